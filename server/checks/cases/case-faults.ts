/** What a person is told whose step comes after somebody else's. */
import { caseActionTitles, caseStateTitles } from '../../../gis-data/cases/case-states.ts'
import type { CaseStep } from '../../api/case-contract.ts'
import { UserFault } from '../../errors/user-fault.ts'

/** Names every step since the version that was seen. */
export function movedOn(steps: readonly CaseStep[], seen: number): UserFault {
  const since = steps.filter(({ version }) => version > seen)
  const last = since.at(-1)
  if (!last)
    return new UserFault('bad_request', `案件没有第 ${seen} 版`, `the case has no version ${seen}`)
  return new UserFault(
    'conflict',
    `案件已由${last.actor}改为“${caseStateTitles[last.to].title}”，您的操作没有保存；请看过再办`,
    `${last.actor} has moved the case to "${caseStateTitles[last.to].titleEn}"; your step was not saved, look again first`,
    since.map(({ version, action, actor, at, reason }) => ({
      path: `steps.${version}`,
      message: `${caseActionTitles[action].title} · ${actor} · ${at} · ${reason}`,
    })),
  )
}
