/** Which layers of the catalogue a delivered layer may be: by a known layout, else by the names of its fields. */
import type { GeometryType, Layer } from '../../../gis-data/catalogue.ts'
import { isDerivedColumn } from '../../../gis-data/derived-columns.ts'
import { layerIds, layerOf } from '../../../gis-data/layers/index.ts'
import { fieldsByNames } from '../../../gis-data/match-fields.ts'
import { isNamedLike, layoutProfiles } from '../../../gis-data/profiles/index.ts'
import type { ImportProfile, InspectedDataset } from '../../api/import-contract.ts'

type Proposal = InspectedDataset['layers'][number]
type Kinds = InspectedDataset['geometryKinds']

export interface DeliveredLayout {
  /** Of the layer, and of its file without ending. */
  readonly names: readonly string[]
  readonly fields: readonly string[]
  readonly kinds: Kinds
  readonly table: boolean
}

const MOST = 6
const LEAST_SCORE = 0.25
/** A saved layout is recognised by nearly all of its fields. */
const SAVED_SHARE = 0.8

/** What software adds to every layer says nothing about it. */
const ownFields =
  /^(fid|objectid(_\d+)?|ogc_fid|id|gid|shape_?(length|leng|area|len|le_1)|globalid|oid_?|row_id|rev_from|rev_to|unit_code|area_m2)$/i

/** Likeliest first: layouts by the layer's name, saved ones, then scores. */
export function proposeLayers(
  delivered: DeliveredLayout,
  saved: readonly ImportProfile[],
): Proposal[] {
  const telling = delivered.fields.filter((name) => !ownFields.test(name))
  const byLayout = layoutProfiles
    .filter((profile) => delivered.names.some((name) => isNamedLike(profile, name)))
    .map(({ id, layer, mapping }) =>
      proposalOf(layerOf(layer), delivered.fields, telling, { id, mapping }),
    )
  const bySaved = saved
    .filter(
      ({ layer, mapping }) =>
        isLayer(layer) && sharePresent(mapping, delivered.fields) >= SAVED_SHARE,
    )
    .map((profile) => ({
      ...proposalOf(layerNamed(profile.layer), delivered.fields, telling, profile),
      saved: profile,
    }))
  const byNames = layerIds
    .map((id) => proposalOf(layerOf(id), delivered.fields, telling, null))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => a.missing.length - b.missing.length || b.score - a.score)
  const known = [...bySaved, ...byLayout.sort((a, b) => b.score - a.score)]
  const all = [
    ...known,
    ...byNames.filter(({ layer }) => !known.some((each) => each.layer === layer)),
  ]
  return all.filter(({ layer }) => fits(layerNamed(layer), delivered)).slice(0, MOST)
}

const isLayer = (id: string) => layerIds.some((known) => known === id)
const layerNamed = (id: string): Layer => layerOf(layerIds.find((known) => known === id)!)

const sharePresent = (mapping: Readonly<Record<string, string>>, fields: readonly string[]) => {
  const sources = Object.values(mapping).filter((source) => !source.startsWith('='))
  const present = sources.filter((source) => findField(source, fields) !== undefined)
  return sources.length === 0 ? 0 : present.length / sources.length
}

/** Software does not always keep capitals. */
const findField = (name: string, fields: readonly string[]) =>
  fields.find((field) => field === name) ??
  fields.find((field) => field.toLowerCase() === name.toLowerCase())

function proposalOf(
  layer: Layer,
  fields: readonly string[],
  telling: readonly string[],
  profile: { readonly id: string; readonly mapping: Readonly<Record<string, string>> } | null,
): Proposal {
  const mapping = profile ? mappingOf(layer, fields, profile.mapping) : fieldsByNames(layer, fields)
  const sources = Object.values(mapping)
  const own = telling.filter((name) => sources.includes(name) || !isDerivedColumn(layer, name))
  return {
    layer: layer.id,
    title: layer.title,
    titleEn: layer.titleEn,
    profile: profile?.id ?? null,
    score:
      own.length === 0
        ? 0
        : round(own.filter((name) => sources.includes(name)).length / own.length),
    mapping,
    missing: layer.fields
      .filter(({ name, required }) => required && !mapping[name])
      .map(({ name }) => name),
  }
}

const round = (share: number) => Number(share.toFixed(3))

/** What the layout says, and by their names the fields that it leaves open. */
export function mappingOf(
  layer: Layer,
  fields: readonly string[],
  wanted: Readonly<Record<string, string>>,
): Record<string, string> {
  const mapping: Record<string, string> = {}
  for (const [field, source] of Object.entries(wanted)) {
    const found = source.startsWith('=') ? source : findField(source, fields)
    if (found !== undefined) mapping[field] = found
  }
  const left = fields.filter((name) => !Object.values(mapping).includes(name))
  for (const [field, source] of Object.entries(fieldsByNames(layer, left)))
    mapping[field] ??= source
  return mapping
}

const kindOf: Readonly<Record<GeometryType, Kinds[number]>> = {
  MultiPolygon: 'polygon',
  MultiLineString: 'line',
  Point: 'point',
}

/** A layer of polygons takes no points; a table goes into layers without shapes, or updates others. */
function fits({ geometry }: Layer, { kinds, table }: DeliveredLayout): boolean {
  if (table) return true
  if (geometry === null) return false
  return kinds.length === 0 || kinds.includes(kindOf[geometry])
}
