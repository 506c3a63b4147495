/** 判定: what a rule asks, a sentence a line; result states stand out by shape, colour and word. */
import { useTranslation } from 'react-i18next'
import { findingStates, stateTitles } from '../../gis-data/rules/rule.ts'
import { sentencesOf } from '../../gis-data/rules/sentences-of.ts'
import type { Words } from '../../gis-data/words.ts'
import { stateMarks } from '../map/verdict/state-marks.ts'
import { useWords } from '../state/use-language.ts'
import { Mark } from '../ui/mark.tsx'
import styles from './rules-page.module.css'

export function Asked({ asks }: { asks: Words }) {
  const { t } = useTranslation()
  const words = useWords()
  const states = findingStates.map((state) => ({
    ...stateMarks[state],
    word: words(stateTitles[state]),
  }))
  const named = new RegExp(`(${states.map(({ word }) => word).join('|')})`, 'i')
  return (
    <section className={styles.asked} data-testid="asks">
      <h3 className={styles.heading}>{t('rules.asks')}</h3>
      {sentencesOf(words(asks)).map((sentence) => (
        <p key={sentence}>
          {sentence.split(named).map((part, at) => {
            const state = states.find(({ word }) => word.toLowerCase() === part.toLowerCase())
            if (!state) return part
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence do not move
            return <Mark key={at} shape={state.shape} tone={state.tone} word={part} />
          })}
        </p>
      ))}
    </section>
  )
}
