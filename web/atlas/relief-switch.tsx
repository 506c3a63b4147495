/** Tilts the map so that houses stand by their storeys, and lays it flat again. */
import { useTranslation } from 'react-i18next'
import { useStore } from '../lib/store.ts'
import { currentMap } from '../map/current-map.ts'
import { usePageState } from '../state/use-page-state.ts'
import styles from './relief-switch.module.css'

const TILTED = { pitch: 50, bearing: -20 } as const
const FLAT = { pitch: 0, bearing: 0 } as const
/** From here on houses are raised. */
const RAISED_FROM_ZOOM = 16

export function ReliefSwitch() {
  const { t } = useTranslation()
  const map = useStore(currentMap)
  const { view } = usePageState()
  const tilted = (view?.pitch ?? 0) > 0
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  return (
    <button
      type="button"
      className={styles.switch}
      aria-pressed={tilted}
      title={t('map.relief')}
      data-testid="relief"
      onClick={() =>
        map?.easeTo({
          ...(tilted ? FLAT : TILTED),
          ...(!tilted && { zoom: Math.max(map.getZoom(), RAISED_FROM_ZOOM + 0.3) }),
          duration: calm ? 0 : 500,
        })
      }
    >
      3D
    </button>
  )
}
