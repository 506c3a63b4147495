/** A row of figures: name, target, stated, drawn, actual, bars, difference, result with its rules. */
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { againstWords } from '../../gis-data/indicators/against-words.ts'
import type { FigureName } from '../../gis-data/indicators/indicator.ts'
import { indicatorOf } from '../../gis-data/indicators/indicators.ts'
import { StateWord } from '../map/verdict/state-word.tsx'
import { useWords } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'
import { Mark } from '../ui/mark.tsx'
import { differencesOf } from './differences.ts'
import { FigureBars } from './figure-bars.tsx'
import { FigureCell } from './figure-cell.tsx'
import styles from './figure-table.module.css'
import { differenceText } from './figure-text.ts'
import { figureTitles } from './figure-titles.ts'
import type { TableRow } from './table-row.ts'

export interface FigureRowProps {
  readonly row: TableRow
  readonly figures: readonly FigureName[]
  readonly isWhole?: boolean
}

export function FigureRow({ row, figures, isWhole = false }: FigureRowProps) {
  const { t } = useTranslation()
  const words = useWords()
  const { title, note, href, value, indicator, place } = row
  const said = againstWords(indicatorOf(indicator), value.against)
  return (
    <tr
      className={isWhole ? styles.whole : undefined}
      data-testid={`row-${row.key}`}
      data-place={place.code}
    >
      <th scope="row">
        {href ? (
          <Link className={styles.link} href={href}>
            {title}
          </Link>
        ) : (
          title
        )}
        {note && <span className={styles.note}>{note}</span>}
      </th>
      {figures.map((name) => (
        <td key={name} className={styles.right} data-figure={name}>
          <FigureCell row={row} name={name} />
        </td>
      ))}
      <td>
        <FigureBars value={value} />
      </td>
      <td className={styles.right}>
        {differencesOf(value, indicatorOf(indicator).unit).map(
          ({ compares, state, difference }) => (
            <span key={compares} className={styles.difference} data-state={state}>
              <span className={styles.of}>{t(figureTitles[compares])}</span>
              {differenceText(difference, indicatorOf(indicator).unit)}
            </span>
          ),
        )}
      </td>
      <td>
        <StateWord state={value.state} />
        {value.checks.some(({ rule }) => rule !== null) && (
          <span className={styles.note}>
            {value.checks.map(({ rule, compares, state }) =>
              rule ? (
                <Link key={compares} className={styles.rule} href={pageAddress(`/rules/${rule}`)}>
                  <StateWord state={state} short />
                  {rule}
                </Link>
              ) : (
                // No rule judges it at this level: the figure itself is named.
                <span key={compares} className={styles.rule}>
                  <StateWord state={state} short />
                  {t(figureTitles[compares])}
                </span>
              ),
            )}
          </span>
        )}
        {said && (
          <span className={styles.note} data-testid="against">
            <Mark shape="▲" tone="amber" word={words(said)} />
          </span>
        )}
      </td>
    </tr>
  )
}
