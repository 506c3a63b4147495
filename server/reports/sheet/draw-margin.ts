/** Around a 套图: scale bar and scale, north arrow, coordinates of the corners, CRS and source. */
import { zone35 } from '../../../gis-data/crs.ts'
import { escapeXml } from '../../http/escape-xml.ts'
import type { Speech } from '../speech.ts'
import type { SheetFrame } from './sheet-frame.ts'

const barSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000]
const LONGEST_BAR_MM = 35

export function drawMargin(frame: SheetFrame, source: string, { say, words }: Speech): string {
  const { widthMm, heightMm, scale, corners } = frame
  const mmOf = (metres: number) => (metres * 1000) / scale
  const metres = barSteps.findLast((step) => mmOf(step) <= LONGEST_BAR_MM) ?? 1
  const y = heightMm + 4
  const [[west, south], [east, north]] = corners
  return [
    northArrow(widthMm - 8, 5, say('北', 'N')),
    scaleBar(0, y, mmOf(metres), metres),
    label(LONGEST_BAR_MM + 14, y + 1, `1:${scale.toLocaleString('en-US')}`, 3.4),
    label(LONGEST_BAR_MM + 34, y + 1, `${words(zone35)} EPSG:4523`, 2.6),
    label(0, y + 7, escapeXml(source), 2.6),
    corner(1, heightMm - 1.2, `X ${south.toFixed(0)}  Y ${west.toFixed(0)}`, 'start'),
    corner(1, 3, `X ${north.toFixed(0)}  Y ${west.toFixed(0)}`, 'start'),
    corner(widthMm - 1, heightMm - 1.2, `X ${south.toFixed(0)}  Y ${east.toFixed(0)}`, 'end'),
  ].join('')
}

const label = (x: number, y: number, words: string, size: number) =>
  `<text x="${x}" y="${y}" font-size="${size}">${words}</text>`

/** On a white ground, so that it can be read over the map. */
const corner = (x: number, y: number, words: string, anchor: string) =>
  `<rect x="${anchor === 'start' ? x - 0.5 : x - 33.5}" y="${y - 2.3}" width="34" height="3" fill="#fff" fill-opacity="0.75"/>` +
  `<text x="${x}" y="${y}" font-size="2.3" text-anchor="${anchor}">${words}</text>`

const northArrow = (x: number, y: number, north: string) =>
  `<path d="M${x} ${y}l2.4 8l-2.4 -1.8l-2.4 1.8z" fill="#222"/>` +
  `<text x="${x}" y="${y + 11.5}" font-size="3" text-anchor="middle">${north}</text>`

function scaleBar(x: number, y: number, lengthMm: number, metres: number): string {
  const half = lengthMm / 2
  const end = metres >= 1000 ? `${metres / 1000} km` : `${metres} m`
  return (
    `<rect x="${x}" y="${y - 1}" width="${half}" height="1.2" fill="#222"/>` +
    `<rect x="${x + half}" y="${y - 1}" width="${half}" height="1.2" fill="#fff" stroke="#222" stroke-width="0.2"/>` +
    label(x, y + 3.2, '0', 2.4) +
    `<text x="${x + lengthMm}" y="${y + 3.2}" font-size="2.4" text-anchor="middle">${end}</text>`
  )
}
