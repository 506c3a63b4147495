/** 规则库: all rules by group at the left, one of them explained at the right. */
import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import { useRuleBook } from '../api/rules.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { RuleList } from './rule-list.tsx'
import { RulePage } from './rule-page.tsx'
import styles from './rules-page.module.css'

export function RulesPage() {
  const { t } = useTranslation()
  const rules = useRuleBook()
  const { id = null } = useParams<{ id?: string }>()
  const open = id === null ? rules[0] : rules.find((rule) => rule.id === id)
  return (
    <div className={styles.page}>
      <RuleList rules={rules} open={open?.id ?? id} />
      <main className={styles.main}>
        {rules.length === 0 ? (
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
