/** Names of features as findings show them. */
import { sql } from 'kysely'
import { isLayerId, type LayerId, layerOf } from '../../../gis-data/layers/index.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import { visibleRows } from '../../db/relation.ts'
import type { Db } from '../../db/schema.ts'

export interface FeatureRef {
  readonly layer: string | null
  readonly id: number | null
}

/** Null for a feature that does not exist or that the viewer may not see. */
export type NameOf = (ref: FeatureRef) => string | null

export async function featureNames(
  db: Db,
  refs: readonly FeatureRef[],
  revision: number,
  viewer: Viewer,
): Promise<NameOf> {
  const wanted = new Map<LayerId, Set<number>>()
  for (const { layer, id } of refs) {
    if (layer === null || id === null || !isLayerId(layer)) continue
    const ids = wanted.get(layer) ?? new Set()
    wanted.set(layer, ids.add(id))
  }
  const names = new Map<string, string>()
  for (const [layer, ids] of wanted) {
    const declared = layerOf(layer)
    const { rows } = await sql<{ fid: number; name: string | null; key: string | null }>`
      select fid, nullif(${sql.id(declared.nameField)}::text, '') as name,
        ${sql.id(declared.keyField)}::text as key
      from ${visibleRows(declared, revision, viewer)} as named
      where fid = any(${[...ids]}::bigint[])`.execute(db)
    for (const { fid, name, key } of rows) {
      names.set(`${layer}:${fid}`, name ?? `${declared.title} ${key ?? fid}`)
    }
  }
  return ({ layer, id }) => names.get(`${layer}:${id}`) ?? null
}

/** A place's name stands alone, a number gets its layer's title before it. */
export function subjectWords(layer: string, name: string, language: 'zh' | 'en'): string {
  if (!isLayerId(layer)) return name
  const { title, titleEn, nameField } = layerOf(layer)
  if (nameField === 'name') return name
  return language === 'zh' ? `${title} ${name}` : `${name} (${titleEn.toLowerCase()})`
}
