/** The rows of one delivery in the staging tables, outside any transaction until they are judged. */
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
  constructor(
    readonly db: Db,
    /** Of the draft, or of an import that goes through in one go. */
    readonly id: string = randomUUID(),
  ) {}

  /** Rows of imports that a crash left behind; a running import is younger than a day. */
  async sweep(): Promise<void> {
    const abandoned = (since: string) => sql`${sql.id(since)} < now() - interval '1 day'
      and not exists (select from hegui.import_draft as draft where draft.id = import_id)`
    await sql`delete from hegui.import_row where ${abandoned('staged_at')}`.execute(this.db)
    await sql`delete from hegui.import_note where ${abandoned('noted_at')}`.execute(this.db)
  }

  /** `srid` is the file's. */
  async stage(parcel: Parcel, srid: number): Promise<void> {
    await sql`
      insert into hegui.import_row (import_id, row_number, properties, residual, shape)
      select ${this.id}, "row", properties, residual,
        ST_SetSRID(ST_GeomFromWKB(decode(wkb, 'hex')), ${srid}::integer)
      from json_to_recordset(${parcel.json}::json)
        as delivered ("row" integer, properties jsonb, residual json, wkb text)`.execute(this.db)
  }

  /** Condition that picks this delivery's rows. */
  rows({ first, last }: RowRange): RawBuilder<boolean> {
    return sql<boolean>`import_id = ${this.id}
      and row_number between ${first}::integer and ${last}::integer`
  }

  /** What was staged goes; what was noted stays, for whoever mends the rows set aside. */
  async clearRows(db: Db | Tx = this.db): Promise<void> {
    await sql`delete from hegui.import_match where import_id = ${this.id}`.execute(db)
    await sql`delete from hegui.import_row where import_id = ${this.id}`.execute(db)
  }

  async clear(db: Db | Tx = this.db): Promise<void> {
    await this.clearRows(db)
    await sql`delete from hegui.import_note where import_id = ${this.id}`.execute(db)
  }

  async count(db: Db | Tx = this.db): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from hegui.import_row where import_id = ${this.id}`.execute(db)
    return rows[0]!.count
  }
}
