/** One finding in a list: state, subject, area and unit. */
import { formatM2 } from '../../gis-data/area.ts'
import type { Finding } from '../../server/api/contract.ts'
import { StateWord } from '../map/verdict/state-word.tsx'
import { usePageState } from '../state/use-page-state.ts'
import { useUnitsInShort } from '../state/use-units-in-short.ts'
import styles from './finding-row.module.css'
import { openFinding } from './open-finding.ts'

export function FindingRow({ finding }: { finding: Finding }) {
  const unitsInShort = useUnitsInShort()
  const { finding: open } = usePageState()
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
          <span className={styles.place}>
            <span className={styles.unit}>{unitsInShort(finding)}</span>
            {finding.areaM2 !== null && <span>{formatM2(finding.areaM2)} ㎡</span>}
          </span>
        </span>
      </button>
    </li>
  )
}
