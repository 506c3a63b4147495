/** The two sheets that reports hold: one finding near by, a whole run from afar. */
import type { LayerId } from '../../../gis-data/layers/index.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { CheckRun, Finding, FindingProof } from '../../api/contract.ts'
import type { Db } from '../../db/schema.ts'
import { layerWord, timeWord } from '../words.ts'
import { drawSheet, type Sheet } from './draw-sheet.ts'
import { sheetFrame } from './sheet-frame.ts'
import { readSurroundings } from './surroundings.ts'

const WIDTH_MM = 126
const HEIGHT_MM = 100

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
): Promise<Sheet | null> {
  const subject = proof.subject?.geometry ?? null
  const object = proof.object?.geometry ?? null
  const focus = [proof.evidence, subject].filter((shape) => shape !== null)
  if (focus.length === 0) return null
  const frame = sheetFrame(focus, WIDTH_MM, HEIGHT_MM)
  const around = await readSurroundings(db, nearLayers, frame.bounds, proof.revision, viewer)
  return drawSheet(
    frame,
    around,
    { subject, object, evidence: proof.evidence },
    {
      subject: `审查对象 · ${layerWord(proof.subjectLayer)}`,
      object: proof.objectLayer && `涉及要素 · ${layerWord(proof.objectLayer)}`,
      evidence: '重叠部分',
      source: `数据版本 ${proof.revision} · 审查完成 ${timeWord(proof.pack.run.finishedAt)}`,
    },
  )
}

export async function sheetOfRun(
  db: Db,
  run: CheckRun,
  findings: readonly Finding[],
  viewer: Viewer,
): Promise<Sheet | null> {
  const marks = findings.flatMap(({ centre }) => (centre ? [centre] : []))
  if (marks.length === 0) return null
  const shapes = [{ type: 'MultiPoint', coordinates: marks }]
  const frame = sheetFrame(shapes, WIDTH_MM, HEIGHT_MM)
  const around = await readSurroundings(db, farLayers, frame.bounds, run.revision, viewer)
  return drawSheet(
    frame,
    around,
    { subject: null, object: null, evidence: null, marks },
    {
      subject: '',
      object: null,
      evidence: '发现的位置',
      source: `数据版本 ${run.revision} · 审查完成 ${timeWord(run.finishedAt)}`,
    },
  )
}
