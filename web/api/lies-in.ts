/** Whether findings lie in a place; one that spans units lies in each of them. */
import { district } from '../../gis-data/district.ts'
import type { FindingCount } from '../../server/api/contract.ts'

/** `place`: code of a district, town or unit. All findings are the district's. */
export const liesIn = ({ unitCodes }: Pick<FindingCount, 'unitCodes'>, place: string): boolean =>
  place === district.code || unitCodes.some((code) => code.startsWith(place))

/** Counted in each of its units, once in their sum. */
export const spansUnits = ({ unitCodes }: Pick<FindingCount, 'unitCodes'>): boolean =>
  unitCodes.length > 1
