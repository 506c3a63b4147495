/** Templates of the office: paper, grid and the lines of the title block, kept and taken again. */
import { DeleteOutlined, SaveOutlined } from '@ant-design/icons'
import { Button, Checkbox, Input, Modal, Popconfirm, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { orientations, papers } from '../../gis-data/sheets/paper.ts'
import type { SheetTemplate } from '../../server/api/sheet-contract.ts'
import { useDropKeptItem, useKeepItem, useKept } from '../api/kept.ts'
import { problemText } from '../api/problem-error.ts'
import { useViewer } from '../api/viewer.ts'
import { useStore } from '../lib/store.ts'
import { useEscape } from '../lib/use-escape.ts'
import { useLanguage } from '../state/use-language.ts'
import { Field } from './field.tsx'
import styles from './print-panel.module.css'
import { gridKinds, patchText, sheetDraft } from './sheet-draft.ts'
import type { SheetPlace } from './sheet-place.ts'
import { putPlace } from './use-sheet-place.ts'

export function TemplateRow({ place }: { place: SheetPlace }) {
  const { t } = useTranslation()
  const { data: viewer } = useViewer()
  const mayKeep = viewer !== undefined && viewer.role !== 'visitor'
  const { data: items = [] } = useKept('sheet', { enabled: mayKeep })
  const drop = useDropKeptItem('sheet')
  const [chosen, setChosen] = useState<string | null>(null)
  const [saving, setSaving] = useState(false)
  if (!mayKeep) return null
  const item = items.find(({ id }) => id === chosen)
  const take = (id: string) => {
    setChosen(id)
    const body = items.find((each) => each.id === id)?.body
    if (body) applyTemplate(body as Partial<SheetTemplate>, place)
  }
  return (
    <div className={styles.row}>
      <Field label={t('print.template')}>
        <Select
          value={item?.id ?? null}
          placeholder={t(items.length > 0 ? 'print.chooseTemplate' : 'print.noTemplate')}
          aria-label={t('print.template')}
          data-testid="print-template"
          options={items.map(({ id, title }) => ({ value: id, label: title }))}
          onSelect={take}
        />
      </Field>
      <span style={{ flex: 'none' }}>
        {item?.mayChange && (
          <Popconfirm
            title={t('print.dropTemplate', { title: item.title })}
            onConfirm={() => drop.mutate(item.id, { onSuccess: () => setChosen(null) })}
          >
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={t('print.dropTemplate', { title: item.title })}
            />
          </Popconfirm>
        )}
        <Button
          type="text"
          icon={<SaveOutlined />}
          aria-label={t('print.keepTemplate')}
          title={t('print.keepTemplate')}
          data-testid="print-keep"
          onClick={() => setSaving(true)}
        />
      </span>
      {saving && (
        <KeepDialog place={place} onClose={() => setSaving(false)} onKept={(id) => setChosen(id)} />
      )}
    </div>
  )
}

interface KeepDialogProps {
  readonly place: SheetPlace
  readonly onClose: () => void
  readonly onKept: (id: string) => void
}

function KeepDialog({ place, onClose, onKept }: KeepDialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { grid, text } = useStore(sheetDraft)
  const keep = useKeepItem('sheet')
  const [title, setTitle] = useState('')
  const [shared, setShared] = useState(true)
  const { paper, orientation } = place
  useEscape(true, onClose)
  const send = () =>
    keep.mutate(
      { title: title.trim(), shared, body: { paper, orientation, grid, text } },
      {
        onSuccess: ({ id }) => {
          onKept(id)
          onClose()
        },
      },
    )
  return (
    <Modal
      open
      width={420}
      keyboard={false}
      title={t('print.keepTemplate')}
      okText={t('print.keep')}
      cancelText={t('close')}
      okButtonProps={{ disabled: title.trim() === '', loading: keep.isPending }}
      onOk={send}
      onCancel={onClose}
    >
      <div className={styles.panel}>
        <Field label={t('print.templateName')}>
          <Input
            autoFocus
            value={title}
            maxLength={80}
            data-testid="print-template-name"
            onChange={({ target }) => setTitle(target.value)}
            onPressEnter={() => title.trim() !== '' && send()}
          />
        </Field>
        <Checkbox checked={shared} onChange={({ target }) => setShared(target.checked)}>
          {t('print.sharedTemplate')}
        </Checkbox>
        {keep.error && <p className={styles.fault}>▲ {problemText(keep.error, language)}</p>}
      </div>
    </Modal>
  )
}

/** Templates are kept as they were: what is no longer understood is left out. */
function applyTemplate(template: Partial<SheetTemplate>, place: SheetPlace): void {
  const paper = papers.find((each) => each === template.paper) ?? place.paper
  const orientation = orientations.find((each) => each === template.orientation)
  const grid = gridKinds.find((each) => each === template.grid)
  putPlace({ ...place, paper, orientation: orientation ?? place.orientation })
  if (grid) sheetDraft.set((draft) => ({ ...draft, grid }))
  if (template.text) patchText({ ...template.text, date: '' })
}
