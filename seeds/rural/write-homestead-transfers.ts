/** The register of dwellings let out: later than every application, so that rule D09 is kept. */
import { dateBetween } from '../dates.ts'
import type { DraftBook } from '../draft-book.ts'
import { createRandom } from '../random.ts'
import type { WrittenHome } from './write-homes.ts'

export function writeHomesteadTransfers(book: DraftBook, homes: readonly WrittenHome[]): void {
  const random = createRandom('transfers')
  for (const { homestead } of homes) {
    if (homestead.values.use_state !== 'rented') continue
    const serial = book.layers.homestead_transfer.length + 1
    book.add('homestead_transfer', {
      unitCode: homestead.unitCode,
      values: {
        code: `LZ${String(serial).padStart(6, '0')}`,
        kind: 'lease',
        household_code: homestead.values.household_code!,
        parcel_code: homestead.values.parcel_code!,
        transferred_on: dateBetween(2025, 2025, random),
        contract_number: `ZL2025${String(serial).padStart(5, '0')}`,
      },
    })
  }
}
