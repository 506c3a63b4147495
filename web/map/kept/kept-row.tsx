/** A kept thing in a list: opened by its name; whoever kept it renames it, shares it or not, deletes it. */
import { MoreOutlined } from '@ant-design/icons'
import { Button, Dropdown, Input } from 'antd'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeptBody, KeptItem, KeptKind } from '../../../server/api/kept-contract.ts'
import { useChangeKeptItem } from '../../api/kept.ts'
import { problemText } from '../../api/problem-error.ts'
import { useLanguage } from '../../state/use-language.ts'
import styles from './kept-row.module.css'
import { useDropKept } from './use-drop-kept.ts'

export interface KeptRowProps {
  readonly kind: KeptKind
  readonly item: KeptItem<KeptKind>
  /** What opens it. */
  readonly children: ReactNode
  /** One thing more that can be done with it: what it would hold then. */
  readonly renew?: { readonly label: string; readonly body: () => KeptBody<KeptKind> }
}

export function KeptRow({ kind, item, children, renew }: KeptRowProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const change = useChangeKeptItem(kind)
  const drop = useDropKept(kind)
  const [asking, setAsking] = useState<'name' | 'delete' | null>(null)
  const more = useRef<HTMLButtonElement>(null)
  const { id, title, body, shared, mayChange } = item
  const error = change.error ?? drop.error
  const rest = () => {
    setAsking(null)
    more.current?.focus()
  }
  // here and not at the window: a list in a popover would close with it
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || asking === null) return
    event.preventDefault()
    event.stopPropagation()
    rest()
  }
  const doings: Record<string, () => void> = {
    name: () => setAsking('name'),
    delete: () => setAsking('delete'),
    share: () => change.mutate({ id, title, shared: !shared, body }),
    renew: () => renew && change.mutate({ id, title, shared, body: renew.body() }),
  }
  return (
    <li className={styles.item} onKeyDown={onKeyDown}>
      <div className={styles.row}>
        {asking === 'name' ? (
          <Rename
            title={title}
            pending={change.isPending}
            onName={(next) => change.mutate({ id, title: next, shared, body }, { onSuccess: rest })}
          />
        ) : (
          children
        )}
        {mayChange && (
          <Dropdown
            trigger={['click']}
            menu={{
              items: [
                { key: 'name', label: t('kept.rename') },
                ...(renew ? [{ key: 'renew', label: renew.label }] : []),
                { key: 'share', label: t(shared ? 'kept.unshare' : 'kept.share') },
                { key: 'delete', label: t('kept.delete') },
              ],
              onClick: ({ key }) => doings[key]?.(),
            }}
          >
            <Button
              ref={more}
              type="text"
              size="small"
              icon={<MoreOutlined />}
              aria-label={t('kept.more', { title })}
              loading={change.isPending || drop.isPending}
            />
          </Dropdown>
        )}
      </div>
      {asking === 'delete' && (
        <DeleteAsk title={title} onDelete={() => drop.drop(item)} onKeep={rest} />
      )}
      {error && (
        <p className={styles.fault} role="alert">
          {problemText(error, language)}
        </p>
      )}
    </li>
  )
}

interface RenameProps {
  readonly title: string
  readonly pending: boolean
  readonly onName: (title: string) => void
}

function Rename({ title, pending, onName }: RenameProps) {
  const { t } = useTranslation()
  const [text, setText] = useState(title)
  const name = () => {
    const next = text.trim()
    if (next !== '' && !pending) onName(next)
  }
  return (
    <>
      <Input
        autoFocus
        size="small"
        value={text}
        maxLength={80}
        aria-label={t('kept.newName', { title })}
        data-testid="kept-name"
        onChange={({ target }) => setText(target.value)}
        onFocus={({ target }) => target.select()}
        onPressEnter={(event) => {
          event.preventDefault()
          name()
        }}
      />
      <Button size="small" disabled={text.trim() === ''} loading={pending} onClick={name}>
        {t('kept.rename')}
      </Button>
    </>
  )
}

interface DeleteAskProps {
  readonly title: string
  readonly onDelete: () => void
  readonly onKeep: () => void
}

function DeleteAsk({ title, onDelete, onKeep }: DeleteAskProps) {
  const { t } = useTranslation()
  const keep = useRef<HTMLButtonElement>(null)
  // what cannot be taken back has not the focus
  useEffect(() => keep.current?.focus(), [])
  return (
    <div className={styles.ask} role="alert">
      <span>{t('kept.deleteAsk', { title })}</span>
      <Button size="small" onClick={onDelete} data-testid="kept-delete">
        {t('kept.delete')}
      </Button>
      <Button ref={keep} size="small" onClick={onKeep}>
        {t('kept.cancel')}
      </Button>
    </div>
  )
}
