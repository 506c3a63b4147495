/** A homestead with its household and houses, before it is written down. */
import type { Ring, XY } from '../geometry/ring.ts'
import type { Site } from '../land/site.ts'

export interface Home {
  site: Site
  centre: XY
  angle: number
  widthM: number
  depthM: number
  ring: Ring
  members: number
  houses: Ring[]
}
