/** Colours of the map as eyes without red or green cones see them. */
import { describe, expect, it } from 'vitest'
import { layerOf } from '../../../gis-data/layers/index.ts'
import { landSurveyClasses } from '../../../gis-data/layers/land-survey-classes.ts'
import { planKinds } from '../../../gis-data/plan-matrix/plan-kinds.ts'
import { findingStates } from '../../../gis-data/rules/rule.ts'
import { planLayers } from '../../../web/map/plans/plan-kind-words.ts'
import { standingMarks } from '../../../web/map/plans/standing-mark.tsx'
import { drawingsOf } from '../../../web/map/style/by-class.ts'
import { channels } from '../../../web/map/style/colour.ts'
import { mapTokens } from '../../../web/map/style/map-tokens.ts'
import { stateMarks } from '../../../web/map/verdict/state-marks.ts'

type Triple = readonly [number, number, number]
const times = (rows: readonly Triple[], [x, y, z]: Triple): Triple =>
  rows.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple

const linear = (hex: string): Triple =>
  channels(hex).map((channel) => {
    const value = channel / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as unknown as Triple

/** Machado, Oliveira and Fernandes 2009, severity 1. */
const sights: Record<string, readonly Triple[]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
}

const XYZ: readonly Triple[] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
]
const WHITE: Triple = [0.95047, 1, 1.08883]

function lab(light: Triple): Triple {
  const [x, y, z] = times(XYZ, light).map((value, at) => {
    const share = Math.max(0, value) / WHITE[at]!
    return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116
  }) as unknown as Triple
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** CIE 1976 colour difference; 2.3 is just noticeable side by side. */
function difference(a: Triple, b: Triple, sight: string): number {
  const clamped = (light: Triple) =>
    times(sights[sight]!, light).map((value) =>
      Math.min(1, Math.max(0, value)),
    ) as unknown as Triple
  const [one, other] = [lab(clamped(a)), lab(clamped(b))]
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}

/** What a fill of this opacity looks like on paper. */
function overPaper(hex: string, opacity: number): Triple {
  const [over, under] = [channels(hex), channels(mapTokens.day.ground)]
  const mixed = over.map((channel, at) =>
    Math.round(channel * opacity + under[at]! * (1 - opacity))
      .toString(16)
      .padStart(2, '0'),
  )
  return linear(`#${mixed.join('')}`)
}

const pairsOf = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((a, at) => list.slice(at + 1).map((b): [T, T] => [a, b]))

const surveyFill = (code: string) => {
  const { drawing } = landSurveyClasses.find(({ values }) => values.includes(code))!
  return overPaper(drawing.fill!, drawing.fillOpacity!)
}

describe('for eyes that do not tell red from green', () => {
  it('states differ by shape, and neighbouring states by colour too', () => {
    const shapes = Object.values(stateMarks).map(({ shape }) => shape)
    expect(new Set(shapes).size).toBe(shapes.length)
    expect(new Set(Object.values(standingMarks).map(({ shape }) => shape)).size).toBe(4)
    for (const sight of Object.keys(sights))
      for (const [a, b] of pairsOf(findingStates)) {
        const apart = difference(linear(stateMarks[a].colour), linear(stateMarks[b].colour), sight)
        expect(apart, `${a} ${b} ${sight}`).toBeGreaterThan(15)
      }
  })

  it('the five plans differ by pattern, every class of each', () => {
    const patterns = planKinds.map((kind) => {
      const drawn = drawingsOf(layerOf(planLayers[kind])).map(({ pattern }) => pattern)
      expect(new Set(drawn).size, kind).toBe(1)
      return drawn[0]
    })
    expect(patterns.every((pattern) => pattern !== undefined)).toBe(true)
    expect(new Set(patterns).size).toBe(planKinds.length)
  })

  it('paddy, gardens, woods, homesteads, roads and water stay apart in their customary colours', () => {
    const common = ['0101', '0201', '0301', '0702', '1003', '1101']
    for (const sight of Object.keys(sights))
      for (const [a, b] of pairsOf(common))
        expect(
          difference(surveyFill(a), surveyFill(b), sight),
          `${a} ${b} ${sight}`,
        ).toBeGreaterThan(6)
  })

  it('a violation stands out from every land class and from every line of a plan', () => {
    const red = linear(mapTokens.day.violation)
    const plans = planKinds.flatMap((kind) =>
      drawingsOf(layerOf(planLayers[kind])).flatMap(({ line }) => line ?? []),
    )
    for (const sight of Object.keys(sights)) {
      for (const code of landSurveyClasses.flatMap(({ values }) => values))
        expect(difference(red, surveyFill(code), sight), `${code} ${sight}`).toBeGreaterThan(25)
      for (const line of plans)
        expect(difference(red, linear(line), sight), `${line} ${sight}`).toBeGreaterThan(8)
    }
  })
})
