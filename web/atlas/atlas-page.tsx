/** 一张图: rail, panel, map and inspector, put together from the tools it is given. */
import { SettingOutlined } from '@ant-design/icons'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { district } from '../../gis-data/district.ts'
import { lazily } from '../lib/lazily.ts'
import { useEscape } from '../lib/use-escape.ts'
import { useHotkeys } from '../lib/use-hotkeys.ts'
import { flyToBounds } from '../map/camera.ts'
import { StatusBar } from '../map/coordinates/status-bar.tsx'
import { ToldFault } from '../state/told-fault.tsx'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { SidePanel } from '../ui/side-panel.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { AtlasMap } from './atlas-map.tsx'
import styles from './atlas-page.module.css'
import { Inspector } from './inspector/inspector.tsx'
import railStyles from './rail.module.css'
import { Rail } from './rail.tsx'
import { switchTable } from './switch-table.ts'
import type { AtlasCard, AtlasTool } from './tools.ts'

const SettingsDialog = lazily(() => import('./settings-dialog.tsx'), 'SettingsDialog')

const PlaceMenu = lazily(() => import('./place-menu/place-menu.tsx'), 'PlaceMenu')

const PANEL_PX = 300
const FOLDED = 'none'

export interface AtlasPageProps {
  readonly tools: readonly AtlasTool[]
  readonly cards: readonly AtlasCard[]
  /** What floats over the map at its upper left. */
  readonly MapActions: React.ComponentType
  /** Rises from below the map while a layer's table is open. */
  readonly Table: React.ComponentType
  /** What lies on the map whichever panel is open. */
  readonly onMap?: readonly React.ComponentType[]
}

export function AtlasPage({ tools, cards, MapActions, Table, onMap = [] }: AtlasPageProps) {
  const { t } = useTranslation()
  const state = usePageState()
  const [settings, setSettings] = useState(false)
  const open = state.panel === FOLDED ? null : (state.panel ?? tools[0]?.id ?? null)
  const tool = tools.find(({ id }) => id === open)
  const card = cards.find(({ isOpen }) => isOpen(state))
  const rests = ({ ofPresent }: AtlasTool) => ofPresent === true && state.revision !== null
  const fold = () => patchPageState({ panel: FOLDED })
  useEscape(tool !== undefined && tool !== tools[0], fold)
  const openers = tools.flatMap(({ id, hotkey }) =>
    hotkey
      ? [[hotkey, () => patchPageState({ panel: tool?.id === id ? FOLDED : id })] as const]
      : [],
  )
  useHotkeys({
    ...Object.fromEntries(openers),
    h: () => flyToBounds(district.bounds),
    b: switchTable,
  })

  return (
    <div className={styles.page}>
      <Rail
        tools={tools}
        open={tool?.id ?? null}
        onOpen={(id) => patchPageState({ panel: id ?? FOLDED })}
      >
        <button type="button" className={railStyles.tool} onClick={() => setSettings(true)}>
          <span className={railStyles.icon}>
            <SettingOutlined />
          </span>
          {t('settings.short')}
        </button>
      </Rail>
      {tool && (
        <SidePanel
          title={t(tool.title)}
          width={PANEL_PX}
          side="left"
          closeLabel={t('panel.fold')}
          onClose={fold}
          foot={
            tool.Foot &&
            !rests(tool) && (
              <Suspense>
                <tool.Foot />
              </Suspense>
            )
          }
        >
          {rests(tool) ? (
            <Notice text={t('beside.restsTitle', { tool: t(tool.title) })} />
          ) : (
            <Suspense fallback={<SkeletonRows rows={8} />}>
              <ToldFault place={tool.id}>
                <tool.Panel />
              </ToldFault>
            </Suspense>
          )}
        </SidePanel>
      )}
      <main className={styles.middle}>
        <AtlasMap actions={state.revision === null && <MapActions />}>
          <Suspense>
            <PlaceMenu tools={tools} />
            {onMap.map((Part, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts never change
              <Part key={at} />
            ))}
          </Suspense>
        </AtlasMap>
        {tool?.Below && state.table === null && (
          <Suspense>
            <tool.Below />
          </Suspense>
        )}
        {state.table !== null && (
          <Suspense>
            <Table />
          </Suspense>
        )}
        <StatusBar />
      </main>
      {card ? (
        <Suspense>
          <card.Card />
        </Suspense>
      ) : (
        <Inspector />
      )}
      {settings && (
        <Suspense>
          <SettingsDialog open onClose={() => setSettings(false)} />
        </Suspense>
      )}
    </div>
  )
}
