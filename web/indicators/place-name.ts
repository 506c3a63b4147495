/** The name of a place as a map writes it. */
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { IndicatorPlace } from '../../server/api/indicator-contract.ts'
import type { Language } from '../state/page-state.ts'

export const placeName = ({ name, level }: IndicatorPlace, language: Language): string =>
  level === 'district' && language === 'en' ? 'Pidu' : shortPlaceName(name)
