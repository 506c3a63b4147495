/**
 * Whether two classes may share land: `compatible`, `conditional` (to be justified) or `conflict`.
 * Tables are written by row and flattened to `a|b`, the form in which rules read them as parameters.
 */
import type { CodeListId } from '../codes/index.ts'
import type { Parameter } from '../rules/rule.ts'
import type { Words } from '../words.ts'
import { classWords, crossed } from './class-words.ts'

export const compatibilities = ['compatible', 'conditional', 'conflict'] as const
export type Compatibility = (typeof compatibilities)[number]

export const compatibilityTitles: Record<Compatibility, Words> = {
  compatible: { title: '兼容', titleEn: 'Compatible' },
  conditional: { title: '须论证', titleEn: 'To be justified' },
  conflict: { title: '冲突', titleEn: 'Conflict' },
}

/** By `a|b`. A pair that is not listed is not compatible: it cannot be judged. */
export type CompatibilityTable = Readonly<Record<string, Compatibility>>

/** Of one class: the classes of the other side by compatibility, separated by blanks. */
type Row = Partial<Record<Compatibility, string>>

/** @throws where a pair is listed twice. */
export function crossTable(rows: Readonly<Record<string, Row>>): CompatibilityTable {
  const table: Record<string, Compatibility> = {}
  for (const [one, row] of Object.entries(rows)) {
    for (const compatibility of compatibilities) {
      for (const other of row[compatibility]?.split(' ') ?? []) {
        const pair = `${one}|${other}`
        if (table[pair]) throw new Error(`${pair} is listed twice`)
        table[pair] = compatibility
      }
    }
  }
  return table
}

/** Where the words of one side's classes stand: code lists, the first that has the code. */
export type Side = readonly CodeListId[]

/** The table as a rule's parameter; no norm lists these pairs, so all of them are to be confirmed. */
export const compatibilityParameter = (
  table: CompatibilityTable,
  [one, other]: readonly [Side, Side],
): Parameter => ({
  title: '兼容性对照表',
  titleEn: 'Table of compatibility',
  value: table,
  entries: Object.fromEntries(
    Object.keys(table).map((pair) => {
      const [first = '', second = ''] = pair.split('|')
      return [pair, crossed(classWords(first, one), classWords(second, other))]
    }),
  ),
  values: compatibilityTitles,
  source: '五规冲突矩阵（平台建议值，由规划主管部门确认）',
  sourceEn:
    'matrix of the five plans (proposed by this platform, to be confirmed by the planning bureau)',
  version: '2026-11',
  effective: '2019-12-31',
  certain: false,
})
