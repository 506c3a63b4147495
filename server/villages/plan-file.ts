/** One plan: its steps, the units it covers, what it states and draws, and its earlier versions. */
import { sql } from 'kysely'
import { codeLists, codeTitle } from '../../gis-data/codes/index.ts'
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { PlanDocument, PlanFile } from '../api/village-contract.ts'
import type { Db } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'
import { readPlanFeatures, readPlanIndicators } from './plan-contents.ts'
import { readPlanCoverage } from './plan-coverage.ts'
import { documentColumns, planRows, toDocument } from './plan-documents.ts'
import { readPlanVersions } from './plan-versions.ts'

type Row = Parameters<typeof toDocument>[0] & {
  areaM2: number
  bounds: PlanFile['plan']['bounds']
  agency: string | null
  codeSystem: string | null
  baseMap: string | null
}

/** @throws UserFault `not_found` for a plan that does not exist or is not for this viewer. */
export async function readPlanFile(
  db: Db,
  fid: number,
  revision: number,
  viewer: Viewer,
): Promise<PlanFile> {
  const { rows } = await sql<Row>`select ${documentColumns}, plan.area_m2 as "areaM2",
      json_build_array(ST_XMin(plan.geom), ST_YMin(plan.geom), ST_XMax(plan.geom),
        ST_YMax(plan.geom)) as bounds,
      plan.agency, plan.code_system as "codeSystem", plan.base_map as "baseMap"
    from ${planRows(revision, viewer)} as plan where plan.fid = ${fid}::bigint`.execute(db)
  const row = rows[0]
  if (!row) throw new UserFault('not_found', `没有编号为 ${fid} 的规划`, `there is no plan ${fid}`)
  const { plans, units } = await readPlanCoverage(db, revision, viewer)
  const covered = units.flatMap((unit) => {
    const part = unit.cells[row.kind].plans.find((plan) => plan.fid === fid)
    if (!part) return []
    const { code, name, areaM2 } = unit
    return [{ code, name: shortPlaceName(name), share: part.share, areaM2: areaM2 * part.share }]
  })
  return {
    revision,
    plan: {
      ...toDocument(row),
      areaM2: row.areaM2,
      bounds: row.bounds,
      agency: row.agency,
      codeSystem: row.codeSystem,
      baseMap: row.baseMap === null ? null : baseMapWords(row.baseMap),
    },
    units: covered,
    indicators: await readPlanIndicators(db, row.code, revision, viewer),
    features: await readPlanFeatures(db, row.code, revision, viewer),
    versions: await readPlanVersions(db, fid, revision, viewer),
    others: await otherPlans(db, row, plans, revision, viewer),
  }
}

const baseMapWords = (code: string) => ({
  title: codeTitle('baseMap', code),
  titleEn: code in codeLists.baseMap.codes ? codeTitle('baseMap', code, 'en') : code,
})

/** Plans of the kind that lie over a hundredth of its land or more, superseded ones too. */
async function otherPlans(
  db: Db,
  { fid, kind }: Row,
  plans: readonly PlanDocument[],
  revision: number,
  viewer: Viewer,
): Promise<PlanFile['others']> {
  const { rows } = await sql<{ fid: number; share: number }>`
    with plan as materialized (select fid, kind, geom from ${planRows(revision, viewer)} as plan)
    select * from (
      select other.fid, hegui.area_m2(hegui.overlap(self.geom, other.geom))
        / hegui.area_m2(self.geom) as share
      from plan self
      join plan other on other.fid <> self.fid and other.kind = self.kind
        and ST_Intersects(self.geom, other.geom)
      where self.fid = ${fid}::bigint and self.kind = ${kind}
    ) as shared where share > 0.01 order by share desc, fid limit 20`.execute(db)
  return rows.flatMap(({ fid: other, share }) => {
    const document = plans.find((plan) => plan.fid === other)
    return document ? [{ ...document, share }] : []
  })
}
