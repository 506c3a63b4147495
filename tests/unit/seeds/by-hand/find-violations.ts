/** The twelve rules over a whole generated district, written straight from their wording. */
import type { LayerId } from '../../../../gis-data/layers/index.ts'
import type { DemoDistrict, SeedFeature } from '../../../../seeds/generate-district.ts'
import { featureIndex } from './feature-index.ts'
import { geodesicAreaM2 } from './geodesic-area.ts'
import { polygonDistanceM, polygonToLineDistanceM } from './metric-distance.ts'
import { overlap, overlapM2, remainder } from './overlay.ts'
import { linesOf, polygonsOf } from './polygons-of.ts'

type State = 'nonconforming' | 'conditional' | 'notice' | 'undecidable'
type Report = (
  rule: string,
  subject: [LayerId, SeedFeature],
  object: [LayerId, SeedFeature] | null,
  state: State,
  areaM2?: number,
) => void

export interface Found {
  /** `rule layer fid → layer fid state`. */
  key: string
  areaM2?: number
}

const SETBACKS: Record<string, number> = {
  expressway: 30,
  national: 20,
  provincial: 15,
  county: 10,
  township: 5,
}

export function findViolations({ layers }: DemoDistrict): Found[] {
  const found: Found[] = []
  const report: Report = (rule, [layer, { fid }], object, state, areaM2) => {
    const key = `${rule} ${layer} ${fid} → ${object?.[0] ?? 'none'} ${object?.[1].fid ?? 0} ${state}`
    found.push(areaM2 === undefined ? { key } : { key, areaM2 })
  }
  a01(layers, report)
  a07(layers, report)
  b01(layers, report)
  c01(layers, report)
  c07(layers, report)
  d01(layers, report)
  d02(layers, report)
  e01(layers, report)
  e07(layers, report)
  f01(layers, report)
  g08(layers, report)
  g09(layers, report)
  return found
}

type Layers = DemoDistrict['layers']

function pairs(
  subjects: [LayerId, SeedFeature[]][],
  objectLayer: LayerId,
  objects: SeedFeature[],
  each: (subject: [LayerId, SeedFeature], object: [LayerId, SeedFeature], areaM2: number) => void,
): void {
  const near = featureIndex(objects)
  for (const [layer, features] of subjects) {
    for (const subject of features) {
      for (const object of near(subject)) {
        const areaM2 = overlapM2(subject, object)
        if (areaM2 > 1) each([layer, subject], [objectLayer, object], areaM2)
      }
    }
  }
}

function a01(layers: Layers, report: Report): void {
  pairs(
    [
      ['rural_house', layers.rural_house],
      ['homestead', layers.homestead],
    ],
    'basic_farmland',
    layers.basic_farmland,
    (s, o, m2) => report('A01', s, o, 'nonconforming', m2),
  )
}

function a07(layers: Layers, report: Report): void {
  pairs(
    [
      ['rural_house', layers.rural_house],
      ['homestead', layers.homestead],
      ['plan_industry', layers.plan_industry],
    ],
    'ecological_redline',
    layers.ecological_redline,
    (s, o, m2) => report('A07', s, o, 'nonconforming', m2),
  )
}

function b01(layers: Layers, report: Report): void {
  const near = featureIndex(
    layers.land_parcel.filter(({ values }) => String(values.class_code).startsWith('01')),
  )
  const conversions = featureIndex(layers.land_conversion)
  for (const house of layers.rural_house) {
    for (const parcel of near(house)) {
      const areaM2 = geodesicAreaM2(remainder(overlap(house, parcel), conversions(house)))
      if (areaM2 > 1)
        report('B01', ['rural_house', house], ['land_parcel', parcel], 'nonconforming', areaM2)
    }
  }
}

function c01(layers: Layers, report: Report): void {
  const boundary = layers.village_construction_boundary
  const inner = featureIndex([
    ...boundary.filter(({ values }) => values.zone_code === '0301'),
    ...layers.urban_growth_boundary,
  ])
  const flexible = featureIndex(boundary.filter(({ values }) => values.zone_code === '0302'))
  for (const homestead of layers.homestead) {
    const outside = remainder(polygonsOf(homestead), inner(homestead))
    const areaM2 = geodesicAreaM2(outside)
    if (areaM2 <= 1) continue
    const beyond = geodesicAreaM2(remainder(outside, flexible(homestead))) > 1
    const on = homestead.values.approved_on as string | null
    const state =
      on === null
        ? 'undecidable'
        : on <= '2019-12-31'
          ? 'notice'
          : beyond
            ? 'nonconforming'
            : 'conditional'
    const nearest = boundary
      .filter(({ unitCode }) => unitCode === homestead.unitCode)
      .map((object) => ({ object, m: polygonDistanceM(polygonsOf(homestead), polygonsOf(object)) }))
      .sort((a, b) => a.m - b.m || a.object.fid - b.object.fid)[0]
    report(
      'C01',
      ['homestead', homestead],
      nearest ? ['village_construction_boundary', nearest.object] : null,
      state,
      areaM2,
    )
  }
}

function c07(layers: Layers, report: Report): void {
  const plans = layers.plan.filter(
    ({ values }) => values.kind === 'village' && values.status === 'approved',
  )
  const near = featureIndex(plans)
  for (const unit of layers.unit) {
    if (unit.values.kind !== 'village' && unit.values.agricultural !== true) continue
    const covering = near(unit)
      .map((plan) => ({ plan, m2: overlapM2(unit, plan) }))
      .filter(({ m2 }) => m2 > 1)
      .sort((a, b) => b.m2 - a.m2)
    const uncovered = geodesicAreaM2(
      remainder(
        polygonsOf(unit),
        covering.map(({ plan }) => plan),
      ),
    )
    if (uncovered / geodesicAreaM2(polygonsOf(unit)) <= 0.005) continue
    report(
      'C07',
      ['unit', unit],
      covering[0] ? ['plan', covering[0].plan] : null,
      'nonconforming',
      uncovered,
    )
  }
}

