/** Waits until the map on the page has drawn all it has to draw. */
import type { Map as MapLibre } from 'maplibre-gl'
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    hegui?: { map: MapLibre }
  }
}

const STILL_TIMES = 4

export async function mapAtRest(page: Page, timeoutMs = 60_000): Promise<void> {
  const deadline = Date.now() + timeoutMs
  let still = 0
  while (still < STILL_TIMES) {
    if (Date.now() > deadline) throw new Error('the map has not come to rest')
    const quiet = await page.evaluate(() => {
      const map = window.hegui?.map
      return !!map && map.loaded() && map.areTilesLoaded() && !map.isMoving()
    })
    still = quiet ? still + 1 : 0
    await page.waitForTimeout(150)
  }
}

/** Names of the style layers drawn at a place, and what they say of the feature. */
export const drawnAt = (page: Page, place: readonly [number, number]) =>
  page.evaluate(
    ([lng, lat]) => {
      const map = window.hegui?.map
      if (!map) throw new Error('no map on the page')
      return map
        .queryRenderedFeatures(map.project([lng, lat]))
        .map(({ layer, properties, id }) => ({ layer: layer.id, properties, id }))
    },
    place as [number, number],
  )
