/** A piece of surveyed land while it is being cut. */
import type { Ring } from '../geometry/ring.ts'
import type { LinearWork } from '../plain/linear-work.ts'
import type { Unit } from '../plain/units.ts'
import type { Site } from './site.ts'

export interface Parcel {
  unit: Unit
  ring: Ring
  classCode: string
  /** Field block that a field belongs to; −1 otherwise. */
  block: number
  site: Site | null
  work: LinearWork | null
}

/** Open land that is still to be cut into fields or town blocks. */
export interface Piece {
  unit: Unit
  ring: Ring
  urban: boolean
  block: number
}
