/** Values of a layer's fields as a viewer may read them: what names a person is masked without the right. */
import type { Layer } from '../../gis-data/catalogue.ts'
import { maskPersonal } from '../../gis-data/personal.ts'

export function maskedValues(
  { fields }: Layer,
  values: Readonly<Record<string, unknown>>,
  mayReadPersonal: boolean,
): Record<string, unknown> {
  if (mayReadPersonal) return { ...values }
  const masked = new Set(fields.filter(({ personal }) => personal).map(({ name }) => name))
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      masked.has(name) && value !== null ? maskPersonal(String(value)) : value,
    ]),
  )
}
