/** Puts the view, north, scale bar, source and notice onto one PNG and hands it to the downloads. */
import type { Map as MapLibre } from 'maplibre-gl'
import { download } from '../../lib/download.ts'
import { metresPerPixel } from '../../map/coordinates/scale.ts'
import { LABEL_FONTS } from '../../map/label-fonts.ts'
import { renderView } from './render-view.ts'

export interface PictureWords {
  readonly notice: string
  readonly source: string
  readonly north: string
}

const FOOT_PX = 34
const barStepsM = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000]
const LONGEST_BAR_PX = 140
const INK = '#22303A'

export async function savePicture(
  map: MapLibre,
  factor: number,
  words: PictureWords,
): Promise<void> {
  const blob = await renderView(map, factor, (view) => composed(map, view, words))
  const address = URL.createObjectURL(blob)
  const time = new Date().toISOString().slice(0, 16).replace(/[-:T]/g, '')
  download(address, `hegui-map-${time}-${factor}x.png`)
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

async function composed(
  map: MapLibre,
  view: HTMLCanvasElement,
  words: PictureWords,
): Promise<Blob> {
  // a machine that cannot draw so large a picture draws a smaller one; what is written goes with it
  const ratio = view.width / map.getContainer().clientWidth
  const canvas = document.createElement('canvas')
  canvas.width = view.width
  canvas.height = view.height + Math.round(FOOT_PX * ratio)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no 2d canvas')
  context.fillStyle = '#FFFFFF'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(view, 0, 0)
  context.scale(ratio, ratio)
  const [width, height] = [canvas.width / ratio, canvas.height / ratio]
  drawNorth(context, width - 26, 40, map.getBearing(), words.north)
  drawFoot(context, width, height, map, words)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('toBlob'))), 'image/png'),
  )
}

function drawNorth(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  bearing: number,
  word: string,
): void {
  context.save()
  context.translate(x, y)
  context.rotate((-bearing * Math.PI) / 180)
  context.beginPath()
  context.moveTo(0, -14)
  context.lineTo(7, 14)
  context.lineTo(0, 8)
  context.lineTo(-7, 14)
  context.closePath()
  context.fillStyle = INK
  context.strokeStyle = '#FFFFFF'
  context.lineWidth = 2
  context.stroke()
  context.fill()
  context.font = `600 12px ${LABEL_FONTS}`
  context.textAlign = 'center'
  context.strokeText(word, 0, -17)
  context.fillText(word, 0, -17)
  context.restore()
}

function drawFoot(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  map: MapLibre,
  { notice, source }: PictureWords,
): void {
  const middle = height - FOOT_PX / 2
  const perPx = metresPerPixel(map.getZoom(), map.getCenter().lat)
  const metres = barStepsM.findLast((step) => step / perPx <= LONGEST_BAR_PX) ?? 1
  const bar = metres / perPx
  context.fillStyle = INK
  context.strokeStyle = INK
  context.lineWidth = 1
  context.fillRect(12, middle + 1, bar / 2, 4)
  context.strokeRect(12.5, middle + 1.5, bar - 1, 3)
  context.font = `11px ${LABEL_FONTS}`
  context.textBaseline = 'alphabetic'
  context.fillText(metres >= 1000 ? `${metres / 1000} km` : `${metres} m`, 12, middle - 4)
  context.textAlign = 'right'
  const attribution = Object.values(map.getStyle().sources)
    .flatMap((each) => ('attribution' in each && each.attribution ? [each.attribution] : []))
    .filter((each, at, all) => all.indexOf(each) === at)
  context.fillText([source, ...attribution].join(' · '), width - 12, middle + 11)
  context.font = `600 11px ${LABEL_FONTS}`
  context.fillText(notice, width - 12, middle - 4)
}
