/** A report as PDF, A4 upright: embedded typeface, heads of tables repeated, vector sheets, page x / y. */
import pdfmake from 'pdfmake'
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { WordLanguage } from '../../../gis-data/words.ts'
import { fontFiles, REPORT_FONT } from '../fonts.ts'
import type { Report, ReportBlock } from '../report.ts'
import { reportCode } from '../report-code.ts'
import { speechIn } from '../speech.ts'

const PT_PER_MM = 72 / 25.4
const MARGIN_PT = 20 * PT_PER_MM
const WIDTH_PT = 170 * PT_PER_MM

pdfmake.setFonts({
  [REPORT_FONT]: {
    normal: fontFiles.regular,
    bold: fontFiles.bold,
    italics: fontFiles.regular,
    bolditalics: fontFiles.bold,
  },
})
// Reports are made of what stands in them: nothing is fetched, and only the typeface is read.
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path: string) => Object.values(fontFiles).includes(path))

export async function writePdf(report: Report): Promise<Buffer> {
  return pdfmake.createPdf(definition(report)).getBuffer()
}

function definition(report: Report): TDocumentDefinitions {
  const { say } = speechIn(report.language)
  return {
    pageSize: 'A4',
    pageMargins: [MARGIN_PT, MARGIN_PT + 8, MARGIN_PT, MARGIN_PT + 6],
    info: { title: report.title, subject: report.subtitle, creator: '合规图 Hegui' },
    defaultStyle: { font: REPORT_FONT, fontSize: 9.5, lineHeight: 1.25 },
    header: () => ({
      margin: [MARGIN_PT, 22, MARGIN_PT, 0],
      columns: [
        { text: report.title, fontSize: 7.5, color: '#555' },
        { text: report.number, fontSize: 7.5, color: '#555', alignment: 'right' },
      ],
    }),
    footer: (page, pages) => ({
      margin: [MARGIN_PT, 8, MARGIN_PT, 0],
      columns: [
        { text: report.notice ?? '', fontSize: 7.5, color: '#B03A2E', width: '*' },
        {
          text: say(`第 ${page} 页 / 共 ${pages} 页`, `Page ${page} of ${pages}`),
          fontSize: 7.5,
          alignment: 'right',
          width: 90,
        },
      ],
    }),
    // No heading alone at the foot of a page.
    pageBreakBefore: (node, nodes) =>
      node.headlineLevel === 1 && nodes.getFollowingNodesOnPage().length === 0,
    content: [...head(report), ...report.blocks.map((block) => contentOf(block, report.language))],
  }
}

function head(report: Report): Content[] {
  const { title, subtitle, number, sha256 } = report
  const { say } = speechIn(report.language)
  return [
    {
      columns: [
        {
          width: '*',
          stack: [
            { text: title, fontSize: 18, bold: true, lineHeight: 1.1 },
            { text: subtitle, fontSize: 11, margin: [0, 4, 0, 0] },
            {
              text: say(`编号 ${number}`, `No. ${number}`),
              fontSize: 8.5,
              color: '#444',
              margin: [0, 6, 0, 0],
            },
            ...(sha256
              ? [
                  {
                    text: `${say('结果校验码', 'Check sum')} SHA-256 ${sha256}`,
                    fontSize: 7,
                    color: '#444',
                  },
                ]
              : []),
          ],
        },
        { width: 76, qr: reportCode(report), fit: 76, eccLevel: 'M' },
      ],
      margin: [0, 0, 0, 10],
    },
  ]
}

function contentOf(block: ReportBlock, language: WordLanguage): Content {
  switch (block.kind) {
    case 'heading':
      return { text: block.text, fontSize: 12, bold: true, margin: [0, 10, 0, 4], headlineLevel: 1 }
    case 'text':
      return { text: block.text, margin: [0, 0, 0, 4] }
    case 'facts':
      return factsTable(block.rows)
    case 'table':
      return table(block)
    case 'sheet':
      return {
        svg: block.svg,
        width: Math.min(WIDTH_PT, block.widthMm * PT_PER_MM),
        margin: [0, 2, 0, 6],
      }
    case 'signatures':
      return {
        columns: block.titles.map((title) => ({
          text: `${title}${speechIn(language).say('：', ': ')}____________________`,
        })),
        columnGap: 10,
        margin: [0, 24, 0, 0],
        unbreakable: true,
      } as Content
    case 'pageBreak':
      return { text: '', pageBreak: 'after' }
  }
}

const lines = {
  hLineWidth: () => 0.4,
  vLineWidth: () => 0.4,
  hLineColor: () => '#999',
  vLineColor: () => '#999',
  paddingTop: () => 2,
  paddingBottom: () => 2,
}

function factsTable(rows: readonly (readonly [string, string])[]): Content {
  const body: TableCell[][] = []
  for (let at = 0; at < rows.length; at += 2) {
    const [left, right] = [rows[at]!, rows[at + 1] ?? ['', '']]
    body.push([label(left[0]), left[1], label(right[0]), right[1]])
  }
  return {
    table: { widths: [70, '*', 70, '*'], body, dontBreakRows: true },
    layout: lines,
    margin: [0, 0, 0, 6],
  }
}

const label = (text: string): TableCell => ({ text, fillColor: '#F2F0EA', color: '#333' })

function table({ columns, rows, foot }: Extract<ReportBlock, { kind: 'table' }>): Content {
  const cell = (text: string, at: number, more: object = {}): TableCell => ({
    text,
    fontSize: 8.5,
    alignment: columns[at]!.align ?? 'left',
    ...more,
  })
  // pdfmake takes the widths of columns without their padding and rules.
  const room = WIDTH_PT - columns.length * 8.4
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: columns.map(({ width }) => width * room),
      body: [
        columns.map(({ title }, at) => cell(title, at, { bold: true, fillColor: '#F2F0EA' })),
        ...rows.map((row) => row.map((text, at) => cell(text, at))),
        ...(foot ? [foot.map((text, at) => cell(text, at, { bold: true }))] : []),
      ],
    },
    layout: lines,
    margin: [0, 0, 0, 6],
  }
}
