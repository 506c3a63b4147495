/** What the routes can ask of reports: start one, read it, list those that are kept, fetch the file. */
import { createHash, randomUUID } from 'node:crypto'
import { siteUseTitles } from '../../gis-data/rules/rule.ts'
import { scopeText } from '../../gis-data/scope-text.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { Words } from '../../gis-data/words.ts'
import type { ReportFormat, ReportRequest, ReportSummary } from '../api/report-contract.ts'
import type { SheetRequest, SheetSeriesRequest } from '../api/sheet-contract.ts'
import { nameOfUnit } from '../db/name-of-unit.ts'
import { revisionInForce } from '../db/revision-in-force.ts'
import { UserFault } from '../errors/user-fault.ts'
import type { Services } from '../http/app-env.ts'
import { jobConcerns } from '../jobs/job-concerns.ts'
import { type JobAtWork, JobQueue } from '../jobs/job-queue.ts'
import { composeReport } from './compose-report.ts'
import { refuseUnreviewed } from './map-sheet/refuse-unreviewed.ts'
import { reportFileName } from './report-file-name.ts'
import { reportJobs } from './report-jobs.ts'
import {
  findReport,
  insertReport,
  newestReports,
  readContent,
  saveFile,
  viewReport,
} from './report-records.ts'
import type { ReportSource } from './report-source.ts'

const MAX_WAITING = 20

export interface ReportFile {
  readonly content: Uint8Array
  readonly format: ReportFormat
  readonly fileName: string
}

export class ReportService {
  readonly queue = new JobQueue(reportJobs)

  constructor(
    private readonly services: Services,
    private readonly source: ReportSource,
  ) {}

  /** Queues a report. @throws UserFault for a run that does not exist or is not done. */
  async start(asked: ReportRequest, viewer: Viewer): Promise<string> {
    if (this.queue.size >= MAX_WAITING) throw busy()
    const { db } = this.services.database()
    const words = await this.#titleOf(asked, viewer)
    const id = randomUUID()
    await insertReport(db, {
      id,
      viewer,
      words,
      format: asked.format,
      fileName: reportFileName(asked, id),
    })
    this.queue.add(db, id, (job) => this.#make(id, asked, viewer, job))
    return id
  }

  /** @throws UserFault `not_found`, also for reports of others. */
  async read(id: string, viewer: Viewer): Promise<ReportSummary> {
    const report = await findReport(this.services.database().db, id)
    if (report && jobConcerns(report, viewer)) return viewReport(report)
    throw new UserFault(
      'not_found',
      `没有报告 ${id}，或者它已过保留期；请重新出具`,
      `there is no report ${id}, or it is no longer kept; ask for it again`,
    )
  }

  /** Newest first. */
  async list(viewer: Viewer): Promise<ReportSummary[]> {
    const reports = await newestReports(this.services.database().db)
    return reports.filter((report) => jobConcerns(report, viewer)).map(viewReport)
  }

  /** @throws UserFault `conflict` while there is no file. */
  async file(id: string, viewer: Viewer): Promise<ReportFile> {
    const report = await this.read(id, viewer)
    const content = await readContent(this.services.database().db, id)
    if (report.status !== 'done' || !content) throw notMade(report)
    return { content, format: report.format, fileName: report.fileName }
  }

  async #make(id: string, asked: ReportRequest, viewer: Viewer, job: JobAtWork): Promise<void> {
    const { db } = this.services.database()
    const { content, resultSha256 } = await composeReport(
      {
        db,
        source: this.source,
        viewer,
        number: id,
        progress: (step, share) => job.progress(step, share),
      },
      asked,
    )
    job.signal.throwIfAborted()
    const sha256 = createHash('sha256').update(content).digest('hex')
    await saveFile(db, id, { content, sha256, resultSha256 })
  }

  async #titleOfSheet(asked: SheetRequest | SheetSeriesRequest, viewer: Viewer): Promise<Words> {
    refuseUnreviewed(asked.text)
    // of a run that the viewer may not see, there is nothing to print
    if (asked.findings) await this.source.run(asked.findings.run, viewer)
    const { title } = asked.text
    if (asked.of === 'sheet')
      return { title: `图幅 ${title || '未命名'}`, titleEn: `Map sheet ${title || 'untitled'}` }
    const { db } = this.services.database()
    const town = await nameOfUnit(db, asked.town, await revisionInForce(db, null))
    const named = title.includes(town) ? title : [title, town].filter(Boolean).join(' · ')
    return { title: `分村图 ${named}`, titleEn: `Sheets by village ${named}` }
  }

  async #titleOf(asked: ReportRequest, viewer: Viewer): Promise<Words> {
    if (asked.of === 'site') {
      const { title, titleEn } = siteUseTitles[asked.use]
      const name = asked.name === '' ? '' : ` ${asked.name}`
      return { title: `选址审查${name} · ${title}`, titleEn: `Site${name} · ${titleEn}` }
    }
    if (asked.of === 'sheet' || asked.of === 'sheetSeries') return this.#titleOfSheet(asked, viewer)
    const run = await this.source.run(asked.run, viewer)
    if (run.status !== 'done') throw notDone(run.id)
    if (asked.of === 'run')
      return {
        title: `审查报告 · ${run.scopeTitle}`,
        titleEn: `Report · ${scopeText(run.scopeTitle, 'en')}`,
      }
    const { rule, subjectName } = await this.source.proof(asked.run, asked.finding, viewer)
    return {
      title: `情况单 · ${rule} ${subjectName}`,
      titleEn: `Finding · ${rule} ${subjectName}`,
    }
  }
}

const busy = () =>
  new UserFault(
    'conflict',
    `已有 ${MAX_WAITING} 份报告在排队，请稍后再出具`,
    `${MAX_WAITING} reports are waiting already; try again later`,
  )

const notDone = (run: string) =>
  new UserFault(
    'conflict',
    `审查 ${run} 没有完成，不能出具报告；请等它完成或重新运行`,
    `run ${run} is not done, so there is no report of it; wait for it or run it again`,
  )

const notMade = ({ id, status, error, errorEn }: ReportSummary) =>
  new UserFault(
    'conflict',
    status === 'failed' ? `报告没有做成：${error}` : `报告 ${id} 尚未完成，请稍后下载`,
    status === 'failed' ? `the report failed: ${errorEn}` : `report ${id} is not ready yet`,
  )
