/** The findings of a run that lie in a sheet's frame, with their evidence. */
import type { Geometry } from 'geojson'
import type { Words } from '../../../gis-data/words.ts'
import type { SheetContents } from '../../api/sheet-contract.ts'
import type { SheetFinding } from './draw-findings.ts'
import type { MapFrame } from './map-frame.ts'
import type { SheetGround } from './sheet-ground.ts'

const PAGE = 2000
/** Of a run, looked through for those in the frame. */
const MOST_READ = 40_000

const step = { title: '读取发现', titleEn: 'reading findings' }

export async function readSheetFindings(
  { source, viewer, progress }: SheetGround,
  { run, ...choice }: NonNullable<SheetContents['findings']>,
  frame: MapFrame,
): Promise<{ findings: SheetFinding[]; remark: Words | null }> {
  const findings: SheetFinding[] = []
  let read = 0
  for (;;) {
    const page = { offset: read, limit: PAGE, evidence: true }
    const answer = await source.findings(run, viewer, choice, page)
    for (const { state, bounds, evidence } of answer.findings) {
      if (!bounds || !evidence || !meet(bounds, frame.bounds)) continue
      findings.push({ state, evidence: JSON.parse(evidence) as Geometry })
    }
    read += answer.findings.length
    await progress(step, 0.9 + (0.05 * read) / Math.max(1, answer.total))
    if (answer.findings.length < PAGE || read >= answer.total) return { findings, remark: null }
    if (read >= MOST_READ) return { findings, remark: onlySome(read, answer.total) }
  }
}

type Bounds = readonly [number, number, number, number]

const meet = (a: Bounds, b: Bounds): boolean =>
  a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1]

const onlySome = (read: number, total: number): Words => ({
  title: `审查共有 ${total} 条发现，图上只查找了前 ${read} 条`,
  titleEn: `of ${total} findings of the run only the first ${read} were looked through`,
})
