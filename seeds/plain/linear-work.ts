/** A river, canal or road: a centre line with the land it takes. */
import type { Line } from '../geometry/ring.ts'

export type RiverClass = 'main' | 'trunk_canal' | 'branch_canal'
export type RoadClass = 'expressway' | 'national' | 'provincial' | 'county' | 'township' | 'village'

interface Work {
  code: string
  name: string | null
  line: Line
  widthM: number
}

export interface Watercourse extends Work {
  kind: 'river'
  class: RiverClass
}

export interface Road extends Work {
  kind: 'road'
  class: RoadClass
  /** False where the road bureau has delivered no land for it: setbacks cannot be judged. */
  hasLand: boolean
}

export type LinearWork = Watercourse | Road

/** 公路安全保护条例 11: metres from the outer edge of the road land. */
export const setbackM: Record<RoadClass, number> = {
  expressway: 30,
  national: 20,
  provincial: 15,
  county: 10,
  township: 5,
  village: 0,
}

/** Survey class of the land that the work takes. */
export function landClassOf(work: LinearWork): string {
  if (work.kind === 'river') return work.class === 'main' ? '1101' : '1107'
  return work.class === 'village' ? '1006' : '1003'
}
