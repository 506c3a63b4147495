/** Titles of layers in a row, in the language of the page. */
import { isLayerId, layerOf } from '../../gis-data/layers/index.ts'
import type { Language } from '../state/page-state.ts'
import { wordsIn } from '../state/use-language.ts'

export const layerTitles = (ids: readonly string[], language: Language): string =>
  ids
    .map((id) => (isLayerId(id) ? wordsIn(language, layerOf(id)) : id))
    .join(language === 'zh' ? '、' : ', ')
