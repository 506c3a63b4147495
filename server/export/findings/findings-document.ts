/** The findings of a run as an export document: each with its evidence, in the system asked for. */
import { sql } from 'kysely'
import type { Crs } from '../../../gis-data/crs.ts'
import { isRuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import { fitTitles, type OverlayFit } from '../../../gis-data/rules/overlay-fit.ts'
import { stateTitles } from '../../../gis-data/rules/rule.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { CheckRun, Finding } from '../../api/contract.ts'
import type { Db } from '../../db/schema.ts'
import { encodedShape } from '../encoded-shape.ts'
import type { ExportDocument, ExportRow, GeometryEncoding } from '../export-document.ts'
import { findingColumns } from './finding-columns.ts'

const PAGE = 1000

export interface FindingChoice {
  readonly rule?: string | undefined
  readonly state?: Finding['state'] | undefined
  readonly unit?: string | undefined
  readonly fit?: OverlayFit | 'suspect' | undefined
}

/** Given by whoever composes the app, each answer as far as the viewer may see. */
export interface FindingSource {
  run(id: string, viewer: Viewer): Promise<CheckRun>
  /** With the evidence as GeoJSON text, lon/lat. */
  findings(
    id: string,
    viewer: Viewer,
    choice: FindingChoice,
    page: { offset: number; limit: number },
  ): Promise<readonly (Finding & { readonly evidence: string | null })[]>
}

export async function findingsDocument(
  db: Db,
  source: FindingSource,
  asked: { readonly id: string; readonly choice: FindingChoice; readonly crs: Crs },
  viewer: Viewer,
): Promise<ExportDocument> {
  const { id, choice, crs } = asked
  const run = await source.run(id, viewer)
  return {
    id: 'findings',
    title: '审查发现',
    titleEn: 'Findings',
    geometry: 'MultiPolygon',
    custom: false,
    nameColumn: 'subject_name',
    columns: findingColumns,
    withheld: [],
    revision: run.revision,
    asOf: run.finishedAt,
    source: `审查 ${id}（${run.scopeTitle}）`,
    synthetic: run.layers.some(({ synthetic }) => synthetic),
    crs,
    selection: choiceInWords(choice),
    unit: choice.unit,
    rows: (encoding) => readRows(db, source, asked, viewer, encoding),
  }
}

function choiceInWords({ rule, state, unit, fit }: FindingChoice): string | null {
  const parts = [
    rule && `规则 ${rule}${isRuleId(rule) ? ` ${ruleOf(rule).title}` : ''}`,
    state && `结论 ${stateTitles[state].title}`,
    unit && `村社区代码 ${unit}`,
    fit && (fit === 'suspect' ? '疑似套合误差' : fitTitles[fit].title),
  ].filter(Boolean)
  return parts.length > 0 ? parts.join('；') : null
}

async function* readRows(
  db: Db,
  source: FindingSource,
  { id, choice, crs }: { readonly id: string; readonly choice: FindingChoice; readonly crs: Crs },
  viewer: Viewer,
  encoding: GeometryEncoding,
): AsyncGenerator<ExportRow> {
  for (let offset = 0; ; offset += PAGE) {
    const page = await source.findings(id, viewer, choice, { offset, limit: PAGE })
    const shapes = await shapesOf(
      db,
      page.map(({ evidence }) => evidence),
      encoding,
      crs,
    )
    for (const [at, { evidence, ...finding }] of page.entries())
      yield {
        fid: finding.id,
        unitCode: finding.unitCode,
        areaM2: finding.areaM2,
        values: finding,
        geometry: shapes[at]?.geometry ?? null,
        dimension: shapes[at]?.dimension ?? null,
      }
    if (page.length < PAGE) return
  }
}

async function shapesOf(
  db: Db,
  evidence: readonly (string | null)[],
  encoding: GeometryEncoding,
  crs: Crs,
): Promise<Pick<ExportRow, 'geometry' | 'dimension'>[]> {
  const { rows } = await sql<Pick<ExportRow, 'geometry' | 'dimension'>>`
    select ${encodedShape(sql`geom`, encoding, crs)} as geometry, ST_Dimension(geom) as dimension
    from (select place, ST_SetSRID(ST_GeomFromGeoJSON(evidence), 4490) as geom
      from unnest(${[...evidence]}::text[]) with ordinality as given (evidence, place)) as found
    order by place`.execute(db)
  return rows
}
