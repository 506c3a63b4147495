/** A value typed into a field: as a delivered one, and not below what its unit can be. */
import type { Field, Unit } from './catalogue.ts'
import { convertValue, type FieldValue, UnfitValue } from './convert-value.ts'

/** What is counted or covers land is never less than nothing; heights and rates of change may be. */
const leastOf: Readonly<Partial<Record<Unit, number>>> = { m2: 0, persons: 0, storeys: 0 }

/** @throws UnfitValue */
export function typedValue(field: Field, typed: unknown): FieldValue {
  const value = convertValue(field, typed)
  const least = field.unit && leastOf[field.unit]
  if (least === undefined || typeof value !== 'number' || value >= least) return value
  throw new UnfitValue(
    `${field.title}(${field.name})不应小于 ${least}，实为 ${value}`,
    `${field.name} should not be less than ${least}, found ${value}`,
  )
}
