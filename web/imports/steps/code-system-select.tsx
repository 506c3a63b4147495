/** 代码体系: the list that the delivered land codes belong to, as judged by their values or as a person says. */
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { codeLists } from '../../../gis-data/codes/index.ts'
import { landCodeField } from '../../../gis-data/codes/judge-land-codes.ts'
import { type LandUseSystem, landUseSystems } from '../../../gis-data/codes/land-use-systems.ts'
import { useWords } from '../../state/use-language.ts'
import { judgedCodesOf, mappingOf, targetLayer } from '../choices/decisions.ts'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

export function CodeSystemSelect({ dataset, decisions, decide }: StepProps) {
  const { t } = useTranslation()
  const words = useWords()
  const layer = targetLayer(decisions)
  if (!dataset || !layer) return null
  const field = landCodeField(layer, mappingOf(decisions, dataset))
  if (!field) return null
  const judged = judgedCodesOf(dataset, { ...decisions, codeSystem: null }).codeSystem?.id
  return (
    <span className={styles.codeSystem}>
      {t('imports.codeSystem', { field: words(field) })}
      <Select
        size="small"
        style={{ width: 230 }}
        placeholder={t('imports.codeSystemUnknown')}
        aria-label={t('imports.codeSystem', { field: words(field) })}
        data-testid="code-system"
        value={decisions.codeSystem ?? (judged as LandUseSystem | undefined)}
        onChange={(system: LandUseSystem) =>
          // what was chosen for a code of another list says nothing now
          decide({ codeSystem: system === judged ? null : system, codes: {} })
        }
        options={landUseSystems.map((system) => ({
          value: system,
          label: `${words(codeLists[system])}${system === judged ? t('imports.codeSystemJudged') : ''}`,
        }))}
      />
    </span>
  )
}
