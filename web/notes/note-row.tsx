/** One note in the list; opened it shows its remark and what may be done with it. */
import { TeamOutlined } from '@ant-design/icons'
import { Button, Popconfirm } from 'antd'
import { useTranslation } from 'react-i18next'
import { noteInks } from '../../gis-data/note-colours.ts'
import { roleTitles } from '../../gis-data/viewer.ts'
import type { KeptItem } from '../../server/api/kept-contract.ts'
import { problemText } from '../api/problem-error.ts'
import { boundsOf, grownBounds } from '../lib/bounds.ts'
import { formatTime } from '../lib/format-time.ts'
import { flyToBounds } from '../map/camera.ts'
import { BoundaryList } from '../map/coordinates/boundary/boundary-list.tsx'
import { useDropKept } from '../map/kept/use-drop-kept.ts'
import { measureRing } from '../map/measure/measure.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import { changeNote, shapeOf } from './note-draft.ts'
import { NoteFigures } from './note-figures.tsx'
import styles from './notes-panel.module.css'

export function NoteRow({ note }: { note: KeptItem<'note'> }) {
  const { t } = useTranslation()
  const words = useWords()
  const language = useLanguage()
  const { note: opened, night } = usePageState()
  const dropping = useDropKept('note')
  const open = opened === note.id
  const shape = shapeOf(note)
  const bounds = boundsOf(shape)
  const show = () => {
    patchPageState({ note: open ? null : note.id })
    if (!open && bounds) flyToBounds(grownBounds(bounds, 0.6, 0.0006), 18)
  }
  const areaM2 = shape.type === 'Polygon' ? measureRing(shape.coordinates[0] ?? []).areaM2 : 0
  return (
    <li className={styles.note} data-open={open}>
      <button type="button" className={styles.head} aria-expanded={open} onClick={show}>
        <span
          aria-hidden
          className={styles.dot}
          style={{ background: noteInks[night ? 'night' : 'day'][note.body.colour] }}
        />
        <span className={styles.name}>{note.title}</span>
        {note.shared && <TeamOutlined title={t('kept.shared')} />}
      </button>
      {open && (
        <div className={styles.more}>
          {note.body.text && <p className={styles.text}>{note.body.text}</p>}
          <NoteFigures geometry={shape} />
          <p className={styles.hint}>
            {words(roleTitles[note.keptBy])} · {formatTime(note.keptAt)}
          </p>
          {shape.type !== 'Point' && (
            <details>
              <summary>{t('boundary.title')}</summary>
              <BoundaryList name={note.title} shape={shape} areaM2={areaM2} />
            </details>
          )}
          {note.mayChange && (
            <div className={styles.row}>
              <Button size="small" onClick={() => changeNote(note)}>
                {t('notes.change')}
              </Button>
              <Popconfirm
                title={t('notes.deleteAsk')}
                okText={t('kept.delete')}
                cancelText={t('notes.cancel')}
                onConfirm={() => dropping.drop(note, () => patchPageState({ note: null }))}
              >
                <Button size="small" loading={dropping.isPending} data-testid="delete-note">
                  {t('kept.delete')}
                </Button>
              </Popconfirm>
            </div>
          )}
          {dropping.error && <p role="alert">{problemText(dropping.error, language)}</p>}
        </div>
      )}
    </li>
  )
}
