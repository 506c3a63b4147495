/** Row types of every table: the layers' from the catalogue, the rest by hand. */
import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { FieldType } from '../../gis-data/catalogue.ts'
import type { CustomStyle } from '../../gis-data/custom-style.ts'
import type { CodeSystem } from '../../gis-data/deliveries/delivery-profile.ts'
import type { LayerId, layers } from '../../gis-data/layers/index.ts'
import type { DefectState } from '../../gis-data/rules/delivery/delivery-contents.ts'
import type { DefectClass } from '../../gis-data/rules/delivery/delivery-rule.ts'
import type { Verdict } from '../../gis-data/rules/delivery/delivery-score.ts'
import type { OverlayFit } from '../../gis-data/rules/overlay-fit.ts'
import type { FindingState } from '../../gis-data/rules/rule.ts'
import type { Role } from '../../gis-data/viewer.ts'
import type { OverlayTable, OverlayTableRequest } from '../api/analysis-contract.ts'
import type { RuleOutcome, Scope } from '../api/contract.ts'
import type { Delivery, DeliveryRuleOutcome } from '../api/delivery-contract.ts'
import type { Edit } from '../api/edit-contract.ts'
import type { Imagery } from '../api/imagery-contract.ts'
import type { Job } from '../api/job-contract.ts'
import type { PlanTextForm } from '../api/plan-text-contract.ts'
import type { ReportFormat } from '../api/report-contract.ts'
import type { CaseAttachmentTable, CaseFileTable, CaseStepTable } from './case-tables.ts'
import type {
  FindingUnitTable,
  ReplacedFindingTable,
  ReplacedSetAsideTable,
  RunPartTable,
} from './finding-tables.ts'
import type {
  ImportDraftTable,
  ImportMatchTable,
  ImportNoteTable,
  ImportProfileTable,
  ImportReportTable,
  ImportRowTable,
  ImportScopeTable,
} from './import-tables.ts'
import type { KeptTable } from './kept-table.ts'

interface ValueOf extends Record<FieldType, unknown> {
  text: string
  integer: number
  number: number
  date: string
  boolean: boolean
}

type FieldsOf<L extends LayerId> = (typeof layers)[L]['fields'][number]

/** A layer's own fields; absent values are null. */
export type FieldValues<L extends LayerId> = {
  [F in FieldsOf<L> as F['name']]: ValueOf[F['type']] | null
}

export interface SystemColumns {
  row_id: Generated<number>
  /** Stable over revisions. */
  fid: number
  rev_from: number
  /** First changeset in which the row no longer holds; null = current. */
  rev_to: number | null
  unit_code: string | null
}

export interface ShapeColumns {
  /** Ellipsoid area in ㎡, computed by the database; 0 for lines and points. */
  area_m2: ColumnType<number, never, never>
  /** EPSG:4490; written as an expression. */
  geom: string
}

export type LayerTable<L extends LayerId> = SystemColumns & ShapeColumns & FieldValues<L>
type LayerTables = { [L in LayerId as `layer.${L}`]: LayerTable<L> }

export interface ChangesetTable {
  id: Generated<number>
  kind: 'seed' | 'import' | 'edit' | 'decision' | 'undo'
  actor: string
  at: Generated<Date>
  reason: string
  source_file: string | null
  source_sha256: string | null
  /** The changeset that this one takes back. */
  undoes: number | null
}

/** How a layer stood after a changeset: one row per changeset that touched it. */
export interface LayerRevisionTable {
  layer: string
  changeset: number
  count: number
  /** Where the rows came from, in the user's words. */
  source: string | null
  synthetic: boolean
}

export interface CustomLayerTable {
  id: string
  title: string
  /** Field names in the order delivered. */
  fields: string[]
  geometry_type: string
  /** SRID in which the file was drawn; `geom_source` holds its coordinates untouched. */
  source_srid: number
  /** The changeset that left the layer without rows; it is no longer listed then. */
  removed_in: number | null
  /** Null: as every custom layer is drawn that nobody has changed. */
  style: CustomStyle | null
}

