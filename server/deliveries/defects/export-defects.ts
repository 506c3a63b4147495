/** Defects as a file to download: CSV for the producer's spreadsheet, GeoJSON for the map. Streamed. */
import {
  type DefectClass,
  defectClassTitles,
} from '../../../gis-data/rules/delivery/delivery-rule.ts'
import { type DeliveryRuleId, deliveryRuleOf } from '../../../gis-data/rules/delivery/index.ts'
import { stateTitles } from '../../../gis-data/rules/rule.ts'
import type { Db } from '../../db/schema.ts'
import { type CsvCell, csvLine } from '../../http/csv-line.ts'
import { streamedFile } from '../../http/streamed-file.ts'
import type { DeliveryRecord } from '../delivery-records.ts'
import { type DefectFilter, layerTitle, type ReadDefect, readDefects } from './read-defects.ts'

const PAGE = 1000

const ruleOf = ({ rule }: ReadDefect) => deliveryRuleOf(rule as DeliveryRuleId)

const columns: readonly (readonly [heading: string, value: (defect: ReadDefect) => CsvCell])[] = [
  ['规则编号', ({ rule }) => rule],
  ['规则名称', (defect) => ruleOf(defect).title],
  ['缺陷类别', ({ defectClass }) => defectClassTitles[defectClass as DefectClass].title],
  ['结论', ({ state }) => stateTitles[state].title],
  ['图层', ({ layer }) => layer],
  ['图层名称', ({ layer }) => layerTitle(layer)],
  ['行号', ({ row }) => row],
  ['对象', ({ subject }) => subject],
  ['涉及对象', ({ object }) => object],
  ['说明', ({ sentence }) => sentence],
  ['面积（㎡）', ({ areaM2 }) => (areaM2 === null ? null : areaM2.toFixed(2))],
  ['经度', ({ centre }) => centre?.[0].toFixed(7) ?? null],
  ['纬度', ({ centre }) => centre?.[1].toFixed(7) ?? null],
  ['处理建议', (defect) => ruleOf(defect).advice.title],
  ['规则版本', ({ ruleVersion }) => ruleVersion],
  ['标识', ({ key }) => key],
]

const formats = {
  csv: { type: 'text/csv; charset=utf-8', write: asCsv },
  geojson: { type: 'application/geo+json; charset=utf-8', write: asGeoJson },
} as const

export function exportDefects(
  db: Db,
  delivery: DeliveryRecord,
  other: string | null,
  filter: DefectFilter,
  format: keyof typeof formats,
): Response {
  const { type, write } = formats[format]
  const pieces = write(delivery, pageThrough(db, delivery, other, filter, format === 'geojson'))
  return streamedFile({ name: `defects-${delivery.id}.${format}`, type, pieces })
}

async function* pageThrough(
  db: Db,
  delivery: DeliveryRecord,
  other: string | null,
  filter: DefectFilter,
  evidence: boolean,
): AsyncGenerator<ReadDefect> {
  for (let offset = 0; ; offset += PAGE) {
    const page = await readDefects(db, delivery, other, filter, { offset, limit: PAGE, evidence })
    yield* page
    if (page.length < PAGE) return
  }
}

async function* asCsv(_delivery: DeliveryRecord, defects: AsyncIterable<ReadDefect>) {
  yield `\ufeff${csvLine(columns.map(([heading]) => heading))}`
  for await (const defect of defects) yield csvLine(columns.map(([, value]) => value(defect)))
}

async function* asGeoJson(delivery: DeliveryRecord, defects: AsyncIterable<ReadDefect>) {
  const heading = {
    delivery: delivery.id,
    name: delivery.name,
    sha256: delivery.sha256,
    score: delivery.score,
    verdict: delivery.verdict,
    coordinates: 'CGCS2000 longitude/latitude (EPSG:4490)',
  }
  yield `{"type":"FeatureCollection",${JSON.stringify(heading).slice(1, -1)},"features":[`
  let separator = '\n'
  for await (const { evidence, ...defect } of defects) {
    yield `${separator}{"type":"Feature","id":${defect.id},"geometry":${evidence ?? 'null'},"properties":${JSON.stringify(defect)}}`
    separator = ',\n'
  }
  yield '\n]}\n'
}
