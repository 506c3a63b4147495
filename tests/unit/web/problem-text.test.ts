import { describe, expect, it } from 'vitest'
import { ProblemError, problemText } from '../../../web/api/problem-error.ts'

const problem = (issues: readonly { path: string; message: string; messageEn?: string }[]) =>
  new ProblemError({
    type: 'urn:hegui:bad_geometry',
    title: '图形有误',
    status: 422,
    detail: '图形边界自相交',
    detailEn: 'the shape crosses itself',
    issues: [...issues],
  })

describe('what is told of a refusal', () => {
  it('says the sentence and the place, each once', () => {
    const error = problem([
      { path: '103.85, 30.86', message: '图形边界自相交' },
      { path: '103.85, 30.86', message: '图形边界自相交' },
      { path: 'geometry', message: '图形边界自相交' },
    ])
    expect(problemText(error, 'zh')).toBe('图形边界自相交；103.85, 30.86')
    expect(problemText(error, 'en')).toBe('the shape crosses itself · 103.85, 30.86')
  })

  it('names no member of the request, and repeats no place that stands in the sentence', () => {
    const error = problem([
      { path: 'operations.0.geometry', message: '图形边界自相交' },
      { path: 'operations.1.values.location', message: '坐落为空' },
      { path: '坐落', message: '自相交' },
    ])
    expect(problemText(error, 'zh')).toBe('图形边界自相交；坐落为空；坐落: 自相交')
    expect(problemText(error, 'en')).toBe('the shape crosses itself · 坐落')
  })

  it('tells of each place what is wrong there, in the reader’s language', () => {
    const error = problem([{ path: '甲.zip #7', message: '图形不是面', messageEn: 'no polygon' }])
    expect(problemText(error, 'zh')).toBe('图形边界自相交；甲.zip #7: 图形不是面')
    expect(problemText(error, 'en')).toBe('the shape crosses itself · 甲.zip #7: no polygon')
  })

  it('has no Chinese in English, and no wall of places', () => {
    const error = problem(
      Array.from({ length: 20 }, (_, row) => ({ path: `第 ${row} 行`, message: '缺少编号' })),
    )
    expect(problemText(error, 'zh')).toMatch(/第 0 行: 缺少编号；.*；另有 12 处$/)
    expect(problemText(error, 'en')).not.toContain('缺少')
    expect(problemText(error, 'en')).toMatch(/12 more$/)
  })
})
