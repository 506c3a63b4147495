/** One entry, folded to its title until it is opened. */
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { HelpEntry } from '../map/glossary/help-entries.ts'
import { useLanguage } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'
import styles from './help-drawer.module.css'
import type { RuleHelp } from './rule-entries.ts'

export interface HelpEntryTextProps {
  readonly entry: HelpEntry | RuleHelp
  readonly open: boolean
}

export function HelpEntryText({ entry, open }: HelpEntryTextProps) {
  const { t } = useTranslation()
  const chinese = useLanguage() === 'zh'
  const [kind, id] = entry.id.split(':')
  return (
    <details key={String(open)} className={styles.entry} open={open}>
      <summary>{chinese ? entry.title : entry.titleEn}</summary>
      <p>{chinese ? entry.text : entry.textEn}</p>
      {entry.source && (
        <p className={styles.source} lang="zh">
          {t('help.source')} {entry.source}
        </p>
      )}
      {kind === 'rule' && id && (
        <Link href={pageAddress(`/rules/${id}`, { help: null })} className={styles.link}>
          {t('help.toRule')}
        </Link>
      )}
    </details>
  )
}
