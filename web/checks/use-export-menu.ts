/** What a run can be taken away as: reports, made as jobs, and the findings as shown, with their filter. */
import type { MenuProps } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ReportFormat } from '../../server/api/report-contract.ts'
import { findingsAddress } from '../api/findings.ts'
import { useStartReport } from '../api/reports.ts'
import { download } from '../lib/download.ts'
import { useFindingFilter } from './finding-filter.ts'

const reportFormats = ['pdf', 'docx', 'xlsx', 'zip'] as const satisfies readonly ReportFormat[]
const lists = ['csv', 'geojson'] as const

export function useExportMenu(run: string): { menu: MenuProps; pending: boolean } {
  const { t } = useTranslation()
  const filter = useFindingFilter()
  const start = useStartReport()
  const { rule, unit } = filter
  const menu: MenuProps = {
    items: [
      ...reportFormats.map((format) => ({ key: format, label: t(`report.${format}`) })),
      { type: 'divider' },
      ...lists.map((format) => ({ key: format, label: t(`export.${format}`) })),
    ],
    onClick: ({ key }) => {
      const list = lists.find((format) => format === key)
      const format = reportFormats.find((known) => known === key)
      if (list) download(findingsAddress(run, filter, { format: list }), `hegui-${run}.${list}`)
      else if (format)
        start.mutate({
          of: 'run',
          run,
          format,
          ...(rule && { rule }),
          ...(unit && { unit }),
        })
    },
  }
  return { menu, pending: start.isPending }
}
