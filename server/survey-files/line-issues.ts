/** Faults of a text file, each with its line; told together, so that one round of mending is enough. */
import { type FaultIssue, UserFault } from '../errors/user-fault.ts'

/** Faults told of one file. */
const MAX_ISSUES = 50

export class LineIssues {
  readonly #file: string
  readonly #issues: FaultIssue[] = []
  #first: { zh: string; en: string } | null = null
  #count = 0

  constructor(file: string) {
    this.#file = file
  }

  /** `line` counts from 1. */
  add(line: number, zh: string, en: string): void {
    this.#count += 1
    this.#first ??= { zh: `第 ${line} 行：${zh}`, en: `line ${line}: ${en}` }
    if (this.#issues.length < MAX_ISSUES)
      this.#issues.push({ path: `${this.#file}:${line}`, message: zh, messageEn: en })
  }

  /** @throws UserFault when there was any. */
  throwIfAny(): void {
    if (!this.#first) return
    const more = this.#count > 1
    throw new UserFault(
      'unreadable_file',
      `${this.#file} ${this.#first.zh}${more ? `（共 ${this.#count} 处）` : ''}`,
      `${this.#file}, ${this.#first.en}${more ? ` (${this.#count} faults in all)` : ''}`,
      // A single fault is told in full by the sentence.
      more ? this.#issues : [],
    )
  }
}

/** A value out of a file for a message: short, on one line. */
export const shown = (text: string): string => {
  const line = text.replace(/[\p{Cc}]+/gu, ' ').trim()
  return `“${line.length > 40 ? `${line.slice(0, 40)}…` : line}”`
}
