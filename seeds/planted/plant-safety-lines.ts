/** E04, E05, E05b and E06: short lines drawn past houses that stood near none. */
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import type { XY } from '../geometry/ring.ts'
import type { State } from './judge-dates.ts'
import { againstLine, LINE_REACH_M, type LineLayer, type LineVerdict } from './judge-house-lines.ts'
import type { QuietHouse, QuietHouses } from './quiet-houses.ts'

interface Planting {
  layer: LineLayer
  state: State
  /** From the wall to the line, m. */
  distanceM: number
  lengthM: number
  values: Draft['values']
  fits: (builtOn: string | null) => boolean
}

const builtAfter = (day: string) => (on: string | null) => on !== null && on >= day
const builtBefore = (day: string) => (on: string | null) => on !== null && on < day
const undated = (on: string | null) => on === null

const railway = (values: Draft['values']) => ({
  class: 'ordinary',
  area_kind: 'village',
  reference: 'embankment_toe',
  in_service_on: '2012-06-30',
  ...values,
})
const power = (values: Draft['values']) => ({
  voltage_kv: 10,
  laying: 'overhead',
  reference: 'outer_conductor',
  in_service_on: '1998-05-01',
  ...values,
})
const corridor = (values: Draft['values']) => ({
  voltage_kv: 110,
  width_m: 20,
  approved_on: '2018-12-01',
  ...values,
})
const pipeline = (values: Draft['values']) => ({
  medium: '天然气',
  in_service_on: '2011-06-01',
  ...values,
})

const plantings: readonly Planting[] = [
  {
    layer: 'railway',
    state: 'conditional',
    distanceM: 7,
    lengthM: 320,
    values: railway({}),
    fits: builtAfter('2014-06-01'),
  },
  {
    layer: 'railway',
    state: 'conditional',
    distanceM: 9,
    lengthM: 320,
    values: railway({ class: 'high_speed' }),
    fits: builtAfter('2014-06-01'),
  },
  {
    layer: 'railway',
    state: 'notice',
    distanceM: 6,
    lengthM: 320,
    values: railway({}),
    fits: builtBefore('2010-01-01'),
  },
  {
    layer: 'railway',
    state: 'undecidable',
    distanceM: 9,
    lengthM: 320,
    values: railway({ reference: 'centre_line' }),
    fits: builtAfter('2014-06-01'),
  },
  {
    layer: 'railway',
    state: 'undecidable',
    distanceM: 9,
    lengthM: 320,
    values: railway({ area_kind: null }),
    fits: builtAfter('2014-06-01'),
  },
  {
    layer: 'power_line',
    state: 'nonconforming',
    distanceM: 1.6,
    lengthM: 240,
    values: power({}),
    fits: builtAfter('2000-01-01'),
  },
  {
    layer: 'power_line',
    state: 'nonconforming',
    distanceM: 6.5,
    lengthM: 300,
    values: power({ voltage_kv: 35 }),
    fits: builtAfter('2000-01-01'),
  },
  {
    layer: 'power_line',
    state: 'notice',
    distanceM: 2.4,
    lengthM: 240,
    values: power({}),
    fits: builtBefore('1986-01-01'),
  },
  {
    layer: 'power_line',
    state: 'undecidable',
    distanceM: 3.2,
    lengthM: 240,
    values: power({ reference: 'centre_line' }),
    fits: builtAfter('2000-01-01'),
  },
  {
    layer: 'power_line',
    state: 'undecidable',
    distanceM: 2,
    lengthM: 240,
    values: power({ in_service_on: null }),
    fits: builtAfter('2000-01-01'),
  },
  {
    layer: 'power_corridor',
    state: 'nonconforming',
    distanceM: 5,
    lengthM: 400,
    values: corridor({}),
    fits: builtAfter('2019-01-01'),
  },
  {
    layer: 'power_corridor',
    state: 'notice',
    distanceM: 4,
    lengthM: 400,
    values: corridor({}),
    fits: builtBefore('2018-01-01'),
  },
  {
    layer: 'power_corridor',
    state: 'undecidable',
    distanceM: 9.5,
    lengthM: 400,
    values: corridor({ width_m: null }),
    fits: builtAfter('2019-01-01'),
  },
  {
    layer: 'pipeline',
    state: 'nonconforming',
    distanceM: 2.5,
    lengthM: 260,
    values: pipeline({}),
    fits: builtAfter('2012-01-01'),
  },
  {
    layer: 'pipeline',
    state: 'nonconforming',
    distanceM: 1.2,
    lengthM: 260,
    values: pipeline({}),
    fits: builtAfter('2012-01-01'),
  },
  {
    layer: 'pipeline',
    state: 'notice',
    distanceM: 3,
    lengthM: 260,
    values: pipeline({}),
    fits: builtBefore('2009-01-01'),
  },
  {
    layer: 'pipeline',
    state: 'undecidable',
    distanceM: 3,
    lengthM: 260,
    values: pipeline({}),
    fits: undated,
  },
]

const NAMES: Record<LineLayer, string> = {
  railway: '铁路专用线',
  power_line: '支线',
  power_corridor: '规划高压走廊支段',
  pipeline: '天然气支线管道',
}
const NOTES: Record<LineLayer, string> = {
  railway: '农房在铁路线路安全保护区内',
  power_line: '农房在电力线路保护区内',
  power_corridor: '农房在规划高压走廊内',
  pipeline: '农房距油气管道中心线不足',
}

export function plantSafetyLines(quiet: QuietHouses): void {
  for (const planting of plantings) {
    quiet.take(
      quiet.planter.factor,
      ({ house }) => planting.fits(house.values.built_on as string | null),
      (one) => drawPast(quiet, one, planting),
    )
  }
}

/** Turns the line about the house until nothing is near a limit and few houses are met. */
function drawPast(
  { planter, around }: QuietHouses,
  { house, ring, centre, site }: QuietHouse,
  { layer, state, distanceM, lengthM, values }: Planting,
): boolean {
  const { book } = planter.base
  for (let turn = 0; turn < 16; turn++) {
    const angle = (turn * Math.PI) / 8
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
    const reachM = Math.max(...ring.map(([x, y]) => (y - centre[1]) * dx - (x - centre[0]) * dy))
    const off = reachM + distanceM
    const at = (along: number): XY => [
      centre[0] - dy * off + dx * along,
      centre[1] + dx * off + dy * along,
    ]
    const line = [at(-lengthM / 2), at(0), at(lengthM / 2)]
    if (!line.every((point) => planter.findUnit(point))) continue
    const serial = String(book.layers[layer].length + 1).padStart(3, '0')
    const row = {
      unitCode: site.unit.code,
      lines: [line],
      values: {
        ...values,
        code: `${layer.slice(0, 2).toUpperCase()}X${serial}`,
        name: `${shortPlaceName(site.unit.name)}${NAMES[layer]}`,
      },
    }
    const near = around.houses(boundsOf(line), LINE_REACH_M)
    const verdicts = near.map((one) => againstLine(layer, { fid: 0, ...row }, one))
    if (verdicts.some(({ doubtful }) => doubtful) || found(verdicts) > 3) continue
    if (verdicts[near.indexOf(house)]?.state !== state) continue
    // What was planted before is judged too, and was not looked at here.
    if (near.some((one, i) => verdicts[i]!.state && planter.isTouched(one))) continue
    book.add(layer, row)
    near.forEach((one, i) => {
      if (verdicts[i]!.state) planter.touch('rural_house', one, NOTES[layer])
    })
    return true
  }
  return false
}

const found = (verdicts: readonly LineVerdict[]) => verdicts.filter(({ state }) => state).length
