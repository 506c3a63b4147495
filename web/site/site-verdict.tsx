/** The verdict on a site: the worst state, its size and place, then rule by rule. */
import { useTranslation } from 'react-i18next'
import type { Conformity } from '../../server/api/contract.ts'
import { areaText } from '../map/verdict/area-text.ts'
import { worstFirst } from '../map/verdict/state-marks.ts'
import { StateWord } from '../map/verdict/state-word.tsx'
import { useLanguage } from '../state/use-language.ts'
import { SiteRule } from './site-rule.tsx'
import styles from './site-verdict.module.css'

export interface SiteVerdictProps {
  readonly verdict: Conformity
  readonly openRule: string | null
}

export function SiteVerdict({ verdict, openRule }: SiteVerdictProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const rules = [...verdict.rules].sort(
    (a, b) => worstFirst.indexOf(a.result) - worstFirst.indexOf(b.result) || (a.id < b.id ? -1 : 1),
  )
  return (
    <article data-testid="site-verdict">
      <header className={styles.head}>
        <p className={styles.state} data-testid="site-result" data-state={verdict.result}>
          <StateWord state={verdict.result} />
        </p>
        <dl className={styles.facts}>
          <dt>{t('site.area')}</dt>
          <dd>{areaText(verdict.areaM2, language)}</dd>
          <dt>{t('record.unit')}</dt>
          <dd>{verdict.unitNames.join('、') || '—'}</dd>
          {verdict.outsideDistrictM2 > 0 && (
            <>
              <dt>{t('site.outside')}</dt>
              <dd className={styles.outside}>{areaText(verdict.outsideDistrictM2, language)}</dd>
            </>
          )}
          <dt>{t('facts.revision')}</dt>
          <dd>{verdict.revision}</dd>
        </dl>
      </header>
      {rules.map((rule) => (
        <SiteRule key={rule.id} outcome={rule} open={openRule === rule.id} />
      ))}
    </article>
  )
}
