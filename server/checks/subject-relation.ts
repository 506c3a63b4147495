/**
 * The relation `subject` that a predicate reads: rows of one subject layer, with every field that
 * any subject layer of the rule, or any layer that a drawn site imitates, has; fields that this layer
 * lacks are null.
 */

import { type RawBuilder, sql } from 'kysely'
import type { Field } from '../../gis-data/catalogue.ts'
import { type LayerId, layerOf } from '../../gis-data/layers/index.ts'
import type { Rule, SiteBinding } from '../../gis-data/rules/rule.ts'
import { columnTypes } from '../db/column-types.ts'
import { drawnGeometry } from '../db/drawn-geometry.ts'
import { consideredRows } from './considered-rows.ts'
import type { RuleGround } from './rule-ground.ts'

/** `where` narrows to scope and chunk, of rows under the name `feature`. */
export function subjectRows(
  rule: Rule,
  layer: LayerId,
  ground: RuleGround,
  where: RawBuilder<boolean>,
): RawBuilder<unknown> {
  const { fields, geometry } = layerOf(layer)
  const own = new Set(fields.map(({ name }) => name))
  const columns = subjectFields(rule).map(({ name, type }) =>
    own.has(name) ? sql.id(name) : sql`null::${columnTypes[type]} as ${sql.id(name)}`,
  )
  const shape = geometry ? sql`area_m2, geom` : sql`null::double precision as area_m2, ${noShape}`
  return sql`select ${layer}::text as layer, fid, unit_code, ${shape}, ${sql.join(columns)}
    from ${ground.rows(layer)} as feature
    where ${consideredRows(rule, layer)} and ${where}`
}

export interface Site {
  /** Valid polygon, lon/lat, as GeoJSON text. */
  readonly geometry: string
  readonly unitCode: string | null
  /** The day of the judgement. */
  readonly today: string
  /** Code of the household that applies. */
  readonly household: string | null
}

/** One hypothetical row, with what the rule assumes of a site of this use. */
export function siteRow(rule: Rule, { layer, values }: SiteBinding, site: Site) {
  const columns = subjectFields(rule).map(({ name, type }) => {
    const assumed = values[name] ?? null
    const value =
      assumed === 'today' ? site.today : assumed === 'household' ? site.household : assumed
    return sql`${value === null ? null : String(value)}::text::${columnTypes[type]} as ${sql.id(name)}`
  })
  return sql`select * from (
      select ${layer}::text as layer, 0::bigint as fid, ${site.unitCode}::text as unit_code,
        ST_Area(drawn.geom::geography) as area_m2, drawn.geom, ${sql.join(columns)}
      from (select ST_Multi(${drawnGeometry(site.geometry)}) as geom) as drawn
    ) as considered
    where ${consideredRows(rule, layer)}`
}

/** A row of a layer in hand, as `relation` with that layer's columns, in the place of a stored one. */
export function rowInHand(
  rule: Rule,
  layer: LayerId,
  relation: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const ground: RuleGround = { rows: () => relation }
  return subjectRows(rule, layer, ground, sql<boolean>`true`)
}

const noShape = sql`null::geometry as geom`

function subjectFields(rule: Rule): Field[] {
  const imitated = Object.values(rule.site).map(({ layer }) => layer)
  const layers = new Set([...rule.subjects, ...imitated])
  const fields = new Map<string, Field>()
  for (const layer of layers) {
    for (const field of layerOf(layer).fields) {
      if (!fields.has(field.name)) fields.set(field.name, field)
    }
  }
  return [...fields.values()]
}
