/** One conflict: the two features, which gives way, and the step to its place on the map. */
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { areaText } from '../../gis-data/area-text.ts'
import { isLayerId, layerOf } from '../../gis-data/layers/index.ts'
import type { PlanConflict } from '../../gis-data/plan-matrix/plan-conflicts.ts'
import { prevailingPlan } from '../../gis-data/plan-matrix/plan-kinds.ts'
import type { Finding } from '../../server/api/contract.ts'
import { grownBounds } from '../lib/bounds.ts'
import { flyToBounds } from '../map/camera.ts'
import { StateWord } from '../map/verdict/state-word.tsx'
import { useLanguage, useWords } from '../state/use-language.ts'
import { pageAddress, pageState } from '../state/use-page-state.ts'
import styles from './conflict-row.module.css'

const LEAST_MARGIN_DEGREES = 0.0003

export interface ConflictRowProps {
  readonly finding: Finding
  readonly conflict: PlanConflict
}

export function ConflictRow({ finding, conflict }: ConflictRowProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const [, navigate] = useLocation()
  const layerWords = (id: string | null) => (id && isLayerId(id) ? words(layerOf(id)) : '')
  // Nothing is proven where a finding cannot be judged, so nobody has to give way.
  const settled = finding.state !== 'undecidable' && prevailingPlan(conflict.a, conflict.b) !== null

  const toMap = () => {
    const layers = [finding.subjectLayer, finding.objectLayer].filter((id) => id !== null)
    const shown = {
      ...pageState().shown,
      ...Object.fromEntries(layers.map((id) => [id, true])),
    }
    if (finding.bounds) flyToBounds(grownBounds(finding.bounds, 0.8, LEAST_MARGIN_DEGREES), 18.5)
    const { run, rule, id } = finding
    navigate(pageAddress('/', { run, rule, state: null, finding: id, panel: 'check', shown }))
  }
  return (
    <li>
      <button type="button" className={styles.row} data-testid="conflict-row" onClick={toMap}>
        <span className={styles.line}>
          <StateWord state={finding.state} />
          <span className={styles.area}>
            {finding.areaM2 === null ? '' : areaText(finding.areaM2, language)}
          </span>
        </span>
        <span className={styles.feature}>
          <span className={styles.layer}>{layerWords(finding.subjectLayer)}</span>
          {finding.subjectName}
          {settled && <span className={styles.loser}>{t('plans.givesWay')}</span>}
        </span>
        <span className={styles.feature}>
          {finding.objectLayer ? (
            <>
              <span className={styles.layer}>{layerWords(finding.objectLayer)}</span>
              {finding.objectName}
              {settled && <span className={styles.winner}>{t('plans.stays')}</span>}
            </>
          ) : (
            <span className={styles.layer}>{t('plans.noOther')}</span>
          )}
        </span>
      </button>
    </li>
  )
}