function d01(layers: Layers, report: Report): void {
  const held = new Map<unknown, SeedFeature[]>()
  for (const homestead of layers.homestead) {
    if (homestead.values.use_state === 'withdrawn') continue
    held.set(homestead.values.household_code, [
      ...(held.get(homestead.values.household_code) ?? []),
      homestead,
    ])
  }
  const date = ({ values }: SeedFeature) => String(values.approved_on ?? '9999-99-99')
  for (const household of layers.household) {
    const own = [...(held.get(household.values.code) ?? [])].sort((a, b) =>
      date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : a.fid - b.fid,
    )
    for (const further of own.slice(1)) {
      const state = further.values.acquisition === 'inherited' ? 'conditional' : 'nonconforming'
      report('D01', ['household', household], ['homestead', further], state)
    }
  }
}

function d02(layers: Layers, report: Report): void {
  const households = new Map(
    layers.household.map((household) => [household.values.code, household]),
  )
  for (const homestead of layers.homestead) {
    if (homestead.values.use_state === 'withdrawn') continue
    const code = homestead.values.household_code
    const household = code === null ? undefined : households.get(code!)
    const members = Number(household?.values.member_count ?? 0)
    const subject: [LayerId, SeedFeature] = ['homestead', homestead]
    if (!household || members === 0) {
      report('D02', subject, household ? ['household', household] : null, 'undecidable')
      continue
    }
    const cap = members <= 3 ? 90 : members === 4 ? 120 : 150
    const areaM2 = geodesicAreaM2(polygonsOf(homestead))
    const on = homestead.values.approved_on as string | null
    if (areaM2 > cap + 0.1)
      report(
        'D02',
        subject,
        ['household', household],
        on === null ? 'undecidable' : on < '1999-12-10' ? 'notice' : 'nonconforming',
        areaM2,
      )
  }
}

function e01(layers: Layers, report: Report): void {
  const near = featureIndex(layers.road_land.filter(({ values }) => SETBACKS[String(values.class)]))
  const measured = new Set(layers.road_land.map(({ values }) => values.road_code))
  const unmeasured = featureIndex(
    layers.road.filter(
      ({ values }) => SETBACKS[String(values.class)] && !measured.has(values.code!),
    ),
  )
  for (const house of layers.rural_house) {
    const on = house.values.built_on as string | null
    for (const land of near(house, 0.0006)) {
      if (
        polygonDistanceM(polygonsOf(house), polygonsOf(land)) >=
        SETBACKS[String(land.values.class)]!
      )
        continue
      report(
        'E01',
        ['rural_house', house],
        ['road_land', land],
        on === null ? 'undecidable' : on >= '2011-07-01' ? 'nonconforming' : 'notice',
      )
    }
    for (const road of unmeasured(house, 0.001)) {
      const reach =
        Number(road.values.land_width_m ?? 60) / 2 + SETBACKS[String(road.values.class)]!
      if (polygonToLineDistanceM(polygonsOf(house), linesOf(road)) < reach)
        report('E01', ['rural_house', house], ['road', road], 'undecidable')
    }
  }
}

function e07(layers: Layers, report: Report): void {
  const zones = layers.water_source_protection.filter(({ values }) => values.grade === '1')
  pairs(
    [
      ['rural_house', layers.rural_house],
      ['plan_industry', layers.plan_industry],
    ],
    'water_source_protection',
    zones,
    (s, o, m2) => {
      const on = s[1].values.built_on as string | null
      const state =
        s[0] === 'plan_industry'
          ? 'nonconforming'
          : on === null
            ? 'undecidable'
            : on < '2008-06-01'
              ? 'notice'
              : 'nonconforming'
      report('E07', s, o, state, m2)
    },
  )
}

function f01(layers: Layers, report: Report): void {
  const near = featureIndex(layers.linpan.filter(({ values }) => values.protected_since !== null))
  for (const house of layers.rural_house) {
    const on = house.values.built_on as string | null
    for (const linpan of near(house)) {
      const { listed, protected_since } = linpan.values
      if (on === null ? !listed : on <= String(protected_since)) continue
      const areaM2 = overlapM2(house, linpan)
      if (areaM2 <= 1) continue
      const state = on === null ? 'undecidable' : listed ? 'nonconforming' : 'conditional'
      report('F01', ['rural_house', house], ['linpan', linpan], state, areaM2)
    }
  }
}

function g08(layers: Layers, report: Report): void {
  const projects = layers.plan_industry.filter(({ values }) =>
    ['construction', 'tourism'].includes(String(values.kind)),
  )
  const others = layers.plan_village.filter(
    ({ values }) => !['09', '10', '11'].includes(String(values.use_code).slice(0, 2)),
  )
  pairs([['plan_industry', projects]], 'plan_village', others, (s, o, m2) =>
    report('G08', s, o, 'nonconforming', m2),
  )
}

function g09(layers: Layers, report: Report): void {
  const projects = layers.plan_restoration.filter(({ values }) =>
    ['reclamation', 'forest'].includes(String(values.kind)),
  )
  const retained = layers.homestead.filter(({ values }) => values.disposition === 'retained')
  pairs([['plan_restoration', projects]], 'homestead', retained, (s, o, m2) =>
    report('G09', s, o, 'nonconforming', m2),
  )
}
