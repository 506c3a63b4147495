/** What the finished district holds of each figure that plans promise: by unit, in ㎡, persons and sites. */
import type { Draft, DraftLayers } from '../draft-book.ts'
import { ellipsoidAreaM2, intersectRings } from '../planted/overlap.ts'

export interface PlaceFigures {
  readonly unit: Draft
  /** Survey class 01, net of ridges. */
  cultivatedM2: number
  basicFarmlandM2: number
  forestM2: number
  /** Surveyed construction land, and that without traffic. */
  builtM2: number
  urbanRuralM2: number
  redlineM2: number
  heritageSites: number
  /** Drawn by the village plan. */
  drawnBuiltM2: number
  drawnBuilt: number
  drawnVillageM2: number
  drawnVillage: number
  drawnServiceM2: number
  drawnUtilityM2: number
}

const SURVEYED_BUILT = /^(05H1|0508|06|07|08|09|100[1-5]|100[7-9])/
const SURVEYED_TRAFFIC = /^10/
const DRAWN_BUILT = /^(07|08|09|1[0-6])/
const DRAWN_VILLAGE = /^(07|08|09|10|11|1207|1208|13|14)/

export function figuresOfPlaces(layers: DraftLayers): Map<string, PlaceFigures> {
  const figures = new Map(
    layers.unit.map((unit) => [String(unit.values.code), nothingYet(unit)] as const),
  )
  const of = ({ unitCode }: Draft) => figures.get(unitCode!)!
  for (const parcel of layers.land_parcel) {
    const code = String(parcel.values.class_code)
    const areaM2 = Number(parcel.values.declared_area_m2)
    const place = of(parcel)
    if (code.startsWith('01'))
      place.cultivatedM2 += areaM2 * (1 - Number(parcel.values.ridge_ratio ?? 0))
    if (code.startsWith('03')) place.forestM2 += areaM2
    if (!SURVEYED_BUILT.test(code)) continue
    place.builtM2 += areaM2
    if (!SURVEYED_TRAFFIC.test(code)) place.urbanRuralM2 += areaM2
  }
  for (const plot of layers.basic_farmland)
    of(plot).basicFarmlandM2 += Number(plot.values.net_area_m2)
  for (const site of layers.heritage_site) {
    const place = site.unitCode === null ? undefined : figures.get(site.unitCode)
    if (place) place.heritageSites++
  }
  for (const land of layers.plan_village) addDrawn(of(land), land)
  for (const place of figures.values()) {
    const lines = layers.ecological_redline.flatMap(({ polygons }) => polygons!)
    place.redlineM2 = ellipsoidAreaM2(intersectRings(place.unit.polygons!, lines))
  }
  return figures
}

function addDrawn(place: PlaceFigures, { values, polygons }: Draft): void {
  const code = String(values.use_code)
  const areaM2 = ellipsoidAreaM2(polygons!)
  if (DRAWN_BUILT.test(code)) {
    place.drawnBuiltM2 += areaM2
    place.drawnBuilt++
  }
  if (DRAWN_VILLAGE.test(code)) {
    place.drawnVillageM2 += areaM2
    place.drawnVillage++
  }
  if (/^(0704|08)/.test(code)) place.drawnServiceM2 += areaM2
  if (code.startsWith('13')) place.drawnUtilityM2 += areaM2
}

const nothingYet = (unit: Draft): PlaceFigures => ({
  unit,
  cultivatedM2: 0,
  basicFarmlandM2: 0,
  forestM2: 0,
  builtM2: 0,
  urbanRuralM2: 0,
  redlineM2: 0,
  heritageSites: 0,
  drawnBuiltM2: 0,
  drawnBuilt: 0,
  drawnVillageM2: 0,
  drawnVillage: 0,
  drawnServiceM2: 0,
  drawnUtilityM2: 0,
})
