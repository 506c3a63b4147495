/** The filter in words: each condition can be taken away, or all. */
import { CloseOutlined, FilterOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { patchPageState } from '../../state/use-page-state.ts'
import type { Condition } from './condition.ts'
import styles from './filter-line.module.css'
import { readConditions } from './read-conditions.ts'
import { useConditionWords } from './use-condition-words.ts'
import { writeConditions } from './write-conditions.ts'

export function FilterLine({ layer, q }: { layer: string; q: string }) {
  const { t } = useTranslation()
  const words = useConditionWords()
  const conditions = conditionsOf(q)
  const leave = (left: readonly Condition[]) => patchPageState({ q: writeConditions(left) })
  return (
    <section className={styles.line} aria-label={t('query.filter')} data-testid="filter-line">
      <FilterOutlined aria-hidden />
      {conditions === null ? (
        <code className={styles.text}>{q}</code>
      ) : (
        conditions.map((condition, at) => {
          const said = words(condition, layer)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two conditions may say the same
            <span key={at} className={styles.chip} title={said}>
              <span className={styles.said}>{said}</span>
              <button
                type="button"
                className={styles.drop}
                aria-label={t('query.dropOne', { condition: said })}
                onClick={() => leave(conditions.filter((_, other) => other !== at))}
              >
                <CloseOutlined />
              </button>
            </span>
          )
        })
      )}
      <button
        type="button"
        className={styles.clear}
        data-testid="clear-filter"
        onClick={() => leave([])}
      >
        {t('query.clear')}
      </button>
    </section>
  )
}

/** Null for what is no filter: the server says what is wrong with it. */
function conditionsOf(q: string): Condition[] | null {
  try {
    return readConditions(q)
  } catch {
    return null
  }
}
