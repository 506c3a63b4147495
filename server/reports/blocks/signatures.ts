/** Lines to sign on, under every report. */
import type { ReportBlock } from '../report.ts'
import type { Speech } from '../speech.ts'

export const signatures = ({ say }: Speech): ReportBlock => ({
  kind: 'signatures',
  titles: [say('审查人', 'Examined by'), say('复核人', 'Checked by'), say('日期', 'Date')],
})
