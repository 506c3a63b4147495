/** Queries kept on the server: one's own and those that colleagues share. */
import { DeleteOutlined } from '@ant-design/icons'
import { Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDropKeptItem, useKeepItem, useKept } from '../../api/kept.ts'
import { problemText } from '../../api/problem-error.ts'
import { useViewer } from '../../api/viewer.ts'
import { useKnownLayers } from '../../map/use-known-layers.ts'
import { useLanguage, useWords } from '../../state/use-language.ts'
import styles from './query.module.css'

export interface KeptFilter {
  readonly layer: string
  readonly filter: string
}

export interface KeptQueriesProps {
  readonly layer: string
  /** What would be kept; null where there is nothing to keep. */
  readonly filter: string | null
  readonly onOpen: (kept: KeptFilter) => void
}

export function KeptQueries({ layer, filter, onOpen }: KeptQueriesProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const { known } = useKnownLayers()
  const { data: viewer } = useViewer()
  const keeps = viewer !== undefined && viewer.role !== 'visitor'
  const kept = useKept('query', { enabled: keeps })
  const drop = useDropKeptItem('query')
  if (!keeps) return null
  const titleOf = (id: string) => {
    const entry = known.find((one) => one.layer.id === id)
    return entry ? words(entry.layer) : id
  }
  const fault = kept.error ?? drop.error
  return (
    <section className={styles.kept} aria-label={t('query.kept')}>
      <h3 className={styles.keptTitle}>{t('query.kept')}</h3>
      {filter !== null && <Keep layer={layer} filter={filter} />}
      {fault && (
        <p className={styles.outcome} data-fault role="alert">
          {problemText(fault, language)}
        </p>
      )}
      {kept.data?.length === 0 && <p className={styles.note}>{t('query.keptNone')}</p>}
      <ul className={styles.keptList} data-testid="kept-queries">
        {kept.data?.map(({ id, title, body, shared, mayChange }) => (
          <li key={id} className={styles.keptRow}>
            <button type="button" className={styles.keptOpen} onClick={() => onOpen(body)}>
              {title}
              <span className={styles.note}>
                {titleOf(body.layer)}
                {shared && ` · ${t('query.isShared')}`}
              </span>
            </button>
            {mayChange && (
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined />}
                aria-label={t('query.keptDrop', { title })}
                onClick={() => drop.mutate(id)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Keep({ layer, filter }: KeptFilter) {
  const { t } = useTranslation()
  const language = useLanguage()
  const keep = useKeepItem('query')
  const [title, setTitle] = useState('')
  const [shared, setShared] = useState(false)
  const named = title.trim()
  const save = () =>
    keep.mutate(
      { title: named, shared, body: { layer, filter } },
      { onSuccess: () => setTitle('') },
    )
  return (
    <div className={styles.keep}>
      <Input
        size="small"
        value={title}
        maxLength={80}
        placeholder={t('query.keepName')}
        aria-label={t('query.keepName')}
        onChange={({ target }) => setTitle(target.value)}
        onPressEnter={(event) => {
          event.preventDefault()
          if (named) save()
        }}
      />
      <Checkbox checked={shared} onChange={({ target }) => setShared(target.checked)}>
        {t('query.share')}
      </Checkbox>
      <Button size="small" disabled={!named} loading={keep.isPending} onClick={save}>
        {t('query.keep')}
      </Button>
      {keep.error && (
        <p className={styles.outcome} data-fault role="alert">
          {problemText(keep.error, language)}
        </p>
      )}
    </div>
  )
}
