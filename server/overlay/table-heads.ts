/** Rows and columns of a cross table in words and in order. */
import { sql } from 'kysely'
import { codeTitle } from '../../gis-data/codes/index.ts'
import { layers } from '../../gis-data/layers/index.ts'
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import { yesNo } from '../../gis-data/yes-no.ts'
import type { OverlayTable, TableHead } from '../api/analysis-contract.ts'
import { atRevision } from '../db/relation.ts'
import type { Db } from '../db/schema.ts'
import type { ClassedLayer, TablePlan } from './table-plan.ts'

type Cells = NonNullable<OverlayTable['table']>['cells']

export async function tableHeads(
  db: Db,
  plan: TablePlan,
  cells: Cells,
): Promise<{ rows: TableHead[]; columns: TableHead[] }> {
  const { first, second, rows } = plan
  const rowKeys = inOrder(cells.map(({ row }) => row))
  const columnKeys = inOrder(cells.map(({ column }) => column))
  return {
    rows:
      rows === 'class'
        ? rowKeys.map((key) => classHead(first, key))
        : await placeHeads(db, rows, rowKeys, plan.revision),
    columns: columnKeys.map((key) =>
      key === 'rest' ? restHead(second!, plan.bufferM) : classHead(second ?? first, key),
    ),
  }
}

const last = ['none', 'all', 'rest']

/** By code; what has none and what is left over at the end. */
const inOrder = (keys: readonly string[]): string[] =>
  [...new Set(keys)].sort(
    (a, b) => last.indexOf(a) - last.indexOf(b) || (a < b ? -1 : a > b ? 1 : 0),
  )

function classHead({ field, source }: ClassedLayer, key: string): TableHead {
  const { title, titleEn } = source.layer
  if (key === 'all') return { key, title, titleEn }
  if (key === 'none') return { key, title: '未填写', titleEn: 'Not stated' }
  const value = key.slice(1)
  if (field?.type === 'boolean') return { key, ...yesNo(value === 'true') }
  if (!field?.codes) return { key, title: value, titleEn: value }
  const named = (word: string) => (/^\d/.test(value) && word !== value ? `${value} ${word}` : word)
  return {
    key,
    title: named(codeTitle(field.codes, value)),
    titleEn: named(codeTitle(field.codes, value, 'en')),
  }
}

const restHead = ({ source: { layer } }: ClassedLayer, bufferM: number | null): TableHead =>
  bufferM === null
    ? { key: 'rest', title: `不在“${layer.title}”内`, titleEn: `Outside ${layer.titleEn}` }
    : {
        key: 'rest',
        title: `不在“${layer.title}”${bufferM} 米内`,
        titleEn: `Not within ${bufferM} m of ${layer.titleEn}`,
      }

async function placeHeads(
  db: Db,
  level: 'unit' | 'town',
  keys: readonly string[],
  revision: number,
): Promise<TableHead[]> {
  const name = level === 'unit' ? sql`concat_ws(' ', town_name, name)` : sql`name`
  const { rows } = await sql<{ code: string; name: string }>`
    select code, ${name} as name from ${sql.id('layer', layers[level].id)}
    where ${atRevision(revision)}`.execute(db)
  const names = new Map(rows.map(({ code, name: full }) => [code, shortPlaceName(full)]))
  return keys.map((key) => {
    if (key === 'none') return { key, title: '未落入村镇', titleEn: 'In no unit' }
    const code = key.slice(1)
    const title = names.get(code) ?? code
    return { key, title, titleEn: title }
  })
}
