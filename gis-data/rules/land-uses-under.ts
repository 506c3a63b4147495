/** The planned uses whose codes begin with one of the prefixes, for a rule's `considers`. */
import { landUse2023 } from '../codes/land-use-2023.ts'

export const landUsesUnder = (...prefixes: readonly string[]): readonly string[] =>
  Object.keys(landUse2023.codes).filter((code) =>
    prefixes.some((prefix) => code.startsWith(prefix)),
  )
