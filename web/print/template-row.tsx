/** Templates of the office: paper, grid and the lines of the title block, kept and taken again. */
import { DeleteOutlined, EditOutlined, SaveOutlined } from '@ant-design/icons'
import { Button, Popconfirm, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { orientations, papers } from '../../gis-data/sheets/paper.ts'
import type { SheetTemplate } from '../../server/api/sheet-contract.ts'
import { useKept } from '../api/kept.ts'
import { useViewer } from '../api/viewer.ts'
import { useDropKept } from '../map/kept/use-drop-kept.ts'
import { Field } from './field.tsx'
import styles from './print-panel.module.css'
import { gridKinds, patchText, sheetDraft } from './sheet-draft.ts'
import type { SheetPlace } from './sheet-place.ts'
import { TemplateDialog } from './template-dialog.tsx'
import { putPlace } from './use-sheet-place.ts'

export function TemplateRow({ place }: { place: SheetPlace }) {
  const { t } = useTranslation()
  const { data: viewer } = useViewer()
  const mayKeep = viewer !== undefined && viewer.role !== 'visitor'
  const { data: items = [] } = useKept('sheet', { enabled: mayKeep })
  const drop = useDropKept('sheet')
  const [chosen, setChosen] = useState<string | null>(null)
  const [dialog, setDialog] = useState<'keep' | 'change' | null>(null)
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
          <>
            <Button
              type="text"
              icon={<EditOutlined />}
              aria-label={t('print.changeTemplate')}
              title={t('print.changeTemplate')}
              data-testid="print-change"
              onClick={() => setDialog('change')}
            />
            <Popconfirm
              title={t('print.dropTemplate', { title: item.title })}
              onConfirm={() => drop.drop(item, () => setChosen(null))}
            >
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={t('print.dropTemplate', { title: item.title })}
              />
            </Popconfirm>
          </>
        )}
        <Button
          type="text"
          icon={<SaveOutlined />}
          aria-label={t('print.keepTemplate')}
          title={t('print.keepTemplate')}
          data-testid="print-keep"
          onClick={() => setDialog('keep')}
        />
      </span>
      {dialog && (
        <TemplateDialog
          place={place}
          {...(dialog === 'change' && item && { item })}
          onClose={() => setDialog(null)}
          onKept={setChosen}
        />
      )}
    </div>
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
