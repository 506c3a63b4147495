/** What of a feature is of the whole alone, for when it is split or merged. */
import type { Field, Layer } from './catalogue.ts'

export function ofWhole(layer: Layer, { name, ofWhole: said }: Field): Field['ofWhole'] | null {
  if (name === layer.keyField) return 'number'
  return name === layer.declaredAreaField ? 'measure' : (said ?? null)
}
