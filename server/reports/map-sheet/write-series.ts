/** A sheet for each village of a town in one PDF: an index first, then the sheets, then what their legends had no room for. */
import { type SheetLayout, sheetLayout } from '../../../gis-data/sheets/sheet-layout.ts'
import { SMALLEST_SCALE, scaleThatFits } from '../../../gis-data/sheets/sheet-scales.ts'
import type { SheetContents, SheetSeriesRequest } from '../../api/sheet-contract.ts'
import { nameOfUnit } from '../../db/name-of-unit.ts'
import { ringOf } from './clip.ts'
import type { LegendRow } from './draw-legend.ts'
import { drawMap } from './draw-map.ts'
import { scaleText } from './draw-north-and-scale.ts'
import { placesInside } from './hatch.ts'
import { groundOf, type MapFrame, mapFrame } from './map-frame.ts'
import { shapeOnPage } from './map-shape.ts'
import { INK, Pen } from './pen.ts'
import { readTownUnits, type TownUnit } from './read-town-units.ts'
import { refuseUnreviewed } from './refuse-unreviewed.ts'
import { type SheetData, sheetData } from './sheet-data.ts'
import type { SheetGround } from './sheet-ground.ts'
import { sheetWord } from './sheet-words.ts'
import { completeSheet, continueLegend } from './write-sheet.ts'

/** Of the map, around a village. */
const MARGIN_SHARE = 0.08
const TEAL = '#0E7C86'
const indexLayers = ['river', 'unit', 'town'] as const
/** The index is at whatever round scale holds the town. */
const INDEX_SCALE_STEP = 5000

interface Sheet {
  readonly unit: TownUnit
  readonly frame: MapFrame
  readonly number: string
}

interface Series {
  readonly ground: SheetGround
  readonly pen: Pen
  readonly asked: SheetSeriesRequest
  readonly layout: SheetLayout
  readonly data: SheetData
  readonly sheets: readonly Sheet[]
}

/** @throws UserFault as `writeSheet`, and for a town without units. */
export async function writeSeries(ground: SheetGround, asked: SheetSeriesRequest): Promise<Buffer> {
  refuseUnreviewed(asked.text)
  const data = await sheetData(ground.db, asked.revision ?? null)
  const units = await readTownUnits(ground, asked.town, data.revision)
  const town = await nameOfUnit(ground.db, asked.town, data.revision)
  const layout = sheetLayout(asked.paper, asked.orientation)
  const digits = Math.max(2, String(units.length).length)
  const sheets = units.map((unit, at) => ({
    unit,
    frame: frameAround(unit.bounds, layout, asked.scale),
    number: String(at + 1).padStart(digits, '0'),
  }))
  const title = asked.text.title || town
  const pen = new Pen({ title, subject: asked.text.number })
  const text = { ...asked.text, title }
  const series: Series = { ground, pen, asked: { ...asked, text }, layout, data, sheets }
  await drawIndex(series)
  const rest = new Map<string, LegendRow>()
  for (const at of sheets.keys()) for (const row of await drawSheetAt(series, at)) keep(rest, row)
  continueLegend(pen, layout, { ...asked, text }, [...rest.values()], sheets[0]!.frame.scale)
  return pen.end()
}

function frameAround(
  bounds: TownUnit['bounds'],
  { map }: SheetLayout,
  asked: number | undefined,
): MapFrame {
  const { centre, groundM } = groundOf(bounds)
  const room = [map.width * (1 - MARGIN_SHARE), map.height * (1 - MARGIN_SHARE)] as const
  const fitting = scaleThatFits(groundM, room) ?? SMALLEST_SCALE
  const askedFits =
    asked !== undefined &&
    groundM[0] * 1000 <= room[0] * asked &&
    groundM[1] * 1000 <= room[1] * asked
  return mapFrame(centre, askedFits ? asked : fitting, map)
}

function indexFrame(bounds: TownUnit['bounds'], { map }: SheetLayout): MapFrame {
  const { centre, groundM } = groundOf(bounds)
  const room = 1 - MARGIN_SHARE
  const needed = Math.max(
    (groundM[0] * 1000) / (map.width * room),
    (groundM[1] * 1000) / (map.height * room),
  )
  return mapFrame(centre, Math.ceil(needed / INDEX_SCALE_STEP) * INDEX_SCALE_STEP, map)
}

