/** Lines of the legend for what is in view: one per class, classes drawn alike together. */
import type { Drawing, Layer } from '../../../gis-data/catalogue.ts'
import { fromBelow } from '../../../gis-data/drawing/layer-order.ts'
import type { Words } from '../../../gis-data/words.ts'
import type { KnownLayer } from '../drawn-layers.ts'
import type { InView } from './use-in-view.ts'

export interface LegendEntry {
  readonly key: string
  readonly words: Words
  readonly drawings: readonly Drawing[]
}

export interface LegendGroup {
  readonly layer: Layer
  readonly entries: readonly LegendEntry[]
  readonly counted: boolean
}

/** Uppermost layer first, as a printed legend reads. */
export function legendEntries(
  known: readonly KnownLayer[],
  inView: ReadonlyMap<string, InView>,
): LegendGroup[] {
  return fromBelow(known)
    .reverse()
    .flatMap(({ layer }) => {
      const seen = inView.get(layer.id)
      return seen ? [{ layer, entries: entriesOf(layer, seen), counted: seen.counted }] : []
    })
}

function entriesOf(layer: Layer, { classes }: InView): LegendEntry[] {
  const matched = (layer.classes ?? []).filter(({ values }) =>
    values.some((value) => classes.has(value)),
  )
  if (matched.length === 0) return [{ key: layer.id, words: layer, drawings: [layer.drawing] }]
  return matched.map(({ values, title, titleEn, drawing }) => ({
    key: values.join(','),
    words: { title, titleEn },
    drawings: [drawing],
  }))
}

const SAMPLES = 3

/** What stands for a whole layer in the tree: its drawing, or a few of its classes side by side. */
export function sampleDrawings({ classes = [], drawing }: Layer): readonly Drawing[] {
  const looks = new Map(classes.map((each) => [JSON.stringify(each.drawing), each.drawing]))
  if (looks.size === 0) return [drawing]
  const drawn = [...looks.values()]
  if (looks.size <= SAMPLES || (drawing.line !== undefined && drawing.fill === undefined))
    return drawn.slice(0, 1)
  const step = drawn.length / SAMPLES
  return Array.from({ length: SAMPLES }, (_, index) => drawn[Math.floor((index + 0.5) * step)]!)
}
