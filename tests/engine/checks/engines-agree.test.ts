/** Both engines give the same findings of the demonstration district, row by row. */
import { beforeAll, describe, expect, it } from 'vitest'
import { keptDemonstration } from '../kept-demonstration.ts'
import { testEngine } from '../test-engine.ts'
import type { CheckedDistrict } from './check-district.ts'

const byKey = ({ findings }: CheckedDistrict) => new Map(findings.map((one) => [one.key, one]))

const printed = /-?[\d,]+\.\d+/g

/** Word for word; what lies on the edge of rounding may be printed a hundredth apart. */
function readsAlike(one: string, other: string): boolean {
  const numbers = (text: string) =>
    (text.match(printed) ?? []).map((number) => Number(number.replaceAll(',', '')))
  const others = numbers(other)
  return (
    one.replace(printed, '#') === other.replace(printed, '#') &&
    numbers(one).every((number, at) => Math.abs(number - others[at]!) < 0.0101)
  )
}

/** Numbers to 0.01, everything else exactly. */
function differs(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) > 0.01
  return JSON.stringify(one) !== JSON.stringify(other)
}

// The embedded engine is always at hand; where it is the one under test there is no second.
describe.skipIf(testEngine() === 'embedded')('the demonstration district on both engines', () => {
  let embedded: CheckedDistrict
  let postgis: CheckedDistrict

  beforeAll(async () => {
    postgis = await keptDemonstration('postgis')
    embedded = await keptDemonstration('embedded')
  }, 600_000)

  it('has the same findings', () => {
    expect(postgis.findings.length).toBeGreaterThan(0)
    const inOrder = ({ findings }: CheckedDistrict) =>
      findings.map(({ key, state }) => `${key} ${state}`).sort()
    expect(inOrder(embedded)).toEqual(inOrder(postgis))
  })

  it('with areas, shares and every measure equal to 0.01', () => {
    const others = byKey(embedded)
    const off = postgis.findings.flatMap((one) => {
      const other = others.get(one.key)!
      const values = { ...one.measure, area: one.areaM2, share: one.subjectShare }
      const same: Record<string, unknown> = {
        ...other.measure,
        area: other.areaM2,
        share: other.subjectShare,
      }
      return Object.entries(values)
        .filter(([name, value]) => differs(value, same[name]))
        .map(([name, value]) => `${one.key} ${name}: ${value} and ${same[name]}`)
    })
    expect(off).toEqual([])
  })

  it('with the same sentences and the same account of rows', () => {
    const others = byKey(embedded)
    const off = postgis.findings.filter(
      ({ key, sentence }) => !readsAlike(others.get(key)!.sentence, sentence),
    )
    expect(off.map(({ sentence }) => sentence)).toEqual([])
    const account = ({ run }: CheckedDistrict) =>
      run.rules.map(({ areaM2, ...rule }) => ({ ...rule, areaM2: areaM2.toFixed(1) }))
    expect(account(embedded)).toEqual(account(postgis))
  })
})
