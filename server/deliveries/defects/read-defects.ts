/** Defects of a delivery, filtered and in order, each with what became of it since another check. */
import { type RawBuilder, sql } from 'kysely'
import { layerNamed, profileIds, profileOf } from '../../../gis-data/deliveries/index.ts'
import { isLayerId, layerOf } from '../../../gis-data/layers/index.ts'
import { defectSentence } from '../../../gis-data/rules/delivery/defect-sentence.ts'
import { type DeliveryRuleId, deliveryRuleOf } from '../../../gis-data/rules/delivery/index.ts'
import type { Defect } from '../../api/delivery-contract.ts'
import type { Db } from '../../db/schema.ts'
import type { DeliveryRecord } from '../delivery-records.ts'

export interface DefectFilter {
  readonly id?: number
  readonly rule?: string
  readonly state?: string
  readonly fate?: string
}

export interface DefectRow extends Omit<Defect, 'sentence' | 'sentenceEn' | 'subject' | 'object'> {
  readonly subject_name: string
  readonly object_layer: string | null
  readonly object_name: string | null
  readonly path: string | null
}

export type ReadDefect = Defect & { readonly evidence: string | null }

/** Defects with their fate; those that are gone come from the other delivery. */
function defectsOf(delivery: string, other: string | null): RawBuilder<unknown> {
  if (other === null)
    return sql`(select *, null::text as fate from hegui.delivery_defect where delivery_id = ${delivery})`
  return sql`(
    select own.*, case when before.key is null then 'new' else 'still' end as fate
    from hegui.delivery_defect own
    left join hegui.delivery_defect before on before.delivery_id = ${other} and before.key = own.key
    where own.delivery_id = ${delivery}
    union all
    select before.*, 'gone' from hegui.delivery_defect before
    where before.delivery_id = ${other} and not exists (
      select from hegui.delivery_defect own
      where own.delivery_id = ${delivery} and own.key = before.key))`
}

const matching = ({ id, rule, state, fate }: DefectFilter): RawBuilder<boolean> =>
  sql<boolean>`(${id ?? null}::bigint is null or id = ${id ?? null}::bigint)
    and (${rule ?? null}::text is null or rule = ${rule ?? null}::text)
    and (${state ?? null}::text is null or state = ${state ?? null}::text)
    and (case when ${fate ?? null}::text is null then fate is distinct from 'gone'
      else fate = ${fate ?? null}::text end)`

export async function countDefects(
  db: Db,
  delivery: DeliveryRecord,
  other: string | null,
  filter: DefectFilter,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from ${defectsOf(delivery.id, other)} as defect
    where ${matching(filter)}`.execute(db)
  return rows[0]!.count
}

export async function readDefects(
  db: Db,
  delivery: DeliveryRecord,
  other: string | null,
  filter: DefectFilter,
  page: { readonly offset: number; readonly limit: number; readonly evidence?: boolean },
): Promise<ReadDefect[]> {
  const { rows } = await sql<DefectRow & { evidence: string | null }>`
    select id, key, rule, rule_version as "ruleVersion", defect_class as "defectClass", state, fate,
      layer, fid as row, path, subject_name, object_layer, object_name, area_m2 as "areaM2", measure,
      case when evidence is not null then json_build_array(
        ST_X(ST_Centroid(evidence)), ST_Y(ST_Centroid(evidence))) end as centre,
      ${page.evidence ? sql`ST_AsGeoJSON(ST_ForcePolygonCCW(evidence), 9)` : sql`null`} as evidence
    from ${defectsOf(delivery.id, other)} as defect
    where ${matching(filter)}
    order by defect_class, rule, state, layer, fid, key, id
    offset ${page.offset}::integer limit ${page.limit}::integer`.execute(db)
  return rows.map((row) => inWords(row))
}

function inWords({
  subject_name,
  object_layer,
  object_name,
  path,
  ...row
}: DefectRow & { evidence: string | null }): ReadDefect {
  const rule = deliveryRuleOf(row.rule as DeliveryRuleId)
  const subject = row.row === null ? subject_name : `${row.layer} ${subject_name}`
  const objectIn = (language: 'zh' | 'en') =>
    object_layer === null || object_name === null
      ? null
      : `${layerName(object_layer, language)} ${object_name}`
  const facts = { state: row.state, layer: row.layer, subject, measure: row.measure }
  return {
    ...row,
    subject: row.row === null ? (path ?? subject) : subject,
    object: objectIn('zh'),
    sentence: defectSentence(rule, { ...facts, object: objectIn('zh') }, 'zh'),
    sentenceEn: defectSentence(rule, { ...facts, object: objectIn('en') }, 'en'),
  }
}

/** A layer of the database by its title, a delivered one by its name in the standard. */
function layerName(id: string, language: 'zh' | 'en'): string {
  if (!isLayerId(id)) return id
  const { title, titleEn } = layerOf(id)
  return language === 'zh' ? title : titleEn
}

/** Chinese title of a delivered layer, in whichever kind of delivery it occurs. */
export const layerTitle = (name: string | null): string =>
  name === null
    ? ''
    : (profileIds.map((id) => layerNamed(profileOf(id), name)?.title).find(Boolean) ?? name)
