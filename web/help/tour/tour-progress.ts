/** How far this browser's user has come with the tour; it is offered once, and goes on where it was left. */
import { localValue } from '../../lib/local-value.ts'

export interface TourProgress {
  /** Whether it was answered when offered. */
  readonly answered: boolean
  /** The step to go on with; 0 is the beginning. */
  readonly step: number
}

export const tourProgress = localValue<TourProgress>('hegui.tour', { answered: false, step: 0 })
