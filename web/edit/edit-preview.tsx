/** What the edit does to the findings on the feature, at this moment; marked as a preview throughout. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { problemText } from '../api/problem-error.ts'
import { useRules } from '../api/rules.ts'
import { StateWord } from '../map/verdict/state-word.tsx'
import { useLanguage, useWords } from '../state/use-language.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import styles from './edit-preview.module.css'
import type { EditSession } from './edit-session.ts'
import { FindingLines } from './finding-lines.tsx'
import { usePreview } from './use-preview.ts'
import { type VerdictDifference, verdictDifference } from './verdict-difference.ts'

export function EditPreview({ session }: { session: EditSession }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { after, before, error, isOld, isFirst } = usePreview(session)
  const difference = useMemo(() => after && verdictDifference(before, after), [before, after])
  if (error) return <Notice tone="fault" mark="▲" text={problemText(error, language)} />
  if (!difference)
    return isFirst ? <SkeletonRows rows={5} /> : <Notice text={t('edit.preview.none')} />
  if (after!.rules.length === 0) return <Notice text={t('edit.preview.noRules')} />
  return (
    <section className={styles.preview} data-testid="edit-preview" data-old={isOld}>
      <p className={styles.banner}>{t('edit.preview.banner')}</p>
      <p className={styles.verdict}>
        {difference.before && (
          <>
            <StateWord state={difference.before} />
            <span className={styles.arrow} aria-hidden>
              →
            </span>
          </>
        )}
        <span data-testid="edit-verdict" data-state={difference.after}>
          <StateWord state={difference.after} />
        </span>
      </p>
      <Findings difference={difference} />
      <p className={styles.note}>{t('edit.preview.note')}</p>
    </section>
  )
}

function Findings({ difference }: { difference: VerdictDifference }) {
  const { t } = useTranslation()
  const { appeared, gone, kept } = difference
  return (
    <>
      {appeared.length > 0 && (
        <div data-testid="edit-appeared">
          <h3 className={styles.heading}>{t('edit.appeared', { count: appeared.length })}</h3>
          <FindingLines findings={appeared} />
        </div>
      )}
      {gone.length > 0 && (
        <div data-testid="edit-gone">
          <h3 className={styles.heading}>{t('edit.gone', { count: gone.length })}</h3>
          <FindingLines findings={gone} gone />
        </div>
      )}
      {kept.length > 0 && (
        <div>
          <h3 className={styles.heading}>{t('edit.kept', { count: kept.length })}</h3>
          <FindingLines findings={kept.map(({ finding }) => finding)} />
        </div>
      )}
      {appeared.length + gone.length + kept.length === 0 && (
        <p className={styles.nothing}>
          {t(
            difference.after === 'not_applicable'
              ? 'edit.preview.notApplicable'
              : 'edit.preview.nothing',
          )}
        </p>
      )}
      <Undecided difference={difference} />
    </>
  )
}

function Undecided({ difference: { undecided } }: { difference: VerdictDifference }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const rules = useRules()
  if (undecided.length === 0) return null
  return (
    <details className={styles.undecided}>
      <summary>
        <StateWord state="undecidable" count={undecided.length} /> {t('edit.undecidedRules')}
      </summary>
      <ul>
        {undecided.map(({ id, reason, reasonEn }) => {
          const rule = rules.get(id)
          return (
            <li key={id}>
              {id} {rule && words(rule)}
              {language === 'zh' ? `：${reason ?? ''}` : `: ${reasonEn ?? ''}`}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
