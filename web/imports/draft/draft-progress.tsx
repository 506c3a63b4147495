/** What a draft is doing, and how far it is. */
import { Button, Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ImportDraft } from '../../../server/api/import-contract.ts'
import { useCancelDraft } from '../../api/imports.ts'
import { problemText } from '../../api/problem-error.ts'
import { useLanguage } from '../../state/use-language.ts'
import styles from './draft-page.module.css'

export function DraftProgress({ draft }: { draft: ImportDraft }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const cancel = useCancelDraft(draft.id)
  return (
    <div className={styles.progress} role="status" data-testid="draft-progress">
      <strong>{t(`imports.status.${draft.status}`)}</strong>
      <Progress percent={Math.round(draft.progress * 100)} status="active" />
      <p className={styles.stepText}>{language === 'zh' ? draft.step : draft.stepEn}</p>
      <Button loading={cancel.isPending} data-testid="cancel-step" onClick={() => cancel.mutate()}>
        {t('run.cancel')}
      </Button>
      {cancel.error && <p role="alert">{problemText(cancel.error, language)}</p>}
      <p className={styles.stepText}>{t('imports.stopNote')}</p>
    </div>
  )
}
