/** Who may see pictures, who may bring files, and who may let the pages ask another server. */
import { mayImport, type Role, type Viewer } from '../../gis-data/viewer.ts'
import { UserFault } from '../errors/user-fault.ts'

/** Nobody has vouched that a picture is fit for the public. */
export function requireSight({ role }: Viewer): void {
  if (role === 'visitor')
    throw new UserFault(
      'forbidden',
      '影像未经公开审查，访客不能查看',
      'pictures have not been cleared for the public',
    )
}

/** @throws UserFault `forbidden` */
export function requireKeeper(viewer: Viewer): Role {
  if (mayImport(viewer)) return viewer.role
  throw new UserFault(
    'forbidden',
    '只有全区权限的规划管理和宅改专班可以添加、修改影像',
    'only planning staff and the reform team with the whole district in their right may add and change pictures',
  )
}

/** An outside address tells its host where people look: that is for whoever runs the system to decide. */
export function requireAdministrator({ role, units }: Viewer): Role {
  if (role === 'planner' && units === null) return role
  throw new UserFault(
    'forbidden',
    '外部影像地址会让浏览器访问外部服务器，只有全区权限的规划管理可以添加',
    'an outside address makes browsers ask another server; only planning staff with the whole district in their right may add one',
  )
}
