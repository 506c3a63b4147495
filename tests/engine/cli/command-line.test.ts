/** The `hegui` command over the engine under test: what it prints, writes and ends with. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { collection, feature, square } from '../import/deliver.ts'
import { commandForFile, runHegui } from './run-hegui.ts'

const { hegui, inFolder, withDemonstration } = commandForFile()

async function file(name: string, content: string) {
  const path = inFolder(name)
  await writeFile(path, content)
  return path
}

describe('hegui', () => {
  it('explains itself, and each command', async () => {
    const help = await hegui('--help')
    expect(help.code).toBe(0)
    const names = [...help.out.matchAll(/^ {2}([a-z]+) .*/gm)].map(([, name]) => name!)
    for (const name of ['serve', 'seed', 'import', 'check', 'export', 'rules', 'layers'])
      expect(names).toContain(name)
    for (const name of names.filter((known) => known !== 'help')) {
      const { code, out } = await hegui(name, '--help')
      expect(code, name).toBe(0)
      expect(out).toContain(`hegui ${name}`)
    }
  })

  it.each([
    [['fly']],
    [['import']],
    [['export', '--layer', 'homestead']],
    [['export', '--layer', 'homestead', '--format', 'dwg', 'x.dwg']],
    [['import', 'a.json']],
    [['import', 'a.json', '--custom', 'a', '--layer', 'b']],
    [['seed', '--size', 'huge']],
    [['check', '--nonsense']],
  ])('ends with 2 where it is used wrongly: %o', async (argv) => {
    const { code, out, err } = await hegui(...argv)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).not.toBe('')
  })

  it('says why there are no indicators where there are no places', async () => {
    const { code, err } = await hegui('indicators', '--unit', '510117104')
    expect(code).toBe(1)
    expect(err).toContain('510117104')
  })

  it.each([
    ['a file that is not there', ['import', 'nowhere.geojson', '--custom', 'x'], 'nowhere.geojson'],
    ['a layer that is not there', ['export', '--layer', 'nope', 'nope.csv'], 'nope'],
    ['a rule that is not there', ['check', '--rule', 'Z99'], 'Z99'],
    ['a unit that is not there', ['check', '--unit', '999999'], '999999'],
  ])('ends with 1 and the words of the problem for %s', async (_case, argv, words) => {
    const { code, out, err } = await hegui(...argv)
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toContain(words)
  })

  it('hands the problem to programs too', async () => {
    const path = await file('broken.geojson', '{"type":"FeatureCollection","features":[')
    const { code, out } = await hegui('import', path, '--custom', 'broken', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      problem: { status: 422, type: 'urn:hegui:unreadable_file' },
    })
  })

  it('does not leave half a file where an export fails', async () => {
    const target = inFolder('missing', 'homestead.csv')
    const { code } = await hegui('export', '--layer', 'homestead', target)
    expect(code).toBe(1)
  })

  it('lists the rules with their clauses, without a database', async () => {
    const { code, out } = await hegui('rules', '--json')
    expect(code).toBe(0)
    const rules = JSON.parse(out) as { id: string; clauses: unknown[]; parameters: object }[]
    expect(rules.length).toBeGreaterThanOrEqual(12)
    for (const { id, clauses } of rules) expect(clauses.length, id).toBeGreaterThan(0)
  })

  it('runs the fixtures of a rule on the engine', async () => {
    const { code, out } = await hegui('rules', 'test', '--rule', 'A01', '--json')
    expect(code).toBe(0)
    const { fixtures } = JSON.parse(out)
    expect(fixtures.length).toBeGreaterThanOrEqual(2)
    expect(fixtures.every(({ differences }: { differences: [] }) => differences.length === 0)).toBe(
      true,
    )
  })

  it('follows a check to its end', async () => {
    const homestead = feature(square(103.81, 30.81, 0.0001), { ZDDM: '510117104201JC00001' })
    const path = await file('zd.geojson', collection([homestead]))
    expect((await hegui('import', path, '--layer', 'homestead')).code).toBe(0)
    const { code, out } = await hegui('check', '--rule', 'D02', '--json')
    expect(code).toBe(0)
    const run = JSON.parse(out)
    expect(run).toMatchObject({ status: 'done', rules: [{ id: 'D02' }] })
    for (const rule of run.rules) expect(rule.considered).toBe(rule.checked + rule.setAside)
  })

  it('explains one rule, and one over deliveries', async () => {
    const { code, out } = await hegui('rules', 'A01')
    expect(code).toBe(0)
    for (const words of [
      '永久基本农田占用',
      '判定',
      '重叠超过 1 ㎡ 的，为不符合',
      '依据',
      '审查对象',
      '缺少时无法判定',
      '参数',
      '处理建议',
    ])
      expect(out).toContain(words)
    expect((await hegui('rules', 'I01')).out).toContain('缺陷等级')
    expect((await hegui('rules', 'Z99')).code).toBe(2)
  })

  it('tells in English where it is asked to: a table, a rule and what is at fault', async () => {
    const asked = [
      ['check', '--rule', 'D02'],
      ['rules', 'E05'],
      ['import', inFolder('broken.geojson'), '--layer', 'homestead'],
    ]
    for (const argv of asked) {
      const { out, err } = await hegui(...argv, '--lang', 'en')
      expect(out + err, argv.join(' ')).not.toBe('')
      // laws are cited by their Chinese names and articles
      const told = (out + err).replace(/《[^》]+》(（[^）]+）)? ?(第\S+)?/g, '')
      expect(told, argv.join(' ')).not.toMatch(/\p{Script=Han}/u)
    }
  })

  it('refuses to seed a database that holds data', async () => {
    const { code, err } = await withDemonstration(() => async () => {}, 'seed')
    expect(code).toBe(1)
    expect(err).toContain('空库')
  })
})

describe('a server that holds the folder', () => {
  it('is asked over HTTP instead', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(`${request.url} ${decodeURIComponent(request.headers.cookie ?? '')}`)
      response.setHeader('content-type', 'application/json')
      response.end('[]')
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const { port } = server.address() as { port: number }
    const held = await mkdtemp(join(tmpdir(), 'hegui-held-'))
    try {
      const owner = { pid: process.ppid, url: `http://127.0.0.1:${port}` }
      await writeFile(join(held, 'owner.json'), JSON.stringify(owner))
      const { code, out } = await runHegui({ DATA_DIR: held }, ['layers', '--json'])
      expect(code).toBe(0)
      expect(JSON.parse(out)).toEqual([])
      expect(asked).toEqual(['/api/layers hegui_viewer={"role":"planner","units":null}'])
    } finally {
      server.close()
      await rm(held, { recursive: true, force: true })
    }
  })
})
