/** What inspections say of homesteads and houses: electricity, dangerous houses and their treatment. */
import { dateBetween } from '../dates.ts'
import { createRandom } from '../random.ts'
import type { SeedValue } from '../seed-feature.ts'

/** Idle homesteads of the base have been so for less than the year that rule D12 minds. */
export function inspectionOf(useState: string, serial: number) {
  const random = createRandom(`inspection ${serial}`)
  return {
    power_idle_months:
      useState === 'withdrawn' ? null : useState === 'idle' ? random.integer(2, 9) : 0,
    inspected_on: dateBetween(2025, 2025, random),
  }
}

/** Nobody lives in a dangerous house of the base (rule D11). */
export function treatedHouse<V extends { safety: string }>(values: V, useState: string) {
  const dangerous = values.safety === 'C' || values.safety === 'D'
  const inUse = !['idle', 'withdrawn'].includes(useState)
  return {
    ...values,
    use_state: dangerous && inUse ? 'idle' : useState,
    treatment: (dangerous ? 'vacated' : null) as SeedValue,
  }
}
