/** Layers to choose from, in the catalogue's groups, with how much there is of each. */
import { type LayerGroup, layerGroups } from '../../gis-data/catalogue.ts'
import type { Words } from '../../gis-data/words.ts'
import type { KnownLayer } from '../map/drawn-layers.ts'

export function layerChoices(
  known: readonly KnownLayer[],
  words: (words: Words) => string,
  wanted: (entry: KnownLayer) => boolean = () => true,
) {
  return (Object.keys(layerGroups) as LayerGroup[]).flatMap((group) => {
    const options = known
      .filter((entry) => entry.layer.group === group && wanted(entry))
      .map(({ layer, summary }) => ({
        value: layer.id,
        label: `${words(layer)} (${summary.count.toLocaleString('en-US')})`,
      }))
    return options.length > 0 ? [{ label: words(layerGroups[group]), options }] : []
  })
}
