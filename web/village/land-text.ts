/** Land of a place: 亩 and 公顷, the sizes that people think in. */
import { formatPercent, hectaresOf, muOf, roundHalfUp } from '../../gis-data/area.ts'
import type { Language } from '../state/page-state.ts'

const grouped = (value: number, digits: number) =>
  roundHalfUp(value, digits).toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })

/** `1,234.56`: 亩 with two decimals. */
export const muText = (areaM2: number): string => grouped(muOf(areaM2), 2)

export const landText = (areaM2: number, language: Language): string => {
  const hectares = grouped(hectaresOf(areaM2), 2)
  return language === 'zh'
    ? `${muText(areaM2)} 亩（${hectares} 公顷）`
    : `${muText(areaM2)} mu (${hectares} ha)`
}

/** `78.9`, as coverage is told everywhere. */
export const percentText = (share: number): string => formatPercent(share, 1)
