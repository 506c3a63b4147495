/** The way down to the place shown: district, town, village; each a step back up. */
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { IndicatorPlace } from '../../server/api/indicator-contract.ts'
import { useLanguage } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'
import styles from './indicators-page.module.css'
import { placeName } from './place-name.ts'

export interface PlaceTrailProps {
  readonly trail: readonly IndicatorPlace[]
  readonly path: string
}

export function PlaceTrail({ trail, path }: PlaceTrailProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <nav className={styles.trail} aria-label={t('indicators.trail')} data-testid="indicator-trail">
      {trail.map((place, at) =>
        at === trail.length - 1 ? (
          <span key={place.code} aria-current="location" className={styles.here}>
            {placeName(place, language)}
          </span>
        ) : (
          <span key={place.code}>
            <Link
              className={styles.up}
              href={pageAddress(path, { within: at === 0 ? null : place.code })}
            >
              {placeName(place, language)}
            </Link>
            <span aria-hidden> › </span>
          </span>
        ),
      )}
    </nav>
  )
}
