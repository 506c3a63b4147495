/** Who may import, and read what imports said: reports quote values of refused rows. */
import type { Role, Viewer } from '../../gis-data/viewer.ts'
import { UserFault } from '../errors/user-fault.ts'

/** @throws UserFault `forbidden` for any other role. */
export function importerRole({ role }: Viewer): Role {
  if (role === 'planner' || role === 'reform') return role
  throw new UserFault(
    'forbidden',
    '只有规划管理和宅改专班可以导入数据、查看变更',
    'only planning staff and the reform team may import data and see changesets',
  )
}
