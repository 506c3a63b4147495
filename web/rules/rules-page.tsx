/** 规则库: all rules by group at the left, one of them explained at the right. */
import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import { problemText } from '../api/problem-error.ts'
import { useRuleBook, useRuleBookFault } from '../api/rules.ts'
import { useLanguage } from '../state/use-language.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { RuleList } from './rule-list.tsx'
import { RulePage } from './rule-page.tsx'
import styles from './rules-page.module.css'

export function RulesPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const rules = useRuleBook()
  const fault = useRuleBookFault()
  const { id = null } = useParams<{ id?: string }>()
  const open = id === null ? rules[0] : rules.find((rule) => rule.id === id)
  return (
    <div className={styles.page}>
      <RuleList rules={rules} open={open?.id ?? id} />
      <main className={styles.main}>
        {fault ? (
          <Notice tone="fault" mark="▲" text={problemText(fault, language)} />
        ) : rules.length === 0 ? (
          <SkeletonRows rows={14} />
        ) : open ? (
          <RulePage key={open.id} rule={open} />
        ) : (
          <Notice mark="§" text={t('rules.choose')} />
        )}
      </main>
    </div>
  )
}
