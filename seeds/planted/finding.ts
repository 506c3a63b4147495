/** A finding that a feature causes, and whether it is far enough from every threshold to be planted. */
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { Draft } from '../draft-book.ts'
import type { PlantedViolation } from '../seed-feature.ts'

export interface Finding {
  rule: string
  subjectLayer: LayerId
  subject: Draft
  objectLayer: LayerId | null
  object: Draft | null
  state: PlantedViolation['state']
  areaM2?: number
}

export interface Judgement {
  findings: Finding[]
  /** An overlap or distance so near a threshold that two engines might differ. */
  doubtful: boolean
  /** Overlaps below the threshold of 1 ㎡ that are no findings. */
  slightM2: number[]
}

/** Rules count overlaps above this, ㎡. */
export const LEAST_OVERLAP_M2 = 1
/** Overlaps between these are not planted: too near 1 ㎡. */
const DOUBTFUL_M2 = [0.7, 3] as const
/** Overlaps up to this are noise of coordinates. */
const NOISE_M2 = 0.02

/** Coordinates are rounded to a tenth of a millimetre: no area differs by this much. */
const CLOSE_M2 = 0.1

export function weigh(areaM2: number, judgement: Judgement): boolean {
  if (areaM2 <= NOISE_M2) return false
  if (areaM2 < DOUBTFUL_M2[0]) {
    judgement.slightM2.push(areaM2)
    return false
  }
  if (areaM2 < DOUBTFUL_M2[1]) judgement.doubtful = true
  return areaM2 > LEAST_OVERLAP_M2
}

/** As `weigh`, for rules that see many features planted for others: only what engines might differ about is doubtful. */
export function weighClosely(areaM2: number, leastM2: number, judgement: Judgement): boolean {
  if (Math.abs(areaM2 - leastM2) < CLOSE_M2) judgement.doubtful = true
  return areaM2 > leastM2
}
