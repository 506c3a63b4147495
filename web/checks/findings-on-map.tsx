/** Lays the open run's findings on the map, and the proof of the one that is open. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { stateTitles } from '../../gis-data/rules/rule.ts'
import { isUnderWay, useRun } from '../api/checks.ts'
import { findingsAddress, useFindingCounts, useFindingProof } from '../api/findings.ts'
import { useUnits } from '../api/units.ts'
import { useStore } from '../lib/store.ts'
import { drawingUnderWay } from '../map/current-map.ts'
import { useOverlay } from '../map/overlays.ts'
import { mapTokens } from '../map/style/map-tokens.ts'
import { useWords } from '../state/use-language.ts'
import { usePageState } from '../state/use-page-state.ts'
import { matchesFilter, useFindingFilter } from './finding-filter.ts'
import { findingsOverlay } from './findings-overlay.ts'
import { type ProofWords, proofOverlay } from './proof-overlay.ts'
import { usePulse } from './use-pulse.ts'
import { worstByUnit } from './worst-by-unit.ts'

export function FindingsOnMap() {
  const { t } = useTranslation()
  const words = useWords()
  const { run, finding, night } = usePageState()
  const filter = useFindingFilter()
  const units = useUnits()
  const { data } = useRun(run)
  const ended = data !== undefined && !isUnderWay(data) ? data.id : null
  const { data: all } = useFindingCounts(ended)
  const { data: proof } = useFindingProof(run, finding)
  const pulse = usePulse(proof)
  const tokens = mapTokens[night ? 'night' : 'day']
  const drawing = useStore(drawingUnderWay)

  const findings = useMemo(() => {
    if (!ended || !all) return null
    const shown = all.filter((each) => matchesFilter(each, filter))
    const address = new URL(
      findingsAddress(ended, filter, { format: 'geojson' }),
      window.location.origin,
    ).href
    return findingsOverlay({
      address,
      worstByUnit: worstByUnit(shown, filter.unit),
      units,
      tokens,
      faint: finding !== null || drawing,
      title: t('checks.findings'),
      stateName: (state) => words(stateTitles[state]),
    })
  }, [ended, all, filter, units, tokens, finding, drawing, t, words])
  useOverlay('findings', findings)

  const opened = useMemo(() => {
    if (!proof) return null
    const named: ProofWords = {
      title: t('finding.proof'),
      part: {
        subject: t('finding.subject'),
        object: t('finding.object'),
        evidence: t('finding.evidence'),
        distance: t('finding.distance'),
      },
    }
    return proofOverlay(proof, tokens, pulse, named)
  }, [proof, tokens, pulse, t])
  useOverlay('proof', opened)
  return null
}
