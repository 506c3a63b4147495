/** What a delivery says of itself, in whichever form. */
import { describe, expect, it } from 'vitest'
import {
  codeSystemIn,
  entriesOf,
} from '../../../server/deliveries/inspection/recognise-delivery.ts'

describe('entries of metadata', () => {
  it.each([
    ['lines', '数据名称=甲村\r\n 坐标系 : CGCS2000 \n\n用地用海分类版本:2023年'],
    [
      'XML',
      '<?xml version="1.0"?><元数据><数据名称>甲村</数据名称><坐标系 a="1">CGCS2000</坐标系><用地用海分类版本>2023年</用地用海分类版本></元数据>',
    ],
    [
      'JSON',
      '{\n  "数据名称": "甲村",\n  "坐标系": "CGCS2000",\n  "用地用海分类版本": "2023年"\n}',
    ],
  ])('are read from %s', (_, text) => {
    expect(entriesOf(text)).toEqual({
      数据名称: '甲村',
      坐标系: 'CGCS2000',
      用地用海分类版本: '2023年',
    })
  })

  it('take no time over a hostile text', () => {
    const started = performance.now()
    entriesOf(`a=${' '.repeat(1_000_000)}x`)
    entriesOf('<a>'.repeat(300_000))
    entriesOf(`${'='.repeat(400)}\n`.repeat(2000))
    expect(performance.now() - started).toBeLessThan(3000)
  })

  it('name a version only where it is clear', () => {
    expect(codeSystemIn({ 用地用海分类版本: '2023年版' })).toBe('2023')
    expect(codeSystemIn({ 用地用海分类版本: '2020 转 2023' })).toBeNull()
    expect(codeSystemIn({ 数据产生日期: '2023-01-01' })).toBeNull()
    expect(codeSystemIn(null)).toBeNull()
  })
})
