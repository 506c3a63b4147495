/** The features that rules compare with, indexed. */
import Flatbush from 'flatbush'
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { Draft, DraftLayers } from '../draft-book.ts'
import { type Bounds, boundsOf } from '../geometry/bounds.ts'
import { corridorReachM } from '../rural/renovated-corridors.ts'

/** Survey classes that are agricultural land (rule D05). */
const AGRICULTURAL = /^(01|02|03|040[123]|1006|110[347]|120[23])/

export type Around = (box: Bounds, marginM?: number) => Draft[]

export interface Surroundings {
  basicFarmland: Around
  redline: Around
  cultivated: Around
  agricultural: Around
  corridors: Around
  conversions: Around
  concentrated: Around
  flexible: Around
  growth: Around
  roadLand: Around
  roadsWithoutLand: Around
  firstGrade: Around
  linpans: Around
  planVillage: Around
  homesteads: Around
  houses: Around
  restoration: Around
  zones: Around
  industry: Around
  collective: Around
  works: Around
  /** Any layer whole; indexed when first asked for. */
  of(layer: LayerId): Around
  natureReserves: Around
  highStandard: Around
  strictSoil: Around
  farmlandTakenIn: Around
  facilities: Around
  growthCore: Around
}

export function createSurroundings(layers: DraftLayers): Surroundings {
  const whole = new Map<LayerId, Around>()
  const measured = new Set(layers.road_land.map(({ values }) => values.road_code))
  const boundaries = (zone: string) =>
    layers.village_construction_boundary.filter(({ values }) => values.zone_code === zone)
  return {
    basicFarmland: indexed(layers.basic_farmland),
    redline: indexed(layers.ecological_redline),
    cultivated: indexed(
      layers.land_parcel.filter(({ values }) => String(values.class_code).startsWith('01')),
    ),
    agricultural: indexed(
      layers.land_parcel.filter(({ values }) => AGRICULTURAL.test(String(values.class_code))),
    ),
    corridors: indexed(
      layers.road.filter(({ values }) => corridorReachM(String(values.name)) !== null),
    ),
    conversions: indexed(layers.land_conversion),
    concentrated: indexed(boundaries('0301')),
    flexible: indexed(boundaries('0302')),
    growth: indexed(layers.urban_growth_boundary),
    roadLand: indexed(layers.road_land),
    roadsWithoutLand: indexed(
      layers.road.filter(({ values }) => values.class !== 'village' && !measured.has(values.code!)),
    ),
    firstGrade: indexed(
      layers.water_source_protection.filter(({ values }) => values.grade === '1'),
    ),
    linpans: indexed(layers.linpan),
    planVillage: indexed(layers.plan_village),
    homesteads: indexed(layers.homestead),
    houses: indexed(layers.rural_house),
    natureReserves: indexed(
      layers.nature_reserve.filter(({ values }) => values.zone !== 'general'),
    ),
    highStandard: indexed(layers.high_standard_farmland),
    strictSoil: indexed(layers.polluted_farmland.filter(({ values }) => values.grade === 'strict')),
    farmlandTakenIn: indexed(
      layers.basic_farmland_change.filter(({ values }) => values.kind !== 'occupation'),
    ),
    facilities: indexed(layers.facility_agriculture_land),
    growthCore: indexed(
      layers.urban_growth_boundary.filter(({ values }) => values.zone_code === '01'),
    ),
    restoration: indexed(
      layers.plan_restoration.filter(({ values }) =>
        ['reclamation', 'forest'].includes(String(values.kind)),
      ),
    ),
    zones: indexed(layers.plan_spatial),
    industry: indexed(layers.plan_industry),
    collective: indexed(layers.plan_collective),
    works: indexed(layers.plan_restoration),
    of(layer) {
      const known = whole.get(layer) ?? indexed(layers[layer])
      whole.set(layer, known)
      return known
    },
  }
}

export function indexed(drafts: readonly Draft[]): Around {
  if (drafts.length === 0) return () => []
  const tree = new Flatbush(drafts.length)
  for (const { polygons, lines, point } of drafts) {
    const box = boundsOf(point ? [point] : (polygons ?? lines)!.flat())
    tree.add(...box)
  }
  tree.finish()
  return ([minX, minY, maxX, maxY], marginM = 0) =>
    tree
      .search(minX - marginM, minY - marginM, maxX + marginM, maxY + marginM)
      .sort((a, b) => a - b)
      .map((i) => drafts[i]!)
}
