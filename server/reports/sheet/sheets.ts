/** The sheets that reports hold: one finding or one site near by, a whole run from afar. */
import { isLayerId, type LayerId, layerOf } from '../../../gis-data/layers/index.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { CheckRun, Finding, FindingProof } from '../../api/contract.ts'
import type { SiteDossier } from '../../api/report-contract.ts'
import type { Db } from '../../db/schema.ts'
import type { Speech } from '../speech.ts'
import { timeWord } from '../words.ts'
import { drawSheet, type Sheet } from './draw-sheet.ts'
import { type AnyGeometry, sheetFrame } from './sheet-frame.ts'
import { readSurroundings } from './surroundings.ts'

const WIDTH_MM = 126
const HEIGHT_MM = 100
/** A whole run needs no surroundings. */
const AFAR = 0.9

/** From below. */
const nearLayers: readonly LayerId[] = [
  'land_parcel',
  'basic_farmland',
  'linpan',
  'river',
  'road_land',
  'village_construction_boundary',
  'homestead',
  'rural_house',
  'unit',
]
const farLayers: readonly LayerId[] = ['urban_growth_boundary', 'river', 'town', 'district']

/** Null where nothing of it has a place, or nothing that this viewer may see. */
export async function sheetOfFinding(
  db: Db,
  proof: FindingProof,
  viewer: Viewer,
  speech: Speech,
): Promise<Sheet | null> {
  const subject = proof.subject?.geometry ?? null
  const object = proof.object?.geometry ?? null
  const focus = [proof.evidence, subject].filter((shape) => shape !== null)
  if (focus.length === 0) return null
  const { say, layer } = speech
  const frame = sheetFrame(focus, WIDTH_MM, HEIGHT_MM)
  const around = await readSurroundings(db, nearLayers, frame.bounds, proof.revision, viewer)
  return drawSheet(
    frame,
    around,
    { subject, object, evidence: proof.evidence ? [proof.evidence] : [] },
    {
      subject: `${say('审查对象', 'Subject')} · ${layer(proof.subjectLayer)}`,
      object:
        proof.objectLayer &&
        `${say('涉及要素', 'Feature concerned')} · ${layer(proof.objectLayer)}`,
      evidence: say('重叠部分', 'Overlap'),
      source: checkedAt(proof.revision, proof.pack.run.finishedAt, speech),
    },
    speech,
  )
}

/** With the land that rules object to hatched, and the layers it belongs to around. */
export async function sheetOfSite(
  db: Db,
  site: AnyGeometry,
  { verdict, asOf }: SiteDossier,
  viewer: Viewer,
  speech: Speech,
): Promise<Sheet> {
  const against = verdict.rules
    .filter(({ result }) => result === 'nonconforming')
    .flatMap(({ findings }) => findings)
  const met = against.flatMap(({ objectLayer }) =>
    objectLayer && isLayerId(objectLayer) && layerOf(objectLayer).geometry ? [objectLayer] : [],
  )
  const frame = sheetFrame([site], WIDTH_MM, HEIGHT_MM)
  const layers = [...new Set([...nearLayers, ...met])]
  return drawSheet(
    frame,
    await readSurroundings(db, layers, frame.bounds, verdict.revision, viewer),
    {
      subject: site,
      object: null,
      evidence: against.flatMap(({ evidence }) =>
        evidence?.type.endsWith('Polygon') ? [evidence] : [],
      ),
    },
    {
      subject: speech.say('拟选地块', 'The site'),
      object: null,
      evidence: speech.say('不符合的部分', 'Nonconforming part'),
      source: speech.say(
        `数据版本 ${verdict.revision} · 判定基准日 ${asOf}`,
        `data revision ${verdict.revision} · judged as of ${asOf}`,
      ),
    },
    speech,
  )
}

export async function sheetOfRun(
  db: Db,
  run: CheckRun,
  findings: readonly Finding[],
  viewer: Viewer,
  speech: Speech,
): Promise<Sheet | null> {
  const marks = findings.flatMap(({ centre }) => (centre ? [centre] : []))
  if (marks.length === 0) return null
  const shapes = [{ type: 'MultiPoint', coordinates: marks }]
  const frame = sheetFrame(shapes, WIDTH_MM, HEIGHT_MM, AFAR)
  const around = await readSurroundings(db, farLayers, frame.bounds, run.revision, viewer)
  return drawSheet(
    frame,
    around,
    { subject: null, object: null, evidence: [], marks },
    {
      subject: '',
      object: null,
      evidence: speech.say('发现的位置', 'Findings'),
      source: checkedAt(run.revision, run.finishedAt, speech),
    },
    speech,
  )
}

function checkedAt(revision: number, finishedAt: string | null, { say }: Speech): string {
  const at = timeWord(finishedAt)
  return say(`数据版本 ${revision} · 审查完成 ${at}`, `data revision ${revision} · checked ${at}`)
}
