/** 高标准农田: projects of neighbouring field blocks in one village whose farmland is all protected. */

import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { DraftBook } from '../draft-book.ts'
import { dissolveWhole } from '../geometry/dissolve-whole.ts'
import { distance, ringArea, ringCentroid } from '../geometry/ring.ts'
import type { Land } from '../land/build-land.ts'
import type { Plain } from '../plain/build-plain.ts'
import { createRandom } from '../random.ts'
import type { Protection } from './write-basic-farmland.ts'

const LEAST_M2 = 2000
/** Farmland of a block that may lie outside basic farmland, ㎡: many blocks stay below B07's 400. */
const OPEN_M2 = 3
const MOST_BLOCKS = 60

export function writeHighStandardFarmland(
  book: DraftBook,
  plain: Plain,
  land: Land,
  protection: Protection,
  count: number,
): void {
  const random = createRandom('high-standard farmland')
  const villages = plain.units.filter(({ kind }) => kind === 'village')
  const isProtected = protectedBlocks(land, protection)
  const blocks = land.blocks
    .filter(({ block, urban, ring }) => !urban && ringArea(ring) > LEAST_M2 && isProtected(block))
    .map((block) => ({ ...block, middle: ringCentroid(block.ring) }))
  for (let i = 0; i < count; i++) {
    const unit = villages[(i * 7) % villages.length]!
    const reachM = random.range(420, 760)
    const year = random.integer(2012, 2024)
    const [cx, cy] = ringCentroid(unit.ring)
    const at = [cx + random.range(-300, 300), cy + random.range(-300, 300)] as const
    const near = blocks
      .filter((block) => block.unit === unit && distance(block.middle, at) < reachM)
      .sort((a, b) => distance(a.middle, at) - distance(b.middle, at) || a.block - b.block)
      .slice(0, MOST_BLOCKS)
    const { rings, members } = dissolveWhole(near, ({ ring }) => ring)
    if (members.length < 2) continue
    book.add('high_standard_farmland', {
      unitCode: unit.code,
      polygons: rings,
      values: {
        code: `GBZNT510117${year}${String(i + 1).padStart(3, '0')}`,
        name: `${year}年${shortPlaceName(unit.name)}高标准农田建设项目`,
        built_year: year,
      },
    })
  }
}

function protectedBlocks(land: Land, { byBlock }: Protection): (block: number) => boolean {
  const openM2 = new Map<number, number>()
  for (const { block, classCode, ring } of land.parcels) {
    if (block >= 0 && classCode.startsWith('01'))
      openM2.set(block, (openM2.get(block) ?? 0) + ringArea(ring))
  }
  for (const [block, plots] of byBlock) {
    const m2 = plots.reduce((sum, { polygons }) => sum + ringArea(polygons![0]!), 0)
    openM2.set(block, (openM2.get(block) ?? 0) - m2)
  }
  return (block) => byBlock.has(block) && Math.abs(openM2.get(block) ?? 0) < OPEN_M2
}
