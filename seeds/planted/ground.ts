/** What a judge of planted features may look at, and what one is. */
import type { Draft } from '../draft-book.ts'
import type { Judgement } from './finding.ts'
import type { Surroundings } from './surroundings.ts'

export interface Ground {
  readonly around: Surroundings
  householdOf(code: string): Draft | null
  homesteadsOf(householdCode: string): readonly Draft[]
  /** By parcel code. */
  homesteadAt(parcelCode: string): Draft | null
  housesAt(parcelCode: string): readonly Draft[]
  withdrawalsOf(parcelCode: string): readonly Draft[]
  transfersOf(householdCode: string): readonly Draft[]
  zonesOfPark(parkCode: string): readonly Draft[]
}

export type Judge = (draft: Draft, ground: Ground) => Judgement
