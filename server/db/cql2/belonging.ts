/** `in_place('510117104201')`: whether a feature belongs to a district, town or unit. */
import type { RawBuilder } from 'kysely'
import type { Cql2 } from '../../../gis-data/cql2/cql2.ts'
import { IN_PLACE } from '../../../gis-data/cql2/layer-relations.ts'
import { inPlace } from '../in-place.ts'
import type { Cql2Context } from './cql2-context.ts'
import { cql2Fault } from './cql2-fault.ts'

/** @throws UserFault for what is no code, and where no revision says which boundaries are meant. */
export function belonging(
  args: readonly Cql2[],
  { source, revision }: Cql2Context,
): RawBuilder<boolean> {
  const [code] = args
  if (args.length !== 1 || typeof code !== 'string' || !/^\d{6}(\d{3}){0,2}$/.test(code))
    throw cql2Fault(
      `${IN_PLACE} 需要一个行政区代码（6、9 或 12 位，写作 '510117104201'），实为 ${JSON.stringify(args)}`,
      `${IN_PLACE} takes the code of a district, town or unit (6, 9 or 12 digits, written '510117104201'); found ${JSON.stringify(args)}`,
    )
  if (revision === undefined)
    throw cql2Fault(`${IN_PLACE} 在这里不能用`, `${IN_PLACE} cannot stand here`)
  return inPlace(source.layer, { code, revision })
}
