/** The layer tree: groups from the catalogue, what is shown, how strongly, how much there is. */
import { ReloadOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type LayerGroup, layerGroups } from '../../../gis-data/catalogue.ts'
import { problemText } from '../../api/problem-error.ts'
import type { KnownLayer } from '../../map/drawn-layers.ts'
import { useKnownLayers } from '../../map/use-known-layers.ts'
import { useLanguage } from '../../state/use-language.ts'
import { Notice } from '../../ui/notice.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { ImageryRows } from '../imagery/imagery-rows.tsx'
import { LayerGroupRows } from './layer-group-rows.tsx'
import styles from './layer-panel.module.css'

const groups = Object.keys(layerGroups) as LayerGroup[]

export function LayerPanel() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { known, error, isPending, refetch } = useKnownLayers()
  const [wanted, setWanted] = useState('')

  if (isPending) return <SkeletonRows rows={18} />
  if (error)
    return (
      <Notice
        tone="fault"
        text={problemText(error, language)}
        action={
          <Button icon={<ReloadOutlined />} onClick={() => refetch()}>
            {t('retry')}
          </Button>
        }
      />
    )
  const mapped = known.filter(({ layer }) => layer.geometry !== null && matches(layer, wanted))
  return (
    <div data-testid="layer-tree">
      <div className={styles.filter}>
        <Input
          size="small"
          allowClear
          value={wanted}
          placeholder={t('layers.filter')}
          aria-label={t('layers.filter')}
          onChange={(event) => setWanted(event.target.value)}
        />
      </div>
      {groups.map((group) => {
        const entries = mapped.filter(({ layer }) => layer.group === group)
        if (entries.length === 0) return null
        return (
          <LayerGroupRows key={group} group={group} entries={entries} unfolded={wanted !== ''} />
        )
      })}
      {wanted === '' && <ImageryRows />}
      {mapped.length === 0 && <Notice text={t('layers.noMatch', { text: wanted })} />}
    </div>
  )
}

const matches = ({ title, titleEn, id }: KnownLayer['layer'], wanted: string) =>
  `${title} ${titleEn} ${id}`.toLowerCase().includes(wanted.trim().toLowerCase())