export interface CustomFeatureTable extends SystemColumns {
  layer_id: string
  properties: Record<string, unknown>
  area_m2: ColumnType<number, never, never>
  geom: string
  geom_source: string
}

/** What an edit did to each feature. */
export interface EditRecordTable {
  changeset: number
  edit: Edit
}

export interface OverviewTable {
  layer: string
  changeset: number
  /** Zooms that the row serves, both included. */
  zoom_from: number
  zoom_to: number
  unit_code: string | null
  class: string | null
  count: number
  geom: string
}

/** Columns of every job, whichever table holds it; see server/jobs. */
export interface JobTable {
  id: string
  kind: Generated<string>
  status: Generated<Job['status']>
  progress: Generated<number>
  step: string | null
  step_en: string | null
  error: string | null
  error_en: string | null
  viewer_role: Role
  /** Unit prefixes of the viewer who started it; null = whole district. */
  viewer_units: string[] | null
  started_at: Generated<Date>
  finished_at: Date | null
}

export interface CheckRunTable extends JobTable {
  revision: number
  scope: Scope
  scope_title: string
  rule_ids: string[]
  parameters: Record<string, unknown>
  layer_revisions: Record<string, number>
  engine_version: string
  as_of: string
  /** Of everything the run found, once it is done: equal results have equal hashes. */
  result_sha256: string | null
  /** The run whose findings were carried over where nothing had changed. */
  based_on: string | null
  /** Of a scope that is a town or unit: whether what bears the code of no unit counts by its shape. */
  scoped_by_shape: Generated<boolean>
}

export interface CheckRuleTable {
  run_id: string
  rule: string
  ordinal: number
  outcome: RuleOutcome
  /** Of all that the rule found; null until it is asked for. */
  result_sha256: string | null
}

export interface FindingTable {
  id: Generated<number>
  run_id: string
  rule: string
  rule_version: number
  key: string
  state: FindingState
  subject_layer: string
  subject_id: number
  object_layer: string | null
  object_id: number | null
  unit_code: string | null
  area_m2: number | null
  subject_share: number | null
  object_share: number | null
  measure: Record<string, unknown>
  /** EPSG:4490 */
  evidence: string | null
  /** Whether the overlap may be an error of fit; null where the evidence is a whole feature. */
  fit: OverlayFit | null
  /** Of the largest circle inside the evidence; measured where the overlap is small or thin. */
  width_m: number | null
  /** Of the content, to the last bit. */
  digest: Uint8Array
}

export interface SetAsideTable {
  id: Generated<number>
  run_id: string
  rule: string
  subject_layer: string
  subject_id: number
  unit_code: string | null
  reason: string
}

/** A delivery under inspection (成果质检); see server/deliveries. */
export interface DeliveryTable extends JobTable {
  name: string
  sha256: string
  profile: string | null
  code_system: CodeSystem | null
  previous: string | null
  revision: number
  engine_version: string
  files: number
  layers: Delivery['layers']
  parameters: Record<string, unknown>
  score: number | null
  verdict: Verdict | null
}

export interface DeliveryRuleTable {
  delivery_id: string
  rule: string
  ordinal: number
  outcome: DeliveryRuleOutcome
}

export interface DeliveryRowTable {
  delivery_id: string
  layer: string
  /** 1-based, in file order. */
  fid: number
  /** By the standard's field names in capitals. */
  attributes: Record<string, unknown>
  /** As delivered, in the CRS of its file. */
  shape: string | null
  /** EPSG:4490, repaired. */
  geom: string | null
  valid: boolean
  /** Why the shape could not be read. */
  problem: string | null
  problem_en: string | null
  /** What names the row in every check of the delivery: its BSM where that is its own. */
  identity: string | null
  area_m2: ColumnType<number | null, never, never>
}

