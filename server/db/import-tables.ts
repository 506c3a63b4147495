/** Row types of the tables that deliveries pass through on their way into a layer. */
import type { ColumnType, Generated } from 'kysely'
import type { ImportNote, ImportReport, Problem } from '../api/contract.ts'
import type {
  ImportChoices,
  ImportEffect,
  ImportPreview,
  ImportProfile,
  InspectedDelivery,
} from '../api/import-contract.ts'

/** A staged row of a delivery; see server/import/staging. */
export interface ImportRowTable {
  import_id: string
  /** 1-based, in file order. */
  row_number: number
  staged_at: Generated<Date>
  properties: Record<string, unknown>
  /** In the CRS of the file; null for rows of a table. */
  shape: string | null
  /** EPSG:4490. */
  geom: string | null
  unit_code: string | null
  /** Delivered values that cannot be told from `properties`. */
  residual: Record<string, unknown> | null
}

/** What is said of a row of a delivery; a row set aside is kept here as it was delivered. */
export interface ImportNoteTable {
  id: Generated<number>
  import_id: string
  row_number: number
  kind: ImportNote['kind']
  message: string
  message_en: string
  noted_at: Generated<Date>
  properties: Record<string, unknown> | null
  residual: Record<string, unknown> | null
  /** In the CRS of the file: of a row set aside, or before its repair. */
  shape: string | null
}

/** Which feature of its layer a staged row is, and what of it differs. */
export interface ImportMatchTable {
  import_id: string
  row_number: number
  fid: number
  change: 'geometry' | 'attributes' | 'both' | 'same'
}

/** Which features of its layer a delivery for some units may end; see server/import/scope. */
export interface ImportScopeTable {
  import_id: string
  fid: number
  /** It lies in other units too, and stays unless the delivery names it. */
  spans: boolean
}

/** A delivery between its receipt and its commit; see server/import/drafts. */
export interface ImportDraftTable {
  id: string
  name: string
  actor: string
  created_at: Generated<Date>
  /** As the sender named them, in the order in which they lie in the draft's folder. */
  files: readonly { readonly name: string; readonly bytes: number }[]
  sha256: string
  /** Shared by the drafts of one delivery whose datasets go in together; null where one is meant. */
  delivery: string | null
  /** The dataset that this draft is about, where the delivery was split. */
  dataset: string | null
  /** The last state that holds by itself; what a job works on is that job's. */
  stands: Generated<'received' | 'inspected' | 'previewed' | 'committed'>
  /** Job that works on the draft, or worked last. */
  job: string | null
  /** What that job does. */
  does: 'inspecting' | 'previewing' | 'foreseeing' | 'committing' | null
  problem: Problem | null
  inspected: InspectedDelivery | null
  choices: ImportChoices | null
  preview: ImportPreview | null
  /** What the commit needs of the delivery, once it is staged. */
  pending: unknown
  effect: ImportEffect | null
  report: ImportReport | null
}

export interface ImportReportTable {
  changeset: number
  layer: string
  report: ImportReport
}

/** How deliveries of one layout are read, as someone saved it. */
export interface ImportProfileTable {
  id: string
  profile: ColumnType<ImportProfile, string, string>
  saved_by: string
  saved_at: Generated<Date>
}
