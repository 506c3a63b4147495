/** Delivered codes that stand for several of the layer's: asked, never guessed. */
import { useTranslation } from 'react-i18next'
import { codeTitle } from '../../../gis-data/codes/index.ts'
import { isLandUseSystem } from '../../../gis-data/codes/land-use-systems.ts'
import { useLanguage, useWords } from '../../state/use-language.ts'
import { judgedCodesOf, targetLayer } from '../choices/decisions.ts'
import { CodeChoices } from './code-choices.tsx'
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
  return (
    <CodeChoices
      testId="ambiguous-codes"
      heading={t('imports.codes')}
      note={<p className={styles.ask}>▲ {t('imports.codesNote')}</p>}
      choices={codes.map(({ field, delivered, rows, choices }) => {
        const declared = layer.fields.find(({ name }) => name === field)
        // where it is a code of the layer's own list too, its word is among the choices
        const word =
          codeSystem && codeSystem.id !== declared?.codes && isLandUseSystem(codeSystem.id)
            ? codeTitle(codeSystem.id, delivered, language)
            : ''
        return {
          field,
          fieldTitle: declared ? words(declared) : field,
          delivered,
          word,
          rows,
          options: choices.map((choice) => ({
            value: choice.code,
            label: `${choice.code} ${words(choice)}`,
          })),
        }
      })}
      decisions={decisions}
      decide={decide}
      mustChoose
    />
  )
}
