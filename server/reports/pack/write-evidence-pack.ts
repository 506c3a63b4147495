/**
 * The evidence pack of a run as a zip: report, GeoPackage of findings and the features behind them,
 * workbook, the rules with their predicates, and a manifest with the SHA-256 of every file.
 */

import { createHash } from 'node:crypto'
import { zip } from 'fflate'
import { furtherUnitsText } from '../../../gis-data/further-units.ts'
import { isLayerId, type LayerId, layerOf } from '../../../gis-data/layers/index.ts'
import { askedWords } from '../../../gis-data/rules/asked-words.ts'
import { isRuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import { syntheticNotice } from '../../../gis-data/synthetic-notice.ts'
import type { CheckRun, FeatureRecord, Finding } from '../../api/contract.ts'
import { ruleSql } from '../../db/rule-sql.ts'
import { writeFindingsWorkbook } from '../excel/write-findings-workbook.ts'
import { writePdf } from '../pdf/write-pdf.ts'
import type { Report } from '../report.ts'
import type { ShapedFinding } from '../report-source.ts'
import type { Speech } from '../speech.ts'
import { type GeoPackageLayer, writeGeoPackage } from './write-geopackage.ts'

/** Findings whose shapes go into the GeoPackage at most, the gravest; a file in the pack says what was left out. */
const MOST_SHAPES = 50_000
/** Features read in one statement. */
const BATCH = 500

export interface PackParts {
  readonly run: CheckRun
  /** With evidence, the gravest first. */
  readonly findings: readonly ShapedFinding[]
  readonly recordsOf: (layer: LayerId, fids: readonly number[]) => Promise<readonly FeatureRecord[]>
  readonly report: Report
}

/** `progress` is told the share of shapes collected; it may throw to end the work. */
export async function writeEvidencePack(
  { run, findings, recordsOf, report }: PackParts,
  speech: Speech,
  progress: (share: number) => Promise<void>,
): Promise<Uint8Array> {
  const shown = findings.slice(0, MOST_SHAPES)
  const records = await readRecords(shown, recordsOf, progress)
  const geoPackage = await writeGeoPackage(layersOf(shown, records, speech))
  const files: Record<string, Uint8Array> = {
    'report.pdf': await writePdf(report),
    'findings.xlsx': await writeFindingsWorkbook(run, findings, speech),
    'run.json': jsonFile(run),
    ...(geoPackage && { 'findings.gpkg': geoPackage }),
    ...ruleFiles(run),
    ...leftOut(findings.length - shown.length, speech),
  }
  const manifest = jsonFile({
    run: run.id,
    revision: run.revision,
    resultSha256: run.origin.resultSha256,
    engine: run.origin.engineVersion,
    crs: 'EPSG:4490',
    notice: run.layers.some(({ synthetic }) => synthetic) ? syntheticNotice : null,
    findings: findings.length,
    findingsInGeoPackage: shown.length,
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

/** Subjects and objects of the findings, by layer. */
async function readRecords(
  findings: readonly ShapedFinding[],
  recordsOf: PackParts['recordsOf'],
  progress: (share: number) => Promise<void>,
): Promise<Map<LayerId, FeatureRecord[]>> {
  const wanted = new Map<LayerId, Set<number>>()
  for (const { subjectLayer, subjectId, objectLayer, objectId } of findings)
    for (const [layer, fid] of [
      [subjectLayer, subjectId],
      [objectLayer, objectId],
    ] as const) {
      if (layer === null || fid === null || !isLayerId(layer) || !layerOf(layer).geometry) continue
      wanted.set(layer, (wanted.get(layer) ?? new Set()).add(fid))
    }
  const all = [...wanted.values()].reduce((sum, fids) => sum + fids.size, 0)
  const records = new Map<LayerId, FeatureRecord[]>()
  let read = 0
  for (const [layer, fids] of wanted) {
    const ordered = [...fids].sort((a, b) => a - b)
    const found: FeatureRecord[] = []
    for (let at = 0; at < ordered.length; at += BATCH) {
      found.push(...(await recordsOf(layer, ordered.slice(at, at + BATCH))))
      read += Math.min(BATCH, ordered.length - at)
      await progress(read / all)
    }
    records.set(layer, found)
  }
  return records
}

/** A layer of evidence, and one for each layer that subjects and objects come from. */
function layersOf(
  findings: readonly ShapedFinding[],
  records: ReadonlyMap<LayerId, readonly FeatureRecord[]>,
  speech: Speech,
): GeoPackageLayer[] {
  const { say, layer: named } = speech
  const evidence = findings.flatMap((finding) =>
    finding.evidence === null
      ? []
      : [
          {
            geometry: JSON.parse(finding.evidence) as object,
            properties: wordsOf(finding, speech),
          },
        ],
  )
  const inputs = [...records].map(([layer, features]) => ({
    name: named(layer),
    features: features.flatMap(({ fid, geometry, attributes }) =>
      geometry === null
        ? []
        : [
            {
              geometry,
              properties: {
                [say('要素编号', 'Feature')]: fid,
                ...Object.fromEntries(
                  attributes.map((each) => [
                    say(each.title, each.titleEn),
                    say(each.text, each.textEn),
                  ]),
                ),
              },
            },
          ],
    ),
  }))
  return [{ name: say('发现', 'Findings'), features: evidence }, ...inputs]
}

const wordsOf = (finding: Finding, { language, say, words, state }: Speech) => ({
  [say('规则', 'Rule')]: finding.rule,
  [say('规则名称', 'Title of the rule')]: isRuleId(finding.rule) ? words(ruleOf(finding.rule)) : '',
  [say('结论', 'Result')]: state(finding.state),
  [say('审查对象', 'Subject')]: finding.subjectName,
  [say('涉及要素', 'Feature concerned')]: finding.objectName,
  [say('村社区', 'Village')]: finding.unitName,
  [say('同时涉及的村社区', 'Further villages')]: furtherUnitsText(finding.furtherUnits, language),
  [say('面积平方米', 'Area in square metres')]: finding.areaM2,
  [say('情况', 'What was found')]: say(finding.sentence, finding.sentenceEn),
  [say('标识', 'Key')]: finding.key,
})

const leftOut = (count: number, { say }: Speech): Record<string, Uint8Array> =>
  count === 0
    ? {}
    : {
        [say('说明.txt', 'notes.txt')]: new TextEncoder().encode(
          say(
            `findings.gpkg 只含最严重的 ${MOST_SHAPES} 条发现的图形，另有 ${count} 条未含；全部发现见 findings.xlsx。需要其余图形的，按镇街或规则分别生成证据包。\n`,
            `findings.gpkg holds the shapes of the gravest ${MOST_SHAPES} findings and not those of ${count} others; findings.xlsx has all. For the other shapes make a pack by town or by rule.\n`,
          ),
        ),
      }

function ruleFiles(run: CheckRun): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {}
  for (const { id } of run.rules) {
    if (!isRuleId(id)) continue
    files[`rules/${id}.json`] = jsonFile({ ...ruleOf(id), asks: askedWords(ruleOf(id)) })
    files[`rules/${id}.sql`] = new TextEncoder().encode(ruleSql(id))
  }
  return files
}
