/** What a request for features asks: how many, where, when, which, and in which coordinates. */
import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { Cql2 } from '../../gis-data/cql2/cql2.ts'
import { STORAGE_SRID } from '../../gis-data/crs.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import { cql2Sql } from '../db/cql2/cql2-sql.ts'
import { type FilterCrs, queryableFields, shapeValue } from '../db/cql2/cql2-values.ts'
import { readFilter, requireValid } from '../db/cql2/read-filter.ts'
import { refuseTurnedAxes } from '../db/cql2/refuse-turned-axes.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'
import { revisionInForce } from '../db/revision-in-force.ts'
import type { Db } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'
import { type OgcCrs, ogcCrs } from './ogc-crs.ts'
import { revisionOfTime } from './revision-of-time.ts'

export const DEFAULT_LIMIT = 100
export const MOST = 10_000

export const itemParameters = [
  'limit',
  'after',
  'bbox',
  'bbox-crs',
  'crs',
  'datetime',
  'filter',
  'filter-lang',
  'filter-crs',
  'revision',
] as const

const wholeNumber = z.coerce.number().int()
const schema = z.object({
  // More than the server gives is no fault: the next page follows.
  limit: wholeNumber
    .min(1)
    .default(DEFAULT_LIMIT)
    .transform((limit) => Math.min(limit, MOST)),
  after: wholeNumber.min(0).optional(),
  bbox: z.string().optional(),
  'bbox-crs': z.string().optional(),
  crs: z.string().optional(),
  datetime: z.string().optional(),
  filter: z.string().max(20_000).optional(),
  'filter-lang': z.enum(['cql2-text', 'cql2-json']).default('cql2-text'),
  'filter-crs': z.string().optional(),
  revision: wholeNumber.min(0).optional(),
})

export interface ItemsRequest {
  readonly limit: number
  /** Feature id that the page begins behind. */
  readonly after: number | null
  readonly crs: OgcCrs
  readonly revision: number | null
  readonly chosen: RawBuilder<boolean>
  /** Names the choice for counting once; null where everything is chosen. */
  readonly choice: string | null
}

/** Names a request may have for this layer: the general ones, and the fields that may be asked for a value. */
export const parametersFor = (source: ReadableLayer, viewer: Viewer): string[] => [
  ...itemParameters,
  ...queryableFields(source, viewer).map(({ name }) => name),
  'unit_code',
]

/** @throws UserFault, or ZodError, for whatever is wrong in the request. */
export async function readItemsRequest(
  db: Db,
  source: ReadableLayer,
  query: Readonly<Record<string, string>>,
  viewer: Viewer,
): Promise<ItemsRequest> {
  const asked = schema.parse(query)
  const values = Object.entries(query).filter(
    ([name]) => name !== 'f' && !(itemParameters as readonly string[]).includes(name),
  )
  const revision = asked.revision ?? (await revisionOfTime(db, asked.datetime))
  const context = {
    source,
    viewer,
    crs: ogcCrs('filter-crs', asked['filter-crs']),
    revision: await revisionInForce(db, revision),
  }
  const parts = [
    ...(asked.bbox === undefined
      ? []
      : [await withinBox(db, source, asked.bbox, ogcCrs('bbox-crs', asked['bbox-crs']))]),
    ...(asked.filter === undefined
      ? []
      : [await readFilter(db, asked.filter, asked['filter-lang'], context)]),
    ...values.map(([name, value]) => cql2Sql(equality(source, name, value), context).predicate),
  ]
  const about = [asked.bbox, asked['bbox-crs'], asked.filter, asked['filter-crs'], values]
  return {
    limit: asked.limit,
    after: asked.after ?? null,
    crs: ogcCrs('crs', asked.crs),
    revision,
    chosen:
      parts.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(parts, sql` and `)})`,
    choice: parts.length === 0 ? null : JSON.stringify(about),
  }
}

async function withinBox(
  db: Db,
  { layer }: ReadableLayer,
  text: string,
  crs: FilterCrs,
): Promise<RawBuilder<boolean>> {
  const numbers = text.split(',').map(Number)
  // Six have heights, third and sixth.
  const sides = numbers.length === 6 ? [0, 1, 3, 4].map((at) => numbers[at]!) : numbers
  const [west, south, east, north] = sides
  if (sides.length !== 4 || !sides.every(Number.isFinite) || west! > east! || south! > north!)
    throw new UserFault(
      'bad_request',
      `bbox 应为 4 个数（最小两数在前，按坐标系的轴序），实为 ${text}`,
      `bbox must be 4 numbers, the two least first, in the order of the axes; found ${text}`,
    )
  if (!layer.geometry) return sql<boolean>`true`
  refuseTurnedAxes('bbox', [west!, south!], crs)
  const box = sql`ST_MakeEnvelope(${sql.join(sides.map((side) => sql`${side}::double precision`))})`
  if (crs.srid === STORAGE_SRID) return touching(shapeValue(box, crs))
  // A straight edge in metres is none in degrees: sixteen pieces are near enough.
  const piece = Math.max(east! - west!, north! - south!, 1) / 16
  const placed = shapeValue(sql`ST_Segmentize(${box}, ${piece}::double precision)`, crs)
  await requireValid(db, placed)
  return touching(placed)
}

const touching = (place: RawBuilder<unknown>) => sql<boolean>`ST_Intersects(feature.geom, ${place})`

/** A value in the address is text: what it means depends on the field. */
function equality({ layer, custom }: ReadableLayer, name: string, value: string): Cql2 {
  const type = custom ? 'text' : layer.fields.find((field) => field.name === name)?.type
  const property = { property: name }
  if (type === 'boolean') return { op: '=', args: [property, value === 'true'] }
  if (type === 'integer' || type === 'number') return { op: '=', args: [property, Number(value)] }
  if (type === 'date') return { op: '=', args: [property, { date: value }] }
  return { op: '=', args: [property, value] }
}
