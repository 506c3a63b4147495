/** The parameters of a rule: value, source, since when, and whether the text was seen. */
import { useTranslation } from 'react-i18next'
import { entryWords, parameterRows } from '../../gis-data/rules/parameter-words.ts'
import type { Parameter } from '../../gis-data/rules/rule.ts'
import type { BookEntry } from '../api/rules.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import { Mark } from '../ui/mark.tsx'
import styles from './rules-page.module.css'

export function ParameterTable({ rule: { parameters } }: { rule: BookEntry }) {
  const { t } = useTranslation()
  const words = useWords()
  const language = useLanguage()
  const entries = Object.entries(parameters)
  if (entries.length === 0) return <p className={styles.second}>{t('rules.noParameters')}</p>
  return (
    <table className={styles.table}>
      <tbody>
        {entries.map(([name, parameter]) => (
          <tr key={name}>
            <td>{words(parameter)}</td>
            <td>
              <ParameterValue name={name} parameter={parameter} />
            </td>
            <td className={styles.second}>
              {language === 'zh' ? parameter.source : parameter.sourceEn}
              <br />
              {t('rules.since', { version: parameter.version, effective: parameter.effective })}
            </td>
            <td>
              {parameter.certain ? (
                <Mark shape="✓" tone="green" word={t('rules.certain')} />
              ) : (
                <Mark shape="?" tone="grey" word={t('rules.uncertain')} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A long table is folded by what stands in it. */
const LONG = 12

function ParameterValue({ name, parameter }: { name: string; parameter: Parameter }) {
  const words = useWords()
  const { value, values } = parameter
  if (typeof value !== 'object' || !values || Object.keys(value).length <= LONG)
    return parameterRows(name, parameter).map((row) => (
      <div key={row.title} className={styles.value}>
        {words(row)}
      </div>
    ))
  return Object.entries(values).map(([each, title]) => {
    const keys = Object.keys(value).filter((key) => value[key] === each)
    return (
      <details key={each}>
        <summary>{`${words(title)} (${keys.length})`}</summary>
        {keys.map((key) => (
          <div key={key}>{words(entryWords(parameter, key))}</div>
        ))}
      </details>
    )
  })
}
