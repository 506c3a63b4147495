/** What a note says, in which ink, and who sees it. */
import { Button, Checkbox, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { noteColours, noteColourTitles, noteInks } from '../../gis-data/note-colours.ts'
import { useChangeKeptItem, useKeepItem } from '../api/kept.ts'
import { problemText } from '../api/problem-error.ts'
import { useEscape } from '../lib/use-escape.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { type NoteDraft, noteDraft, noteDrawing, patchDraft } from './note-draft.ts'
import { NoteFigures } from './note-figures.tsx'
import styles from './notes-panel.module.css'

const redrawn = { Point: 'point', LineString: 'linestring', Polygon: 'polygon' } as const

export function NoteForm({ draft }: { draft: NoteDraft }) {
  const { t } = useTranslation()
  const words = useWords()
  const language = useLanguage()
  const { night } = usePageState()
  const keeping = useKeepItem('note')
  const changing = useChangeKeptItem('note')
  const close = () => noteDraft.set(null)
  useEscape(true, close)
  const { id, geometry, title, text, colour, shared } = draft
  const keep = () => {
    const asked = {
      title: title.trim(),
      body: { geometry: { ...geometry }, colour, text },
      shared,
    }
    if (asked.title === '') return
    const onSuccess = (item: { id: string }) => {
      close()
      patchPageState({ note: item.id })
    }
    if (id === null) keeping.mutate(asked, { onSuccess })
    else changing.mutate({ id, ...asked }, { onSuccess })
  }
  const error = keeping.error ?? changing.error
  return (
    <form
      className={styles.form}
      data-testid="note-form"
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <Input
        autoFocus
        value={title}
        maxLength={80}
        placeholder={t('notes.name')}
        aria-label={t('notes.name')}
        data-testid="note-title"
        onChange={({ target }) => patchDraft({ title: target.value })}
      />
      <Input.TextArea
        value={text}
        maxLength={4000}
        autoSize={{ minRows: 2, maxRows: 8 }}
        placeholder={t('notes.text')}
        aria-label={t('notes.text')}
        onChange={({ target }) => patchDraft({ text: target.value })}
      />
      <Radio.Group
        className={styles.colours}
        aria-label={t('notes.colour')}
        value={colour}
        onChange={({ target }) => patchDraft({ colour: target.value })}
      >
        {noteColours.map((each) => (
          <Radio key={each} value={each} title={words(noteColourTitles[each])}>
            <span
              className={styles.dot}
              style={{ background: noteInks[night ? 'night' : 'day'][each] }}
            />
            <span className={styles.unseen}>{words(noteColourTitles[each])}</span>
          </Radio>
        ))}
      </Radio.Group>
      <NoteFigures geometry={geometry} />
      <Checkbox checked={shared} onChange={({ target }) => patchDraft({ shared: target.checked })}>
        {t('kept.share')}
      </Checkbox>
      {error && <Notice tone="fault" text={problemText(error, language)} />}
      <div className={styles.row}>
        <Button
          type="primary"
          htmlType="submit"
          disabled={title.trim() === ''}
          loading={keeping.isPending || changing.isPending}
          data-testid="keep-note"
        >
          {t('views.keep')}
        </Button>
        <Button onClick={() => noteDrawing.set(redrawn[geometry.type])}>{t('notes.redraw')}</Button>
        <Button onClick={close}>{t('notes.cancel')}</Button>
      </div>
    </form>
  )
}
