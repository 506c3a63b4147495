/** Delivered values of coded fields that the layer's list does not know: a person may say which code each is. */
import type { Field, Layer } from '../catalogue.ts'
import { convertValue, UnfitValue } from '../convert-value.ts'
import type { CodeList } from './code-list.ts'
import { codeLists } from './index.ts'
import type { AmbiguousCode, DeliveredColumn } from './judge-land-codes.ts'
import { isLandUseSystem, translateCode } from './land-use-systems.ts'

export interface UnknownValue {
  readonly field: Field
  readonly delivered: string
  readonly rows: number
}

interface JudgedSystem {
  readonly codeSystem: { readonly id: string } | null
  readonly ambiguousCodes: readonly Pick<AmbiguousCode, 'field' | 'delivered'>[]
}

/** By how often each value occurs; what stands for several codes is asked apart (`ambiguousCodes`). */
export function unknownValues(
  layer: Layer,
  mapping: Readonly<Record<string, string>>,
  columns: readonly DeliveredColumn[],
  { codeSystem, ambiguousCodes }: JudgedSystem,
): UnknownValue[] {
  return layer.fields.flatMap((field) => {
    const { name, codes } = field
    const source = mapping[name]
    if (!codes || source === undefined) return []
    const counts = columns.find((column) => column.name === source)?.counts ?? []
    const asked = new Set(
      ambiguousCodes.filter((each) => each.field === name).map(({ delivered }) => delivered),
    )
    return counts
      .filter(([delivered]) => !asked.has(delivered) && !isKnown(field, delivered, codeSystem))
      .map(([delivered, rows]) => ({ field, delivered, rows }))
      .sort((a, b) => b.rows - a.rows)
  })
}

function isKnown(field: Field, delivered: string, system: JudgedSystem['codeSystem']): boolean {
  const [own, theirs] = [field.codes ?? '', system?.id ?? '']
  if (isLandUseSystem(own) && isLandUseSystem(theirs) && theirs !== own) {
    const list: CodeList['codes'] = codeLists[theirs].codes
    if (list[delivered]) return translateCode(delivered, theirs, own).length === 1
  }
  try {
    convertValue(field, delivered)
    return true
  } catch (error) {
    if (error instanceof UnfitValue) return false
    throw error
  }
}
