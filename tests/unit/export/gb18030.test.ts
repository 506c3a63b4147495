/** GBK bytes are what the platform's own decoder reads back, for every character there is. */
import { describe, expect, it } from 'vitest'
import { beyondGbk, gb18030Bytes } from '../../../server/export/gb18030.ts'

const decoded = (text: string) => new TextDecoder('gb18030').decode(gb18030Bytes(text))

describe('gb18030Bytes', () => {
  it('come back as every character of Unicode that has a meaning', () => {
    const decoder = new TextDecoder('gb18030')
    const wrong: string[] = []
    for (let point = 0; point <= 0x10ffff; point += point < 0x30000 ? 1 : 97) {
      // Halves of pairs, the private area, and the mark of what cannot be read.
      if ((point >= 0xd800 && point <= 0xf8ff) || point === 0xfffd) continue
      const letter = String.fromCodePoint(point)
      if (decoder.decode(gb18030Bytes(letter)) !== letter) wrong.push(point.toString(16))
    }
    expect(wrong).toEqual([])
  })

  it('are two for a Chinese character and one for a Latin letter', () => {
    expect([...gb18030Bytes('郫a')]).toEqual([0xdb, 0xaf, 0x61])
    expect(decoded('郫筒街道，㎡ 𠮷')).toBe('郫筒街道，㎡ 𠮷')
  })
})

it('knows which characters GBK lacks', () => {
  expect(beyondGbk('郫筒街道 a，㎡')).toEqual([])
  expect(beyondGbk('𠮷和é')).toEqual(['𠮷'])
  expect(beyondGbk('ñ𠮷')).toEqual(['ñ', '𠮷'])
})
