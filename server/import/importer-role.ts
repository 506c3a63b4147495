/** Who may import, and read what imports said: reports quote values of refused rows. */
import { mayImport, type Role, type Viewer } from '../../gis-data/viewer.ts'
import { UserFault } from '../errors/user-fault.ts'

/** @throws UserFault `forbidden` for any other role, and for a right that ends at some units. */
export function importerRole(viewer: Viewer): Role {
  if (mayImport(viewer)) return viewer.role
  throw new UserFault(
    'forbidden',
    '只有全区权限的规划管理和宅改专班可以导入数据、查看变更',
    'only planning staff and the reform team with the whole district in their right may import data and see changesets',
  )
}
