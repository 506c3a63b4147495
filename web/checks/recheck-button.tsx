/** Judges again only what changed since this run, and shows the difference. */
import { DiffOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { CheckRun } from '../../server/api/contract.ts'
import { useStartCheck } from '../api/checks.ts'
import { problemText } from '../api/problem-error.ts'
import { useLanguage } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'

export function RecheckButton({ run }: { run: CheckRun }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const start = useStartCheck()
  const recheck = () =>
    start.mutate(
      { scope: run.scope, rules: run.rules.map(({ id }) => id), basedOn: run.id },
      {
        onSuccess: ({ id }) =>
          navigate(pageAddress(`/checks/${id}`, { run: id, finding: null, compare: run.id })),
      },
    )
  return (
    <Button
      icon={<DiffOutlined />}
      loading={start.isPending}
      title={start.error ? problemText(start.error, language) : t('recheck.title')}
      data-testid="recheck"
      onClick={recheck}
    >
      {start.error ? t('recheck.refused') : t('recheck.button')}
    </Button>
  )
}
