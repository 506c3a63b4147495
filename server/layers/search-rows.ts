/** The SQL of a search in one layer: by index where it is large, through every row where it is small. */
import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { SearchHit } from '../api/contract.ts'
import { inPlace } from '../db/in-place.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'
import type { Db } from '../db/schema.ts'
import { fromTheEnd, raised, searchedFields } from '../db/search-index.ts'

export interface Asked {
  readonly text: string
  readonly revision: number
  readonly viewer: Viewer
  /** Rows of one select. */
  readonly limit: number
  /** Code of the town or unit to look in. */
  readonly within?: string
  /** The text leaves out the middle of a name: 德源园区 is 德源蒜稻现代农业园区. */
  readonly abridged?: boolean
}

/** 0 it is the text, 1 begins with it, 2 ends with it or holds it, 3 belongs to it, 4 is spelled so. */
export interface FoundRow {
  readonly layer: string
  readonly fid: number
  readonly name: string | null
  readonly key: string | null
  readonly unitCode: string | null
  readonly bounds: SearchHit['bounds']
  readonly closeness: number
}

type Select = RawBuilder<unknown>

export async function selectRows(db: Db, selects: readonly Select[]): Promise<FoundRow[]> {
  if (selects.length === 0) return []
  const { rows } = await sql<FoundRow>`${sql.join(selects, sql` union all `)}`.execute(db)
  return rows
}

/** Every row whose number or name holds the text. */
export function selectAnywhere(source: ReadableLayer, asked: Asked): Select {
  const { text, limit } = asked
  const values = searchedFields(source.layer).map((name) => sql`${source.value(name)}::text`)
  const pattern = `%${text.toUpperCase().replace(/[\\%_]/g, '\\$&')}%`
  // Raising every value costs as much as comparing it; digits and Chinese have no case.
  const hasCase = text.toUpperCase() !== text.toLowerCase()
  const compared = (value: Select) => (hasCase ? raised(value) : value)
  const wanted = hasCase ? text.toUpperCase() : text
  const any = (test: (value: Select) => Select) => sql.join(values.map(test), sql` or `)
  const held = asked.abridged
    ? any((value) => sql`${value} like any(${abridgements(text)}::text[])`)
    : any((value) => sql`${compared(value)} like ${pattern}`)
  const owned = belongsTo(source, text)
  const closeness = sql`case when ${any((value) => sql`${compared(value)} = ${wanted}`)} then 0
    when ${any((value) => sql`starts_with(${compared(value)}, ${wanted})`)} then 1
    when ${held} then 2 else 3 end`
  return select(source, asked, {
    closeness,
    where: isCalled(source, asked)
      ? sql`true`
      : owned
        ? sql`(${held} or ${owned})`
        : sql`(${held})`,
    // by position: closeness, key, fid
    orderBy: sql`7, 4, 2`,
    limit,
  })
}

/** Beginning and end of at least two characters each. */
const abridgements = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 3) }, (_, at) => {
    const [start, end] = [text.slice(0, at + 2), text.slice(at + 2)]
    return `${start}%${end}`
  })

/** In a place one may ask for a layer by its name. */
const isCalled = ({ layer }: ReadableLayer, { text, within }: Asked): boolean =>
  within !== undefined && [layer.title, layer.titleEn.toLowerCase()].includes(text.toLowerCase())

/** Rows whose number or name begins with the text, whose number ends with it, or that belong to it. */
export function selectByIndex(source: ReadableLayer, asked: Asked): Select[] {
  const wanted = asked.text.toUpperCase()
  const reversed = [...wanted].reverse().join('')
  const { keyField } = source.layer
  const selects = searchedFields(source.layer).map((name) => {
    const value = raised(source.value(name))
    return select(source, asked, {
      closeness: sql`case when ${value} = ${wanted} then 0 else 1 end`,
      where: beginsWith(value, wanted),
      orderBy: sql`${value} using ~<~`,
      limit: asked.limit,
    })
  })
  if (searchedFields(source.layer).includes(keyField)) {
    const value = fromTheEnd(source.value(keyField))
    selects.push(
      select(source, asked, {
        closeness: sql`2`,
        where: beginsWith(value, reversed),
        orderBy: sql`${value} using ~<~`,
        limit: asked.limit,
      }),
    )
  }
  const owned = belongsTo(source, asked.text)
  if (owned)
    selects.push(
      select(source, asked, { closeness: sql`3`, where: owned, orderBy: null, limit: asked.limit }),
    )
  return selects
}

/** The rows with these ids. */
export const selectByIds = (source: ReadableLayer, asked: Asked, fids: readonly number[]): Select =>
  select(source, asked, {
    closeness: sql`4`,
    where: sql`feature.fid = any(${[...fids]}::bigint[])`,
    orderBy: sql`4, 2`,
    limit: asked.limit,
  })

/** Past every letter, bytewise. */
const LAST = '\u{10FFFF}'

const beginsWith = (value: Select, text: string): Select =>
  sql`${value} ~>=~ ${text} and ${value} ~<~ ${text + LAST}`

/** Rows found from another layer: a homestead by its household, a plan's features by the plan. */
function belongsTo(source: ReadableLayer, text: string): Select | null {
  const owners = source.layer.fields.filter(({ lookedUp, personal }) => lookedUp && !personal)
  if (source.custom || owners.length === 0) return null
  const is = owners.map(({ name }) => sql`${source.value(name)} = ${text}`)
  return sql`(${sql.join(is, sql` or `)})`
}

interface Part {
  readonly closeness: Select
  readonly where: Select
  readonly orderBy: Select | null
  readonly limit: number
}

function select(source: ReadableLayer, { revision, viewer, within }: Asked, part: Part): Select {
  const { layer } = source
  const textOf = (name: string) =>
    searchedFields(layer).includes(name) ? sql`${source.value(name)}::text` : sql`null::text`
  return sql`(select ${layer.id}::text as layer, feature.fid, ${textOf(layer.nameField)} as name,
      ${textOf(layer.keyField)} as key, feature.unit_code as "unitCode",
      json_build_array(ST_XMin(feature.geom), ST_YMin(feature.geom), ST_XMax(feature.geom),
        ST_YMax(feature.geom)) as bounds,
      ${part.closeness} as closeness
    from ${source.rows(revision, viewer)} as feature
    where ${part.where} and ${within === undefined ? sql`true` : inPlace(layer, { code: within, revision })}
    ${part.orderBy ? sql`order by ${part.orderBy}` : sql``} limit ${sql.lit(part.limit)})`
}
