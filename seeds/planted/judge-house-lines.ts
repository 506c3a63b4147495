/** What rules E04, E05, E05b and E06 say about a house beside a railway, power line or pipeline. */
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import type { Judgement } from './finding.ts'
import { datedState, type State } from './judge-dates.ts'
import { lineDistance } from './overlap.ts'
import type { Surroundings } from './surroundings.ts'

export const lineLayers = ['railway', 'power_line', 'power_corridor', 'pipeline'] as const
export type LineLayer = (typeof lineLayers)[number]

/** Farther than any of these rules looks, m. */
export const LINE_REACH_M = 60
/** Distances nearer than this to a limit are not planted, m. */
const DOUBTFUL_M = 0.2

const RAILWAY_M: Readonly<Record<string, number>> = {
  urban_high_speed: 10,
  urban_ordinary: 8,
  suburb_high_speed: 12,
  suburb_ordinary: 10,
  village_high_speed: 15,
  village_ordinary: 12,
  open_high_speed: 20,
  open_ordinary: 15,
}
/** From the outermost conductor, by the highest voltage of the band. */
const POWER_M = [
  [10, 5],
  [110, 10],
  [330, 15],
  [500, 20],
] as const
const CORRIDOR_M: Readonly<Record<string, readonly [number, number]>> = {
  35: [15, 20],
  110: [15, 25],
  220: [30, 40],
  500: [60, 75],
}

export interface LineVerdict {
  rule: string
  state: State | null
  doubtful: boolean
}

type Rule = (line: Draft['values'], distanceM: number, builtOn: string | null) => LineVerdict

const rules: Record<LineLayer, Rule> = {
  railway(line, distanceM, builtOn) {
    const setbackM = RAILWAY_M[`${line.area_kind}_${line.class}`]
    const measured = line.reference === 'embankment_toe'
    const reachM = (setbackM ?? 20) + (measured ? 0 : 25)
    return within('E04', distanceM, reachM, () =>
      measured && setbackM !== undefined
        ? datedState(builtOn, '2014-01-01', line.in_service_on as string | null, 'conditional')
        : 'undecidable',
    )
  },
  power_line(line, distanceM, builtOn) {
    const cable = line.laying === 'cable'
    const band = POWER_M.find(([kv]) => kv >= Number(line.voltage_kv))
    const setbackM = cable ? 0.75 : band?.[1]
    const measured = cable || line.reference === 'outer_conductor'
    const reachM = (setbackM ?? 20) + (measured ? 0 : 15)
    return within('E05', distanceM, reachM, () =>
      measured && setbackM !== undefined
        ? datedState(builtOn, '1987-09-15', line.in_service_on as string | null, 'nonconforming')
        : 'undecidable',
    )
  },
  power_corridor(line, distanceM, builtOn) {
    const [narrowM, wideM] = CORRIDOR_M[String(line.voltage_kv)] ?? [0, 75]
    const sureM = Number(line.width_m ?? narrowM) / 2
    const verdict = within('E05b', distanceM, Number(line.width_m ?? wideM) / 2, () =>
      distanceM >= sureM
        ? 'undecidable'
        : datedState(builtOn, '0001-01-01', line.approved_on as string | null, 'nonconforming'),
    )
    return near(distanceM, sureM) ? { ...verdict, doubtful: true } : verdict
  },
  pipeline: (line, distanceM, builtOn) =>
    within('E06', distanceM, 5, () =>
      datedState(builtOn, '2010-10-01', line.in_service_on as string | null, 'nonconforming'),
    ),
}

const near = (distanceM: number, limitM: number) => Math.abs(distanceM - limitM) < DOUBTFUL_M

const within = (
  rule: string,
  distanceM: number,
  reachM: number,
  state: () => State,
): LineVerdict => ({
  rule,
  state: distanceM < reachM ? state() : null,
  doubtful: near(distanceM, reachM),
})

export function againstLine(layer: LineLayer, line: Draft, house: Draft): LineVerdict {
  const distanceM = Math.min(
    ...house.polygons!.flatMap((ring) => line.lines!.map((one) => lineDistance(ring, one))),
  )
  return rules[layer](line.values, distanceM, house.values.built_on as string | null)
}

export function judgeHouseLines(house: Draft, around: Surroundings): Judgement {
  const judgement: Judgement = { findings: [], doubtful: false, slightM2: [] }
  const box = boundsOf(house.polygons!.flat())
  for (const layer of lineLayers) {
    for (const object of around.of(layer)(box, LINE_REACH_M)) {
      const { rule, state, doubtful } = againstLine(layer, object, house)
      if (doubtful) judgement.doubtful = true
      if (!state) continue
      judgement.findings.push({
        rule,
        subjectLayer: 'rural_house',
        subject: house,
        objectLayer: layer,
        object,
        state,
      })
    }
  }
  return judgement
}
