/** B11: green belts beside roads on basic farmland, or wider on farmland than allowed. */
import { beltBeside } from '../controls/write-green-belts.ts'
import { crossesItself } from '../geometry/corridor.ts'
import type { SeedValue } from '../seed-feature.ts'
import { blankValues } from './blank-values.ts'
import type { Planter } from './planter.ts'

const POINTS = 7
/** The base puts its own at multiples of another number. */
const EVERY = 47

interface Case {
  widthM: number
  values: Record<string, SeedValue>
  onPlots: boolean
  note: string
}

const CASES: readonly Case[] = [
  { widthM: 9, values: { built_on: '2022-03-12' }, onPlots: false, note: '绿化带占用耕地超宽' },
  { widthM: 3, values: { built_on: '2021-11-30' }, onPlots: true, note: '绿化带占用永久基本农田' },
  { widthM: 9, values: { built_on: '2015-03-12' }, onPlots: false, note: '存量绿化带占用耕地超宽' },
  {
    widthM: 9,
    values: { built_on: '2022-03-12', width_m: null },
    onPlots: false,
    note: '占用耕地的绿化带缺少宽度',
  },
  { widthM: 9, values: { built_on: null }, onPlots: false, note: '超宽绿化带缺少建成日期' },
]

export function plantGreenBelts(planter: Planter): void {
  let planted = 0
  const wanted = CASES.length * planter.factor
  for (const road of planter.base.plain.roads) {
    if (!road.hasLand || road.class === 'village') continue
    for (let from = 9; from + POINTS < road.line.length; from += EVERY) {
      if (planted >= wanted) return
      const { widthM, values, onPlots, note } = CASES[planted % CASES.length]!
      const line = road.line.slice(from, from + POINTS)
      const ring = beltBeside(road, line, widthM)
      const unit = planter.findUnit(line[0]!)
      if (!unit || !line.every((p) => planter.findUnit(p) === unit) || crossesItself(ring)) continue
      const { book } = planter.base
      const serial = book.layers.green_belt.length + 1
      const draft = {
        unitCode: unit.code,
        polygons: [ring],
        values: {
          ...blankValues('green_belt'),
          code: `LHD510117${String(serial).padStart(4, '9')}`,
          name: `${road.name ?? road.code}绿化带`,
          kind: 'green_belt',
          road_class: road.class,
          width_m: widthM,
          ...values,
        },
      }
      const { findings, doubtful } = planter.judge('green_belt', { fid: 0, ...draft })
      const plots = findings.some(({ objectLayer }) => objectLayer === 'basic_farmland')
      if (doubtful || findings.length === 0 || plots !== onPlots || !planter.isFree(ring)) continue
      planter.touch('green_belt', book.add('green_belt', draft), note)
      planter.take(ring)
      planted++
    }
  }
}
