/** The map's own buttons are named in the language of the page, also when it is switched. */
import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

const controls = {
  '.maplibregl-ctrl-zoom-in': 'map.zoomIn',
  '.maplibregl-ctrl-zoom-out': 'map.zoomOut',
  '.maplibregl-ctrl-compass': 'map.north',
} as const

export function useControlNames(map: MapLibre | null): void {
  const { t } = useTranslation()
  useEffect(() => {
    if (!map) return
    map.getCanvas().setAttribute('aria-label', t('map.title'))
    for (const [selector, words] of Object.entries(controls))
      for (const button of map.getContainer().querySelectorAll<HTMLElement>(selector)) {
        button.title = t(words)
        button.setAttribute('aria-label', t(words))
      }
  }, [map, t])
}
