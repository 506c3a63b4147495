/** On the map: which pictures it stands on, from which day and by whom. */
import { useTranslation } from 'react-i18next'
import { useImagery } from '../../api/imagery.ts'
import { useStore } from '../../lib/store.ts'
import { isPictureShown } from '../../map/drawn-pictures.ts'
import { failingPictures, useWatchedPictures } from '../../map/failing-pictures.ts'
import { usePageState } from '../../state/use-page-state.ts'
import styles from './imagery.module.css'

export function ImageryNotice() {
  const { t } = useTranslation()
  const imagery = useImagery()
  const state = usePageState()
  const shown = imagery.filter((picture) => isPictureShown(picture, state))
  useWatchedPictures(shown.map(({ id }) => id))
  const failing = useStore(failingPictures)
  if (shown.length === 0) return null
  return (
    <p className={styles.notice} data-testid="imagery-notice">
      {t('imagery.title')}{' '}
      {shown
        .map(({ title, capturedOn, attribution }) =>
          [title, capturedOn ?? t('imagery.noDate'), attribution && `© ${attribution}`]
            .filter(Boolean)
            .join(' '),
        )
        .join(' · ')}
      {shown
        .filter(({ id }) => failing.includes(id))
        .map(({ id, title }) => (
          <span key={id} role="alert" className={styles.failing}>
            ▲ {t('imagery.failing', { title })}
          </span>
        ))}
    </p>
  )
}
