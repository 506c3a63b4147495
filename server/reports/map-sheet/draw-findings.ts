/** Findings on paper: the evidence hatched in the colour of its state, small ones ringed so that they are found. */
import type { Geometry } from 'geojson'
import { stateColours } from '../../../gis-data/drawing/state-colours.ts'
import { type FindingState, findingStates } from '../../../gis-data/rules/rule.ts'
import type { BoxMm } from '../../../gis-data/sheets/sheet-layout.ts'
import { type Chain, ringOf, signedArea } from './clip.ts'
import { hatchLines } from './hatch.ts'
import type { MapFrame } from './map-frame.ts'
import { type MapShape, shapeOnPage } from './map-shape.ts'
import type { Pen } from './pen.ts'

export interface SheetFinding {
  readonly state: FindingState
  readonly evidence: Geometry
}

const HATCH_MM = 0.8
const SMALL_MM = 2
const RING_MM = 1.6
/** Of the map: a finding about a whole village would hide every other under its hatch. */
const BROAD_SHARE = 0.2
/** Of white over the layers, so that findings are seen before all else. */
const STEP_BACK = 0.45

export interface DrawnFindings {
  /** In the order of the catalogue of states. */
  readonly states: readonly FindingState[]
  /** Places that labels are to leave free. */
  readonly places: readonly (readonly [number, number])[]
  /** How many are so large that their rim alone is drawn. */
  readonly broad: number
}

export function drawFindings(
  pen: Pen,
  frame: MapFrame,
  findings: readonly SheetFinding[],
): DrawnFindings {
  const places: [number, number][] = []
  const states: FindingState[] = []
  let broad = 0
  if (findings.length > 0) pen.fill([[...ringOf(frame.box)]], '#FFFFFF', STEP_BACK)
  // the gravest lies on top
  for (const state of [...findingStates].reverse()) {
    const shapes = findings.flatMap((finding, at) => {
      if (finding.state !== state) return []
      const shape = shapeOnPage(at, null, null, finding.evidence, frame)
      return shape?.seen ? [shape] : []
    })
    if (shapes.length === 0) continue
    states.unshift(state)
    const large = shapes.filter(({ rings }) => shareOf(rings, frame.box) > BROAD_SHARE)
    const own = shapes.filter((shape) => !large.includes(shape))
    broad += large.length
    const rims = large.flatMap(({ rings }) => rings)
    pen.stroke(rims, true, { colour: stateColours[state], widthMm: 0.5, dash: [6, 2] })
    drawState(pen, stateColours[state], own)
    for (const { extent } of own) {
      places.push([(extent[0] + extent[2]) / 2, (extent[1] + extent[3]) / 2])
    }
  }
  return { states, places, broad }
}

/** `signedArea` is twice the area. */
const shareOf = (rings: readonly Chain[], { width, height }: BoxMm): number =>
  Math.abs(rings.reduce((sum, ring) => sum + signedArea(ring), 0)) / (2 * width * height)

function drawState(pen: Pen, colour: string, shapes: readonly MapShape[]): void {
  const rings = shapes.flatMap((shape) => shape.rings)
  hatched(
    pen,
    colour,
    shapes.map((shape) => shape.rings),
  )
  pen.stroke(rings, true, { colour, widthMm: 0.3 })
  pen.stroke(
    shapes.flatMap(({ lines }) => lines),
    false,
    { colour, widthMm: 0.6 },
  )
  const small = shapes
    .filter(({ extent }) => Math.max(extent[2] - extent[0], extent[3] - extent[1]) < SMALL_MM)
    .map(({ extent }) => [(extent[0] + extent[2]) / 2, (extent[1] + extent[3]) / 2] as const)
  pen.circles(small, RING_MM, { rim: { colour, widthMm: 0.35 } })
}

function hatched(pen: Pen, colour: string, areas: readonly (readonly Chain[])[]): void {
  pen.fill(areas.flat(), colour, 0.18)
  const lines = areas.flatMap((rings) => hatchLines(rings, 'rising', HATCH_MM))
  pen.stroke(lines, false, { colour, widthMm: 0.16, cap: 'butt' })
}

export function drawFindingSwatch(pen: Pen, box: BoxMm, colour: string): void {
  const ring = ringOf(box)
  hatched(pen, colour, [[ring]])
  pen.stroke([ring], true, { colour, widthMm: 0.3 })
}
