/** Indexes that find a feature by the beginning or the end of its number, and by the beginning of its name. */
import { type RawBuilder, sql } from 'kysely'
import type { Layer } from '../../gis-data/catalogue.ts'

/** Compared byte by byte, as `text_pattern_ops` does; no letter has a case afterwards. */
export const raised = (value: RawBuilder<unknown>) => sql`upper(${value})`
export const fromTheEnd = (value: RawBuilder<unknown>) => sql`reverse(upper(${value}))`

/** Never a personal field: a search would tell what the mask hides. */
export const searchedFields = (layer: Layer): readonly string[] => [
  ...indexedFields(layer),
  ...layer.fields.filter(({ searched, personal }) => searched && !personal).map(({ name }) => name),
]

const indexedFields = ({ nameField, keyField, fields }: Layer): string[] =>
  [...new Set([nameField, keyField])].filter((name) =>
    fields.some((field) => field.name === name && !field.personal),
  )

export function searchIndexStatements(layer: Layer): RawBuilder<unknown>[] {
  if (layer.geometry === null) return []
  const table = sql.id('layer', layer.id)
  const index = (purpose: string) => sql.id(`${layer.id}_${purpose}`)
  const isText = (name: string) =>
    layer.fields.some((each) => each.name === name && each.type === 'text')
  const found = indexedFields(layer).filter(isText)
  return [
    ...found.map(
      (name) => sql`create index if not exists ${index(`${name}_begins`)} on ${table}
        (${raised(sql.id(name))} text_pattern_ops)`,
    ),
    ...(found.includes(layer.keyField)
      ? [
          sql`create index if not exists ${index(`${layer.keyField}_ends`)} on ${table}
            (${fromTheEnd(sql.id(layer.keyField))} text_pattern_ops)`,
        ]
      : []),
  ]
}
