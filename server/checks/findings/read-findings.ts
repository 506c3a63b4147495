/** Findings of a run as rows of the list, with names and sentences in words. */
import { type RawBuilder, sql } from 'kysely'
import { isRuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import type { OverlayFit } from '../../../gis-data/rules/overlay-fit.ts'
import type { FindingState } from '../../../gis-data/rules/rule.ts'
import { sentenceOf } from '../../../gis-data/rules/sentence.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { Finding, FindingCount } from '../../api/contract.ts'
import { withinUnits } from '../../db/relation.ts'
import type { Db, FindingTable } from '../../db/schema.ts'
import type { RunRecord } from '../run/run-records.ts'
import { featureNames, type NameOf, subjectWords } from './feature-names.ts'
import { gravestFirst } from './gravest-first.ts'
import { liesIn, readFurtherUnits } from './lies-in.ts'
import { unitNames } from './unit-names.ts'
import { withinSight } from './within-sight.ts'

export interface FindingFilter {
  readonly rule?: string
  readonly state?: FindingState
  /** Code of a district, town or unit. */
  readonly unit?: string
  readonly id?: number
  readonly ids?: readonly number[]
  readonly key?: string
  /** `suspect`: any overlap that may be an error of fit. */
  readonly fit?: OverlayFit | 'suspect'
}

type StoredFinding = Omit<FindingTable, 'id' | 'evidence'> & {
  id: number
  centre: Finding['centre']
  bounds: Finding['bounds']
  /** GeoJSON text, where asked for. */
  evidence: string | null
}

export type ReadFinding = Finding & { readonly evidence: string | null }

export async function readFindings(
  db: Db,
  run: RunRecord,
  viewer: Viewer,
  filter: FindingFilter,
  page: { offset: number; limit: number; evidence?: boolean },
): Promise<ReadFinding[]> {
  const evidence = page.evidence
    ? sql`ST_AsGeoJSON(ST_ForcePolygonCCW(evidence), 9)`
    : sql`null::text`
  const { rows } = await sql<StoredFinding>`
    select id, run_id, rule, rule_version, key, state, subject_layer, subject_id, object_layer,
      object_id, unit_code, area_m2, subject_share, object_share, measure, fit, width_m,
      ${evidence} as evidence,
      case when evidence is not null then json_build_array(
        ST_X(ST_Centroid(evidence)), ST_Y(ST_Centroid(evidence))) end as centre,
      case when evidence is not null then json_build_array(ST_XMin(evidence), ST_YMin(evidence),
        ST_XMax(evidence), ST_YMax(evidence)) end as bounds
    from hegui.run_finding
    where ${matches(run, viewer, filter)}
    order by ${gravestFirst}
    limit ${page.limit}::integer offset ${page.offset}::integer`.execute(db)
  const refs = rows.flatMap((row) => [
    { layer: row.subject_layer, id: row.subject_id },
    { layer: row.object_layer, id: row.object_id },
  ])
  const nameOf = await featureNames(db, refs, run.revision, viewer)
  const further = await readFurtherUnits(
    db,
    rows.map(({ id }) => id),
  )
  const unitName = await unitNames(
    db,
    rows.flatMap(({ id, unit_code }) => [unit_code, ...(further.get(id) ?? [])]),
    run.revision,
  )
  return rows.map((row) => ({
    ...inWords(row, further.get(row.id) ?? [], nameOf, unitName),
    evidence: row.evidence,
  }))
}

export async function countFindings(
  db: Db,
  run: RunRecord,
  viewer: Viewer,
  filter: FindingFilter,
): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*)::integer as total from hegui.run_finding
    where ${matches(run, viewer, filter)}`.execute(db)
  return rows[0]!.total
}

/** For matrix and map: counts stay small where findings are many. */
export async function countByUnitAndRule(
  db: Db,
  run: RunRecord,
  viewer: Viewer,
): Promise<FindingCount[]> {
  const { rows } = await sql<FindingCount>`
    with seen as materialized (
      select id, rule, state, fit, unit_code from hegui.run_finding
      where ${matches(run, viewer, {})}
    ), further as materialized (
      select finding_id, array_agg(unit_code order by unit_code collate "C") as codes
      from hegui.finding_unit
      where finding_id in (select id from seen) and ${withinUnits(viewer)} group by finding_id
    )
    select rule, state, units as "unitCodes", fit, count(*)::integer as count
    from (
      select rule, state, fit,
        array_remove(array[unit_code] || coalesce(further.codes, '{}'::text[]), null) as units
      from seen left join further on further.finding_id = seen.id
    ) as found
    group by rule, state, units, fit
    order by rule collate "C", state collate "C", units collate "C", fit`.execute(db)
  return rows
}

function matches(run: RunRecord, viewer: Viewer, filter: FindingFilter): RawBuilder<boolean> {
  const conditions = [
    sql`run_id = ${run.id}`,
    withinSight(viewer),
    filter.rule !== undefined && sql`rule = ${filter.rule}`,
    filter.state !== undefined && sql`state = ${filter.state}`,
    filter.unit !== undefined && liesIn(filter.unit),
    filter.id !== undefined && sql`id = ${filter.id}::bigint`,
    filter.ids !== undefined && sql`id = any(${[...filter.ids]}::bigint[])`,
    filter.key !== undefined && sql`key = ${filter.key}`,
    filter.fit === 'suspect' && sql`fit <> 'true_overlap'`,
    filter.fit !== undefined && filter.fit !== 'suspect' && sql`fit = ${filter.fit}`,
  ].filter((condition) => condition !== false)
  return sql<boolean>`${sql.join(conditions, sql` and `)}`
}

function inWords(
  row: StoredFinding,
  furtherUnits: readonly string[],
  nameOf: NameOf,
  unitName: (code: string | null) => string | null,
): Finding {
  if (!isRuleId(row.rule)) throw new Error(`finding of an unknown rule ${row.rule}`)
  const rule = ruleOf(row.rule)
  const subjectName =
    nameOf({ layer: row.subject_layer, id: row.subject_id }) ?? `${row.subject_id}`
  const objectName = nameOf({ layer: row.object_layer, id: row.object_id })
  const sentence = (language: 'zh' | 'en') =>
    sentenceOf(
      rule,
      {
        state: row.state,
        subject: subjectWords(row.subject_layer, subjectName, language),
        object: objectName,
        areaM2: row.area_m2,
        measure: row.measure,
      },
      language,
    )
  return {
    id: row.id,
    key: row.key,
    run: row.run_id,
    rule: row.rule,
    ruleVersion: row.rule_version,
    state: row.state,
    severity: rule.severityByState?.[row.state] ?? rule.severity,
    subjectLayer: row.subject_layer,
    subjectId: row.subject_id,
    subjectName,
    objectLayer: row.object_layer,
    objectId: row.object_id,
    objectName,
    unitCode: row.unit_code,
    unitName: unitName(row.unit_code),
    furtherUnits: furtherUnits.map((code) => ({ code, name: unitName(code) ?? code })),
    areaM2: row.area_m2,
    subjectShare: row.subject_share,
    objectShare: row.object_share,
    measure: row.measure,
    fit: row.fit,
    widthM: row.width_m,
    sentence: sentence('zh'),
    sentenceEn: sentence('en'),
    centre: row.centre,
    bounds: row.bounds,
  }
}
