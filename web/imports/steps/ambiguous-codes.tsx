/** Delivered codes that stand for several of the layer's: asked, never guessed. */
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { codeTitle } from '../../../gis-data/codes/index.ts'
import { isLandUseSystem } from '../../../gis-data/codes/land-use-systems.ts'
import { useLanguage, useWords } from '../../state/use-language.ts'
import table from '../../ui/plain-table.module.css'
import { judgedCodesOf, targetLayer } from '../choices/decisions.ts'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

export function AmbiguousCodes({ dataset, decisions, decide }: StepProps) {
  const { t } = useTranslation()
  const words = useWords()
  const language = useLanguage()
  const layer = targetLayer(decisions)
  const { codeSystem, ambiguousCodes: codes } = dataset
    ? judgedCodesOf(dataset, decisions)
    : { codeSystem: null, ambiguousCodes: [] }
  if (codes.length === 0 || !layer) return null
  const { codes: chosen } = decisions
  return (
    <section className={styles.asked} data-testid="ambiguous-codes">
      <h3 className={styles.heading}>{t('imports.codes')}</h3>
      <p className={styles.ask}>▲ {t('imports.codesNote')}</p>
      <table className={table.table}>
        <tbody>
          {codes.map(({ field, delivered, rows, choices }) => {
            const declared = layer.fields.find(({ name }) => name === field)
            // where it is a code of the layer's own list too, its word is among the choices
            const word =
              codeSystem && codeSystem.id !== declared?.codes && isLandUseSystem(codeSystem.id)
                ? codeTitle(codeSystem.id, delivered, language)
                : ''
            return (
              <tr key={`${field}-${delivered}`}>
                <th scope="row">
                  {declared ? words(declared) : field} <strong>{delivered}</strong> {word}
                  <span className={table.second}> {t('imports.rowCount', { count: rows })}</span>
                </th>
                <td>
                  <Select
                    size="small"
                    style={{ width: 300 }}
                    status={chosen[field]?.[delivered] ? '' : 'warning'}
                    placeholder={t('imports.chooseCode')}
                    aria-label={`${field} ${delivered}`}
                    value={chosen[field]?.[delivered]}
                    onChange={(code: string) =>
                      decide({
                        codes: { ...chosen, [field]: { ...chosen[field], [delivered]: code } },
                      })
                    }
                    options={choices.map((choice) => ({
                      value: choice.code,
                      label: `${choice.code} ${words(choice)}`,
                    }))}
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
