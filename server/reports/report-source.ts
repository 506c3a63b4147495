/** What reports are made of; given by whoever composes the app, each answer as far as the viewer may see. */
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { FindingState } from '../../gis-data/rules/rule.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { CheckRun, FeatureRecord, Finding, FindingProof } from '../api/contract.ts'
import type { ReportRequest, SiteDossier } from '../api/report-contract.ts'
import type { FindPicture } from './map-sheet/sheet-pictures.ts'

export interface FindingChoice {
  readonly rule?: string | undefined
  readonly unit?: string | undefined
  readonly state?: FindingState | undefined
  readonly fit?: 'suspect' | 'true_overlap' | undefined
}

/** `evidence`: GeoJSON text, where asked for. */
export type ShapedFinding = Finding & { readonly evidence: string | null }

export type SiteAsked = Extract<ReportRequest, { of: 'site' }>

export interface ReportSource {
  run(id: string, viewer: Viewer): Promise<CheckRun>
  findings(
    id: string,
    viewer: Viewer,
    choice: FindingChoice,
    page: { offset: number; limit: number; evidence?: boolean },
  ): Promise<{ total: number; findings: readonly ShapedFinding[] }>
  proof(id: string, finding: number, viewer: Viewer): Promise<FindingProof>
  /** Those of a layer that the viewer may see, in words. */
  records(
    layer: LayerId,
    fids: readonly number[],
    revision: number,
    viewer: Viewer,
  ): Promise<readonly FeatureRecord[]>
  /** @throws UserFault for a shape that cannot be judged. */
  site(asked: SiteAsked, viewer: Viewer): Promise<SiteDossier>
  readonly picture: FindPicture
}
