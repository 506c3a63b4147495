/** One kept view. Opening it loads the page anew, so that all of it is as it was kept. */
import { TeamOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { roleTitles } from '../../gis-data/viewer.ts'
import type { KeptItem } from '../../server/api/kept-contract.ts'
import { formatTime } from '../lib/format-time.ts'
import { KeptRow } from '../map/kept/kept-row.tsx'
import { shareAddress } from '../state/share-address.ts'
import { useWords } from '../state/use-language.ts'
import styles from './share-panel.module.css'

export interface ViewRowProps {
  readonly view: KeptItem<'view'>
  readonly onOpened: () => void
}

export function ViewRow({ view, onOpened }: ViewRowProps) {
  const { t } = useTranslation()
  const words = useWords()
  const { title, body, shared, keptBy, keptAt } = view
  return (
    <KeptRow
      kind="view"
      item={view}
      renew={{ label: t('views.renew'), body: () => ({ address: shareAddress() }) }}
    >
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
      </a>
    </KeptRow>
  )
}
