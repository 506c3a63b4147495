/** The value of a rule's parameter as a report prints it; one whose source was not seen says so. */
import { unitWords } from '../../../gis-data/unit-words.ts'
import type { ParameterSnapshot } from '../../api/proof-contract.ts'

export function parameterWords({ title, value, unit, certain }: ParameterSnapshot): string {
  const figure = typeof value === 'object' ? JSON.stringify(value) : String(value)
  const measure = isUnit(unit) ? unitWords[unit].title : unit
  return [title, figure, measure].filter(Boolean).join(' ') + (certain ? '' : '（待核）')
}

const isUnit = (unit: string | null): unit is keyof typeof unitWords =>
  unit !== null && unit in unitWords
