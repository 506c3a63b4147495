/** Offers the tour once to someone who is here for the first time, on the map, without standing in the way. */
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useStore } from '../../lib/store.ts'
import { tourOpen } from '../../state/help-open.ts'
import { usePageState } from '../../state/use-page-state.ts'
import styles from './tour-offer.module.css'
import { tourProgress } from './tour-progress.ts'

export function TourOffer() {
  const { t } = useTranslation()
  const { answered } = useStore(tourProgress)
  const { revision, plan, beside } = usePageState()
  const answer = () => tourProgress.set({ answered: true, step: 0 })
  // whoever looks at an earlier state, at one plan or at several maps is on the way already
  if (answered || revision !== null || plan !== null || beside !== null) return null
  return (
    <aside className={styles.offer} aria-label={t('tour.title')} data-testid="tour-offer">
      {t('tour.offer')}
      <Button
        type="primary"
        size="small"
        onClick={() => {
          answer()
          tourOpen.set(true)
        }}
      >
        {t('tour.begin')}
      </Button>
      <Button size="small" onClick={answer}>
        {t('tour.notNow')}
      </Button>
    </aside>
  )
}
