/** 对比: the map at an earlier moment, other maps beside it, and what changed between two revisions. */
import { useTranslation } from 'react-i18next'
import styles from './compare-panel.module.css'
import { DifferencePart } from './difference-part.tsx'
import { SidesPart } from './sides-part.tsx'
import { TimePart } from './time-part.tsx'

const parts = [
  ['beside.time', TimePart],
  ['beside.beside', SidesPart],
  ['beside.difference', DifferencePart],
] as const

export function ComparePanel() {
  const { t } = useTranslation()
  return (
    <div className={styles.panel} data-testid="compare">
      {parts.map(([title, Part]) => (
        <section key={title} className={styles.part} aria-label={t(title)}>
          <h3 className={styles.heading}>{t(title)}</h3>
          <Part />
        </section>
      ))}
    </div>
  )
}
