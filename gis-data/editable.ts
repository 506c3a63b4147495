/** What may be edited on the map, and by whom: the server and the pages ask the same. */
import type { Layer } from './catalogue.ts'
import type { Viewer } from './viewer.ts'

export const mayEdit = ({ role }: Pick<Viewer, 'role'>): boolean =>
  role === 'planner' || role === 'reform'

/** Units no: every feature bears the code of the unit it lies in. Custom layers have no declared fields. */
export const isEditable = ({ group }: Layer): boolean =>
  group !== 'administration' && group !== 'custom'
