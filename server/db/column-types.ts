/** The SQL type of each field type: the same in tables, batches, subjects and fixtures. */
import { type RawBuilder, sql } from 'kysely'
import type { FieldType } from '../../gis-data/catalogue.ts'

export const columnTypes: Record<FieldType, RawBuilder<unknown>> = {
  text: sql`text`,
  integer: sql`integer`,
  number: sql`double precision`,
  date: sql`date`,
  boolean: sql`boolean`,
}
