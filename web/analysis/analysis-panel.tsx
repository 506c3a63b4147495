/** 叠加分析: a place, and what is asked of it: areas by class and unit, or the features inside. */
import '../i18n/analysis-words.ts'
import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { type Analysis, tabs } from './analysis.ts'
import styles from './analysis-panel.module.css'
import { KeptAnalyses } from './kept-analyses.tsx'
import { PlaceForm } from './place-form.tsx'
import { TableForm } from './table-form.tsx'
import { patchAnalysis, useAnalysis } from './use-analysis.ts'
import { useAnalysisOnMap } from './use-analysis-on-map.ts'
import { WithinList } from './within-list.tsx'

export function AnalysisPanel() {
  const { t } = useTranslation()
  const { tab } = useAnalysis()
  useAnalysisOnMap()
  return (
    <div className={styles.panel} data-testid="analysis-panel">
      <PlaceForm />
      <div className={styles.tabs}>
        <Segmented<Analysis['tab']>
          block
          aria-label={t('analysis.tabs')}
          value={tab}
          options={tabs.map((value) => ({ value, label: t(`analysis.tab.${value}`) }))}
          onChange={(next) => patchAnalysis({ tab: next })}
        />
      </div>
      {tab === 'table' ? <TableForm /> : <WithinList />}
      <KeptAnalyses />
    </div>
  )
}
