/** The findings themselves, listed and on the map; one chosen is brought into view. */
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findingStates } from '../../../gis-data/rules/rule.ts'
import type { ImportEffect } from '../../../server/api/import-contract.ts'
import { useUnits } from '../../api/units.ts'
import { boundsOf, grownBounds } from '../../lib/bounds.ts'
import { flyToBounds } from '../../map/camera.ts'
import { mapTokens } from '../../map/style/map-tokens.ts'
import { StateWord } from '../../map/verdict/state-word.tsx'
import { usePageState } from '../../state/use-page-state.ts'
import { Notice } from '../../ui/notice.tsx'
import table from '../../ui/plain-table.module.css'
import views from '../changes/change-view.module.css'
import { GroundMap } from '../changes/ground-map.tsx'
import { effectOverlay } from './effect-overlay.ts'
import styles from './steps.module.css'

export interface EffectFindingsProps {
  readonly part: 'appearing' | 'vanishing'
  readonly findings: ImportEffect['appearingFindings']
  readonly total: number
  readonly narrowed: boolean
}

const LEAST_DEGREES = 0.0006

export function EffectFindings({ part, findings, total, narrowed }: EffectFindingsProps) {
  const { t } = useTranslation()
  const units = useUnits()
  const { night } = usePageState()
  const [chosen, setChosen] = useState<string | null>(null)
  const overlay = useMemo(
    () => effectOverlay(findings, part, chosen, mapTokens[night ? 'night' : 'day']),
    [findings, part, chosen, night],
  )
  useEffect(() => {
    const shown = findings.filter(({ key }) => chosen === null || key === chosen)
    const bounds = boundsOf(...shown.map(({ geometry }) => geometry))
    if (bounds) flyToBounds(grownBounds(bounds, 0.5, LEAST_DEGREES), 18)
  }, [findings, chosen])
  return (
    <div className={styles.rows}>
      <div className={views.halves}>
        <div className={views.list}>
          <div className={views.scroll}>
            {findings.length === 0 && <Notice text={t('imports.noFindings')} />}
            <table className={table.table}>
              <tbody>
                {findings.map(({ key, rule, state, subjectTitle, unit }) => {
                  const known = findingStates.find((each) => each === state)
                  return (
                    <tr
                      key={key}
                      className={views.row}
                      aria-selected={key === chosen}
                      data-testid="effect-finding"
                    >
                      <td>{known ? <StateWord state={known} /> : state}</td>
                      <td>{rule}</td>
                      <th scope="row">
                        <button
                          type="button"
                          className={table.link}
                          onClick={() => setChosen(key === chosen ? null : key)}
                        >
                          {subjectTitle}
                        </button>
                      </th>
                      <td className={table.second}>
                        {units.find(({ code }) => code === unit)?.name ?? unit}
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </div>
          {!narrowed && total > findings.length && (
            <p className={table.second}>
              {t('imports.firstOf', { shown: findings.length, total })}
            </p>
          )}
        </div>
        <div className={views.map}>
          <GroundMap overlay={overlay} />
        </div>
      </div>
    </div>
  )
}
