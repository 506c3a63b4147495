/** Area and length of the shape, following the hand, against what is stored. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatM2, formatMu } from '../../gis-data/area.ts'
import { useStore } from '../lib/store.ts'
import { formatLength } from '../map/measure/format-length.ts'
import styles from './edit-figures.module.css'
import { draggedShape, type EditSession } from './edit-session.ts'
import type { Shape } from './shape/corners.ts'
import { shapeFigures } from './shape/shape-figures.ts'

export function EditFigures({ session: { work, active, origins } }: { session: EditSession }) {
  const { t } = useTranslation()
  const dragged = useStore(draggedShape)
  const { shape: still, fid } = work.features[active]!
  const shape = dragged ?? still
  const origin = fid === null ? null : ((origins[fid]?.geometry ?? null) as Shape | null)
  const before = useMemo(() => (origin ? shapeFigures(origin) : null), [origin])
  if (!shape) return null
  const { areaM2, lengthM, corners } = shapeFigures(shape)
  if (lengthM === null) return null
  return (
    <dl className={styles.figures}>
      {areaM2 !== null && (
        <>
          <dt>{t('edit.area')}</dt>
          <dd data-testid="edit-area">
            <strong className={styles.figure}>{formatM2(areaM2)}</strong> ㎡
            <span className={styles.mu}>{t('area.mu', { mu: formatMu(areaM2) })}</span>
            {before?.areaM2 != null && (
              <span className={styles.change} data-testid="edit-area-change">
                {signed(areaM2 - before.areaM2)}
              </span>
            )}
            {partsOf(shape) > 1 && (
              <p className={styles.parts}>{t('edit.apart', { count: partsOf(shape) })}</p>
            )}
          </dd>
        </>
      )}
      <dt>{t(areaM2 === null ? 'edit.length' : 'edit.perimeter')}</dt>
      <dd>
        {formatLength(lengthM)}
        <span className={styles.mu}>{t('edit.corners', { count: corners })}</span>
      </dd>
    </dl>
  )
}

/** Polygons of which it consists: neighbours that do not touch stay apart when merged. */
const partsOf = (shape: Shape) => (shape.type === 'MultiPolygon' ? shape.coordinates.length : 1)

function signed(differenceM2: number): string {
  const text = formatM2(Math.abs(differenceM2))
  if (text === '0.00') return '±0.00'
  return `${differenceM2 < 0 ? '−' : '+'}${text}`
}
