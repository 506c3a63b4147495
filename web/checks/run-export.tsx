/** What a run can be taken away as: reports, made as jobs, and the findings as data. */
import { DownloadOutlined } from '@ant-design/icons'
import { Button, Dropdown, type MenuProps } from 'antd'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckRun } from '../../server/api/contract.ts'
import type { ReportFormat } from '../../server/api/report-contract.ts'
import { useStartReport } from '../api/reports.ts'
import { lazily } from '../lib/lazily.ts'
import { useLanguage } from '../state/use-language.ts'
import { useFindingFilter } from './finding-filter.ts'

const FindingsExportDialog = lazily(
  () => import('./findings-export-dialog.tsx'),
  'FindingsExportDialog',
)

const reportFormats = ['pdf', 'docx', 'xlsx', 'zip'] as const satisfies readonly ReportFormat[]
const AS_DATA = 'data'

export function RunExport({ run, size }: { run: CheckRun; size?: 'small' }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { rule, unit } = useFindingFilter()
  const start = useStartReport()
  const [asData, setAsData] = useState(false)
  const menu: MenuProps = {
    items: [
      ...reportFormats.map((format) => ({ key: format, label: t(`report.${format}`) })),
      { type: 'divider' },
      { key: AS_DATA, label: t('export.findings.as') },
    ],
    onClick: ({ key }) => {
      const format = reportFormats.find((known) => known === key)
      if (key === AS_DATA) setAsData(true)
      else if (format)
        start.mutate({
          of: 'run',
          run: run.id,
          format,
          language,
          ...(rule && { rule }),
          ...(unit && { unit }),
        })
    },
  }
  return (
    <>
      <Dropdown autoFocus trigger={['click']} menu={menu}>
        <Button
          {...(size && { size })}
          icon={<DownloadOutlined />}
          loading={start.isPending}
          data-testid="export"
        >
          {t('export.button')}
        </Button>
      </Dropdown>
      {asData && (
        <Suspense>
          <FindingsExportDialog run={run} onClose={() => setAsData(false)} />
        </Suspense>
      )}
    </>
  )
}
