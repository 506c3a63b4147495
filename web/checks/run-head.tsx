/** Which run this is, what it read, and where to go with it. */

import { CloseOutlined, TableOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { scopeText } from '../../gis-data/scope-text.ts'
import type { CheckRun } from '../../server/api/contract.ts'
import { isUnderWay } from '../api/checks.ts'
import { formatTime } from '../lib/format-time.ts'
import { useLanguage } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'
import { RunExport } from './run-export.tsx'
import styles from './run-head.module.css'

export function RunHead({ run, onClose }: { run: CheckRun; onClose: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <h3 className={styles.title}>{scopeText(run.scopeTitle, language)}</h3>
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={t('check.closeRun')}
          title={t('check.closeRun')}
          onClick={onClose}
        />
      </div>
      <p className={styles.facts}>
        {formatTime(run.startedAt)} · {t('check.revision', { revision: run.revision })} ·{' '}
        {t(`run.${run.status}`)}
      </p>
      {!isUnderWay(run) && (
        <div className={styles.actions}>
          <Link href={pageAddress(`/checks/${run.id}`, { finding: null })}>
            <Button size="small" icon={<TableOutlined />}>
              {t('check.toMatrix')}
            </Button>
          </Link>
          <RunExport run={run} size="small" />
        </div>
      )}
    </header>
  )
}
