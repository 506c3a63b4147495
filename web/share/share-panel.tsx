/** The link, the short link with its code to scan, and kept views. */
import { Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ShareLink } from './share-link.tsx'
import styles from './share-panel.module.css'
import { Views } from './views.tsx'

type Tab = 'link' | 'views'

export function SharePanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const [tab, setTab] = useState<Tab>('link')
  return (
    <section className={styles.panel} aria-label={t('share.title')} data-testid="share-panel">
      <Segmented<Tab>
        block
        value={tab}
        onChange={setTab}
        options={[
          { value: 'link', label: t('share.link') },
          { value: 'views', label: t('share.views') },
        ]}
      />
      {tab === 'link' ? <ShareLink /> : <Views onOpened={onClose} />}
    </section>
  )
}
