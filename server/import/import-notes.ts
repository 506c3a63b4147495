/** What there is to say about a delivery's rows, bounded so that a hostile file cannot fill the memory. */
import type { ImportNote } from '../api/contract.ts'

const MAX_NOTES = 20_000

export class ImportNotes {
  readonly #notes: ImportNote[] = []
  readonly #setAside = new Set<number>()
  #untold = 0
  rejected = 0

  /** The row is not taken. */
  setAside(row: number, message: string, messageEn: string): void {
    this.rejected += 1
    this.#setAside.add(row)
    this.#add({ kind: 'set_aside', row, message, messageEn })
  }

  repaired(row: number, message: string, messageEn: string): void {
    this.#add({ kind: 'repaired', row, message, messageEn })
  }

  remark(message: string, messageEn: string): void {
    this.#add({ kind: 'remark', row: null, message, messageEn })
  }

  /** Remarks first, then by row; a repair of a row that was set aside after all is not told. */
  list(): ImportNote[] {
    const notes = this.#notes
      .filter(({ kind, row }) => kind !== 'repaired' || row === null || !this.#setAside.has(row))
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
}
