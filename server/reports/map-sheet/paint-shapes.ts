/** Draws the shapes of a layer as its declaration says, for the map and for its legend alike. */
import type { Drawing, Layer, Pattern } from '../../../gis-data/catalogue.ts'
import {
  drawingOfValue,
  fillOpacityOf,
  hasInnerBand,
  hasPattern,
  patternInk,
} from '../../../gis-data/drawing/area-look.ts'
import { lineDashes } from '../../../gis-data/drawing/line-dashes.ts'
import { CROSS_ARM_PX, patternMeasures } from '../../../gis-data/drawing/pattern-measures.ts'
import { zoomOfScale } from '../../../gis-data/sheets/sheet-scales.ts'
import type { Chain } from './clip.ts'
import { hatchLines, latticePoints } from './hatch.ts'
import type { MapShape } from './map-shape.ts'
import { INK, type Pen } from './pen.ts'

export interface PaintScale {
  /** Of a line declared 1 px wide. */
  readonly lineMm: number
  /** Of a pattern's px. */
  readonly patternMm: number
  /** Width of the band inside an edge. */
  readonly bandMm: number
  /** Of the strength of fills: over a picture they let it through. */
  readonly fillShare: number
}

type Shapes = Pick<MapShape, 'value' | 'rings' | 'lines' | 'points'>

const MM_PER_PX = 0.2
/** Lines are declared for z14; paper keeps them within what a pen draws and an eye bears. */
export function paintScale(scale: number, overPicture = false): PaintScale {
  const zoom = zoomOfScale(scale)
  return {
    lineMm: MM_PER_PX * between(0.6, 1.25 ** (zoom - 14), 1.5),
    patternMm: 0.22,
    // small areas must not be all band
    bandMm: between(0.2, 0.3 + 0.2 * (zoom - 12), 1),
    fillShare: overPicture ? 0.4 : 1,
  }
}

const between = (least: number, value: number, most: number) =>
  Math.min(most, Math.max(least, value))

const THINNEST_MM = 0.08
const CASING_MM = 0.18
const ROAD_CASING = '#7F7868'
/** Land lies at the bottom, on white paper, and is printed in full; what lies over it lets it through. */
const STRENGTH = { land: 2.5, above: 1.6 } as const
const FAINT = 0.3

export function printedOpacity(layer: Layer, drawing: Drawing): number {
  const declared = fillOpacityOf(drawing)
  if (declared < FAINT) return declared
  return Math.min(1, declared * (layer.group === 'land' ? STRENGTH.land : STRENGTH.above))
}

interface Brush {
  readonly pen: Pen
  readonly layer: Layer
  readonly opacity: number
  readonly scale: PaintScale
}

/** One look, with everything drawn so. */
interface Look {
  readonly drawing: Drawing
  readonly rings: Chain[]
  readonly lines: Chain[]
  readonly points: (readonly [number, number])[]
  /** Rings of each feature: hatches must not see two features as one. */
  readonly areas: (readonly Chain[])[]
}

type Painter = (brush: Brush, look: Look) => void

/** From below: all fills of a layer lie under all its patterns, these under all its edges. */
const painters: readonly Painter[] = [
  paintFill,
  paintPattern,
  paintBand,
  paintCasing,
  paintEdge,
  paintPoints,
]

export function paintShapes(
  pen: Pen,
  layer: Layer,
  shapes: readonly Shapes[],
  opacity: number,
  scale: PaintScale,
): void {
  const looks = looksOf(layer, shapes)
  for (const paint of painters)
    for (const look of looks) paint({ pen, layer, opacity, scale }, look)
}

/** The first class of the catalogue is the weightiest and lies on top. */
function looksOf(layer: Layer, shapes: readonly Shapes[]): Look[] {
  const rank = new Map(
    (layer.classes ?? []).flatMap(({ values }, at) => values.map((value) => [value, at] as const)),
  )
  const looks = new Map<string, Look & { rank: number }>()
  for (const { value, rings, lines, points } of shapes) {
    const drawing = drawingOfValue(layer, value)
    const key = JSON.stringify(drawing)
    const look = looks.get(key) ?? {
      drawing,
      rings: [],
      lines: [],
      points: [],
      areas: [],
      rank: rank.get(value ?? '') ?? Number.POSITIVE_INFINITY,
    }
    looks.set(key, look)
    for (const ring of rings) look.rings.push(ring)
    for (const line of lines) look.lines.push(line)
    for (const point of points) look.points.push(point)
    if (rings.length > 0) look.areas.push(rings)
  }
  return [...looks.values()].sort((a, b) => b.rank - a.rank)
}

