/** An area as findings state it: `86.42 ㎡(0.1296 亩)`. */
import { formatM2, formatMu } from '../../../gis-data/area.ts'
import type { Language } from '../../state/page-state.ts'

export const areaText = (areaM2: number, language: Language): string =>
  language === 'zh'
    ? `${formatM2(areaM2)} ㎡（${formatMu(areaM2)} 亩）`
    : `${formatM2(areaM2)} m² (${formatMu(areaM2)} mu)`
