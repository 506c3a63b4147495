import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../server/import/reading/csv-text.mjs'

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
})
