/** What a ledger's rows add up to by town, by unit, or by the values of a field. */
import { type RawBuilder, sql } from 'kysely'
import { codeTitle } from '../../gis-data/codes/index.ts'
import { layerOf } from '../../gis-data/layers/index.ts'
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { Words } from '../../gis-data/words.ts'
import { yesNo } from '../../gis-data/yes-no.ts'
import type { LedgerSubtotals } from '../api/ledger-contract.ts'
import { propertyValue, queryableFields } from '../db/cql2/cql2-values.ts'
import { layerTable } from '../db/layer-ddl.ts'
import { chosenRows } from '../db/matching-features.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'
import { atRevision } from '../db/relation.ts'
import type { Db } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'
import { groupingFields } from './ledger-columns.ts'

/** More groups than this are no summary. */
const MOST_GROUPS = 500
const NO_AREA: LedgerSubtotals['sums'] = []
const area = { name: 'area_m2', title: '面积', titleEn: 'Area', unit: 'm2', floorSpace: false }

interface Row extends Record<`s${number}`, number | null> {
  key: string | null
  count: number
}

/** Sums are exact decimals until they leave the database, so that parts make up the whole in any order. */
export async function readSubtotals(
  db: Db,
  source: ReadableLayer,
  { by, filter }: { readonly by: string; readonly filter: string | null },
  revision: number,
  viewer: Viewer,
): Promise<LedgerSubtotals> {
  const sums = summedFields(source, viewer)
  const chosen = await chosenRows(db, source, filter, revision, viewer)
  const totals = sums.map(
    ({ name }, at) =>
      sql`, sum((${propertyValue(source, name, viewer).sql})::numeric) as ${sql.id(`s${at}`)}`,
  )
  const { rows } = await sql<Row & { whole: boolean }>`
    select group_key as key, grouping(group_key) = 1 as whole, count(*)::integer as count ${sql.join(totals, sql``)}
    from (select *, ${groupKey(source, by, viewer)} as group_key
      from ${source.rows(revision, viewer)} as feature where ${chosen}) as feature
    group by grouping sets ((group_key), ())
    order by whole desc, count desc, key limit ${sql.lit(MOST_GROUPS + 2)}`.execute(db)
  const [whole, ...groups] = rows
  if (groups.length > MOST_GROUPS) throw tooMany(by)
  const titles = await groupTitles(db, source, by, revision)
  const sumsOf = (row: Row) =>
    Object.fromEntries(sums.map(({ name }, at) => [name, Number(row[`s${at}`] ?? 0)]))
  return {
    revision,
    by,
    sums,
    groups: groups.map((row) => ({
      key: row.key,
      ...titles(row.key),
      count: row.count,
      sums: sumsOf(row),
    })),
    total: { count: whole?.count ?? 0, sums: whole ? sumsOf(whole) : {} },
  }
}

function summedFields(source: ReadableLayer, viewer: Viewer): LedgerSubtotals['sums'] {
  const { layer, custom } = source
  const areas = layer.geometry === 'MultiPolygon' ? [area] : NO_AREA
  if (custom) return areas
  const readable = queryableFields(source, viewer)
  const fields = layer.ledger.sums.flatMap((name) => {
    const field = readable.find((known) => known.name === name)
    if (!field || (field.type !== 'number' && field.type !== 'integer')) return []
    const { title, titleEn, unit = null, floorSpace = false } = field
    return [{ name, title, titleEn, unit, floorSpace }]
  })
  return [...areas, ...fields]
}

function groupKey(source: ReadableLayer, by: string, viewer: Viewer): RawBuilder<unknown> {
  if (by === 'unit') return sql`feature.unit_code`
  if (by === 'town') return sql`left(feature.unit_code, 9)`
  const field = groupingFields(source, viewer).find(({ name }) => name === by)
  if (field) return sql`(${source.value(field.name)})::text`
  throw new UserFault(
    'bad_request',
    `${source.layer.title}不能按 ${by} 汇总`,
    `${source.layer.titleEn} cannot be summed up by ${by}`,
  )
}

async function groupTitles(db: Db, { layer }: ReadableLayer, by: string, revision: number) {
  if (by === 'town' || by === 'unit') {
    const names = await placeNames(db, by, revision)
    return (key: string | null): Words => {
      const name = key === null ? undefined : names.get(key)
      if (key === null) return { title: '不属于单个村社区', titleEn: 'In no single unit' }
      return { title: name ?? key, titleEn: name ?? key }
    }
  }
  const field = layer.fields.find(({ name }) => name === by)
  return (key: string | null): Words => {
    if (key === null || key === '') return { title: '未填写', titleEn: 'Not given' }
    if (field?.type === 'boolean') return yesNo(key === 'true')
    if (!field?.codes) return { title: key, titleEn: key }
    return { title: codeTitle(field.codes, key), titleEn: codeTitle(field.codes, key, 'en') }
  }
}

/** Names of places are nobody's secret. */
async function placeNames(db: Db, by: 'town' | 'unit', revision: number) {
  const { rows } = await sql<{ code: string; name: string }>`
    select code, name from ${layerTable(layerOf(by).id)} where ${atRevision(revision)}`.execute(db)
  return new Map(rows.map(({ code, name }) => [code, shortPlaceName(name)]))
}

const tooMany = (by: string) =>
  new UserFault(
    'too_large',
    `按 ${by} 汇总会超过 ${MOST_GROUPS} 组；请先筛选，或换一个字段`,
    `by ${by} there are more than ${MOST_GROUPS} groups; filter first, or choose another field`,
  )
