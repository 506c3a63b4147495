/**
 * The word that stands beside a delivered code (`DLMC` beside `DLBM`): it is not kept, but a word that
 * belongs to another code than the one beside it says that one of the two is wrong.
 */
import type { Field, Layer } from '../catalogue.ts'
import { standardNamesOf, wordColumnNames } from '../derived-columns.ts'
import type { Words } from '../words.ts'
import type { CodeList } from './code-list.ts'
import { codeLists } from './index.ts'
import { isLandUseSystem, type LandUseSystem } from './land-use-systems.ts'

export interface WordColumn {
  readonly field: Field
  /** Delivered column of the codes. */
  readonly code: string
  /** Delivered column of their words. */
  readonly word: string
}

/** @param mapping catalogue field to delivered field, or `=text` */
export function wordColumns(
  { fields }: Layer,
  mapping: Readonly<Record<string, string>>,
  delivered: readonly string[],
): WordColumn[] {
  const taken = standardNamesOf(fields)
  const used = new Set(Object.values(mapping))
  return fields.flatMap((field) => {
    const code = mapping[field.name]
    if (!field.codes || code === undefined || code.startsWith('=')) return []
    const names = [...Object.values(wordColumnNames(field, taken)), ...namesBeside(code)].map(plain)
    const word = delivered.find((name) => !used.has(name) && names.includes(plain(name)))
    return word === undefined ? [] : [{ field, code, word }]
  })
}

/** As people name the two: `…BM` and `…MC`, 地类编码 and 地类名称 or 地类. */
const namesBeside = (code: string): string[] =>
  [
    code.replace(/(BM|DM)$/i, 'MC'),
    code.replace(/(编码|代码)$/, '名称'),
    code.replace(/(编码|代码)$/, ''),
    `${code}_MC`,
    `${code}名称`,
    `${code}_名称`,
    `${code}（名称）`,
  ].filter((name) => name !== code && name !== '')

/** Spacing, case and full-width signs make no other word. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase()

export interface Contradiction {
  readonly list: Words
  /** The delivered code in words. */
  readonly codeSays: Words
  /** The code that the word belongs to. */
  readonly wordSays: string
}

/** Remembers what it has compared: a delivery has few pairs, in many rows. */
export class WordJudge {
  readonly #known = new Map<string, Contradiction | null>()

  /** `system`: the list of land codes that the file is read by; null: the field's own. */
  constructor(
    readonly field: Field,
    readonly system: LandUseSystem | null,
  ) {}

  /**
   * @param delivered the code as the file has it
   * @param code what it became in the field's own list
   */
  contradiction(delivered: string, code: string, word: string): Contradiction | null {
    const key = `${delivered}\n${code}\n${word}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const found = this.#compare(delivered.trim(), code, word)
    if (this.#known.size < 10_000) this.#known.set(key, found)
    return found
  }

  #compare(delivered: string, code: string, word: string): Contradiction | null {
    const own = this.field.codes
    if (!own || plain(word) === '') return null
    const ownList: CodeList = codeLists[own]
    const readBy = isLandUseSystem(own) && this.system ? codeLists[this.system] : ownList
    const { codes }: CodeList = readBy
    const read = codes[delivered] ? delivered : code
    const told = codes[read] ?? ownList.codes[code]
    if (!told || [codes[read], ownList.codes[code]].some((title) => title && isOf(word, title)))
      return null
    const others = Object.keys(codes).filter((other) => isNamed(word, codes[other]!))
    const [first] = others
    if (first === undefined || others.some((other) => isPartOf(own, other, read))) return null
    return { list: readBy, codeSays: told, wordSays: first }
  }
}

/** The one title within the other: 公路 and 公路用地. */
function isOf(word: string, { title, titleEn }: Words): boolean {
  const found = plain(word)
  return [title, titleEn].map(plain).some((each) => each.includes(found) || found.includes(each))
}

const isNamed = (word: string, { title, titleEn }: Words): boolean =>
  [plain(title), plain(titleEn), plain(`${title}用地`)].includes(plain(word)) ||
  plain(title) === `${plain(word)}用地`

/** The numbers of land classes hold those of their parts: 01 耕地 is right beside 0101 水田. */
const isPartOf = (list: string, one: string, other: string): boolean =>
  isLandUseSystem(list) && (one.startsWith(other) || other.startsWith(one))
