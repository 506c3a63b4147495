/** A code list: the code system's name and its codes. Codes carry their system; a bare `0702` is ambiguous. */
import type { Words } from '../words.ts'

export interface Code extends Words {
  /** Customary fill on planners' drawings, where there is one. */
  readonly fill?: string
}

export interface CodeList extends Words {
  /** The standard that defines the codes, with its year. */
  readonly standard: string
  readonly codes: Readonly<Record<string, Code>>
}

export const defineCodeList = <const L extends CodeList>(list: L): L => list
