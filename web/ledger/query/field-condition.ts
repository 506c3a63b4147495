/** What can be asked of a field, by what stands in it. */
import type { LedgerColumn, LedgerColumns } from '../../../server/api/ledger-contract.ts'
import type { FieldCondition } from './condition.ts'

export const fieldTests = ['is', 'isNot', 'contains', 'range', 'blank', 'given'] as const
export type FieldTest = (typeof fieldTests)[number]

type Kind = LedgerColumn['type']

/** Area and feature id are no fields of the layer. */
export const kindOfField = (name: string, { columns }: Pick<LedgerColumns, 'columns'>): Kind =>
  columns.find((column) => column.name === name)?.type ??
  (name === 'area_m2' || name === 'fid' ? 'number' : 'text')

export const isNumeric = (kind: Kind) => kind === 'number' || kind === 'integer'

export function testsOf(kind: Kind): readonly FieldTest[] {
  if (kind === 'boolean') return ['is', 'blank', 'given']
  if (isNumeric(kind) || kind === 'date') return ['range', 'blank', 'given']
  return kind === 'loose' ? fieldTests : ['is', 'isNot', 'contains', 'blank', 'given']
}

export function testOf(condition: FieldCondition): FieldTest {
  switch (condition.kind) {
    case 'values':
      return condition.negated ? 'isNot' : 'is'
    case 'blank':
      return condition.negated ? 'given' : 'blank'
    case 'flag':
      return 'is'
    default:
      return condition.kind
  }
}

export const emptyFieldCondition = (
  field: string,
  about: Pick<LedgerColumns, 'columns'>,
): FieldCondition => {
  const kind = kindOfField(field, about)
  return withTest(field, testsOf(kind)[0]!, kind)
}

/** A condition on the field that tests in this way and has nothing filled in yet. */
export function withTest(field: string, test: FieldTest, kind: Kind): FieldCondition {
  switch (test) {
    case 'blank':
    case 'given':
      return { kind: 'blank', field, negated: test === 'given' }
    case 'contains':
      return { kind: 'contains', field, text: '', negated: false }
    case 'range':
      return { kind: 'range', field, of: kind === 'date' ? 'date' : 'number', from: null, to: null }
    default:
      return kind === 'boolean'
        ? { kind: 'flag', field, value: true }
        : { kind: 'values', field, values: [], negated: test === 'isNot' }
  }
}
