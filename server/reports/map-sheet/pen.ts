/** Draws on a page of a PDF in millimetres: areas, lines and text as vectors. */
import PDFDocument from 'pdfkit'
import { fontFiles } from '../fonts.ts'
import type { Chain } from './clip.ts'

const PT_PER_MM = 72 / 25.4
/** Rings and lines of one operator: viewers choke on endless paths. */
const PER_PATH = 1500

export interface LineLook {
  readonly colour: string
  readonly widthMm: number
  /** Multiples of the width. */
  readonly dash?: readonly number[] | null
  readonly opacity?: number
  readonly cap?: 'butt' | 'round'
}

export interface TextLook {
  readonly sizeMm: number
  readonly bold?: boolean
  readonly colour?: string
  readonly anchor?: 'start' | 'middle' | 'end'
  /** Rim of the ground's colour, so that it can be read over the map. */
  readonly haloMm?: number
  /** Clockwise about its place. */
  readonly degrees?: number
}

export const INK = '#22303A'

type Corners = readonly [
  readonly [number, number],
  readonly [number, number],
  readonly [number, number],
]

const isPng = (image: Buffer) => image.readUInt32BE(0) === 0x89504e47
const isJpeg = (image: Buffer) => image[0] === 0xff && image[1] === 0xd8

export class Pen {
  readonly #doc: PDFKit.PDFDocument
  readonly #chunks: Buffer[] = []
  readonly #ended: Promise<void>
  #open = false
  #pictureBytes = 0

