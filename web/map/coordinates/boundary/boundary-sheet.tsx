/** 界址点成果表 on paper, as offices file it: head, a sketch with the numbers, points and edges in turn, foot. */
import {
  boundaryAreaWords,
  boundaryWords,
  surveyCrsWords,
} from '../../../../gis-data/boundary-words.ts'
import { inLanguage, type WordLanguage } from '../../../../gis-data/words.ts'
import type { ListedParcel } from './boundary-files.ts'
import type { BoundaryRow, SurveySystem } from './boundary-rows.ts'

export interface BoundarySheetProps {
  readonly parcel: ListedParcel
  readonly system: SurveySystem
  /** Day of the print. */
  readonly on: string
  readonly language: WordLanguage
}

/** More numbers than this would cover the shape. */
const MOST_NUMBERS = 60
const SKETCH_MM = { width: 170, height: 70 }
const MARGIN_MM = 8
/** To sign on. */
const LINE = '＿＿＿＿＿＿'

export const boundarySheetCss = `
  @page { size: A4; margin: 18mm 18mm 16mm; }
  body { margin: 0; padding: .3mm; color: #000; background: #fff; font: 10.5pt/1.5 SimSun, "Songti SC", "Noto Serif SC", "Noto Sans SC", serif; }
  h1 { margin: 0 0 4mm; font: bold 16pt SimHei, "PingFang SC", "Noto Sans SC", sans-serif; text-align: center; letter-spacing: .2em; }
  table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
  th, td { padding: .8mm 2mm; border: .25mm solid #000; font-weight: normal; text-align: center; }
  .facts th { width: 24mm; white-space: nowrap; }
  .facts td { text-align: left; }
  svg { display: block; width: 100%; border: .25mm solid #000; border-width: 0 .25mm; box-sizing: border-box; }
  thead { display: table-header-group; }
  .points tr { break-inside: avoid; }
  .points td.figure { text-align: right; padding-right: 6mm; }
  .foot { display: flex; justify-content: space-between; margin-top: 5mm; }
  .note { margin: 2mm 0 0; font-size: 9pt; }
`

export function BoundarySheet({ parcel, system, on, language }: BoundarySheetProps) {
  const word = (of: keyof typeof boundaryWords) => inLanguage(boundaryWords[of], language)
  const colon = language === 'zh' ? '：' : ': '
  const { name, type, areaM2, rows } = parcel
  const closed = type === 'Polygon'
  return (
    <>
      <h1>{word('title')}</h1>
      <table className="facts">
        <tbody>
          <tr>
            <th scope="row">{word('parcel')}</th>
            <td>{name}</td>
            <th scope="row">{word('points')}</th>
            <td>{rows.length}</td>
          </tr>
          <tr>
            <th scope="row">{word('crs')}</th>
            <td>{inLanguage(surveyCrsWords(system), language)}</td>
            <th scope="row">{word('unit')}</th>
            <td>{word('metres')}</td>
          </tr>
          {closed && (
            <tr>
              <th scope="row">{word('area')}</th>
              <td colSpan={3}>{inLanguage(boundaryAreaWords(areaM2), language)}</td>
            </tr>
          )}
        </tbody>
      </table>
      <Sketch rows={rows} closed={closed} label={word('sketch')} north={word('upward')} />
      <table className="points">
        <thead>
          <tr>
            <th scope="col">{word('point')}</th>
            <th scope="col">{word('ring')}</th>
            <th scope="col">{word('north')}</th>
            <th scope="col">{word('east')}</th>
            <th scope="col">{word('edge')}</th>
            <th scope="col">{word('to')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name: point, ring, xM, yM, edgeM, to }) => (
            <tr key={point}>
              <td>{point}</td>
              <td>{ring}</td>
              <td className="figure">{xM.toFixed(3)}</td>
              <td className="figure">{yM.toFixed(3)}</td>
              <td className="figure">{edgeM?.toFixed(2)}</td>
              <td>{to}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{word('note')}</p>
      <div className="foot">
        <span>{`${word('drawnUp')}${colon}${LINE}`}</span>
        <span>{`${word('checked')}${colon}${LINE}`}</span>
        <span>{`${word('date')}${colon}${on}`}</span>
      </div>
    </>
  )
}

interface SketchProps {
  readonly rows: readonly BoundaryRow[]
  readonly closed: boolean
  readonly label: string
  readonly north: string
}

/** North up, in the proportions of the list. */
function Sketch({ rows, closed, label, north: upward }: SketchProps) {
  const [north, east] = [rows.map(({ xM }) => xM), rows.map(({ yM }) => yM)]
  const [top, left] = [Math.max(...north), Math.min(...east)]
  const [tallM, wideM] = [top - Math.min(...north), Math.max(...east) - left]
  const room = { x: SKETCH_MM.width - 2 * MARGIN_MM, y: SKETCH_MM.height - 2 * MARGIN_MM }
  const scale = Math.min(room.x / (wideM || 1), room.y / (tallM || 1))
  const start = {
    x: (SKETCH_MM.width - wideM * scale) / 2,
    y: (SKETCH_MM.height - tallM * scale) / 2,
  }
  const placed = rows.map((row) => ({
    ...row,
    x: start.x + (row.yM - left) * scale,
    y: start.y + (top - row.xM) * scale,
  }))
  const rings = [...new Set(rows.map(({ ring }) => ring))]
  const line = rings
    .map((ring) => {
      const corners = placed.filter((point) => point.ring === ring)
      const path = corners.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`).join(' L ')
      return `M ${path}${closed ? ' Z' : ''}`
    })
    .join(' ')
  const middle = { x: SKETCH_MM.width / 2, y: SKETCH_MM.height / 2 }
  return (
    <svg viewBox={`0 0 ${SKETCH_MM.width} ${SKETCH_MM.height}`} role="img" aria-label={label}>
      <path d={line} fill="none" stroke="#000" strokeWidth=".4" strokeLinejoin="round" />
      {placed.map(({ name, x, y }) => (
        <circle key={name} cx={x} cy={y} r=".7" fill="#fff" stroke="#000" strokeWidth=".3" />
      ))}
      {placed.length <= MOST_NUMBERS &&
        placed.map(({ name, x, y }) => (
          <text
            key={name}
            x={x + (x < middle.x ? -1.4 : 1.4)}
            y={y + (y < middle.y ? -1.2 : 3.4)}
            fontSize="3"
            textAnchor={x < middle.x ? 'end' : 'start'}
          >
            {name}
          </text>
        ))}
      <path d="M 164 5 l -2 7 l 2 -1.6 l 2 1.6 Z" />
      <text x="164" y="16" fontSize="3.2" textAnchor="middle">
        {upward}
      </text>
    </svg>
  )
}
