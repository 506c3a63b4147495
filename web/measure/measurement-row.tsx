/** One measurement: its figures, its points as a table, kept as a note, removed. */
import { DeleteOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useKeepItem } from '../api/kept.ts'
import { problemText } from '../api/problem-error.ts'
import { announce } from '../lib/announce.ts'
import { boundsOf, grownBounds } from '../lib/bounds.ts'
import { useStore } from '../lib/store.ts'
import { flyToBounds } from '../map/camera.ts'
import { BoundaryList } from '../map/coordinates/boundary/boundary-list.tsx'
import { useLanguage } from '../state/use-language.ts'
import { MeasureFigures } from './measure-figures.tsx'
import styles from './measure-panel.module.css'
import { measuredOf } from './measured-of.ts'
import { type Measurement, openMeasurement, removeMeasurement } from './measurements.ts'

export function MeasurementRow({ measurement: { id, geometry } }: { measurement: Measurement }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const open = useStore(openMeasurement) === id
  const keeping = useKeepItem('note')
  const measured = measuredOf(geometry)
  const title = t(geometry.type === 'Polygon' ? 'measure.areaOf' : 'measure.lengthOf', { id })
  const bounds = boundsOf(geometry)
  const keep = () =>
    keeping.mutate(
      { title, body: { geometry: { ...geometry }, colour: 'teal' }, shared: false },
      { onSuccess: () => announce(t('measure.kept', { title })) },
    )
  return (
    <li className={styles.item}>
      <header className={styles.row}>
        <button
          type="button"
          className={styles.name}
          onClick={() => bounds && flyToBounds(grownBounds(bounds, 0.4, 0.0003), 19)}
        >
          {title}
        </button>
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined />}
          aria-label={t('measure.remove', { title })}
          onClick={() => removeMeasurement(id)}
        />
      </header>
      <MeasureFigures measured={measured} />
      <div className={styles.row}>
        <Button
          size="small"
          aria-expanded={open}
          data-testid="boundary"
          onClick={() => openMeasurement.set(open ? null : id)}
        >
          {t('boundary.title')}
        </Button>
        <Button size="small" loading={keeping.isPending} onClick={keep}>
          {t('measure.keep')}
        </Button>
      </div>
      {keeping.error && <p role="alert">{problemText(keeping.error, language)}</p>}
      {open && <BoundaryList name={title} shape={geometry} areaM2={measured.areaM2} />}
    </li>
  )
}
