/** A run under way: how far, at what, and a way to stop it. */
import { Button, Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CheckRun } from '../../server/api/contract.ts'
import { useCancelCheck } from '../api/checks.ts'
import { useLanguage } from '../state/use-language.ts'
import styles from './run-progress.module.css'

export function RunProgress({ run }: { run: CheckRun }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const cancel = useCancelCheck()
  return (
    <div className={styles.progress} role="status" data-testid="run-progress">
      <Progress percent={Math.round(run.progress * 100)} status="active" />
      <p className={styles.step}>
        {(language === 'zh' ? run.step : run.stepEn) ?? t('run.queued')}
      </p>
      <Button loading={cancel.isPending} onClick={() => cancel.mutate(run.id)}>
        {t('run.cancel')}
      </Button>
    </div>
  )
}
