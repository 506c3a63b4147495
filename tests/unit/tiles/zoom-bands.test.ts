/** Which generalisation serves which zoom. */
import { describe, expect, it } from 'vitest'
import { layerIds, layerOf } from '../../../gis-data/layers/index.ts'
import { zoomBands } from '../../../server/tiles/zoom-bands.ts'

describe('the bands of an overview', () => {
  it('serve every zoom below the shapes exactly once, for every layer that has an overview', () => {
    for (const { id, overview, zoom } of layerIds.map(layerOf)) {
      if (!overview) continue
      const served = zoomBands(zoom).flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, at) => from + at),
      )
      const expected = Array.from({ length: zoom.shape - zoom.min }, (_, at) => zoom.min + at)
      expect(
        served.toSorted((a, b) => a - b),
        id,
      ).toEqual(expected)
    }
  })

  it('get coarser towards small scales', () => {
    const pixels = zoomBands({ min: 8, shape: 13 }).map(({ pixelDegrees }) => pixelDegrees)
    expect(pixels).toEqual(pixels.toSorted((a, b) => a - b))
    expect(zoomBands({ min: 9, shape: 13 }).map(({ from, to }) => [from, to])).toEqual([
      [12, 12],
      [11, 11],
      [10, 10],
      [9, 9],
    ])
  })

  it('are none where shapes are shown from the start', () => {
    expect(zoomBands({ min: 9, shape: 9 })).toEqual([])
  })
})
