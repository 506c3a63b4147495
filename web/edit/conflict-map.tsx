/** Three versions of one shape over one another: as it was, as another person has it, as mine is to be. */
import { useTranslation } from 'react-i18next'
import { formatM2 } from '../../gis-data/area.ts'
import type { MessageKey } from '../i18n/i18n.ts'
import { boundsOf, grownBounds } from '../lib/bounds.ts'
import { miniMapPath } from '../map/mini-map-path.ts'
import { MiniScaleBar } from '../map/mini-scale-bar.tsx'
import styles from './conflict-map.module.css'
import type { Shape } from './shape/corners.ts'
import { shapeFigures } from './shape/shape-figures.ts'

export interface ConflictMapProps {
  readonly before: Shape | null
  readonly theirs: Shape | null
  readonly mine: Shape | null
}

const WIDTH = 586
const HEIGHT = 230
const DOT_PX = 5

/** From below. */
const versions = [
  { id: 'before', title: 'edit.conflict.before' },
  { id: 'theirs', title: 'edit.conflict.theirs' },
  { id: 'mine', title: 'edit.conflict.mine' },
] as const satisfies readonly { id: keyof ConflictMapProps; title: MessageKey }[]

export function ConflictMap(shapes: ConflictMapProps) {
  const { t } = useTranslation()
  const bounds = boundsOf(shapes.before, shapes.theirs, shapes.mine)
  if (!bounds) return null
  const { path, at, scaleBar } = miniMapPath(grownBounds(bounds, 0.12, 0.00002), WIDTH, HEIGHT)
  const drawn = versions.flatMap(({ id, title }) => {
    const shape = shapes[id]
    return shape ? [{ id, title, shape }] : []
  })
  return (
    <div data-testid="conflict-map">
      <svg
        className={styles.map}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('edit.conflict.map')}
      >
        {drawn.map(({ id, shape }) => {
          if (shape.type !== 'Point')
            return <path key={id} className={styles[id]} d={path(shape)} data-version={id} />
          const [x, y] = at(shape.coordinates)
          return (
            <circle key={id} className={styles[id]} cx={x} cy={y} r={DOT_PX} data-version={id} />
          )
        })}
        <MiniScaleBar scaleBar={scaleBar} x={10} y={HEIGHT - 12} />
      </svg>
      <ul className={styles.legend}>
        {drawn.map(({ id, title, shape }) => (
          <li key={id}>
            <svg width="22" height="12" aria-hidden>
              <rect className={styles[id]} x="1.5" y="1.5" width="19" height="9" />
            </svg>
            {t(title)} {sizeOf(shape)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function sizeOf(shape: Shape): string {
  const { areaM2 } = shapeFigures(shape)
  return areaM2 === null ? '' : `${formatM2(areaM2)} ㎡`
}
