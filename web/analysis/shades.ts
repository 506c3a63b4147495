/** Five steps of one colour for areas, by what share of the rows lies below. */
import type { MapTheme } from '../map/style/map-tokens.ts'

const colours: Record<MapTheme, readonly string[]> = {
  day: ['#DCEDEC', '#A9D3D3', '#6CB4B7', '#2F8F97', '#0B5F68'],
  night: ['#14394A', '#1C5868', '#257D88', '#2FA8AB', '#73E3DE'],
}

export interface Step {
  readonly colour: string
  /** ㎡, from this up to where the next begins. */
  readonly fromM2: number
}

/** Fewer steps where there are few different values; none where there is no land. */
export function shadeSteps(areasM2: readonly number[], theme: MapTheme): Step[] {
  const sorted = [...new Set(areasM2.filter((area) => area > 0))].sort((a, b) => a - b)
  const count = Math.min(colours[theme].length, sorted.length)
  return Array.from({ length: count }, (_, at) => ({
    fromM2: sorted[Math.floor((at * sorted.length) / count)]!,
    colour:
      colours[theme][Math.round((at * (colours[theme].length - 1)) / Math.max(1, count - 1))]!,
  }))
}

export const shadeOf = (areaM2: number, steps: readonly Step[]): string | null =>
  areaM2 > 0 ? (steps.findLast(({ fromM2 }) => areaM2 >= fromM2)?.colour ?? null) : null
