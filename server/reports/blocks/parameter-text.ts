/** A rule's parameter as a report prints it; one whose source was not seen says so. */
import type { ParameterSnapshot } from '../../api/proof-contract.ts'
import type { Speech } from '../speech.ts'

export const parameterText = (
  { title, titleEn, text, textEn, certain }: ParameterSnapshot,
  { say }: Speech,
): string =>
  say(
    `${title} ${text}${certain ? '' : '（待核）'}`,
    `${titleEn} ${textEn}${certain ? '' : ' (to be verified)'}`,
  )
