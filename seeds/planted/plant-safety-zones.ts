/** E09, E10, E12, E14, F05–F07: zones drawn over houses that stood in none. */
import type { LayerId } from '../../gis-data/layers/index.ts'
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { type Ring, ringCentroid, scaleRing } from '../geometry/ring.ts'
import { rectangle } from '../geometry/shapes.ts'
import type { Judgement } from './finding.ts'
import { againstZone, type ZoneLayer } from './judge-zones.ts'
import type { QuietHouse, QuietHouses } from './quiet-houses.ts'

type Values = Draft['values']

interface Planting {
  layer: ZoneLayer
  note: string
  /** One zone each: which houses it is drawn over, and what it says of itself. */
  zones: readonly { fits: (builtOn: string | null) => boolean; values: Values }[]
  values: (serial: string, place: string) => Values
}

const builtAfter = (day: string) => (on: string | null) => on !== null && on >= day
const builtBefore = (day: string) => (on: string | null) => on !== null && on < day
const undated = (on: string | null) => on === null

const plantings: readonly Planting[] = [
  {
    layer: 'river_management_range',
    note: '农房位于河道管理范围内',
    zones: [
      { fits: builtAfter('1990-01-01'), values: {} },
      { fits: builtAfter('2005-01-01'), values: {} },
      { fits: builtBefore('1988-01-01'), values: {} },
      { fits: undated, values: {} },
    ],
    values: (serial, place) => ({
      code: `HDGLX${serial}`,
      river_name: `${place}排洪沟`,
      bank: '右岸',
    }),
  },
  {
    layer: 'canal_protection',
    note: '农房占用渠系管护范围',
    zones: [
      { fits: builtAfter('2017-01-01'), values: {} },
      { fits: builtAfter('2018-01-01'), values: {} },
      { fits: builtBefore('2010-01-01'), values: {} },
      { fits: undated, values: {} },
    ],
    values: (serial, place) => ({
      code: `GHX${serial}`,
      name: `${place}斗渠`,
      announced_on: '2019-10-01',
    }),
  },
  {
    layer: 'geohazard_danger_zone',
    note: '农房位于地质灾害危险区内',
    zones: [
      { fits: builtAfter('2010-01-01'), values: { announced_on: '2006-05-01' } },
      { fits: builtAfter('2014-01-01'), values: { announced_on: '2013-07-20' } },
      { fits: builtBefore('2003-01-01'), values: { announced_on: '2013-07-20' } },
      { fits: builtAfter('2010-01-01'), values: { announced_on: null } },
    ],
    values: (serial, place) => ({ code: `WXQ${serial}`, name: `${place}边坡危险区` }),
  },
  {
    layer: 'gas_facility',
    note: '农房占压燃气设施保护范围',
    zones: [
      { fits: builtAfter('2016-01-01'), values: { announced_on: '2015-04-01' } },
      { fits: builtAfter('2017-01-01'), values: { announced_on: '2012-04-01' } },
      { fits: builtBefore('2010-01-01'), values: { announced_on: '2015-04-01' } },
      { fits: builtAfter('2014-01-01'), values: { announced_on: null } },
    ],
    values: (serial, place) => ({ code: `RQ${serial}`, name: `${place}中压燃气管` }),
  },
  {
    layer: 'heritage_site',
    note: '农房位于文物保护区划内',
    zones: [
      { fits: builtAfter('2014-01-01'), values: { zone: '01', announced_on: '2012-07-16' } },
      { fits: builtAfter('2014-01-01'), values: { zone: '02', announced_on: '2012-07-16' } },
      { fits: builtAfter('2014-01-01'), values: { zone: null, announced_on: '2012-07-16' } },
      { fits: builtBefore('2010-01-01'), values: { zone: '02', announced_on: '2012-07-16' } },
    ],
    values: (serial, place) => ({ code: `WWX${serial}`, name: `${place}古井`, level: '40' }),
  },
  {
    layer: 'forest_land',
    note: '农房占用林地',
    zones: [
      { fits: builtAfter('2020-01-01'), values: { kind: 'local_welfare' } },
      { fits: builtAfter('2021-01-01'), values: { kind: 'commercial' } },
      { fits: builtBefore('2019-01-01'), values: { kind: 'commercial' } },
      { fits: undated, values: { kind: 'commercial' } },
    ],
    values: (serial, place) => ({ code: `LDX${serial}`, name: `${place}竹林小班` }),
  },
  {
    layer: 'wetland',
    note: '农房占用湿地',
    zones: [
      { fits: builtAfter('2022-06-01'), values: { grade: 'ordinary' } },
      { fits: builtAfter('2022-06-01'), values: { grade: 'national' } },
      { fits: builtBefore('2021-01-01'), values: { grade: 'provincial' } },
      { fits: builtBefore('2021-01-01'), values: { grade: null } },
    ],
    values: (serial, place) => ({ code: `SD${serial}`, name: `${place}小微湿地` }),
  },
]

