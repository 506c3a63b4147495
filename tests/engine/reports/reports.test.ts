/** Reports of a run and of a finding as files that offices open: PDF, Word, Excel, evidence pack. */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import QRCode from 'qrcode'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatM2 } from '../../../gis-data/area.ts'
import { stateTitles } from '../../../gis-data/rules/rule.ts'
import { type CheckRun, conformitySchema, type Finding } from '../../../server/api/contract.ts'
import type { Job } from '../../../server/api/job-contract.ts'
import type { ReportSummary } from '../../../server/api/report-contract.ts'
import { adviceSchema } from '../../../server/api/site-contract.ts'
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

const post = (path: string, body: unknown, role = 'planner') =>
  app.request(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      cookie: `hegui_viewer=${encodeURIComponent(JSON.stringify({ role, units: null }))}`,
    },
    body: JSON.stringify(body),
  })
/** Asks for a report, waits for its end and reads it. */
const made = async (request: object): Promise<ReportSummary> => {
  const response = await post('/api/reports', request)
  const { id } = (await response.json()) as { id: string }
  for (;;) {
    const report = (await (await asked(`/api/reports/${id}`)).json()) as ReportSummary
    if (report.status !== 'queued' && report.status !== 'running') return report
    await new Promise((done) => setTimeout(done, 50))
  }
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
  const started = await post('/api/checks', { rules: smallRules })
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
    // Each figure has its unit once.
    expect(text).not.toMatch(/㎡\s*m2|年\s*year/)
    expect(text).toContain('最小重叠面积 1 ㎡（待核）')
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
  it('holds the same text in well-formed parts, its sheet at 300 dpi, and a code with the hash of the run', async () => {
    const parts = unzipSync(await file(`/api/checks/${run.id}/report?format=docx`))
    const document = strFromU8(parts['word/document.xml']!)
    const text = document.replace(/<[^>]+>/g, ' ')
    expect(text).toContain('合规性审查报告')
    for (const { id } of run.rules) expect(text).toContain(id)
    expect(document).toContain('w:tblHeader')
    const pictures = Object.keys(parts).filter((name) => /media\/.*\.png$/.test(name))
    expect(pictures.length).toBe(2)
    const code = await QRCode.toBuffer(`${run.id} sha256:${run.origin.resultSha256}`, {
      errorCorrectionLevel: 'M',
      margin: 1,
      width: 400,
    })
    expect(pictures.filter((name) => code.equals(parts[name]!))).toHaveLength(1)
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
      expect(strFromU8(parts['rules/A01.json']!)).toContain('重叠超过 1 ㎡ 的，为不符合')
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

const site = {
  type: 'Polygon',
  coordinates: [
    [
      [103.8501, 30.8301],
      [103.8505, 30.8301],
      [103.8505, 30.8304],
      [103.8501, 30.8304],
      [103.8501, 30.8301],
    ],
  ],
}

describe('the report of a drawn site', () => {
  const request = { of: 'site', geometry: site, use: 'industry', name: '甲地块' }

  it('says the verdict, the land it takes, every rule, its boundary points, and a hash that anyone gets again', async () => {
    const report = await made(request)
    expect(report).toMatchObject({ status: 'done', format: 'pdf', progress: 1, error: null })
    const pdf = await file(`/api/reports/${report.id}/file`)
    if (process.env.KEEP_REPORTS) writeFileSync(`${process.env.KEEP_REPORTS}/site.pdf`, pdf)
    const { text } = await pdfText(pdf)
    const verdict = conformitySchema.parse(
      await (await post('/api/conformity', { geometry: site, use: 'industry' })).json(),
    )
    for (const words of ['选址合规性审查报告', '甲地块', '占地情况', '现状地类', '界址点', '图例'])
      expect(text).toContain(words)
    expect(text).toContain(stateTitles[verdict.result].title)
    expect(text).toContain(formatM2(verdict.areaM2))
    for (const { id } of verdict.rules) expect(text).toContain(id)
    const advice = adviceSchema.parse(
      await (await post('/api/conformity/advice', { geometry: site, use: 'industry' })).json(),
    )
    expect(text).toContain('怎样才能符合')
    expect(advice.approvals.length).toBeGreaterThan(0)
    for (const { title } of advice.approvals) expect(text.replace(/\s/g, '')).toContain(title)
    expect(text).toContain(advice.usable ? formatM2(advice.usable.areaM2) : advice.noUsable!.title)
    expect(text.replace(/\s/g, '')).toContain(report.resultSha256!)
    expect(report.sha256).toBe(createHash('sha256').update(pdf).digest('hex'))
    expect((await made(request)).resultSha256).toBe(report.resultSha256)
    const moved = { ...request, use: 'road' }
    expect((await made(moved)).resultSha256).not.toBe(report.resultSha256)
  })

  it('is in English where the page is: laws and names stay', async () => {
    const report = await made({ ...request, name: 'Plot A', language: 'en' })
    const pdf = await file(`/api/reports/${report.id}/file`)
    if (process.env.KEEP_REPORTS) writeFileSync(`${process.env.KEEP_REPORTS}/site-en.pdf`, pdf)
    const { text } = await pdfText(pdf)
    for (const words of ['Report on a site', 'Plot A', 'Land taken', 'Boundary points', 'Legend'])
      expect(text).toContain(words)
    expect(text).not.toMatch(/结论|图例|界址|合计|占比|来源|不涉及|无法判定|校验码|公顷|亩|第 \d/)
    const finding = await file(
      `/api/checks/${run.id}/findings/${findings[0]!.id}/report?language=en`,
    )
    const ofFinding = (await pdfText(finding)).text
    expect(ofFinding).toContain(findings[0]!.sentenceEn.slice(0, 20))
    expect(ofFinding).not.toMatch(/结论|图例|界址|来源|审查对象|涉及要素|参数|公顷|亩|第 \d/)
    const workbook = unzipSync(await file(`/api/checks/${run.id}/report?format=xlsx&language=en`))
    const words = strFromU8(workbook['xl/sharedStrings.xml']!)
    expect(words).toContain('What was found')
    expect(words).not.toMatch(/规则|结论|情况|处理建议/)
  })

  it('prints boundary points as the database projects them', async () => {
    const { text } = await pdfText(await file(`/api/reports/${(await made(request)).id}/file`))
    const { rows } = await sql<{ x: number; y: number }>`
      select ST_Y(geom) as x, ST_X(geom) as y from (
        select (ST_DumpPoints(ST_Transform(ST_SetSRID(
          ST_GeomFromGeoJSON(${JSON.stringify(site)}), 4490), 4523))).geom) as corner`.execute(
      database.db,
    )
    expect(rows).toHaveLength(5)
    for (const { x, y } of rows) {
      expect(text).toContain(x.toFixed(3))
      expect(text).toContain(y.toFixed(3))
    }
  })

  it('as Word holds the same', async () => {
    const report = await made({ ...request, format: 'docx' })
    const parts = unzipSync(await file(`/api/reports/${report.id}/file`))
    const text = strFromU8(parts['word/document.xml']!).replace(/<[^>]+>/g, ' ')
    for (const words of ['选址合规性审查报告', '甲地块', report.resultSha256!])
      expect(text).toContain(words)
  })

  it('fails in words where the shape cannot be judged', async () => {
    const far = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [0, 1],
          [1, 1],
          [0, 0],
        ],
      ],
    }
    const report = await made({ ...request, geometry: far })
    expect(report.status).toBe('failed')
    expect(report.error).toContain('以外')
    expect((await asked(`/api/reports/${report.id}/file`)).status).toBe(409)
  })
})

