/** Of what a side is to show, that which differs from the map. */

export interface SwitchedLayer {
  readonly id: string
  /** Whether the map shows it. */
  readonly main: boolean
}

export const switchedAgainst = (
  choices: readonly SwitchedLayer[],
  wanted: readonly string[],
): Record<string, boolean> =>
  Object.fromEntries(
    choices.flatMap(({ id, main }) => {
      const own = wanted.includes(id)
      return own === main ? [] : [[id, own] as const]
    }),
  )
