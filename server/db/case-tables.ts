/** Row types of the tables of cases. */
import type { Generated } from 'kysely'
import type { CaseAction, CaseState, FindingStanding } from '../../gis-data/cases/case-states.ts'
import type { Role } from '../../gis-data/viewer.ts'

export interface CaseFileTable {
  id: Generated<number>
  finding_key: string
  rule: string
  subject_layer: string
  subject_id: number
  object_layer: string | null
  object_id: number | null
  unit_code: string | null
  state: CaseState
  /** Raised by every step; a step names the version it saw. */
  version: number
  responsible: string | null
  deadline: string | null
  exempt_until: string | null
  opened_on: string
  opened_run: string
}

/** Only ever added to. */
export interface CaseStepTable {
  case_id: number
  version: number
  action: CaseAction
  from_state: CaseState | null
  to_state: CaseState
  actor: string
  role: Role | 'system'
  at: Generated<Date>
  reason: string
  responsible: string | null
  deadline: string | null
  document_number: string | null
  expires_on: string | null
  /** The newest run that looked, and what it said of the finding. */
  run_id: string | null
  standing: FindingStanding
}

export interface CaseAttachmentTable {
  id: Generated<number>
  case_id: number
  version: number
  name: string
  media_type: string
  sha256: string
  content: Uint8Array
}
