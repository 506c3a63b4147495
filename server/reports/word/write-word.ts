/** A report as a Word file, A4 upright: real tables with repeated heads, sheets as pictures of 300 dpi. */
import { Resvg } from '@resvg/resvg-js'
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import QRCode from 'qrcode'
import type { WordLanguage } from '../../../gis-data/words.ts'
import { fontFiles, REPORT_FONT } from '../fonts.ts'
import type { Report, ReportBlock, ReportColumn } from '../report.ts'
import { reportCode } from '../report-code.ts'
import { speechIn } from '../speech.ts'

/** Twentieths of a point. */
const TWIPS_PER_MM = 1440 / 25.4
const WIDTH_MM = 170
const DPI = 300

export async function writeWord(report: Report): Promise<Buffer> {
  const qr = await QRCode.toBuffer(reportCode(report), {
    errorCorrectionLevel: 'M',
    margin: 1,
    width: 400,
  })
  const document = new Document({
    title: report.title,
    creator: '合规图 Hegui',
    // Names that Chinese offices have; others fall back to their own.
    styles: { default: { document: { run: { font: '宋体', size: 20 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 210 * TWIPS_PER_MM, height: 297 * TWIPS_PER_MM },
            margin: {
              top: 22 * TWIPS_PER_MM,
              bottom: 20 * TWIPS_PER_MM,
              left: 20 * TWIPS_PER_MM,
              right: 20 * TWIPS_PER_MM,
            },
          },
        },
        headers: {
          default: new Header({ children: [small(`${report.title}  ${report.number}`)] }),
        },
        footers: { default: footer(report) },
        children: [
          ...head(report, qr),
          ...report.blocks.flatMap((block) => blockOf(block, report.language)),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

const small = (text: string) =>
  new Paragraph({ children: [new TextRun({ text, size: 15, color: '555555' })] })

function footer({ notice, language }: Report): Footer {
  const { say } = speechIn(language)
  return new Footer({
    children: [
      ...(notice ? [small(notice)] : []),
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            size: 15,
            children: [
              say('第 ', 'Page '),
              PageNumber.CURRENT,
              say(' 页 / 共 ', ' of '),
              PageNumber.TOTAL_PAGES,
              say(' 页', ''),
            ],
          }),
        ],
      }),
    ],
  })
}

function head(
  { title, subtitle, number, sha256, language }: Report,
  qr: Buffer,
): (Paragraph | Table)[] {
  const { say } = speechIn(language)
  return [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: [new TextRun({ text: title, bold: true, size: 36, font: '黑体', color: '000000' })],
    }),
    new Paragraph({ children: [new TextRun({ text: subtitle, size: 22 })] }),
    small(say(`编号 ${number}`, `No. ${number}`)),
    ...(sha256 ? [small(`${say('结果校验码', 'Check sum')} SHA-256 ${sha256}`)] : []),
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      children: [
        new ImageRun({ type: 'png', data: qr, transformation: { width: 90, height: 90 } }),
      ],
    }),
  ]
}

function blockOf(block: ReportBlock, language: WordLanguage): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          spacing: { before: 200, after: 80 },
          children: [
            new TextRun({ text: block.text, bold: true, size: 24, font: '黑体', color: '000000' }),
          ],
        }),
      ]
    case 'text':
      return [new Paragraph({ spacing: { after: 80 }, text: block.text })]
    case 'facts':
      return [factsTable(block.rows), gap()]
    case 'table':
      return [dataTable(block), gap()]
    case 'sheet':
      return [picture(block)]
    case 'signatures':
      return [
        new Paragraph({
          spacing: { before: 500 },
          text: block.titles
            .map((title) => `${title}${speechIn(language).say('：', ': ')}____________________`)
            .join('    '),
        }),
      ]
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })]
  }
}

const gap = () => new Paragraph({ text: '' })

function picture({ svg, widthMm, heightMm }: Extract<ReportBlock, { kind: 'sheet' }>): Paragraph {
  const data = new Resvg(svg, {
    fitTo: { mode: 'width', value: Math.round((widthMm / 25.4) * DPI) },
    font: {
      fontFiles: Object.values(fontFiles),
      loadSystemFonts: false,
      defaultFontFamily: REPORT_FONT,
    },
  })
    .render()
    .asPng()
  const shrink = Math.min(1, WIDTH_MM / widthMm)
  const px = (mm: number) => Math.round(((mm * shrink) / 25.4) * 96)
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data,
        transformation: { width: px(widthMm), height: px(heightMm) },
      }),
    ],
  })
}

function factsTable(rows: readonly (readonly [string, string])[]): Table {
  const lines: TableRow[] = []
  for (let at = 0; at < rows.length; at += 2) {
    const [left, right] = [rows[at]!, rows[at + 1] ?? ['', '']]
    const cells = [left[0], left[1], right[0], right[1]]
    lines.push(
      new TableRow({
        cantSplit: true,
        children: cells.map((text, cell) =>
          cellOf(text, cell % 2 === 0 ? 28 : 57, { shaded: cell % 2 === 0 }),
        ),
      }),
    )
  }
  return tableOf(lines, [28, 57, 28, 57])
}

function dataTable({ columns, rows, foot }: Extract<ReportBlock, { kind: 'table' }>): Table {
  const line = (texts: readonly string[], more: CellLook = {}) =>
    new TableRow({
      cantSplit: true,
      tableHeader: more.shaded === true,
      children: texts.map((text, at) => columnCell(text, columns[at]!, more)),
    })
  return tableOf(
    [
      line(
        columns.map(({ title }) => title),
        { shaded: true, bold: true },
      ),
      ...rows.map((row) => line(row)),
      ...(foot ? [line(foot, { bold: true })] : []),
    ],
    columns.map(({ width }) => width * WIDTH_MM),
  )
}

interface CellLook {
  readonly shaded?: boolean
  readonly bold?: boolean
  readonly right?: boolean
}

const columnCell = (text: string, { width, align }: ReportColumn, look: CellLook) =>
  cellOf(text, width * WIDTH_MM, { ...look, right: align === 'right' })

const cellOf = (text: string, widthMm: number, { shaded, bold, right }: CellLook) =>
  new TableCell({
    width: { size: Math.round(widthMm * TWIPS_PER_MM), type: WidthType.DXA },
    margins: { left: 60, right: 60, top: 20, bottom: 20 },
    ...(shaded && { shading: { type: ShadingType.CLEAR, fill: 'F2F0EA', color: 'auto' } }),
    children: [
      new Paragraph({
        alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text, size: 17, bold })],
      }),
    ],
  })

const tableOf = (rows: TableRow[], widthsMm: readonly number[]) =>
  new Table({
    rows,
    layout: TableLayoutType.FIXED,
    width: { size: Math.round(WIDTH_MM * TWIPS_PER_MM), type: WidthType.DXA },
    columnWidths: widthsMm.map((mm) => Math.round(mm * TWIPS_PER_MM)),
  })
