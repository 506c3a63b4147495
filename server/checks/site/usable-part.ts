/** 可用范围: the part of a site that is free of everything S1 and S2 rules object to by place. */
import type { MultiPolygon, Polygon } from 'geojson'
import { sql } from 'kysely'
import { isRuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import type { Conformity } from '../../api/contract.ts'
import { drawnGeometry } from '../../db/drawn-geometry.ts'
import type { Db } from '../../db/schema.ts'

type SiteFinding = Conformity['rules'][number]['findings'][number]

/** Kept clear of what was cut away, so that rounding and the chords of a buffer's arc do not count. */
const CLEARANCE_M = 0.05
/** Pieces narrower than this are of no use and are left out. */
const LEAST_WIDTH_M = 1

export interface UsablePart {
  readonly geometry: Polygon | MultiPolygon | null
  readonly areaM2: number
  readonly share: number
  readonly pieces: number
  readonly droppedM2: number
}

/** Objections that a part of the site carries: the rest may be free of them. */
export const isCuttable = (finding: SiteFinding): boolean =>
  isObjection(finding) && finding.evidence !== null && evidenceKind(finding) !== 'whole'

/** Nonconforming or to be justified, by a rule of S1 or S2. */
export function isObjection({ rule: id, state }: SiteFinding): boolean {
  if (!isRuleId(id) || (state !== 'nonconforming' && state !== 'conditional')) return false
  const { severity, severityByState } = ruleOf(id)
  return ['S1', 'S2'].includes(severityByState?.[state] ?? severity)
}

const evidenceKind = ({ rule }: SiteFinding) => (isRuleId(rule) ? ruleOf(rule).evidence : 'whole')

export async function usablePart(
  db: Db,
  site: Polygon | MultiPolygon,
  evidence: readonly object[],
): Promise<UsablePart> {
  const { rows } = await sql<Omit<UsablePart, 'geometry'> & { geometry: string | null }>`
    with site as materialized (select ${drawnGeometry(JSON.stringify(site))} as geom),
    hit as materialized (
      select ST_Transform(ST_Buffer(hegui.in_metres(
        ST_SetSRID(ST_GeomFromGeoJSON(shape), 4490)), ${CLEARANCE_M}::float8, 'quad_segs=2'), 4490) as geom
      from unnest(${evidence.map((shape) => JSON.stringify(shape))}::text[]) as shape
    ),
    away as materialized (select ST_Union(geom, 1e-11) as geom from hit),
    rest as materialized (
      select (dumped).path, (dumped).geom from (
        select ST_Dump(ST_ReducePrecision(hegui.remainder(site.geom, away.geom), 1e-9)) as dumped
        from site, away) as parts
    ),
    judged as materialized (
      select path, geom, hegui.area_m2(geom) as area_m2,
        not ST_IsEmpty(ST_Buffer(hegui.in_metres(geom), ${-LEAST_WIDTH_M / 2}::float8)) as wide
      from rest
    ),
    kept as materialized (
      select ST_Collect(geom order by path) as geom, count(*)::integer as pieces,
        sum(area_m2 order by path) as area_m2
      from judged where wide
    )
    select ST_AsGeoJSON(case when pieces = 1 then ST_GeometryN(kept.geom, 1)
        else ST_CollectionExtract(kept.geom, 3) end, 9, 0) as geometry,
      coalesce(kept.area_m2, 0) as "areaM2",
      coalesce(kept.area_m2, 0) / hegui.area_m2(site.geom) as share, pieces,
      (select coalesce(sum(area_m2 order by path), 0) from judged where not wide) as "droppedM2"
    from kept, site`.execute(db)
  const { geometry, ...figures } = rows[0]!
  return { ...figures, geometry: geometry === null ? null : JSON.parse(geometry) }
}
