import { describe, expect, it } from 'vitest'
import { layerExplanations } from '../../../gis-data/glossary/layer-explanations.ts'
import { terms } from '../../../gis-data/glossary/terms.ts'
import { layers } from '../../../gis-data/layers/index.ts'
import { stateTitles } from '../../../gis-data/rules/rule.ts'
import { explanationOf, findEntries, helpEntries } from '../../../web/map/glossary/help-entries.ts'

describe('the glossary', () => {
  it('explains every layer and every state, in both languages', () => {
    expect(Object.keys(layerExplanations).sort()).toEqual(Object.keys(layers).sort())
    for (const [state, words] of Object.entries(stateTitles))
      expect(explanationOf(state)).toMatchObject(words)
    for (const { id, text, textEn, titleEn } of helpEntries) {
      expect(text, id).toMatch(/\p{Script=Han}.*。$/u)
      expect(`${titleEn} ${textEn}`, id).not.toMatch(/\p{Script=Han}/u)
    }
  })

  it('names each entry once', () => {
    const ids = helpEntries.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(terms.length).toBeGreaterThan(20)
  })

  it('is found by words of either language, titles before texts', () => {
    const [first] = findEntries(helpEntries, '一户一宅')
    expect(first?.id).toBe('one-homestead')
    expect(findEntries(helpEntries, 'basic farmland')[0]?.titleEn).toMatch(/basic farmland/i)
    expect(findEntries(helpEntries, '土地管理法 62').map(({ id }) => id)).toContain(
      'layer:homestead',
    )
    expect(findEntries(helpEntries, 'zzz')).toEqual([])
  })
})
