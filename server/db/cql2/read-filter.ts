/** A filter as a request has it, text or JSON, to a predicate whose shapes are proven valid. */
import { type RawBuilder, sql } from 'kysely'
import type { Cql2 } from '../../../gis-data/cql2/cql2.ts'
import { type ReadableLayer, readableLayer } from '../readable-layer.ts'
import type { Db } from '../schema.ts'
import type { Cql2Context } from './cql2-context.ts'
import { cql2Fault } from './cql2-fault.ts'
import { cql2Sql } from './cql2-sql.ts'
import type { FilterCrs } from './cql2-values.ts'
import { namedLayers } from './layer-question.ts'
import { readCql2Text } from './read-cql2-text.ts'

export type FilterLanguage = 'cql2-text' | 'cql2-json'

/** Longitude and latitude, longitude first. */
export const lonLat: FilterCrs = { srid: 4490, northFirst: false }

/** @throws UserFault with what is wrong and where. */
export async function readFilter(
  db: Db,
  text: string,
  language: FilterLanguage,
  context: Cql2Context,
): Promise<RawBuilder<boolean>> {
  const expression = language === 'cql2-text' ? readCql2Text(text) : parseJson(text)
  const others = new Map<string, ReadableLayer>()
  for (const id of namedLayers(expression))
    others.set(id, await readableLayer(db, id, context.viewer))
  const { predicate, shapes } = cql2Sql(expression, { ...context, others })
  for (const shape of shapes) await requireValid(db, shape)
  return predicate
}

function parseJson(text: string): Cql2 {
  try {
    return JSON.parse(text) as Cql2
  } catch (error) {
    const { message } = error as Error
    throw cql2Fault(`不是有效的 JSON（${message}）`, `not valid JSON (${message})`)
  }
}

/**
 * The embedded engine loses rows without a word where an invalid shape meets an overlay.
 * @throws UserFault where the shape is none, crosses itself, or lies where its system has no place.
 */
export async function requireValid(db: Db, shape: RawBuilder<unknown>): Promise<void> {
  let reason: string | null
  try {
    const { rows } = await sql<{ reason: string | null }>`
      select case when ST_IsEmpty(shape) then 'empty'
        when not ST_IsValid(shape) then ST_IsValidReason(shape) end as reason
      from (select ${shape} as shape) as named`.execute(db)
    reason = rows[0]!.reason
  } catch (error) {
    reason = (error as Error).message
  }
  if (reason !== null) throw cql2Fault(`图形有误（${reason}）`, `a shape is not valid (${reason})`)
}
