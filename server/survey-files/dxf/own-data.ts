/** Extended data that our own drawings carry with each line: the feature that it belongs to, and its values by their titles. */
import type { DxfTag } from './dxf-pairs.ts'

export interface OwnData {
  readonly fid: string
  readonly values: Readonly<Record<string, string>>
}

export const OWN_APPLICATION = 'HEGUI'
/** A string of so many letters goes on in the next one. */
export const LETTERS_PER_STRING = 125

export function ownData(tags: readonly DxfTag[]): OwnData | null {
  const start = tags.findIndex(({ code, value }) => code === 1001 && value === OWN_APPLICATION)
  if (start < 0) return null
  const rest = tags.slice(start + 1)
  const end = rest.findIndex(({ code }) => code === 1001)
  const own = end < 0 ? rest : rest.slice(0, end)
  const fid = own.find(({ code }) => code === 1071)?.value
  if (fid === undefined) return null
  const texts: string[] = []
  let goesOn = false
  for (const { code, value } of own) {
    if (code !== 1000) continue
    const piece = unescaped(value)
    if (goesOn) texts.push(texts.pop() + piece)
    else texts.push(piece)
    goesOn = [...piece].length === LETTERS_PER_STRING
  }
  const pairs = texts.map((text) => {
    const at = text.indexOf('=')
    return [text.slice(0, at), text.slice(at + 1)] as const
  })
  return { fid, values: Object.fromEntries(pairs.filter(([name]) => name !== '')) }
}

/** Letters beyond GBK stand as `\U+XXXX`. */
const unescaped = (text: string) =>
  text.replace(/\\U\+([0-9A-F]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
