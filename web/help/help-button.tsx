/** 帮助: the entries explained, the keys, the tour; F1 and ? open the first two from anywhere. */
import { QuestionCircleOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lazily } from '../lib/lazily.ts'
import { useStore } from '../lib/store.ts'
import { useHotkeys } from '../lib/use-hotkeys.ts'
import { openHelp, shortcutsOpen, tourOpen } from '../state/help-open.ts'
import { usePageState } from '../state/use-page-state.ts'
import type { KeyGroup } from './shortcut-sheet.tsx'

const HelpDrawer = lazily(() => import('./help-drawer.tsx'), 'HelpDrawer')
const ShortcutSheet = lazily(() => import('./shortcut-sheet.tsx'), 'ShortcutSheet')
const GuidedTour = lazily(() => import('./tour/guided-tour.tsx'), 'GuidedTour')

const showKeys = () => shortcutsOpen.set(true)
const showHelp = () => openHelp()

export function HelpButton({ keys }: { keys: readonly KeyGroup[] }) {
  const { t } = useTranslation()
  const { help } = usePageState()
  const sheet = useStore(shortcutsOpen)
  const tour = useStore(tourOpen)
  const [menu, setMenu] = useState(false)
  useHotkeys({ '?': showKeys, F1: showHelp })
  const doings: Record<string, () => void> = {
    help: showHelp,
    keys: showKeys,
    tour: () => tourOpen.set(true),
  }
  return (
    <>
      <Dropdown
        trigger={['click']}
        open={menu}
        onOpenChange={setMenu}
        // what is chosen takes the page over at once: no motion that it could hold up
        transitionName=""
        menu={{
          items: [
            { key: 'help', label: t('help.title'), extra: 'F1' },
            { key: 'keys', label: t('keys.title'), extra: '?' },
            { key: 'tour', label: t('tour.title') },
          ],
          onClick: ({ key }) => {
            setMenu(false)
            doings[key]?.()
          },
        }}
      >
        <Button
          type="text"
          icon={<QuestionCircleOutlined />}
          aria-label={t('help.title')}
          title={`${t('help.title')} (F1)`}
          data-testid="help"
        />
      </Dropdown>
      <Suspense>
        {help !== null && <HelpDrawer />}
        {sheet && <ShortcutSheet groups={keys} />}
        {tour && <GuidedTour />}
      </Suspense>
    </>
  )
}
