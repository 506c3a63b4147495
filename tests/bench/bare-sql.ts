/** The barest SQL of a join, an overlay or a distance over current rows; each gives a `measure`. */
import { type RuleId, ruleOf } from '../../gis-data/rules/index.ts'

const m2 = (shape: string) => `ST_Area(ST_CollectionExtract(${shape}, 3)::geography)`

/** Pairs that meet, and the area that both share. */
export const overlap = (subject: string, object: string, where = 'true') => `
  select s.fid as subject, o.fid as object,
    ${m2('ST_Intersection(s.geom, o.geom)')} as measure
  from layer.${subject} s join layer.${object} o on ST_Intersects(s.geom, o.geom)
  where ${where}`

/** What of the subjects lies in none of the objects: those covered by one are not cut. */
export const outside = (
  subject: string,
  objects: readonly (readonly [string, string?])[],
  where = 'true',
) => {
  const each = (say: (object: string, condition: string) => string, by: string) =>
    objects.map(([object, condition = 'true']) => say(object, condition)).join(by)
  return `
  select s.fid, coalesce(${m2('ST_Difference(s.geom, held.geom)')}, s.area_m2) as measure
  from layer.${subject} s
  left join lateral (select ST_Union(o.geom) as geom from (
    ${each((object, condition) => `select o.geom from layer.${object} o where ${condition} and ST_Intersects(s.geom, o.geom)`, ' union all ')}
  ) o) held on true
  where ${where}
    and ${each((object, condition) => `not exists (select from layer.${object} o where ${condition} and ST_CoveredBy(s.geom, o.geom))`, ' and ')}`
}

/** Pairs on farmland (or other land) with an approved conversion cut away. */
export const unconverted = (subject: string, parcels: string, where = 'true') => `
  with pair as materialized (
    select s.fid, s.geom, o.fid as object, ST_Intersection(s.geom, o.geom) as shape
    from layer.${subject} s join layer.land_parcel o on ST_Intersects(s.geom, o.geom)
    where ${where} and ${parcels})
  select p.fid, p.object, coalesce(${m2('ST_Difference(p.shape, held.geom)')}, 0) as measure
  from pair p
  left join lateral (select ST_Union(c.geom) as geom from layer.land_conversion c
    where ST_Intersects(c.geom, p.geom)) held on true
  where ST_Area(p.shape::geography) > 1`

/**
 * Pairs nearer than a reach, and how near. `object` selects fid, geom and reach_m; it is cut in
 * pieces, since without that a long road asks for half the district.
 */
export const near = (subject: string, object: string, where = 'true') => `
  with piece as materialized (
    select o.fid, o.reach_m, cut.geom_m,
      ST_Envelope(ST_Transform(ST_Expand(cut.geom_m, o.reach_m + 1), 4490)) as box
    from (${object}) o
    cross join lateral ST_Subdivide(ST_Segmentize(ST_Transform(o.geom, 4544), 250), 32) as cut (geom_m))
  select s.fid, p.fid as object, min(ST_Distance(ST_Transform(s.geom, 4544), p.geom_m)) as measure
  from piece p join layer.${subject} s on s.geom && p.box
  where ${where} and ST_DWithin(ST_Transform(s.geom, 4544), p.geom_m, p.reach_m)
  group by s.fid, p.fid`

/** Rows of one table that meet a condition. */
export const scan = (subject: string, where: string) => `
  select s.fid, ST_NPoints(s.geom) as measure from layer.${subject} s where ${where}`

/** Rows that name each other. */
export const linked = (subject: string, object: string, on: string, where = 'true') => `
  select s.fid, o.fid as measure
  from layer.${subject} s left join layer.${object} o on ${on} where ${where}`

/** A figure of the features of each unit. */
export const summed = (object: string, value: string, where = 'true') => `
  select o.unit_code, sum(${value}) as measure from layer.${object} o where ${where} group by o.unit_code`

/** The grade that a rule's table of compatibility gives to a key. */
export const grade = (rule: RuleId, key: string) => {
  const { value } = ruleOf(rule).parameters.compatibility!
  return `('${JSON.stringify(value).replaceAll("'", "''")}'::jsonb ->> (${key}))`
}
