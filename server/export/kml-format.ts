/** KML for globes: names and Chinese headings, the layer's own colours, longitude and latitude. */

import type { Geometry, GeometryCollection, Position } from 'geojson'
import { escapeXml } from '../http/escape-xml.ts'
import { aboutExport } from './about-export.ts'
import { inWords, mapColumns } from './export-columns.ts'
import type { ExportDocument, ExportRow } from './export-document.ts'
import { textFormat } from './export-format.ts'

export const kmlFormat = textFormat('application/vnd.google-earth.kml+xml', writeKml)

async function* writeKml(document: ExportDocument) {
  const about = Object.entries(aboutExport(document)).map(([key, value]) => `${key}：${value}`)
  yield `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document id="root_doc"><name>${xml(document.title)}</name>
<description>${xml(about.join('\n'))}</description>
<Style id="layer"><LineStyle><color>ff867c0e</color><width>1.5</width></LineStyle><PolyStyle><color>33867c0e</color></PolyStyle></Style>
<Folder><name>${xml(document.title)}</name>`
  const columns = mapColumns(document)
  const naming = columns.find(({ name }) => name === document.nameColumn)
  for await (const row of document.rows('geojson')) {
    const data = columns.map(({ title, value }) => {
      const cell = inWords(value(row))
      return cell === null ? '' : `<Data name="${xml(title)}"><value>${xml(cell)}</value></Data>`
    })
    yield `\n<Placemark id="f${row.fid}"><name>${xml(naming?.value(row) ?? row.fid)}</name><styleUrl>#layer</styleUrl><ExtendedData>${data.join('')}</ExtendedData>${shapeOf(row)}</Placemark>`
  }
  yield '\n</Folder></Document></kml>\n'
}

/** XML 1.0 has no place for control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to leave out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const xml = (value: unknown) => escapeXml(String(value).replace(forbidden, ''))

function shapeOf({ geometry }: ExportRow): string {
  if (geometry === null) return ''
  const parts = partsOf(JSON.parse(geometry))
  return parts.length === 1 ? parts[0]! : `<MultiGeometry>${parts.join('')}</MultiGeometry>`
}

function partsOf(shape: Exclude<Geometry, GeometryCollection>): string[] {
  switch (shape.type) {
    case 'Point':
      return [point(shape.coordinates)]
    case 'MultiPoint':
      return shape.coordinates.map(point)
    case 'LineString':
      return [line(shape.coordinates)]
    case 'MultiLineString':
      return shape.coordinates.map(line)
    case 'Polygon':
      return [polygon(shape.coordinates)]
    case 'MultiPolygon':
      return shape.coordinates.map(polygon)
  }
}

const path = (positions: readonly Position[]) =>
  `<coordinates>${positions.map((position) => position.join(',')).join(' ')}</coordinates>`
const point = (position: Position) => `<Point>${path([position])}</Point>`
const line = (positions: readonly Position[]) =>
  `<LineString><tessellate>1</tessellate>${path(positions)}</LineString>`
const ring = (positions: readonly Position[]) => `<LinearRing>${path(positions)}</LinearRing>`
const polygon = ([outer, ...holes]: readonly Position[][]) =>
  `<Polygon><tessellate>1</tessellate><outerBoundaryIs>${ring(outer ?? [])}</outerBoundaryIs>${holes
    .map((hole) => `<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`)
    .join('')}</Polygon>`
