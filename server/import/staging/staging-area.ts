/** The rows of one delivery in the staging tables, outside any transaction until they are judged. */
import { randomUUID } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import { STORAGE_SRID } from '../../../gis-data/crs.ts'
import type { Db, Tx } from '../../db/schema.ts'
import { unitAt } from '../../db/unit-at.ts'
import type { Parcel } from '../reading/delivery.ts'
import { causeInData } from './cause-in-data.ts'
import { type UnitByCell, unitCells } from './unit-cells.ts'

/** Rows `first` to `last`, both included. */
export interface RowRange {
  readonly first: number
  readonly last: number
}

const rowsOf = (json: string) => sql`json_to_recordset(${json}::json)
  as delivered ("row" integer, properties jsonb, residual json, at integer, bytes integer)`

const shapeAt = (srid: number) =>
  sql`ST_GeomFromWKB(substring(shapes from at for bytes), ${srid}::integer)`

/** From so many rows on, cells cost less than they save. */
const MANY_ROWS = 20_000

export class StagingArea {
  #unitByCell: UnitByCell | null = null

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
    for (const table of ['import_match', 'import_scope'])
      await sql`
        delete from ${sql.id('hegui', table)} as found
        where import_id not in (select id from hegui.import_draft) and not exists (
          select from hegui.import_row as staged where staged.import_id = found.import_id)`.execute(
        this.db,
      )
  }

  /** `rows`: how many are to be staged, as far as it is known. */
  async expect(rows: number): Promise<void> {
    this.#unitByCell = rows >= MANY_ROWS ? await unitCells(this.db) : null
  }

  /**
   * Stages rows as delivered. `srid` is the file's.
   * @returns whether all of them are sound: valid, on the earth, and in their unit already
   */
  async stage(parcel: Parcel, srid: number): Promise<boolean> {
    try {
      return await this.#stageSound(parcel, srid)
    } catch (error) {
      // One row may keep the statement from its end: they are staged as they are and mended one by one.
      if (causeInData(error) === null) throw error
      await this.#stagePlain(parcel, srid)
      return false
    }
  }

  /** One statement for what nearly every row is; units are found for sound shapes only. */
  async #stageSound({ json, shapes }: Parcel, srid: number): Promise<boolean> {
    const same = srid === STORAGE_SRID
    const { rows } = await sql<{ unsound: number }>`
      with delivered as materialized (
        select "row", properties, residual, ${shapeAt(srid)} as shape from ${rowsOf(json)}
          cross join (select ${shapes}::bytea as shapes) as parcel),
      placed as materialized (
        select *, ${same ? sql`shape` : sql`ST_Transform(shape, ${sql.lit(STORAGE_SRID)})`} as geom
        from delivered),
      judged as materialized (
        select *, shape is null or (ST_IsValid(geom) and not ST_IsEmpty(geom)
          and ST_XMin(geom) >= -180 and ST_XMax(geom) <= 180
          and ST_YMin(geom) >= -90 and ST_YMax(geom) <= 90) as sound
        from placed),
      staged as (
        insert into hegui.import_row
          (import_id, row_number, properties, residual, shape, geom, unit_code)
        select ${this.id}, "row", properties, residual, shape,
          case when sound then geom end,
          case when sound and geom is not null then ${this.#unitOf(sql`judged.geom`)} end
        from judged)
      select count(*)::integer as unsound from judged where not sound`.execute(this.db)
    return rows[0]!.unsound === 0
  }

  #unitOf(shape: RawBuilder<unknown>): RawBuilder<string | null> {
    const byBoundary = unitAt(shape)
    return this.#unitByCell
      ? sql<string | null>`coalesce(${this.#unitByCell(shape)}, ${byBoundary})`
      : byBoundary
  }

  async #stagePlain({ json, shapes }: Parcel, srid: number): Promise<void> {
    await sql`
      insert into hegui.import_row (import_id, row_number, properties, residual, shape)
      select ${this.id}, "row", properties, residual, ${shapeAt(srid)} from ${rowsOf(json)}
        cross join (select ${shapes}::bytea as shapes) as parcel`.execute(this.db)
  }

  /** Condition that picks this delivery's rows. */
  rows({ first, last }: RowRange): RawBuilder<boolean> {
    return sql<boolean>`import_id = ${this.id}
      and row_number between ${first}::integer and ${last}::integer`
  }

  /** What was staged goes; what was noted stays, for whoever mends the rows set aside. */
  async clearRows(db: Db | Tx = this.db): Promise<void> {
    await sql`delete from hegui.import_match where import_id = ${this.id}`.execute(db)
    await sql`delete from hegui.import_scope where import_id = ${this.id}`.execute(db)
    await sql`delete from hegui.import_row where import_id = ${this.id}`.execute(db)
  }

  async clear(db: Db | Tx = this.db): Promise<void> {
    await this.clearRows(db)
    await sql`delete from hegui.import_note where import_id = ${this.id}`.execute(db)
  }

  /** How much is staged changes at once: a plan made for few rows looks through a hundred thousand over and over. */
  async analyze(table: 'import_row' | 'import_match' = 'import_row'): Promise<void> {
    await sql`analyze ${sql.id('hegui', table)} (import_id, row_number)`.execute(this.db)
  }

  async count(db: Db | Tx = this.db): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from hegui.import_row where import_id = ${this.id}`.execute(db)
    return rows[0]!.count
  }
}
