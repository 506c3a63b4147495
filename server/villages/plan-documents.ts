/** The plans on record as documents: kind, status, number and the days of their steps. */
import { type RawBuilder, sql } from 'kysely'
import { layerOf } from '../../gis-data/layers/index.ts'
import type { PlanKind } from '../../gis-data/plan-matrix/plan-kinds.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { PlanDocument } from '../api/village-contract.ts'
import { visibleRows } from '../db/relation.ts'
import type { Db } from '../db/schema.ts'

export const planRows = (revision: number, viewer: Viewer): RawBuilder<unknown> =>
  visibleRows(layerOf('plan'), revision, viewer)

interface Row {
  fid: number
  code: string
  kind: PlanKind
  name: string
  status: PlanDocument['status']
  approvalNumber: string | null
  townReviewed: string | null
  consented: string | null
  submitted: string | null
  approved: string | null
  published: string | null
  baseYear: number | null
  horizonYear: number | null
}

/** Columns of a document, from rows that stand under the name `plan`. */
export const documentColumns = sql`plan.fid, plan.code, plan.kind, plan.name, plan.status,
  plan.approval_number as "approvalNumber", plan.town_reviewed_on::text as "townReviewed",
  plan.consented_on::text as consented, plan.submitted_on::text as submitted,
  plan.approved_on::text as approved, plan.published_on::text as published,
  plan.base_year as "baseYear", plan.horizon_year as "horizonYear"`

export async function readPlanDocuments(
  db: Db,
  revision: number,
  viewer: Viewer,
): Promise<PlanDocument[]> {
  const { rows } = await sql<Row>`select ${documentColumns}
    from ${planRows(revision, viewer)} as plan
    order by plan.kind, plan.code, plan.fid`.execute(db)
  return rows.map(toDocument)
}

export function toDocument<R extends Row>(row: R): PlanDocument {
  const { townReviewed, consented, submitted, approved, published } = row
  return {
    fid: row.fid,
    code: row.code,
    kind: row.kind,
    name: row.name,
    status: row.status,
    approvalNumber: row.approvalNumber,
    steps: { townReviewed, consented, submitted, approved, published },
    baseYear: row.baseYear,
    horizonYear: row.horizonYear,
  }
}
