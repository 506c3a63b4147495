/** Lays the analysis on the map while its panel stands. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { foldSlivers } from '../../gis-data/fold-slivers.ts'
import { amountUnits, unitFor } from '../../gis-data/table-measure.ts'
import { useOverlayTable, usePlaceShape } from '../api/analysis.ts'
import { useLayerSummaries } from '../api/layers.ts'
import { useUnits } from '../api/units.ts'
import { useOverlay } from '../map/overlays.ts'
import { mapTokens } from '../map/style/map-tokens.ts'
import { useLanguage, wordsIn } from '../state/use-language.ts'
import { usePageState } from '../state/use-page-state.ts'
import type { Analysis } from './analysis.ts'
import { analysisOverlay, type Shading } from './analysis-overlay.ts'
import { roughAmountIn, shadedAmounts, shadedColumn, type Table } from './printed-amounts.ts'
import { askedPlace, askedTable } from './questions.ts'
import { shadeOf, shadeSteps } from './shades.ts'
import { useAnalysis } from './use-analysis.ts'
import { useOpenCell } from './use-open-cell.ts'

export function useAnalysisOnMap(): void {
  const { t } = useTranslation()
  const language = useLanguage()
  const { night } = usePageState()
  const analysis = useAnalysis()
  const { data: shape } = usePlaceShape(askedPlace(analysis.place))
  const { table } = useOverlayTable(askedTable(analysis))
  const { data: cell } = useOpenCell()
  const shown = useMemo(
    () => table?.table && (analysis.allColumns ? table.table : foldSlivers(table.table)),
    [table, analysis.allColumns],
  )
  const shaded = shown?.columns.find(({ key }) => key === shadedColumn(shown, analysis.shade))
  const shading = useShading(analysis, shown ?? null, night ? 'night' : 'day')
  const title =
    shading && !analysis.cell
      ? t('analysis.inUnit', {
          what: shaded ? wordsIn(language, shaded) : t('analysis.total'),
          unit: shown ? wordsIn(language, amountUnits[unitFor(shown.measure, analysis.unit)]) : '',
        })
      : t('analysis.title')
  const overlay = useMemo(
    () =>
      analysisOverlay({
        place: analysis.place ? (shape?.geometry ?? null) : null,
        shading: analysis.cell ? null : shading,
        land: analysis.cell ? (cell?.features.map(({ geometry }) => geometry) ?? []) : [],
        tokens: mapTokens[night ? 'night' : 'day'],
        legendTitle: title,
        placeTitle: t('analysis.legendPlace'),
        landTitle: t('analysis.legendLand'),
      }),
    [analysis.place, analysis.cell, shape, shading, cell, night, title, t],
  )
  useOverlay('analysis', overlay)
}

/** Where rows are units or towns: their land in the chosen column, or in all. */
function useShading(
  { rows, shade, unit }: Analysis,
  table: Table | null,
  theme: 'day' | 'night',
): Shading | null {
  const units = useUnits()
  const { layers } = useLayerSummaries()
  const tiles = layers.find(({ id }) => id === 'unit')?.tiles
  return useMemo(() => {
    if (!table || rows === 'class' || !tiles) return null
    const shownIn = unitFor(table.measure, unit)
    const areas = shadedAmounts(table, shade)
    const steps = shadeSteps(areas, theme)
    const byCode = new Map(table.rows.map(({ key }, at) => [key.slice(1), areas[at]!]))
    const colours = new Map<number, string>()
    for (const { level, code, fid } of units) {
      const colour =
        level === 'unit' &&
        shadeOf(byCode.get(rows === 'unit' ? code : code.slice(0, 9)) ?? 0, steps)
      if (colour) colours.set(fid, colour)
    }
    const label = (at: number) => {
      const from = roughAmountIn(steps[at]!.fromM2, shownIn)
      return at + 1 < steps.length
        ? `${from} – ${roughAmountIn(steps[at + 1]!.fromM2, shownIn)}`
        : `≥ ${from}`
    }
    return {
      tiles: new URL(tiles, window.location.origin).href,
      colours,
      marks: steps.map(({ colour }, at) => ({
        key: `step${at}`,
        label: label(at),
        colour,
        line: 'solid' as const,
        width: 0.6,
        filled: true,
      })),
    }
  }, [table, rows, shade, unit, units, tiles, theme])
}
