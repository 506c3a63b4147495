/** Beside a declared area that is not that of the shape, as after a split: the area of the shape, to be taken by one click. */
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { DECLARED_AREA_TOLERANCE, formatM2, roundHalfUp } from '../../gis-data/area.ts'
import styles from './attribute-form.module.css'
import { type EditSession, typeValue } from './edit-session.ts'
import { splitFrom } from './made-of.ts'
import { shapeFigures } from './shape/shape-figures.ts'

export function DeclaredAreaHint({ session }: { session: EditSession }) {
  const { t } = useTranslation()
  const { layer, work, active } = session
  const { shape, values } = work.features[active]!
  const field = layer.declaredAreaField
  const declared = Number(field ? (values[field] ?? Number.NaN) : Number.NaN)
  const areaM2 = shape ? shapeFigures(shape).areaM2 : null
  const differs = areaM2 !== null && Math.abs(declared - areaM2) > areaM2 * DECLARED_AREA_TOLERANCE
  // a part is split off without one
  const lacks =
    Number.isNaN(declared) && splitFrom(work.features[active]!, session.origins) !== null
  if (!field || areaM2 === null || !(differs || lacks)) return null
  return (
    <p className={styles.hint} data-testid="declared-area-hint">
      ■ {t('edit.declaredArea', { area: formatM2(areaM2) })}
      <Button
        size="small"
        type="link"
        onClick={() => typeValue(field, String(roundHalfUp(areaM2, 2)))}
      >
        {t('edit.takeShapeArea')}
      </Button>
    </p>
  )
}
