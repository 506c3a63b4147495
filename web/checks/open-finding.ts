/** Opens a finding and brings the map to it, near enough to see a house. */
import type { Finding } from '../../server/api/contract.ts'
import { grownBounds } from '../lib/bounds.ts'
import { flyToBounds } from '../map/camera.ts'
import { patchPageState } from '../state/use-page-state.ts'

const LEAST_MARGIN_DEGREES = 0.0003

export function openFinding(finding: Pick<Finding, 'id' | 'bounds'>): void {
  patchPageState({ finding: finding.id, selected: null }, { step: true })
  flyToFinding(finding)
}

export function flyToFinding({ bounds }: Pick<Finding, 'bounds'>): void {
  if (bounds) flyToBounds(grownBounds(bounds, 0.8, LEAST_MARGIN_DEGREES), 18.5)
}
