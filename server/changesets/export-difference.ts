/** The rows that differ as GeoJSON (RFC 7946), each with what it was; streamed. */
import type { Viewer } from '../../gis-data/viewer.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'
import type { Db } from '../db/schema.ts'
import { streamedFile } from '../http/streamed-file.ts'
import { differingRows, type RowChange } from './layer-difference.ts'

const PAGE = 1000

export function exportDifference(
  db: Db,
  source: ReadableLayer,
  between: { readonly from: number; readonly to: number; readonly viewer: Viewer },
  kind: RowChange | undefined,
): Response {
  const { id } = source.layer
  const name = `difference-${id}-${between.from}-${between.to}.geojson`
  return streamedFile({
    name,
    type: 'application/geo+json; charset=utf-8',
    pieces: write(db, source, between, kind),
  })
}

async function* write(
  db: Db,
  source: ReadableLayer,
  between: { readonly from: number; readonly to: number; readonly viewer: Viewer },
  kind: RowChange | undefined,
): AsyncGenerator<string> {
  const { id, title, titleEn } = source.layer
  const { from, to } = between
  const about = { type: 'FeatureCollection', name: id, title, titleEn, from, to }
  yield `${JSON.stringify(about).slice(0, -1)},"features":[`
  let separator = '\n'
  let after = -1
  for (;;) {
    const page = { offset: 0, limit: PAGE, after, ...(kind && { kind }) }
    const rows = await differingRows(db, source, between, page)
    for (const { kind, fid, key, before, after: now, geometryBefore, geometryAfter } of rows) {
      const properties = JSON.stringify({ change: kind, key, before, after: now })
      const geometry = JSON.stringify(geometryAfter ?? geometryBefore)
      yield `${separator}{"type":"Feature","id":${fid},"properties":${properties},"geometry":${geometry}}`
      separator = ',\n'
    }
    if (rows.length < PAGE) break
    after = rows.at(-1)!.fid!
  }
  yield '\n]}\n'
}
