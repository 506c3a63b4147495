/**
 * Columns that our own files carry beside a layer's fields: feature id, unit, areas, the words of codes,
 * why a row was set aside. An import makes them anew and does not speak of them.
 */
import { type Field, type Layer, systemColumns } from './catalogue.ts'

export const surroundingColumns = {
  fid: { name: 'hegui_fid', title: '系统编号' },
  unit: { name: 'unit_code', title: '村社区代码' },
  areaM2: { name: 'area_m2', title: '椭球面积（㎡）' },
  unitName: { name: 'unit_name', title: '所在单位' },
  areaMu: { name: 'area_mu', title: '椭球面积（亩）' },
} as const

export const setAsideColumns = {
  file: '来源文件',
  row: '行号',
  reason: '搁置原因',
  reasonEn: 'reason',
  wkt: 'WKT',
  crs: '坐标系',
} as const

/** The word of a code stands beside it: by the catalogue's name, the standard's, and as a heading. */
export function wordColumnNames(
  { name, standardName = name, title }: Field,
  taken: ReadonlySet<string>,
): { readonly name: string; readonly standardName: string; readonly title: string } {
  // The standards pair 代码 and 名称 as `…BM`/`…DM` and `…MC`.
  const paired = standardName.replace(/(BM|DM)$/, 'MC')
  return {
    name: `${name}_名称`,
    standardName: paired !== standardName && !taken.has(paired) ? paired : `${standardName}_MC`,
    title: `${title}（名称）`,
  }
}

export const standardNamesOf = (fields: readonly Field[]): ReadonlySet<string> =>
  new Set(fields.map(({ name, standardName }) => standardName ?? name))

/** Whether a delivered column is one of these, for this layer. */
export function isDerivedColumn({ fields }: Layer, delivered: string): boolean {
  const taken = standardNamesOf(fields)
  const known: readonly string[] = [
    ...systemColumns,
    ...Object.values(surroundingColumns).flatMap(({ name, title }) => [name, title]),
    ...Object.values(setAsideColumns),
    ...fields
      .filter(({ codes }) => codes)
      .flatMap((field) => Object.values(wordColumnNames(field, taken))),
  ]
  return known.some((name) => name.toLowerCase() === delivered.trim().toLowerCase())
}
