/** What of a page goes into its address, so that a colleague who opens it sees the same. */
import {
  type FindingState,
  findingStates,
  type SiteUse,
  siteUses,
} from '../../gis-data/rules/rule.ts'
import { type Beside, formatBeside, parseBeside } from './beside.ts'
import { formatOnePlan, type OnePlan, parseOnePlan } from './one-plan.ts'

export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

export interface View {
  readonly zoom: number
  readonly lat: number
  readonly lng: number
  /** Degrees; absent where the map is not turned or tilted. */
  readonly bearing?: number
  readonly pitch?: number
}

export const basemapKinds = ['none', 'vec', 'img'] as const
export type BasemapKind = (typeof basemapKinds)[number]

export const fitFilters = ['suspect', 'true_overlap'] as const
export type FitFilter = (typeof fitFilters)[number]

export const caseFilters = ['state', 'due', 'standing', 'responsible'] as const
export type CaseNarrowing = Readonly<Partial<Record<(typeof caseFilters)[number], string>>>

export const defectFilters = ['rule', 'state', 'fate'] as const
export type DefectNarrowing = Readonly<Partial<Record<(typeof defectFilters)[number], string>>>

export const coverageChoices = ['units', 'sort'] as const
export type CoverageChoice = Readonly<Partial<Record<(typeof coverageChoices)[number], string>>>

export interface Difference {
  readonly layer: string
  readonly from: number
  readonly to: number
}

export interface PageState {
  readonly view: View | null
  /** Layers switched against what the catalogue shows at the start. */
  readonly shown: Readonly<Record<string, boolean>>
  /** Percent of full opacity, where it is not 100. */
  readonly opacity: Readonly<Record<string, number>>
  readonly selected: { readonly layer: string; readonly fid: number } | null
  readonly unit: string | null
  /** A place that is no feature: longitude and latitude, or west, south, east, north. */
  readonly mark: readonly number[] | null
  readonly panel: string | null
  readonly run: string | null
  readonly finding: number | null
  readonly rule: string | null
  readonly state: FindingState | null
  readonly within: string | null
  /** Only overlaps that may be errors of fit, or only those that may not. */
  readonly fit: FitFilter | null
  /** The earlier run that the open one is compared with. */
  readonly compare: string | null
  /** How the list of cases is narrowed, by name of the filter. */
  readonly cases: CaseNarrowing
  /** The layer whose rows stand in the table under the map. */
  readonly table: string | null
  /** Filter of the table's rows, and of its layer on the map, in CQL2 text. */
  readonly q: string | null
  /** Column that the table is ordered by, `-` before it from the largest. */
  readonly sort: string | null
  /** Columns of the table, where they are not those of the layer. */
  readonly columns: readonly string[] | null
  /** By what the rows are summed up beside the table; null: not at all. */
  readonly sumsBy: string | null
  /** What a site is meant for. */
  readonly use: SiteUse | null
  /** The sites under examination, written short; long ones are not kept. */
  readonly site: string | null
  /** What was measured, written short; long shapes are not kept. */
  readonly measured: string | null
  /** What is asked in the panel of analyses. */
  readonly analysis: string | null
  /** Paper, scale and place of the sheet to be printed. */
  readonly sheet: string | null
  /** How the defects of a delivery are narrowed, by name of the filter. */
  readonly defects: DefectNarrowing
  /** Which units the table of coverage lists, and by which plan it is sorted. */
  readonly coverage: CoverageChoice
  /** As of which revision map and figures are shown; the one in force where null. */
  readonly revision: number | null
  /** The one plan of its kind that the map shows; all of them where null. */
  readonly plan: OnePlan | null
  /** Other maps beside the map. */
  readonly beside: Beside | null
  /** The layer whose change between two revisions is drawn and listed. */
  readonly difference: Difference | null
  /** The document of the open plan that is read. */
  readonly text: number | null
  /** The note that is open. */
  readonly note: string | null
  /** What of the help is open: a search, or the id of an entry. */
  readonly help: string | null
  /** Null: as this browser is set. */
  readonly basemap: BasemapKind | null
  readonly language: Language | null
  readonly night: boolean
}

