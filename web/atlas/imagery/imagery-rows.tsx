/** Pictures in the layer tree: switch, date, strength, provenance; adding one for those who may. */
import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mayImport } from '../../../gis-data/viewer.ts'
import { useImagery } from '../../api/imagery.ts'
import { useViewer } from '../../api/viewer.ts'
import { lazily } from '../../lib/lazily.ts'
import styles from './imagery.module.css'
import { ImageryRow } from './imagery-row.tsx'

const AddImagery = lazily(() => import('./add-imagery.tsx'), 'AddImagery')

export function ImageryRows() {
  const { t } = useTranslation()
  const imagery = useImagery()
  const { data: viewer } = useViewer()
  const [adding, setAdding] = useState(false)
  const keeper = viewer !== undefined && mayImport(viewer)
  if (imagery.length === 0 && !keeper) return null
  return (
    <section data-testid="imagery">
      <header className={styles.head}>
        <h3 className={styles.title}>{t('imagery.title')}</h3>
        {keeper && (
          <Button
            type="text"
            size="small"
            icon={<PlusOutlined />}
            data-testid="add-imagery"
            onClick={() => setAdding(true)}
          >
            {t('imagery.add')}
          </Button>
        )}
      </header>
      {imagery.length === 0 && <p className={styles.none}>{t('imagery.none')}</p>}
      <ul>
        {imagery.map((picture) => (
          <ImageryRow key={picture.id} picture={picture} keeper={keeper} />
        ))}
      </ul>
      <Suspense fallback={null}>
        {adding && <AddImagery onClose={() => setAdding(false)} />}
      </Suspense>
    </section>
  )
}
