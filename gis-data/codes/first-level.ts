/** Codes of land by their first two digits: 0101 水田 is of 01 耕地. */
import type { Code } from './code-list.ts'
import { type CodeListId, codeLists } from './index.ts'

/** Whether a list names the groups that its codes begin with. */
export function hasFirstLevel(list: CodeListId): boolean {
  const codes: Readonly<Record<string, Code>> = codeLists[list].codes
  const names = Object.keys(codes)
  return (
    names.every((code) => /^\d{2}/.test(code)) &&
    names.some((code) => code.length > 2) &&
    names.every((code) => code.length < 3 || codes[code.slice(0, 2)] !== undefined)
  )
}
