/** How a report speaks: its language, and words of the domain in it. */
import { areaText } from '../../gis-data/area-text.ts'
import { isLayerId, layerOf } from '../../gis-data/layers/index.ts'
import { type RuleResult, stateTitles } from '../../gis-data/rules/rule.ts'
import { inLanguage, type WordLanguage, type Words } from '../../gis-data/words.ts'

export interface Speech {
  readonly language: WordLanguage
  say(zh: string, en: string): string
  words(words: Words): string
  state(state: RuleResult): string
  layer(id: string): string
  listed(names: readonly string[]): string
  /** ㎡ with 亩 behind. */
  area(areaM2: number | null): string
}

export function speechIn(language: WordLanguage): Speech {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en)
  const words = (each: Words) => inLanguage(each, language)
  return {
    language,
    say,
    words,
    state: (state) => words(stateTitles[state]),
    layer: (id) => (isLayerId(id) ? words(layerOf(id)) : id),
    listed: (names) => names.join(say('、', ', ')),
    area: (areaM2) => (areaM2 === null ? '—' : areaText(areaM2, language)),
  }
}
