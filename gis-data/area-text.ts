/** An area as findings state it: `86.42 ㎡（0.1296 亩）`. */
import { formatM2, formatMu } from './area.ts'
import type { WordLanguage } from './words.ts'

export const areaText = (areaM2: number, language: WordLanguage): string =>
  language === 'zh'
    ? `${formatM2(areaM2)} ㎡（${formatMu(areaM2)} 亩）`
    : `${formatM2(areaM2)} m² (${formatMu(areaM2)} mu)`
