/** Notes that people keep on the map, on paper: 标注, in their inks, each with its title. */
import { noteInks } from '../../../gis-data/note-colours.ts'
import { noteGeometryTypes } from '../../api/kept-contract.ts'
import type { SheetContents } from '../../api/sheet-contract.ts'
import { parseGeometry } from '../../http/parse-geometry.ts'
import { placesInside } from './hatch.ts'
import type { MapFrame } from './map-frame.ts'
import { type MapShape, shapeOnPage } from './map-shape.ts'
import type { Pen } from './pen.ts'

const POINT_MM = 1.2
const TITLE_MM = 2.8

/** Returns the places that labels are to leave free. @throws UserFault for a shape that is none. */
export function drawMarks(
  pen: Pen,
  frame: MapFrame,
  marks: SheetContents['marks'],
): readonly (readonly [number, number])[] {
  const drawn = marks.flatMap(({ title, colour, geometry }, at) => {
    const parsed = parseGeometry(geometry, noteGeometryTypes[geometry.type])
    const shape = shapeOnPage(at, null, title, parsed, frame)
    return shape?.seen ? [{ shape, title, ink: noteInks.day[colour] }] : []
  })
  for (const { shape, ink } of drawn) drawShape(pen, shape, ink)
  return drawn.map(({ shape, title, ink }) => {
    const [x, y] = titlePlace(shape)
    const beside = shape.points.length > 0 ? 2 * POINT_MM : 0
    pen.text(title, x + beside, y + 0.36 * TITLE_MM, {
      sizeMm: TITLE_MM,
      bold: true,
      colour: ink,
      haloMm: 0.8,
      anchor: beside > 0 ? 'start' : 'middle',
    })
    return [x, y]
  })
}

function drawShape(pen: Pen, { rings, lines, points }: MapShape, ink: string): void {
  pen.fill(rings, ink, 0.1)
  const chains = [
    [rings, true],
    [lines, false],
  ] as const
  for (const [each, closed] of chains) {
    pen.stroke(each, closed, { colour: '#FFFFFF', widthMm: 1.1, opacity: 0.8 })
    pen.stroke(each, closed, { colour: ink, widthMm: 0.5 })
  }
  pen.circles(points, POINT_MM, { fill: ink, rim: { colour: '#FFFFFF', widthMm: 0.4 } })
}

/** Inside an area, at the middle of a line, beside a point. */
function titlePlace({ rings, lines, points, extent }: MapShape): readonly [number, number] {
  const [first] = points
  if (first) return first
  const inside = placesInside(rings, extent[1], extent[3])[0]
  if (inside) return [inside.x, inside.y]
  const line = lines[0] ?? []
  const middle = 2 * Math.floor(line.length / 4)
  return [line[middle] ?? extent[0], line[middle + 1] ?? extent[1]]
}
