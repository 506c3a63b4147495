/** What a run covers, told in English. */
import { describe, expect, it } from 'vitest'
import { scopeText } from '../../../gis-data/scope-text.ts'

describe('the scope of a run in English', () => {
  it.each([
    ['郫都区', 'Pidu'],
    ['郫都区（授权范围内）', 'Pidu (within one’s rights)'],
    ['图形范围 1.25 公顷', 'a drawn area of 1.25 ha'],
    ['图形范围 0.4 公顷（授权范围内）', 'a drawn area of 0.4 ha (within one’s rights)'],
    ['友爱镇 丙村', '友爱镇 丙村'],
  ])('%s', (title, english) => {
    expect(scopeText(title, 'en')).toBe(english)
    expect(scopeText(title, 'zh')).toBe(title)
  })
})
