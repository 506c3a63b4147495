/** One run in the list of tasks: where it is judged, how far it is, and a way to stop it. */

import { Button, Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { scopeText } from '../../gis-data/scope-text.ts'
import { type CheckRunSummary, isUnderWay, useCancelCheck } from '../api/checks.ts'
import { useLanguage } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'
import styles from './running-tasks.module.css'

export function RunTask({ run, onOpen }: { run: CheckRunSummary; onOpen: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const cancel = useCancelCheck()
  return (
    <li className={styles.task}>
      <button
        type="button"
        className={styles.open}
        onClick={() => {
          onOpen()
          navigate(pageAddress(`/checks/${run.id}`, { run: run.id, finding: null }))
        }}
      >
        {scopeText(run.scopeTitle, language)}
        <span className={styles.status}>{t(`run.${run.status}`)}</span>
      </button>
      {isUnderWay(run) && (
        <div className={styles.progress}>
          <Progress percent={Math.round(run.progress * 100)} size="small" />
          <Button size="small" onClick={() => cancel.mutate(run.id)}>
            {t('run.cancel')}
          </Button>
        </div>
      )}
    </li>
  )
}
