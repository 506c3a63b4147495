/** Cases: opened from a finding, taken step by step, kept from run to run by the finding's key. */
import {
  type CaseDetail,
  caseDetails,
  caseStateTitles,
  caseTransitions,
  nextActions,
} from '../../../gis-data/cases/case-states.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type {
  CaseFilter,
  CaseList,
  CaseSummary,
  CaseView,
  OpenCase,
  TakeStep,
} from '../../api/case-contract.ts'
import type { Db, Tx } from '../../db/schema.ts'
import { UserFault } from '../../errors/user-fault.ts'
import type { Services } from '../../http/app-env.ts'
import type { CheckService } from '../check-service.ts'
import { type ReadFinding, readFindings } from '../findings/read-findings.ts'
import { findRun } from '../run/run-records.ts'
import { movedOn } from './case-faults.ts'
import { mayDecide, mayKnowPeople, requireDecider, stepsFor, summaryFor } from './case-rights.ts'
import { type CaseRow, readCaseRows, sumCases } from './case-rows.ts'
import { addStep, readAttachment, readSteps, requireSoundUploads } from './case-steps.ts'
import { expireExemptions } from './expire-exemptions.ts'

const ONE = { offset: 0, limit: 1 }

export class CaseService {
  constructor(
    private readonly services: Services,
    private readonly checks: CheckService,
  ) {}

  async list({ offset, limit, ...filter }: CaseFilter, viewer: Viewer): Promise<CaseList> {
    const db = await this.#upToDate()
    // Who is responsible is not for everyone: nor is asking by it.
    const wanted = mayKnowPeople(viewer) ? filter : { ...filter, responsible: undefined }
    const page = { offset, limit }
    const { total, rows } = await readCaseRows(db, viewer, wanted, this.services.today(), page)
    const sums = await sumCases(db, viewer)
    return {
      total,
      cases: await this.#inWords(db, rows, viewer),
      byState: sums.byState,
      responsibles: mayKnowPeople(viewer) ? sums.responsibles : [],
    }
  }

  /** @throws UserFault `not_found`, also for a case that does not concern the viewer. */
  async read(id: number, viewer: Viewer): Promise<CaseView> {
    const db = await this.#upToDate()
    const [summary] = await this.#inWords(db, [await this.#row(db, id, viewer)], viewer)
    const steps = stepsFor(viewer, await readSteps(db, id))
    const next = mayDecide(viewer) ? nextActions(summary!.state) : []
    return {
      ...summary!,
      steps,
      next: next.map((action) => ({ action, needs: [...caseTransitions[action].needs] })),
    }
  }

  /** 立案. @throws UserFault `conflict` where the finding has a case already. */
  async open(asked: OpenCase, viewer: Viewer): Promise<CaseView> {
    requireDecider(viewer)
    requireSoundUploads(asked.attachments)
    const db = await this.#upToDate()
    const run = await this.checks.record(asked.run, viewer)
    const [finding] = await readFindings(db, run, viewer, { id: asked.finding }, ONE)
    if (!finding) throw noFinding(asked)
    const id = await db.transaction().execute(async (tx) => {
      const file = await tx
        .insertInto('hegui.case_file')
        .values(fileOf(asked, finding, this.services.today()))
        .onConflict((conflict) => conflict.column('finding_key').doNothing())
        .returning('id')
        .executeTakeFirst()
      if (!file) throw await alreadyOpen(tx, finding.key)
      const standing = finding.state === 'undecidable' ? 'undecidable' : 'present'
      const state = { from_state: null, to_state: 'to_verify', action: 'open' } as const
      await addStep(
        tx,
        {
          ...decisionOf(asked, viewer),
          ...state,
          case_id: file.id,
          version: 1,
          standing,
          run_id: run.id,
        },
        asked.attachments,
      )
      return file.id
    })
    return this.read(id, viewer)
  }

  /** @throws UserFault `conflict` where the case has moved on, `bad_request` where the step is not allowed or lacks something. */
  async take(id: number, asked: TakeStep, viewer: Viewer): Promise<CaseView> {
    requireDecider(viewer)
    requireSoundUploads(asked.attachments)
    const db = await this.#upToDate()
    await db.transaction().execute(async (tx) => {
      // One at a time: the second sees what the first has done.
      await tx.selectFrom('hegui.case_file').select('id').where('id', '=', id).forUpdate().execute()
      const row = await this.#row(tx, id, viewer)
      if (row.version !== asked.version) throw movedOn(await readSteps(tx, id), asked.version)
      const { to = row.state, from, needs } = caseTransitions[asked.action]
      if (!from.includes(row.state)) throw notAllowed(row, asked)
      requireDetails(needs, asked, this.services.today())
      const version = row.version + 1
      await tx
        .updateTable('hegui.case_file')
        .set({
          state: to,
          version,
          responsible: asked.responsible ?? row.responsible,
          deadline: asked.deadline ?? row.deadline,
          exempt_until: to === 'exempted' ? (asked.expiresOn ?? null) : null,
        })
        .where('id', '=', id)
        .execute()
      const state = { action: asked.action, from_state: row.state, to_state: to }
      const seen = { standing: row.standing, run_id: row.standing_run }
      await addStep(
        tx,
        { ...decisionOf(asked, viewer), ...state, ...seen, case_id: id, version },
        asked.attachments,
      )
    })
    return this.read(id, viewer)
  }

