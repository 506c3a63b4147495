/** The menu of a place: what is there, what the plans say, its coordinates, and every tool that begins there. */
import { Dropdown, type MenuProps } from 'antd'
import { useTranslation } from 'react-i18next'
import { announce } from '../../lib/announce.ts'
import { copyText } from '../../lib/copy-text.ts'
import { useStore } from '../../lib/store.ts'
import { currentMap } from '../../map/current-map.ts'
import { beginAt } from '../../map/draw/first-corner.ts'
import { isShown } from '../../map/drawn-layers.ts'
import { useKnownLayers } from '../../map/use-known-layers.ts'
import { shareOpen } from '../../state/share-open.ts'
import { patchPageState, usePageState } from '../../state/use-page-state.ts'
import { clickedPlace } from '../clicked-place.ts'
import type { AtlasTool } from '../tools.ts'
import { type AskedPlace, useAskedPlace } from './asked-place.ts'
import styles from './place-menu.module.css'
import { placeTexts } from './place-texts.ts'

/** A place that is pointed out is looked at from near. */
const LEAST_SHARED_ZOOM = 15

export function PlaceMenu({ tools }: { tools: readonly AtlasTool[] }) {
  const { t } = useTranslation()
  const { known } = useKnownLayers()
  const state = usePageState()
  const map = useStore(currentMap)
  const [asked, close] = useAskedPlace()
  if (!asked) return null

  const texts = placeTexts(asked.lng, asked.lat)
  const identify = (layers: readonly string[], only?: true) => {
    patchPageState({ selected: null, finding: null })
    clickedPlace.set({
      lng: asked.lng,
      lat: asked.lat,
      zoom: asked.zoom,
      layers,
      ...(only && { only }),
    })
  }
  const copy = (text: string) =>
    void copyText(text).then((done) => announce(done ? t('place.copied', { text }) : text))
  const doings: Record<string, () => void> = {
    identify: () => identify(known.filter((entry) => isShown(entry, state)).map(idOf)),
    plans: () => identify(known.filter(({ layer }) => layer.group === 'plans').map(idOf), true),
    share: () => share(asked),
  }
  const items: MenuProps['items'] = [
    { key: 'identify', label: t('place.identify') },
    { key: 'plans', label: t('place.plans') },
    { type: 'divider' },
    {
      key: 'copy',
      label: t('place.copy'),
      children: texts.map(({ key, system, text }) => ({
        key: `copy:${key}`,
        label: (
          <span className={styles.copy}>
            <span className={styles.system}>{system}</span>
            {text}
          </span>
        ),
      })),
    },
    { type: 'divider' },
    ...tools.flatMap(({ id, fromPlace }) =>
      fromPlace ? [{ key: `tool:${id}`, label: t(fromPlace) }] : [],
    ),
    { type: 'divider' },
    { key: 'share', label: t('place.share') },
  ]
  const onClick = ({ key }: { key: string }) => {
    close()
    const [kind, id] = key.split(':')
    if (kind === 'copy') copy(texts.find((each) => each.key === id)?.text ?? '')
    else if (kind === 'tool' && id) {
      beginAt(asked)
      patchPageState({ panel: id })
    } else doings[key]?.()
  }
  return (
    <Dropdown
      open
      autoFocus
      trigger={['click']}
      placement="bottomLeft"
      classNames={{ root: styles.menu ?? '' }}
      menu={{ items, onClick, 'data-testid': 'place-menu' } as MenuProps}
      onOpenChange={(open) => {
        if (open) return
        close()
        map?.getCanvas().focus()
      }}
    >
      <span className={styles.anchor} style={{ left: asked.x, top: asked.y }} />
    </Dropdown>
  )
}

const idOf = ({ layer }: { layer: { id: string } }) => layer.id

/** The place gets a pin in the address, and the panel with the link opens. */
function share({ lng, lat, zoom }: AskedPlace): void {
  patchPageState({ mark: [lng, lat], view: { zoom: Math.max(zoom, LEAST_SHARED_ZOOM), lng, lat } })
  shareOpen.set(true)
}
