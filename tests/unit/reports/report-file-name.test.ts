/** Printed sheets are saved under their title and scale. */
import { describe, expect, it } from 'vitest'
import { reportRequestSchema } from '../../../server/api/report-contract.ts'
import { reportFileName } from '../../../server/reports/report-file-name.ts'

const sheet = (more: object) =>
  reportRequestSchema.parse({
    of: 'sheet',
    scale: 10_000,
    centre: [103.85, 30.86],
    layers: [{ id: 'unit' }],
    text: { title: '唐昌镇用地现状图' },
    ...more,
  })

describe('the file of a printed sheet', () => {
  it('is called by its title and scale', () => {
    expect(reportFileName(sheet({}), 'x')).toBe('唐昌镇用地现状图-1比10000.pdf')
    expect(reportFileName(sheet({ language: 'en' }), 'x')).toBe('唐昌镇用地现状图-1-to-10000.pdf')
    expect(reportFileName(sheet({ text: {} }), 'x')).toBe('未命名图-1比10000.pdf')
  })

  it('holds nothing that is taken for a path', () => {
    expect(reportFileName(sheet({ text: { title: '../a/b: "c"?' } }), 'x')).toBe(
      'a-b- -c-1比10000.pdf',
    )
  })

  it('of a series names the town, and a scale where all sheets have it', () => {
    const series = { of: 'sheetSeries', town: '510117104', scale: undefined, centre: undefined }
    expect(reportFileName(sheet(series), 'x')).toBe('唐昌镇用地现状图-分村图-510117104.pdf')
  })
})
