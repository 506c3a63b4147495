/** One sheet as a PDF: the map at its exact scale, and whatever of the legend does not fit on a page after it. */
import { type SheetLayout, sheetLayout } from '../../../gis-data/sheets/sheet-layout.ts'
import { syntheticNotice } from '../../../gis-data/synthetic-notice.ts'
import { inLanguage } from '../../../gis-data/words.ts'
import type { SheetContents, SheetRequest, SheetText } from '../../api/sheet-contract.ts'
import { drawGraticule } from './draw-graticule.ts'
import { drawLegend, type LegendRow } from './draw-legend.ts'
import { type DrawnMap, drawMap } from './draw-map.ts'
import { drawNorthAndScale } from './draw-north-and-scale.ts'
import { drawNotes, drawSurround, drawTitle } from './draw-surround.ts'
import { mapFrame } from './map-frame.ts'
import { paintScale } from './paint-shapes.ts'
import { Pen } from './pen.ts'
import { refuseUnreviewed } from './refuse-unreviewed.ts'
import { holdsSynthetic, type SheetData, sheetData } from './sheet-data.ts'
import type { SheetGround } from './sheet-ground.ts'
import { sheetWord } from './sheet-words.ts'

const writing = { title: '写出文件', titleEn: 'writing the file' }

/** @throws UserFault for layers the viewer may not see, for too much in the frame, for a public map without 审图号. */
export async function writeSheet(ground: SheetGround, asked: SheetRequest): Promise<Buffer> {
  refuseUnreviewed(asked.text)
  const data = await sheetData(ground.db, asked.revision ?? null)
  const pen = new Pen({ title: asked.text.title, subject: asked.text.number })
  const layout = sheetLayout(asked.paper, asked.orientation)
  const frame = mapFrame(asked.centre, asked.scale, layout.map)
  pen.page(layout.page.width, layout.page.height)
  const map = await drawMap(ground, pen, frame, asked, { revision: data.revision })
  const legend = await completeSheet(ground, pen, { contents: asked, layout, data, map }, frame, {
    number: 1,
    of: 1,
  })
  continueLegend(pen, layout, asked, legend, asked.scale)
  await ground.progress(writing, 0.97)
  return pen.end()
}

export interface SheetParts {
  readonly contents: Omit<SheetContents, 'text'> & { readonly text: SheetText }
  readonly layout: SheetLayout
  readonly data: SheetData
  readonly map: DrawnMap
  /** Over the legend, where it is something else. */
  readonly heading?: string
}

/** Everything around the map; returns the rows of the legend that find no room. */
export async function completeSheet(
  { db }: SheetGround,
  pen: Pen,
  { contents, layout, data, map, heading }: SheetParts,
  frame: ReturnType<typeof mapFrame>,
  page: { readonly number: number; readonly of: number },
): Promise<LegendRow[]> {
  const { language, text, grid } = contents
  drawGraticule(pen, frame, layout, grid)
  drawNorthAndScale(pen, layout.north, layout.factor, frame.scale, language)
  const synthetic = await holdsSynthetic(db, map.layers, data.revision)
  const surround = {
    text,
    scale: frame.scale,
    language,
    revision: data.words,
    remarks: map.remarks,
    pictures: map.pictures,
    notice: synthetic ? inLanguage(syntheticNotice, language) : null,
    page,
  }
  drawSurround(pen, layout, surround)
  const notesMm = drawNotes(pen, layout, surround)
  const box = {
    ...layout.legend,
    height: layout.legend.height + layout.notes.height - notesMm,
  }
  const scale = paintScale(frame.scale, map.pictures.length > 0)
  const over = heading ?? sheetWord('legend', language)
  return drawLegend(pen, box, layout.factor, over, map.legend, scale)
}

/** Pages of legend alone, as many as it takes. */
export function continueLegend(
  pen: Pen,
  layout: SheetLayout,
  { language, text }: Pick<SheetParts['contents'], 'language' | 'text'>,
  rows: readonly LegendRow[],
  scale: number,
): void {
  const { outer, foot, factor } = layout
  const box = { ...outer, width: layout.title.width, height: foot.y - outer.y }
  for (let rest = rows; rest.length > 0; ) {
    pen.page(layout.page.width, layout.page.height)
    drawTitle(pen, layout, { text, language })
    const heading = sheetWord('legendOn', language)
    rest = drawLegend(pen, box, factor, heading, rest, paintScale(scale))
  }
}
