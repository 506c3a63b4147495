/** Downloads of a run: reports to file, and the findings as shown, whose filter goes with them. */
import type { MenuProps } from 'antd'
import type { TFunction } from 'i18next'
import { type FindingFilter, findingsAddress } from '../api/findings.ts'
import { runReportAddress } from '../api/reports.ts'
import { download } from '../lib/download.ts'

const reports = ['pdf', 'docx', 'xlsx', 'zip'] as const
const lists = ['csv', 'geojson'] as const

export const exportMenu = (run: string, filter: FindingFilter, t: TFunction): MenuProps => ({
  items: [
    ...reports.map((format) => ({ key: format, label: t(`report.${format}`) })),
    { type: 'divider' },
    ...lists.map((format) => ({ key: format, label: t(`export.${format}`) })),
  ],
  onClick: ({ key }) => {
    const list = lists.find((format) => format === key)
    const address = list
      ? findingsAddress(run, filter, { format: list })
      : runReportAddress(run, filter, key)
    download(address, `hegui-${run}.${key}`)
  },
})
