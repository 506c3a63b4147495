/** The columns of an exported layer: codes with their words beside them, under the names each kind of file wants. */
import { muOf, roundHalfUp } from '../../gis-data/area.ts'
import type { Field, Layer } from '../../gis-data/catalogue.ts'
import { codeTitle } from '../../gis-data/codes/index.ts'
import {
  standardNamesOf,
  surroundingColumns,
  wordColumnNames,
} from '../../gis-data/derived-columns.ts'
import { yesNo } from '../../gis-data/yes-no.ts'
import type {
  ColumnType,
  ExportColumn,
  ExportDocument,
  ExportRow,
  ExportValue,
} from './export-document.ts'

/** Columns of a file for maps: a custom layer leaves with the fields it came with, and no more. */
export const mapColumns = ({ columns, custom }: ExportDocument): readonly ExportColumn[] =>
  custom ? columns.filter(({ kind }) => kind === 'field') : columns

/** Feature id, unit and areas stand around the fields that the viewer may have. */
export function columnsOf(layer: Layer, fields: readonly Field[], custom: boolean): ExportColumn[] {
  const standardNames = standardNamesOf(fields)
  return withDistinctTitles([
    system(surroundingColumns.fid, 'integer', ({ fid }) => fid),
    system(surroundingColumns.unit, 'text', ({ unitCode }) => unitCode),
    ...fields.flatMap((field) => fieldColumns(field, custom, standardNames)),
    ...(layer.geometry === 'MultiPolygon' ? areaColumns : []),
  ])
}

/**
 * A GeoPackage refuses two columns of one heading, and a table with two cannot go in again: where a
 * delivered field is called as another, or as a column of ours, the later of them bears its name too.
 */
function withDistinctTitles(columns: readonly ExportColumn[]): ExportColumn[] {
  const isField = ({ kind }: ExportColumn) => kind === 'field'
  const claims = [...columns.filter(isField), ...columns.filter((column) => !isField(column))]
  const holders = new Map<string, ExportColumn>()
  for (const column of claims) {
    if (!holders.has(column.title)) holders.set(column.title, column)
  }
  return columns.map((column) =>
    holders.get(column.title) === column
      ? column
      : { ...column, title: `${column.title}（${column.name}）` },
  )
}

/** Only where it is asked for by name: the code stands for it otherwise. */
export const unitNameColumn = (nameOf: (code: string | null) => string | null): ExportColumn =>
  system(surroundingColumns.unitName, 'text', ({ unitCode }) => nameOf(unitCode))

const system = (
  { name, title }: { readonly name: string; readonly title: string },
  type: ColumnType,
  value: ExportColumn['value'],
): ExportColumn => ({ name, standardName: name, title, type, kind: 'system', value })

const rounded = (value: number | null, digits: number): number | null =>
  value === null ? null : Number(roundHalfUp(value, digits).toFixed(digits))

const areaColumns: readonly ExportColumn[] = [
  system(surroundingColumns.areaM2, 'number', ({ areaM2 }) => rounded(areaM2, 2)),
  system(surroundingColumns.areaMu, 'number', ({ areaM2 }) =>
    rounded(areaM2 === null ? null : muOf(areaM2), 4),
  ),
]

function fieldColumns(field: Field, custom: boolean, taken: ReadonlySet<string>): ExportColumn[] {
  const { name, title, codes } = field
  const standardName = field.standardName ?? name
  const value = ({ values }: ExportRow) => plainValue(values[name])
  const type = custom ? 'any' : field.type
  const own: ExportColumn = { name, standardName, title, type, kind: 'field', value }
  if (!codes) return [own]
  const words: ExportColumn = {
    ...wordColumnNames(field, taken),
    type: 'text',
    kind: 'words',
    value: (row) => {
      const code = value(row)
      return code === null ? null : codeTitle(codes, String(code))
    },
  }
  return [own, words]
}

/** Lists and objects, which custom layers may hold, as JSON. */
export function plainValue(value: unknown): ExportValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'object') return JSON.stringify(value)
  return value as ExportValue
}

/** As people read it: 是 and 否. */
export const inWords = (value: ExportValue): string | number | null =>
  typeof value === 'boolean' ? yesNo(value).title : value
