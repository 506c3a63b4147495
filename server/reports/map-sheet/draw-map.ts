/** The map of a sheet: layers from below, findings, names; tells what its legend and notes have to say. */
import type { Drawing } from '../../../gis-data/catalogue.ts'
import { drawingOfValue } from '../../../gis-data/drawing/area-look.ts'
import { stateTitles } from '../../../gis-data/rules/rule.ts'
import { inLanguage, type WordLanguage } from '../../../gis-data/words.ts'
import type { SheetContents } from '../../api/sheet-contract.ts'
import { type ChosenLayer, chooseLayers } from './choose-layers.ts'
import { ringOf } from './clip.ts'
import { drawFindings } from './draw-findings.ts'
import type { LegendRow } from './draw-legend.ts'
import { drawMarks } from './draw-marks.ts'
import { drawPictures } from './draw-pictures.ts'
import { filterInWords } from './filtered-layer.ts'
import type { MapFrame } from './map-frame.ts'
import type { MapShape } from './map-shape.ts'
import { paintScale, paintShapes } from './paint-shapes.ts'
import type { Pen } from './pen.ts'
import { Labels } from './place-labels.ts'
import { readShapes } from './read-shapes.ts'
import { readSheetFindings } from './read-sheet-findings.ts'
import type { SheetGround } from './sheet-ground.ts'
import { sheetWord } from './sheet-words.ts'

export interface DrawnMap {
  readonly legend: readonly LegendRow[]
  readonly remarks: readonly string[]
  /** Pictures beneath, each with its day. */
  readonly pictures: readonly string[]
  /** Ids of the layers that are on it. */
  readonly layers: readonly string[]
}

export interface MapOptions {
  readonly revision: number
  /** Drawn over the layers and under the names, e.g. the veil around a village. */
  readonly over?: () => void
  readonly names?: boolean
}

const step = { title: '绘制图幅', titleEn: 'drawing the sheet' }

export async function drawMap(
  ground: SheetGround,
  pen: Pen,
  frame: MapFrame,
  contents: SheetContents,
  { revision, over, names = true }: MapOptions,
): Promise<DrawnMap> {
  const { db, viewer, progress } = ground
  const { layers, beyondScale } = await chooseLayers(ground, contents.layers, frame, revision)
  const pictures = await drawPictures(ground, pen, frame, contents)
  const scale = paintScale(frame.scale, pictures.titles.length > 0)
  const labels = new Labels(pen, frame.box, frame.scale)
  const total = layers.reduce((sum, { load }) => sum + load.features, 1)
  const rows: LegendRow[] = []
  const shown: string[] = []
  let read = 0
  let tiny = 0
  const drawn: (ChosenLayer & { shapes: MapShape[] })[] = []
  for (const [at, entry] of layers.entries()) {
    const before = read
    const shapes = await readShapes(db, entry.source, frame, revision, viewer, (count) => {
      read = before + count
      return progress(step, (0.9 * read) / total)
    })
    const drawable = shapes.filter((shape) => !shape.tiny)
    tiny += shapes.filter((shape) => shape.tiny && shape.seen).length
    pen.clipped([ringOf(frame.box)], () =>
      paintShapes(pen, entry.layer, drawable, entry.opacity, scale),
    )
    labels.add(entry.layer, drawable, layers.length - at)
    drawn.push({ ...entry, shapes: drawable })
  }
  for (const { layer, opacity, shapes } of drawn.reverse()) {
    const own = legendOf(layer, opacity, shapes, contents.language)
    rows.push(...own)
    if (own.length > 0) shown.push(layer.id)
  }
  if (over) pen.clipped([ringOf(frame.box)], over)
  const found = contents.findings
    ? await readSheetFindings(ground, contents.findings, frame)
    : { findings: [], remark: null }
  const { states, places, broad } = await clippedFindings(pen, frame, found.findings)
  for (const [x, y] of places) labels.keepClear(x, y, 1.8)
  pen.clipped([ringOf(frame.box)], () => {
    for (const [x, y] of drawMarks(pen, frame, contents.marks)) labels.keepClear(x, y, 1.8)
  })
  if (names) labels.draw()
  const findingRows: LegendRow[] = states.map((state) => ({
    kind: 'finding',
    state,
    words: inLanguage(stateTitles[state], contents.language),
  }))
  const heading: LegendRow = { kind: 'heading', words: sheetWord('findings', contents.language) }
  return {
    legend: [...(findingRows.length > 0 ? [heading, ...findingRows] : []), ...rows],
    pictures: pictures.titles,
    remarks: [
      ...pictures.remarks,
      ...(found.remark ? [inLanguage(found.remark, contents.language)] : []),
      ...broadRemark(broad, contents.language),
      ...layers.flatMap((entry) => filterRemark(entry, contents.language)),
      ...remarksOf(beyondScale, tiny, contents.language),
    ],
    layers: shown,
  }
}

