/** What rules E02, E03, E08 and E16 say about public places, hazardous sites, outfalls and farms. */
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { type Ring, ringContains, type XY } from '../geometry/ring.ts'
import { segmentDistance } from '../geometry/segment.ts'
import { type RoadClass, setbackM } from '../plain/linear-work.ts'
import { type Judgement, weigh } from './finding.ts'
import { datedState, type State } from './judge-dates.ts'
import { pointDistance } from './judge-linpan-house.ts'
import { ellipsoidAreaM2, intersectRings, lineDistance, ringDistance } from './overlap.ts'
import type { Surroundings } from './surroundings.ts'

const ROADS_IN_FORCE = '2011-07-01'
const PLACES = ['07', '08', '09', '12']
const PLACE_M: Record<RoadClass, number> = {
  expressway: 50,
  national: 50,
  provincial: 50,
  county: 20,
  township: 20,
  village: 0,
}
const HAZARD_M = 100
const BRIDGE_M = 200
const ASSUMED_HALF_M = 30
const FARM_M = 500
const PEOPLE = ['07', '08', '09', '10', '11']

const blank = (): Judgement => ({ findings: [], doubtful: false, slightM2: [] })
/** The frame is true to 0.15 %. */
const isDoubtful = (distanceM: number, limitM: number) =>
  Math.abs(distanceM - limitM) < 0.2 + limitM * 0.002

export function judgePublicPlace(place: Draft, around: Surroundings): Judgement {
  const judgement = blank()
  const builtOn = place.values.built_on as string | null
  if (!PLACES.includes(String(place.values.kind))) return judgement
  if (builtOn !== null && builtOn < ROADS_IN_FORCE) return judgement
  const push = (objectLayer: LayerId, object: Draft, state: State) =>
    judgement.findings.push({
      rule: 'E02',
      subjectLayer: 'public_facility',
      subject: place,
      objectLayer,
      object,
      state,
    })
  const box = boundsOf([place.point!])
  for (const object of around.roadLand(box, 90)) {
    const roadClass = object.values.class as RoadClass
    if (roadClass === 'village') continue
    const limitM = setbackM[roadClass] + PLACE_M[roadClass]
    const distanceM = Math.min(...object.polygons!.map((ring) => pointDistance(place.point!, ring)))
    if (isDoubtful(distanceM, limitM)) judgement.doubtful = true
    if (distanceM < limitM)
      push('road_land', object, builtOn === null ? 'undecidable' : 'nonconforming')
  }
  for (const object of around.roadsWithoutLand(box, 120)) {
    const roadClass = object.values.class as RoadClass
    const limitM =
      Number(object.values.land_width_m ?? 2 * ASSUMED_HALF_M) / 2 +
      setbackM[roadClass] +
      PLACE_M[roadClass]
    const distanceM = Math.min(...object.lines!.map((line) => alongDistance(place.point!, line)))
    if (isDoubtful(distanceM, limitM)) judgement.doubtful = true
    if (distanceM < limitM) push('road', object, 'undecidable')
  }
  return judgement
}

const alongDistance = (point: XY, line: readonly XY[]): number =>
  Math.min(...line.slice(1).map((b, i) => segmentDistance(point, line[i]!, b)))

export function judgeHazardous(site: Draft, around: Surroundings): Judgement {
  const judgement = blank()
  const { kind, established_on } = site.values
  if (kind === 'fuel_station') return judgement
  const on = established_on as string | null
  const state =
    kind === null ? 'undecidable' : datedState(on, ROADS_IN_FORCE, undefined, 'nonconforming')
  const consider = (
    objectLayer: LayerId,
    object: Draft,
    distanceM: number,
    limitM: number,
    verdict: State,
  ) => {
    if (isDoubtful(distanceM, limitM)) judgement.doubtful = true
    if (distanceM >= limitM) return
    judgement.findings.push({
      rule: 'E03',
      subjectLayer: 'hazardous_site',
      subject: site,
      objectLayer,
      object,
      state: verdict,
    })
  }
  const rings = site.polygons!
  const box = boundsOf(rings.flat())
  const apart = (others: readonly Ring[]) =>
    Math.min(...rings.flatMap((ring) => others.map((other) => ringDistance(ring, other))))
  for (const object of around.roadLand(box, HAZARD_M + 5)) {
    if (object.values.class !== 'village')
      consider('road_land', object, apart(object.polygons!), HAZARD_M, state)
  }
  for (const object of around.of('road_bridge')(box, BRIDGE_M + 5)) {
    if (object.values.size === 'small') continue
    const verdict = object.values.size === null ? 'undecidable' : state
    consider('road_bridge', object, apart(object.polygons!), BRIDGE_M, verdict)
  }
  for (const object of around.roadsWithoutLand(box, HAZARD_M + ASSUMED_HALF_M + 5)) {
    const limitM = Number(object.values.land_width_m ?? 2 * ASSUMED_HALF_M) / 2 + HAZARD_M
    const distanceM = Math.min(
      ...rings.flatMap((ring) => object.lines!.map((line) => lineDistance(ring, line))),
    )
    consider('road', object, distanceM, limitM, 'undecidable')
  }
  return judgement
}

