/** 高标准农田: projects of neighbouring field blocks in one village. */

import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { DraftBook } from '../draft-book.ts'
import { conformRings } from '../geometry/conform-rings.ts'
import { dissolveRings } from '../geometry/dissolve-rings.ts'
import { distance, ringArea, ringCentroid } from '../geometry/ring.ts'
import type { Land } from '../land/build-land.ts'
import type { Plain } from '../plain/build-plain.ts'
import { createRandom } from '../random.ts'

const LEAST_M2 = 2000

export function writeHighStandardFarmland(
  book: DraftBook,
  plain: Plain,
  land: Land,
  count: number,
): void {
  const random = createRandom('high-standard farmland')
  const villages = plain.units.filter(({ kind }) => kind === 'village')
  const middles = land.blocks.map(({ ring }) => ringCentroid(ring))
  for (let i = 0; i < count; i++) {
    const unit = villages[(i * 7) % villages.length]!
    const reachM = random.range(420, 760)
    const year = random.integer(2012, 2024)
    const [cx, cy] = ringCentroid(unit.ring)
    const at = [cx + random.range(-300, 300), cy + random.range(-300, 300)] as const
    const near = land.blocks.filter(
      (block, b) =>
        block.unit === unit &&
        !block.urban &&
        distance(middles[b]!, at) < reachM &&
        ringArea(block.ring) > LEAST_M2,
    )
    if (near.length < 3) continue
    book.add('high_standard_farmland', {
      unitCode: unit.code,
      polygons: dissolveRings(conformRings(near.map(({ ring }) => ring)).flat()),
      values: {
        code: `GBZNT510117${year}${String(i + 1).padStart(3, '0')}`,
        name: `${year}年${shortPlaceName(unit.name)}高标准农田建设项目`,
        built_year: year,
      },
    })
  }
}
