/** The history of cases: steps with their attachments, added and read, never changed. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { CaseStep, OpenCase } from '../../api/case-contract.ts'
import type { CaseStepTable } from '../../db/case-tables.ts'
import type { Db, Tx } from '../../db/schema.ts'
import { UserFault } from '../../errors/user-fault.ts'

export type NewStep = Omit<CaseStepTable, 'at'>
type Upload = OpenCase['attachments'][number]

/** Together with the text around them they must fit into one request. */
export const MAX_ATTACHMENT_BYTES = 8 * 1024 * 1024

export async function addStep(tx: Tx, step: NewStep, uploads: readonly Upload[]): Promise<void> {
  await tx.insertInto('hegui.case_step').values(step).execute()
  for (const { name, mediaType, base64 } of uploads) {
    const bytes = Buffer.from(base64, 'base64')
    await sql`
      insert into hegui.case_attachment (case_id, version, name, media_type, sha256, content)
      values (${step.case_id}, ${step.version}, ${name}, ${mediaType},
        ${createHash('sha256').update(bytes).digest('hex')}, decode(${base64}, 'base64'))`.execute(
      tx,
    )
  }
}

/** @throws UserFault `too_large`, also for an empty file. */
export function requireSoundUploads(uploads: readonly Upload[]): void {
  const sizes = uploads.map(({ base64 }) => Buffer.byteLength(base64, 'base64'))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  if (sizes.includes(0))
    throw new UserFault('bad_request', '附件是空文件', 'an attachment is an empty file')
  if (total > MAX_ATTACHMENT_BYTES)
    throw new UserFault(
      'too_large',
      `附件合计 ${(total / 1048576).toFixed(1)} MB，上限 ${MAX_ATTACHMENT_BYTES / 1048576} MB`,
      `the attachments have ${(total / 1048576).toFixed(1)} MB, the limit is ${MAX_ATTACHMENT_BYTES / 1048576} MB`,
    )
}

/** Oldest first. */
export async function readSteps(db: Db | Tx, caseId: number): Promise<CaseStep[]> {
  const steps = await db
    .selectFrom('hegui.case_step')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('version')
    .execute()
  const { rows: files } = await sql<CaseStep['attachments'][number] & { version: number }>`
    select id, version, name, media_type as "mediaType", octet_length(content) as bytes, sha256
    from hegui.case_attachment where case_id = ${caseId} order by id`.execute(db)
  return steps.map((step) => ({
    version: step.version,
    action: step.action,
    from: step.from_state,
    to: step.to_state,
    actor: step.actor,
    role: step.role,
    at: step.at.toISOString(),
    reason: step.reason,
    responsible: step.responsible,
    deadline: step.deadline,
    documentNumber: step.document_number,
    expiresOn: step.expires_on,
    standing: step.standing,
    run: step.run_id,
    attachments: files
      .filter(({ version }) => version === step.version)
      .map(({ version, ...file }) => file),
  }))
}

export async function readAttachment(db: Db, caseId: number, id: number) {
  const { rows } = await sql<{ name: string; mediaType: string; base64: string }>`
    select name, media_type as "mediaType", encode(content, 'base64') as base64
    from hegui.case_attachment where case_id = ${caseId} and id = ${id}`.execute(db)
  const file = rows[0]
  if (!file) throw new UserFault('not_found', `没有附件 ${id}`, `there is no attachment ${id}`)
  return { ...file, bytes: Buffer.from(file.base64, 'base64') }
}
