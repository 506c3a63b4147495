/** Who may work on cases, and what others see of them. */

import type { Viewer } from '../../../gis-data/viewer.ts'
import type { CaseStep, CaseSummary } from '../../api/case-contract.ts'
import { UserFault } from '../../errors/user-fault.ts'

export const mayDecide = ({ role }: Viewer): boolean => role === 'planner' || role === 'reform'

/** @throws UserFault `forbidden`. */
export function requireDecider(viewer: Viewer): void {
  if (mayDecide(viewer)) return
  throw new UserFault(
    'forbidden',
    '只有规划管理和宅改专班可以办理案件',
    'only planning staff and the reform team may work on cases',
  )
}

/** Visitors see that there is a case and how far it is; not who, why, or by which paper. */
export const mayKnowPeople = ({ role }: Viewer): boolean => role !== 'visitor'

export const summaryFor = (viewer: Viewer, summary: CaseSummary): CaseSummary =>
  mayKnowPeople(viewer) ? summary : { ...summary, responsible: null }

export const stepsFor = (viewer: Viewer, steps: readonly CaseStep[]): CaseStep[] =>
  mayKnowPeople(viewer)
    ? [...steps]
    : steps.map((step) => ({
        ...step,
        actor: null,
        reason: null,
        responsible: null,
        documentNumber: null,
        attachments: [],
      }))