async function clippedFindings(
  pen: Pen,
  frame: MapFrame,
  findings: Parameters<typeof drawFindings>[2],
) {
  let drawn: ReturnType<typeof drawFindings> = { states: [], places: [], broad: 0 }
  pen.clipped([ringOf(frame.box)], () => {
    drawn = drawFindings(pen, frame, findings)
  })
  return drawn
}

/** A layer of one look stands under its own title; one of several has them listed under it. */
function legendOf(
  layer: ChosenLayer['layer'],
  opacity: number,
  shapes: readonly MapShape[],
  language: WordLanguage,
): LegendRow[] {
  const seen = shapes.filter(
    (shape) => shape.seen && (shape.rimSeen || isFilled(drawingOfValue(layer, shape.value))),
  )
  if (seen.length === 0) return []
  const title = inLanguage(layer, language)
  const values = new Set(seen.map(({ value }) => value))
  const classes = (layer.classes ?? []).filter((each) =>
    each.values.some((value) => values.has(value)),
  )
  const known = new Set(classes.flatMap((each) => each.values))
  const others = [...values].some((value) => value === null || !known.has(value))
  const row = (words: string, value: string | null): LegendRow => ({
    kind: 'class',
    words,
    layer,
    value,
    opacity,
  })
  if (classes.length === 0) return [row(title, null)]
  return [
    { kind: 'heading', words: title },
    ...classes.map((each) => row(inLanguage(each, language), each.values[0]!)),
    ...(others ? [row(language === 'zh' ? '其他' : 'Other', null)] : []),
  ]
}

function filterRemark({ layer, filter }: ChosenLayer, language: WordLanguage): string[] {
  if (filter === null) return []
  const words = filterInWords(layer, filter, language)
  return [
    language === 'zh'
      ? `${layer.title}只绘符合条件的：${words}`
      : `Of ${layer.titleEn} only: ${words}`,
  ]
}

const isFilled = ({ fill, pattern }: Drawing) => fill !== undefined || pattern !== undefined

const broadRemark = (broad: number, language: WordLanguage): string[] =>
  broad === 0
    ? []
    : [
        language === 'zh'
          ? `另有 ${broad} 项发现涉及图面五分之一以上，只绘边线（虚线）`
          : `${broad} findings over more than a fifth of the map are drawn by their rim alone (dashed)`,
      ]

function remarksOf(
  beyondScale: readonly ChosenLayer['layer'][],
  tiny: number,
  language: WordLanguage,
): string[] {
  const zh = language === 'zh'
  const names = beyondScale.map((layer) => inLanguage(layer, language)).join(zh ? '、' : ', ')
  return [
    ...(names ? [zh ? `本比例尺不表示：${names}` : `Not shown at this scale: ${names}`] : []),
    ...(tiny > 0
      ? [
          zh
            ? `图上小于 0.15 mm 的 ${tiny} 个要素未绘`
            : `${tiny} features below 0.15 mm are not drawn`,
        ]
      : []),
  ]
}
