/** What one sees until the server is ready: what it is doing and how far it is. */
import { Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Status } from '../../server/api/contract.ts'
import { useWords } from '../state/use-language.ts'
import styles from './start-page.module.css'

/** `status` is null while the server does not answer. */
export function StartPage({ status }: { status: Status | null }) {
  const { t } = useTranslation()
  const words = useWords()
  const failed = status?.phase === 'failed'
  const heading =
    status === null
      ? t('start.unreachable')
      : status.phase === 'ready'
        ? t('start.title')
        : t(`start.${status.phase}`)
  return (
    <main className={styles.page} data-testid="start-page">
      <div className={styles.card} role={failed ? 'alert' : 'status'}>
        <h1 className={styles.name}>
          合规图 <span className={styles.latin}>Hegui</span>
        </h1>
        <p className={styles.heading}>{heading}</p>
        <Progress
          percent={Math.round((status?.share ?? 0) * 100)}
          status={failed ? 'exception' : 'active'}
          showInfo={status !== null && !failed}
        />
        <p className={styles.step}>
          {status?.message ??
            (status ? words({ title: status.step, titleEn: status.stepEn }) : ' ')}
        </p>
        {status?.phase === 'seeding' && <p className={styles.once}>{t('start.once')}</p>}
      </div>
    </main>
  )
}
