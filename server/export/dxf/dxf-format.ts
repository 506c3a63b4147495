/**
 * DXF of AutoCAD R12, which every drawing program and survey program reads: closed polylines, names
 * as text on a layer of their own, the attributes as extended data. Words are GBK, as Chinese
 * offices' programs expect (ANSI_936); what GBK lacks is escaped as `\U+XXXX`.
 */
import { roundHalfUp } from '../../../gis-data/area.ts'
import { LETTERS_PER_STRING, OWN_APPLICATION } from '../../survey-files/dxf/own-data.ts'
import { aboutExport } from '../about-export.ts'
import { inWords, mapColumns } from '../export-columns.ts'
import type { ExportColumn, ExportDocument, ExportRow } from '../export-document.ts'
import { textFormat } from '../export-format.ts'
import { beyondGbk, gb18030Bytes } from '../gb18030.ts'
import { entitiesOf, textEntity } from './dxf-entities.ts'
import { type DxfPair, dxfPairs } from './dxf-pairs.ts'

export const dxfFormat = textFormat('image/vnd.dxf', writeDxf)

async function* writeDxf(document: ExportDocument) {
  const bytes = (pairs: readonly DxfPair[]) => gb18030Bytes(escapeRare(dxfPairs(pairs)))
  const layer = layerName(document.title)
  const labels = layerName(`${document.title}_标注`)
  yield bytes(head(document, layer, labels))
  const columns = mapColumns(document)
  const naming = columns.find(({ name }) => name === document.nameColumn)
  const digits = document.crs.metric ? 5 : 11
  for await (const row of document.rows('labelled')) {
    if (row.geometry === null) continue
    const { shape, label } = JSON.parse(row.geometry)
    const drawn = { layer, digits, data: dataOf(columns, row) }
    yield bytes(entitiesOf(shape, drawn))
    const name = naming?.value(row) ?? null
    const height = document.crs.metric ? 2 : 0.00002
    if (name !== null)
      yield bytes(textEntity(String(name), label.coordinates, { layer: labels, digits, height }))
  }
  yield bytes([
    [0, 'ENDSEC'],
    [0, 'EOF'],
  ])
}

function head(document: ExportDocument, layer: string, labels: string): DxfPair[] {
  const about = Object.entries(aboutExport(document))
  return [
    ...about.map(([key, value]): DxfPair => [999, `${key}: ${value}`]),
    ...[
      0,
      'SECTION',
      2,
      'HEADER',
      9,
      '$ACADVER',
      1,
      'AC1009',
      9,
      '$DWGCODEPAGE',
      3,
      'ANSI_936',
    ].flatMap(pairwise),
    [0, 'ENDSEC'],
    ...[0, 'SECTION', 2, 'TABLES', 0, 'TABLE', 2, 'LAYER', 70, 2].flatMap(pairwise),
    ...layerEntry(layer, 7),
    ...layerEntry(labels, 8),
    ...[0, 'ENDTAB', 0, 'TABLE', 2, 'APPID', 70, 1].flatMap(pairwise),
    ...[0, 'APPID', 2, OWN_APPLICATION, 70, 0, 0, 'ENDTAB', 0, 'ENDSEC'].flatMap(pairwise),
    ...[0, 'SECTION', 2, 'ENTITIES'].flatMap(pairwise),
  ]
}

const pairwise = (
  code: string | number,
  at: number,
  all: readonly (string | number)[],
): DxfPair[] => (at % 2 === 0 ? [[Number(code), all[at + 1]!]] : [])

const layerEntry = (name: string, colour: number): DxfPair[] =>
  [0, 'LAYER', 2, name, 70, 0, 62, colour, 6, 'CONTINUOUS'].flatMap(pairwise)

/** Signs that layer names may not have. */
const layerName = (title: string) => title.replace(/[<>/\\":;?*|=,`\s]/g, '_')

function dataOf(columns: readonly ExportColumn[], row: ExportRow): DxfPair[] {
  const values = columns.flatMap(({ title, type, value }): DxfPair[] => {
    const cell = inWords(value(row))
    if (cell === null) return []
    const shown = type === 'number' ? Number(roundHalfUp(Number(cell), 6).toFixed(6)) : cell
    return pieces(`${title}=${shown}`).map((piece): DxfPair => [1000, piece])
  })
  return [[1001, OWN_APPLICATION], [1071, row.fid], ...values]
}

/** Extended data holds strings of 255 bytes at most: a full one goes on in the next, be it empty. */
function pieces(text: string): string[] {
  const letters = [...text]
  const found = []
  for (let at = 0; at <= letters.length; at += LETTERS_PER_STRING)
    found.push(letters.slice(at, at + LETTERS_PER_STRING).join(''))
  return found
}

function escapeRare(text: string): string {
  const rare = new Set(beyondGbk(text))
  if (rare.size === 0) return text
  return [...text].map((letter) => (rare.has(letter) ? unitsOf(letter) : letter)).join('')
}

const unitsOf = (letter: string) =>
  [...Array(letter.length).keys()]
    .map((at) => `\\U+${letter.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`)
    .join('')
