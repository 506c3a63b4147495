/** Says over the map that it shows an earlier state, and leads back. */
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import styles from './beside.module.css'
import { useRevisionWords } from './use-revision-words.ts'

export function AsOfBand() {
  const { t } = useTranslation()
  const { revision } = usePageState()
  const moment = useRevisionWords(revision)
  if (revision === null) return null
  return (
    <div className={styles.band} role="status" data-testid="as-of-band">
      <span aria-hidden>◷</span>
      {t('beside.past', { moment })}
      <Button
        size="small"
        type="link"
        onClick={() => patchPageState({ revision: null }, { step: true })}
      >
        {t('beside.toPresent')}
      </Button>
    </div>
  )
}
