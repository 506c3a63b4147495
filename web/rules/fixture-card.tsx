/** A fixture: drawn, with what it expects and what this engine finds in it. */
import { useTranslation } from 'react-i18next'
import type { RuleFixtureSheet } from '../../server/api/rule-contract.ts'
import { StateWord } from '../map/verdict/state-word.tsx'
import { useLanguage, useWords } from '../state/use-language.ts'
import { Mark } from '../ui/mark.tsx'
import styles from './rules-page.module.css'

export function FixtureCard({ fixture }: { fixture: RuleFixtureSheet }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const agrees = fixture.differences.length === 0
  return (
    <section className={styles.fixture} data-testid="fixture">
      {fixture.picture && (
        <img
          className={styles.picture}
          src={fixture.picture}
          alt={t('rules.picture')}
          loading="lazy"
        />
      )}
      <p className={styles.legend}>
        {fixture.layers.map((layer) => (
          <span key={layer.id}>
            <span className={styles.swatch} style={{ background: layer.colour }} />
            {words(layer)}
          </span>
        ))}
      </p>
      <p className={styles.case}>{words(fixture)}</p>
      <p className={styles.second}>{words(fixture.expected)}</p>
      <ul>
        {fixture.findings.map(({ state, sentence, sentenceEn }) => (
          <li key={`${state} ${sentence}`}>
            <StateWord state={state} /> {language === 'zh' ? sentence : sentenceEn}
          </li>
        ))}
      </ul>
      <p>
        {agrees ? (
          <Mark shape="✓" tone="green" word={t('rules.agrees')} />
        ) : (
          <Mark shape="●" tone="red" word={t('rules.differs')} />
        )}
      </p>
      {fixture.differences.map((difference) => (
        <p key={difference} className={styles.second}>
          {difference}
        </p>
      ))}
    </section>
  )
}
