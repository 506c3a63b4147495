/**
 * Where everything stands on a sheet, in millimetres from its upper left: title above, the map in a
 * double frame with its coordinates between, legend and title block beside it (landscape) or below
 * it (portrait), the title block always at the lower right, notices at the foot.
 */
import { type Orientation, type Paper, paperSizeMm, writingFactor } from './paper.ts'

export interface BoxMm {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface SheetLayout {
  readonly page: BoxMm
  /** Of the writing around the map. */
  readonly factor: number
  readonly title: BoxMm
  /** The inner frame: what of the ground is shown. */
  readonly map: BoxMm
  /** The thick frame around it; coordinates stand between the two. */
  readonly outer: BoxMm
  readonly north: BoxMm
  readonly legend: BoxMm
  readonly notes: BoxMm
  readonly block: BoxMm
  readonly foot: BoxMm
}

const MARGIN_MM: Record<Paper, number> = { A4: 8, A3: 10, A2: 12, A1: 15, A0: 18 }
const FRAME_GAP_MM = 4.6

export function sheetLayout(paper: Paper, orientation: Orientation): SheetLayout {
  const [width, height] = paperSizeMm(paper, orientation)
  const f = writingFactor[paper]
  const margin = MARGIN_MM[paper]
  const inner: BoxMm = {
    x: margin,
    y: margin,
    width: width - 2 * margin,
    height: height - 2 * margin,
  }
  const title = { ...inner, height: 13 * f }
  const foot = { ...inner, y: inner.y + inner.height - 8 * f, height: 8 * f }
  const middle = {
    ...inner,
    y: title.y + title.height,
    height: foot.y - 1.5 * f - title.y - title.height,
  }
  const page = { x: 0, y: 0, width, height }
  const parts = orientation === 'landscape' ? beside(middle, f) : below(middle, f)
  const gap = FRAME_GAP_MM * Math.sqrt(f)
  const { outer } = parts
  const map = {
    x: outer.x + gap,
    y: outer.y + gap,
    width: outer.width - 2 * gap,
    height: outer.height - 2 * gap,
  }
  return { page, factor: f, title, foot, map, ...parts }
}

type Parts = Pick<SheetLayout, 'outer' | 'north' | 'legend' | 'notes' | 'block'>

const BLOCK_MM = { width: 62, height: 44 }
const NOTES_MM = 15
const NORTH_MM = 21

function beside(middle: BoxMm, f: number): Parts {
  const width = BLOCK_MM.width * f
  const gap = 3 * f
  const x = middle.x + middle.width - width
  const block = {
    x,
    y: middle.y + middle.height - BLOCK_MM.height * f,
    width,
    height: BLOCK_MM.height * f,
  }
  const notes = { x, y: block.y - (NOTES_MM + 2) * f, width, height: NOTES_MM * f }
  const north = { x, y: middle.y, width, height: NORTH_MM * f }
  const top = north.y + north.height + 2 * f
  return {
    outer: { ...middle, width: middle.width - width - gap },
    north,
    legend: { x, y: top, width, height: notes.y - 2 * f - top },
    notes,
    block,
  }
}

function below(middle: BoxMm, f: number): Parts {
  const height = (BLOCK_MM.height + NORTH_MM + 3) * f
  const gap = 3 * f
  const y = middle.y + middle.height - height
  const width = BLOCK_MM.width * f
  const x = middle.x + middle.width - width
  const block = { x, y: y + height - BLOCK_MM.height * f, width, height: BLOCK_MM.height * f }
  const legendWidth = middle.width - width - gap
  const notes = {
    x: middle.x,
    y: y + height - NOTES_MM * f,
    width: legendWidth,
    height: NOTES_MM * f,
  }
  return {
    outer: { ...middle, height: middle.height - height - gap },
    north: { x, y, width, height: NORTH_MM * f },
    legend: { x: middle.x, y, width: legendWidth, height: height - (NOTES_MM + 2) * f },
    notes,
    block,
  }
}
