/** B06 and B07: houses on high-standard farmland, and projects whose farmland is not protected. */

import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import { ringArea } from '../geometry/ring.ts'
import { openYards } from './open-yards.ts'
import type { Planter } from './planter.ts'
import { roundRobin } from './round-robin.ts'

const DATES = ['2025-04-12', '2006-10-01', null, '2024-12-20'] as const

export function plantHighStandard(planter: Planter): void {
  houses(planter, 4 * planter.factor)
  unprotected(planter, 3 * planter.factor)
}

function houses(planter: Planter, wanted: number): void {
  let planted = 0
  const projects = planter.base.book.layers.high_standard_farmland
  for (let round = 0; round < 6; round++) {
    for (const { unit, ring } of openYards(planter, projects, 11, 8, 6)) {
      if (planted >= wanted) return
      const builtOn = DATES[planted % DATES.length]!
      if (planter.draftHouse(unit, ring, builtOn).judgement.doubtful) continue
      planter.addHouse(unit, ring, builtOn, null, '农房占用高标准农田')
      planted++
    }
  }
}

/** A project on a block of farmland that nobody has protected. */
function unprotected(planter: Planter, wanted: number): void {
  const { base } = planter
  const blocks = roundRobin(
    base.land.blocks.filter(({ urban, ring }) => !urban && ringArea(ring) > 4000),
    ({ unit }) => unit.code,
    planter.random,
  )
  let planted = 0
  for (const { unit, ring } of blocks) {
    if (planted >= wanted) return
    const serial = base.book.layers.high_standard_farmland.length + 1
    const draft = {
      unitCode: unit.code,
      polygons: [ring],
      values: {
        code: `GBZNT5101172025${String(serial).padStart(3, '9')}`,
        name: `2025年${shortPlaceName(unit.name)}高标准农田建设项目`,
        built_year: 2025,
      },
    }
    const judgement = planter.judge('high_standard_farmland', { fid: 0, ...draft })
    if (judgement.doubtful || judgement.findings.length === 0) continue
    planter.touch(
      'high_standard_farmland',
      base.book.add('high_standard_farmland', draft),
      '高标准农田未划永久基本农田',
    )
    planted++
  }
}
