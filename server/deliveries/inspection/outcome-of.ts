/** What a rule came to on a delivery: considered = checked + set aside. */
import { sql } from 'kysely'
import { reasonWords } from '../../../gis-data/rules/delivery/defect-sentence.ts'
import { type DeliveryRuleId, deliveryRuleOf } from '../../../gis-data/rules/delivery/index.ts'
import type { Words } from '../../../gis-data/words.ts'
import type { DeliveryRuleOutcome } from '../../api/delivery-contract.ts'
import type { Db } from '../../db/schema.ts'

export async function outcomeOf(
  db: Db,
  delivery: string,
  id: DeliveryRuleId,
  considered: number,
): Promise<DeliveryRuleOutcome> {
  const rule = deliveryRuleOf(id)
  const { rows } = await sql<{ state: string; reason: string | null; rows: number; all: number }>`
    select state, case state when 'undecidable' then measure ->> 'reason' end as reason,
      count(distinct (layer, fid, case when fid is null then key end))::integer as rows,
      count(*)::integer as all
    from hegui.delivery_defect where delivery_id = ${delivery} and rule = ${id}
    group by 1, 2 order by 1, 2`.execute(db)
  const setAside = await sql<{ rows: number }>`
    select count(distinct (layer, fid, case when fid is null then key end))::integer as rows
    from hegui.delivery_defect
    where delivery_id = ${delivery} and rule = ${id} and state = 'undecidable'`.execute(db)
  const count = (state: string) =>
    rows.filter((row) => row.state === state).reduce((sum, row) => sum + row.all, 0)
  const defects = count('nonconforming')
  const notices = count('notice')
  const aside = setAside.rows[0]!.rows
  if (aside > considered) throw new Error(`rule ${id}: ${aside} of ${considered} rows set aside`)
  return {
    id,
    version: rule.version,
    defectClass: rule.defectClass,
    result:
      defects > 0
        ? 'nonconforming'
        : aside > 0
          ? 'undecidable'
          : notices > 0
            ? 'notice'
            : 'conforming',
    considered,
    checked: considered - aside,
    setAside: aside,
    defects,
    notices,
    missing: [],
    setAsideReasons: rows
      .filter(({ state }) => state === 'undecidable')
      .map(({ reason, rows: count }) => {
        const { title, titleEn } = reasonWords(rule, reason ?? '')
        return { reason: title, reasonEn: titleEn, rows: count }
      }),
  }
}

/** For a rule whose layers are missing, or that is not about this kind of delivery. */
export function unjudged(
  id: DeliveryRuleId,
  result: 'undecidable' | 'not_applicable',
  considered: number,
  missing: readonly Words[],
): DeliveryRuleOutcome {
  const { version, defectClass } = deliveryRuleOf(id)
  return {
    id,
    version,
    defectClass,
    result,
    considered,
    checked: 0,
    setAside: considered,
    defects: 0,
    notices: 0,
    missing: missing.map(({ title, titleEn }) => ({ title, titleEn })),
    setAsideReasons: [],
  }
}
