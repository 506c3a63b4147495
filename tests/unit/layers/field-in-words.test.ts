/** Attributes as people read them. */
import { describe, expect, it } from 'vitest'
import type { Field } from '../../../gis-data/catalogue.ts'
import { layerOf } from '../../../gis-data/layers/index.ts'
import { fieldInWords } from '../../../server/layers/field-in-words.ts'

const field = (layer: Parameters<typeof layerOf>[0], name: string): Field =>
  layerOf(layer).fields.find((declared) => declared.name === name)!

const wordsOf = (of: Field, value: string | number | boolean | null, personal = false) => {
  const { text, textEn } = fieldInWords(of, value, personal)
  return [text, textEn]
}

describe('a value in words', () => {
  it('has areas with two decimals and the unit, other numbers with theirs', () => {
    expect(wordsOf(field('homestead', 'approved_area_m2'), 1234.5)).toEqual([
      '1,234.50 ㎡',
      '1,234.50 ㎡',
    ])
    expect(wordsOf(field('rural_house', 'storeys'), 3)).toEqual(['3 层', '3 storeys'])
    expect(wordsOf(field('land_parcel', 'survey_year'), 2023)).toEqual(['2023 年', '2023'])
  })

  it('has codes as words, with the number where planners know it', () => {
    expect(wordsOf(field('homestead', 'use_state'), 'idle')).toEqual(['闲置', 'Idle'])
    const [zh, en] = wordsOf(field('land_parcel', 'class_code'), '0101')
    expect(zh).toBe('水田 (0101)')
    expect(en).toMatch(/^Paddy.* \(0101\)$/i)
  })

  it('shows a code that the list lacks as it is', () => {
    expect(wordsOf(field('land_parcel', 'class_code'), '9999')).toEqual(['9999', '9999'])
  })

  it('says yes and no, and nothing for nothing', () => {
    expect(wordsOf(field('linpan', 'listed'), true)).toEqual(['是', 'Yes'])
    expect(wordsOf(field('linpan', 'listed'), false)).toEqual(['否', 'No'])
    expect(wordsOf(field('linpan', 'listed'), null)).toEqual(['', ''])
  })

  it('is masked without the right, and an absent one is not', () => {
    const name = field('household', 'head_name')
    expect(fieldInWords(name, '张小明', false)).toMatchObject({ value: '张*明', masked: true })
    expect(fieldInWords(name, '张小明', true)).toMatchObject({ value: '张小明', masked: false })
    expect(fieldInWords(name, null, false)).toMatchObject({ value: null, masked: false })
  })
})