describe('reports as jobs', () => {
  it('of a run carry its hash, are listed newest first, and are not for other roles', async () => {
    const report = await made({ of: 'run', run: run.id, format: 'xlsx' })
    expect(report.resultSha256).toBe(run.origin.resultSha256)
    const listed = (await (await asked('/api/reports')).json()) as ReportSummary[]
    expect(listed[0]!.id).toBe(report.id)
    const others = (await (await asked('/api/reports', 'visitor')).json()) as ReportSummary[]
    expect(others.map(({ id }) => id)).not.toContain(report.id)
    for (const path of ['', '/file'])
      expect((await asked(`/api/reports/${report.id}${path}`, 'visitor')).status).toBe(404)
  })

  it('that are cancelled while they wait leave no file', async () => {
    await post('/api/reports', { of: 'run', run: run.id, format: 'zip' })
    const { id } = (await (
      await post('/api/reports', { of: 'run', run: run.id, format: 'zip' })
    ).json()) as { id: string }
    const cancelled = (await (await post(`/api/jobs/${id}/cancel`, {})).json()) as Job
    expect(cancelled.status).toBe('cancelled')
    expect((await asked(`/api/reports/${id}/file`)).status).toBe(409)
  })

  it('of a run that is not done are refused', async () => {
    const started = (await (await post('/api/checks', { rules: smallRules })).json()) as {
      id: string
    }
    await post(`/api/checks/${started.id}/cancel`, {})
    const answer = await post('/api/reports', { of: 'run', run: started.id })
    expect(answer.status).toBe(409)
  })

  it('beyond the number that is kept go, the oldest first', async () => {
    const { id } = await made({ of: 'run', run: run.id, format: 'xlsx' })
    await sql`
      insert into hegui.report (id, status, viewer_role, title, title_en, format, file_name,
        finished_at)
      select 'old-' || n, 'done', 'planner', '', '', 'pdf', '', now() - make_interval(mins => n)
      from generate_series(1, 70) as n`.execute(database.db)
    await made({ of: 'run', run: run.id, format: 'xlsx' })
    const { rows } = await sql<{ id: string }>`
      select id from hegui.report order by finished_at desc`.execute(database.db)
    expect(rows.length).toBeLessThanOrEqual(61)
    expect(rows.map((row) => row.id)).toContain(id)
    expect(rows.map((row) => row.id)).not.toContain('old-70')
  })
})
