/** Whether a run may be based on an earlier one. */
import { isDeepStrictEqual } from 'node:util'
import type { Viewer } from '../../../../gis-data/viewer.ts'
import type { Scope } from '../../../api/contract.ts'
import { UserFault } from '../../../errors/user-fault.ts'
import { settledScope } from '../../scope.ts'
import type { RunRecord } from '../run-records.ts'

/**
 * A drawn scope is no base: what it holds may change without a change of the rows.
 * @throws UserFault `conflict` saying why not.
 */
export function requireBase(base: RunRecord, scope: Scope, viewer: Viewer, engine: string): void {
  const reason = reasonAgainst(base, scope, viewer, engine)
  if (reason)
    throw new UserFault(
      'conflict',
      `不能在审查 ${base.id} 的基础上复查：${reason[0]}；请运行完整审查`,
      `a run cannot be based on ${base.id}: ${reason[1]}; run a whole check`,
    )
}

function reasonAgainst(
  base: RunRecord,
  scope: Scope,
  { role, units }: Viewer,
  engine: string,
): readonly [string, string] | null {
  if (base.status !== 'done') return ['该审查没有完成', 'it is not done']
  if (scope.geometry) return ['图形范围须完整审查', 'a drawn scope needs a whole check']
  if (!isDeepStrictEqual(settledScope(base.scope), settledScope(scope)))
    return ['范围不同', 'its scope is another']
  if (settledScope(scope).unit && !base.scoped_by_shape)
    return ['它没有把跨村的要素计入范围', 'its scope left out what belongs to no single unit']
  if (base.viewer_role !== role || !isDeepStrictEqual(base.viewer_units, units && [...units]))
    return ['发起人的权限不同', 'it was asked for with other rights']
  if (base.engine_version !== engine) return ['数据库引擎版本不同', 'it ran on another engine']
  return null
}
