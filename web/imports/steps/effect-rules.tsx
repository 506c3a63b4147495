/** How many findings of each rule would appear, vanish or change; one narrows the list. */
import { useTranslation } from 'react-i18next'
import { isRuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import type { ImportEffect } from '../../../server/api/import-contract.ts'
import { useWords } from '../../state/use-language.ts'
import table from '../../ui/plain-table.module.css'
import styles from './steps.module.css'

export interface EffectRulesProps {
  readonly effect: ImportEffect
  readonly chosen: string | null
  readonly onChoose: (rule: string | null) => void
}

export function EffectRules({ effect, chosen, onChoose }: EffectRulesProps) {
  const { t } = useTranslation()
  const words = useWords()
  return (
    <div className={styles.rules}>
      <table className={table.table} data-testid="effect-rules">
        <thead>
          <tr>
            <th scope="col">{t('imports.rule')}</th>
            {(['appearing', 'vanishing', 'changedFindings'] as const).map((column) => (
              <th key={column} scope="col" className={table.right}>
                {t(`imports.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {effect.byRule.map(({ rule, appearing, vanishing, changed }) => (
            <tr key={rule}>
              <th scope="row">
                <button
                  type="button"
                  className={table.link}
                  aria-pressed={rule === chosen}
                  onClick={() => onChoose(rule === chosen ? null : rule)}
                >
                  {rule === chosen && '✓ '}
                  {rule} {isRuleId(rule) && words(ruleOf(rule))}
                </button>
              </th>
              <td className={table.right}>{appearing}</td>
              <td className={table.right}>{vanishing}</td>
              <td className={table.right}>{changed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
