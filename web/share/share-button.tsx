/** 分享: a link to what one sees, and the views that are kept; its content loads when opened. */
import { ShareAltOutlined } from '@ant-design/icons'
import { Button, Popover } from 'antd'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { lazily } from '../lib/lazily.ts'
import { useStore } from '../lib/store.ts'
import { useEscape } from '../lib/use-escape.ts'
import { shareOpen } from '../state/share-open.ts'
import styles from './share-button.module.css'

const SharePanel = lazily(() => import('./share-panel.tsx'), 'SharePanel')

export function ShareButton() {
  const { t } = useTranslation()
  const open = useStore(shareOpen)
  useEscape(open, () => shareOpen.set(false))
  return (
    <Popover
      open={open}
      trigger="click"
      placement="bottomRight"
      destroyOnHidden
      onOpenChange={(next) => shareOpen.set(next)}
      content={
        // always something: a popover without content never opens
        <Suspense fallback={<div className={styles.waiting} />}>
          {open && <SharePanel onClose={() => shareOpen.set(false)} />}
        </Suspense>
      }
    >
      <Button
        type="text"
        icon={<ShareAltOutlined />}
        aria-label={t('share.title')}
        aria-expanded={open}
        title={`${t('share.title')} (S)`}
        data-testid="share"
      />
    </Popover>
  )
}
