/** 出具报告: the report of the site looked at, as PDF or Word. */
import { FilePdfOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import { useStartReport } from '../api/reports.ts'
import { useStore } from '../lib/store.ts'
import { useLanguage } from '../state/use-language.ts'
import { siteState } from './site-state.ts'
import { useSiteQuestion } from './use-site-question.ts'

const formats = ['pdf', 'docx'] as const

export function SiteReportButton() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { slots, active } = useStore(siteState)
  const question = useSiteQuestion(active)
  const start = useStartReport()
  const name = slots[active]?.name ?? ''
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: formats.map((format) => ({ key: format, label: t(`report.${format}`) })),
        onClick: ({ key }) => {
          const format = formats.find((known) => known === key)
          if (!question || !format) return
          start.mutate({
            of: 'site',
            ...question,
            geometry: { ...question.geometry },
            name,
            format,
            language,
          })
        },
      }}
    >
      <Button
        size="small"
        icon={<FilePdfOutlined />}
        loading={start.isPending}
        disabled={!question}
        data-testid="site-report"
      >
        {t('report.make')}
      </Button>
    </Dropdown>
  )
}
