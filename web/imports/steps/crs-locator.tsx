/** Where each reading of the coordinates would put the data, against the district's outline. */
import { useTranslation } from 'react-i18next'
import { district } from '../../../gis-data/district.ts'
import type { InspectedDataset } from '../../../server/api/import-contract.ts'
import { useFeature } from '../../api/features.ts'
import { useUnits } from '../../api/units.ts'
import { grownBounds } from '../../lib/bounds.ts'
import { miniMapPath } from '../../map/mini-map-path.ts'
import styles from './crs-locator.module.css'

const WIDTH = 460
const HEIGHT = 380
const EDGE_X = 48
const EDGE_Y = 30
const KM_PER_DEGREE = 111.2

export interface CrsLocatorProps {
  readonly proposals: InspectedDataset['crs']
  /** Index of the one chosen, or -1. */
  readonly chosen: number
}

export function CrsLocator({ proposals, chosen }: CrsLocatorProps) {
  const { t } = useTranslation()
  const units = useUnits()
  const fid = units.find(({ level }) => level === 'district')?.fid
  const { data: outline } = useFeature(fid === undefined ? null : { layer: 'district', fid })
  const view = miniMapPath(grownBounds(district.bounds, 0.12, 0), WIDTH, HEIGHT)
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('imports.crsMap')}
        data-testid="crs-map"
      >
        {outline?.geometry && <path className={styles.outline} d={view.path(outline.geometry)} />}
        {proposals.map(({ crs, axes, centre }, index) => {
          // what falls far away in one place would be written over itself
          if (!centre || overlaps(proposals, index, chosen)) return null
          const [x, y] = view.at(centre)
          const [shownX, shownY] = [clamped(x, WIDTH, EDGE_X), clamped(y, HEIGHT, EDGE_Y)]
          const away = shownX !== x || shownY !== y
          return (
            <g
              key={`${crs}-${axes}`}
              className={styles.place}
              data-chosen={index === chosen}
              data-away={away}
              transform={`translate(${shownX} ${shownY})`}
            >
              <circle r="11" />
              <text dy="4">{index + 1}</text>
              {away && (
                <text className={styles.far} dy={shownY > HEIGHT / 2 ? -16 : 26}>
                  {t('imports.away', { km: kilometresFrom(centre).toLocaleString('en-US') })}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      <figcaption className={styles.caption}>{t('imports.crsMapNote')}</figcaption>
    </figure>
  )
}

/** Of readings that lead to nearly the same place far away, the chosen one is drawn, else the first. */
function overlaps(proposals: CrsLocatorProps['proposals'], index: number, chosen: number): boolean {
  const own = proposals[index]?.centre
  if (!own || index === chosen || kilometresFrom(own) < FAR_KM) return false
  return proposals.some(({ centre }, at) => {
    if (!centre || at === index || (at > index && at !== chosen)) return false
    return Math.hypot(centre[0] - own[0], centre[1] - own[1]) * KM_PER_DEGREE < FAR_KM
  })
}

const FAR_KM = 200

const clamped = (px: number, size: number, edge: number) =>
  Math.min(Math.max(px, edge), size - edge)

/** From the district's middle, roughly: it says whether a place is near or on another continent. */
function kilometresFrom([lng, lat]: readonly [number, number]): number {
  const [middleLng, middleLat] = district.centre
  const x = (lng - middleLng) * Math.cos((middleLat * Math.PI) / 180)
  return Math.round(Math.hypot(x, lat - middleLat) * KM_PER_DEGREE)
}
