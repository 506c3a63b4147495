/** A rule's parameter as a report prints it; one whose source was not seen says so. */
import type { ParameterSnapshot } from '../../api/proof-contract.ts'

export const parameterText = ({ title, text, certain }: ParameterSnapshot): string =>
  `${title} ${text}${certain ? '' : '（待核）'}`
