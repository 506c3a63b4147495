/** What a table's bytes say of their encoding. */
import { describe, expect, it } from 'vitest'
import {
  encodingNamed,
  encodingOf,
  tableRuns,
} from '../../../server/import/reading/text-encoding.mjs'
import { encoderOf, shapefile } from '../../engine/import/write-shapefile.ts'

const table = (values: string[], encode: (text: string) => Buffer, languageDriver = 0) =>
  shapefile('t', {
    fields: [{ name: 'NAME', bytes: 20 }],
    rows: values.map((value) => ({ rings: null, values: [value] })),
    encode,
    languageDriver,
  })['t.dbf']!

const utf8 = (text: string) => Buffer.from(text)
const latin = (text: string) => Buffer.from(text, 'latin1')
const gbk = encoderOf('gbk')
const told = (bytes: Buffer, cpg: string | null = null, asked: string | null = null) =>
  encodingOf({ runs: tableRuns(bytes), driver: bytes[29] ?? 0, cpg, asked })

describe('the encoding of a table', () => {
  it.each([
    ['ASCII', table(['abc'], utf8), 'UTF-8'],
    ['UTF-8', table(['战旗村'], utf8), 'UTF-8'],
    ['UTF-8 cut inside a character', table(['战旗村战旗村战旗'], utf8), 'UTF-8'],
    ['GBK', table(['战旗村', '唐昌镇'], gbk), 'GB18030'],
    ['GBK that is valid UTF-8 by accident', table(['郫筒'], gbk), 'GB18030'],
    ['UTF-8 with accents', table(['zone dédiée', 'forêt'], utf8), 'UTF-8'],
    ['UTF-8 in Greek', table(['Ελλάδα'], utf8), 'UTF-8'],
    ['GBK cut inside a character', table(['a战旗村战旗村战旗村战旗村'], gbk), 'GB18030'],
    ['Big5', table(['繁體國語', '臺北市', '土地使用分區'], encoderOf('big5')), 'BIG5'],
    ['Latin', table(['zone dédiée', 'forêt', 'évolué'], latin), 'CP1252'],
  ])('is told from the values: %s', (_case, bytes, name) => {
    expect(told(bytes)).toEqual({ name, from: 'values' })
  })

  it('is not what a .cpg says where the bytes contradict it', () => {
    expect(told(table(['战旗村'], gbk), 'UTF-8')).toEqual({ name: 'GB18030', from: 'values' })
  })

  it('is asked for first, then declared by .cpg, then by the language id', () => {
    const bytes = table(['战旗村'], gbk, 0x4d)
    expect(told(bytes, 'UTF-8', 'GBK')).toEqual({ name: 'GB18030', from: 'asked' })
    expect(told(table(['战旗村'], utf8, 0x4d), 'UTF-8')).toEqual({ name: 'UTF-8', from: 'cpg' })
    expect(told(bytes)).toEqual({ name: 'GB18030', from: 'ldid' })
    expect(told(table(['战旗村'], utf8, 0x57))).toEqual({ name: 'UTF-8', from: 'values' })
  })

  it('that cannot be told is not guessed', () => {
    const noise = (text: string) => Buffer.from(text, 'latin1')
    const bytes = table(['\u00ff\u0081\u00fe\u0082', '\u00fa\u00fb\u00fc\u00fd'], noise)
    expect(() => told(bytes)).toThrow('--encoding')
  })

  it.each([
    ['UTF-8', 'UTF-8'],
    ['utf8', 'UTF-8'],
    ['936', 'GB18030'],
    ['ANSI 936', 'GB18030'],
    ['GB2312', 'GB18030'],
    ['Big-5', 'BIG5'],
    ['ISO-8859-1', 'CP1252'],
    ['klingon', null],
  ])('%s in a .cpg means %s', (text, name) => {
    expect(encodingNamed(text)).toBe(name)
  })
})
