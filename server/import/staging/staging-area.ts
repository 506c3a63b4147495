/** The rows of one delivery in the staging table, outside any transaction until they are judged. */
import { randomUUID } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../../db/schema.ts'
import type { Parcel } from '../reading/delivery.ts'

/** Rows `first` to `last`, both included. */
export interface RowRange {
  readonly first: number
  readonly last: number
}

export class StagingArea {
  readonly id = randomUUID()

  constructor(readonly db: Db) {}

  /** Rows of imports that a crash left behind; a running import is younger than a day. */
  async sweep(): Promise<void> {
    await sql`delete from hegui.import_row where staged_at < now() - interval '1 day'`.execute(
      this.db,
    )
  }

  /** `srid` is the file's. */
  async stage(parcel: Parcel, srid: number): Promise<void> {
    await sql`
      insert into hegui.import_row (import_id, row_number, properties, shape)
      select ${this.id}, "row", properties,
        ST_SetSRID(ST_GeomFromWKB(decode(wkb, 'hex')), ${srid}::integer)
      from json_to_recordset(${parcel.json}::json)
        as delivered ("row" integer, properties jsonb, wkb text)`.execute(this.db)
  }

  /** Condition that picks this delivery's rows. */
  rows({ first, last }: RowRange): RawBuilder<boolean> {
    return sql<boolean>`import_id = ${this.id}
      and row_number between ${first}::integer and ${last}::integer`
  }

  async remove(rows: readonly number[]): Promise<void> {
    if (rows.length === 0) return
    await sql`delete from hegui.import_row where import_id = ${this.id}
      and row_number = any(${rows.map(String)}::text[]::integer[])`.execute(this.db)
  }

  async clear(db: Db | Tx = this.db): Promise<void> {
    await sql`delete from hegui.import_row where import_id = ${this.id}`.execute(db)
  }

  async count(db: Db | Tx = this.db): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from hegui.import_row where import_id = ${this.id}`.execute(db)
    return rows[0]!.count
  }
}
