/** What is kept of a kind under names: one's own and what colleagues share; what is on the page can be added. */
import { Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeptBody } from '../../../server/api/kept-contract.ts'
import { useKeepItem, useKept } from '../../api/kept.ts'
import { problemText } from '../../api/problem-error.ts'
import { useViewer } from '../../api/viewer.ts'
import { useLanguage } from '../../state/use-language.ts'
import styles from './kept-by-name.module.css'
import { KeptRow } from './kept-row.tsx'

type NamedKind = 'query' | 'analysis'

export interface KeptByNameProps<K extends NamedKind> {
  readonly kind: K
  /** What would be kept; null where there is nothing to keep. */
  readonly body: KeptBody<K> | null
  readonly detailOf: (body: KeptBody<K>) => string
  readonly onOpen: (body: KeptBody<K>) => void
}

export function KeptByName<K extends NamedKind>(props: KeptByNameProps<K>) {
  const { body, detailOf, onOpen } = props
  const kind: NamedKind = props.kind
  const { t } = useTranslation()
  const language = useLanguage()
  const { data: viewer } = useViewer()
  const keeps = viewer !== undefined && viewer.role !== 'visitor'
  const kept = useKept(props.kind, { enabled: keeps })
  if (!keeps) return null
  return (
    <section className={styles.kept} aria-label={t(`named.${kind}.title`)}>
      <h3 className={styles.title}>{t(`named.${kind}.title`)}</h3>
      {body !== null && <Keep kind={kind} body={body} />}
      {kept.error && (
        <p className={styles.fault} role="alert">
          {problemText(kept.error, language)}
        </p>
      )}
      {kept.data?.length === 0 && <p className={styles.note}>{t(`named.${kind}.none`)}</p>}
      <ul className={styles.list} data-testid={`kept-${kind}`}>
        {kept.data?.map((item) => (
          <KeptRow key={item.id} kind={kind} item={item}>
            <button type="button" className={styles.open} onClick={() => onOpen(item.body)}>
              {item.title}
              <span className={styles.note}>
                {[detailOf(item.body), item.shared && t('named.isShared')]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </button>
          </KeptRow>
        ))}
      </ul>
    </section>
  )
}

function Keep({ kind, body }: { kind: NamedKind; body: KeptBody<NamedKind> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const keep = useKeepItem(kind)
  const [title, setTitle] = useState('')
  const [shared, setShared] = useState(false)
  const named = title.trim()
  const save = () => {
    keep.mutate(
      { title: named, shared, body },
      {
        onSuccess: () => {
          setTitle('')
          // the next one may be meant for oneself
          setShared(false)
        },
      },
    )
  }
  return (
    <div className={styles.keep}>
      <Input
        size="small"
        value={title}
        maxLength={80}
        placeholder={t(`named.${kind}.name`)}
        aria-label={t(`named.${kind}.name`)}
        onChange={({ target }) => setTitle(target.value)}
        onPressEnter={(event) => {
          event.preventDefault()
          if (named) save()
        }}
      />
      <Checkbox checked={shared} onChange={({ target }) => setShared(target.checked)}>
        {t('named.share')}
      </Checkbox>
      <Button size="small" disabled={!named} loading={keep.isPending} onClick={save}>
        {t('named.keep')}
      </Button>
      {keep.error && (
        <p className={styles.fault} role="alert">
          {problemText(keep.error, language)}
        </p>
      )}
    </div>
  )
}