function paintFill({ pen, layer, opacity, scale }: Brush, { drawing, rings }: Look): void {
  const strength = printedOpacity(layer, drawing) * opacity * scale.fillShare
  if (drawing.fill) pen.fill(rings, drawing.fill, strength)
}

function paintPattern({ pen, opacity, scale }: Brush, { drawing, areas }: Look): void {
  if (!drawing.pattern || !hasPattern(drawing)) return
  const colour = patternInk(drawing)
  const { periodPx, inkPx } = patternMeasures[drawing.pattern]
  const period = periodPx * scale.patternMm
  const widthMm = Math.max(THINNEST_MM, 1.6 * inkPx * scale.patternMm)
  const marks: Record<Pattern, () => void> = {
    tint: () => {},
    hatch45: () => hatch('rising'),
    hatch135: () => hatch('falling'),
    fineHatch: () => hatch('rising'),
    dots: () => pen.circles(lattice(), inkPx * scale.patternMm, { fill: colour, opacity }),
    crosses: () => pen.stroke(crosses(), false, { colour, widthMm, opacity, cap: 'butt' }),
  }
  marks[drawing.pattern]()

  function hatch(direction: 'rising' | 'falling'): void {
    const spacing = period * Math.SQRT1_2
    const lines = areas.flatMap((rings) => hatchLines(rings, direction, spacing))
    pen.stroke(lines, false, { colour, widthMm, opacity, cap: 'butt' })
  }
  function lattice(): [number, number][] {
    return areas.flatMap((rings) => latticePoints(rings, period))
  }
  function crosses(): Chain[] {
    const arm = CROSS_ARM_PX * scale.patternMm
    return lattice().flatMap(([x, y]) => [
      [x - arm, y, x + arm, y],
      [x, y - arm, x, y + arm],
    ])
  }
}

/** Half of a broad line, seen inside the areas only. */
function paintBand({ pen, layer, opacity, scale }: Brush, { drawing, areas }: Look): void {
  const { fill } = drawing
  if (!fill || !hasInnerBand(layer, drawing)) return
  for (let at = 0; at < areas.length; at += 100) {
    const rings = areas.slice(at, at + 100).flat()
    pen.clipped(rings, () =>
      pen.stroke(rings, true, { colour: fill, widthMm: 2 * scale.bandMm, opacity: 0.4 * opacity }),
    )
  }
}

/** Boundaries of administration must be followed across the whole map. */
const BOUNDARY_STRENGTH = 1.5

function widthOf({ lineWidth = 1 }: Drawing, { layer, scale: { lineMm } }: Brush): number {
  const strength = layer.group === 'administration' ? BOUNDARY_STRENGTH : 1
  return Math.max(THINNEST_MM, lineWidth * lineMm * strength)
}

function strokeAll(pen: Pen, { rings, lines }: Look, look: Parameters<Pen['stroke']>[2]): void {
  pen.stroke(rings, true, look)
  pen.stroke(lines, false, look)
}

function paintCasing(brush: Brush, look: Look): void {
  const { pen, opacity } = brush
  if (look.drawing.lineMark !== 'cased') return
  const widthMm = widthOf(look.drawing, brush) + 2 * CASING_MM
  strokeAll(pen, look, { colour: ROAD_CASING, widthMm, opacity })
}

function paintEdge(brush: Brush, look: Look): void {
  const { pen, opacity } = brush
  const { line, lineMark = 'solid' } = look.drawing
  if (!line) return
  const widthMm = widthOf(look.drawing, brush)
  if (lineMark === 'double') {
    strokeAll(pen, look, { colour: line, widthMm: widthMm * 1.8, opacity })
    strokeAll(pen, look, { colour: '#FFFFFF', widthMm: widthMm * 0.7, opacity })
    return
  }
  strokeAll(pen, look, { colour: line, widthMm, opacity, dash: lineDashes[lineMark] })
}

function paintPoints({ pen, opacity }: Brush, { drawing, points }: Look): void {
  if (points.length === 0) return
  const { circle = INK, circleRadius = 4 } = drawing
  const rim = { colour: '#FFFFFF', widthMm: 0.2 }
  pen.circles(points, circleRadius * MM_PER_PX, { fill: circle, rim, opacity })
}
