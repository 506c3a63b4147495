/** The clauses a rule stands on, folded; what could not be read in the original says so. */
import { useTranslation } from 'react-i18next'
import type { Clause } from '../../../gis-data/rules/rule.ts'
import { useLanguage } from '../../state/use-language.ts'
import styles from './clause-list.module.css'

export function ClauseList({ clauses }: { clauses: readonly Clause[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <div className={styles.clauses}>
      {clauses.map((clause) => (
        <details key={clause.title} className={styles.clause}>
          <summary>{language === 'zh' ? clause.title : clause.titleEn}</summary>
          <p className={styles.document}>
            {clause.document} {clause.article}
          </p>
          <p>{language === 'zh' ? clause.gist : clause.gistEn}</p>
          <p className={styles.document}>
            {t(clause.certain ? 'clause.gist' : 'clause.uncertain')}
          </p>
        </details>
      ))}
    </div>
  )
}
