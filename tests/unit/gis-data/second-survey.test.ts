import { describe, expect, it } from 'vitest'
import { secondSurveyCode, secondSurveyColumn } from '../../../gis-data/codes/second-survey.ts'

describe('codes of the second survey', () => {
  it('are known by sight with their words', () => {
    expect(secondSurveyCode('011')?.title).toContain('011 水田')
    expect(secondSurveyCode('203')?.title).toContain('203 村庄')
    for (const code of ['0101', '11', 'constructor', '']) expect(secondSurveyCode(code)).toBeNull()
  })

  it('are told of a column that mostly bears them, and of no other', () => {
    const column = (name: string, counts: [string, number][]) =>
      secondSurveyColumn({ name, counts })
    expect(
      column('DLBM', [
        ['011', 8],
        ['072', 1],
        ['0101', 1],
      ])?.title,
    ).toMatch(/9\/10 条.*011 水田/)
    expect(
      column('DLBM', [
        ['0101', 8],
        ['011', 1],
      ]),
    ).toBeNull()
    expect(column('楼层高', [['011', 8]])).toBeNull()
    expect(secondSurveyColumn({ name: 'DLBM', counts: null })).toBeNull()
  })
})
