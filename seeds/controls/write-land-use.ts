/** What the rules on control lines and farmland look at besides: registers, classes, filings, belts. */
import type { DraftBook } from '../draft-book.ts'
import type { Land } from '../land/build-land.ts'
import type { Plain } from '../plain/build-plain.ts'
import type { VillagePlans } from '../plans/write-village-plans.ts'
import type { Protection } from './write-basic-farmland.ts'
import { writeFacilityAgriculture } from './write-facility-agriculture.ts'
import { writeFarmlandChanges } from './write-farmland-changes.ts'
import { writeGreenBelts } from './write-green-belts.ts'
import { writeNatureReserve } from './write-nature-reserve.ts'
import { writeSoilClasses } from './write-soil-classes.ts'
import { writeTemporaryLand } from './write-temporary-land.ts'
import { writeVillageBasicFarmland } from './write-village-basic-farmland.ts'

export function writeLandUse(
  book: DraftBook,
  plain: Plain,
  land: Land,
  protection: Protection,
  villagePlans: VillagePlans,
): void {
  writeVillageBasicFarmland(book, protection, villagePlans)
  writeFarmlandChanges(book)
  writeNatureReserve(book, plain)
  writeFacilityAgriculture(book)
  writeSoilClasses(book, land)
  writeTemporaryLand(book, plain)
  writeGreenBelts(book, plain)
}
