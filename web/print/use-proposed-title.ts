/** What a sheet is called where nobody has written a title: shown as such in the form, and printed. */
import { district } from '../../gis-data/district.ts'
import { scopeText } from '../../gis-data/scope-text.ts'
import { proposedTitle, sheetTheme, titlePlace } from '../../gis-data/sheets/sheet-title.ts'
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import { inLanguage } from '../../gis-data/words.ts'
import type { UnitSummary } from '../../server/api/contract.ts'
import { useIdentify } from '../api/features.ts'
import { useLayerSummaries } from '../api/layers.ts'
import { useUnits } from '../api/units.ts'
import { useStore } from '../lib/store.ts'
import { useDebounced } from '../lib/use-debounced.ts'
import { isShown, knownLayers } from '../map/drawn-layers.ts'
import { useLanguage } from '../state/use-language.ts'
import { usePageState } from '../state/use-page-state.ts'
import { boundsOfSheet } from './sheet-corners.ts'
import { printMode, seriesChoice, sheetDraft } from './sheet-draft.ts'
import type { SheetPlace } from './sheet-place.ts'

/** Asked once the frame has come to rest. */
const REST_MS = 350
const layers = ['unit'] as const
const TOWN_DIGITS = 9

export function useProposedTitle(around: SheetPlace | null): string {
  const language = useLanguage()
  const state = usePageState()
  const { layers: summaries } = useLayerSummaries()
  const { withFindings } = useStore(sheetDraft)
  const subject = useSubject(around)
  const shown = knownLayers(summaries).filter((entry) => isShown(entry, state))
  const theme = sheetTheme(
    shown.map(({ layer }) => layer),
    state.run !== null && withFindings,
  )
  const place = { title: subject, titleEn: scopeText(subject, 'en') }
  return inLanguage(proposedTitle(place, theme), language)
}

/** The chosen village or town, or those around the middle of the frame; of a series, its town. */
function useSubject(place: SheetPlace | null): string {
  const { unit: chosen } = usePageState()
  const series = useStore(printMode) === 'series'
  const { town } = useStore(seriesChoice)
  const units = useUnits()
  const [lng, lat] = useDebounced(place, REST_MS)?.centre ?? []
  const asked = !series && lng !== undefined && lat !== undefined
  const { data: hits } = useIdentify(asked ? { lng, lat, zoom: 16, layers } : null, {
    filter: null,
    revision: null,
  })
  const under = hits?.[0]?.unitCode ?? ''
  const named = (code: string | null) => units.find((each) => each.code === code)
  const nameOf = (code: string | null | undefined) =>
    shortPlaceName(named(code ?? null)?.name ?? district.name)
  if (series) return nameOf(town)
  if (!place) return district.name
  const around = [named(under), named(under.slice(0, TOWN_DIGITS)), named(district.code)]
  const first = named(chosen)
  const known = [first && isAround(place.centre, first) ? first : undefined, ...around]
  const places = known.filter((each) => each !== undefined)
  return nameOf(titlePlace(places, boundsOfSheet(place))?.code)
}

function isAround([lng, lat]: SheetPlace['centre'], { level, bounds }: UnitSummary): boolean {
  const [west, south, east, north] = bounds
  return level !== 'district' && west <= lng && lng <= east && south <= lat && lat <= north
}
