/** 界址点成果表 on paper, as offices file it: head, a sketch with the numbers, points and edges in turn, foot. */
import { formatM2, formatMu, hectaresOf } from '../../../../gis-data/area.ts'
import type { ListedParcel } from './boundary-files.ts'
import type { BoundaryRow, SurveySystem } from './boundary-rows.ts'

export interface BoundarySheetProps {
  readonly parcel: ListedParcel
  readonly system: SurveySystem
  /** Day of the print. */
  readonly on: string
}

/** More numbers than this would cover the shape. */
const MOST_NUMBERS = 60
const SKETCH_MM = { width: 170, height: 70 }
const MARGIN_MM = 8

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

export function BoundarySheet({ parcel, system, on }: BoundarySheetProps) {
  const { name, type, areaM2, rows } = parcel
  const closed = type === 'Polygon'
  return (
    <>
      <h1>界址点成果表</h1>
      <table className="facts">
        <tbody>
          <tr>
            <th scope="row">地块名称</th>
            <td>{name}</td>
            <th scope="row">界址点数</th>
            <td>{rows.length}</td>
          </tr>
          <tr>
            <th scope="row">坐标系</th>
            <td>
              2000 国家大地坐标系，高斯-克吕格 3 度带，中央经线 105°
              {system === 4523 ? '，带号 35' : ''}（EPSG:{system}）
            </td>
            <th scope="row">计量单位</th>
            <td>米</td>
          </tr>
          {closed && (
            <tr>
              <th scope="row">椭球面积</th>
              <td colSpan={3}>
                {formatM2(areaM2)} ㎡（{formatMu(areaM2)} 亩，{hectaresOf(areaM2).toFixed(4)} 公顷）
              </td>
            </tr>
          )}
        </tbody>
      </table>
      <Sketch rows={rows} closed={closed} />
      <table className="points">
        <thead>
          <tr>
            <th scope="col">点号</th>
            <th scope="col">圈号</th>
            <th scope="col">X（北）</th>
            <th scope="col">Y（东）</th>
            <th scope="col">边长</th>
            <th scope="col">至</th>
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
      <p className="note">
        自西北角起顺时针编号；圈号 1 为外圈，2
        起为内圈；边长由所列坐标计算。在图上绘制，未经实地测量。
      </p>
      <div className="foot">
        <span>制表：＿＿＿＿＿＿</span>
        <span>校核：＿＿＿＿＿＿</span>
        <span>日期：{on}</span>
      </div>
    </>
  )
}

/** North up, in the proportions of the list. */
function Sketch({ rows, closed }: { rows: readonly BoundaryRow[]; closed: boolean }) {
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
    <svg
      viewBox={`0 0 ${SKETCH_MM.width} ${SKETCH_MM.height}`}
      role="img"
      aria-label="界址点示意图"
    >
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
        北
      </text>
    </svg>
  )
}
