/** The evidence pack of one finding: what went in, by hash and version, and where the evidence lies. */
import { type RawBuilder, sql } from 'kysely'
import { isLayerId, layerOf } from '../../../gis-data/layers/index.ts'
import { isRuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import { layersRead } from '../../../gis-data/rules/layers-read.ts'
import { parameterWords } from '../../../gis-data/rules/parameter-words.ts'
import type { Parameter } from '../../../gis-data/rules/rule.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { Finding } from '../../api/contract.ts'
import type { EvidencePack, InputHash, ParameterSnapshot } from '../../api/proof-contract.ts'
import { visibleRows } from '../../db/relation.ts'
import type { Db } from '../../db/schema.ts'
import type { RunRecord } from '../run/run-records.ts'
import { originOf } from '../run/view-run.ts'
import { readBoundaryRings } from './boundary-rings.ts'
import { readLayerVersions } from './layer-versions.ts'

export async function readEvidencePack(
  db: Db,
  run: RunRecord,
  finding: Finding,
  viewer: Viewer,
): Promise<EvidencePack> {
  const rule = isRuleId(finding.rule) ? ruleOf(finding.rule) : null
  const read = rule ? layersRead(rule) : []
  const rings = await readBoundaryRings(
    db,
    sql`(select evidence from hegui.finding where id = ${finding.id}::bigint)`,
  )
  return {
    inputs: await readInputs(db, run, finding, viewer),
    layers: await readLayerVersions(db, read, run.revision),
    rule: {
      id: finding.rule,
      version: finding.ruleVersion,
      current: rule?.version === finding.ruleVersion,
      parameters: parametersOf(run, finding),
    },
    boundary: { crs: 'EPSG:4523', rings },
    run: originOf(run),
  }
}

type HashedShape = Pick<InputHash, 'sha256' | 'bytes' | 'revFrom'>

/** WKB with a fixed byte order is the canonical form: the stored doubles, nothing rounded. */
const hashOf = (shape: RawBuilder<unknown>) => sql`
  encode(sha256(ST_AsBinary(${shape}, 'NDR')), 'hex') as sha256,
  octet_length(ST_AsBinary(${shape}, 'NDR')) as bytes`

async function readInputs(
  db: Db,
  run: RunRecord,
  finding: Finding,
  viewer: Viewer,
): Promise<InputHash[]> {
  const { subjectLayer, subjectId, objectLayer, objectId } = finding
  const inputs: InputHash[] = []
  for (const [role, layer, fid] of [
    ['subject', subjectLayer, subjectId],
    ['object', objectLayer, objectId],
  ] as const) {
    if (layer === null || fid === null || !isLayerId(layer) || !layerOf(layer).geometry) continue
    const { rows } = await sql<HashedShape>`
      select ${hashOf(sql`geom`)}, rev_from as "revFrom"
      from ${visibleRows(layerOf(layer), run.revision, viewer)} as input
      where fid = ${fid}::bigint`.execute(db)
    for (const shape of rows) inputs.push({ role, layer, fid, ...shape })
  }
  const { rows } = await sql<HashedShape>`
    select ${hashOf(sql`evidence`)}, null::integer as "revFrom" from hegui.finding
    where id = ${finding.id}::bigint and evidence is not null`.execute(db)
  for (const shape of rows) inputs.push({ role: 'evidence', layer: null, fid: null, ...shape })
  return inputs
}

/** Words of the parameters hold only for the version of the rule that the run used. */
function parametersOf(run: RunRecord, { rule: id, ruleVersion }: Finding): ParameterSnapshot[] {
  const used = (run.parameters[id] ?? {}) as Readonly<Record<string, unknown>>
  const rule = isRuleId(id) && ruleOf(id).version === ruleVersion ? ruleOf(id) : null
  return Object.entries(used).map(([name, value]) => {
    const declared = rule?.parameters[name]
    const words = declared
      ? parameterWords(name, { ...declared, value: value as Parameter['value'] })
      : { title: JSON.stringify(value), titleEn: JSON.stringify(value) }
    return {
      name,
      value,
      text: words.title,
      textEn: words.titleEn,
      title: declared?.title ?? name,
      titleEn: declared?.titleEn ?? name,
      source: declared?.source ?? null,
      sourceEn: declared?.sourceEn ?? null,
      version: declared?.version ?? null,
      effective: declared?.effective ?? null,
      certain: declared?.certain ?? false,
    }
  })
}
