/** Which of two sites, its name and use, and the two ways to bring one: by hand or by file. */
import { DeleteOutlined, EditOutlined, UploadOutlined } from '@ant-design/icons'
import { Button, Input, Segmented, Select } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type SiteUse, siteUses, siteUseTitles } from '../../gis-data/rules/rule.ts'
import { useReadSites } from '../api/conformity.ts'
import { problemText } from '../api/problem-error.ts'
import { useStore } from '../lib/store.ts'
import { useFileDrop } from '../lib/use-file-drop.ts'
import { useFirstCorner } from '../map/draw/first-corner.ts'
import { useDrawing } from '../map/draw/use-drawing.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { acceptFile } from './accept-file.ts'
import styles from './site-form.module.css'
import { patchSite, renameSlot, type SlotIndex, setSlot, siteState } from './site-state.ts'

export function SiteForm() {
  const { t } = useTranslation()
  const words = useWords()
  const language = useLanguage()
  const use = usePageState().use ?? 'homestead'
  const { slots, active, household } = useStore(siteState)
  const [drawing, setDrawing] = useState(slots[0] === null && slots[1] === null)
  const input = useRef<HTMLInputElement>(null)
  const reading = useReadSites()
  const slot = slots[active]

  useDrawing({
    active: drawing,
    shape: 'polygon',
    onFinish: (drawn) => {
      setDrawing(false)
      if (drawn.type === 'Polygon') setSlot(active, { geometry: drawn, name: '' })
    },
    onCancel: () => setDrawing(false),
  })
  useFirstCorner(() => setDrawing(true))
  const read = (files: FileList | null) => {
    if (!files || files.length === 0) return
    setDrawing(false)
    reading.mutate([...files], { onSuccess: (file) => acceptFile(file, active, language) })
    if (input.current) input.current.value = ''
  }
  const over = useFileDrop(read)
  const slotTitles = [t('site.slot0'), t('site.slot1')] as const

  return (
    <div className={styles.form} data-over={over}>
      <div className={styles.row}>
        <Segmented<SlotIndex>
          aria-label={t('site.slots')}
          value={active}
          options={slotTitles.map((label, value) => ({
            value: value as SlotIndex,
            label: (
              <span data-slot={value} className={styles.slot}>
                {label}
              </span>
            ),
          }))}
          onChange={(index) => {
            patchSite({ active: index, rule: null, file: null, advice: 'usable' })
            setDrawing(false)
            reading.reset()
          }}
        />
        <Input
          value={slot?.name ?? ''}
          placeholder={t('site.name')}
          aria-label={t('site.name')}
          disabled={!slot}
          maxLength={40}
          onChange={({ target }) => renameSlot(active, target.value)}
        />
        {slot && (
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('site.clear')}
            title={t('site.clear')}
            onClick={() => setSlot(active, null)}
          />
        )}
      </div>
      <Select<SiteUse>
        value={use}
        aria-label={t('site.use')}
        data-testid="site-use"
        options={siteUses.map((value) => ({
          value,
          label: `${t('site.use')}: ${words(siteUseTitles[value])}`,
        }))}
        onChange={(next) => patchPageState({ use: next })}
      />
      {use === 'homestead' && (
        <Input
          value={household}
          placeholder={t('site.household')}
          aria-label={t('site.household')}
          allowClear
          maxLength={64}
          data-testid="site-household"
          onChange={({ target }) => patchSite({ household: target.value })}
        />
      )}
      <div className={styles.row}>
        <Button
          block
          type={slot ? 'default' : 'primary'}
          icon={<EditOutlined />}
          disabled={drawing}
          data-testid="draw-site"
          onClick={() => {
            patchSite({ file: null })
            reading.reset()
            setDrawing(true)
          }}
        >
          {t('site.draw')}
        </Button>
        <Button
          block
          icon={<UploadOutlined />}
          loading={reading.isPending}
          onClick={() => input.current?.click()}
        >
          {t('site.upload')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept=".txt,.dxf,.geojson,.json,.zip,.shp,.shx,.dbf,.prj,.cpg"
          data-testid="site-file"
          onChange={({ target }) => read(target.files)}
        />
      </div>
      {(over || reading.isPending || drawing || !slot) && (
        <p className={styles.hint} role="status">
          {over
            ? t('site.dropHere')
            : reading.isPending
              ? t('site.reading')
              : drawing
                ? t('site.hint')
                : t('site.formats')}
        </p>
      )}
      {reading.error && (
        <Notice tone="fault" mark="▲" text={problemText(reading.error, language)} />
      )}
    </div>
  )
}
