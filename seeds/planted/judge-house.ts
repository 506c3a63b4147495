/** What rules A01, A07, B01, E01, E07 and F01 say about one house. */
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { type RoadClass, setbackM } from '../plain/linear-work.ts'
import type { PlantedViolation } from '../seed-feature.ts'
import { type Judgement, weigh } from './finding.ts'
import {
  ellipsoidAreaM2,
  intersectRings,
  lineDistance,
  ringDistance,
  subtractRings,
} from './overlap.ts'
import type { Surroundings } from './surroundings.ts'

type State = PlantedViolation['state']

const SETBACKS_IN_FORCE = '2011-07-01'
const ZONES_IN_FORCE = '2008-06-01'
/** Distances nearer than this to the setback are not planted, m. */
const DOUBTFUL_M = 0.2
/** Roads without land are taken to be this wide at most, half width in m. */
const ASSUMED_HALF_M = 30

export function judgeHouse(house: Draft, around: Surroundings): Judgement {
  const judgement: Judgement = { findings: [], doubtful: false, slightM2: [] }
  const rings = house.polygons!
  const box = boundsOf(rings.flat())
  const builtOn = house.values.built_on as string | null
  const overlap = (
    rule: string,
    layer: LayerId,
    objects: Draft[],
    state: (object: Draft) => State | null,
  ) => {
    for (const object of objects) {
      const verdict = state(object)
      if (!verdict) continue
      const areaM2 = ellipsoidAreaM2(intersectRings(rings, object.polygons!))
      if (weigh(areaM2, judgement)) {
        judgement.findings.push({
          rule,
          subjectLayer: 'rural_house',
          subject: house,
          objectLayer: layer,
          object,
          state: verdict,
          areaM2,
        })
      }
    }
  }
  const since = (date: string): State =>
    builtOn === null ? 'undecidable' : builtOn < date ? 'notice' : 'nonconforming'
  overlap('A01', 'basic_farmland', around.basicFarmland(box), () => 'nonconforming')
  overlap('A07', 'ecological_redline', around.redline(box), () => 'nonconforming')
  overlap('E07', 'water_source_protection', around.firstGrade(box), () => since(ZONES_IN_FORCE))
  overlap('F01', 'linpan', around.linpans(box), ({ values }) => linpanState(builtOn, values))
  judgeConversion(house, around, judgement)
  judgeSetbacks(house, around, judgement, since(SETBACKS_IN_FORCE))
  return judgement
}

function linpanState(
  builtOn: string | null,
  { protected_since, listed }: Draft['values'],
): State | null {
  if (typeof protected_since !== 'string') return null
  if (builtOn === null) return listed ? 'undecidable' : null
  if (builtOn <= protected_since) return null
  return listed ? 'nonconforming' : 'conditional'
}

function judgeConversion(house: Draft, around: Surroundings, judgement: Judgement): void {
  const rings = house.polygons!
  const box = boundsOf(rings.flat())
  const approved = around.conversions(box).flatMap(({ polygons }) => polygons!)
  for (const object of around.cultivated(box)) {
    const areaM2 = ellipsoidAreaM2(subtractRings(intersectRings(rings, object.polygons!), approved))
    if (weigh(areaM2, judgement)) {
      judgement.findings.push({
        rule: 'B01',
        subjectLayer: 'rural_house',
        subject: house,
        objectLayer: 'land_parcel',
        object,
        state: 'nonconforming',
        areaM2,
      })
    }
  }
}

function judgeSetbacks(
  house: Draft,
  around: Surroundings,
  judgement: Judgement,
  state: State,
): void {
  const rings = house.polygons!
  const box = boundsOf(rings.flat())
  for (const object of around.roadLand(box, 40)) {
    const required = setbackM[object.values.class as RoadClass]
    const distanceM = Math.min(
      ...rings.flatMap((ring) => object.polygons!.map((land) => ringDistance(ring, land))),
    )
    if (Math.abs(distanceM - required) < DOUBTFUL_M) judgement.doubtful = true
    if (distanceM < required) {
      judgement.findings.push({
        rule: 'E01',
        subjectLayer: 'rural_house',
        subject: house,
        objectLayer: 'road_land',
        object,
        state,
      })
    }
  }
  for (const object of around.roadsWithoutLand(box, 70)) {
    const beyond = setbackM[object.values.class as RoadClass]
    const distanceM = Math.min(
      ...rings.flatMap((ring) => object.lines!.map((line) => lineDistance(ring, line))),
    )
    const sure = Number(object.values.land_width_m) / 2 + beyond
    if (distanceM > sure - 1 && distanceM < ASSUMED_HALF_M + beyond + 1) judgement.doubtful = true
    if (distanceM < sure) {
      judgement.findings.push({
        rule: 'E01',
        subjectLayer: 'rural_house',
        subject: house,
        objectLayer: 'road',
        object,
        state: 'undecidable',
      })
    }
  }
}
