/** Entries of the help out of the glossary and the catalogue, found by id or by words. */
import type { Explanation } from '../../../gis-data/glossary/explanation.ts'
import { layerExplanations } from '../../../gis-data/glossary/layer-explanations.ts'
import { terms } from '../../../gis-data/glossary/terms.ts'
import { type LayerId, layers } from '../../../gis-data/layers/index.ts'
import type { Words } from '../../../gis-data/words.ts'

export interface HelpEntry extends Words, Explanation {
  readonly id: string
  readonly kind: 'term' | 'layer'
}

const layerEntries: readonly HelpEntry[] = (Object.keys(layerExplanations) as LayerId[]).map(
  (id) => {
    const { title, titleEn } = layers[id]
    return { id: `layer:${id}`, kind: 'layer', title, titleEn, ...layerExplanations[id] }
  },
)

export const helpEntries: readonly HelpEntry[] = [
  ...terms.map((term) => ({ ...term, kind: 'term' as const })),
  ...layerEntries,
]

export const explanationOf = (id: string): HelpEntry | null =>
  helpEntries.find((entry) => entry.id === id) ?? null

/** All of the words, in any order, in titles before texts. */
export function findEntries<E extends Words & Explanation>(
  entries: readonly E[],
  wanted: string,
): E[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  const holds = (text: string) => words.every((word) => text.toLowerCase().includes(word))
  const named = entries.filter(({ title, titleEn }) => holds(`${title} ${titleEn}`))
  const told = entries.filter(
    (entry) =>
      !named.includes(entry) &&
      holds(`${entry.title} ${entry.titleEn} ${entry.text} ${entry.textEn} ${entry.source ?? ''}`),
  )
  return [...named, ...told]
}
