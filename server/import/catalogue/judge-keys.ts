/** Keys met twice, in the file or in the layer, and what an update cannot do without. */
import { type RawBuilder, sql } from 'kysely'
import type { Layer } from '../../../gis-data/catalogue.ts'
import { layerTable } from '../../db/layer-ddl.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { ImportMode } from '../import-target.ts'
import type { StagingArea } from '../staging/staging-area.ts'

interface Judged {
  readonly row_number: number
  readonly key: string
  readonly occurrence: number
  /** Features of the layer that bear the key. */
  readonly held: number
}

type Words = readonly [zh: string, en: string]

export async function judgeKeys(
  area: StagingArea,
  layer: Layer,
  mode: ImportMode,
  notes: ImportNotes,
): Promise<void> {
  const key = sql.id(layer.keyField)
  const { rows } = await sql<Judged>`
    with staged as (
      select row_number, properties, geom, properties ->> ${layer.keyField}::text as key,
        row_number() over (partition by properties ->> ${layer.keyField}::text
          order by row_number) as occurrence
      from hegui.import_row where import_id = ${area.id}),
    judged as (
      select row_number, staged.key, occurrence, coalesce(held.count, 0) as held,
        ${isWhole(layer)} as whole
      from staged left join (select ${key}::text as key, count(*) from ${layerTable(layer.id)}
        where rev_to is null group by ${key}) as held on held.key = staged.key)
    select row_number, key, occurrence::integer as occurrence, held::integer as held
    from judged where ${fails[mode]} order by row_number`.execute(area.db)
  for (const judged of rows) {
    const [zh, en] = wordsOf(judged, layer, mode)
    notes.setAside(judged.row_number, zh, en)
  }
  await notes.save()
}

const fails: Record<ImportMode, RawBuilder<boolean>> = {
  append: sql<boolean>`occurrence > 1 or held > 0`,
  replace: sql<boolean>`occurrence > 1`,
  update: sql<boolean>`occurrence > 1 or held > 1 or (held = 0 and not whole)`,
}

/** Whether a row has what a new feature needs. */
function isWhole({ fields, geometry }: Layer): RawBuilder<boolean> {
  const required = fields.filter((field) => field.required).map(({ name }) => name)
  const shape = geometry ? sql`staged.geom is not null` : sql`true`
  return sql<boolean>`(${shape} and staged.properties ?& ${required}::text[])`
}

function wordsOf({ key, occurrence, held }: Judged, layer: Layer, mode: ImportMode): Words {
  const { title, titleEn } = layer.fields.find(({ name }) => name === layer.keyField) ?? layer
  if (mode === 'append' && held > 0) return [`${key} 已在图层中`, `${key} is in the layer already`]
  if (occurrence > 1) return [`${key} 在文件中重复`, `${key} occurs twice in the file`]
  if (held > 1)
    return [
      `图层中有 ${held} 个要素的${title}为 ${key}，无法确定更新哪一个`,
      `${held} features of the layer have the ${titleEn} ${key}; which to update cannot be told`,
    ]
  return [
    `${key} 不在图层中，而文件缺少新增要素所需的图形或必填字段`,
    `${key} is not in the layer, and the file lacks the shape or the required fields of a new feature`,
  ]
}
