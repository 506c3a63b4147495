/** English words of the page of indicators. */
import type { zhIndicators } from './zh-indicators.ts'

export const enIndicators: Record<keyof typeof zhIndicators, string> = {
  'page.indicators': 'Indicators',
  'indicators.title': 'Plan indicators',
  'indicators.facts': 'Revision {{revision}} · {{time}}',
  'indicators.trail': 'Administrative unit',
  'indicators.all': 'All indicators',
  'indicators.choose': 'Which indicator',
  'indicators.asOf': 'As of which revision',
  'indicators.back': 'Whole district, newest revision',
  'indicators.place': 'Unit',
  'indicators.indicator': 'Indicator',
  'indicators.target': 'Target',
  'indicators.stated': 'Stated',
  'indicators.planned': 'Drawn',
  'indicators.actual': 'Actual',
  'indicators.picture': 'Against the target',
  'indicators.difference': 'Less target',
  'indicators.state': 'Result',
  'indicators.atLeast': 'at least',
  'indicators.atMost': 'at most',
  'indicators.whole': 'in all',
  'indicators.without': '{{count}} unit(s) without a figure',
  'indicators.onMap': 'Show these {{features}} features on the map ({{layer}})',
  'indicators.because': '{{reason}}: {{layers}}',
  'indicators.scale':
    'Bars are aligned by the target of each row and cut where they pass it by half',
}
