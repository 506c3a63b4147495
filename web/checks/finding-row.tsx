/** One finding in a list: state, subject, area and unit. */
import type { Finding } from '../../server/api/contract.ts'
import { areaText } from '../map/verdict/area-text.ts'
import { StateWord } from '../map/verdict/state-word.tsx'
import { useLanguage } from '../state/use-language.ts'
import { usePageState } from '../state/use-page-state.ts'
import styles from './finding-row.module.css'
import { openFinding } from './open-finding.ts'

export function FindingRow({ finding }: { finding: Finding }) {
  const language = useLanguage()
  const { finding: open } = usePageState()
  const place = [
    finding.unitName,
    finding.areaM2 === null ? null : areaText(finding.areaM2, language),
  ]
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-pressed={open === finding.id}
        data-testid="finding-row"
        onClick={() => openFinding(finding)}
      >
        <StateWord state={finding.state} short />
        <span className={styles.words}>
          <span className={styles.name}>{finding.subjectName}</span>
          <span className={styles.place}>{place.filter(Boolean).join(' · ')}</span>
        </span>
      </button>
    </li>
  )
}
