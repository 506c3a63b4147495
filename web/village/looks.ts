/** What the map of a place shows: its land, its plans, or the lines that bind it. */
import type { LayerGroup } from '../../gis-data/catalogue.ts'
import type { KnownLayer } from '../map/drawn-layers.ts'

export const looks = ['land', 'plans', 'control'] as const
export type Look = (typeof looks)[number]

const groups: Record<Look, readonly LayerGroup[]> = {
  land: ['administration', 'land', 'rural', 'ecology', 'infrastructure'],
  plans: ['administration', 'plans', 'infrastructure'],
  control: ['administration', 'control', 'infrastructure'],
}
/** Shown whole, not only what the map opens with. */
const whole: Record<Look, LayerGroup | null> = { land: null, plans: 'plans', control: 'control' }

/** Switches for every layer, as the address has them for the map. */
export const shownIn = (look: Look, known: readonly KnownLayer[]): Record<string, boolean> =>
  Object.fromEntries(
    known.map(({ layer }) => [
      layer.id,
      groups[look].includes(layer.group) && (layer.visibleAtStart || layer.group === whole[look]),
    ]),
  )
