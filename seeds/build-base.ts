/** The district before anything is planted: it breaks none of the rules. */

import type { Words } from '../gis-data/words.ts'
import { accessTracks } from './controls/access-tracks.ts'
import { completeSafetyFields } from './controls/complete-safety-fields.ts'
import { writeAdministration } from './controls/write-administration.ts'
import { writeBasicFarmland } from './controls/write-basic-farmland.ts'
import { writeConstructionBoundaries } from './controls/write-construction-boundaries.ts'
import { writeEconomy } from './controls/write-economy.ts'
import { writeFieldPoints } from './controls/write-field-points.ts'
import { writeGrowthBoundaries } from './controls/write-growth-boundaries.ts'
import { writeHighStandardFarmland } from './controls/write-high-standard-farmland.ts'
import { writeLandUse } from './controls/write-land-use.ts'
import { writeNetwork } from './controls/write-network.ts'
import { writeParkZones } from './controls/write-park-zones.ts'
import { writePlaces } from './controls/write-places.ts'
import { writeRoadProjects } from './controls/write-road-projects.ts'
import { writeSafetyLines } from './controls/write-safety-lines.ts'
import { writeSafetyZones } from './controls/write-safety-zones.ts'
import { writeServices } from './controls/write-services.ts'
import { writeWaterControls } from './controls/write-water-controls.ts'
import { type DemoSize, sizePlans } from './demo-size.ts'
import { DraftBook } from './draft-book.ts'
import { buildLand, type Land } from './land/build-land.ts'
import { placeSites } from './land/place-sites.ts'
import type { Site } from './land/site.ts'
import { writeParcels } from './land/write-parcels.ts'
import { buildPlain, type Plain } from './plain/build-plain.ts'
import { writePlanDocuments } from './plans/write-plan-documents.ts'
import { writePlanSpatial } from './plans/write-plan-spatial.ts'
import { writePlanVillage } from './plans/write-plan-village.ts'
import { isReclaimed, writeTownPlans } from './plans/write-town-plans.ts'
import { type VillagePlans, writeVillagePlans } from './plans/write-village-plans.ts'
import { linpanProtection, writeLinpans } from './rural/linpan-register.ts'
import { placeHomes } from './rural/place-homes.ts'
import { renovateCorridors } from './rural/renovated-corridors.ts'
import { type WrittenHome, writeHomes } from './rural/write-homes.ts'
import { writeHomesteadCases } from './rural/write-homestead-cases.ts'
import { writeHomesteadTransfers } from './rural/write-homestead-transfers.ts'

export interface Base {
  book: DraftBook
  plain: Plain
  sites: Site[]
  land: Land
  homes: WrittenHome[]
  villagePlans: VillagePlans
}

/** Reports each step as it begins. */
export function buildBase(sizeName: DemoSize, onStep: (step: Words, share: number) => void): Base {
  const size = sizePlans[sizeName]
  const book = new DraftBook()
  onStep({ title: '村社区与水系', titleEn: 'villages, rivers and canals' }, 0)
  const plain = buildPlain()
  writeAdministration(book, plain)
  onStep({ title: '林盘', titleEn: 'linpan' }, 0.1)
  const sites = placeSites(plain, size)
  onStep({ title: '地类图斑', titleEn: 'land parcels' }, 0.3)
  const land = buildLand(plain, sites, size)
  onStep({ title: '永久基本农田', titleEn: 'permanent basic farmland' }, 0.5)
  const protection = writeBasicFarmland(book, land, plain, size)
  writeParcels(book, land.parcels, (parcel) => protection.parcels.has(parcel))
  onStep({ title: '宅基地与农房', titleEn: 'homesteads and houses' }, 0.6)
  const placed = placeHomes(sites, land.lanes, size)
  const homes = writeHomes(book, placed, linpanProtection, isReclaimed)
  writeHomesteadCases(book, homes)
  writeHomesteadTransfers(book, homes)
  writeLinpans(book, sites, placed)
  onStep({ title: '控制线', titleEn: 'control lines' }, 0.7)
  writeGrowthBoundaries(book, plain)
  writeWaterControls(book, plain)
  writePlaces(book, plain)
  writeHighStandardFarmland(book, plain, land, protection, sizeName === 'full' ? 90 : 44)
  writeNetwork(book, plain, land.lanes, accessTracks(sites, land.lanes, plain.roads))
  renovateCorridors(book)
  onStep({ title: '五规', titleEn: 'the five plans' }, 0.8)
  const villagePlans = writeVillagePlans(book, plain.units, size.violationFactor)
  const codes = writePlanDocuments(book, plain)
  writePlanVillage(book, land, villagePlans.byUnit, sizeName === 'full', (block) =>
    protection.byBlock.has(block),
  )
  writePlanSpatial(book, plain, sites, codes.spatial)
  writeTownPlans(book, plain, land, sites, codes)
  writeConstructionBoundaries(book, sites, (unit) => villagePlans.byUnit.get(unit)?.code ?? null)
  writeEconomy(book, plain, sites)
  writeServices(book, plain)
  writeParkZones(book, sites, land)
  writeRoadProjects(book, land)
  writeLandUse(book, plain, land, protection, villagePlans)
  writeFieldPoints(book, homes, sizeName === 'full' ? 300 : 60)
  completeSafetyFields(book)
  writeSafetyLines(book, plain)
  writeSafetyZones(book, plain, land)
  return { book, plain, sites, land, homes, villagePlans }
}
