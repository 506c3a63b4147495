/** Where an import's rows go: a custom layer made for them, or a layer of the catalogue. */
import type { RawBuilder } from 'kysely'
import type { ImportReport } from '../api/contract.ts'
import type { Db } from '../db/schema.ts'
import type { IdentifiedCrs } from './crs/identify-crs.ts'
import type { ImportNotes } from './import-notes.ts'
import type { DeliverySummary } from './reading/delivery.ts'
import type { Admit, ShapeKind } from './staging/stage-delivery.ts'
import type { StagingArea } from './staging/staging-area.ts'

export interface Commitment {
  readonly source: { readonly actor: string; readonly sha256: string }
  readonly summary: DeliverySummary
  readonly crs: IdentifiedCrs
  readonly kinds: ReadonlySet<ShapeKind>
  readonly report: Omit<ImportReport, 'changeset'>
}

export interface ImportTarget {
  /** Layer id. */
  readonly layer: string
  readonly title: string
  /** Table that holds its rows. */
  readonly table: RawBuilder<unknown>
  /** Throws what can be known before the file is read. */
  refuseEarly(db: Db): Promise<void>
  /** How the delivered rows become rows of the layer. */
  admission(summary: DeliverySummary, notes: ImportNotes, file: string): Admit
  /** Sets aside staged rows that only the whole can judge. */
  judgeStaged(area: StagingArea, notes: ImportNotes, file: string): Promise<void>
  commit(area: StagingArea, commitment: Commitment): Promise<ImportReport>
}
