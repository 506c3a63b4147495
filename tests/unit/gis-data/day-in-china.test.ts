/** A day begins in China eight hours before it begins in Greenwich. */
import { expect, it } from 'vitest'
import { dayInChina } from '../../../gis-data/day-in-china.ts'

it('is the day in China, also where Greenwich has another', () => {
  expect(dayInChina(new Date('2026-11-29T15:59:59Z'))).toBe('2026-11-29')
  expect(dayInChina(new Date('2026-11-29T16:00:00Z'))).toBe('2026-11-30')
})