export function judgeOutfall(outfall: Draft, around: Surroundings): Judgement {
  const judgement = blank()
  for (const object of around.of('water_source_protection')(boundsOf([outfall.point!]), 2)) {
    const edgeM = Math.min(
      ...object.polygons!.flatMap((ring) =>
        ring.map((corner, i) =>
          segmentDistance(outfall.point!, corner, ring[(i + 1) % ring.length]!),
        ),
      ),
    )
    if (edgeM < 1) judgement.doubtful = true
    if (!object.polygons!.some((ring) => ringContains(ring, outfall.point!))) continue
    judgement.findings.push({
      rule: 'E08',
      subjectLayer: 'sewage_outfall',
      subject: outfall,
      objectLayer: 'water_source_protection',
      object,
      state: 'nonconforming',
    })
  }
  return judgement
}

export function judgeFarm(farm: Draft, around: Surroundings): Judgement {
  const judgement = blank()
  const on = farm.values.established_on as string | null
  const rings = farm.polygons!
  const box = boundsOf(rings.flat())
  const push = (objectLayer: LayerId, object: Draft, state: State, areaM2?: number) =>
    judgement.findings.push({
      rule: 'E16',
      subjectLayer: 'livestock_farm',
      subject: farm,
      objectLayer,
      object,
      state,
      ...(areaM2 === undefined ? {} : { areaM2 }),
    })
  const inside = (objectLayer: LayerId, since: (zone: Draft) => string | null | undefined) => {
    let met = false
    for (const object of around.of(objectLayer)(box)) {
      const areaM2 = ellipsoidAreaM2(intersectRings(rings, object.polygons!))
      if (!weigh(areaM2, judgement)) continue
      met = true
      push(
        objectLayer,
        object,
        datedState(on, '2014-01-01', since(object), 'nonconforming'),
        areaM2,
      )
    }
    return met
  }
  const nearest = (objectLayer: LayerId, objects: readonly Draft[]) => {
    const [first, second] = objects
      .map((object) => ({ object, distanceM: farmDistance(rings, object) }))
      .sort((a, b) => a.distanceM - b.distanceM || a.object.fid - b.object.fid)
    if (!first) return
    if (isDoubtful(first.distanceM, FARM_M)) judgement.doubtful = true
    if (first.distanceM >= FARM_M) return
    if (second && second.distanceM - first.distanceM < 0.5) judgement.doubtful = true
    push(objectLayer, first.object, datedState(on, '2014-01-01', undefined, 'conditional'))
  }
  inside('livestock_ban_zone', ({ values }) => values.announced_on as string | null)
  const inSource = inside('water_source_protection', () => undefined)
  if (!inSource)
    nearest('water_source_protection', around.of('water_source_protection')(box, FARM_M + 5))
  nearest('urban_growth_boundary', around.of('urban_growth_boundary')(box, FARM_M + 5))
  nearest(
    'public_facility',
    around
      .of('public_facility')(box, FARM_M + 5)
      .filter(({ values }) => PEOPLE.includes(String(values.kind))),
  )
  return judgement
}

const farmDistance = (rings: readonly Ring[], { point, polygons }: Draft): number =>
  point
    ? Math.min(...rings.map((ring) => pointDistance(point, ring)))
    : Math.min(...rings.flatMap((ring) => polygons!.map((other) => ringDistance(ring, other))))
