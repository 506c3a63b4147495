/** Room for labels: boxes that are taken, found by the cells of a lattice. */
import type { BoxMm } from '../../../gis-data/sheets/sheet-layout.ts'

const CELL_MM = 12

/** Boxes taken, found by the cells of a lattice. */
export class LabelRoom {
  readonly #cells = new Map<string, BoxMm[]>()

  takeIfFree(boxes: readonly BoxMm[], frame: BoxMm): boolean {
    const free = boxes.every(
      (box) =>
        box.x > frame.x + 0.5 &&
        box.y > frame.y + 0.5 &&
        box.x + box.width < frame.x + frame.width - 0.5 &&
        box.y + box.height < frame.y + frame.height - 0.5 &&
        !this.#near(box).some((other) => overlap(box, other)),
    )
    if (free) for (const box of boxes) this.take(box)
    return free
  }

  take(box: BoxMm): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key)
      if (cell) cell.push(box)
      else this.#cells.set(key, [box])
    }
  }

  #near(box: BoxMm): BoxMm[] {
    return cellsOf(box).flatMap((key) => this.#cells.get(key) ?? [])
  }
}

function cellsOf({ x, y, width, height }: BoxMm): string[] {
  const keys: string[] = []
  for (let cx = Math.floor(x / CELL_MM); cx <= Math.floor((x + width) / CELL_MM); cx++) {
    for (let cy = Math.floor(y / CELL_MM); cy <= Math.floor((y + height) / CELL_MM); cy++) {
      keys.push(`${cx}:${cy}`)
    }
  }
  return keys
}

const overlap = (a: BoxMm, b: BoxMm): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
