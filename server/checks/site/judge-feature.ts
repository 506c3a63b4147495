/** What a check would say of one feature if it were drawn or filled in like this; nothing is stored. */
import { sql } from 'kysely'
import type { Layer } from '../../../gis-data/catalogue.ts'
import { convertValue, type FieldValue, UnfitValue } from '../../../gis-data/convert-value.ts'
import { isLayerId, type LayerId, layerOf } from '../../../gis-data/layers/index.ts'
import { maskPersonal } from '../../../gis-data/personal.ts'
import { type RuleId, ruleIds, ruleOf } from '../../../gis-data/rules/index.ts'
import { missingWords, runnerReasons, undecidedWords } from '../../../gis-data/rules/reasons.ts'
import { sentenceOf } from '../../../gis-data/rules/sentence.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { Conformity } from '../../api/contract.ts'
import type { EditedShape, FeatureVerdict, FeatureVerdictRequest } from '../../api/edit-contract.ts'
import { headRevision } from '../../db/changesets.ts'
import { requireValid } from '../../db/drawn-geometry.ts'
import { emptyLayers } from '../../db/empty-layers.ts'
import { readableLayer } from '../../db/readable-layer.ts'
import type { Db } from '../../db/schema.ts'
import { UserFault } from '../../errors/user-fault.ts'
import { parseGeometry } from '../../http/parse-geometry.ts'
import { subjectWords } from '../findings/feature-names.ts'
import { rowInHand } from '../subject-relation.ts'
import { worstResult } from '../worst-result.ts'
import { askRules, type SiteAnswer, type SiteHit } from './ask-rules.ts'
import { type EditedRow, editedRow, groundWith } from './edited-row.ts'
import { type NeighbourFinding, neighbourFindings } from './neighbour-findings.ts'

type RuleVerdict = Conformity['rules'][number]

/** @throws UserFault `bad_geometry`, `not_found`. A value that does not fit counts as not given. */
export async function judgeFeature(
  db: Db,
  request: FeatureVerdictRequest,
  today: string,
  viewer: Viewer,
): Promise<FeatureVerdict> {
  const { layer } = await readableLayer(db, request.layer, viewer)
  if (!isLayerId(layer.id)) throw notJudged(layer.title, layer.titleEn)
  const id: LayerId = layer.id
  const revision = await headRevision(db)
  const rowOf = (asked: EditedShape, fid: number) => editedRowOf(db, id, asked, fid)
  const row = await rowOf(request, request.fid ?? 0)
  const beside: EditedRow[] = []
  for (const [at, other] of request.beside.entries())
    beside.push(await rowOf(other, other.fid ?? -1 - at))
  const edited = { layer, rows: [row, ...beside], without: request.without }
  const facts = await readFacts(db, row, revision, viewer)
  const rules = ruleIds.filter((rule) => ruleOf(rule).subjects.some((each) => each === id))
  const empty = await emptyLayers(
    db,
    rules.flatMap((rule) => [...ruleOf(rule).reads]),
    revision,
    viewer,
  )
  const missing = (rule: RuleId) => ruleOf(rule).reads.filter((each) => empty.has(each))
  const decidable = rules.filter((rule) => missing(rule).length === 0)
  const ground = groundWith(edited, revision, viewer)
  const feature = editedRow(row, revision, viewer)
  const { answers, failed } = await askRules(
    db,
    ground,
    decidable.map((rule) => ({ rule, subject: rowInHand(ruleOf(rule), id, feature) })),
    today,
  )
  const readsItself = (rule: RuleId) => ruleOf(rule).reads.some((each) => each === id)
  const { found, failed: beyond } = await neighbourFindings(
    db,
    {
      ...{ layer: id, fid: row.fid, feature, ground, revision, today },
      rules: layer.geometry ? decidable.filter(readsItself) : [],
    },
    viewer,
  )
  return {
    revision,
    areaM2: layer.geometry === 'MultiPolygon' ? facts.areaM2 : null,
    unitCode: facts.unitCode,
    rules: rules.map((rule) =>
      conclude(rule, id, nameFor(layer, facts, viewer), {
        missing: missing(rule),
        failed: failed.includes(rule) || beyond.includes(rule),
        answer: answers.find((each) => each.rule === rule) ?? null,
        beside: found.filter((each) => each.rule === rule),
      }),
    ),
  }
}

async function editedRowOf(
  db: Db,
  id: LayerId,
  { geometry: asked, values }: EditedShape,
  fid: number,
): Promise<EditedRow> {
  const layer = layerOf(id)
  const geometry =
    asked && layer.geometry ? JSON.stringify(parseGeometry(asked, layer.geometry)) : null
  if (geometry) await requireValid(db, geometry)
  return { layer, fid, geometry, values: fitting(id, values) }
}

