/** Where the rows of a preview are looked at. */
import { describe, expect, it } from 'vitest'
import { boundsOfRows, type ChangeRow } from '../../../web/map/changes/change-row.ts'

const row = (...coordinates: [number, number][]): ChangeRow => ({
  row: 1,
  fid: null,
  key: null,
  message: null,
  messageEn: null,
  before: null,
  after: null,
  geometryBefore: null,
  geometryAfter: { type: 'LineString', coordinates } as ChangeRow['geometryAfter'],
  reshaped: null,
})
const near = row([103.85, 30.8], [103.86, 30.81])
const far = row([105.8, 30.9], [105.9, 30.91])

describe('rows on the map', () => {
  it('are framed without those that lie far off, which a click still brings into view', () => {
    expect(boundsOfRows([near, far])).toEqual([103.85, 30.8, 103.86, 30.81])
  })

  it('that all lie far off are framed there, and none without shapes', () => {
    expect(boundsOfRows([far])).toEqual([105.8, 30.9, 105.9, 30.91])
    expect(boundsOfRows([{ ...near, geometryAfter: null }])).toBeNull()
  })
})
