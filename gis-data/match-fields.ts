/**
 * Which delivered field feeds which field of a layer: by the catalogue's name, titles, standard name
 * and aliases. Shapefiles cut names at ten bytes, so a cut name matches the one field it begins.
 */
import type { Field, Layer } from './catalogue.ts'

export interface FieldMatch {
  readonly field: Field
  /** The delivered name. */
  readonly delivered: string
}

export interface MatchedFields {
  readonly matches: readonly FieldMatch[]
  readonly unmatched: readonly string[]
}

const plain = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]/g, '')

const namesOf = ({ name, title, titleEn, standardName, aliases }: Field): string[] =>
  [name, title, titleEn, ...(standardName ? [standardName] : []), ...(aliases ?? [])].map(plain)

export function matchFields(layer: Layer, delivered: readonly string[]): MatchedFields {
  const taken = new Map<Field, string>()
  const exact = (name: string) =>
    layer.fields.find((field) => !taken.has(field) && namesOf(field).includes(plain(name)))
  const begun = (name: string) => {
    if (!isCut(name)) return undefined
    const candidates = layer.fields.filter(
      (field) => !taken.has(field) && namesOf(field).some((full) => full.startsWith(plain(name))),
    )
    return candidates.length === 1 ? candidates[0] : undefined
  }
  const unmatched: string[] = []
  const later: string[] = []
  for (const name of delivered) take(name, exact(name), later)
  for (const name of later) take(name, begun(name), unmatched)
  return {
    matches: [...taken].map(([field, name]) => ({ field, delivered: name })),
    unmatched,
  }

  function take(name: string, field: Field | undefined, rest: string[]): void {
    if (field) taken.set(field, name)
    else rest.push(name)
  }
}

/** Field of the layer to the delivered one that its names tell. */
export const fieldsByNames = (layer: Layer, delivered: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    matchFields(layer, delivered).matches.map((match) => [match.field.name, match.delivered]),
  )

/** Ten bytes in UTF-8, or five Chinese characters (ten bytes in GBK): as long as dBASE allows. */
function isCut(name: string): boolean {
  const gbkBytes = [...name].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 127 ? 2 : 1), 0)
  const utf8Bytes = [...name].reduce((sum, letter) => sum + utf8BytesOf(letter.codePointAt(0)!), 0)
  return [9, 10].includes(gbkBytes) || [8, 9, 10].includes(utf8Bytes)
}

const utf8BytesOf = (codePoint: number): number => {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
