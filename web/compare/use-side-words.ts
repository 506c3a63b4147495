/** What a side shows, in words: revision and its moment, one plan, layers more and less. */
import { useTranslation } from 'react-i18next'
import { useImagery } from '../api/imagery.ts'
import { usePlanCoverage } from '../api/villages.ts'
import { useKnownLayers } from '../map/use-known-layers.ts'
import { plainSide, type Side } from '../state/beside.ts'
import { useWords } from '../state/use-language.ts'
import { usePageState } from '../state/use-page-state.ts'
import { useRevisionWords } from './use-revision-words.ts'

/** `side`: null for the map itself. */
export function useSideWords(side: Side | null): string {
  const { t } = useTranslation()
  const words = useWords()
  const { revision } = usePageState()
  const { known } = useKnownLayers()
  const imagery = useImagery()
  const { data: coverage } = usePlanCoverage(null)
  const { shown, plan } = side ?? plainSide
  const moment = useRevisionWords(side ? side.revision : revision)
  const titleOf = (id: string) => {
    const layer = known.find((each) => each.layer.id === id)?.layer
    return layer ? words(layer) : (imagery.find((each) => each.id === id)?.title ?? id)
  }
  const named = Object.keys(shown).map((id) =>
    t(shown[id] ? 'beside.with' : 'beside.without', { layer: titleOf(id) }),
  )
  const document = plan && (coverage?.plans.find(({ code }) => code === plan)?.name ?? plan)
  return [moment, document, ...named].filter(Boolean).join(' · ')
}
