/**
 * The evidence pack of a run as a zip: report, GeoPackage of findings and the features behind them,
 * workbook, the rules with their predicates, and a manifest with the SHA-256 of every file.
 */
import { createHash } from 'node:crypto'
import { zip } from 'fflate'
import { askedWords } from '../../../gis-data/rules/asked-words.ts'
import { isRuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import { syntheticNotice } from '../../../gis-data/synthetic-notice.ts'
import type { CheckRun, Finding, FindingProof } from '../../api/contract.ts'
import { ruleSql } from '../../db/rule-sql.ts'
import { writeFindingsWorkbook } from '../excel/write-findings-workbook.ts'
import { writePdf } from '../pdf/write-pdf.ts'
import type { Report } from '../report.ts'
import { layerWord, stateWord } from '../words.ts'
import { type GeoPackageLayer, writeGeoPackage } from './write-geopackage.ts'

/** Findings whose shapes go into the GeoPackage at most; the manifest says how many were left out. */
const MOST_SHAPES = 2000

export interface PackParts {
  readonly run: CheckRun
  readonly findings: readonly Finding[]
  readonly proofOf: (finding: number) => Promise<FindingProof>
  readonly report: Report
}

/** `progress` is told the share of shapes collected; it may throw to end the work. */
export async function writeEvidencePack(
  { run, findings, proofOf, report }: PackParts,
  progress: (share: number) => Promise<void>,
): Promise<Uint8Array> {
  const proofs: FindingProof[] = []
  const shown = findings.slice(0, MOST_SHAPES)
  for (const { id } of shown) {
    proofs.push(await proofOf(id))
    await progress(proofs.length / shown.length)
  }
  const geoPackage = await writeGeoPackage(layersOf(proofs))
  const files: Record<string, Uint8Array> = {
    'report.pdf': await writePdf(report),
    'findings.xlsx': await writeFindingsWorkbook(run, findings),
    'run.json': jsonFile(run),
    ...(geoPackage && { 'findings.gpkg': geoPackage }),
    ...ruleFiles(run),
  }
  const manifest = jsonFile({
    run: run.id,
    revision: run.revision,
    resultSha256: run.origin.resultSha256,
    engine: run.origin.engineVersion,
    crs: 'EPSG:4490',
    notice: run.layers.some(({ synthetic }) => synthetic) ? syntheticNotice : null,
    findings: findings.length,
    findingsWithShapes: proofs.length,
    layers: run.layers,
    files: Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        { bytes: content.length, sha256: sha256(content) },
      ]),
    ),
  })
  return zipped({ ...files, 'manifest.json': manifest })
}

const jsonFile = (value: unknown) => new TextEncoder().encode(JSON.stringify(value, null, 2))
const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')

const zipped = (files: Record<string, Uint8Array>) =>
  new Promise<Uint8Array>((resolve, reject) =>
    zip(files, { level: 6 }, (error, content) => (error ? reject(error) : resolve(content))),
  )

/** A layer of evidence, and one for each layer that subjects and objects come from. */
function layersOf(proofs: readonly FindingProof[]): GeoPackageLayer[] {
  const evidence = proofs.flatMap((proof) =>
    proof.evidence ? [{ geometry: proof.evidence, properties: wordsOf(proof) }] : [],
  )
  const records = new Map<string, GeoPackageLayer['features'][number]>()
  const byLayer = new Map<string, GeoPackageLayer['features'][number][]>()
  for (const record of proofs.flatMap(({ subject, object }) => [subject, object])) {
    if (!record?.geometry || records.has(`${record.layer}:${record.fid}`)) continue
    const words = record.attributes.map(({ title, text }) => [title, text] as const)
    const feature = {
      geometry: record.geometry,
      properties: { 要素编号: record.fid, ...Object.fromEntries(words) },
    }
    records.set(`${record.layer}:${record.fid}`, feature)
    byLayer.set(record.layer, [...(byLayer.get(record.layer) ?? []), feature])
  }
  const inputs = [...byLayer].map(([layer, features]) => ({ name: layerWord(layer), features }))
  return [{ name: '发现', features: evidence }, ...inputs]
}

const wordsOf = (proof: FindingProof) => ({
  规则: proof.rule,
  规则名称: isRuleId(proof.rule) ? ruleOf(proof.rule).title : '',
  结论: stateWord(proof.state),
  审查对象: proof.subjectName,
  涉及要素: proof.objectName,
  村社区: proof.unitName,
  面积平方米: proof.areaM2,
  情况: proof.sentence,
  标识: proof.key,
})

function ruleFiles(run: CheckRun): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {}
  for (const { id } of run.rules) {
    if (!isRuleId(id)) continue
    files[`rules/${id}.json`] = jsonFile({ ...ruleOf(id), asks: askedWords(ruleOf(id)) })
    files[`rules/${id}.sql`] = new TextEncoder().encode(ruleSql(id))
  }
  return files
}
