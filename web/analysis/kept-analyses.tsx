/** Analyses kept under a name: one's own and those that colleagues share. */

import { useTranslation } from 'react-i18next'
import { KeptByName } from '../map/kept/kept-by-name.tsx'
import { useKnownLayers } from '../map/use-known-layers.ts'
import { useWords } from '../state/use-language.ts'
import { formatAnalysis, parseAnalysis } from './analysis.ts'
import styles from './analysis-panel.module.css'
import { showAnalysis, useAnalysis } from './use-analysis.ts'

export function KeptAnalyses() {
  const words = useWords()
  const { known } = useKnownLayers()
  const { t } = useTranslation()
  const analysis = useAnalysis()
  const text = formatAnalysis(analysis)
  // a drawn place of many corners finds no room in the text, and without it another place would be kept
  const whole = analysis.place === null || parseAnalysis(text).place !== null
  const titleOf = (id: string | null) => {
    const layer = known.find((entry) => entry.layer.id === id)?.layer
    return layer ? words(layer) : id
  }
  return (
    <div className={styles.keptPart}>
      {!whole && <p className={styles.hint}>{t('analysis.tooLongToKeep')}</p>}
      <KeptByName
        kind="analysis"
        body={whole && text !== '' ? { analysis: text } : null}
        detailOf={(kept) => {
          const { layer, with: other } = parseAnalysis(kept.analysis)
          return [titleOf(layer), titleOf(other)].filter(Boolean).join(' × ')
        }}
        onOpen={(kept) => showAnalysis(parseAnalysis(kept.analysis))}
      />
    </div>
  )
}
