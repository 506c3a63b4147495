/** Row type of what people keep; see server/kept. */
import type { ColumnType, Generated } from 'kysely'
import type { Role } from '../../gis-data/viewer.ts'
import type { KeptBody, KeptKind } from '../api/kept-contract.ts'

export interface KeptTable {
  id: string
  kind: KeptKind
  title: string
  body: ColumnType<KeptBody<KeptKind>, string, string>
  body_sha256: string
  /** Seen by colleagues. */
  shared: boolean
  /** Rights under which it was kept. */
  owner: string
  kept_by: Role
  kept_at: Generated<Date>
  /** Where a note lies. */
  unit_code: string | null
}
