/** Which columns a request asks for, of those that the viewer may have. */
import type { Field } from '../../gis-data/catalogue.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'
import { UserFault } from '../errors/user-fault.ts'
import { columnsOf } from './export-columns.ts'
import type { ExportColumn } from './export-document.ts'

export interface ChosenColumns {
  readonly columns: readonly ExportColumn[]
  /** Fields whose values the columns read. */
  readonly fields: readonly Field[]
  /** Personal fields asked for and left out for want of the right. */
  readonly withheld: readonly Field[]
}

/** Words of a code come with their code. @throws UserFault for a column that the layer has not. */
export function chosenColumns(
  { layer, custom }: ReadableLayer,
  asked: readonly string[] | undefined,
  mayHavePersonal: boolean,
): ChosenColumns {
  const isWithheld = ({ personal }: Field) => personal === true && !mayHavePersonal
  const isAsked = (name: string) => asked === undefined || asked.includes(name)
  const wanted = layer.fields.filter(({ name }) => isAsked(name))
  const fields = wanted.filter((field) => !isWithheld(field))
  const columns = columnsOf(layer, fields, custom)
  const known = new Set([...layer.fields, ...columns].map(({ name }) => name))
  const unknown = asked?.filter((name) => !known.has(name)) ?? []
  if (unknown.length > 0)
    throw new UserFault(
      'bad_request',
      `${layer.title}没有列 ${unknown.join('、')}；可选 ${[...known].join('、')}`,
      `${layer.titleEn} has no column ${unknown.join(', ')}; there are ${[...known].join(', ')}`,
    )
  return {
    columns: columns.filter(
      ({ name, kind }) => kind !== 'system' || name === 'hegui_fid' || isAsked(name),
    ),
    fields,
    withheld: wanted.filter(isWithheld),
  }
}
