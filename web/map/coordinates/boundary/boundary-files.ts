/** The list of points as files: the ministry's text (界址点坐标 TXT), CSV, and cells of a workbook. */
import { hectaresOf, roundHalfUp } from '../../../../gis-data/area.ts'
import { boundaryWords, surveyCrsWords } from '../../../../gis-data/boundary-words.ts'
import { inLanguage, type WordLanguage } from '../../../../gis-data/words.ts'
import type { BoundaryRow, ListedShape, SurveySystem } from './boundary-rows.ts'

const kinds: Readonly<Record<ListedShape['type'], string>> = {
  Point: '点',
  LineString: '线',
  Polygon: '面',
}

export interface ListedParcel {
  readonly name: string
  readonly type: ListedShape['type']
  readonly areaM2: number
  readonly rows: readonly BoundaryRow[]
}

/** CRLF, the first point of a ring repeated at its end, as converters write it. `on` is a day. */
export function boundaryText({ name, type, areaM2, rows }: ListedParcel, on: string): string {
  const points = rows.flatMap((row, at) => {
    const isRingEnd = rows[at + 1]?.ring !== row.ring
    const first = rows.find(({ ring }) => ring === row.ring)!
    const lines = [pointLine(row)]
    return isRingEnd && type === 'Polygon' ? [...lines, pointLine(first)] : lines
  })
  const area = type === 'Polygon' ? roundHalfUp(hectaresOf(areaM2), 4).toFixed(4) : ''
  const title = name.replace(/[,，;；@＠\s]+/g, ' ').trim()
  return [
    '[属性描述]',
    '格式版本号=1.01版本',
    '数据产生单位=',
    `数据产生日期=${on}`,
    '坐标系=2000国家大地坐标系',
    '几度分带=3',
    '投影类型=高斯克吕格',
    '计量单位=米',
    '带号=35',
    '精度=0.001',
    '转换参数=,,,,,,',
    '[地块坐标]',
    `${points.length},${area},1,${title},${kinds[type]},,,,@`,
    ...points,
    '',
  ].join('\r\n')
}

const pointLine = ({ name, ring, xM, yM }: BoundaryRow) =>
  `${name},${ring},${xM.toFixed(3)},${yM.toFixed(3)}`

const { point, ring, north, east, edgeM, to } = boundaryWords
const boundaryHead = (language: WordLanguage): string[] =>
  [point, ring, north, east, edgeM, to].map((words) => inLanguage(words, language))

/** For a spreadsheet: with a byte order mark, or it is read as GBK. */
export const boundaryCsv = (rows: readonly BoundaryRow[], language: WordLanguage): string =>
  `\uFEFF${boundaryCells(rows, language)
    .map((cells) => cells.join(','))
    .join('\r\n')}\r\n`

/** For the clipboard: columns parted as spreadsheets paste them. */
export const boundaryTable = (rows: readonly BoundaryRow[], language: WordLanguage): string =>
  boundaryCells(rows, language)
    .map((cells) => cells.join('\t'))
    .join('\n')

const boundaryCells = (rows: readonly BoundaryRow[], language: WordLanguage): string[][] => [
  boundaryHead(language),
  ...rows.map(cellsOf),
]

const cellsOf = ({ name, ring, xM, yM, edgeM, to }: BoundaryRow): string[] => [
  name,
  String(ring),
  xM.toFixed(3),
  yM.toFixed(3),
  edgeM === null ? '' : edgeM.toFixed(2),
  to ?? '',
]

/** Rows of a sheet 界址点成果表, numbers as numbers. */
export function boundarySheet(
  { name, areaM2, rows }: ListedParcel,
  system: SurveySystem,
  language: WordLanguage,
) {
  const word = (of: keyof typeof boundaryWords) => inLanguage(boundaryWords[of], language)
  const head = boundaryHead(language).map((value) => ({ value, fontWeight: 'bold' as const }))
  const facts = [
    [{ value: word('title'), fontWeight: 'bold' as const }, { value: name }],
    [{ value: word('crs') }, { value: inLanguage(surveyCrsWords(system), language) }],
    ...(areaM2 > 0
      ? [[{ value: `${word('area')} ㎡` }, { value: roundHalfUp(areaM2, 2), format: '0.00' }]]
      : []),
  ]
  const body = rows.map(({ name: point, ring, xM, yM, edgeM, to }) => [
    { value: point },
    { value: ring },
    { value: xM, format: '0.000' },
    { value: yM, format: '0.000' },
    edgeM === null ? null : { value: edgeM, format: '0.00' },
    to === null ? null : { value: to },
  ])
  return [...facts, head, ...body]
}
