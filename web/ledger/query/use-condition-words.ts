/** Says conditions in words, with what this page knows of layers and units. */
import { useTranslation } from 'react-i18next'
import { useUnits } from '../../api/units.ts'
import { useKnownLayers } from '../../map/use-known-layers.ts'
import { useLanguage } from '../../state/use-language.ts'
import type { Condition } from './condition.ts'
import { conditionWords } from './condition-words.ts'

export function useConditionWords(): (condition: Condition, layer: string) => string {
  const { t } = useTranslation()
  const language = useLanguage()
  const units = useUnits()
  const { known } = useKnownLayers()
  const layerOf = (id: string) => known.find(({ layer }) => layer.id === id)?.layer ?? null
  return (condition, layer) => conditionWords(condition, layer, { t, language, units, layerOf })
}
