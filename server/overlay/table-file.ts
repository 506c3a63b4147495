/** A cross table as a workbook (one sheet for each unit of area) or as CSV; the numbers add up as printed. */
import writeExcelFile from 'write-excel-file/node'
import { apportionTable } from '../../gis-data/apportion-table.ts'
import { type Folded, sliverTitle } from '../../gis-data/fold-slivers.ts'
import { syntheticNotice } from '../../gis-data/synthetic-notice.ts'
import {
  type AmountUnitId,
  amountUnits,
  type TableMeasure,
  unitFor,
  unitsOf,
} from '../../gis-data/table-measure.ts'
import type { Words } from '../../gis-data/words.ts'
import type { OverlayTable } from '../api/analysis-contract.ts'
import { csvLine } from '../http/csv-line.ts'

export type Language = 'zh' | 'en'

type Table = NonNullable<OverlayTable['table']>
type Cell = string | number

/** The table with the columns that it is written with. */
export interface ShownTable {
  readonly asked: OverlayTable
  readonly table: Table & { readonly folded?: Folded | null }
}

export function tableCsv(
  shown: ShownTable,
  unit: AmountUnitId | undefined,
  language: Language,
): string {
  const known = unitFor(shown.table.measure, unit)
  const lines = [...tableLines(shown, known, language), [], ...about(shown, language)]
  return `\ufeff${lines.map(csvLine).join('')}`
}

export function tableWorkbook(shown: ShownTable, language: Language): Promise<Buffer> {
  const sheets = unitsOf(shown.table.measure).map((unit) => {
    const [head, ...rows] = tableLines(shown, unit, language)
    const { digits } = amountUnits[unit]
    const format = digits > 0 ? `#,##0.${'0'.repeat(digits)}` : '#,##0'
    return {
      sheet: inWords(amountUnits[unit], language),
      columns: [{ width: 18 }, { width: 26 }, ...head!.slice(2).map(() => ({ width: 16 }))],
      stickyRowsCount: 1,
      stickyColumnsCount: 2,
      data: [
        head!.map((value) => ({ type: String, value: String(value), fontWeight: 'bold' as const })),
        ...rows.map((row) =>
          row.map((value) =>
            typeof value === 'number' ? { type: Number, value, format } : { type: String, value },
          ),
        ),
      ],
    }
  })
  const notes = {
    sheet: language === 'zh' ? '说明' : 'About',
    columns: [{ width: 18 }, { width: 100 }],
    data: about(shown, language).map((row) =>
      row.map((value) => ({ type: String, value: String(value) })),
    ),
  }
  return writeExcelFile([...sheets, notes]).toBuffer()
}

/** Heading, one row each, the sums last. */
export function tableLines(
  { table: { rows, columns, cells } }: ShownTable,
  unit: AmountUnitId,
  language: Language,
): Cell[][] {
  const { digits, of } = amountUnits[unit]
  const at = new Map(cells.map(({ row, column, amount }) => [`${row}\n${column}`, amount]))
  const printed = apportionTable(
    rows.map((row) => columns.map((column) => of(at.get(`${row.key}\n${column.key}`) ?? 0))),
    digits,
  )
  const word = (words: Words) => inWords(words, language)
  const sum = language === 'zh' ? '合计' : 'Total'
  return [
    [
      language === 'zh' ? '代码' : 'Code',
      language === 'zh'
        ? `名称（${word(amountUnits[unit])}）`
        : `Name (${word(amountUnits[unit])})`,
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

const inWords = ({ title, titleEn }: Words, language: Language) =>
  language === 'zh' ? title : titleEn

/** What the numbers are. */
const measured: Record<TableMeasure, readonly [Words, Words]> = {
  area: [
    { title: '面积', titleEn: 'Areas' },
    {
      title: 'CGCS2000 椭球面积；各数修约一次，行、列合计经平差闭合',
      titleEn:
        'On the CGCS2000 ellipsoid; rounded once and apportioned so that rows and columns add up',
    },
  ],
  length: [
    { title: '长度', titleEn: 'Lengths' },
    {
      title: 'CGCS2000 椭球长度；沿村界的线归代码较小的村；各数修约一次，行、列合计经平差闭合',
      titleEn:
        'On the CGCS2000 ellipsoid; what runs along a boundary is of the unit with the lesser code; rounded once and apportioned so that rows and columns add up',
    },
  ],
  count: [
    { title: '数量', titleEn: 'Numbers' },
    { title: '点要素个数', titleEn: 'Features that are points' },
  ],
}

function about({ asked, table }: ShownTable, language: Language): Cell[][] {
  const { title, titleEn, revision, finishedAt, synthetic } = asked
  const zh = language === 'zh'
  const { repeated, measure, folded } = table
  const base = amountUnits[unitFor(measure, undefined)]
  const [what, how] = measured[measure]
  const much = `${repeated.toFixed(base.digits)} ${inWords(base, language)}`
  return [
    [zh ? '内容' : 'Content', zh ? title : titleEn],
    [zh ? '数据版本' : 'Revision', String(revision)],
    [zh ? '完成时间' : 'Finished', finishedAt ?? ''],
    [zh ? '要素' : 'Features', String(table.features)],
    [inWords(what, language), inWords(how, language)],
    ...(repeated > 0.005
      ? [
          [
            zh ? '重复' : 'Repeated',
            zh
              ? `${much} 同时属于几列，在合计中计了不止一次`
              : `${much} stand in several columns and count more than once in the totals`,
          ],
        ]
      : []),
    ...(folded
      ? [
          [
            inWords(sliverTitle, language),
            zh
              ? `${folded.columns} 列、${folded.cells} 个数只由疑似套合误差（小于 10 ㎡ 且宽不足 0.2 米）组成，并入这一列，合计不变`
              : `${folded.columns} columns and ${folded.cells} numbers stand on possible misfits alone (less than 10 ㎡ and nowhere 0.2 m wide); they are in this column, the totals are the same`,
          ],
        ]
      : []),
    ...(synthetic
      ? [[zh ? '注意' : 'Note', zh ? syntheticNotice.title : syntheticNotice.titleEn]]
      : []),
  ]
}
