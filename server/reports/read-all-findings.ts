/** Every finding of a run, page by page. */
import type { Viewer } from '../../gis-data/viewer.ts'
import type { Finding } from '../api/contract.ts'
import type { FindingChoice, ReportSource } from './report-source.ts'

const PAGE = 1000

export async function readAllFindings(
  source: ReportSource,
  run: string,
  viewer: Viewer,
  choice: FindingChoice,
): Promise<Finding[]> {
  const all: Finding[] = []
  for (;;) {
    const page = { offset: all.length, limit: PAGE }
    const { total, findings } = await source.findings(run, viewer, choice, page)
    all.push(...findings)
    if (findings.length === 0 || all.length >= total) return all
  }
}
