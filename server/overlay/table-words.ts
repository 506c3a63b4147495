/** What a cross table is called, and whether what it read is synthetic. */

import { measureOf, type TableMeasure } from '../../gis-data/table-measure.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { Words } from '../../gis-data/words.ts'
import type { AskedPlace, OverlayTableRequest } from '../api/analysis-contract.ts'
import { nameOfUnit } from '../db/name-of-unit.ts'
import { readableLayer } from '../db/readable-layer.ts'
import type { Db } from '../db/schema.ts'

const rowWords: Record<OverlayTableRequest['rows'], Words> = {
  unit: { title: '按村社区', titleEn: 'by unit' },
  town: { title: '按镇街', titleEn: 'by town' },
  class: { title: '按类', titleEn: 'by class' },
}

const measureWords: Record<TableMeasure, Words> = {
  area: { title: '面积', titleEn: 'areas' },
  length: { title: '长度', titleEn: 'lengths' },
  count: { title: '数量', titleEn: 'numbers' },
}

export async function tableTitle(
  db: Db,
  question: OverlayTableRequest,
  revision: number,
  viewer: Viewer,
): Promise<Words> {
  const { layer: first } = await readableLayer(db, question.layer, viewer)
  const second = question.with ? (await readableLayer(db, question.with, viewer)).layer : null
  const place = question.within ? await placeWords(db, question.within, revision, viewer) : null
  const around =
    second && question.bufferM !== undefined
      ? { title: `（外扩 ${question.bufferM} m）`, titleEn: ` (within ${question.bufferM} m)` }
      : { title: '', titleEn: '' }
  const rows = rowWords[question.rows]
  const what = first.geometry ? measureWords[measureOf(first.geometry)] : measureWords.count
  return {
    title: [
      second
        ? `${first.title} × ${second.title}${around.title}`
        : `${first.title}${what.title}汇总`,
      rows.title,
      ...(place ? [place.title] : []),
    ].join(' · '),
    titleEn: [
      second
        ? `${first.titleEn} × ${second.titleEn}${around.titleEn}`
        : `${first.titleEn}: ${what.titleEn}`,
      rows.titleEn,
      ...(place ? [place.titleEn] : []),
    ].join(' · '),
  }
}

async function placeWords(
  db: Db,
  { geometry, layer, fids, unit, bufferM }: AskedPlace,
  revision: number,
  viewer: Viewer,
): Promise<Words> {
  const grown = bufferM === undefined ? '' : ` + ${bufferM} m`
  if (geometry) return { title: `所绘范围${grown}`, titleEn: `drawn shape${grown}` }
  const named = unit === undefined ? '' : await nameOfUnit(db, unit, revision)
  if (layer === undefined) return { title: `${named}${grown}`, titleEn: `${named}${grown}` }
  const { title, titleEn } = (await readableLayer(db, layer, viewer)).layer
  const which = fids ? ` ${fids.length > 3 ? `${fids.length} 个要素` : fids.join('、')}` : ''
  const whichEn = fids ? ` ${fids.length > 3 ? `${fids.length} features` : fids.join(', ')}` : ''
  return {
    title: `${named}${title}${which}${grown}`,
    titleEn: `${[named, titleEn].filter(Boolean).join(' ')}${whichEn}${grown}`,
  }
}

/** Whether any layer read holds synthetic rows at the revision. */
export async function isSynthetic(
  db: Db,
  question: OverlayTableRequest,
  revision: number,
): Promise<boolean> {
  const read = [question.layer, question.with, question.within?.layer, 'unit'].filter(
    (id): id is string => id !== undefined,
  )
  const rows = await db
    .selectFrom('hegui.layer_revision')
    .distinctOn('layer')
    .select(['layer', 'synthetic'])
    .where('layer', 'in', read)
    .where('changeset', '<=', revision)
    .orderBy('layer')
    .orderBy('changeset', 'desc')
    .execute()
  return rows.some(({ synthetic }) => synthetic)
}
