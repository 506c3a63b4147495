/** Documents in the archive of a delivery. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { entryPath, zipEntries, zipEntryFile } from '../../../web/lib/zip-entries.ts'

describe('the entries of an archive', () => {
  const archive = zipSync({
    '成果/文本/规划文本.DOCX': strToU8('the text'),
    '成果/图层/地块.shp': strToU8('shapes'),
    '__MACOSX/成果/._规划文本.docx': strToU8('a shadow'),
    '成果/~$规划文本.docx': strToU8('a lock'),
  })

  it('are those with the endings asked for, without what other programs leave beside them', async () => {
    const entries = await zipEntries(archive, ['.docx', '.pdf'])
    expect(entries.map(({ path, bytes }) => [path, bytes])).toEqual([
      ['成果/文本/规划文本.DOCX', 8],
    ])
    const file = await zipEntryFile(archive, entries[0]!)
    expect([file.name, await file.text()]).toEqual(['规划文本.DOCX', 'the text'])
  })

  it('are refused of what is no archive', async () => {
    await expect(zipEntries(strToU8('no archive at all'), ['.docx'])).rejects.toThrow()
  })

  it('are named in Chinese where the archive says GBK by nothing but its bytes', () => {
    expect(entryPath('\u00b9\u00e6\u00bb\u00ae/\u00ce\u00c4\u00b1\u00be.docx')).toBe(
      '规划/文本.docx',
    )
    expect(entryPath('\u00e8\u00a7\u0084.txt')).toBe('规.txt')
    expect(entryPath('规划/a.pdf')).toBe('规划/a.pdf')
    expect(entryPath('plain.pdf')).toBe('plain.pdf')
  })
})
