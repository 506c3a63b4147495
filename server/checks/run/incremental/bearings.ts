/** The ways in which rows of a layer that a rule reads come to bear on its subjects, as SQL. */
import { type RawBuilder, sql } from 'kysely'
import { type LayerId, layerOf } from '../../../../gis-data/layers/index.ts'
import type { Bearing, Link, Rule } from '../../../../gis-data/rules/rule.ts'
import { layerTable } from '../../../db/layer-ddl.ts'
import { atRevision } from '../../../db/relation.ts'

/** 1° is at least 80 km here in both directions; a metre more for what edges bend between systems. */
const marginDegrees = (reachM: number) => (reachM + 1) / 80_000
/** Layers that stand for everything within them. */
const holders: readonly LayerId[] = ['unit', 'town', 'district']

/** A way from a row `o` to a row `s`; the layers tell which columns there are. */
type Way = (subject: LayerId, layer: LayerId) => RawBuilder<boolean> | null

interface Path {
  /** Layers between the changed one and the subject, each with the way from the one before. */
  readonly through: readonly { readonly layer: LayerId; readonly way: Way }[]
  readonly last: Way
}

/** Null where a change of this layer may bear on any subject. */
export function bearingsOf(rule: Rule, subject: LayerId, layer: LayerId): readonly Path[] | null {
  const paths = rule.bears
    ? (rule.bears[layer] ?? []).flatMap((bearing) => pathsOf(rule, layer, bearing))
    : impliedPaths(rule, subject, layer)
  const open = paths.filter(
    ({ through, last }) => last(subject, through.at(-1)?.layer ?? layer) !== null,
  )
  return open.length > 0 ? open : null
}

function pathsOf(rule: Rule, layer: LayerId, bearing: Bearing): Path[] {
  if (bearing === 'place' || 'field' in bearing)
    return [{ through: [], last: wayOf(rule, bearing) }]
  const { on, by } = bearing
  const step = { layer: on, way: wayOf(rule, by) }
  if (on === layer || step.way(on, layer) === null)
    throw new Error(`rule ${rule.id}: ${layer} cannot bear on ${on}`)
  return (rule.bears?.[on] ?? []).flatMap((next) =>
    pathsOf(rule, on, next).map(({ through, last }) => ({ through: [step, ...through], last })),
  )
}

/** Where one layer is read: by its link and by place, and by the codes that name places. */
function impliedPaths(rule: Rule, subject: LayerId, layer: LayerId): Path[] {
  const reads = new Set([...rule.reads, ...(rule.optionalReads ?? [])])
  const link = rule.links?.[layer]
  const own = [...(link ? [linked(link)] : []), near(rule.reachM ?? 0)]
  if (reads.size > 1 || own.every((way) => way(subject, layer) === null)) return []
  const codes: Way[] = [
    linked({ field: `${subject}_code`, subjectField: 'code' }),
    linked({ field: 'code', subjectField: `${layer}_code` }),
    (held) => (holders.includes(held) ? sql<boolean>`starts_with(o.unit_code, s.code)` : null),
  ]
  return [...own, ...codes].map((last) => ({ through: [], last }))
}

const wayOf = (rule: Rule, by: 'place' | Link): Way =>
  by === 'place' ? near(rule.reachM ?? 0) : linked(by)

const near =
  (reachM: number): Way =>
  (subject, layer) =>
    layerOf(subject).geometry && layerOf(layer).geometry
      ? sql<boolean>`s.geom && ST_Expand(o.geom, ${marginDegrees(reachM)}::float8)`
      : null

const linked =
  ({ field, subjectField }: Link): Way =>
  (subject, layer) =>
    hasColumn(layer, field) && hasColumn(subject, subjectField)
      ? sql<boolean>`${sql.ref(`o.${field}`)}::text = ${sql.ref(`s.${subjectField}`)}::text`
      : null

const hasColumn = (layer: LayerId, name: string) =>
  name === 'unit_code' || layerOf(layer).fields.some((field) => field.name === name)

/** Fids of subjects that rows of the relation `changed`, of this layer, bear on. */
export function subjectsBorneOn(
  subject: LayerId,
  layer: LayerId,
  paths: readonly Path[],
  revision: number,
): RawBuilder<unknown> {
  const standing = (of: LayerId) =>
    sql`(select * from ${layerTable(of)} where ${atRevision(revision)})`
  const selects = paths.map(({ through, last }) => {
    let [rows, from]: [RawBuilder<unknown>, LayerId] = [sql`changed`, layer]
    for (const { layer: on, way } of through) {
      rows = sql`(select s.* from ${standing(on)} s join ${rows} o on ${way(on, from)})`
      from = on
    }
    return sql`select s.fid from ${standing(subject)} s join ${rows} o on ${last(subject, from)}`
  })
  return sql.join(selects, sql` union `)
}