  constructor(info: { readonly title: string; readonly subject: string }) {
    this.#doc = new PDFDocument({
      autoFirstPage: false,
      font: fontFiles.regular,
      pdfVersion: '1.7',
      lang: 'zh-CN',
      displayTitle: true,
      info: { Title: info.title, Subject: info.subject, Creator: '合规图 Hegui' },
    })
    this.#ended = new Promise((resolve, reject) => {
      this.#doc.on('data', (chunk: Buffer) => this.#chunks.push(chunk))
      this.#doc.on('end', resolve)
      this.#doc.on('error', reject)
    })
  }

  page(widthMm: number, heightMm: number): void {
    this.#close()
    this.#doc.addPage({ size: [widthMm * PT_PER_MM, heightMm * PT_PER_MM], margin: 0 })
    this.#doc.save().scale(PT_PER_MM)
    this.#open = true
  }

  async end(): Promise<Buffer> {
    this.#close()
    this.#doc.end()
    await this.#ended
    return Buffer.concat(this.#chunks)
  }

  #close(): void {
    if (this.#open) this.#doc.restore()
    this.#open = false
  }

  /** Outer rings and holes run in opposite directions; what lies on one another is filled once. */
  fill(rings: readonly Chain[], colour: string, opacity = 1): void {
    if (opacity <= 0) return
    this.#doc.fillColor(colour).fillOpacity(opacity)
    this.#paths(rings, true, 'f')
  }

  stroke(chains: readonly Chain[], closed: boolean, look: LineLook): void {
    const { colour, widthMm, dash, opacity = 1, cap = dash ? 'butt' : 'round' } = look
    if (opacity <= 0) return
    this.#doc.strokeColor(colour).strokeOpacity(opacity).lineWidth(widthMm)
    this.#doc.lineCap(cap).lineJoin('round')
    if (dash) this.#doc.addContent(dashes(dash, widthMm))
    this.#paths(chains, closed, 'S')
    if (dash) this.#doc.undash()
  }

  /** What `draw` draws is seen inside the rings only. */
  clipped(rings: readonly Chain[], draw: () => void): void {
    if (rings.length === 0) return
    this.#doc.save()
    this.#doc.addContent(rings.map((ring) => pathOf(ring, true)).join(''))
    this.#doc.addContent('W n')
    draw()
    this.#doc.restore()
  }

  circles(
    centres: readonly (readonly [number, number])[],
    radiusMm: number,
    look: CircleLook,
  ): void {
    const { fill, opacity = 1, rim } = look
    if (fill) this.#doc.fillColor(fill).fillOpacity(opacity)
    if (rim) this.#doc.strokeColor(rim.colour).strokeOpacity(opacity).lineWidth(rim.widthMm)
    const operator = fill && rim ? 'B' : fill ? 'f' : 'S'
    for (let at = 0; at < centres.length; at += PER_PATH) {
      const some = centres.slice(at, at + PER_PATH)
      this.#doc.addContent(`${some.map(([x, y]) => circle(x, y, radiusMm)).join('')}${operator}`)
    }
  }

  widthOf(words: string, { sizeMm, bold = false }: TextLook): number {
    return this.#set(bold, sizeMm).widthOfString(words)
  }

  /** `y` is the base line. */
  text(words: string, x: number, y: number, look: TextLook): void {
    if (words === '') return
    const { sizeMm, bold = false, colour = INK, anchor = 'start', haloMm } = look
    const doc = this.#set(bold, sizeMm)
    const width = anchor === 'start' ? 0 : this.widthOf(words, look)
    const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0)
    const options = {
      lineBreak: false,
      baseline: 'alphabetic',
    } as const
    if (look.degrees) doc.save().rotate(look.degrees, { origin: [x, y] })
    if (haloMm) {
      // readers of the text pass over what is marked as an artifact
      doc.addContent('/Artifact BMC')
      doc.strokeColor('#FFFFFF').strokeOpacity(0.9).lineWidth(haloMm).lineJoin('round')
      doc.text(words, left, y, { ...options, stroke: true, fill: false })
      doc.addContent('EMC')
    }
    doc.fillColor(colour).fillOpacity(1)
    doc.text(words, left, y, options)
    if (look.degrees) doc.restore()
  }

  /** PNG or JPEG, stretched into the box. */
  picture(image: Buffer, x: number, y: number, width: number, height: number, opacity = 1): void {
    this.#doc.fillOpacity(opacity)
    this.#doc.image(image, x, y, { width, height })
    this.#doc.fillOpacity(1)
  }

  /** How much of the file pictures take so far. */
  get pictureBytes(): number {
    return this.#pictureBytes
  }

  /** PNG or JPEG, its upper left, upper right and lower left corners given; false for anything else. */
  tile(image: Buffer, [nw, ne, sw]: Corners, opacity: number): boolean {
    const printable = isJpeg(image) || isPng(image)
    if (!printable) return false
    this.#pictureBytes += image.length
    this.#doc.save()
    this.#doc.transform(ne[0] - nw[0], ne[1] - nw[1], sw[0] - nw[0], sw[1] - nw[1], nw[0], nw[1])
    this.picture(image, 0, 0, 1, 1, opacity)
    this.#doc.restore()
    return true
  }

  #set(bold: boolean, sizeMm: number): PDFKit.PDFDocument {
    // pdfkit keeps a font by its file; under a name of ours it would read the file again each time
    return this.#doc.font(bold ? fontFiles.bold : fontFiles.regular).fontSize(sizeMm)
  }

  #paths(chains: readonly Chain[], closed: boolean, operator: string): void {
    for (let at = 0; at < chains.length; at += PER_PATH) {
      const some = chains.slice(at, at + PER_PATH)
      const path = some.map((chain) => pathOf(chain, closed)).join('')
      if (path !== '') this.#doc.addContent(path + operator)
    }
  }
}

export interface CircleLook {
  readonly fill?: string
  readonly rim?: { readonly colour: string; readonly widthMm: number }
  readonly opacity?: number
}

/** Hundredths of a millimetre are finer than any printer. */
const mm = (value: number) => String(Math.round(value * 1000) / 1000)

function pathOf(chain: Chain, closed: boolean): string {
  if (chain.length < 4) return ''
  const parts = [`${mm(chain[0]!)} ${mm(chain[1]!)} m `]
  for (let at = 2; at < chain.length; at += 2) {
    parts.push(`${mm(chain[at]!)} ${mm(chain[at + 1]!)} l `)
  }
  if (closed) parts.push('h ')
  return parts.join('')
}

/** Four Bézier arcs; 0.5523 makes them round. */
function circle(x: number, y: number, r: number): string {
  const k = r * 0.5523
  const at = (...values: number[]) => values.map(mm).join(' ')
  return (
    `${at(x + r, y)} m ${at(x + r, y + k, x + k, y + r, x, y + r)} c ` +
    `${at(x - k, y + r, x - r, y + k, x - r, y)} c ${at(x - r, y - k, x - k, y - r, x, y - r)} c ` +
    `${at(x + k, y - r, x + r, y - k, x + r, y)} c h `
  )
}

const dashes = (dash: readonly number[], widthMm: number): string =>
  `[${dash.map((length) => mm(length * widthMm)).join(' ')}] 0 d`
