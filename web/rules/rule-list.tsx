/** Every rule by its group, narrowed by what is typed: title, clause, layer. */
import { Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { groupOfRule, ruleGroupIds, ruleGroups } from '../../gis-data/rules/groups.ts'
import type { BookEntry } from '../api/rules.ts'
import { useWords } from '../state/use-language.ts'
import { pageAddress, usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { matchesText } from './matches-text.ts'
import styles from './rules-page.module.css'

export function RuleList({ rules, open }: { rules: readonly BookEntry[]; open: string | null }) {
  const { t } = useTranslation()
  const words = useWords()
  const [text, setText] = useState('')
  usePageState()
  const shown = rules.filter((rule) => matchesText(rule, text))
  return (
    <aside className={styles.list} aria-label={t('page.rules')}>
      <div className={styles.search}>
        <Input
          size="small"
          allowClear
          value={text}
          placeholder={t('rules.search')}
          aria-label={t('rules.search')}
          onChange={({ target }) => setText(target.value)}
        />
        <p className={styles.second}>{t('rules.count', { count: shown.length })}</p>
      </div>
      {ruleGroupIds.map((group) => {
        const members = shown.filter(({ id }) => groupOfRule(id) === group)
        if (members.length === 0) return null
        return (
          <section key={group}>
            <h2 className={styles.group}>
              {group} {words(ruleGroups[group])} ({members.length})
            </h2>
            <ul>
              {members.map((rule) => (
                <li key={rule.id}>
                  <Link
                    href={pageAddress(`/rules/${rule.id}`)}
                    className={styles.rule}
                    aria-current={rule.id === open ? 'true' : undefined}
                  >
                    <span className={styles.id}>{rule.id}</span>
                    {words(rule)}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {rules.length > 0 && shown.length === 0 && <Notice text={t('rules.noMatch', { text })} />}
    </aside>
  )
}