  async attachment(id: number, attachment: number, viewer: Viewer) {
    const { db } = this.services.database()
    await this.#row(db, id, viewer)
    if (!mayKnowPeople(viewer))
      throw new UserFault('forbidden', '无权查看附件', 'attachments are not for visitors')
    return readAttachment(db, id, attachment)
  }

  async #upToDate(): Promise<Db> {
    const { db } = this.services.database()
    await expireExemptions(db, this.services.today())
    return db
  }

  async #row(db: Db | Tx, id: number, viewer: Viewer): Promise<CaseRow> {
    const { rows } = await readCaseRows(db, viewer, { id }, this.services.today(), ONE)
    if (rows[0]) return rows[0]
    throw new UserFault('not_found', `没有案件 ${id}`, `there is no case ${id}`)
  }

  async #inWords(db: Db, rows: readonly CaseRow[], viewer: Viewer): Promise<CaseSummary[]> {
    const findings = await findingsOf(db, rows, viewer)
    return rows.map((row) =>
      summaryFor(viewer, {
        id: row.id,
        key: row.finding_key,
        rule: row.rule,
        state: row.state,
        version: row.version,
        unitCode: row.unit_code,
        responsible: row.responsible,
        deadline: row.deadline,
        overdue: row.overdue,
        exemptUntil: row.exempt_until,
        openedOn: row.opened_on,
        standing: row.standing,
        standingRun: row.standing_run,
        finding: findings.get(row.finding_id ?? -1) ?? null,
      }),
    )
  }
}

async function findingsOf(db: Db, rows: readonly CaseRow[], viewer: Viewer) {
  const byRun = new Map<string, number[]>()
  for (const { finding_run, finding_id } of rows) {
    if (finding_run === null || finding_id === null) continue
    byRun.set(finding_run, [...(byRun.get(finding_run) ?? []), finding_id])
  }
  const found = new Map<number, Omit<ReadFinding, 'evidence'>>()
  for (const [id, ids] of byRun) {
    const run = await findRun(db, id)
    if (!run) continue
    const page = { offset: 0, limit: ids.length }
    for (const { evidence, ...finding } of await readFindings(db, run, viewer, { ids }, page))
      found.set(finding.id, finding)
  }
  return found
}

const fileOf = (asked: OpenCase, finding: ReadFinding, today: string) => ({
  finding_key: finding.key,
  rule: finding.rule,
  subject_layer: finding.subjectLayer,
  subject_id: finding.subjectId,
  object_layer: finding.objectLayer,
  object_id: finding.objectId,
  unit_code: finding.unitCode,
  state: 'to_verify' as const,
  version: 1,
  responsible: asked.responsible ?? null,
  deadline: asked.deadline ?? null,
  exempt_until: null,
  opened_on: today,
  opened_run: finding.run,
})

const decisionOf = (asked: OpenCase | TakeStep, viewer: Viewer) => ({
  actor: asked.actor,
  role: viewer.role,
  reason: asked.reason,
  responsible: asked.responsible ?? null,
  deadline: asked.deadline ?? null,
  document_number: asked.documentNumber ?? null,
  expires_on: asked.expiresOn ?? null,
})

async function alreadyOpen(tx: Tx, key: string): Promise<UserFault> {
  const { id, state } = await tx
    .selectFrom('hegui.case_file')
    .select(['id', 'state'])
    .where('finding_key', '=', key)
    .executeTakeFirstOrThrow()
  return new UserFault(
    'conflict',
    `这一发现已立案：案件 ${id}，${caseStateTitles[state].title}`,
    `this finding has a case already: ${id}, ${caseStateTitles[state].titleEn}`,
    [{ path: `/api/cases/${id}`, message: state }],
  )
}

const noFinding = ({ run, finding }: OpenCase) =>
  new UserFault(
    'not_found',
    `审查 ${run} 中没有编号为 ${finding} 的结果`,
    `run ${run} has no finding ${finding}`,
  )

const notAllowed = ({ state }: CaseRow, { action }: TakeStep) =>
  new UserFault(
    'bad_request',
    `案件处于“${caseStateTitles[state].title}”，不能${caseTransitions[action].title}`,
    `a case that is "${caseStateTitles[state].titleEn}" cannot take the step "${caseTransitions[action].titleEn}"`,
  )

const detailWords: Record<CaseDetail, readonly [string, string]> = {
  responsible: ['责任单位', 'the responsible unit'],
  deadline: ['整改期限', 'the deadline'],
  documentNumber: ['批准文号', 'the document number'],
  expiresOn: ['到期日', 'the day of expiry'],
  attachment: ['附件', 'an attachment'],
}

function requireDetails(needs: readonly CaseDetail[], asked: TakeStep, today: string): void {
  const given = { ...asked, attachment: asked.attachments.length > 0 || undefined }
  const missing = caseDetails.filter((detail) => needs.includes(detail) && !given[detail])
  if (missing.length > 0)
    throw new UserFault(
      'bad_request',
      `缺少${missing.map((detail) => detailWords[detail][0]).join('、')}`,
      `${missing.map((detail) => detailWords[detail][1]).join(', ')} missing`,
      missing.map((detail) => ({ path: detail, message: 'required' })),
    )
  if (asked.expiresOn && asked.expiresOn < today)
    throw new UserFault('bad_request', '到期日已过', 'the day of expiry has passed')
}
