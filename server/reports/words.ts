/** How values are written in reports, in any language. */
import { formatM2, formatMu, formatPercent } from '../../gis-data/area.ts'

export const countWord = (count: number): string => count.toLocaleString('en-US')
export const m2Word = (areaM2: number | null): string => (areaM2 === null ? '—' : formatM2(areaM2))
export const muWord = (areaM2: number | null): string => (areaM2 === null ? '—' : formatMu(areaM2))
export const shareWord = (share: number | null): string =>
  share === null ? '—' : `${formatPercent(share)}%`

/** Time as the district reads it. */
export const timeWord = (iso: string | null): string =>
  iso === null
    ? '—'
    : new Intl.DateTimeFormat('sv-SE', {
        timeZone: 'Asia/Shanghai',
        dateStyle: 'short',
        timeStyle: 'short',
      }).format(new Date(iso))
