/**
 * For each rule, the barest SQL that computes the same pairs and areas on current rows: no scope,
 * no viewer, no revision, no stored findings. What the rule costs beyond it is what we add. Each
 * gives a `measure`, so that the caller can make the planner compute it.
 */
import type { RuleId } from '../../gis-data/rules/index.ts'

const overlap = (subject: string, object: string, where = 'true') => `
  select s.fid as subject, o.fid as object,
    ST_Area(ST_CollectionExtract(ST_Intersection(s.geom, o.geom), 3)::geography) as measure
  from layer.${subject} s join layer.${object} o on ST_Intersects(s.geom, o.geom)
  where ${where}`

/** Rules without a bare join of their own are run and timed, and left out of the ratio. */
export const bareJoins: Partial<Record<RuleId, readonly string[]>> = {
  A01: [overlap('rural_house', 'basic_farmland'), overlap('homestead', 'basic_farmland')],
  A07: [
    overlap('rural_house', 'ecological_redline'),
    overlap('homestead', 'ecological_redline'),
    overlap('plan_industry', 'ecological_redline'),
  ],
  B01: [overlap('rural_house', 'land_parcel', `o.class_code like '01%'`)],
  C01: [
    `select s.fid, ST_Area(ST_Difference(s.geom, inside.geom)::geography) as measure
     from layer.homestead s
     join lateral (select ST_Union(b.geom) as geom from (
       select geom from layer.village_construction_boundary b
       where b.zone_code = '0301' and ST_Intersects(s.geom, b.geom)
       union all
       select geom from layer.urban_growth_boundary g where ST_Intersects(s.geom, g.geom)) b
     ) inside on true
     where not exists (select from layer.village_construction_boundary b
         where b.zone_code = '0301' and ST_CoveredBy(s.geom, b.geom))
       and not exists (select from layer.urban_growth_boundary g where ST_CoveredBy(s.geom, g.geom))`,
  ],
  C07: [
    `select u.fid, ST_Area(ST_Difference(u.geom, cover.geom, 1e-11)::geography) as measure
     from layer.unit u
     join lateral (select ST_Union(p.geom, 1e-11) as geom from layer.plan p
       where p.kind = 'village' and p.status = 'approved' and ST_Intersects(u.geom, p.geom)
     ) cover on true
     where u.kind = 'village' or u.agricultural`,
  ],
  D01: [
    `select h.fid, (array_agg(s.fid order by s.approved_on, s.fid))[1] as measure
     from layer.household h join layer.homestead s on s.household_code = h.code
     where s.use_state <> 'withdrawn' group by h.fid having count(*) > 1`,
  ],
  D02: [
    `select s.fid, s.area_m2 - h.member_count as measure
     from layer.homestead s left join layer.household h on h.code = s.household_code
     where s.use_state <> 'withdrawn' and s.area_m2 > 90.1`,
  ],
  E01: [
    `with setback (class, m) as (values ('expressway', 30), ('national', 20), ('provincial', 15),
       ('county', 10), ('township', 5)),
     piece as materialized (select o.fid, k.m, ST_Subdivide(o.geom, 64) as geom
       from layer.road_land o join setback k using (class))
     select s.fid, p.fid as object,
       min(ST_Distance(ST_Transform(s.geom, 4544), ST_Transform(p.geom, 4544))) as measure
     from piece p join layer.rural_house s on s.geom && ST_Expand(p.geom, p.m / 80000.0)
     where ST_DWithin(ST_Transform(s.geom, 4544), ST_Transform(p.geom, 4544), p.m)
     group by s.fid, p.fid`,
  ],
  E07: [
    overlap('rural_house', 'water_source_protection', `o.grade = '1'`),
    overlap('plan_industry', 'water_source_protection', `o.grade = '1'`),
  ],
  F01: [overlap('rural_house', 'linpan', 's.built_on > o.protected_since')],
  G08: [
    overlap(
      'plan_industry',
      'plan_village',
      `s.kind in ('construction', 'tourism') and left(o.use_code, 2) not in ('09', '10', '11')`,
    ),
  ],
  G09: [
    overlap(
      'plan_restoration',
      'homestead',
      `s.kind in ('reclamation', 'forest') and o.disposition = 'retained'`,
    ),
  ],
}
