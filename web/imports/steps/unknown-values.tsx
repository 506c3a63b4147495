/** 取值对照: delivered values that the lists of the layer do not know; a person may say what each stands for. */
import { useTranslation } from 'react-i18next'
import type { CodeList } from '../../../gis-data/codes/code-list.ts'
import { codeLists } from '../../../gis-data/codes/index.ts'
import { secondSurveyColumn } from '../../../gis-data/codes/second-survey.ts'
import { useWords } from '../../state/use-language.ts'
import { mappingOf, unknownValuesOf } from '../choices/decisions.ts'
import { CodeChoices } from './code-choices.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

export function UnknownValues({ dataset, decisions, decide }: StepProps) {
  const { t } = useTranslation()
  const words = useWords()
  const values = dataset ? unknownValuesOf(dataset, decisions) : []
  if (values.length === 0) return null
  const sources = new Set(values.map(({ field }) => mappingOf(decisions, dataset!)[field.name]))
  const older = dataset?.fields
    .filter(({ name }) => sources.has(name))
    .map(secondSurveyColumn)
    .find((told) => told !== null)
  return (
    <CodeChoices
      testId="unknown-values"
      heading={t('imports.unknownValues')}
      note={
        <>
          <p className={styles.remark}>■ {t('imports.unknownValuesNote')}</p>
          {older && <p className={styles.remark}>■ {words(older)}</p>}
        </>
      }
      choices={values.map(({ field, delivered, rows }) => ({
        field: field.name,
        fieldTitle: words(field),
        delivered,
        rows,
        options: Object.entries(codesOf(field.codes)).map(([code, each]) => ({
          value: code,
          label: /\d/.test(code) ? `${code} ${words(each)}` : words(each),
        })),
      }))}
      decisions={decisions}
      decide={decide}
      mustChoose={false}
    />
  )
}

const codesOf = (id: keyof typeof codeLists | undefined): CodeList['codes'] =>
  id ? codeLists[id].codes : {}
