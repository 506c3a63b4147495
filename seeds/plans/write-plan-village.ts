/** Planned land use of the village plans: the blocks, hamlets and plots of the land, with plan codes. */
import type { DraftBook } from '../draft-book.ts'
import { type Ring, ringArea, ringCentroid, ringContains } from '../geometry/ring.ts'
import type { Land } from '../land/build-land.ts'
import type { Site } from '../land/site.ts'
import { noise } from '../noise.ts'
import type { UnitPlan } from './write-village-plans.ts'

/** Survey class of a strip or plot → planned use: the code systems differ (DOMAIN §1.3). */
const USE_OF_CLASS: Record<string, string> = {
  '1003': '1202',
  '1006': '060101',
  '1101': '1701',
  '1107': '1705',
  '1104': '1704',
  '1104A': '1704',
  '0702': '0703',
  '05H1': '0901',
  '0601': '1001',
  '0508': '1101',
  '08H1': '0704',
  '08H2': '0704',
  '0302': '0302',
  '0301': '0301',
  '0307': '0304',
  '0204': '0205',
}
const LEAST_M2 = 30

export function writePlanVillage(
  book: DraftBook,
  land: Land,
  planOf: ReadonlyMap<string, UnitPlan>,
  withStrips: boolean,
  isProtected: (block: number) => boolean,
): void {
  const serials = new Map<string, number>()
  const write = (unitCode: string, ring: Ring, useCode: string, name: string | null) => {
    const plan = planOf.get(unitCode)
    const areaM2 = ringArea(ring)
    if (!plan || areaM2 < LEAST_M2) return
    const centre = ringCentroid(ring)
    if (!plan.extent.some((part) => ringContains(part, centre))) return
    const serial = (serials.get(unitCode) ?? 0) + 1
    serials.set(unitCode, serial)
    book.add('plan_village', {
      unitCode,
      polygons: [ring],
      values: {
        code: `${unitCode}${String(serial).padStart(8, '0')}`,
        plan_code: plan.code,
        name,
        use_code: useCode,
        planned_area_m2: Math.round(areaM2 * 100) / 100,
      },
    })
  }
  for (const { unit, ring, urban, block } of land.blocks) {
    if (!urban) write(unit.code, ring, isProtected(block) ? '0101' : blockUse(ring), null)
  }
  for (const { unit, ring, site, work, classCode } of land.parcels) {
    const strip = work !== null || classCode === '1006'
    const belt = site?.kind === 'linpan' && classCode !== '0702'
    if (!site && !strip) continue
    if ((strip || belt) && !withStrips) continue
    const use = USE_OF_CLASS[classCode]
    if (use) write(unit.code, ring, use, plotName(site, use))
  }
}

function blockUse(ring: Ring): string {
  const [x, y] = ringCentroid(ring)
  return noise(x, y, 900, 3) < 0.24 ? '0205' : '0101'
}

function plotName(site: Site | null, use: string): string | null {
  if (site?.kind === 'project')
    return { '0901': '商业服务用地', '1001': '工业用地', '1101': '仓储用地' }[use] ?? null
  if (site?.kind === 'centre') return '村级服务中心'
  return site?.kind === 'settlement' ? '集中居住区' : null
}
