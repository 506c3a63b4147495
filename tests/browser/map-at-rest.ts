/** Waits until the map on the page has drawn all it has to draw, and the page asks for nothing more. */
import type { Map as MapLibre } from 'maplibre-gl'
import type { Page, Request } from 'playwright-core'

declare global {
  interface Window {
    hegui?: { map: MapLibre }
  }
}

const STILL_TIMES = 4
const LOOK_EVERY_MS = 100

const underWay = new WeakMap<Page, Set<Request>>()

/** From here on, what the page asks of the API and has no whole answer to is counted. */
export function watchRequests(page: Page): void {
  const open = new Set<Request>()
  underWay.set(page, open)
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) open.clear()
    // a stream of events never ends; tiles are counted by the map
    if (request.resourceType() === 'fetch' && request.url().includes('/api/')) open.add(request)
  })
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
}

export async function mapAtRest(page: Page, timeoutMs = 60_000): Promise<void> {
  const deadline = Date.now() + timeoutMs
  const open = underWay.get(page)
  let still = 0
  while (still < STILL_TIMES) {
    if (Date.now() > deadline) {
      const asked = [...(open ?? [])].map((request) => request.url())
      throw new Error(`the map has not come to rest; without an answer: ${asked.join(', ')}`)
    }
    const quiet = await page.evaluate(() => {
      const map = window.hegui?.map
      return !!map && map.loaded() && map.areTilesLoaded() && !map.isMoving()
    })
    still = quiet && !open?.size ? still + 1 : 0
    await page.waitForTimeout(LOOK_EVERY_MS)
  }
}

/** Waits until a drawing takes clicks: it is loaded when first used, and then has sources on the map. */
export async function drawingBegun(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(window.hegui?.map.getStyle().sources ?? {}).some((id) => id.startsWith('td-')),
  )
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
