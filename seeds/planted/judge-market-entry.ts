/** What rules H01–H04 say about a plot for the market, a park, a house run as a business, a road project. */
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { type Finding, type Judgement, weigh } from './finding.ts'
import type { Judge } from './ground.ts'
import { ellipsoidAreaM2, intersectRings, subtractRings } from './overlap.ts'

const WEEKDAYS = 10
/** Holidays that may lie between: within them the count proves nothing. */
const HOLIDAYS = 7

const finding = (
  rule: string,
  subjectLayer: Finding['subjectLayer'],
  subject: Draft,
  state: Finding['state'],
  areaM2: number,
): Finding => ({ rule, subjectLayer, subject, objectLayer: null, object: null, state, areaM2 })

export const judgeMarketPlot: Judge = (plot, { around }) => {
  const into: Judgement = { findings: [], doubtful: false, slightM2: [] }
  const rings = plot.polygons!
  const box = boundsOf(rings.flat())
  const barred = [...around.basicFarmland(box), ...around.redline(box), ...around.firstGrade(box)]
  const barredM2 = barred.reduce(
    (sum, line) => sum + ellipsoidAreaM2(intersectRings(rings, line.polygons!)),
    0,
  )
  const { values } = plot
  const conditions = [
    values.use_code === null ? null : /^(09|10|11)/.test(String(values.use_code)),
    values.owner_registered,
    values.planning_conditions,
    values.access_approved,
    values.consent_percent === null ? null : Number(values.consent_percent) >= 66.66,
    reportedInTime(values.scheme_reported_on, values.announced_on),
    !weigh(barredM2, into),
    values.commodity_housing === null ? null : !values.commodity_housing,
  ]
  const failed = conditions.includes(false)
  if (!failed && !conditions.includes(null)) return into
  const before = typeof values.announced_on === 'string' && values.announced_on < '2020-01-01'
  const state = !failed ? 'undecidable' : before ? 'notice' : 'nonconforming'
  into.findings.push(
    finding('H01', 'collective_operating_land', plot, state, ellipsoidAreaM2(rings)),
  )
  return into
}

function reportedInTime(
  reported: Draft['values'][string] | undefined,
  announced: Draft['values'][string] | undefined,
): boolean | null {
  if (typeof reported !== 'string' || typeof announced !== 'string') return null
  let weekdays = 0
  const last = Date.parse(announced)
  for (let day = Date.parse(reported) + 86_400_000; day <= last; day += 86_400_000) {
    if (![0, 6].includes(new Date(day).getUTCDay())) weekdays++
  }
  return weekdays < WEEKDAYS ? false : weekdays >= WEEKDAYS + HOLIDAYS ? true : null
}

export const judgePark: Judge = (park, { zonesOfPark }) => ({
  findings: zonesOfPark(String(park.values.code)).some(
    ({ values }) => values.kind === 'construction',
  )
    ? []
    : [finding('H02', 'park', park, 'undecidable', ellipsoidAreaM2(park.polygons!))],
  doubtful: false,
  slightM2: [],
})

export const judgeParkZone: Judge = (zone, { around }) => {
  const into: Judgement = { findings: [], doubtful: false, slightM2: [] }
  if (zone.values.kind !== 'construction') return into
  const rings = zone.polygons!
  const box = boundsOf(rings.flat())
  for (const [objectLayer, lines] of [
    ['basic_farmland', around.basicFarmland(box)],
    ['ecological_redline', around.redline(box)],
  ] as const) {
    for (const object of lines) {
      const areaM2 = ellipsoidAreaM2(intersectRings(rings, object.polygons!))
      if (weigh(areaM2, into))
        into.findings.push({
          ...finding('H02', 'park_zone', zone, 'nonconforming', areaM2),
          objectLayer,
          object,
        })
    }
  }
  const space = around
    .zones(box)
    .filter(({ values }) => ['0301', '0302', '0400'].includes(String(values.zone_code)))
    .flatMap(({ polygons }) => polygons!)
  const outsideM2 = ellipsoidAreaM2(subtractRings(rings, space))
  if (weigh(outsideM2, into))
    into.findings.push(finding('H02', 'park_zone', zone, 'conditional', outsideM2))
  return into
}

export const judgeBusinessHouse: Judge = (house, { around }) => {
  const into: Judgement = { findings: [], doubtful: false, slightM2: [] }
  const { use_state, safety, parcel_code } = house.values
  if (use_state !== 'operated') return into
  const homestead = around
    .homesteads(boundsOf(house.polygons!.flat()), 60)
    .find(({ values }) => parcel_code !== null && values.parcel_code === parcel_code)
  const merged = homestead?.values.disposition === 'merged'
  const safe = safety === null ? null : ['A', 'B'].includes(String(safety))
  if (safe && homestead && !merged) return into
  const state =
    safe === false ? 'nonconforming' : safe === null || !homestead ? 'undecidable' : 'conditional'
  into.findings.push({
    ...finding('H03', 'rural_house', house, state, ellipsoidAreaM2(house.polygons!)),
    objectLayer: homestead ? 'homestead' : null,
    object: homestead ?? null,
  })
  return into
}

export const judgeRoadProject: Judge = (project, { around }) => {
  const into: Judgement = { findings: [], doubtful: false, slightM2: [] }
  const rings = project.polygons!
  const box = boundsOf(rings.flat())
  const { class: roadClass, width_m, use_code } = project.values
  const highway =
    roadClass === null
      ? null
      : roadClass !== 'village' || (width_m === null ? null : Number(width_m) > 8)
  const add = (
    state: Finding['state'],
    areaM2: number,
    object?: readonly [Finding['objectLayer'], Draft],
  ) =>
    into.findings.push({
      ...finding('H04', 'rural_road_project', project, state, areaM2),
      objectLayer: object?.[0] ?? null,
      object: object?.[1] ?? null,
    })
  for (const plot of around.basicFarmland(box)) {
    const areaM2 = ellipsoidAreaM2(intersectRings(rings, plot.polygons!))
    if (weigh(areaM2, into)) add('nonconforming', areaM2, ['basic_farmland', plot])
  }
  const approved = around.conversions(box).flatMap(({ polygons }) => polygons!)
  for (const parcel of around.cultivated(box)) {
    const areaM2 = ellipsoidAreaM2(subtractRings(intersectRings(rings, parcel.polygons!), approved))
    if (!weigh(areaM2, into)) continue
    const state = highway === null ? 'undecidable' : highway ? 'nonconforming' : 'conditional'
    add(state, areaM2, ['land_parcel', parcel])
  }
  if (highway === null || use_code === null) add('undecidable', ellipsoidAreaM2(rings))
  else if (!String(use_code).startsWith(highway ? '1202' : '0601'))
    add('nonconforming', ellipsoidAreaM2(rings))
  return into
}
