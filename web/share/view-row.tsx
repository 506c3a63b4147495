/** One kept view. Opening it loads the page anew, so that all of it is as it was kept. */
import { MoreOutlined, TeamOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import { roleTitles } from '../../gis-data/viewer.ts'
import type { KeptItem } from '../../server/api/kept-contract.ts'
import { useChangeKeptItem, useDropKeptItem } from '../api/kept.ts'
import { problemText } from '../api/problem-error.ts'
import { formatTime } from '../lib/format-time.ts'
import { shareAddress } from '../state/share-address.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import styles from './share-panel.module.css'

export interface ViewRowProps {
  readonly view: KeptItem<'view'>
  readonly onOpened: () => void
}

export function ViewRow({ view, onOpened }: ViewRowProps) {
  const { t } = useTranslation()
  const words = useWords()
  const language = useLanguage()
  const changing = useChangeKeptItem('view')
  const dropping = useDropKeptItem('view')
  const { id, title, body, shared, keptBy, keptAt, mayChange } = view
  const doings: Record<string, () => void> = {
    renew: () => changing.mutate({ id, title, shared, body: { address: shareAddress() } }),
    share: () => changing.mutate({ id, title, shared: !shared, body }),
    delete: () => dropping.mutate(id),
  }
  const error = changing.error ?? dropping.error
  return (
    <li className={styles.view}>
      <a
        className={styles.viewName}
        href={body.address}
        data-testid="open-view"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey) return
          event.preventDefault()
          onOpened()
          window.location.assign(body.address)
        }}
      >
        <span>{title}</span>
        <span className={styles.hint}>
          {shared && <TeamOutlined title={t('kept.shared')} />} {words(roleTitles[keptBy])} ·{' '}
          {formatTime(keptAt)}
        </span>
        {error && <span role="alert">{problemText(error, language)}</span>}
      </a>
      {mayChange && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: [
              { key: 'renew', label: t('views.renew') },
              { key: 'share', label: t(shared ? 'kept.unshare' : 'kept.share') },
              { key: 'delete', label: t('kept.delete') },
            ],
            onClick: ({ key }) => doings[key]?.(),
          }}
        >
          <Button
            type="text"
            size="small"
            icon={<MoreOutlined />}
            aria-label={t('kept.more', { title })}
            loading={changing.isPending || dropping.isPending}
          />
        </Dropdown>
      )}
    </li>
  )
}
