/** For each plan, how many of the listed units it covers, in part, not yet, not at all. */
import { useTranslation } from 'react-i18next'
import { planKinds } from '../../../gis-data/plan-matrix/plan-kinds.ts'
import type { CoverageUnit } from '../../../server/api/village-contract.ts'
import { planColour, planTitle } from '../../map/plans/plan-kind-words.ts'
import { standingMarks, standingsWorstFirst } from '../../map/plans/standing-mark.tsx'
import { useLanguage } from '../../state/use-language.ts'
import { Mark } from '../../ui/mark.tsx'
import { isDue, standingCounts } from './coverage-rows.ts'
import styles from './coverage-sums.module.css'

const bestFirst = standingsWorstFirst.toReversed()

export function CoverageSums({ units }: { units: readonly CoverageUnit[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <ul className={styles.sums} data-testid="coverage-sums">
      {planKinds.map((kind) => {
        const counts = standingCounts(units, kind)
        const total = units.filter((unit) => isDue(unit, kind)).length
        return (
          <li key={kind} className={styles.sum} style={{ borderTopColor: planColour(kind) }}>
            <p className={styles.plan}>{planTitle(kind, language)}</p>
            <p className={styles.figure} data-testid={`covered-${kind}`}>
              <strong>{counts.covered}</strong> / {total}
            </p>
            <div
              className={styles.bar}
              role="img"
              aria-label={t('coverage.ofUnits', { count: counts.covered, total })}
            >
              {bestFirst.map((standing) => (
                <span
                  key={standing}
                  data-standing={standing}
                  style={{ flexGrow: counts[standing] }}
                />
              ))}
            </div>
            <p className={styles.counts}>
              {bestFirst
                .filter((standing) => counts[standing] > 0)
                .map((standing) => (
                  <Mark
                    key={standing}
                    {...standingMarks[standing]}
                    word={`${t(`coverage.standing.${standing}`)} ${counts[standing]}`}
                  />
                ))}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
