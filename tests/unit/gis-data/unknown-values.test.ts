/** Which delivered values a person may be asked about, before their rows are set aside. */
import { describe, expect, it } from 'vitest'
import { isCodeColumn, judgeLandCodes } from '../../../gis-data/codes/judge-land-codes.ts'
import { unknownValues } from '../../../gis-data/codes/unknown-values.ts'
import { layerOf } from '../../../gis-data/layers/index.ts'

const none = { codeSystem: null, ambiguousCodes: [] }
const asked = (values: ReturnType<typeof unknownValues>) =>
  values.map(({ field, delivered, rows }) => [field.name, delivered, rows])

describe('values that the list of a field does not know', () => {
  it('are asked, the most frequent first; codes and words of the list are not', () => {
    const columns = [
      {
        name: 'FS',
        counts: [
          ['继承', 2],
          ['审批', 7],
          ['批准取得', 5],
          ['historic', 1],
        ] as [string, number][],
      },
      { name: 'ZL', counts: [['永盛村1组', 15]] as [string, number][] },
    ]
    const mapping = { acquisition: 'FS', location: 'ZL', use_state: '=occupied' }
    expect(asked(unknownValues(layerOf('homestead'), mapping, columns, none))).toEqual([
      ['acquisition', '审批', 7],
      ['acquisition', '继承', 2],
    ])
  })

  it('are land codes too that have no counterpart, but not those that may be several', () => {
    const layer = layerOf('plan_village')
    const counts: [string, number][] = [
      ['0101', 20],
      ['0702', 5],
      ['1104A', 3],
      ['X9', 1],
    ]
    const columns = [{ name: 'DLBM', counts }]
    const mapping = { use_code: 'DLBM' }
    const judged = judgeLandCodes(layer, mapping, columns, 'landSurvey2019')
    const several = judged.ambiguousCodes.map(({ delivered }) => delivered)
    const unknown = unknownValues(layer, mapping, columns, judged).map(({ delivered }) => delivered)
    expect(unknown).toContain('X9')
    expect(unknown).not.toContain('0101')
    expect(unknown.filter((code) => several.includes(code))).toEqual([])
  })

  it('are not asked of a column of names, which has too many of them', () => {
    const counts = Array.from({ length: 61 }, (_, at): [string, number] => [`第${at}户`, 1])
    expect(isCodeColumn({ name: 'HZ', counts })).toBe(false)
    expect(isCodeColumn({ name: 'HZ', counts: counts.slice(1) })).toBe(true)
    expect(isCodeColumn({ name: 'HZ', counts: null })).toBe(false)
  })
})
