/** The rail at the left: icons with words, one open at a time. */
import { useTranslation } from 'react-i18next'
import { useStore } from '../lib/store.ts'
import { unsavedWork } from '../state/unsaved-work.ts'
import styles from './rail.module.css'
import type { AtlasTool } from './tools.ts'

export interface RailProps {
  readonly tools: readonly AtlasTool[]
  readonly open: string | null
  readonly onOpen: (id: string | null) => void
  readonly children?: React.ReactNode
}

export function Rail({ tools, open, onOpen, children }: RailProps) {
  const { t } = useTranslation()
  const unsaved = useStore(unsavedWork)
  return (
    <nav className={styles.rail} aria-label={t('atlas.tools')}>
      {tools.map(({ id, title, icon }) => (
        <button
          key={id}
          type="button"
          className={styles.tool}
          aria-pressed={open === id}
          data-testid={`tool-${id}`}
          onClick={() => onOpen(open === id ? null : id)}
        >
          <span className={styles.icon}>{icon}</span>
          {t(title)}
          {unsaved.includes(id) && open !== id && (
            <span className={styles.unsaved}>{t('atlas.unsaved')}</span>
          )}
        </button>
      ))}
      <span className={styles.gap} />
      {children}
    </nav>
  )
}
