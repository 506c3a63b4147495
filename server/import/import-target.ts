/** Where an import's rows go: a custom layer made for them, one that stands, or a layer of the catalogue. */
import type { RawBuilder } from 'kysely'
import type { importModes } from '../api/import-contract.ts'
import type { ReplacedScope } from '../api/replaced-scope-contract.ts'
import type { Db, Tx } from '../db/schema.ts'
import type { ImportNotes } from './import-notes.ts'
import type { DeliverySummary } from './reading/delivery.ts'
import type { Admit, ShapeKind } from './staging/stage-delivery.ts'
import type { StagingArea } from './staging/staging-area.ts'

export type ImportMode = (typeof importModes)[number]

/** What of the delivery the commit needs to know, kept with a draft until then. */
export interface Delivered {
  /** Names in the order delivered. */
  readonly fields: readonly string[]
  readonly kinds: readonly ShapeKind[]
  readonly srid: number
}

export interface ImportTarget {
  /** Layer id. */
  readonly layer: string
  readonly title: string
  readonly mode: ImportMode
  /** What `replace` takes the place of; null where nobody has decided: counted as the whole layer. */
  readonly scope: ReplacedScope
  /** Table that holds its rows, and the condition that picks them there. */
  readonly table: RawBuilder<unknown>
  readonly own: RawBuilder<boolean>
  /** Column with the area of a row, where it has a shape. */
  readonly areaM2: RawBuilder<unknown>
  /** Whether its rows have shapes, and whether these lie over several units. */
  readonly shaped: boolean
  readonly spansUnits: boolean
  /** Field by which deliveries identify a feature. */
  readonly keyField: string | null
  /** Throws what can be known before the file is read. */
  refuseEarly(db: Db): Promise<void>
  /** How the delivered rows become rows of the layer. `mapping`: the layer's field to the delivered one. */
  admission(
    summary: DeliverySummary,
    notes: ImportNotes,
    file: string,
  ): { readonly admit: Admit; readonly mapping: Readonly<Record<string, string>> }
  /** Sets aside staged rows that only the whole can judge. */
  judgeStaged(
    area: StagingArea,
    notes: ImportNotes,
    file: string,
    mapping: Readonly<Record<string, string>>,
  ): Promise<void>
  /** Pairs staged rows with the layer's features as they stand (of a part of it: those in scope), into `hegui.import_match`. */
  compare(area: StagingArea): Promise<void>
  /** Tells what a replacement leaves behind, once it is compared. */
  tellReplaced(
    area: StagingArea,
    notes: ImportNotes,
    mapping: Readonly<Record<string, string>>,
  ): Promise<void>
  /** Writes the staged rows into an open changeset. */
  write(tx: Tx, area: StagingArea, revision: number, delivered: Delivered): Promise<void>
  /** Whether the layer holds synthetic rows once this is written. */
  staysSynthetic(tx: Tx): Promise<boolean>
}
