/** Delivered values, each with the codes of the layer that it may stand for: a person says which. */
import { Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import table from '../../ui/plain-table.module.css'
import type { Decisions } from '../choices/decisions.ts'
import styles from './steps.module.css'

export interface CodeChoice {
  readonly field: string
  readonly fieldTitle: string
  readonly delivered: string
  /** What the delivered value means, where it is known. */
  readonly word?: string
  readonly rows: number
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

export interface CodeChoicesProps {
  readonly testId: string
  readonly heading: string
  readonly note: ReactNode
  readonly choices: readonly CodeChoice[]
  readonly decisions: Decisions
  readonly decide: (change: Partial<Decisions>) => void
  /** Whether nothing goes on before each is answered. */
  readonly mustChoose: boolean
}

export function CodeChoices(props: CodeChoicesProps) {
  const { testId, heading, note, choices, decisions, decide, mustChoose } = props
  const { t } = useTranslation()
  const { codes: chosen } = decisions
  const choose = (field: string, delivered: string, code: string | undefined) => {
    const { [delivered]: _before, ...rest } = chosen[field] ?? {}
    decide({
      codes: { ...chosen, [field]: code === undefined ? rest : { ...rest, [delivered]: code } },
    })
  }
  return (
    <section className={styles.asked} data-testid={testId}>
      <h3 className={styles.heading}>{heading}</h3>
      {note}
      <table className={table.table}>
        <tbody>
          {choices.map(({ field, fieldTitle, delivered, word, rows, options }) => {
            const code = chosen[field]?.[delivered]
            return (
              <tr key={`${field}-${delivered}`}>
                <th scope="row">
                  {fieldTitle} <strong>{delivered}</strong> {word}
                  <span className={table.second}> {t('imports.rowCount', { count: rows })}</span>
                </th>
                <td>
                  <Select
                    allowClear={!mustChoose}
                    showSearch={{ optionFilterProp: 'label' }}
                    size="small"
                    style={{ width: 300 }}
                    status={mustChoose && !code ? 'warning' : ''}
                    placeholder={t('imports.chooseCode')}
                    aria-label={`${fieldTitle} ${delivered}`}
                    value={code}
                    onChange={(next: string | undefined) => choose(field, delivered, next)}
                    options={[...options]}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
