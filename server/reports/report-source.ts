/** What reports are made of; given by whoever composes the app, each answer as far as the viewer may see. */
import type { Viewer } from '../../gis-data/viewer.ts'
import type { CheckRun, Finding, FindingProof } from '../api/contract.ts'
import type { ReportRequest, SiteDossier } from '../api/report-contract.ts'

export interface FindingChoice {
  readonly rule?: string | undefined
  readonly unit?: string | undefined
}

export type SiteAsked = Extract<ReportRequest, { of: 'site' }>

export interface ReportSource {
  run(id: string, viewer: Viewer): Promise<CheckRun>
  findings(
    id: string,
    viewer: Viewer,
    choice: FindingChoice,
    page: { offset: number; limit: number },
  ): Promise<{ total: number; findings: readonly Finding[] }>
  proof(id: string, finding: number, viewer: Viewer): Promise<FindingProof>
  /** @throws UserFault for a shape that cannot be judged. */
  site(asked: SiteAsked, viewer: Viewer): Promise<SiteDossier>
}
