/** Which columns a request asks for, of those that the viewer may have. */
import type { Field } from '../../gis-data/catalogue.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'
import { UserFault } from '../errors/user-fault.ts'
import { columnsOf, unitNameColumn } from './export-columns.ts'
import type { ExportColumn } from './export-document.ts'

export interface ChosenColumns {
  readonly columns: readonly ExportColumn[]
  /** Fields whose values the columns read. */
  readonly fields: readonly Field[]
  /** Personal fields asked for and left out for want of the right. */
  readonly withheld: readonly Field[]
}

/** Asked for by this name: how the unit is called that a feature belongs to. */
export const UNIT_NAME = 'unit_name'

export interface AskedColumns {
  readonly names: readonly string[] | undefined
  readonly unitName: (code: string | null) => string | null
}

/**
 * In the order asked for, a feature's number first; words of a code come with their code.
 * @throws UserFault for a column that the layer has not.
 */
export function chosenColumns(
  { layer, custom }: ReadableLayer,
  { names: asked, unitName }: AskedColumns,
  mayHavePersonal: boolean,
): ChosenColumns {
  const isWithheld = ({ personal }: Field) => personal === true && !mayHavePersonal
  const isAsked = (name: string) => asked === undefined || asked.includes(name)
  const wanted = layer.fields.filter(({ name }) => isAsked(name))
  const fields = wanted.filter((field) => !isWithheld(field))
  const own = columnsOf(layer, fields, custom)
  const isField = layer.fields.some(({ name }) => name === UNIT_NAME)
  const columns = asked?.includes(UNIT_NAME) && !isField ? [...own, unitNameColumn(unitName)] : own
  const known = new Set([...layer.fields, ...columns].map(({ name }) => name))
  const unknown = asked?.filter((name) => !known.has(name)) ?? []
  if (unknown.length > 0)
    throw new UserFault(
      'bad_request',
      `${layer.title}没有列 ${unknown.join('、')}；可选 ${[...known].join('、')}`,
      `${layer.titleEn} has no column ${unknown.join(', ')}; there are ${[...known].join(', ')}`,
    )
  const chosen = columns.filter(
    ({ name, kind }) => kind !== 'system' || name === NUMBER || isAsked(name),
  )
  return {
    columns: asked ? inAskedOrder(chosen, asked) : chosen,
    fields,
    withheld: wanted.filter(isWithheld),
  }
}

const NUMBER = 'hegui_fid'

/** Words stand behind their code, which is asked for without them. */
function inAskedOrder(
  columns: readonly ExportColumn[],
  asked: readonly string[],
): readonly ExportColumn[] {
  const place = new Map<ExportColumn, number>()
  let before = -1
  for (const column of columns) {
    if (column.kind !== 'words') before = asked.indexOf(column.name)
    place.set(column, before)
  }
  return columns.toSorted((a, b) => place.get(a)! - place.get(b)!)
}
