/** The four figures of an indicator, in the order of the table, and their headings. */
import type { FigureName } from '../../gis-data/indicators/indicator.ts'
import type { MessageKey } from '../i18n/i18n.ts'

export const figureTitles: Record<FigureName, MessageKey> = {
  target: 'indicators.target',
  stated: 'indicators.stated',
  planned: 'indicators.planned',
  actual: 'indicators.actual',
}
export const figureNames = Object.keys(figureTitles) as FigureName[]
