/** Units against the five plans: how much of each lies in which plan, and how far that plan has come. */
import { sql } from 'kysely'
import { layerOf } from '../../gis-data/layers/index.ts'
import { type PlanKind, planKinds } from '../../gis-data/plan-matrix/plan-kinds.ts'
import { ruleOf } from '../../gis-data/rules/index.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import {
  type CoverageCell,
  type CoverageUnit,
  type PlanCoverage,
  type PlanStatus,
  planStatuses,
} from '../api/village-contract.ts'
import { visibleRows } from '../db/relation.ts'
import { layerRevisionAt } from '../db/revision-in-force.ts'
import { revisionMadeAt } from '../db/revision-made-at.ts'
import type { Db } from '../db/schema.ts'
import { readPlanDocuments } from './plan-documents.ts'
import { type PlanPart, readPlanParts } from './plan-parts.ts'

type Answer = Omit<PlanCoverage, 'revision' | 'asOf'>

/** An overlay of what two layers held at a revision never changes. */
const remembered = new WeakMap<Db, Map<string, Promise<Answer>>>()
const KEPT = 8

export async function readPlanCoverage(
  db: Db,
  revision: number,
  viewer: Viewer,
): Promise<PlanCoverage> {
  const touched = await Promise.all(
    ['plan', 'unit'].map((layer) => layerRevisionAt(db, layer, revision)),
  )
  const answers = remembered.get(db) ?? new Map<string, Promise<Answer>>()
  remembered.set(db, answers)
  const key = JSON.stringify([touched, viewer.role, viewer.units])
  let answer = answers.get(key)
  if (!answer) {
    if (answers.size >= KEPT) answers.clear()
    answer = computed(db, revision, viewer)
    answers.set(key, answer)
    answer.catch(() => answers.delete(key))
  }
  return { revision, asOf: await revisionMadeAt(db, revision), ...(await answer) }
}

async function computed(db: Db, revision: number, viewer: Viewer): Promise<Answer> {
  const { rows: units } = await sql<Omit<CoverageUnit, 'cells'>>`
    select fid, code, name, town_code as "townCode", kind,
      (kind = 'village' or coalesce(agricultural, false)) as planning, area_m2 as "areaM2"
    from ${visibleRows(layerOf('unit'), revision, viewer)} as unit order by code`.execute(db)
  const parts = await readPlanParts(db, revision, viewer)
  const byUnit = new Map<number, PlanPart[]>()
  for (const part of parts) {
    const own = byUnit.get(part.unit)
    if (own) own.push(part)
    else byUnit.set(part.unit, [part])
  }
  return {
    plans: await readPlanDocuments(db, revision, viewer),
    units: units.map((unit) => ({
      ...unit,
      cells: Object.fromEntries(
        planKinds.map((kind) => [
          kind,
          coverageCell(
            byUnit.get(unit.fid)?.find((part) => part.kind === kind) ?? null,
            unit.areaM2,
          ),
        ]),
      ) as Record<PlanKind, CoverageCell>,
    })),
  }
}

/** What rule C07 lets stay uncovered: boundaries of plans and villages never meet to the metre. */
const toleratedShare = (): number => Number(ruleOf('C07').parameters.max_uncovered_share!.value)

export function coverageCell(part: PlanPart | null, unitM2: number): CoverageCell {
  if (part === null) return { standing: 'none', approvedShare: 0, share: 0, step: null, plans: [] }
  const shareOf = (m2: number) => Math.min(1, m2 / unitM2)
  const underWay = part.plans.flatMap(({ status }) => (status === 'approved' ? [] : [status]))
  const approvedShare = shareOf(part.approvedM2)
  const standing =
    1 - approvedShare <= toleratedShare() ? 'covered' : part.approvedM2 > 0 ? 'partial' : 'pending'
  return {
    standing,
    approvedShare,
    share: shareOf(part.anyM2),
    step: furthest(underWay),
    plans: part.plans.map(({ fid, m2 }) => ({ fid, share: shareOf(m2) })),
  }
}

const furthest = (statuses: readonly PlanStatus[]): PlanStatus | null =>
  planStatuses.findLast((status) => statuses.includes(status)) ?? null
