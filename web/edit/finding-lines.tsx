/** Findings line by line: state, rule, sentence; those that go are struck through. */
import { StateWord } from '../map/verdict/state-word.tsx'
import { useLanguage } from '../state/use-language.ts'
import styles from './finding-lines.module.css'
import type { VerdictFinding } from './verdict-difference.ts'

type Line = Pick<VerdictFinding, 'rule' | 'state' | 'sentence' | 'sentenceEn'> & {
  readonly objectLayer: string | null
  readonly objectId: number | null
}

export interface FindingLinesProps<L extends Line> {
  readonly findings: readonly L[]
  readonly gone?: boolean
  readonly onOpen?: (finding: L) => void
}

export function FindingLines<L extends Line>({
  findings,
  gone = false,
  onOpen,
}: FindingLinesProps<L>) {
  const language = useLanguage()
  return (
    <ul className={styles.lines} data-gone={gone}>
      {findings.map((finding) => {
        const { rule, state, objectLayer, objectId } = finding
        const content = (
          <>
            <span className={styles.state}>
              <StateWord state={state} /> {rule}
            </span>
            <span className={styles.sentence}>
              {language === 'zh' ? finding.sentence : finding.sentenceEn}
            </span>
          </>
        )
        return (
          <li key={[rule, state, objectLayer, objectId].join(':')} className={styles.line}>
            {onOpen ? (
              <button type="button" className={styles.open} onClick={() => onOpen(finding)}>
                {content}
              </button>
            ) : (
              content
            )}
          </li>
        )
      })}
    </ul>
  )
}
