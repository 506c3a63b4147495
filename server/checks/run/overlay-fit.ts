/** Tells an overlap from an error of fit, in the statement that stores the finding. */
import { type RawBuilder, sql } from 'kysely'
import { layerOf } from '../../../gis-data/layers/index.ts'
import { type RuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import { fitParameters } from '../../../gis-data/rules/overlay-fit.ts'
import type { Rule } from '../../../gis-data/rules/rule.ts'

const { sliver_area_m2, sliver_width_m, chord_share, shared_vertex_m } = fitParameters
/** Metres in a degree of latitude, rounded down: distances in degrees come out a little generous. */
const M_PER_DEGREE = 110_000
const MOST_M_PER_DEGREE = 112_000

/**
 * The relations `thin` and `fitted`, over the relation `measured`. Only what is small, or thin on
 * average, is measured: the others are wider than a misfit can be.
 */
export function fitRelations(id: RuleId): RawBuilder<unknown> {
  const rule = ruleOf(id)
  if (rule.evidence === 'whole')
    return sql`
    fitted as (select subject_id, object_layer, object_id, null::text as fit,
      null::double precision as width_m from measured where false)`
  return sql`
    thin as materialized (
      select subject_id, object_layer, object_id, shape, found_m2, subject_geom,
        hegui.inscribed_width_m(shape) as width_m
      from measured
      where found_m2 > 0 and (found_m2 < ${sliver_area_m2.value}::float8
        -- a degree is nowhere longer: most are found wide without measuring on the ellipsoid
        or (2 * found_m2 < ${sliver_width_m.value}::float8 * ${MOST_M_PER_DEGREE} * ST_Perimeter(shape)
          and 2 * found_m2 < ${sliver_width_m.value}::float8 * ST_Perimeter(shape::geography)))
    ),
    fitted as materialized (
      select subject_id, object_layer, object_id, width_m,
        case
          when width_m >= ${sliver_width_m.value}::float8 then 'true_overlap'
          when ${vanishesInThePlane(rule)} then 'projection_chord'
          when found_m2 >= ${sliver_area_m2.value}::float8 then 'true_overlap'
          when ${endsInSharedVertices(rule)} then 'vertex_mismatch'
          else 'digitising'
        end as fit
      from thin
    )`
}

function vanishesInThePlane(rule: Rule): RawBuilder<boolean> {
  const object = objectShape(rule)
  if (rule.evidence !== 'overlap' || !object) return sql<boolean>`false`
  return sql<boolean>`coalesce((
    select ST_Area(ST_CollectionExtract(ST_Intersection(
        hegui.in_metres(subject_geom), hegui.in_metres(o.geom), 1e-6), 3))
      < ${chord_share.value}::float8 * found_m2
    from ${object} as o where ST_Dimension(o.geom) = 2), false)`
}

function endsInSharedVertices(rule: Rule): RawBuilder<boolean> {
  const object = objectShape(rule)
  if (!object) return sql<boolean>`false`
  const within = shared_vertex_m.value / M_PER_DEGREE
  return sql<boolean>`coalesce((
    select count(distinct corner.geom) >= 2
    from ${object} as o, ST_DumpPoints(shape) as corner
    where ST_DWithin(corner.geom, ST_Points(subject_geom), ${within}::float8)
      and ST_DWithin(corner.geom, ST_Points(o.geom), ${within}::float8)), false)`
}

/** The geometry of the finding's object, as a sub-select over a row of `thin`. */
function objectShape(rule: Rule): RawBuilder<unknown> | null {
  const shaped = [...rule.reads, ...(rule.optionalReads ?? [])].filter(
    (layer) => layerOf(layer).geometry !== null,
  )
  if (shaped.length === 0) return null
  const cases = shaped.map(
    (layer) => sql`select o.geom from ${sql.id(layer)} o
      where thin.object_layer = ${layer}::text and o.fid = thin.object_id`,
  )
  return sql`(${sql.join(cases, sql` union all `)})`
}
