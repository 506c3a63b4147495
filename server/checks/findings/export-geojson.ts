/** Findings as RFC 7946 GeoJSON: the evidence polygons, exterior rings counter-clockwise. */
import { muOf, roundHalfUp } from '../../../gis-data/area.ts'
import { syntheticNotice } from '../../../gis-data/synthetic-notice.ts'
import type { RunRecord } from '../run/run-records.ts'
import type { ReadFinding } from './read-findings.ts'

export async function* findingsAsGeoJson(
  run: RunRecord,
  findings: AsyncIterable<ReadFinding>,
  synthetic: boolean,
): AsyncGenerator<string> {
  const heading = {
    run: run.id,
    revision: run.revision,
    scope: run.scope_title,
    asOf: run.as_of,
    coordinates: 'CGCS2000 longitude/latitude (EPSG:4490)',
    ...(synthetic
      ? { synthetic, notice: syntheticNotice.title, noticeEn: syntheticNotice.titleEn }
      : {}),
  }
  yield `{"type":"FeatureCollection",${JSON.stringify(heading).slice(1, -1)},"features":[`
  let separator = '\n'
  for await (const { evidence, ...finding } of findings) {
    const properties = JSON.stringify({
      ...finding,
      areaMu: finding.areaM2 === null ? null : roundHalfUp(muOf(finding.areaM2), 4),
      synthetic,
    })
    yield `${separator}{"type":"Feature","id":${finding.id},"geometry":${evidence ?? 'null'},"properties":${properties}}`
    separator = ',\n'
  }
  yield '\n]}\n'
}
