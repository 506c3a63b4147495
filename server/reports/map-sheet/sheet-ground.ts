/** What the making of a sheet is given. */
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { Words } from '../../../gis-data/words.ts'
import type { Db } from '../../db/schema.ts'
import type { ReportSource } from '../report-source.ts'
import type { FindPicture } from './sheet-pictures.ts'

export interface SheetGround {
  readonly db: Db
  readonly source: Pick<ReportSource, 'findings' | 'run'>
  readonly viewer: Viewer
  readonly pictures: FindPicture
  /** Throws when the sheet is no longer wanted. */
  readonly progress: (step: Words, share: number) => Promise<void>
}
