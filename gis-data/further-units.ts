/** Where a finding lies that reaches into units beside that of its subject, as lists and files write it. */
import { shortPlaceName } from './short-place-name.ts'
import type { WordLanguage } from './words.ts'

interface Units {
  /** Of the subject. */
  readonly unitName: string | null
  readonly furtherUnits: readonly { readonly name: string }[]
}

/** Of a finding over half a district the first are enough. */
const MOST_NAMED = 20

export function furtherUnitsText(
  units: Units['furtherUnits'],
  language: WordLanguage = 'zh',
): string | null {
  if (units.length === 0) return null
  const named = units
    .slice(0, MOST_NAMED)
    .map(({ name }) => name)
    .join(language === 'zh' ? '、' : ', ')
  if (units.length <= MOST_NAMED) return named
  return language === 'zh'
    ? `${named}等 ${units.length} 个`
    : `${named} and others, ${units.length} units`
}

/** Its unit; of several the first and how many, in the words of `several`; null where it lies in none. */
export function unitsInShort(
  { unitName, furtherUnits }: Units,
  several: (first: string, count: number) => string,
): string | null {
  const names = [...(unitName === null ? [] : [unitName]), ...furtherUnits.map(({ name }) => name)]
  const [first] = names
  if (first === undefined) return null
  return names.length === 1 ? shortPlaceName(first) : several(shortPlaceName(first), names.length)
}
