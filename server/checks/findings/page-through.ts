/** Walks through all findings of a run, page by page, so that an export of any size fits in memory. */
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { Db } from '../../db/schema.ts'
import type { RunRecord } from '../run/run-records.ts'
import { type FindingFilter, type ReadFinding, readFindings } from './read-findings.ts'

const PAGE = 1000

export async function* pageThrough(
  db: Db,
  run: RunRecord,
  viewer: Viewer,
  filter: FindingFilter,
  evidence: boolean,
): AsyncGenerator<ReadFinding> {
  for (let offset = 0; ; offset += PAGE) {
    const page = await readFindings(db, run, viewer, filter, { offset, limit: PAGE, evidence })
    yield* page
    if (page.length < PAGE) return
  }
}
