/**
 * What there is to say about a delivery's rows: kept in the staging tables, all of it, and the first
 * of it in memory for the report, bounded so that a hostile file cannot fill that.
 */
import { sql } from 'kysely'
import type { ImportNote } from '../api/contract.ts'
import type { StagingArea } from './staging/staging-area.ts'

const MAX_NOTES = 20_000
/** Notes written in one statement. */
const SLICE = 2_000

/** A row that never reached the staging table, as it was delivered. */
export interface RefusedRow {
  readonly properties: Readonly<Record<string, unknown>> | undefined
  /** Hex; absent where the shape could not be read. */
  readonly wkb?: string | null
  /** Of the file. */
  readonly srid?: number
}

interface Pending extends Partial<RefusedRow> {
  readonly row: number
  readonly kind: ImportNote['kind']
  readonly message: string
  readonly messageEn: string
}

export class ImportNotes {
  readonly #notes: ImportNote[] = []
  readonly #setAside = new Set<number>()
  #pending: Pending[] = []
  #untold = 0
  rejected = 0

  constructor(readonly area: StagingArea) {}

  /** The row is not taken; a staged one leaves the staging table with the next {@link save}. */
  setAside(row: number, message: string, messageEn: string, refused: Partial<RefusedRow> = {}) {
    this.rejected += 1
    this.#setAside.add(row)
    this.#add({ kind: 'set_aside', row, message, messageEn })
    this.#pending.push({ kind: 'set_aside', row, message, messageEn, ...refused })
  }

  isSetAside(row: number): boolean {
    return this.#setAside.has(row)
  }

  /** `was`: the shape before the repair. */
  repaired(row: number, message: string, messageEn: string, was: Partial<RefusedRow> = {}): void {
    this.#add({ kind: 'repaired', row, message, messageEn })
    this.#pending.push({ kind: 'repaired', row, message, messageEn, ...was })
  }

  /** On one row, which is taken all the same. */
  remarkOn(row: number, message: string, messageEn: string): void {
    this.#add({ kind: 'remark', row, message, messageEn })
    this.#pending.push({ kind: 'remark', row, message, messageEn })
  }

  remark(message: string, messageEn: string): void {
    this.#add({ kind: 'remark', row: null, message, messageEn })
  }

  /** Writes what was noted since, and moves the rows set aside out of the staging table. */
  async save(): Promise<void> {
    const pending = this.#pending
    this.#pending = []
    for (let start = 0; start < pending.length; start += SLICE)
      await this.#write(pending.slice(start, start + SLICE))
  }

  /** Remarks first, then by row; a repair of a row that was set aside after all is not told. */
  list(): ImportNote[] {
    const notes = this.#notes
      .filter(({ kind, row }) => kind === 'set_aside' || row === null || !this.#setAside.has(row))
      .sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
    if (this.#untold > 0) {
      notes.push({
        kind: 'remark',
        row: null,
        message: `另有 ${this.#untold} 条说明未列出`,
        messageEn: `${this.#untold} more notes are not listed`,
      })
    }
    return notes
  }

  #add(note: ImportNote): void {
    if (this.#notes.length < MAX_NOTES) this.#notes.push(note)
    else this.#untold += 1
  }

  async #write(pending: readonly Pending[]): Promise<void> {
    const told = pending.map(({ row, kind, message, messageEn, properties, wkb, srid }) => ({
      row,
      kind,
      message,
      message_en: messageEn,
      residual: properties ?? null,
      wkb: wkb ?? null,
      srid: srid ?? 0,
    }))
    await sql`
      with told as materialized (
        select * from json_to_recordset(${JSON.stringify(told)}::json) as told ("row" integer,
          kind text, message text, message_en text, residual json, wkb text, srid integer)),
      moved as (
        delete from hegui.import_row as staged using told
        where staged.import_id = ${this.area.id} and staged.row_number = told."row"
          and told.kind = 'set_aside'
        returning staged.row_number, staged.properties, staged.residual, staged.shape)
      insert into hegui.import_note
        (import_id, row_number, kind, message, message_en, properties, residual, shape)
      select ${this.area.id}, told."row", told.kind, told.message, told.message_en,
        moved.properties, coalesce(moved.residual, told.residual),
        coalesce(moved.shape, ST_SetSRID(ST_GeomFromWKB(decode(told.wkb, 'hex')), told.srid))
      from told left join moved on moved.row_number = told."row" and told.kind = 'set_aside'
      order by told."row"`.execute(this.area.db)
  }
}
