/** What a plan states in its table of indicators, and what it draws, class by class. */
import { sql } from 'kysely'
import { codeTitle } from '../../gis-data/codes/index.ts'
import { layerOf } from '../../gis-data/layers/index.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { PlanFile } from '../api/village-contract.ts'
import { visibleRows } from '../db/relation.ts'
import type { Db } from '../db/schema.ts'

const drawn = [
  'plan_spatial',
  'plan_village',
  'plan_industry',
  'plan_restoration',
  'plan_collective',
  'village_basic_farmland',
  'village_construction_boundary',
] as const

const MOST_ROWS = 500

export async function readPlanIndicators(
  db: Db,
  planCode: string,
  revision: number,
  viewer: Viewer,
): Promise<PlanFile['indicators']> {
  const { rows } = await sql<{
    areaCode: string
    indicator: string
    unit: string | null
    baseYear: number | null
    baseValue: number | null
    targetYear: number | null
    targetValue: number | null
  }>`
    select area_code as "areaCode", indicator, unit_of_measure as unit, base_year as "baseYear",
      base_value as "baseValue", target_year as "targetYear", target_value as "targetValue"
    from ${visibleRows(layerOf('plan_indicator'), revision, viewer)} as stated
    where plan_code = ${planCode} and role = 'planned'
    order by area_code, fid limit ${sql.lit(MOST_ROWS)}`.execute(db)
  return rows.map(({ indicator, unit, ...row }) => ({
    ...row,
    title: codeTitle('planIndicator', indicator),
    titleEn: codeTitle('planIndicator', indicator, 'en'),
    unit: unit === null ? null : unitWords(unit),
  }))
}

const unitWords = (unit: string) => ({
  title: codeTitle('indicatorUnit', unit),
  titleEn: codeTitle('indicatorUnit', unit, 'en'),
})

export async function readPlanFeatures(
  db: Db,
  planCode: string,
  revision: number,
  viewer: Viewer,
): Promise<PlanFile['features']> {
  const owned = drawn.filter((id) => layerOf(id).fields.some(({ name }) => name === 'plan_code'))
  const selects = owned.map((id) => {
    const layer = layerOf(id)
    const { classField } = layer
    const value = classField ? sql`${sql.id(classField)}::text` : sql`null::text`
    return sql`(select ${id}::text as layer, ${value} as class, count(*)::integer as count,
        sum(area_m2) as "areaM2"
      from ${visibleRows(layer, revision, viewer)} as feature
      where plan_code = ${planCode} group by 2)`
  })
  const { rows } = await sql<{
    layer: (typeof drawn)[number]
    class: string | null
    count: number
    areaM2: number
  }>`${sql.join(selects, sql` union all `)} order by 1, 4 desc, 2`.execute(db)
  return rows.map((row) => {
    const layer = layerOf(row.layer)
    const found = layer.classes?.find(
      ({ values }) => row.class !== null && values.includes(row.class),
    )
    const { title, titleEn } = found ?? layer
    return { ...row, title, titleEn }
  })
}
