/** What a delivery that takes the place of a layer or of a part of it leaves behind, told before it does. */
import { sql } from 'kysely'
import type { Layer } from '../../../gis-data/catalogue.ts'
import { layerTable } from '../../db/layer-ddl.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { ImportTarget } from '../import-target.ts'
import { goes, placesOf } from '../scope/replaced-scope.ts'
import type { StagingArea } from '../staging/staging-area.ts'

export async function remarkReplacement(
  area: StagingArea,
  layer: Layer,
  replacing: Pick<ImportTarget, 'mode' | 'scope'>,
  mapping: Readonly<Record<string, string>>,
  notes: ImportNotes,
): Promise<void> {
  if (replacing.mode !== 'replace') return
  const lacking = await lackingFields(area, layer, replacing, mapping)
  const kept = lacking.filter(({ personal }) => personal)
  if (kept.length > 0)
    notes.remark(
      `文件没有这些涉及个人的字段，现有要素的值保留：${kept.map(({ title }) => title).join('、')}`,
      `the file lacks these personal fields, whose values stay: ${kept.map(({ titleEn }) => titleEn).join(', ')}`,
    )
  const emptied = lacking.filter(({ personal }) => !personal)
  if (emptied.length > 0)
    notes.remark(
      `文件没有这些字段，替换后它们为空：${emptied.map(({ title }) => title).join('、')}`,
      `the file lacks these fields, which are empty after the replacement: ${emptied.map(({ titleEn }) => titleEn).join(', ')}`,
    )
  const lost = await featuresSetAside(area, layer, replacing, mapping)
  if (lost > 0)
    notes.remark(
      `有 ${lost} 个现有要素在文件中的记录被搁置，替换后这些要素不再存在`,
      `${lost} features that stand have their rows set aside; they are gone after the replacement`,
    )
}

/** Fields that hold something now and are not in the file. */
async function lackingFields(
  area: StagingArea,
  layer: Layer,
  replacing: Pick<ImportTarget, 'mode' | 'scope'>,
  mapping: Readonly<Record<string, string>>,
) {
  const missing = layer.fields.filter(({ name }) => !Object.hasOwn(mapping, name))
  if (missing.length === 0) return []
  const holds = missing.map(
    ({ name }, at) => sql`bool_or(${sql.id(name)} is not null) as ${sql.id(`f${at}`)}`,
  )
  const partly = placesOf(replacing) !== null
  const { rows } = await sql<Record<string, boolean | null>>`
    select ${sql.join(holds)} from ${layerTable(layer.id)} where rev_to is null ${
      partly
        ? sql`and fid in (select fid from hegui.import_match where import_id = ${area.id})`
        : sql``
    }`.execute(area.db)
  return missing.filter((_, at) => rows[0]?.[`f${at}`] === true)
}

async function featuresSetAside(
  area: StagingArea,
  layer: Layer,
  replacing: Pick<ImportTarget, 'mode' | 'scope'>,
  mapping: Readonly<Record<string, string>>,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from ${layerTable(layer.id)} as held
    where rev_to is null and ${sql.id('held', layer.keyField)}::text in (
        select coalesce(properties ->> ${layer.keyField}::text,
          residual ->> ${mapping[layer.keyField] ?? ''}::text)
        from hegui.import_note where import_id = ${area.id} and kind = 'set_aside')
      and ${goes(area.id, replacing)}`.execute(area.db)
  return rows[0]!.count
}
