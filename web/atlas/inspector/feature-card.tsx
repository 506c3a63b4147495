/** One feature: name, area, attributes in words, and where the record comes from. */
import { AimOutlined, EditOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { isEditable, mayEdit } from '../../../gis-data/editable.ts'
import { sourceInWords } from '../../../gis-data/synthetic-notice.ts'
import type { FeatureRecord } from '../../../server/api/contract.ts'
import { useViewer } from '../../api/viewer.ts'
import { boundsOf, grownBounds } from '../../lib/bounds.ts'
import { flyToBounds } from '../../map/camera.ts'
import type { KnownLayer } from '../../map/drawn-layers.ts'
import { RecordFields } from '../../map/record/record-fields.tsx'
import { useLanguage, useWords } from '../../state/use-language.ts'
import { pageAddress, patchPageState, usePageState } from '../../state/use-page-state.ts'
import styles from './feature-card.module.css'

export interface FeatureCardProps {
  readonly record: FeatureRecord
  readonly known: readonly KnownLayer[]
}

export function FeatureCard({ record, known }: FeatureCardProps) {
  const { t } = useTranslation()
  const words = useWords()
  const language = useLanguage()
  const entry = known.find(({ layer }) => layer.id === record.layer)
  const bounds = boundsOf(record.geometry)
  const source = record.source ?? entry?.summary.source
  const { data: viewer } = useViewer()
  const { panel } = usePageState()
  const mayBeEdited = viewer && mayEdit(viewer) && entry && isEditable(entry.layer)
  return (
    <article className={styles.card} data-testid="feature-card">
      <header className={styles.head}>
        <div className={styles.naming}>
          <p className={styles.layer}>{entry ? words(entry.layer) : '…'}</p>
          <h3 className={styles.name}>{record.name}</h3>
        </div>
        {mayBeEdited && panel !== 'edit' && (
          <Button
            size="small"
            icon={<EditOutlined />}
            data-testid="edit-feature"
            onClick={() => patchPageState({ panel: 'edit' })}
          >
            {t('inspector.edit')}
          </Button>
        )}
        {bounds && (
          <Button
            size="small"
            icon={<AimOutlined />}
            onClick={() => flyToBounds(grownBounds(bounds, 0.6, 0.0003), 18)}
          >
            {t('inspector.zoomTo')}
          </Button>
        )}
      </header>
      <RecordFields record={record} />
      <footer className={styles.foot}>
        {record.unitCode && (
          <Link
            className={styles.sheet}
            href={pageAddress(`/village/${record.unitCode}`)}
            data-testid="feature-village"
          >
            {t('shell.sheet')}
          </Link>
        )}
        {t('inspector.provenance', {
          source: source ? sourceInWords(source, language) : t('facts.unknown'),
          date: (record.changedAt ?? entry?.summary.asOf ?? '').slice(0, 10) || t('facts.unknown'),
          revision: record.revFrom,
        })}
        {entry?.summary.synthetic && <p>{t('synthetic.short')}</p>}
      </footer>
    </article>
  )
}
