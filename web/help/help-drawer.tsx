/** The help: terms, layers and rules explained with their sources, searched as one types. */
import { SearchOutlined } from '@ant-design/icons'
import { Drawer, Input } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useRuleBook } from '../api/rules.ts'
import { useEscape } from '../lib/use-escape.ts'
import { explanationOf, findEntries, helpEntries } from '../map/glossary/help-entries.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import styles from './help-drawer.module.css'
import { HelpEntryText } from './help-entry-text.tsx'
import { ruleEntries } from './rule-entries.ts'

const ALL = 'all'
const MOST_SHOWN = 200
const kinds = ['term', 'layer', 'rule'] as const

export function HelpDrawer() {
  const { t } = useTranslation()
  const { help } = usePageState()
  const book = useRuleBook()
  const all = useMemo(() => [...helpEntries, ...ruleEntries(book)], [book])
  const one = help ? (explanationOf(help) ?? all.find(({ id }) => id === help)) : undefined
  const wanted = help === ALL || help === null ? '' : help
  const found = one ? [one] : findEntries(all, wanted).slice(0, MOST_SHOWN)
  const close = () => patchPageState({ help: null })
  useEscape(true, close)
  return (
    <Drawer
      keyboard={false}
      open
      size={400}
      title={t('help.title')}
      onClose={close}
      closable={{ 'aria-label': t('close') }}
    >
      <div className={styles.help} data-testid="help-drawer">
        <Input
          allowClear
          prefix={<SearchOutlined />}
          autoFocus
          value={one ? '' : wanted}
          placeholder={t('help.search')}
          aria-label={t('help.search')}
          data-testid="help-search"
          onChange={({ target }) => patchPageState({ help: asAddress(target.value) })}
        />
        {one && (
          <button
            type="button"
            className={styles.back}
            onClick={() => patchPageState({ help: ALL })}
          >
            {t('help.all')}
          </button>
        )}
        {found.length === 0 && <Notice text={t('help.nothing')} />}
        {kinds.map((kind) => {
          const entries = found.filter((entry) => entry.kind === kind)
          if (entries.length === 0) return null
          return (
            <section key={kind} className={styles.group}>
              <h3>{t(`help.kind.${kind}`)}</h3>
              {entries.map((entry) => (
                <HelpEntryText key={entry.id} entry={entry} open={found.length <= 3} />
              ))}
            </section>
          )
        })}
      </div>
    </Drawer>
  )
}

/** What an address may hold; an empty field shows all. */
const asAddress = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}:_ -]/gu, '')
    .slice(0, 60)
    .trimStart() || ALL
