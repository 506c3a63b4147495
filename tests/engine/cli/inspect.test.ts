/** `hegui inspect` and the rules on deliveries in `hegui rules`: what they print and end with. */
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { villagePlan, zipVillagePlan } from '../deliveries/write-village-plan.ts'
import { collection, feature, square } from '../import/deliver.ts'
import { writeWithGdal } from '../import/write-with-gdal.ts'
import { commandForFile } from './run-hegui.ts'

const { hegui, inFolder } = commandForFile()

describe('hegui inspect', () => {
  it('gives one JSON document, and does not pass what it could not compare', async () => {
    const file = inFolder('plan.zip')
    await writeFile(file, zipVillagePlan(villagePlan()))
    const { code, out } = await hegui('inspect', file, '--json')
    expect(code).toBe(0)
    const { delivery, defects } = JSON.parse(out)
    expect(delivery).toMatchObject({ status: 'done', verdict: 'undecided', score: 100 })
    expect(delivery.rules).toHaveLength(21)
    expect(new Set(defects.map(({ state }: { state: string }) => state))).toEqual(
      new Set(['undecidable']),
    )
  })

  it('reads what import reads: a geodatabase as a folder, its layers by their names', async () => {
    const plot = (n: number) =>
      feature(square(103.85 + n / 1000, 30.85, 0.0005), { BSM: String(n), DLBM: '0101' })
    const geojson = collection([1, 2, 3].map(plot))
    const [archive] = await writeWithGdal([{ name: 'DLTB', ending: 'gdb', geojson }])
    const geodatabase = inFolder('DLTB.gdb')
    await mkdir(geodatabase)
    for (const [name, content] of Object.entries(unzipSync(archive!)))
      await writeFile(join(geodatabase, basename(name)), content)
    const { out, err } = await hegui('inspect', geodatabase, '--profile', 'land_survey', '--json')
    expect(err).not.toContain('无法读取')
    const { delivery } = JSON.parse(out)
    expect(delivery.layers).toEqual([
      expect.objectContaining({ layer: 'DLTB', format: 'filegdb', rows: 3, crs: 'EPSG:4326' }),
    ])
    const imported = await hegui('import', geodatabase, '--custom', 'dltb', '--json')
    expect(JSON.parse(imported.out)).toMatchObject({ read: 3, accepted: 3, format: 'filegdb' })
  })

  it('ends with 1 for a delivery that fails, and tells people why', async () => {
    const plan = villagePlan()
    plan.GHDLTB[0]!.values.GHDLMC = '旱地'
    const file = inFolder('plan.zip')
    await writeFile(file, zipVillagePlan(plan))
    const { code, out, err } = await hegui('inspect', file)
    expect(code).toBe(1)
    expect(err).toContain('不合格')
    expect(out).toContain('88 分，不合格')
    expect(out).toMatch(
      /I07 GHDLTB 51011710420100000001 的 GHDLBM 为 0101，名称应为“水田”，实为“旱地”/,
    )
    expect(out).toContain('与上一次相比：消除 0')
  })

  it.each([
    ['a file that is not there', 'nowhere.zip', 'nowhere.zip'],
    ['a kind that is not known', '--profile=other', ''],
  ])('ends with 1 for %s', async (_, argument, words) => {
    const file = inFolder('plan.zip')
    const argv = argument.startsWith('--') ? [file, argument] : [argument]
    const { code, out, err } = await hegui('inspect', ...argv)
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toContain(words)
  })
})

describe('hegui rules', () => {
  it('lists the rules on deliveries with clause, class and parameters', async () => {
    const { out } = await hegui('rules', '--json')
    const rules = (JSON.parse(out) as { id: string; group?: string; severity: string }[]).filter(
      ({ id }) => id.startsWith('I'),
    )
    expect(rules).toHaveLength(21)
    expect(rules.every(({ group, severity }) => group === 'I' && /^Q-[ABC]$/.test(severity))).toBe(
      true,
    )
  })

  it('runs the fixtures of one of them and of no other', async () => {
    const { code, out } = await hegui('rules', 'test', '--rule', 'I10', '--json')
    expect(code).toBe(0)
    const { fixtures } = JSON.parse(out) as { fixtures: { rule: string; differences: [] }[] }
    expect(new Set(fixtures.map(({ rule }) => rule))).toEqual(new Set(['I10']))
    expect(fixtures.every(({ differences }) => differences.length === 0)).toBe(true)
  })
})
