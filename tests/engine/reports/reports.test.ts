/** Reports of a run and of a finding as files that offices open: PDF, Word, Excel, evidence pack. */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatM2 } from '../../../gis-data/area.ts'
import type { CheckRun, Finding } from '../../../server/api/contract.ts'
import { createApp } from '../../../server/app.ts'
import { openedServices } from '../../../server/start/start-services.ts'
import { smallDistrict, smallRules } from '../checks/small-district.ts'
import { writeFeatures } from '../checks/write-features.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { pdfText } from './pdf-text.ts'

/** Of gdal-bin, which CI installs. */
const hasOgrinfo = spawnSync('ogrinfo', ['--version']).status === 0

let database: TestDatabase
let app: ReturnType<typeof createApp>
let run: CheckRun
let findings: Finding[]

const asked = (path: string, role = 'planner') =>
  app.request(path, {
    headers: {
      cookie: `hegui_viewer=${encodeURIComponent(JSON.stringify({ role, units: null }))}`,
    },
  })
const file = async (path: string, role?: string) => {
  const response = await asked(path, role)
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return new Uint8Array(await response.arrayBuffer())
}

beforeAll(async () => {
  database = await openTestDatabase()
  const [first, ...others] = smallDistrict.rural_house!
  const formula = { ...first!, values: { ...first!.values, house_code: '=1+1' } }
  await writeFeatures(database.db, { ...smallDistrict, rural_house: [formula, ...others] })
  app = createApp(
    openedServices(database, () => '2026-11-24'),
    { webDir: null },
  )
  const started = await app.request('/api/checks', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ rules: smallRules }),
  })
  const { id } = (await started.json()) as { id: string }
  do {
    run = (await (await asked(`/api/checks/${id}`)).json()) as CheckRun
  } while (run.status === 'queued' || run.status === 'running')
  const page = await (await asked(`/api/checks/${id}/findings`)).json()
  findings = (page as { findings: Finding[] }).findings
})
afterAll(() => database.close())

describe('the report of a run as PDF', () => {
  it('says number, hash, conclusion, every rule and every finding, with text that can be searched', async () => {
    const pdf = await file(`/api/checks/${run.id}/report`)
    if (process.env.KEEP_REPORTS) writeFileSync(`${process.env.KEEP_REPORTS}/run.pdf`, pdf)
    const { text, pages } = await pdfText(pdf)
    expect(pages).toBeGreaterThan(1)
    expect(pages).toBeLessThan(15)
    for (const words of ['合规性审查报告', '审查结论', '各规则核查统计', '发现清单', '图例']) {
      expect(text).toContain(words)
    }
    expect(text).toContain(run.id)
    expect(text).toContain(run.origin.resultSha256!)
    expect(text).toContain('演示数据')
    for (const { id } of run.rules) expect(text).toContain(id)
    for (const { areaM2 } of findings) {
      if (areaM2 !== null) expect(text).toContain(formatM2(areaM2))
    }
  })

  it('does not show a visitor what rests on households', async () => {
    const { text } = await pdfText(await file(`/api/checks/${run.id}/report`, 'visitor'))
    expect(text).not.toContain('共有 2 处宅基地')
    expect(text).toContain('当前角色不能查看')
  })
})

describe('the report of a finding', () => {
  it('as PDF has figures, clause, boundary points and the hashes of its shapes', async () => {
    const finding = findings.find(({ rule }) => rule === 'A01')!
    const proof = await (await asked(`/api/checks/${run.id}/findings/${finding.id}`)).json()
    const { pack } = proof as {
      pack: { boundary: { rings: { points: [number, number][] }[] }; inputs: { sha256: string }[] }
    }
    const pdf = await file(`/api/checks/${run.id}/findings/${finding.id}/report`)
    if (process.env.KEEP_REPORTS) writeFileSync(`${process.env.KEEP_REPORTS}/finding.pdf`, pdf)
    const { text } = await pdfText(pdf)
    expect(text).toContain('情况单')
    expect(text).toContain('土地管理法')
    for (const { sha256 } of pack.inputs) expect(text.replace(/\s/g, '')).toContain(sha256)
    for (const [x, y] of pack.boundary.rings.flatMap(({ points }) => points)) {
      expect(text).toContain(x.toFixed(3))
      expect(text).toContain(y.toFixed(3))
    }
    expect(text).toContain('图例')
    expect(text).toMatch(/1:\d/)
  })
})

describe('the report as Word', () => {
  it('holds the same text in well-formed parts, its sheet as a picture of 300 dpi', async () => {
    const parts = unzipSync(await file(`/api/checks/${run.id}/report?format=docx`))
    const document = strFromU8(parts['word/document.xml']!)
    const text = document.replace(/<[^>]+>/g, ' ')
    expect(text).toContain('合规性审查报告')
    for (const { id } of run.rules) expect(text).toContain(id)
    expect(document).toContain('w:tblHeader')
    const pictures = Object.keys(parts).filter((name) => /media\/.*\.png$/.test(name))
    expect(pictures.length).toBe(2)
    const widths = pictures.map((name) =>
      new DataView(parts[name]!.buffer, parts[name]!.byteOffset).getUint32(16),
    )
    // 170 mm at 300 dpi.
    expect(Math.max(...widths)).toBeGreaterThan(2000)
  })
})

describe('the workbook', () => {
  it('has numbers as numbers and text as text, also where it begins with =', async () => {
    const parts = unzipSync(await file(`/api/checks/${run.id}/report?format=xlsx`))
    const sheet = strFromU8(parts['xl/worksheets/sheet2.xml']!)
    const strings = strFromU8(parts['xl/sharedStrings.xml']!)
    expect(strings).toContain('=1+1')
    expect(sheet).not.toContain('<f>')
    expect(sheet.match(/<row /g)).toHaveLength(findings.length + 3)
    expect(sheet).toMatch(/<v>\d+\.\d+<\/v>/)
  })
})

describe('the evidence pack', () => {
  it.skipIf(!hasOgrinfo)(
    'names every file with its hash, and its GeoPackage opens with the findings and their features',
    async () => {
      const parts = unzipSync(await file(`/api/checks/${run.id}/report?format=zip`))
      const manifest = JSON.parse(strFromU8(parts['manifest.json']!)) as {
        resultSha256: string
        files: Record<string, { sha256: string }>
      }
      expect(manifest.resultSha256).toBe(run.origin.resultSha256)
      const named = Object.keys(parts).filter((name) => name !== 'manifest.json')
      expect(Object.keys(manifest.files).sort()).toEqual(named.sort())
      for (const name of named) {
        const hash = createHash('sha256').update(parts[name]!).digest('hex')
        expect(manifest.files[name]!.sha256).toBe(hash)
      }
      expect(strFromU8(parts['rules/A01.sql']!)).toContain('basic_farmland')
      const path = join(mkdtempSync(join(tmpdir(), 'hegui-gpkg-')), 'findings.gpkg')
      writeFileSync(path, parts['findings.gpkg']!)
      const info = execFileSync('ogrinfo', ['-ro', '-al', '-so', path], { encoding: 'utf8' })
      const withShape = findings.filter(({ centre }) => centre !== null).length
      expect(info).toMatch(new RegExp(`Layer name: 发现[\\s\\S]*?Feature Count: ${withShape}`))
      expect(info).toContain('Layer name: 永久基本农田')
      expect(info).toContain('ID["EPSG",4490]')
    },
  )
})
