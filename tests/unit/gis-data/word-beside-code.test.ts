/** The word beside a delivered code: which column holds it, and when it belongs to another code. */
import { describe, expect, it } from 'vitest'
import type { Layer } from '../../../gis-data/catalogue.ts'
import type { LandUseSystem } from '../../../gis-data/codes/land-use-systems.ts'
import { WordJudge, wordColumns } from '../../../gis-data/codes/word-beside-code.ts'
import { layerOf } from '../../../gis-data/layers/index.ts'

const land: Layer = layerOf('land_parcel')
const classCode = land.fields.find(({ name }) => name === 'class_code')!
const useCode = layerOf('plan_village').fields.find(
  ({ codes }: Layer['fields'][number]) => codes === 'landUse2023',
)!

const says = (delivered: string, word: string) =>
  new WordJudge(classCode, null).contradiction(delivered, delivered, word)

describe('the column of words', () => {
  it.each([
    ['DLBM', 'DLMC'],
    ['dlbm', 'Dlmc'],
    ['地类编码', '地类名称'],
    ['地类编码', '地类'],
    ['class_code', 'class_code_名称'],
  ])('of %s is %s', (code, word) => {
    expect(wordColumns(land, { class_code: code }, [code, word, 'TBBH'])).toMatchObject([
      { code, word },
    ])
  })

  it('is none that feeds a field, and none beside a code given to every row', () => {
    expect(wordColumns(land, { class_code: 'DLBM', seat_name: 'DLMC' }, ['DLBM', 'DLMC'])).toEqual(
      [],
    )
    expect(wordColumns(land, { class_code: '=0101' }, ['DLMC'])).toEqual([])
  })
})

describe('a word beside a code', () => {
  it('that belongs to another code contradicts it', () => {
    expect(says('0101', '旱地')).toMatchObject({ codeSays: { title: '水田' }, wordSays: '0103' })
    expect(says('0601', '农村宅基地')).toMatchObject({ wordSays: '0702' })
  })

  it.each([
    ['0101', '水田'],
    ['0101', ' 水 田　'],
    ['0101', '耕地'],
    ['01', '水田'],
    ['1003', '公路'],
    ['0101', '稻田'],
    ['0101', ''],
  ])('does not where %s stands beside %s', (code, word) => {
    expect(says(code, word)).toBeNull()
  })

  it('is compared in the dictionary that the file is read by', () => {
    const read = (system: LandUseSystem | null, delivered: string, code: string, word: string) =>
      new WordJudge(useCode, system).contradiction(delivered, code, word)
    expect(read('landSurvey2019', '0702', '0703', '农村宅基地')).toBeNull()
    expect(read('landUse2020', '0601', '060102', '乡村道路用地')).toBeNull()
    expect(read('landUse2023', '0601', '0601', '公路用地')).not.toBeNull()
    expect(read('landSurvey2019', '0702', '0703', '工业用地')).toMatchObject({ wordSays: '0601' })
  })
})
