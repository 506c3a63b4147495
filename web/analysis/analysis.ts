/** What is asked in the panel of analyses, as it stands in the address. */
import type { LineString, Point, Polygon } from 'geojson'
import { type AmountUnitId, amountUnitIds } from '../../gis-data/table-measure.ts'
import type { OverlayTableRequest } from '../../server/api/analysis-contract.ts'
import { formatPositions, parsePositions } from '../map/draw/short-positions.ts'

export const tabs = ['table', 'within'] as const
export const rowKinds = ['unit', 'town', 'class'] as const

export type DrawnPlace = Polygon | LineString | Point

/** Where: exactly one of these, or the whole district where null. */
export type Place =
  | { readonly kind: 'unit'; readonly unit: string; readonly bufferM: number | null }
  | { readonly kind: 'drawn'; readonly geometry: DrawnPlace; readonly bufferM: number | null }
  | {
      readonly kind: 'features'
      readonly layer: string
      readonly fids: readonly number[]
      readonly bufferM: number | null
    }
  | { readonly kind: 'layer'; readonly layer: string; readonly bufferM: number | null }

export interface Cell {
  /** Null takes all. */
  readonly row: string | null
  readonly column: string | null
}

export interface Analysis {
  readonly tab: (typeof tabs)[number]
  readonly place: Place | null
  readonly layer: string
  readonly field: string | null
  readonly with: string | null
  readonly withField: string | null
  readonly bufferM: number | null
  readonly rows: OverlayTableRequest['rows']
  readonly firstLevel: boolean
  /** The table has been asked for. */
  readonly run: boolean
  /** In effect where it measures what the table sums up. */
  readonly unit: AmountUnitId
  /** Numbers that may be errors of fit stay in their columns. */
  readonly allColumns: boolean
  readonly cell: Cell | null
  /** Column shown on the map, unit by unit, or `sum`; null the first, where a second layer is laid over. */
  readonly shade: string | null
  /** Layer whose features are listed in the place. */
  readonly open: string | null
}

export const freshAnalysis: Analysis = {
  tab: 'table',
  place: null,
  layer: 'land_parcel',
  field: null,
  with: null,
  withField: null,
  bufferM: null,
  rows: 'unit',
  firstLevel: false,
  run: false,
  unit: 'm2',
  allColumns: false,
  cell: null,
  shade: null,
  open: null,
}

/** A shape too long for the address is left out of it. */
export function formatAnalysis(analysis: Analysis): string {
  const { cell } = analysis
  const entries: readonly (readonly [string, string | number | null])[] = [
    ['t', analysis.tab === 'table' ? null : analysis.tab],
    ['p', analysis.place && formatPlace(analysis.place)],
    ['l', analysis.layer === freshAnalysis.layer ? null : analysis.layer],
    ['f', analysis.field],
    ['w', analysis.with],
    ['g', analysis.withField],
    ['b', analysis.bufferM],
    ['r', analysis.rows === 'unit' ? null : analysis.rows],
    ['v', analysis.firstLevel ? 1 : null],
    ['x', analysis.run ? 1 : null],
    ['u', analysis.unit === 'm2' ? null : analysis.unit],
    ['a', analysis.allColumns ? 1 : null],
    ['row', cell?.row ?? null],
    ['col', cell?.column ?? null],
    ['c', cell ? 1 : null],
    ['s', analysis.shade],
    ['o', analysis.open],
  ]
  return entries
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => `${key}:${encodeURIComponent(String(value))}`)
    .join(',')
}

/** Anything malformed is left out rather than guessed. */
export function parseAnalysis(text: string | null): Analysis {
  const values = new Map(
    (text ?? '').split(',').flatMap((pair) => {
      const at = pair.indexOf(':')
      return at > 0 ? [[pair.slice(0, at), decoded(pair.slice(at + 1))] as const] : []
    }),
  )
  const word = (key: string) => values.get(key) || null
  const one = <T extends string>(key: string, known: readonly T[], otherwise: T): T =>
    known.find((each) => each === values.get(key)) ?? otherwise
  return {
    tab: one('t', tabs, 'table'),
    place: parsePlace(word('p')),
    layer: word('l') ?? freshAnalysis.layer,
    field: word('f'),
    with: word('w'),
    withField: word('g'),
    bufferM: metres(word('b')),
    rows: one('r', rowKinds, 'unit'),
    firstLevel: values.has('v'),
    run: values.has('x'),
    unit: one('u', amountUnitIds, 'm2'),
    allColumns: values.has('a'),
    cell: values.has('c') ? { row: word('row'), column: word('col') } : null,
    shade: word('s'),
    open: word('o'),
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

function metres(text: string | null): number | null {
  const number = Number(text)
  return text !== null && number > 0 && number <= 20_000 ? number : null
}

function formatPlace(place: Place): string | null {
  const grown = place.bufferM === null ? '' : `~${place.bufferM}`
  if (place.kind === 'unit') return `unit~${place.unit}${grown}`
  if (place.kind === 'layer') return `layer~${place.layer}${grown}`
  if (place.kind === 'features') return `features~${place.layer}~${place.fids.join('.')}${grown}`
  const { type, coordinates } = place.geometry
  const positions =
    type === 'Point' ? [coordinates] : type === 'LineString' ? coordinates : coordinates[0]!
  const text = formatPositions(type === 'Polygon' ? positions.slice(0, -1) : positions)
  return text === '' ? null : `${type}~${text}${grown}`
}

function parsePlace(text: string | null): Place | null {
  const [kind, first = '', ...rest] = (text ?? '').split('~')
  const bufferM = metres(rest.at(kind === 'features' ? 1 : 0) ?? null)
  if (kind === 'unit' && /^\d{6}(\d{3}){0,2}$/.test(first)) return { kind, unit: first, bufferM }
  if (kind === 'layer' && first !== '') return { kind, layer: first, bufferM }
  if (kind === 'features') {
    const fids = (rest[0] ?? '').split('.').map(Number)
    const sane = fids.length <= 1000 && fids.every((fid) => Number.isInteger(fid) && fid > 0)
    return sane && first !== '' ? { kind, layer: first, fids, bufferM } : null
  }
  const positions = parsePositions(first)
  if (!positions) return null
  if (kind === 'Point')
    return { kind: 'drawn', geometry: { type: kind, coordinates: positions[0]! }, bufferM }
  if (kind === 'LineString' && positions.length > 1)
    return { kind: 'drawn', geometry: { type: kind, coordinates: positions }, bufferM }
  if (kind === 'Polygon' && positions.length > 2)
    return {
      kind: 'drawn',
      geometry: { type: kind, coordinates: [[...positions, positions[0]!]] },
      bufferM,
    }
  return null
}
