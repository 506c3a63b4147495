/** Catalogue and imported layers with what the server says of them. */
import { useMemo } from 'react'
import { useLayerSummaries } from '../api/layers.ts'
import { knownLayers } from './drawn-layers.ts'

export function useKnownLayers() {
  const { layers, ...query } = useLayerSummaries()
  const known = useMemo(() => knownLayers(layers), [layers])
  return { known, ...query }
}
