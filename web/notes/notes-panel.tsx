/** 标注: points, lines and areas with a title and a remark, one's own or for colleagues. */
import { DownloadOutlined } from '@ant-design/icons'
import { Button, Checkbox, Input, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useKept } from '../api/kept.ts'
import { problemText } from '../api/problem-error.ts'
import { saveBlob } from '../lib/download.ts'
import { useStore } from '../lib/store.ts'
import { useFirstCorner } from '../map/draw/first-corner.ts'
import { areNotesOn, NOTES_SWITCH } from '../state/notes-switch.ts'
import { useLanguage } from '../state/use-language.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { type NoteShapeKind, noteDraft, noteDrawing } from './note-draft.ts'
import { NoteForm } from './note-form.tsx'
import { NoteRow } from './note-row.tsx'
import { notesAsGeoJson } from './notes-as-geojson.ts'
import styles from './notes-panel.module.css'
import { useNoteDrawing } from './use-note-drawing.ts'

const LEAST_TO_SEARCH = 6

export function NotesPanel() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { shown } = usePageState()
  const notes = useKept('note')
  const draft = useStore(noteDraft)
  const drawing = useStore(noteDrawing)
  const [wanted, setWanted] = useState('')
  useNoteDrawing()
  useFirstCorner(() => noteDrawing.set('point'))

  if (notes.error) return <Notice tone="fault" text={problemText(notes.error, language)} />
  const all = notes.data ?? []
  const found = all.filter(({ title, body }) => `${title} ${body.text}`.includes(wanted.trim()))
  const visible = areNotesOn({ shown })
  const show = (next: boolean) => {
    const { [NOTES_SWITCH]: _before, ...rest } = shown
    patchPageState({ shown: next ? rest : { ...rest, [NOTES_SWITCH]: false } })
  }
  return (
    <div className={styles.panel} data-testid="notes">
      <Segmented<NoteShapeKind | 'none'>
        block
        aria-label={t('notes.new')}
        value={drawing ?? 'none'}
        onChange={(kind) => noteDrawing.set(kind === 'none' ? null : kind)}
        options={[
          { value: 'point', label: t('notes.point') },
          { value: 'linestring', label: t('notes.line') },
          { value: 'polygon', label: t('notes.area') },
        ]}
      />
      {drawing && <p className={styles.hint}>{t(`notes.hint.${drawing}`)}</p>}
      {draft && <NoteForm draft={draft} />}
      {all.length > LEAST_TO_SEARCH && (
        <Input
          allowClear
          value={wanted}
          placeholder={t('notes.search')}
          aria-label={t('notes.search')}
          onChange={({ target }) => setWanted(target.value)}
        />
      )}
      {notes.data === undefined ? (
        <SkeletonRows rows={6} />
      ) : all.length === 0 ? (
        !draft && !drawing && <Notice mark="✎" text={t('notes.none')} />
      ) : (
        <ul className={styles.list} data-testid="note-list">
          {found.map((note) => (
            <NoteRow key={note.id} note={note} />
          ))}
        </ul>
      )}
      {all.length > 0 && (
        <footer className={styles.foot}>
          <Checkbox checked={visible} onChange={({ target }) => show(target.checked)}>
            {t('notes.always')}
          </Checkbox>
          <Button
            size="small"
            icon={<DownloadOutlined />}
            data-testid="export-notes"
            onClick={() =>
              saveBlob(
                new Blob([JSON.stringify(notesAsGeoJson(found), null, 1)], {
                  type: 'application/geo+json',
                }),
                `${t('notes.title')}.geojson`,
              )
            }
          >
            GeoJSON
          </Button>
        </footer>
      )}
    </div>
  )
}
