/** The words and signs of CQL2 text, each with its place. */
import { textFault } from './cql2-text-fault.ts'

export interface Cql2Token {
  readonly kind: 'word' | 'quoted' | 'text' | 'number' | 'sign' | 'end'
  /** A word as written, a text without its quotes. */
  readonly text: string
  /** From 1. */
  readonly place: number
}

const patterns = [
  ['space', /\s+/y],
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['text', /'((?:[^']|'')*)'/y],
  ['quoted', /"((?:[^"]|"")*)"/y],
  ['word', /[\p{L}_:][\p{L}\p{M}\p{N}_.:]*/uy],
  ['sign', /<>|<=|>=|[-=<>+*/%(),]/y],
] as const

/** @throws UserFault at a character that begins nothing. */
export function cql2Tokens(text: string): Cql2Token[] {
  const tokens: Cql2Token[] = []
  for (let at = 0; at < text.length; ) {
    const found = tokenAt(text, at)
    if (!found)
      throw textFault(
        `第 ${at + 1} 个字符“${text[at]}”无法识别`,
        `character ${at + 1}, ${JSON.stringify(text[at])}, begins nothing`,
      )
    if (found.kind !== 'space') tokens.push({ kind: found.kind, text: found.text, place: at + 1 })
    at = found.end
  }
  return [...tokens, { kind: 'end', text: '', place: text.length + 1 }]
}

function tokenAt(text: string, at: number) {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    const inner = match[1]
    const quote = kind === 'text' ? "'" : '"'
    const value = inner === undefined ? match[0] : inner.replaceAll(quote + quote, quote)
    return { kind, text: value, end: pattern.lastIndex }
  }
  return null
}
