/** What may happen to a row, in the order in which it is told; the contract itself would bring its validator along. */
import type { ImportPreview } from '../../../server/api/import-contract.ts'

export const rowChanges = [
  'created',
  'geometry',
  'attributes',
  'both',
  'gone',
] as const satisfies readonly (keyof ImportPreview['changes'])[]
