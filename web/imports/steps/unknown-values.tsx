/** 取值对照: delivered values that the lists of the layer do not know; a person may say what each stands for. */
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CodeList } from '../../../gis-data/codes/code-list.ts'
import { codeLists } from '../../../gis-data/codes/index.ts'
import { useWords } from '../../state/use-language.ts'
import table from '../../ui/plain-table.module.css'
import { unknownValuesOf } from '../choices/decisions.ts'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

export function UnknownValues({ dataset, decisions, decide }: StepProps) {
  const { t } = useTranslation()
  const words = useWords()
  const values = dataset ? unknownValuesOf(dataset, decisions) : []
  if (values.length === 0) return null
  const { codes: chosen } = decisions
  const choose = (field: string, delivered: string, code: string | undefined) => {
    const { [delivered]: _before, ...rest } = chosen[field] ?? {}
    decide({
      codes: { ...chosen, [field]: code === undefined ? rest : { ...rest, [delivered]: code } },
    })
  }
  return (
    <section className={styles.asked} data-testid="unknown-values">
      <h3 className={styles.heading}>{t('imports.unknownValues')}</h3>
      <p className={styles.remark}>■ {t('imports.unknownValuesNote')}</p>
      <table className={table.table}>
        <tbody>
          {values.map(({ field, delivered, rows }) => (
            <tr key={`${field.name}-${delivered}`}>
              <th scope="row">
                {words(field)} <strong>{delivered}</strong>
                <span className={table.second}> {t('imports.rowCount', { count: rows })}</span>
              </th>
              <td>
                <Select
                  allowClear
                  showSearch
                  size="small"
                  style={{ width: 300 }}
                  optionFilterProp="label"
                  placeholder={t('imports.chooseCode')}
                  aria-label={`${words(field)} ${delivered}`}
                  value={chosen[field.name]?.[delivered]}
                  onChange={(code: string | undefined) => choose(field.name, delivered, code)}
                  options={Object.entries(codesOf(field.codes)).map(([code, each]) => ({
                    value: code,
                    label: /\d/.test(code) ? `${code} ${words(each)}` : words(each),
                  }))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const codesOf = (id: keyof typeof codeLists | undefined): CodeList['codes'] =>
  id ? codeLists[id].codes : {}
