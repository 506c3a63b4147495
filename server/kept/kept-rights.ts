/** Who keeps what, and who sees it. Until accounts arrive, what is kept belongs to the rights it was kept under. */
import { type Role, roleTitles, type Viewer } from '../../gis-data/viewer.ts'
import type { KeptItem } from '../api/kept-contract.ts'
import { UserFault } from '../errors/user-fault.ts'
import { viewerKey } from '../http/viewer.ts'

export interface Keeper {
  readonly key: string
  /** The role, until people have names. */
  readonly name: Role
  /** Prefixes of unit codes; null = the whole district. */
  readonly units: readonly string[] | null
}

/** @throws UserFault `forbidden` for visitors. */
export function keeperOf(viewer: Viewer): Keeper {
  if (viewer.role === 'visitor')
    throw new UserFault(
      'forbidden',
      '访客不能保存或查看他人保存的视图、查询、标注和打印模板，请选择其他身份',
      'visitors keep no views, queries, notes or sheets, and see none of others; choose another role',
    )
  return { key: viewerKey(viewer), name: viewer.role, units: viewer.units }
}

export function refuseChange({ title, keptBy }: Pick<KeptItem, 'title' | 'keptBy'>): UserFault {
  const by = roleTitles[keptBy]
  return new UserFault(
    'forbidden',
    `「${title}」由${by.title}保存，只有保存者可以修改或删除；可以另存一份`,
    `“${title}” is kept by ${by.titleEn}, who alone may change or delete it; keep one of your own instead`,
  )
}

export const unknownItem = (id: string): UserFault =>
  new UserFault(
    'not_found',
    `没有保存的条目 ${id}：可能已被删除，或未与您共享`,
    `nothing is kept as ${id}: it was deleted, or is not shared with you`,
  )
