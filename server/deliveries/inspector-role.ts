/** Who may inspect deliveries and read what is wrong with them: nothing in them is published yet. */
import type { Viewer } from '../../gis-data/viewer.ts'
import { UserFault } from '../errors/user-fault.ts'

/** @throws UserFault `forbidden` for any other role, and for a right that ends at some units. */
export function requireInspector({ role, units }: Viewer): void {
  if ((role === 'planner' || role === 'reform') && units === null) return
  throw new UserFault(
    'forbidden',
    '只有全区权限的规划管理和宅改专班可以质检成果',
    'only planning staff and the reform team with the whole district in their right may inspect deliveries',
  )
}
