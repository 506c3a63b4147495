/** What the `hegui` command brings in, sets beside each other, gives out and takes back, and compares. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { collection, dataFolder, feature, square } from '../import/deliver.ts'
import { commandForFile } from './run-hegui.ts'

const { hegui, interruptedAt, inFolder } = commandForFile()

describe('hegui over data', () => {
  it('interrupted in the middle of an import leaves nothing of it, looked at first or not', async () => {
    const file = join(dataFolder, 'plu-41175', 'ZONE_URBA.shp')
    for (const more of [[], ['--effect']]) {
      const told = await interruptedAt('%', 'import', file, '--custom', 'broken_off', ...more)
      expect(told).toMatchObject({ code: 130, out: '' })
      expect(told.err).toContain('已中断')
    }
    expect((await hegui('layers')).out).not.toContain('broken_off')
    expect(JSON.parse((await hegui('changesets', '--json')).out)).toEqual([])
  })

  it('imports, lists, overlays and exports real data', async () => {
    const plan = join(dataFolder, 'plu-41175')
    const zones = await hegui('import', join(plan, 'ZONE_URBA.shp'), '--custom', 'zones', '--json')
    expect(zones.code).toBe(0)
    expect(JSON.parse(zones.out)).toMatchObject({
      read: 118,
      accepted: 118,
      rejected: 0,
      notes: [],
    })
    expect(zones.err).toContain('100%')
    const told = await hegui(
      'import',
      join(plan, 'PRESCRIPTION_SURF.shp'),
      '--custom',
      'rules_here',
    )
    expect(told.out).toContain('读取 23，入库 23，搁置 0')

    const layers = JSON.parse((await hegui('layers', '--json')).out) as {
      id: string
      count: number
    }[]
    expect(layers.find(({ id }) => id === 'zones')?.count).toBe(118)
    expect((await hegui('layers')).out).toMatch(/zones +zones +118/)

    const overlay = await hegui(
      'overlay',
      '--layer',
      'zones',
      '--with',
      'rules_here',
      '--crs',
      'EPSG:2154',
      '--json',
    )
    expect(JSON.parse(overlay.out)).toMatchObject({ pairCount: 73 })

    const target = inFolder('zones.geojson')
    const exported = await hegui('export', '--layer', 'zones', '--format', 'geojson', target)
    expect(exported.code).toBe(0)
    const document = JSON.parse(await readFile(target, 'utf8'))
    expect(document.features).toHaveLength(118)
    const printed = await hegui('export', '--layer', 'zones', '--format', 'csv', '-')
    expect(printed.out.split('\r\n')).toHaveLength(120)

    const changesets = JSON.parse((await hegui('changesets', '--json')).out)
    const again = join(plan, 'ZONE_URBA.shp')
    const dry = await hegui('import', again, '--layer', 'zones', '--mode', 'replace', '--dry-run')
    expect(dry.code, dry.err).toBe(0)
    expect(dry.out).toContain('不变 118')
    const foreseen = await hegui('import', again, '--custom', 'z2', '--effect', '--json')
    expect(foreseen.code, foreseen.err).toBe(0)
    expect(JSON.parse(foreseen.out)).toMatchObject({
      preview: { accepted: 118, changes: { created: 118 } },
      effect: { appearing: 0, vanishing: 0 },
      report: { layer: 'z2', accepted: 118 },
    })
    await hegui('undo', String(JSON.parse(foreseen.out).report.changeset))
    expect((await hegui('import', again, '--custom', 'z2', '--mode', 'merge')).code).toBe(2)
    const scoped = await hegui('import', again, '--layer', 'zones', '--unit', '510117104201')
    expect(scoped).toMatchObject({ code: 2, err: expect.stringContaining('--mode replace') })
    const undone = await hegui('undo', String(changesets[0].id), '--reason', '试错')
    expect(undone).toMatchObject({ code: 0, out: expect.stringContaining('试错') })
    expect((await hegui('changesets')).out).toContain('已由')
    expect((await hegui('undo', '4711')).code).toBe(1)
    expect((await hegui('undo', 'last')).code).toBe(2)
    expect(changesets.map(({ layers: [layer] }: { layers: string[] }) => layer)).toEqual([
      'rules_here',
      'zones',
    ])
  })

  it('saves the rows set aside, of a file of which none is usable as well', async () => {
    const file = inFolder('bad.geojson')
    const bad = feature(square(103.8, 30.8, 0.0001), {
      ZDDM: '510117104201JC00001',
      批准面积: '12O',
    })
    await writeFile(file, collection([bad]))
    const saved = inFolder('搁置.csv')
    const told = await hegui('import', file, '--layer', 'homestead', '--set-aside', saved)
    expect(told).toMatchObject({ code: 1, err: expect.stringContaining('1 条记录全部不可用') })
    expect(told.out).toContain(`搁置的 1 条记录已存入 ${saved}`)
    expect(await readFile(saved, 'utf8')).toContain('12O')
  })

  it('compares a check with an earlier one, and bases one on it', async () => {
    const first = JSON.parse((await hegui('check', '--rule', 'A01', '--json')).out) as {
      id: string
    }
    const argv = ['check', '--rule', 'A01', '--based-on', first.id, '--compare', first.id]
    const second = JSON.parse((await hegui(...argv, '--json')).out) as {
      origin: { basedOn: string }
      comparison: { totals: object; changes: unknown[] }
    }
    expect(second.origin.basedOn).toBe(first.id)
    expect(second.comparison.changes).toEqual([])
    expect((await hegui(...argv)).out).toContain('新增 0，消失 0，变化 0')
    expect((await hegui('check', '--compare', 'none')).code).toBe(1)
  })
})

describe('hegui import of a folder', () => {
  it('takes several datasets of a folder in as one changeset, or none of them', async () => {
    const set = inFolder('成果')
    await mkdir(set)
    const plots = (n: number) => collection([feature(square(103.8 + n / 100, 30.8, 0.001), { n })])
    await writeFile(join(set, '甲.geojson'), plots(1))
    await writeFile(join(set, '乙.geojson'), plots(2))
    for (const name of ['jia', 'yi']) {
      const start = inFolder(`${name}.geojson`)
      await writeFile(start, plots(5))
      expect((await hegui('import', start, '--custom', name)).code).toBe(0)
    }
    const parts = ['--part', '甲=jia', '--part', '乙=yi']
    const { code, out, err } = await hegui('import', set, ...parts, '--json')
    expect(code, err).toBe(0)
    const reports = (JSON.parse(out) as { parts: { report: Record<string, unknown> }[] }).parts
    expect(reports.map(({ report }) => report)).toMatchObject([
      { layer: 'jia', accepted: 1 },
      { layer: 'yi', accepted: 1 },
    ])
    expect(new Set(reports.map(({ report }) => report.changeset)).size).toBe(1)

    const refused = await hegui('import', set, '--part', '甲=jia', '--part', '丙=yi')
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('“丙”不是其中一份')
    const layers = JSON.parse((await hegui('layers', '--json')).out) as {
      id: string
      count: number
    }[]
    expect(layers.filter(({ id }) => ['jia', 'yi'].includes(id)).map(({ count }) => count)).toEqual(
      [2, 2],
    )
    expect((await hegui('import', set, '--part', '甲')).code).toBe(2)
  })
})
