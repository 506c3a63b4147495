/** Makes the file of a report: reads what it is about, draws the sheet, sets the pages. */
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { Words } from '../../gis-data/words.ts'
import type { ReportRequest } from '../api/report-contract.ts'
import type { Db } from '../db/schema.ts'
import { writeFindingsWorkbook } from './excel/write-findings-workbook.ts'
import { findingReport } from './finding-report.ts'
import { writeSeries } from './map-sheet/write-series.ts'
import { writeSheet } from './map-sheet/write-sheet.ts'
import { writeEvidencePack } from './pack/write-evidence-pack.ts'
import { writePdf } from './pdf/write-pdf.ts'
import { readFindings } from './read-findings.ts'
import type { Report } from './report.ts'
import type { ReportSource } from './report-source.ts'
import { runReport } from './run-report.ts'
import { sheetOfFinding, sheetOfRun, sheetOfSite } from './sheet/sheets.ts'
import { siteReport } from './site-report.ts'
import { speechIn } from './speech.ts'
import { writeWord } from './word/write-word.ts'

export interface ComposeGround {
  readonly db: Db
  readonly source: ReportSource
  readonly viewer: Viewer
  /** Of the report itself, where what it is about has none. */
  readonly number: string
  /** Throws when the report is no longer wanted. */
  readonly progress: (step: Words, share: number) => Promise<void>
}

export interface Composed {
  readonly content: Uint8Array
  /** Of what was found; null for what has no hash. */
  readonly resultSha256: string | null
}

/** Findings listed in a printed report at most; workbook and evidence pack hold all. */
const MOST_PRINTED = 500

const steps = {
  reading: { title: '读取发现', titleEn: 'reading findings' },
  judging: { title: '审查地块', titleEn: 'judging the site' },
  drawing: { title: '绘制套图', titleEn: 'drawing the sheet' },
  evidence: { title: '收集证据图形', titleEn: 'collecting evidence' },
  writing: { title: '排版', titleEn: 'setting the pages' },
} as const

const write = { pdf: writePdf, docx: writeWord } as const

const sheetGround = (ground: ComposeGround) => ({ ...ground, pictures: ground.source.picture })

export function composeReport(ground: ComposeGround, asked: ReportRequest): Promise<Composed> {
  switch (asked.of) {
    case 'run':
      return composeRun(ground, asked)
    case 'finding':
      return composeFinding(ground, asked)
    case 'site':
      return composeSite(ground, asked)
    case 'sheet':
      return composeSheet(writeSheet(sheetGround(ground), asked))
    case 'sheetSeries':
      return composeSheet(writeSeries(sheetGround(ground), asked))
  }
}

const composeSheet = async (content: Promise<Uint8Array>): Promise<Composed> => ({
  content: await content,
  resultSha256: null,
})

async function composeRun(
  { db, source, viewer, progress }: ComposeGround,
  { run: id, format, rule, unit, language }: Extract<ReportRequest, { of: 'run' }>,
): Promise<Composed> {
  await progress(steps.reading, 0)
  const speech = speechIn(language)
  const run = await source.run(id, viewer)
  const { resultSha256 } = run.origin
  const whole = format === 'xlsx' || format === 'zip'
  const { findings, total } = await readFindings(
    source,
    id,
    viewer,
    { rule, unit },
    { most: whole ? Number.POSITIVE_INFINITY : MOST_PRINTED, evidence: format === 'zip' },
    (share) => progress(steps.reading, 0.4 * share),
  )
  if (format === 'xlsx') {
    await progress(steps.writing, 0.5)
    return { content: await writeFindingsWorkbook(run, findings, speech), resultSha256 }
  }
  await progress(steps.drawing, 0.4)
  const printed = findings.slice(0, MOST_PRINTED)
  const sheet = await sheetOfRun(db, run, printed, viewer, speech)
  const report = runReport({ run, findings: printed, total, sheet }, speech)
  if (format === 'zip') {
    const recordsOf = (layer: LayerId, fids: readonly number[]) =>
      source.records(layer, fids, run.revision, viewer)
    const content = await writeEvidencePack({ run, findings, recordsOf, report }, speech, (share) =>
      progress(share < 1 ? steps.evidence : steps.writing, 0.5 + 0.4 * share),
    )
    return { content, resultSha256 }
  }
  await progress(steps.writing, 0.6)
  return { content: await write[format](report), resultSha256 }
}

async function composeFinding(
  { db, source, viewer, progress }: ComposeGround,
  { run, finding, format, language }: Extract<ReportRequest, { of: 'finding' }>,
): Promise<Composed> {
  await progress(steps.reading, 0)
  const proof = await source.proof(run, finding, viewer)
  await progress(steps.drawing, 0.3)
  const speech = speechIn(language)
  const sheet = await sheetOfFinding(db, proof, viewer, speech)
  const report = findingReport(proof, sheet, speech)
  await progress(steps.writing, 0.6)
  return { content: await write[format](report), resultSha256: report.sha256 }
}

async function composeSite(
  { db, source, viewer, progress, number }: ComposeGround,
  asked: Extract<ReportRequest, { of: 'site' }>,
): Promise<Composed> {
  await progress(steps.judging, 0)
  const dossier = await source.site(asked, viewer)
  await progress(steps.drawing, 0.4)
  const speech = speechIn(asked.language)
  const sheet = await sheetOfSite(db, asked.geometry, dossier, viewer, speech)
  const report: Report = siteReport({ number, name: asked.name, dossier, sheet }, speech)
  await progress(steps.writing, 0.6)
  return { content: await write[asked.format](report), resultSha256: dossier.sha256 }
}
