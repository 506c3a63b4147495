/** Shapefile, GeoPackage, FileGDB and FlatGeobuf: what each wants of GDAL and how it is sent. */
import { basename } from 'node:path'
import { exportFormats } from '../../../gis-data/export-formats.ts'
import { zipStream } from '../../http/zip-stream.ts'
import { shapefileNaming } from './column-names.ts'
import { sidecarFiles } from './sidecar-files.ts'
import type { SpooledPart } from './spool-rows.ts'
import { fileChunks, type VectorLayer, vectorFormat } from './vector-format.ts'

/** `宅基地`, or `宅基地_面` where the layer holds several kinds of shapes. */
function partTitle({ document, spooled }: VectorLayer, { dimension }: SpooledPart): string {
  const kinds = { 0: '_点', 1: '_线', 2: '_面' } as const
  const kind = dimension === null ? '_无图形' : kinds[dimension]
  return `${fileStem(document.title)}${spooled.parts.length > 1 ? kind : ''}`
}

const fileStem = (title: string) => title.replace(/[\\/:*?"<>|]/g, '_')

const wide = { most: 60, encoding: 'UTF-8', reserved: [] } as const

/** One part or several, lines and polygons are declared and written as multiple ones. */
const alikeShapes = ({ dimension }: SpooledPart) =>
  dimension === 0 || dimension === null ? [] : ['-nlt', 'PROMOTE_TO_MULTI']

export const shapefileFormat = vectorFormat({
  contentType: 'application/zip',
  driver: 'ESRI Shapefile',
  mostBytes: 254,
  widths: true,
  apart: true,
  naming: shapefileNaming,
  layerName: partTitle,
  options: ({ encoding }, part) => ['-lco', `ENCODING=${encoding}`, ...alikeShapes(part)],
  send: (layer, written) =>
    zipStream(
      written.flatMap((paths, at) => {
        const stem = partTitle(layer, layer.spooled.parts[at]!)
        const files = paths.map((path) => ({
          name: `${stem}${/\.[^.]+$/.exec(path)![0]}`,
          chunks: fileChunks(path),
        }))
        return [...files, ...sidecarFiles(layer, stem)]
      }),
    ),
})

export const geopackageFormat = vectorFormat({
  contentType: 'application/geopackage+sqlite3',
  driver: 'GPKG',
  naming: () => ({ ...wide, reserved: ['fid', 'geom'] }),
  layerName: partTitle,
  options: (layer, part) => [
    '-lco',
    `IDENTIFIER=${partTitle(layer, part)}`,
    '-lco',
    `DESCRIPTION=${Object.entries(layer.about)
      .map((entry) => entry.join('：'))
      .join('；')}`,
    ...Object.entries(layer.about).flatMap(([key, value]) => ['-mo', `${key}=${value}`]),
  ],
  send: (_layer, written) => fileChunks(written[0]![0]!),
})

export const fileGdbFormat = vectorFormat({
  contentType: 'application/zip',
  driver: 'OpenFileGDB',
  naming: () => ({
    ...wide,
    reserved: ['objectid', 'shape', 'shape_length', 'shape_area'],
  }),
  layerName: partTitle,
  options: (layer, part) => ['-lco', `LAYER_ALIAS=${partTitle(layer, part)}`],
  send(layer, written) {
    const stem = fileStem(layer.document.title)
    const files = written[0]!.map((path) => ({
      name: `${stem}.gdb/${basename(path)}`,
      chunks: fileChunks(path),
    }))
    return zipStream([...files, ...sidecarFiles(layer, stem)])
  },
})

export const flatgeobufFormat = vectorFormat({
  contentType: 'application/octet-stream',
  driver: 'FlatGeobuf',
  single: !exportFormats.fgb.severalKinds,
  naming: () => wide,
  layerName: partTitle,
  options: (_layer, part) => alikeShapes(part),
  send: (_layer, written) => fileChunks(written[0]![0]!),
})
