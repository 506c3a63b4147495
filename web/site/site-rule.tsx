/** One rule on a drawn site: its state, why, what it met, its clause; opening singles it out on the map. */
import { useTranslation } from 'react-i18next'
import { areaText } from '../../gis-data/area-text.ts'
import { isLayerId, layerOf } from '../../gis-data/layers/index.ts'
import type { Conformity } from '../../server/api/contract.ts'
import { useRules } from '../api/rules.ts'
import { ClauseList } from '../map/verdict/clause-list.tsx'
import { useLanguage, useWords, wordsIn } from '../state/use-language.ts'
import styles from './site-rule.module.css'
import { patchSite } from './site-state.ts'

type Outcome = Conformity['rules'][number]

export interface SiteRuleProps {
  readonly outcome: Outcome
  readonly open: boolean
  /** The heading above names the layers that are missing. */
  readonly reasonSaid?: boolean
}

export function SiteRule({ outcome, open, reasonSaid = false }: SiteRuleProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const rule = useRules().get(outcome.id)
  const reason = language === 'zh' ? outcome.reason : outcome.reasonEn
  const missing = outcome.missing.map((id) => (isLayerId(id) ? wordsIn(language, layerOf(id)) : id))
  return (
    <section className={styles.rule} data-state={outcome.result} data-testid={`site-${outcome.id}`}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        onClick={() => patchSite({ rule: open ? null : outcome.id })}
      >
        <span className={styles.id}>{outcome.id}</span>
        <span className={styles.title}>{rule ? words(rule) : ''}</span>
      </button>
      {reason && !reasonSaid && <p className={styles.reason}>{reason}</p>}
      {missing.length > 0 && !reasonSaid && (
        <p className={styles.reason}>{t('check.missing', { layers: missing.join('、') })}</p>
      )}
      {outcome.findings.length > 0 && (
        <ul className={styles.findings}>
          {(open ? outcome.findings : outcome.findings.slice(0, 1)).map((finding) => (
            <li key={`${finding.objectLayer}:${finding.objectId}`}>
              {language === 'zh' ? finding.sentence : finding.sentenceEn}
            </li>
          ))}
          {outcome.findings.length > 1 && (
            <li className={styles.sum}>
              {t('site.findings', {
                count: outcome.findings.length,
                area: areaText(totalOf(outcome), language),
              })}
            </li>
          )}
        </ul>
      )}
      {open && rule && (
        <div className={styles.clauses}>
          <ClauseList clauses={rule.clauses} />
          <p className={styles.advice}>{words(rule.advice)}</p>
        </div>
      )}
    </section>
  )
}

const totalOf = ({ findings }: Outcome) =>
  findings.reduce((sum, { areaM2 }) => sum + (areaM2 ?? 0), 0)
