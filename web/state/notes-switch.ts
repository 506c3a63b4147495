/** Whether notes stand on the map, under one name with the layers that are switched on and off. */
import type { PageState } from './page-state.ts'

export const NOTES_SWITCH = 'notes'

export const areNotesOn = ({ shown }: Pick<PageState, 'shown'>): boolean =>
  shown[NOTES_SWITCH] !== false
