/** Reads a filter's text; what is wrong with it is the user's fault. */
import type { Cql2 } from '../../../gis-data/cql2/cql2.ts'
import { Cql2TextFault } from '../../../gis-data/cql2/cql2-text-fault.ts'
import { parseCql2Text } from '../../../gis-data/cql2/parse-cql2-text.ts'
import { cql2Fault } from './cql2-fault.ts'

/** @throws UserFault `bad_request` with the place and what was expected there. */
export function readCql2Text(text: string): Cql2 {
  try {
    return parseCql2Text(text)
  } catch (error) {
    if (error instanceof Cql2TextFault) throw cql2Fault(error.detail, error.detailEn)
    throw error
  }
}
