/** Who may see what changed and take it back: it shows every feature of a layer, as it was and as it is. */
import { mayImport, type Role, type Viewer } from '../../gis-data/viewer.ts'
import { UserFault } from '../errors/user-fault.ts'

/** @throws UserFault `forbidden` for any other role, and for a right that ends at some units. */
export function changesetRole(viewer: Viewer): Role {
  if (mayImport(viewer)) return viewer.role
  throw new UserFault(
    'forbidden',
    '只有全区权限的规划管理和宅改专班可以查看和撤销变更',
    'only planning staff and the reform team with the whole district in their right may see changesets and take them back',
  )
}
