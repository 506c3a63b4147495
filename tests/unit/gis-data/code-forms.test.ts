import { describe, expect, it } from 'vitest'
import type { Layer } from '../../../gis-data/catalogue.ts'
import { codeForms, formDeparture } from '../../../gis-data/code-forms.ts'
import { layerIds, layerOf } from '../../../gis-data/layers/index.ts'

const parcel = (value: unknown) => formDeparture({ form: 'parcelCode' }, value)?.title

describe('a code of a standard form', () => {
  it('of this district is told nothing of, nor is one that is not there', () => {
    for (const value of ['510117104201JC00001', '510117104201GB00012', null, ''])
      expect(parcel(value)).toBeUndefined()
    for (const [form, { example }] of Object.entries(codeForms))
      expect(formDeparture({ form: form as keyof typeof codeForms }, example)).toBeNull()
    expect(formDeparture({}, 'anything')).toBeNull()
  })

  it('is told in what it departs', () => {
    expect(parcel('5101171042')).toContain('有 10 位，应为 19 位')
    expect(parcel('510117104201JC00001-2')).toContain('有 21 位')
    expect(parcel('510117104201jc90007')).toContain('应为大写字母')
    expect(parcel('510117104201XX90007')).toContain('不合标准形式')
    expect(parcel('510124104201JC90008')).toContain('510117')
    expect(parcel('510182104201JC90008')).toContain('是 510182 的编码')
    expect(formDeparture({ form: 'unitNumber' }, '510117104201JC00001')?.title).toContain('28 位')
  })

  it('is declared wherever the catalogue takes such a code by its standard name', () => {
    const fields = layerIds.flatMap((id) => (layerOf(id) as Layer).fields)
    const bare = fields.filter(
      ({ standardName, form }) => /^(ZDDM|BDCDYH)$/.test(standardName ?? '') && !form,
    )
    expect(bare).toEqual([])
    expect(fields.filter(({ form }) => form).length).toBeGreaterThan(3)
  })
})
