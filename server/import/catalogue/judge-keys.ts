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
  /** Rows of the file that bear the key too, the first of them; null where there is none. */
  readonly others: readonly number[] | null
  /** Features of the layer that bear the key. */
  readonly held: number
}

type Words = readonly [zh: string, en: string]

/** More are not named in a reason. */
const OTHERS_TOLD = 5

/**
 * Of rows with one key none is taken: the file cannot say which of them is right. A row that was set
 * aside for another reason counts too.
 */
export async function judgeKeys(
  area: StagingArea,
  layer: Layer,
  mode: ImportMode,
  notes: ImportNotes,
  mapping: Readonly<Record<string, string>>,
): Promise<void> {
  const key = sql.id(layer.keyField)
  const own = sql`properties ->> ${layer.keyField}::text`
  const delivered = sql`btrim(residual ->> ${mapping[layer.keyField] ?? layer.keyField}::text)`
  const { rows } = await sql<Judged>`
    with borne as (
      select row_number, ${own} as key from hegui.import_row where import_id = ${area.id}
      union select row_number, coalesce(${own}, ${delivered}) from hegui.import_note
      where import_id = ${area.id} and kind = 'set_aside'),
    shared as (
      select key, (array_agg(row_number order by row_number))[1:${sql.lit(OTHERS_TOLD + 1)}] as rows
      from borne where key is not null group by key having count(*) > 1),
    judged as (
      select row_number, staged.key, array_remove(shared.rows, row_number) as others,
        coalesce(held.count, 0) as held, ${isWhole(layer)} as whole
      from (select row_number, properties, geom, ${own} as key
        from hegui.import_row where import_id = ${area.id}) as staged
      left join shared on shared.key = staged.key
      left join (select ${key}::text as key, count(*) from ${layerTable(layer.id)}
        where rev_to is null group by ${key}) as held on held.key = staged.key)
    select row_number, key, others, held::integer as held
    from judged where ${fails[mode]} order by row_number`.execute(area.db)
  for (const judged of rows) {
    const [zh, en] = wordsOf(judged, layer, mode)
    notes.setAside(judged.row_number, zh, en)
  }
  await notes.save()
}

const fails: Record<ImportMode, RawBuilder<boolean>> = {
  append: sql<boolean>`others is not null or held > 0`,
  replace: sql<boolean>`others is not null`,
  update: sql<boolean>`others is not null or held > 1 or (held = 0 and not whole)`,
}

/** Whether a row has what a new feature needs. */
function isWhole({ fields, geometry }: Layer): RawBuilder<boolean> {
  const required = fields.filter((field) => field.required).map(({ name }) => name)
  const shape = geometry ? sql`staged.geom is not null` : sql`true`
  return sql<boolean>`(${shape} and staged.properties ?& ${required}::text[])`
}

function wordsOf({ key, others, held }: Judged, layer: Layer, mode: ImportMode): Words {
  const { title, titleEn } = layer.fields.find(({ name }) => name === layer.keyField) ?? layer
  if (mode === 'append' && held > 0)
    return [
      `${key} 已在图层中；要改它请用“按编号更新”`,
      `${key} is in the layer already; “update by key” changes it`,
    ]
  if (others) {
    const told = others.slice(0, OTHERS_TOLD)
    const more = others.length > told.length
    return [
      `${title} ${key} 与第 ${told.join('、')} 行${more ? '等' : ''}相同，不能确定以哪一行为准，均不采用`,
      `${titleEn} ${key} is that of row ${told.join(', ')}${more ? ' and others' : ''} too; which is right cannot be told, none is taken`,
    ]
  }
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