export interface DeliveryDefectTable {
  id: Generated<number>
  delivery_id: string
  rule: string
  rule_version: number
  defect_class: DefectClass
  key: string
  state: DefectState
  layer: string | null
  fid: number | null
  path: string | null
  object_layer: string | null
  object_id: number | null
  subject_name: string
  object_name: string | null
  measure: Record<string, unknown>
  evidence: string | null
  area_m2: number | null
}

/** A report, with its file once it is done. */
export interface ReportTable extends JobTable {
  title: string
  title_en: string
  format: ReportFormat
  file_name: string
  content: Uint8Array | null
  bytes: number | null
  sha256: string | null
  result_sha256: string | null
}

/** A satellite or drone picture; see server/imagery. */
export interface ImageryTable {
  id: string
  title: string
  source: Imagery['source']
  /** Of another server, with `{z}`, `{x}`, `{y}`; null for a file in the data folder. */
  address: string | null
  /** Scheme, host and port of the address. */
  origin: string | null
  captured_on: string | null
  attribution: string
  min_zoom: number
  max_zoom: number
  bounds: Imagery['bounds']
  bytes: number | null
  added_by: string
  added_at: Generated<Date>
}

/** A document of a plan; taken off the plan it stays. */
export interface PlanTextTable {
  id: Generated<number>
  plan_code: string
  title: string
  dated_on: string | null
  name: string
  form: PlanTextForm
  sha256: string
  content: Buffer
  synthetic: boolean
  added_by: string
  added_at: Generated<Date>
  removed_by: string | null
  removed_at: Date | null
}

/** A cross table of one layer's land; its numbers once it is done. */
export interface OverlayTableTable extends JobTable {
  question: OverlayTableRequest
  question_sha256: string
  revision: number
  result: NonNullable<OverlayTable['table']> | null
}

/** The land of one feature in one cell of a cross table. */
export interface OverlayPartTable {
  table_id: string
  row_key: string
  column_key: string
  fid: number
  /** ㎡; of lines metres, of points their number. So are the two below. */
  area_m2: number
  /** With column `rest` alone: all land of the feature in the row, and what of it stands in several columns. */
  land_m2: number | null
  repeated_m2: number | null
  with_fids: number[] | null
  /** May be an error of fit. */
  sliver: ColumnType<boolean, boolean | undefined, boolean>
}

export interface DatabaseSchema extends LayerTables {
  'hegui.job': JobTable
  'hegui.report': ReportTable
  'hegui.overlay_table': OverlayTableTable
  'hegui.overlay_part': OverlayPartTable
  'hegui.changeset': ChangesetTable
  'hegui.layer_revision': LayerRevisionTable
  'hegui.custom_layer': CustomLayerTable
  'hegui.custom_feature': CustomFeatureTable
  'hegui.imagery': ImageryTable
  'hegui.kept': KeptTable
  'hegui.plan_text': PlanTextTable
  'hegui.import_row': ImportRowTable
  'hegui.import_note': ImportNoteTable
  'hegui.import_match': ImportMatchTable
  'hegui.import_scope': ImportScopeTable
  'hegui.import_draft': ImportDraftTable
  'hegui.import_report': ImportReportTable
  'hegui.import_profile': ImportProfileTable
  'hegui.edit_record': EditRecordTable
  'hegui.overview': OverviewTable
  'hegui.check_run': CheckRunTable
  'hegui.check_rule': CheckRuleTable
  'hegui.finding': FindingTable
  'hegui.finding_unit': FindingUnitTable
  'hegui.set_aside': SetAsideTable
  'hegui.run_part': RunPartTable
  'hegui.replaced_finding': ReplacedFindingTable
  'hegui.replaced_set_aside': ReplacedSetAsideTable
  'hegui.case_file': CaseFileTable
  'hegui.case_step': CaseStepTable
  'hegui.case_attachment': CaseAttachmentTable
  'hegui.delivery': DeliveryTable
  'hegui.delivery_rule': DeliveryRuleTable
  'hegui.delivery_row': DeliveryRowTable
  'hegui.delivery_defect': DeliveryDefectTable
}

export type Db = Kysely<DatabaseSchema>
export type Tx = Transaction<DatabaseSchema>