async function drawSheetAt(series: Series, at: number): Promise<LegendRow[]> {
  const { ground, pen, asked, layout, data, sheets } = series
  const { unit, frame, number } = sheets[at]!
  const text = {
    ...asked.text,
    title: `${asked.text.title} · ${unit.name}`,
    number: asked.text.number ? `${asked.text.number}-${number}` : number,
  }
  const contents: SheetContents = { ...asked, text }
  pen.page(layout.page.width, layout.page.height)
  const share = (part: number) => (at + 1 + part) / (sheets.length + 1)
  const own: SheetGround = {
    ...ground,
    progress: (_, part) =>
      ground.progress(
        {
          title: `绘制 ${unit.name}（${at + 1} / ${sheets.length}）`,
          titleEn: `drawing ${unit.name} (${at + 1} of ${sheets.length})`,
        },
        share(part),
      ),
  }
  const over = () => veilAround(pen, [unit], frame)
  const map = await drawMap(own, pen, frame, contents, { revision: data.revision, over })
  const page = { number: at + 2, of: sheets.length + 1 }
  return completeSheet(ground, pen, { contents, layout, data, map }, frame, page)
}

/** The land around steps back, and what the sheet is about has a firm rim. */
function veilAround(pen: Pen, units: readonly TownUnit[], frame: MapFrame): void {
  const rings = units.flatMap(
    ({ geometry }) => shapeOnPage(0, null, null, geometry, frame)?.rings ?? [],
  )
  pen.fill([[...ringOf(frame.box)], ...rings.map(reversed)], '#FFFFFF', 0.55)
  pen.stroke(rings, true, { colour: '#FFFFFF', widthMm: 1.3, opacity: 0.8 })
  pen.stroke(rings, true, { colour: TEAL, widthMm: units.length > 1 ? 0.35 : 0.7 })
}

function reversed(ring: readonly number[]): number[] {
  const back: number[] = []
  for (let at = ring.length - 2; at >= 0; at -= 2) back.push(ring[at]!, ring[at + 1]!)
  return back
}

async function drawIndex({ ground, pen, asked, layout, data, sheets }: Series): Promise<void> {
  const all = sheets.map(({ unit }) => unit.bounds)
  const bounds = [
    Math.min(...all.map(([west]) => west)),
    Math.min(...all.map(([, south]) => south)),
    Math.max(...all.map(([, , east]) => east)),
    Math.max(...all.map(([, , , north]) => north)),
  ] as const
  const frame = indexFrame(bounds, layout)
  const { language } = asked
  const text = {
    ...asked.text,
    title: `${asked.text.title} · ${sheetWord('indexTitle', language)}`,
  }
  const contents: SheetContents = {
    ...asked,
    text,
    layers: indexLayers.map((id) => ({ id, opacity: 1 })),
    pictures: [],
    findings: undefined,
  }
  pen.page(layout.page.width, layout.page.height)
  const over = () => {
    veilAround(
      pen,
      sheets.map(({ unit }) => unit),
      frame,
    )
    numberUnits(pen, sheets, frame)
  }
  const map = await drawMap(ground, pen, frame, contents, {
    revision: data.revision,
    over,
    names: false,
  })
  const entries: LegendRow[] = sheets.map(({ unit, number, frame: { scale } }) => ({
    kind: 'entry',
    cells: [number, unit.name, scaleText(scale)],
  }))
  const page = { number: 1, of: sheets.length + 1 }
  const listed = { ...map, legend: entries }
  const heading = sheetWord('sheets', language)
  await completeSheet(ground, pen, { contents, layout, data, map: listed, heading }, frame, page)
}

function numberUnits(pen: Pen, sheets: readonly Sheet[], frame: MapFrame): void {
  for (const { unit, number } of sheets) {
    const shape = shapeOnPage(0, null, null, unit.geometry, frame)
    if (!shape) continue
    const [, top, , bottom] = shape.extent
    const place = placesInside(shape.rings, top, bottom)[0]
    if (!place) continue
    const look = { anchor: 'middle', haloMm: 0.7 } as const
    pen.text(number, place.x, place.y, { ...look, sizeMm: 4, bold: true, colour: TEAL })
    pen.text(unit.name, place.x, place.y + 3.6, { ...look, sizeMm: 2.7, colour: INK })
  }
}

/** Once each, whichever sheets have it. */
function keep(rows: Map<string, LegendRow>, row: LegendRow): void {
  const of = row.kind === 'class' ? `${row.layer.id}:${row.value}` : JSON.stringify(row)
  if (!rows.has(of)) rows.set(of, row)
}
