/** Village plan documents: they cover the 103 units but for the planted gaps. */

import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import { dateBetween, isoDate } from '../dates.ts'
import type { Draft, DraftBook } from '../draft-book.ts'
import { clipRings, halfPlane } from '../geometry/clip-rings.ts'
import { type Ring, ringArea, ringCentroid, ringReach } from '../geometry/ring.ts'
import type { Unit } from '../plain/units.ts'
import { createRandom, type Random } from '../random.ts'
import { choosePlanGaps, type PlanGap } from './plan-gaps.ts'
import { BASE_MAP, BASE_YEAR, HORIZON_YEAR } from './plan-period.ts'
import { planSteps } from './plan-steps.ts'
import { groupVillages, type VillageGroup } from './village-groups.ts'

export interface UnitPlan {
  plan: Draft
  code: string
  /** What of the unit the plan covers. */
  extent: Ring[]
}

export interface GapRecord {
  unit: Unit
  gap: PlanGap
  /** The approved plan that covers part of the unit. */
  plan: Draft | null
  uncovered: Ring[]
}

export interface VillagePlans {
  byUnit: Map<string, UnitPlan>
  gaps: GapRecord[]
}

const AGENCIES = [
  '成都市规划设计研究院',
  '四川省城乡规划编制研究中心',
  '郫都区规划和自然资源局',
  '四川大学工程设计研究院',
]

export function writeVillagePlans(
  book: DraftBook,
  units: readonly Unit[],
  factor: number,
): VillagePlans {
  const gaps = choosePlanGaps(units, factor)
  const covered = units.filter((unit) => unit.agricultural && !gaps.has(unit))
  const result: VillagePlans = { byUnit: new Map(), gaps: [] }
  const write = (group: VillageGroup, status: string): Draft => {
    const plan = writePlan(book, group, status)
    const code = plan.values.code as string
    for (const unit of group.units)
      result.byUnit.set(unit.code, { plan, code, extent: group.extent })
    return plan
  }
  for (const group of groupVillages(covered)) write(group, 'approved')
  for (const [unit, gap] of gaps) {
    if (gap === 'none') {
      result.gaps.push({ unit, gap, plan: null, uncovered: [unit.ring] })
    } else if (gap === 'unapproved') {
      const status = ['drafting', 'notice', 'submitted'][result.gaps.length % 3]!
      write({ units: [unit], extent: [unit.ring] }, status)
      result.gaps.push({ unit, gap, plan: null, uncovered: [unit.ring] })
    } else {
      const share = gap === 'partial' ? 0.06 + 0.05 * (result.gaps.length % 5) : 0.0025
      const { kept, uncovered } = leaveOut(unit.ring, share)
      const plan = write({ units: [unit], extent: kept }, 'approved')
      result.gaps.push({ unit, gap, plan, uncovered })
    }
  }
  return result
}

/** Cuts about `share` of the area off one end. */
function leaveOut(ring: Ring, share: number): { kept: Ring[]; uncovered: Ring[] } {
  const angle = 0.6
  const { from, to } = ringReach(ring, angle)
  const [cx, cy] = ringCentroid(ring)
  let low = from
  let high = to
  for (let i = 0; i < 50; i++) {
    const at = (low + high) / 2
    const { kept, uncovered } = cutAt(ring, angle, at, cx, cy)
    const left = uncovered.reduce((sum, part) => sum + ringArea(part), 0) / ringArea(ring)
    if (Math.abs(left - share) < share * 0.02) return { kept, uncovered }
    if (left > share) high = at
    else low = at
  }
  return cutAt(ring, angle, low, cx, cy)
}

function cutAt(ring: Ring, angle: number, at: number, cx: number, cy: number) {
  const c = Math.cos(angle)
  const s = Math.sin(angle)
  const off = at - (cx * c + cy * s)
  const cut = clipRings(ring, halfPlane([cx + c * off, cy + s * off], angle + Math.PI / 2, ring))
  return { kept: cut.outside, uncovered: cut.inside }
}

function writePlan(book: DraftBook, { units, extent }: VillageGroup, status: string): Draft {
  const serial = book.layers.plan.filter(({ values }) => values.kind === 'village').length + 1
  const random = createRandom(`village plan ${units[0]!.code}`)
  const first = units[0]!
  const area = units.length > 1 ? '片区' : ''
  const year = random.integer(2020, 2024)
  const approved = approval(status, year, serial, random)
  return book.add('plan', {
    unitCode: units.length === 1 ? first.code : null,
    polygons: extent,
    values: {
      code: `CG510117${String(serial).padStart(3, '0')}`,
      kind: 'village',
      name: `${first.town.name}${shortPlaceName(first.name)}${area}村庄规划（${year}—2035年）`,
      status,
      ...approved,
      ...planSteps(status, year, approved.approved_on),
      base_year: BASE_YEAR,
      horizon_year: HORIZON_YEAR,
      base_map: BASE_MAP,
      code_system: year < 2024 ? '用地用海2020' : '用地用海2023',
      agency: random.pick(AGENCIES),
    },
  })
}

function approval(status: string, year: number, serial: number, random: Random) {
  if (status !== 'approved') return { approval_number: null, approved_on: null }
  const on =
    year === 2024 ? isoDate(2024, random.integer(1, 12), 15) : dateBetween(year, year + 1, random)
  return { approval_number: `郫府函〔${on.slice(0, 4)}〕${serial + 20}号`, approved_on: on }
}
