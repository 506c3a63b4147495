/** What the screen shows within a shape on the map: shares of red, read from a screenshot. */
import type { Page } from 'playwright-core'

type Ring = readonly (readonly number[])[]

export interface RedShares {
  /** Share of violation red among the pixels inside the ring. */
  readonly inside: number
  /** The same around it, between 6 and 30 px away. */
  readonly around: number
  /** Share of the ring's own pixels that have red within 2 px. */
  readonly edge: number
  readonly pixels: number
}

/** `ring` in lon/lat, wholly in view. */
export async function redShares(page: Page, ring: Ring): Promise<RedShares> {
  const screenshot = (await page.screenshot()).toString('base64')
  return page.evaluate(
    async ({ screenshot, ring }) => {
      const map = window.hegui?.map
      if (!map) throw new Error('no map on the page')
      const bytes = Uint8Array.from(atob(screenshot), (letter) => letter.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no canvas')
      context.drawImage(bitmap, 0, 0)
      const { data, width } = context.getImageData(0, 0, bitmap.width, bitmap.height)
      const box = map.getCanvas().getBoundingClientRect()
      const corners = ring.map(([lng = 0, lat = 0]) => {
        const { x, y } = map.project([lng, lat])
        return [x + box.left, y + box.top] as const
      })
      const isRed = (x: number, y: number) => {
        const at = (Math.round(y) * width + Math.round(x)) * 4
        const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3)
        return red > 165 && red - green > 60 && red - blue > 60
      }
      const distanceToEdge = (x: number, y: number) => {
        let least = Number.POSITIVE_INFINITY
        for (let index = 1; index < corners.length; index++) {
          const [ax, ay] = corners[index - 1]!
          const [bx, by] = corners[index]!
          const length = (bx - ax) ** 2 + (by - ay) ** 2
          const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length
          const held = Math.min(1, Math.max(0, along))
          least = Math.min(least, Math.hypot(x - ax - held * (bx - ax), y - ay - held * (by - ay)))
        }
        return least
      }
      const isInside = (x: number, y: number) => {
        let inside = false
        for (let index = 1; index < corners.length; index++) {
          const [ax, ay] = corners[index - 1]!
          const [bx, by] = corners[index]!
          if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
        }
        return inside
      }
      const xs = corners.map(([x]) => x)
      const ys = corners.map(([, y]) => y)
      const count = { inside: 0, insideRed: 0, around: 0, aroundRed: 0, edge: 0, edgeRed: 0 }
      for (let y = Math.min(...ys) - 30; y <= Math.max(...ys) + 30; y++) {
        for (let x = Math.min(...xs) - 30; x <= Math.max(...xs) + 30; x++) {
          if (x < box.left || y < box.top || x > box.right || y > box.bottom) continue
          const away = distanceToEdge(x, y)
          if (away < 0.7) {
            count.edge++
            const near = [-2, -1, 0, 1, 2]
            if (near.some((dx) => near.some((dy) => isRed(x + dx, y + dy)))) count.edgeRed++
          } else if (isInside(x, y)) {
            if (away < 3) continue
            count.inside++
            if (isRed(x, y)) count.insideRed++
          } else if (away > 6 && away < 30) {
            count.around++
            if (isRed(x, y)) count.aroundRed++
          }
        }
      }
      return {
        inside: count.insideRed / Math.max(1, count.inside),
        around: count.aroundRed / Math.max(1, count.around),
        edge: count.edgeRed / Math.max(1, count.edge),
        pixels: count.inside,
      }
    },
    { screenshot, ring },
  )
}
