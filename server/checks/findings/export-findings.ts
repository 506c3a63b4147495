/** Findings as a file to download, streamed. */
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { Db } from '../../db/schema.ts'
import { streamedFile } from '../../http/streamed-file.ts'
import type { RunRecord } from '../run/run-records.ts'
import { findingsAsCsv } from './export-csv.ts'
import { findingsAsGeoJson } from './export-geojson.ts'
import { isSynthetic } from './is-synthetic.ts'
import { pageThrough } from './page-through.ts'
import type { FindingFilter } from './read-findings.ts'

const formats = {
  geojson: { type: 'application/geo+json; charset=utf-8', write: findingsAsGeoJson },
  csv: { type: 'text/csv; charset=utf-8', write: findingsAsCsv },
} as const

export async function exportFindings(
  db: Db,
  run: RunRecord,
  viewer: Viewer,
  filter: FindingFilter,
  format: keyof typeof formats,
): Promise<Response> {
  const { type, write } = formats[format]
  const findings = pageThrough(db, run, viewer, filter, format === 'geojson')
  const pieces = write(run, findings, await isSynthetic(db, run.layer_revisions))
  return streamedFile({ name: `findings-${run.id}.${format}`, type, pieces })
}
