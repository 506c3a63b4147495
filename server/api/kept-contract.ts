/**
 * What people keep on the server for themselves and for colleagues: views, queries, notes, sheets to
 * print, short links. One mechanism for all; a kind is its `body`.
 *
 * | Call                                  | Answer                                                   |
 * | ------------------------------------- | -------------------------------------------------------- |
 * | `GET /api/kept?kind=view`             | `{items}`: one's own and those shared, by title          |
 * | `POST /api/kept` `KeptDraft`          | 201 `KeptItem`; an address linked before keeps its link  |
 * | `GET /api/kept/{id}`                  | `KeptItem`                                               |
 * | `PUT /api/kept/{id}` `KeptChange`     | `KeptItem`; only whoever keeps it                        |
 * | `DELETE /api/kept/{id}`               | 204; only whoever keeps it                               |
 * | `GET /s/{id}`                         | 302 to the address that is kept                          |
 */
import { z } from 'zod'
import type { GeometryType } from '../../gis-data/catalogue.ts'
import { noteColours } from '../../gis-data/note-colours.ts'
import type { Role } from '../../gis-data/viewer.ts'

const line = z
  .string()
  .trim()
  .regex(/^\P{Cc}*$/u, '不能含控制字符 (control characters)')

/** A page of ours with all it shows: a path, never another host. */
const address = z
  .string()
  .max(8000)
  .regex(/^\/(?![/\\])[^\s\\\p{Cc}]*$/u, '应为本系统内的地址，以 / 开头 (a path of this system)')

/** A filter of a layer, in CQL2 text as the address has it. */
const query = z.object({
  layer: z.string().regex(/^\w+$/),
  filter: z.string().trim().min(1).max(8000),
})

/** A question of the panel of analyses, as the address has it; without the address of any page. */
const analysis = z.object({ analysis: z.string().regex(/^[a-z]+:[^\s]{1,2400}$/) })

/** What a note draws on the map. */
export const noteDrawing = z.object({
  /** Point, LineString or Polygon in lon/lat. */
  geometry: z.object({ type: z.enum(['Point', 'LineString', 'Polygon']) }).loose(),
  colour: z.enum(noteColours),
})

/** As layers have them. */
export const noteGeometryTypes = {
  Point: 'Point',
  LineString: 'MultiLineString',
  Polygon: 'MultiPolygon',
} as const satisfies Record<z.output<typeof noteDrawing>['geometry']['type'], GeometryType>

const note = noteDrawing.extend({
  /** What is to be said besides the title, which stands on the map. */
  text: z.string().trim().max(4000).default(''),
})

/** What each kind holds. */
export const keptBodies = {
  view: z.object({ address }),
  query,
  analysis,
  note,
  sheet: z.record(z.string(), z.unknown()),
  link: z.object({ address }),
} as const

export type KeptKind = keyof typeof keptBodies
export const keptKinds = Object.keys(keptBodies) as [KeptKind, ...KeptKind[]]
export type KeptBody<K extends KeptKind> = z.output<(typeof keptBodies)[K]>
export type Note = KeptBody<'note'>

const named = { title: line.min(1).max(80), shared: z.boolean().default(false) }

/**
 * `POST /api/kept`; `body` is then read by the kind's own schema. With `id` what was deleted comes
 * back under it; short links do not, which others could lead elsewhere.
 */
export const keptDraftSchema = z.object({
  kind: z.enum(keptKinds),
  id: z
    .string()
    .regex(/^[2-9a-z]{10}$/)
    .optional(),
  body: z.unknown(),
  ...named,
})
/** `PUT /api/kept/{id}`: all of it anew. */
export const keptChangeSchema = z.object({ body: z.unknown(), ...named })

export interface KeptDraft<K extends KeptKind> {
  readonly kind: K
  readonly id?: string
  readonly title: string
  readonly body: z.input<(typeof keptBodies)[K]>
  readonly shared: boolean
}
export type KeptChange<K extends KeptKind> = Omit<KeptDraft<K>, 'kind'>

export interface KeptItem<K extends KeptKind = KeptKind> {
  /** Short enough to be read out. */
  readonly id: string
  readonly kind: K
  readonly title: string
  readonly body: KeptBody<K>
  /** Seen by colleagues; else by whoever keeps it alone. */
  readonly shared: boolean
  readonly keptBy: Role
  readonly keptAt: string
  readonly mayChange: boolean
}

export interface KeptList<K extends KeptKind> {
  readonly items: readonly KeptItem<K>[]
}
