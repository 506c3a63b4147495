/** Layers and fields to choose from, grouped as in the tree. */
import { layerGroups } from '../../gis-data/catalogue.ts'
import type { Words } from '../../gis-data/words.ts'
import type { KnownLayer } from '../map/drawn-layers.ts'

interface Option {
  readonly value: string
  readonly label: string
}
export interface OptionGroup {
  readonly label: string
  readonly options: Option[]
}

/** Layers that hold something. */
export function layerOptions(
  known: readonly KnownLayer[],
  words: (words: Words) => string,
  fits: (entry: KnownLayer) => boolean,
): OptionGroup[] {
  return Object.entries(layerGroups).flatMap(([group, title]) => {
    const options = known
      .filter((entry) => entry.layer.group === group && entry.summary.count > 0 && fits(entry))
      .map(({ layer }) => ({ value: layer.id, label: words(layer) }))
    return options.length > 0 ? [{ label: words(title), options }] : []
  })
}

export const hasArea = ({ layer }: KnownLayer): boolean => layer.geometry === 'MultiPolygon'

/** Fields with codes or few values; of a custom layer any. */
export function fieldOptions(
  entry: KnownLayer | undefined,
  words: (words: Words) => string,
): Option[] {
  if (!entry) return []
  if (entry.summary.custom)
    return (entry.summary.fields ?? []).map((name) => ({ value: name, label: name }))
  return entry.layer.fields
    .filter(({ codes, type, personal }) => !personal && (codes !== undefined || type === 'boolean'))
    .map((field) => ({ value: field.name, label: words(field) }))
}
