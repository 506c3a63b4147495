/** The first findings of a run, page by page, and how many there are. */
import type { Viewer } from '../../gis-data/viewer.ts'
import type { FindingChoice, ReportSource, ShapedFinding } from './report-source.ts'

const PAGE = 1000

/** `most`: of findings that are read, `Infinity` for all; `evidence`: with its shape. */
export async function readFindings(
  source: ReportSource,
  run: string,
  viewer: Viewer,
  choice: FindingChoice,
  { most, evidence }: { most: number; evidence: boolean },
  report: (share: number) => Promise<void>,
): Promise<{ findings: ShapedFinding[]; total: number }> {
  const all: ShapedFinding[] = []
  for (;;) {
    const page = { offset: all.length, limit: Math.min(PAGE, most - all.length), evidence }
    const { total, findings } = await source.findings(run, viewer, choice, page)
    all.push(...findings)
    await report(total === 0 ? 1 : all.length / Math.min(total, most))
    if (findings.length === 0 || all.length >= Math.min(total, most)) {
      return { findings: all, total }
    }
  }
}
