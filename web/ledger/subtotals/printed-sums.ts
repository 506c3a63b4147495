/** Subtotals as they are printed: parts that add up to the printed whole, to the last digit. */

import { apportion, printedAreas } from '../../../gis-data/apportion.ts'
import { formatM2, roundHalfUp } from '../../../gis-data/area.ts'
import type { LedgerSubtotals } from '../../../server/api/ledger-contract.ts'

export const areaUnits = ['mu', 'hectares', 'm2'] as const
export type AreaUnit = (typeof areaUnits)[number]

export interface PrintedColumn {
  readonly name: string
  readonly whole: string
  /** In the order of the groups. */
  readonly parts: readonly string[]
}

export function printedSums(
  { sums, groups, total }: Pick<LedgerSubtotals, 'sums' | 'groups' | 'total'>,
  unit: AreaUnit,
): PrintedColumn[] {
  return sums.map(({ name, unit: measure, floorSpace }) => {
    const parts = groups.map((group) => group.sums[name] ?? 0)
    const whole = total.sums[name] ?? 0
    return {
      name,
      ...(measure === 'm2' ? areas(parts, whole, floorSpace ? 'm2' : unit) : figures(parts, whole)),
    }
  })
}

function areas(parts: readonly number[], whole: number, unit: AreaUnit) {
  // a part below nothing would be an error of the data; it is told as it is
  if (parts.some((part) => part < 0))
    return { whole: formatM2(whole), parts: parts.map((part) => formatM2(part)) }
  // as many decimals as the whole is printed with
  const printed = printedAreas([...parts, 0], whole)
  const [sum] = printedAreas([whole], whole)
  return { whole: sum?.[unit] ?? '', parts: parts.map((_, at) => printed[at]?.[unit] ?? '') }
}

const DIGITS = 2

function figures(parts: readonly number[], whole: number) {
  const whole2 = [...parts, whole].every(Number.isInteger) ? 0 : DIGITS
  const text = (value: number) =>
    value.toLocaleString('en-US', { minimumFractionDigits: whole2, maximumFractionDigits: whole2 })
  const printed =
    whole2 === 0 || parts.some((part) => part < 0)
      ? parts.map((part) => roundHalfUp(part, whole2))
      : apportion(parts, whole, whole2)
  return { whole: text(roundHalfUp(whole, whole2)), parts: printed.map(text) }
}
