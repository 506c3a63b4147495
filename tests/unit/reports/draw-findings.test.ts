/** Findings on a printed sheet. */
import { describe, expect, it } from 'vitest'
import { drawFindings } from '../../../server/reports/map-sheet/draw-findings.ts'
import { mapFrame } from '../../../server/reports/map-sheet/map-frame.ts'
import { Pen } from '../../../server/reports/map-sheet/pen.ts'

const frame = mapFrame([103.85, 30.83], 5000, { x: 10, y: 10, width: 200, height: 150 })
const square = (halfDegrees: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [103.85 - halfDegrees, 30.83 - halfDegrees],
      [103.85 + halfDegrees, 30.83 - halfDegrees],
      [103.85 + halfDegrees, 30.83 + halfDegrees],
      [103.85 - halfDegrees, 30.83 + halfDegrees],
      [103.85 - halfDegrees, 30.83 - halfDegrees],
    ],
  ],
})

describe('the findings of a sheet', () => {
  it('over more than a fifth of it are told, and leave the hatch and the labels to the others', () => {
    const pen = new Pen({ title: '', subject: '' })
    pen.page(297, 210)
    const drawn = drawFindings(pen, frame, [
      { state: 'nonconforming', evidence: square(0.02) },
      { state: 'nonconforming', evidence: square(0.0002) },
      { state: 'notice', evidence: square(0.0003) },
    ])
    expect(drawn).toMatchObject({ states: ['nonconforming', 'notice'], broad: 1 })
    expect(drawn.places).toHaveLength(2)
  })
})
