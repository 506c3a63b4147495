/** The double frame of the map, grid or ticks of EPSG:4544, and their coordinates between the frames. */

import type { SheetLayout } from '../../../gis-data/sheets/sheet-layout.ts'
import { gridStepM } from '../../../gis-data/sheets/sheet-scales.ts'
import { ringOf } from './clip.ts'
import type { MapFrame } from './map-frame.ts'
import { INK, type Pen } from './pen.ts'

const GRID = { colour: '#4A5A64', widthMm: 0.09, opacity: 0.75 } as const
const TICK = { colour: INK, widthMm: 0.13 } as const
const CROSS_MM = 2.5

export function drawGraticule(
  pen: Pen,
  frame: MapFrame,
  { outer, factor }: SheetLayout,
  kind: 'lines' | 'ticks' | 'none',
): void {
  const { box, ground, scale } = frame
  const right = box.x + box.width
  const bottom = box.y + box.height
  const step = gridStepM(scale, Math.min(box.width, box.height))
  const eastings = multiples(ground.west, ground.east, step).map(
    (metres) => [metres, box.x + ((metres - ground.west) * 1000) / scale] as const,
  )
  const northings = multiples(ground.south, ground.north, step).map(
    (metres) => [metres, box.y + ((ground.north - metres) * 1000) / scale] as const,
  )
  if (kind === 'lines') {
    const lines = [
      ...eastings.map(([, x]) => [x, box.y, x, bottom]),
      ...northings.map(([, y]) => [box.x, y, right, y]),
    ]
    pen.stroke(lines, false, GRID)
  } else if (kind === 'ticks') {
    const crosses = eastings.flatMap(([, x]) =>
      northings.flatMap(([, y]) => [
        [x - CROSS_MM, y, x + CROSS_MM, y],
        [x, y - CROSS_MM, x, y + CROSS_MM],
      ]),
    )
    pen.stroke(crosses, false, TICK)
  }
  pen.stroke([ringOf(box)], true, { colour: INK, widthMm: 0.15 })
  pen.stroke([ringOf(outer)], true, { colour: INK, widthMm: 0.7 * Math.sqrt(factor) })
  if (kind === 'none') return
  const gap = box.x - outer.x
  const sizeMm = Math.min(2.4 * Math.sqrt(factor), gap * 0.42)
  const look = { sizeMm, anchor: 'middle' } as const
  const ticks: number[][] = []
  const clear = 9 * Math.sqrt(factor)
  for (const [metres, x] of eastings) {
    ticks.push([x, box.y, x, box.y - gap / 3], [x, bottom, x, bottom + gap / 3])
    if (x - box.x < clear || right - x < clear) continue
    pen.text(grouped(metres), x, box.y - gap * 0.42, look)
    pen.text(grouped(metres), x, bottom + gap * 0.42 + sizeMm * 0.74, look)
  }
  for (const [metres, y] of northings) {
    ticks.push([box.x, y, box.x - gap / 3, y], [right, y, right + gap / 3, y])
    if (y - box.y < clear || bottom - y < clear) continue
    pen.text(grouped(metres), box.x - gap * 0.45, y, { ...look, degrees: -90 })
    pen.text(grouped(metres), right + gap * 0.45, y, { ...look, degrees: 90 })
  }
  pen.stroke(ticks, false, TICK)
}

function multiples(from: number, to: number, step: number): number[] {
  const found: number[] = []
  for (let k = Math.ceil(from / step); k * step <= to; k++) found.push(k * step)
  return found
}

/** 3 413 500: thousands apart, as along the frames of surveyed sheets. */
const grouped = (metres: number) => String(metres).replace(/\B(?=(\d{3})+$)/g, ' ')
