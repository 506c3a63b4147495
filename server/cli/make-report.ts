/** Asks for a report, shows how far it is, and saves the file. */
import { setTimeout as pause } from 'node:timers/promises'
import { type ReportRequest, type ReportSummary, reportSchema } from '../api/report-contract.ts'
import type { ApiClient } from './api-client.ts'
import { CommandFault, exitCodes } from './exit-codes.ts'
import type { ProgressLine } from './progress-line.ts'
import { saveResponse } from './save-response.ts'

const ASK_EVERY_MS = 200

export async function makeReport(
  api: ApiClient,
  asked: ReportRequest,
  file: string,
  progress: ProgressLine,
): Promise<ReportSummary> {
  const { id } = (await api.post('/api/reports', asked)) as { id: string }
  for (;;) {
    const report = reportSchema.parse(await api.get(`/api/reports/${id}`))
    if (report.status === 'done') {
      await saveResponse(await api.send(`/api/reports/${id}/file`), file)
      return report
    }
    if (report.status !== 'queued' && report.status !== 'running')
      throw new CommandFault(
        `报告没有做成：${report.error ?? '已取消'}\n${report.errorEn ?? 'cancelled'}`,
        exitCodes.userFault,
      )
    progress.show(report)
    await pause(ASK_EVERY_MS)
  }
}
