/** Names of layers in the reader's language: the catalogue's, and those of custom layers that stand. */
import { useCallback } from 'react'
import { isLayerId, layerOf } from '../../gis-data/layers/index.ts'
import { useLayerSummaries } from '../api/layers.ts'
import { useWords } from '../state/use-language.ts'

export function useLayerTitle(): (id: string) => string {
  const words = useWords()
  const { layers } = useLayerSummaries()
  return useCallback(
    (id) => {
      if (isLayerId(id)) return words(layerOf(id))
      const summary = layers.find((each) => each.id === id)
      return summary ? words(summary) : id
    },
    [words, layers],
  )
}
