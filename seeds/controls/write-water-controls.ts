/** What the waters demand: protection zones of the drinking water, management range, ecological red line. */
import type { DraftBook } from '../draft-book.ts'
import { chunkStrip } from '../geometry/chunk-strip.ts'
import { clipRings } from '../geometry/clip-rings.ts'
import { strip } from '../geometry/corridor.ts'
import type { Line, Ring } from '../geometry/ring.ts'
import type { Plain } from '../plain/build-plain.ts'
import type { Watercourse } from '../plain/linear-work.ts'
import { isWaterSource } from '../plain/rivers.ts'

/** Widths beyond the bank, m: by judgement, the gazetted ones are not at hand. */
export const FIRST_GRADE_M = 50
const SECOND_GRADE_M = 250
const QUASI_M = 450
const MANAGEMENT_M = 15
const REDLINE_M = 105
const CHUNK_M = 2600

export function writeWaterControls(book: DraftBook, { outline, rivers }: Plain): void {
  const clipped = (ring: Ring) => clipRings(ring, outline).inside
  rivers.filter(isWaterSource).forEach((river, r) => {
    writeProtection(book, river, r, clipped)
    if (river.name === '柏条河—府河') writeRedline(book, river, clipped)
  })
  rivers.forEach((river, r) => {
    const edge = river.widthM / 2 + MANAGEMENT_M
    const banks = [
      { bank: '左岸', ring: strip(river.line, edge, 0) },
      { bank: '右岸', ring: strip(river.line, 0, edge) },
    ]
    for (const { bank, ring } of banks) {
      chunkStrip(clipped(ring), river.line, CHUNK_M * 1.6).forEach((polygons, i) => {
        book.add('river_management_range', {
          unitCode: null,
          polygons,
          values: {
            code: `HDGL${r + 1}${bank === '左岸' ? 'L' : 'R'}${String(i + 1).padStart(3, '0')}`,
            river_name: river.name,
            bank,
          },
        })
      })
    }
  })
}

function writeProtection(
  book: DraftBook,
  river: Watercourse,
  r: number,
  clipped: (ring: Ring) => Ring[],
): void {
  const half = river.widthM / 2
  const zone = (grade: string, title: string, rings: Ring[]) => {
    chunkStrip(rings.flatMap(clipped), river.line, CHUNK_M).forEach((polygons, i) => {
      book.add('water_source_protection', {
        unitCode: null,
        polygons,
        values: {
          code: `SYBH${r + 1}${grade}${String(i + 1).padStart(3, '0')}`,
          name: `${river.name}饮用水水源${title}`,
          grade,
        },
      })
    })
  }
  const bothBanks = (from: number, to: number) => [
    strip(river.line, half + to, -(half + from)),
    strip(river.line, -(half + from), half + to),
  ]
  const first = half + FIRST_GRADE_M
  zone('1', '一级保护区', [strip(river.line, first, first)])
  zone('2', '二级保护区', bothBanks(FIRST_GRADE_M, SECOND_GRADE_M))
  zone('3', '准保护区', bothBanks(SECOND_GRADE_M, QUASI_M))
}

function writeRedline(book: DraftBook, river: Watercourse, clipped: (ring: Ring) => Ring[]): void {
  const edge = river.widthM / 2 + REDLINE_M
  const stretches: { name: string; from: number; to: number }[] = [
    { name: '柏条河水源涵养生态保护红线（唐昌段）', from: 0.16, to: 0.3 },
    { name: '柏条河水源涵养生态保护红线（三道堰段）', from: 0.36, to: 0.47 },
  ]
  stretches.forEach(({ name, from, to }, i) => {
    const part: Line = river.line.slice(
      Math.round(river.line.length * from),
      Math.round(river.line.length * to),
    )
    book.add('ecological_redline', {
      unitCode: null,
      polygons: clipped(strip(part, edge, edge)),
      values: {
        code: `STHX510117${String(i + 1).padStart(4, '0')}`,
        name,
        kind: '水源涵养',
        measures: '除允许的有限人为活动外，禁止开发性、生产性建设活动',
      },
    })
  })
}