/** What is typed but unfinished is told by the form and refused when saved. */
function fitting(layer: LayerId, values: EditedShape['values']) {
  const converted: Record<string, FieldValue> = {}
  for (const field of layerOf(layer).fields) {
    if (values[field.name] === undefined) continue
    try {
      converted[field.name] = convertValue({ ...field, required: false }, values[field.name])
    } catch (error) {
      if (!(error instanceof UnfitValue)) throw error
      converted[field.name] = null
    }
  }
  return converted
}

/** As findings name it; a person is named only to those who may read the name. */
function nameFor(
  { title, fields, nameField }: Layer,
  { name, key }: Facts,
  viewer: Viewer,
): string | null {
  if (name === null) return key === null ? null : `${title} ${key}`
  const personal = fields.some((field) => field.name === nameField && field.personal)
  return personal && !viewer.personal ? maskPersonal(name) : name
}

interface Facts {
  readonly areaM2: number | null
  readonly unitCode: string | null
  readonly name: string | null
  readonly key: string | null
}

async function readFacts(db: Db, row: EditedRow, revision: number, viewer: Viewer): Promise<Facts> {
  const area = row.layer.geometry ? sql`area_m2` : sql`null::double precision`
  const shape = row.layer.geometry ? sql`geom` : sql`null::geometry`
  const { rows } = await sql<Facts & { known: boolean }>`
    select ${area} as "areaM2", unit_code as "unitCode",
      nullif(${sql.id(row.layer.nameField)}::text, '') as name,
      ${sql.id(row.layer.keyField)}::text as key, ${shape} is not null as known
    from ${editedRow(row, revision, viewer)} as edited`.execute(db)
  const [facts] = rows
  if (facts && (facts.known || row.layer.geometry === null)) return facts
  throw new UserFault(
    'not_found',
    `${row.layer.title}中没有编号为 ${row.fid} 的要素`,
    `${row.layer.titleEn} has no feature ${row.fid}`,
  )
}

interface Judged {
  readonly missing: readonly LayerId[]
  readonly failed: boolean
  readonly answer: SiteAnswer | null
  readonly beside: readonly NeighbourFinding[]
}

function conclude(
  id: RuleId,
  layer: LayerId,
  name: string | null,
  { missing, failed, answer, beside }: Judged,
): RuleVerdict {
  const rule = ruleOf(id)
  const told = (
    result: RuleVerdict['result'],
    words: { title: string; titleEn: string } | null,
  ) => ({
    id,
    version: rule.version,
    result,
    reason: words?.title ?? null,
    reasonEn: words?.titleEn ?? null,
    missing: [...missing],
    findings: [
      ...(answer?.hits ?? []).map((hit) => findingOf(id, layer, name, hit)),
      ...beside.map(({ hit, neighbour }) => ({
        ...findingOf(id, layer, neighbour, hit),
        objectId: hit.subjectId,
        objectName: neighbour,
      })),
    ],
  })
  if (missing.length > 0) return told('undecidable', missingWords(missing))
  if (failed) return told('undecidable', runnerReasons.overlay_failed)
  if (answer?.read === 0 && beside.length === 0) return told('not_applicable', null)
  // A rule conforms only when its statement came back and says that it read the row.
  if (answer?.read !== 1 && beside.length === 0)
    throw new Error(`rule ${id} did not read the edited feature`)
  const unseen = answer?.beyondSight ? runnerReasons.beyond_sight : null
  const result = worstResult([
    ...(answer?.hits ?? []).map(({ state }) => state),
    ...beside.map(({ hit }) => hit.state),
    unseen ? 'undecidable' : 'conforming',
  ])
  if (result !== 'undecidable') return told(result, null)
  const undecided = answer?.hits.find(({ state }) => state === 'undecidable')
  return told(
    result,
    undecided ? undecidedWords(rule, String(undecided.measure.reason ?? '')) : unseen,
  )
}

/** A feature to come has no name yet. */
function subjectOf(layer: LayerId, name: string | null, language: 'zh' | 'en'): string {
  if (name !== null) return subjectWords(layer, name, language)
  const { title, titleEn } = layerOf(layer)
  return language === 'zh' ? `新的${title}` : `The new feature (${titleEn.toLowerCase()})`
}

function findingOf(
  id: RuleId,
  layer: LayerId,
  name: string | null,
  { subjectId: _own, ...hit }: SiteHit,
): RuleVerdict['findings'][number] {
  const { state, areaM2, measure, objectName: object } = hit
  const told = (language: 'zh' | 'en') =>
    sentenceOf(
      ruleOf(id),
      { state, subject: subjectOf(layer, name, language), object, areaM2, measure },
      language,
    )
  return {
    rule: id,
    ...hit,
    sentence: told('zh'),
    sentenceEn: told('en'),
  }
}

const notJudged = (title: string, titleEn: string) =>
  new UserFault(
    'not_found',
    `图层“${title}”不参与规则审查`,
    `no rule judges the layer "${titleEn}"`,
  )
