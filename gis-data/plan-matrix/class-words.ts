/** A class of a table of compatibility in words: of a code list, or a layer of control lines. */
import { type CodeListId, codeTitle } from '../codes/index.ts'
import { isLayerId, layerOf } from '../layers/index.ts'
import type { Words } from '../words.ts'

/** `kind/detail` names a detail of a class; a number stays beside its word. */
export function classWords(code: string, lists: readonly CodeListId[]): Words {
  const [kind, detail] = code.split('/').map((part) => partWords(part, lists))
  if (!detail) return kind!
  return {
    title: `${kind!.title}（${detail.title}）`,
    titleEn: `${kind!.titleEn} (${detail.titleEn})`,
  }
}

function partWords(code: string, lists: readonly CodeListId[]): Words {
  if (isLayerId(code)) return layerOf(code)
  const list = lists.find((each) => codeTitle(each, code) !== code)
  if (!list) return { title: code, titleEn: code }
  const number = /^\d/.test(code) ? `${code} ` : ''
  return {
    title: `${number}${codeTitle(list, code)}`,
    titleEn: `${number}${codeTitle(list, code, 'en')}`,
  }
}

export const crossed = (one: Words, other: Words): Words => ({
  title: `${one.title} × ${other.title}`,
  titleEn: `${one.titleEn} × ${other.titleEn}`,
})
