/** What stands on the pages of a PDF, in millimetres from the upper left: paths with their colours, and text. */
import { getDocument, OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface DrawnPath {
  readonly points: readonly (readonly [number, number])[]
  /** `#rrggbb` where it is stroked or filled. */
  readonly stroke: string | null
  readonly fill: string | null
}

export interface DrawnPage {
  readonly widthMm: number
  readonly heightMm: number
  readonly text: string
  readonly texts: readonly { words: string; x: number; y: number; widthMm: number }[]
  readonly fonts: readonly string[]
  readonly paths: readonly DrawnPath[]
  /** Pictures: their upper left corner and width in millimetres, and how many pixels they are wide. */
  readonly pictures: readonly DrawnPicture[]
}

export interface DrawnPicture {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly pixels: number
}

const MM_PER_PT = 25.4 / 72

export async function readPages(pdf: Uint8Array): Promise<DrawnPage[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages: DrawnPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const [, , width, height] = page.view as [number, number, number, number]
    const { paths, pictures } = drawnBy(await page.getOperatorList(), height)
    const { items } = await page.getTextContent()
    const texts = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              words: item.str,
              x: item.transform[4] * MM_PER_PT,
              y: (height - item.transform[5]) * MM_PER_PT,
              widthMm: item.width * MM_PER_PT,
            },
          ]
        : [],
    )
    const fonts = new Set(items.flatMap((item) => ('fontName' in item ? [item.fontName] : [])))
    const names = [...fonts].map((name) => {
      const font = page.commonObjs.has(name) ? page.commonObjs.get(name) : null
      return String(font?.name ?? name)
    })
    pages.push({
      widthMm: width * MM_PER_PT,
      heightMm: height * MM_PER_PT,
      text: items.map((item) => ('str' in item ? item.str : '')).join(''),
      texts,
      fonts: names,
      paths,
      pictures,
    })
  }
  return pages
}

type Matrix = [number, number, number, number, number, number]
type Operators = { fnArray: number[]; argsArray: unknown[][] }

function drawnBy({ fnArray, argsArray }: Operators, height: number) {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  let stroke: string | null = null
  let fill: string | null = null
  const kept: [Matrix, string | null, string | null][] = []
  const paths: DrawnPath[] = []
  const pictures: DrawnPicture[] = []
  for (const [at, operator] of fnArray.entries()) {
    const args = argsArray[at]!
    if (operator === OPS.save) kept.push([matrix, stroke, fill])
    else if (operator === OPS.restore) [matrix, stroke, fill] = kept.pop()!
    else if (operator === OPS.transform) matrix = Util.transform(matrix, args as Matrix) as Matrix
    else if (operator === OPS.setStrokeRGBColor) stroke = String(args[0])
    else if (operator === OPS.setFillRGBColor) fill = String(args[0])
    else if (operator === OPS.paintImageXObject) {
      const corner = (right: number, up: number) => {
        const point: [number, number] = [right, up]
        Util.applyTransform(point, matrix)
        return [point[0] * MM_PER_PT, (height - point[1]) * MM_PER_PT] as const
      }
      const [x, y] = corner(0, 1)
      const [right, level] = corner(1, 1)
      pictures.push({ x, y, width: Math.hypot(right - x, level - y), pixels: Number(args[1]) })
    } else if (operator === OPS.constructPath) {
      const [painting, [data]] = args as [number, [Float32Array | number[] | null]]
      const strokes = [OPS.stroke, OPS.closeStroke, OPS.fillStroke].includes(painting)
      const fills = [OPS.fill, OPS.eoFill, OPS.fillStroke].includes(painting)
      for (const points of subpaths(data ?? [], matrix, height))
        paths.push({ points, stroke: strokes ? stroke : null, fill: fills ? fill : null })
    }
  }
  return { paths, pictures }
}

/** How many numbers follow each drawing code: move, line, curve, quadratic, close. */
const LENGTHS = [2, 2, 6, 4, 0]

function subpaths(data: ArrayLike<number>, matrix: Matrix, height: number) {
  const found: [number, number][][] = []
  for (let at = 0; at < data.length; ) {
    const code = data[at]!
    if (code === 0) found.push([])
    for (let next = at + 1; next < at + 1 + LENGTHS[code]!; next += 2) {
      const point: [number, number] = [data[next]!, data[next + 1]!]
      Util.applyTransform(point, matrix)
      found.at(-1)!.push([point[0] * MM_PER_PT, (height - point[1]) * MM_PER_PT])
    }
    at += 1 + LENGTHS[code]!
  }
  return found
}