/** `search` as in `location.search`; anything malformed is left out rather than guessed. */
export function parsePageState(search: string): PageState {
  const query = new URLSearchParams(search)
  const state = query.get('state')
  const language = query.get('lang')
  const use = query.get('use')
  return {
    view: parseView(query.get('at')),
    shown: {
      ...switches(query.get('on'), true),
      ...switches(query.get('off'), false),
    },
    opacity: parseOpacity(query.get('opacity')),
    selected: parseSelected(query.get('selected')),
    unit: matching(query.get('unit'), /^\d{6}(\d{3}){0,2}$/),
    mark: parseMark(query.get('mark')),
    panel: matching(query.get('panel'), /^[a-z]+$/),
    run: matching(query.get('run'), /^[\w-]+$/),
    finding: parseId(query.get('finding')),
    rule: matching(query.get('rule'), /^[A-Z]\d{2}[a-z]?$/),
    state: findingStates.find((each) => each === state) ?? null,
    within: matching(query.get('within'), /^\d{6}(\d{3}){0,2}$/),
    fit: fitFilters.find((each) => each === query.get('fit')) ?? null,
    compare: matching(query.get('compare'), /^[\w-]+$/),
    table: matching(query.get('table'), /^\w+$/),
    q: query.get('q')?.slice(0, 8000) || null,
    sort: query.get('sort')?.slice(0, 200) || null,
    columns: query.get('cols')?.split(',').filter(Boolean) ?? null,
    sumsBy: query.get('by')?.slice(0, 200) || null,
    use: siteUses.find((each) => each === use) ?? null,
    site: matching(query.get('site'), /^[\w.~-]{1,2000}$/),
    measured: matching(query.get('measured'), /^[lp][\w.~-]{1,2000}$/),
    analysis: matching(query.get('analysis'), /^[a-z]+:[^\s]{1,2400}$/),
    sheet: matching(query.get('sheet'), /^[\w.~-]{1,60}$/),
    cases: parsePairs(query.get('cases'), caseFilters),
    defects: parsePairs(query.get('defects'), defectFilters),
    coverage: parsePairs(query.get('coverage'), coverageChoices),
    revision: parseId(query.get('revision')),
    plan: parseOnePlan(query.get('plan')),
    beside: parseBeside(query.get('beside')),
    difference: parseDifference(query.get('difference')),
    text: parseId(query.get('text')),
    note: matching(query.get('note'), /^\w{1,40}$/),
    help: matching(query.get('help'), /^[\p{L}\p{N}:_ -]{1,60}$/u),
    basemap: basemapKinds.find((each) => each === query.get('base')) ?? null,
    language: languages.find((each) => each === language) ?? null,
    night: query.get('theme') === 'night',
  }
}

/** The inverse of `parsePageState`; empty for the state of a fresh page. */
export function formatPageState(state: PageState): string {
  const named = (wanted: boolean) =>
    Object.keys(state.shown)
      .filter((id) => state.shown[id] === wanted)
      .sort()
      .join(',')
  const opacity = Object.entries(state.opacity)
    .filter(([, percent]) => percent !== 100)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, percent]) => `${id}:${percent}`)
    .join(',')
  const { view, selected } = state
  const entries: readonly (readonly [string, string | number | null])[] = [
    ['at', view && formatView(view)],
    ['on', named(true)],
    ['off', named(false)],
    ['opacity', opacity],
    ['unit', state.unit],
    ['mark', formatMark(state.mark)],
    ['panel', state.panel],
    ['selected', selected && `${selected.layer}:${selected.fid}`],
    ['run', state.run],
    ['rule', state.rule],
    ['state', state.state],
    ['within', state.within],
    ['compare', state.compare],
    ['fit', state.fit],
    ['cases', formatPairs(state.cases, caseFilters)],
    ['defects', formatPairs(state.defects, defectFilters)],
    ['coverage', formatPairs(state.coverage, coverageChoices)],
    ['finding', state.finding],
    ['table', state.table],
    ['q', state.q],
    ['sort', state.sort],
    ['cols', state.columns?.join(',') ?? null],
    ['by', state.sumsBy],
    ['use', state.use],
    ['site', state.site],
    ['measured', state.measured],
    ['analysis', state.analysis],
    ['sheet', state.sheet],
    ['revision', state.revision],
    ['plan', formatOnePlan(state.plan)],
    ['beside', formatBeside(state.beside)],
    ['difference', formatDifference(state.difference)],
    ['text', state.text],
    ['note', state.note],
    ['help', state.help],
    ['base', state.basemap],
    ['theme', state.night ? 'night' : null],
    ['lang', state.language],
  ]
  const text = entries
    .filter(([, value]) => value !== null && value !== '')
    .map(
      ([key, value]) =>
        `${key}=${encodeURIComponent(String(value)).replace(/%(2F|2C|3A)/g, unescaped)}`,
    )
    .join('&')
  return text && `?${text}`
}

