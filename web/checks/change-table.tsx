/** Changes between two runs, each with what it was and what it is. */
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { areaText } from '../../gis-data/area-text.ts'
import type { Change } from '../../server/api/comparison-contract.ts'
import type { Finding } from '../../server/api/contract.ts'
import { StateWord } from '../map/verdict/state-word.tsx'
import { useLanguage } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'
import styles from '../ui/plain-table.module.css'
import { openFinding } from './open-finding.ts'

export function ChangeTable({ changes }: { changes: readonly Change[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const open = (finding: Finding) => {
    navigate(pageAddress('/', { run: finding.run, panel: 'check' }))
    openFinding(finding)
  }
  const areaOf = (finding: Finding | null) =>
    finding?.areaM2 == null ? '—' : areaText(finding.areaM2, language)
  return (
    <table className={styles.table}>
      <tbody>
        {changes.map(({ kind, key, rule, changed, before, after }) => {
          const shown = after ?? before
          return (
            <tr key={key}>
              <td>
                {t(`compare.${kind}`)}
                <div className={styles.second}>
                  {changed.map((part) => t(`compare.part.${part}`)).join('、')}
                </div>
              </td>
              <td>{rule}</td>
              <td>
                {shown && (
                  <button type="button" className={styles.link} onClick={() => open(shown)}>
                    {language === 'zh' ? shown.sentence : shown.sentenceEn}
                  </button>
                )}
              </td>
              <td>
                {before && <StateWord state={before.state} />} →{' '}
                {after ? <StateWord state={after.state} /> : '—'}
              </td>
              <td className={styles.right}>
                {areaOf(before)} → {areaOf(after)}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
