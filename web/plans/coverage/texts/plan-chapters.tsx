/** A plan's text with its chapters at the side. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanText } from '../../../../server/api/plan-text-contract.ts'
import { usePlanReading } from '../../../api/plan-texts.ts'
import { problemText } from '../../../api/problem-error.ts'
import { useLanguage } from '../../../state/use-language.ts'
import { Notice } from '../../../ui/notice.tsx'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'
import styles from './plan-texts.module.css'

export function PlanChapters({ plan, text }: { plan: number; text: PlanText }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const own = useId()
  const { data, error } = usePlanReading(plan, text)
  if (error) return <Notice tone="fault" text={problemText(error, language)} />
  if (!data) return <SkeletonRows rows={12} />
  if (data.chapters.length === 0) return <Notice text={t('planText.empty')} />
  const idOf = (at: number) => `${own}${at}`
  const go = (at: number) => document.getElementById(idOf(at))?.scrollIntoView({ block: 'start' })
  const named = data.chapters.flatMap(({ title }, at) => (title === null ? [] : [{ title, at }]))
  return (
    <div className={styles.reading} data-testid="plan-reading">
      {named.length > 1 && (
        <nav className={styles.chapters} aria-label={t('planText.chapters')}>
          {named.map(({ title, at }) => (
            <button key={idOf(at)} type="button" onClick={() => go(at)}>
              {title}
            </button>
          ))}
        </nav>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <article className={styles.text} lang="zh-CN" tabIndex={0} aria-label={text.title}>
        {data.chapters.map(({ title, paragraphs }, at) => (
          <section key={idOf(at)} id={idOf(at)}>
            {title !== null && <h3>{title}</h3>}
            {paragraphs.map((paragraph, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a document may repeat
              <p key={place}>{paragraph}</p>
            ))}
          </section>
        ))}
        {data.cut && <p className={styles.second}>{t('planText.cut')}</p>}
      </article>
    </div>
  )
}
