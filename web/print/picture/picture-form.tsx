/** 高清图片: the view as it stands, two to four times as fine as the screen. */
import { PictureOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { syntheticNotice } from '../../../gis-data/synthetic-notice.ts'
import { useLayerSummaries } from '../../api/layers.ts'
import { useStore } from '../../lib/store.ts'
import { currentMap } from '../../map/current-map.ts'
import { isShown, knownLayers } from '../../map/drawn-layers.ts'
import { useLanguage } from '../../state/use-language.ts'
import { usePageState } from '../../state/use-page-state.ts'
import { Notice } from '../../ui/notice.tsx'
import styles from '../print-panel.module.css'
import { savePicture } from './save-picture.ts'

const factors = [2, 3, 4] as const
type Factor = (typeof factors)[number]

export function PictureForm() {
  const { t } = useTranslation()
  const zh = useLanguage() === 'zh'
  const state = usePageState()
  const map = useStore(currentMap)
  const { layers } = useLayerSummaries()
  const [factor, setFactor] = useState<Factor>(2)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const shown = knownLayers(layers).filter((entry) => isShown(entry, state))
  const notice = shown.some(({ summary }) => summary.synthetic)
    ? syntheticNotice[zh ? 'title' : 'titleEn']
    : ''
  const revision = Math.max(0, ...layers.map((layer) => layer.revision))
  const size = map?.getContainer()
  const take = async () => {
    if (!map) return
    setBusy(true)
    setFault(null)
    try {
      await savePicture(map, factor, {
        notice,
        source: t('print.pictureSource', { revision: state.revision ?? revision }),
        north: t('print.north'),
      })
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Segmented<Factor>
        block
        value={factor}
        aria-label={t('print.pictureFactor')}
        options={factors.map((value) => ({ value, label: `${value}×` }))}
        onChange={setFactor}
      />
      <p className={styles.hint}>
        {size &&
          t('print.pictureSize', {
            width: size.clientWidth * factor,
            height: size.clientHeight * factor,
          })}
      </p>
      <Button
        type="primary"
        icon={<PictureOutlined />}
        loading={busy}
        disabled={!map}
        data-testid="print-picture"
        onClick={() => void take()}
      >
        {t('print.takePicture')}
      </Button>
      {fault && <Notice tone="fault" mark="▲" text={t('print.pictureFailed', { fault })} />}
      <p className={styles.hint}>{t('print.pictureHint')}</p>
    </>
  )
}
