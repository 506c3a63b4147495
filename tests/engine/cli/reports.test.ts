/** `hegui report` and `hegui site`: files written, hashes said, faults in words. */
import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { pdfText } from '../reports/pdf-text.ts'
import { commandForFile } from './run-hegui.ts'

const { hegui, inFolder } = commandForFile()
const textOf = async (file: string) => (await pdfText(await readFile(file))).text

describe('hegui report', () => {
  it('writes the report of a run, with the hash that the run says', async () => {
    const checked = await hegui('check', '--rule', 'A01', '--json')
    const { id, origin } = JSON.parse(checked.out) as {
      id: string
      origin: { resultSha256: string }
    }
    const file = inFolder('run.pdf')
    const { code, out } = await hegui('report', id, file, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ status: 'done', resultSha256: origin.resultSha256 })
    expect((await textOf(file)).replace(/\s/g, '')).toContain(origin.resultSha256)
  })

  it('ends with 1 for a run that is not there, and writes nothing', async () => {
    const file = inFolder('none.pdf')
    const { code, err } = await hegui('report', 'none', file)
    expect(code).toBe(1)
    expect(err).toContain('none')
    await expect(readFile(file)).rejects.toThrow('ENOENT')
  })
})

describe('hegui sheet', () => {
  it('writes a sheet at the scale that was asked for, with its title as text', async () => {
    const file = inFolder('sheet.pdf')
    const place = ['--centre', '103.85,30.83', '--scale', '2000', '--paper', 'A4']
    const { code, out } = await hegui('sheet', file, ...place, '--title', '现状图', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ status: 'done', format: 'pdf' })
    const text = await textOf(file)
    for (const words of ['现状图', '1:2,000', 'EPSG:4544']) expect(text).toContain(words)
  })

  it('ends with 2 where neither place nor village is given', async () => {
    const { code, err } = await hegui('sheet', inFolder('none.pdf'), '--scale', '2000')
    expect(code).toBe(2)
    expect(err).toContain('--centre')
  })
})

describe('hegui site', () => {
  const square = (x: number, y: number) => [
    [
      [x, y],
      [x + 0.001, y],
      [x + 0.001, y + 0.001],
      [x, y + 0.001],
      [x, y],
    ],
  ]
  const siteFile = async (name: string, x: number, y: number) => {
    const path = inFolder(name)
    await writeFile(path, JSON.stringify({ type: 'Polygon', coordinates: square(x, y) }))
    return path
  }

  it('judges a site out of a file; without data nothing is said to conform', async () => {
    const file = inFolder('site.pdf')
    const site = await siteFile('一号地块.geojson', 103.85, 30.83)
    const { code, out, err } = await hegui('site', site, file, '--use', 'road')
    expect(err).not.toContain('Error')
    expect(code).toBe(0)
    const text = await textOf(file)
    expect(text).toContain('选址合规性审查报告')
    expect(text).toContain('一号地块')
    expect(text).toContain('无法判定')
    expect(text.replace(/\s/g, '')).toContain(out.match(/[0-9a-f]{64}/)![0])
  })

  it('ends with 1 where the site lies elsewhere, and with 2 for an unknown use', async () => {
    const site = await siteFile('far.geojson', 100, 30)
    const far = await hegui('site', site, inFolder('far.pdf'), '--use', 'road')
    expect(far.code).toBe(1)
    expect(far.err).toContain('以外')
    expect((await hegui('site', site, inFolder('far.pdf'), '--use', 'moon')).code).toBe(2)
  })
})
