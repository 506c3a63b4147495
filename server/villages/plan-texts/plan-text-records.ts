/** The texts of plans on record: added, taken off, never changed. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { PlanText } from '../../api/plan-text-contract.ts'
import type { Db, Tx } from '../../db/schema.ts'
import { UserFault } from '../../errors/user-fault.ts'
import { planTextForm } from './plan-text-form.ts'

export interface PlanTextToAdd {
  readonly planCode: string
  readonly title: string
  /** ISO day. */
  readonly datedOn: string | null
  /** Of the file. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly synthetic: boolean
  readonly addedBy: string
}

const columns = sql`id, title, dated_on::text as "datedOn", name, form,
  octet_length(content) as bytes, sha256, synthetic, added_by as "addedBy", added_at as "addedAt"`

type Row = Omit<PlanText, 'addedAt'> & { addedAt: Date }
const toText = (row: Row): PlanText => ({
  ...row,
  id: Number(row.id),
  addedAt: row.addedAt.toISOString(),
})

/** The newest document first; those taken off are left out. */
export async function listPlanTexts(db: Db, planCode: string): Promise<PlanText[]> {
  const { rows } = await sql<Row>`select ${columns} from hegui.plan_text
    where plan_code = ${planCode} and removed_at is null
    order by dated_on desc nulls last, id desc limit 100`.execute(db)
  return rows.map(toText)
}

/** @throws UserFault for what is no document, too large, or there already. */
export async function addPlanText(db: Db | Tx, text: PlanTextToAdd): Promise<PlanText> {
  const { planCode, title, datedOn, name, bytes, synthetic, addedBy } = text
  const form = planTextForm(bytes, name)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { rows } = await sql<Row>`
    insert into hegui.plan_text (plan_code, title, dated_on, name, form, sha256, content, synthetic, added_by)
    values (${planCode}, ${title}, ${datedOn}::date, ${name}, ${form}, ${sha256},
      decode(${Buffer.from(bytes).toString('base64')}, 'base64'), ${synthetic}, ${addedBy})
    on conflict (plan_code, sha256) where removed_at is null do nothing
    returning ${columns}`.execute(db)
  if (rows[0]) return toText(rows[0])
  throw new UserFault(
    'conflict',
    `规划 ${planCode} 已有内容完全相同的文本（${name}）`,
    `plan ${planCode} already has a text with exactly this content (${name})`,
  )
}

/** @throws UserFault `not_found` */
export async function planTextFile(db: Db, planCode: string, id: number) {
  const { rows } = await sql<{ name: string; form: PlanText['form']; base64: string }>`
    select name, form, encode(content, 'base64') as base64 from hegui.plan_text
    where plan_code = ${planCode} and id = ${id}::bigint and removed_at is null`.execute(db)
  const file = rows[0]
  if (!file) throw missing(id)
  return { ...file, bytes: new Uint8Array(Buffer.from(file.base64, 'base64')) }
}

/** @throws UserFault `not_found` */
export async function takeOffPlanText(db: Db, planCode: string, id: number, by: string) {
  const { rows } = await sql`
    update hegui.plan_text set removed_by = ${by}, removed_at = clock_timestamp()
    where plan_code = ${planCode} and id = ${id}::bigint and removed_at is null
    returning id`.execute(db)
  if (rows.length === 0) throw missing(id)
}

const missing = (id: number) =>
  new UserFault('not_found', `没有规划文本 ${id}`, `there is no text ${id} of this plan`)
