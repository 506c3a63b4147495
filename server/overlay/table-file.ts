/** A cross table as a workbook (one sheet for each unit of area) or as CSV; the numbers add up as printed. */
import writeExcelFile from 'write-excel-file/node'
import { apportionTable } from '../../gis-data/apportion-table.ts'
import { hectaresOf, muOf } from '../../gis-data/area.ts'
import { syntheticNotice } from '../../gis-data/synthetic-notice.ts'
import type { OverlayTable, TableHead } from '../api/analysis-contract.ts'
import { csvLine } from '../http/csv-line.ts'

export const areaUnits = ['m2', 'mu', 'hectares'] as const
export type AreaUnit = (typeof areaUnits)[number]
export type Language = 'zh' | 'en'

type Table = NonNullable<OverlayTable['table']>
type Cell = string | number

const units = {
  m2: { zh: '㎡', en: '㎡', digits: 2, of: (areaM2: number) => areaM2 },
  mu: { zh: '亩', en: 'mu', digits: 2, of: muOf },
  hectares: { zh: '公顷', en: 'ha', digits: 4, of: hectaresOf },
} as const

export function tableCsv(asked: OverlayTable, unit: AreaUnit, language: Language): string {
  const lines = [...sheetRows(asked, unit, language), [], ...about(asked, language)]
  return `\ufeff${lines.map(csvLine).join('')}`
}

export function tableWorkbook(asked: OverlayTable, language: Language): Promise<Buffer> {
  const sheets = areaUnits.map((unit) => {
    const [head, ...rows] = sheetRows(asked, unit, language)
    const { digits } = units[unit]
    return {
      sheet: units[unit][language],
      columns: [{ width: 18 }, { width: 26 }, ...head!.slice(2).map(() => ({ width: 16 }))],
      stickyRowsCount: 1,
      stickyColumnsCount: 2,
      data: [
        head!.map((value) => ({ type: String, value: String(value), fontWeight: 'bold' as const })),
        ...rows.map((row) =>
          row.map((value) =>
            typeof value === 'number'
              ? { type: Number, value, format: `#,##0.${'0'.repeat(digits)}` }
              : { type: String, value },
          ),
        ),
      ],
    }
  })
  const notes = {
    sheet: language === 'zh' ? '说明' : 'About',
    columns: [{ width: 18 }, { width: 100 }],
    data: about(asked, language).map((row) =>
      row.map((value) => ({ type: String, value: String(value) })),
    ),
  }
  return writeExcelFile([...sheets, notes]).toBuffer()
}

/** Heading, one row each, the sums last. */
function sheetRows(asked: OverlayTable, unit: AreaUnit, language: Language): Cell[][] {
  const { rows, columns, cells } = asked.table as Table
  const { digits, of } = units[unit]
  const at = new Map(cells.map(({ row, column, areaM2 }) => [`${row}\n${column}`, areaM2]))
  const printed = apportionTable(
    rows.map((row) => columns.map((column) => of(at.get(`${row.key}\n${column.key}`) ?? 0))),
    digits,
  )
  const word = (head: TableHead) => (language === 'zh' ? head.title : head.titleEn)
  const sum = language === 'zh' ? '合计' : 'Total'
  return [
    [
      language === 'zh' ? '代码' : 'Code',
      language === 'zh' ? `名称（${units[unit].zh}）` : `Name (${units[unit].en})`,
      ...columns.map(word),
      sum,
    ],
    ...rows.map((row, index) => [
      row.key.startsWith('=') ? row.key.slice(1) : '',
      word(row),
      ...printed.cells[index]!,
      printed.rows[index]!,
    ]),
    ['', sum, ...printed.columns, printed.whole],
  ]
}

function about(asked: OverlayTable, language: Language): Cell[][] {
  const { title, titleEn, revision, finishedAt, table, synthetic } = asked
  const zh = language === 'zh'
  const repeated = table!.repeatedM2
  return [
    [zh ? '内容' : 'Content', zh ? title : titleEn],
    [zh ? '数据版本' : 'Revision', String(revision)],
    [zh ? '完成时间' : 'Finished', finishedAt ?? ''],
    [zh ? '要素' : 'Features', String(table!.features)],
    [
      zh ? '面积' : 'Areas',
      zh
        ? 'CGCS2000 椭球面积；各数修约一次，行、列合计经平差闭合'
        : 'On the CGCS2000 ellipsoid; rounded once and apportioned so that rows and columns add up',
    ],
    ...(repeated > 0.005
      ? [
          [
            zh ? '重复' : 'Repeated',
            zh
              ? `${repeated.toFixed(2)} ㎡ 同时属于几列，在合计中计了不止一次`
              : `${repeated.toFixed(2)} ㎡ stand in several columns and count more than once in the totals`,
          ],
        ]
      : []),
    ...(synthetic
      ? [[zh ? '注意' : 'Note', zh ? syntheticNotice.title : syntheticNotice.titleEn]]
      : []),
  ]
}
