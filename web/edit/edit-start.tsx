/** Where an edit begins: the feature selected on the map, or a new one of a chosen layer. */
import { EditOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { layerGroups } from '../../gis-data/catalogue.ts'
import { isEditable } from '../../gis-data/editable.ts'
import { isLayerId, type LayerId, layerIds, layerOf } from '../../gis-data/layers/index.ts'
import { readEditable } from '../api/edits.ts'
import { useFeature } from '../api/features.ts'
import { useLayerSummaries } from '../api/layers.ts'
import { problemText } from '../api/problem-error.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { bringIntoView } from './bring-into-view.ts'
import { beginEdit, beginNew } from './edit-session.ts'
import styles from './edit-start.module.css'

export function EditStart() {
  const { t } = useTranslation()
  const { selected } = usePageState()
  return (
    <>
      {selected ? <Chosen layer={selected.layer} fid={selected.fid} /> : null}
      {!selected && <Notice mark="✎" text={t('edit.choose')} />}
      <NewFeature />
    </>
  )
}

function Chosen({ layer, fid }: { layer: string; fid: number }) {
  const { t } = useTranslation()
  const words = useWords()
  const language = useLanguage()
  const { data: record } = useFeature({ layer, fid })
  const [fault, setFault] = useState<unknown>(null)
  const [reading, setReading] = useState(false)
  if (!isLayerId(layer) || !isEditable(layerOf(layer)))
    return <Notice mark="✎" text={t('edit.notThisLayer')} />
  const start = async () => {
    setReading(true)
    setFault(null)
    try {
      const editable = await readEditable(layer, fid)
      beginEdit(layerOf(layer), editable)
      bringIntoView(editable.geometry)
      // the inspector makes room for the map
      patchPageState({ selected: null })
    } catch (error) {
      setFault(error)
      setReading(false)
    }
  }
  return (
    <section className={styles.chosen}>
      <p className={styles.layer}>{words(layerOf(layer))}</p>
      <p className={styles.name}>{record?.name ?? fid}</p>
      <Button
        type="primary"
        icon={<EditOutlined />}
        loading={reading}
        data-testid="edit-begin"
        onClick={() => void start()}
      >
        {t('edit.begin')}
      </Button>
      {fault !== null && <Notice tone="fault" text={problemText(fault, language)} />}
    </section>
  )
}

function NewFeature() {
  const { t } = useTranslation()
  const words = useWords()
  const { layers } = useLayerSummaries()
  const [layer, setLayer] = useState<LayerId>('homestead')
  const known = new Set(layers.map(({ id }) => id))
  const editable = layerIds.filter(
    (id) => known.has(id) && isEditable(layerOf(id)) && layerOf(id).geometry !== null,
  )
  const groups = [...new Set(editable.map((id) => layerOf(id).group))]
  return (
    <section className={styles.fresh}>
      <h3 className={styles.heading}>{t('edit.new')}</h3>
      <div className={styles.row}>
        <Select<LayerId>
          showSearch={{ optionFilterProp: 'label' }}
          className={styles.select}
          aria-label={t('edit.layer')}
          loading={layers.length === 0}
          value={known.has(layer) ? layer : null}
          onChange={setLayer}
          options={groups.map((group) => ({
            label: words(layerGroups[group]),
            options: editable
              .filter((id) => layerOf(id).group === group)
              .map((id) => ({ value: id, label: words(layerOf(id)) })),
          }))}
        />
        <Button
          icon={<PlusOutlined />}
          data-testid="edit-new"
          onClick={() => {
            patchPageState({ selected: null })
            beginNew(layerOf(layer))
          }}
        >
          {t('edit.draw')}
        </Button>
      </div>
      <p className={styles.hint}>{t('edit.newHint')}</p>
    </section>
  )
}
