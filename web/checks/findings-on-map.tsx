/** Lays the open run's findings on the map, and the proof of the one that is open. */
import { useMemo } from 'react'
import { isUnderWay, useRun } from '../api/checks.ts'
import { findingsAddress, useFindingCounts, useFindingProof } from '../api/findings.ts'
import { useUnits } from '../api/units.ts'
import { useOverlay } from '../map/overlays.ts'
import { mapTokens } from '../map/style/map-tokens.ts'
import { usePageState } from '../state/use-page-state.ts'
import { matchesFilter, useFindingFilter } from './finding-filter.ts'
import { findingsOverlay } from './findings-overlay.ts'
import { proofOverlay } from './proof-overlay.ts'
import { usePulse } from './use-pulse.ts'
import { worstByUnit } from './worst-by-unit.ts'

export function FindingsOnMap() {
  const { run, finding, night } = usePageState()
  const filter = useFindingFilter()
  const units = useUnits()
  const { data } = useRun(run)
  const ended = data !== undefined && !isUnderWay(data) ? data.id : null
  const { data: all } = useFindingCounts(ended)
  const { data: proof } = useFindingProof(run, finding)
  const pulse = usePulse(proof)
  const tokens = mapTokens[night ? 'night' : 'day']

  const findings = useMemo(() => {
    if (!ended || !all) return null
    const shown = all.filter((each) => matchesFilter(each, filter))
    const address = new URL(
      findingsAddress(ended, filter, { format: 'geojson' }),
      window.location.origin,
    ).href
    return findingsOverlay({
      address,
      worstByUnit: worstByUnit(shown),
      units,
      tokens,
      faint: finding !== null,
    })
  }, [ended, all, filter, units, tokens, finding])
  useOverlay('findings', findings)

  const opened = useMemo(
    () => (proof ? proofOverlay(proof, tokens, pulse) : null),
    [proof, tokens, pulse],
  )
  useOverlay('proof', opened)
  return null
}
