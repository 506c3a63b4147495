/** 耕地土壤环境质量类别: a few field blocks of each class; no planting base stands on the strict ones. */
import type { DraftBook } from '../draft-book.ts'
import { ringArea } from '../geometry/ring.ts'
import type { Land } from '../land/build-land.ts'
import { createRandom } from '../random.ts'

const LEAST_M2 = 3000

export function writeSoilClasses(book: DraftBook, land: Land): void {
  const random = createRandom('soil classes')
  const planted = new Set(book.layers.plan_industry.map(({ polygons }) => polygons![0]))
  for (const { unit, ring, urban } of land.blocks) {
    const luck = random.next()
    if (urban || ringArea(ring) < LEAST_M2 || luck > 0.09) continue
    const grade = luck < 0.012 ? 'strict' : luck < 0.035 ? 'safe_use' : 'priority'
    if (grade === 'strict' && planted.has(ring)) continue
    const serial = String(book.layers.polluted_farmland.length + 1).padStart(4, '0')
    book.add('polluted_farmland', {
      unitCode: unit.code,
      polygons: [ring],
      values: {
        code: `TRZL510117${serial}`,
        grade,
        pollutant: grade === 'priority' ? null : '镉',
        classified_on: '2020-12-25',
      },
    })
  }
}
