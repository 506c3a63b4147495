import { describe, expect, it } from 'vitest'
import { hasOpenQuote, readCsv, separatorOf } from '../../../server/import/reading/csv-text.mjs'

describe('a CSV', () => {
  it('may have quoted commas, quotation marks and lines in its cells', () => {
    expect(readCsv('\ufeffa,b\r\n"x,1","say ""so"""\r\n"two\nlines",\r\n\r\n')).toEqual([
      ['a', 'b'],
      ['x,1', 'say "so"'],
      ['two\nlines', ''],
    ])
  })

  it('may lack its last line end', () => {
    expect(readCsv('a\n1')).toEqual([['a'], ['1']])
  })

  it('may have a quotation mark within a cell, as seconds have', () => {
    expect(readCsv('a,b\n103°47\'20",30°56\'20"\n')).toEqual([
      ['a', 'b'],
      ['103°47\'20"', '30°56\'20"'],
    ])
    expect(hasOpenQuote('a\n103°47\'20"\n')).toBe(false)
    expect(hasOpenQuote('a,b\n1,"open\n2,c\n')).toBe(true)
    expect(hasOpenQuote('a,b\n"x ""y""",z\n')).toBe(false)
  })

  it('is parted as its names are, not as a title above them', () => {
    expect(separatorOf('统计表\n名称\tX\tY\n')).toBe('\t')
    expect(separatorOf('名称;X;Y\n')).toBe(';')
  })
})
