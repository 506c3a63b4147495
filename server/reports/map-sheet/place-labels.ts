/** Names on the map: the weightier first, none over another, none over the frame, none twice within a hand. */
import type { Layer } from '../../../gis-data/catalogue.ts'
import type { BoxMm } from '../../../gis-data/sheets/sheet-layout.ts'
import { PAPER_AHEAD_ZOOMS, zoomOfScale } from '../../../gis-data/sheets/sheet-scales.ts'
import { type Chain, clipLine, clipRing, extentOf } from './clip.ts'
import { placesInside } from './hatch.ts'
import { LabelRoom } from './label-room.ts'
import type { MapShape } from './map-shape.ts'
import { INK, type Pen, type TextLook } from './pen.ts'

interface Place {
  readonly x: number
  readonly y: number
  readonly degrees: number
}

interface Candidate {
  readonly words: string
  /** The best first. */
  readonly places: readonly Place[]
  readonly look: TextLook
  /** The smaller, the earlier. */
  readonly rank: number
  readonly width: number
}

const MM_PER_PX = 0.21
const HALO_MM = 0.55
const APART_MM = 70
const MOST = 4000
/** From the middle of a letter to its base line, of its size. */
const MIDDLE = 0.37

export class Labels {
  readonly #candidates: Candidate[] = []
  readonly #taken = new LabelRoom()

  constructor(
    private readonly pen: Pen,
    private readonly frame: BoxMm,
    private readonly scale: number,
  ) {}

  /** Keeps labels off this place. */
  keepClear(x: number, y: number, radiusMm: number): void {
    this.#taken.take({
      x: x - radiusMm,
      y: y - radiusMm,
      width: 2 * radiusMm,
      height: 2 * radiusMm,
    })
  }

  /** `rank`: of layers, the uppermost 0. */
  add(layer: Layer, shapes: readonly MapShape[], rank: number): void {
    const { label } = layer
    if (!label || zoomOfScale(this.scale) + PAPER_AHEAD_ZOOMS < label.minZoom) return
    const place = layer.group === 'administration'
    const weighty = place && label.size >= 14
    const look: TextLook = {
      sizeMm: label.size * MM_PER_PX,
      bold: weighty,
      colour: place ? INK : darkened(layer.drawing.line ?? INK),
      anchor: 'middle',
      haloMm: HALO_MM,
    }
    for (const shape of shapes) {
      const words = shape.label?.trim()
      if (!words || !shape.seen) continue
      const width = this.pen.widthOf(words, look)
      const places = this.#placesOf(shape, width)
      const order = place ? -1000 + rank - label.size : rank
      this.#candidates.push({ words, places, look, rank: order, width })
    }
  }

  draw(): void {
    const seen = new Map<string, Place[]>()
    const ordered = this.#candidates
      .map((candidate, at) => ({ candidate, at }))
      .sort((a, b) => a.candidate.rank - b.candidate.rank || a.at - b.at)
    let drawn = 0
    for (const { candidate } of ordered) {
      if (drawn >= MOST) return
      const { words, look } = candidate
      const before = seen.get(words) ?? []
      const again = (place: Place) =>
        before.some(({ x, y }) => Math.hypot(x - place.x, y - place.y) < APART_MM)
      const free = candidate.places.find(
        (place) => !again(place) && this.#taken.takeIfFree(boxesOf(candidate, place), this.frame),
      )
      if (!free) continue
      seen.set(words, [...before, free])
      drawn++
      const { x, y, degrees } = free
      this.pen.text(words, x, y + look.sizeMm * MIDDLE, { ...look, degrees })
    }
  }

  #placesOf(shape: MapShape, width: number): readonly Place[] {
    if (shape.points[0]) {
      const [x, y] = shape.points[0]
      const aside = width / 2 + 1.4
      return [
        { x, y: y + 2.6, degrees: 0 },
        { x, y: y - 2.6, degrees: 0 },
        { x: x + aside, y, degrees: 0 },
        { x: x - aside, y, degrees: 0 },
      ]
    }
    if (shape.rings.length > 0) {
      const rings = shape.rings
        .map((ring) => clipRing(ring, this.frame))
        .filter((ring) => ring.length)
      const [, top, , bottom] = extentOf(rings)
      return placesInside(rings, top, bottom).map(({ x, y }) => ({ x, y, degrees: 0 }))
    }
    const along = alongLine(
      shape.lines.flatMap((line) => clipLine(line, this.frame)),
      width,
    )
    return along ? [along] : []
  }
}

/** The straightest stretch of a line that is long enough for the words; null where they do not fit. */
function alongLine(lines: readonly Chain[], width: number) {
  let best: { x: number; y: number; degrees: number; bend: number } | null = null
  for (const line of lines) {
    const step = Math.max(2, 2 * Math.floor(line.length / 400))
    for (let from = 0; from + 2 < line.length; from += step) {
      const stretch = stretchFrom(line, from, width * 1.1)
      if (!stretch) break
      if (!best || stretch.bend < best.bend) best = stretch
    }
  }
  return best && best.bend < 0.06 ? best : null
}

function stretchFrom(line: Chain, from: number, needed: number) {
  let length = 0
  for (let to = from + 2; to < line.length; to += 2) {
    const [px, py, qx, qy] = [line[to - 2]!, line[to - 1]!, line[to]!, line[to + 1]!]
    const segment = Math.hypot(qx - px, qy - py)
    if (length + segment >= needed) {
      const share = (needed - length) / segment
      const [ax, ay] = [line[from]!, line[from + 1]!]
      const [bx, by] = [px + (qx - px) * share, py + (qy - py) * share]
      const chord = Math.hypot(bx - ax, by - ay)
      const [dx, dy] = bx >= ax ? [bx - ax, by - ay] : [ax - bx, ay - by]
      const degrees = (Math.atan2(dy, dx) * 180) / Math.PI
      return { x: (ax + bx) / 2, y: (ay + by) / 2, degrees, bend: 1 - chord / needed }
    }
    length += segment
  }
  return null
}

/** A turned label takes a row of small boxes along itself. */
function boxesOf({ width, look: { sizeMm } }: Candidate, { x, y, degrees }: Place): BoxMm[] {
  const height = sizeMm * 1.25
  if (Math.abs(degrees) < 4) {
    return [{ x: x - width / 2 - 0.6, y: y - height / 2, width: width + 1.2, height }]
  }
  const radians = (degrees * Math.PI) / 180
  const steps = Math.max(1, Math.ceil(width / height))
  return Array.from({ length: steps + 1 }, (_, at) => {
    const along = -width / 2 + (width * at) / steps
    const [cx, cy] = [x + along * Math.cos(radians), y + along * Math.sin(radians)]
    return { x: cx - height / 2, y: cy - height / 2, width: height, height }
  })
}

/** Labels keep their layer's hue, but dark enough to be read on white. */
function darkened(hex: string): string {
  const value = Number.parseInt(hex.slice(1), 16)
  const part = (shift: number) =>
    Math.round(((value >> shift) & 255) * 0.6)
      .toString(16)
      .padStart(2, '0')
  return `#${part(16)}${part(8)}${part(0)}`
}
