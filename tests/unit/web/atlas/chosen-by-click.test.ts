import { describe, expect, it } from 'vitest'
import { chosenByClick } from '../../../../web/atlas/inspector/uppermost-first.ts'

describe('a click on the map', () => {
  const hits = [
    { layer: 'rural_house', fid: 7 },
    { layer: 'homestead', fid: 3 },
    { layer: 'homestead', fid: 9 },
  ]

  it('chooses in the open table, so that the row is found there', () => {
    expect(chosenByClick(hits, 'homestead')?.fid).toBe(3)
  })

  it('chooses what is uppermost where no table is open or its layer is not there', () => {
    expect(chosenByClick(hits, null)?.fid).toBe(7)
    expect(chosenByClick(hits, 'linpan')?.fid).toBe(7)
    expect(chosenByClick([], 'homestead')).toBeUndefined()
  })
})