const unescaped = (sequence: string) => decodeURIComponent(sequence)

/** `16.42/30.86177/103.84621`, and `/bearing/pitch` behind it where the map is turned or tilted. */
function formatView({ zoom, lat, lng, bearing = 0, pitch = 0 }: View): string {
  const place = `${zoom.toFixed(2)}/${lat.toFixed(5)}/${lng.toFixed(5)}`
  const turned = Math.abs(bearing) >= 0.05 || pitch >= 0.05
  return turned ? `${place}/${bearing.toFixed(1)}/${pitch.toFixed(1)}` : place
}

function parseView(text: string | null): View | null {
  const [zoom, lat, lng, bearing, pitch, rest] = (text ?? '').split('/').map(Number)
  if (zoom === undefined || lat === undefined || lng === undefined || rest !== undefined)
    return null
  const sane = zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180
  if (!sane) return null
  const turned = bearing !== undefined && pitch !== undefined
  if (!turned) return bearing === undefined ? { zoom, lat, lng } : null
  return Math.abs(bearing) <= 360 && pitch >= 0 && pitch <= 85
    ? { zoom, lat, lng, bearing, pitch }
    : null
}

const listed = (text: string | null) => (text ?? '').split(',').filter((id) => /^\w+$/.test(id))

const switches = (text: string | null, to: boolean) =>
  Object.fromEntries(listed(text).map((id) => [id, to]))

function parseOpacity(text: string | null): Record<string, number> {
  const pairs = (text ?? '').split(',').map((pair) => /^(\w+):(\d{1,3})$/.exec(pair))
  return Object.fromEntries(
    pairs.flatMap((match) => (match ? [[match[1], Math.min(100, Number(match[2]))]] : [])),
  )
}

function parseSelected(text: string | null): PageState['selected'] {
  const match = /^(\w+):(\d+)$/.exec(text ?? '')
  return match?.[1] ? { layer: match[1], fid: Number(match[2]) } : null
}

function parseDifference(text: string | null): Difference | null {
  const [, layer, from, to] = /^(\w+):(\d{1,9}):(\d{1,9})$/.exec(text ?? '') ?? []
  return layer ? { layer, from: Number(from), to: Number(to) } : null
}

const formatDifference = (difference: Difference | null) =>
  difference && `${difference.layer}:${difference.from}:${difference.to}`

function parseMark(text: string | null): PageState['mark'] {
  if (!/^-?[\d.]+(,-?[\d.]+)+$/.test(text ?? '')) return null
  const parts = (text ?? '').split(',').map(Number)
  const sane = parts.every((part, at) => Math.abs(part) <= (at % 2 === 0 ? 180 : 85))
  return sane && (parts.length === 2 || parts.length === 4) ? parts : null
}

const formatMark = (mark: PageState['mark']) =>
  mark === null ? null : mark.map((part) => Number(part.toFixed(7))).join(',')

function parsePairs<Name extends string>(
  text: string | null,
  names: readonly Name[],
): Readonly<Partial<Record<Name, string>>> {
  const pairs: Partial<Record<Name, string>> = {}
  for (const pair of (text ?? '').split(',')) {
    const [, name, value] = /^([a-z]+):(.+)$/.exec(pair) ?? []
    const known = names.find((each) => each === name)
    if (known && value) pairs[known] = value
  }
  return pairs
}

const formatPairs = <Name extends string>(
  pairs: Readonly<Partial<Record<Name, string>>>,
  names: readonly Name[],
): string => names.flatMap((name) => (pairs[name] ? [`${name}:${pairs[name]}`] : [])).join(',')

const matching = (text: string | null, form: RegExp) => (text && form.test(text) ? text : null)
const parseId = (text: string | null) => (text && /^\d+$/.test(text) ? Number(text) : null)
