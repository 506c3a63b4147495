/** Which layer lies over which: by group, from the ground up. */
import type { Layer, LayerGroup } from '../catalogue.ts'

const groupsFromBelow: readonly LayerGroup[] = [
  'land',
  'economy',
  'plans',
  'ecology',
  'control',
  'infrastructure',
  'rural',
  'custom',
  'administration',
]

const geometryRank = { MultiPolygon: 0, MultiLineString: 1, Point: 2 } as const

/** Shared borders: the catalogue names the container first, and its line must lie on top. */
const containersOnTop: ReadonlySet<LayerGroup> = new Set(['administration'])

/** Sorts bottom first; within a group areas before lines before points, then as in the catalogue. */
export function fromBelow<T extends { readonly layer: Layer }>(entries: readonly T[]): T[] {
  const rank = ({ layer }: T) => groupsFromBelow.indexOf(layer.group)
  const shape = ({ layer }: T) => (layer.geometry ? geometryRank[layer.geometry] : 0)
  return entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => {
      const groups = rank(a.entry) - rank(b.entry)
      if (groups !== 0) return groups
      const shapes = shape(a.entry) - shape(b.entry)
      if (shapes !== 0) return shapes
      return containersOnTop.has(a.entry.layer.group) ? b.index - a.index : a.index - b.index
    })
    .map(({ entry }) => entry)
}