export function plantSafetyZones(quiet: QuietHouses): void {
  const { planter } = quiet
  findInHeritage(quiet)
  quiet.take(
    2 * planter.factor,
    () => true,
    (one) => addForestWithConsent(quiet, one),
  )
  for (const { layer, note, zones, values } of plantings) {
    for (const zone of zones) {
      quiet.take(
        planter.factor,
        ({ house }) => zone.fits(house.values.built_on as string | null),
        (one) =>
          drawOver(quiet, one, layer, note, (serial, place) => ({
            ...values(serial, place),
            ...zone.values,
          })),
      )
    }
  }
}

/** Tries sizes and angles until no house is cut so that its area is near the threshold. */
function drawOver(
  quiet: QuietHouses,
  { centre, site }: QuietHouse,
  layer: ZoneLayer,
  note: string,
  values: Planting['values'],
): boolean {
  const { planter, around } = quiet
  const { book } = planter.base
  const serial = String(book.layers[layer].length + 1).padStart(5, '0')
  for (let turn = 0; turn < 12; turn++) {
    const ring = rectangle(centre, 15 + turn, 12 + (turn % 4), turn * 0.27)
    const draft: Draft = {
      fid: 0,
      unitCode: site.unit.code,
      polygons: [ring],
      values: { ...nothing, ...values(serial, shortPlaceName(site.unit.name)) },
    }
    const houses = around.houses(boundsOf(ring, 1))
    if (meetsOthers(ring, layer, around)) return false
    const judgement: Judgement = { findings: [], doubtful: false, slightM2: [] }
    for (const house of houses) againstZone(layer, draft, 'rural_house', house, [], judgement)
    if (judgement.doubtful || judgement.findings.length === 0) continue
    const zone = book.add(layer, {
      unitCode: draft.unitCode,
      polygons: [ring],
      values: values(serial, shortPlaceName(site.unit.name)),
    })
    for (const house of houses) planter.touch('rural_house', house, note)
    if (layer === 'forest_land') planter.touch('forest_land', zone, note)
    return true
  }
  return false
}

/** Forest land under a house that the forestry authority has agreed to: nothing to report. */
function addForestWithConsent({ planter, around }: QuietHouses, { centre, site }: QuietHouse) {
  const { book } = planter.base
  const compartment = rectangle(centre, 20, 16, site.angle)
  if (meetsOthers(compartment, 'forest_land', around)) return false
  const serial = String(book.layers.forest_conversion.length + 1).padStart(4, '0')
  const place = shortPlaceName(site.unit.name)
  book.add('forest_land', {
    unitCode: site.unit.code,
    polygons: [compartment],
    values: { code: `LDY${serial}`, name: `${place}已审核小班`, kind: 'commercial' },
  })
  book.add('forest_conversion', {
    unitCode: site.unit.code,
    polygons: [rectangle(centre, 22, 18, site.angle)],
    values: {
      code: `LS${serial}`,
      approval_number: `川林资许准〔2019〕${Number(serial) + 40}号`,
      approved_on: '2019-06-20',
      project: `${place}农房`,
    },
  })
  return true
}

/** The known heritage sites lie where they lie: what stands in them is found. */
function findInHeritage({ planter, around }: QuietHouses): void {
  for (const site of planter.base.book.layers.heritage_site) {
    const found = withoutDoubt(site, around)
    if (!found) throw new Error(`heritage site ${site.fid} cuts houses near the limit of rule F05`)
    for (const { subject } of found.findings)
      planter.touch('rural_house', subject, '农房位于文物保护范围内')
  }
}

/**
 * A house cut so that its area is near the threshold: the range is a little narrower; where that
 * does not help, it lies some metres further east and north.
 */
function withoutDoubt(site: Draft, around: QuietHouses['around']): Judgement | null {
  const whole = site.polygons!
  for (let step = 0; step < 40; step++) {
    site.polygons = whole.map((ring) => ring.map(([x, y]) => [x + 7 * step, y + 5 * step] as const))
    if (step === 0) site.polygons = whole
    for (let turn = 0; turn < 20; turn++) {
      const judgement = judgeIn(site, around.houses(boundsOf(site.polygons.flat())))
      if (!judgement.doubtful) return judgement
      site.polygons = site.polygons.map((ring) => scaleRing(ring, ringCentroid(ring), 0.985))
    }
  }
  return null
}

function judgeIn(site: Draft, houses: readonly Draft[]): Judgement {
  const judgement: Judgement = { findings: [], doubtful: false, slightM2: [] }
  for (const house of houses)
    againstZone('heritage_site', site, 'rural_house', house, [], judgement)
  return judgement
}

const nothing = { announced_on: null, zone: null, grade: null }

/** Fields would make forest land a finding of F08; other zones of the kind would be a second one. */
const meetsOthers = (ring: Ring, layer: LayerId, around: QuietHouses['around']): boolean =>
  around.of(layer)(boundsOf(ring, 5)).length > 0 ||
  (layer === 'forest_land' && around.cultivated(boundsOf(ring, 5)).length > 0)
