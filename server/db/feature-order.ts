/** In which order rows of a table or a file stand: by a column, rows without a value last, equal ones by feature id. */
import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../../gis-data/viewer.ts'
import { UserFault } from '../errors/user-fault.ts'
import { asType, propertyValue } from './cql2/cql2-values.ts'
import { byFid, type FeatureOrder } from './matching-features.ts'
import type { ReadableLayer } from './readable-layer.ts'

/** `sort`: a column, with `-` before it from the largest. @throws UserFault for one that there is not, or not for this viewer. */
export function featureOrder(
  source: ReadableLayer,
  sort: string | null,
  viewer: Viewer,
): FeatureOrder {
  if (sort === null || sort === 'fid') return byFid
  const descending = sort.startsWith('-')
  const column = descending ? sort.slice(1) : sort
  if (column === 'fid') return { name: sort, keys: sql`feature.fid desc` }
  requireReadable(source, column, viewer)
  const value = propertyValue(source, column, viewer)
  const direction = descending ? sql`desc nulls last` : sql`asc nulls last`
  const keys = {
    // Whoever numbered a file's rows means numbers, not words.
    loose: [asType(value, 'number'), inCodeOrder(value.sql)],
    text: [inCodeOrder(value.sql)],
  }[value.type as string] ?? [value.sql]
  const ordered = keys.map((key) => sql`${key} ${direction}`)
  return { name: sort, keys: sql`${sql.join(ordered)}, feature.fid` }
}

/** The same on every engine and server, whatever its language. */
const inCodeOrder = (value: RawBuilder<unknown>) => sql`(${value})::text collate "C"`

/** Order would tell what the mask hides. */
function requireReadable({ layer }: ReadableLayer, column: string, viewer: Viewer): void {
  const field = layer.fields.find(({ name }) => name === column)
  if (!field?.personal || viewer.personal) return
  throw new UserFault(
    'forbidden',
    `“${field.title}”是个人信息，当前角色不能按它排序或汇总`,
    `"${field.titleEn}" leads to persons; this role cannot order or sum up by it`,
  )
}
