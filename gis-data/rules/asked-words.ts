/** What a rule asks, in plain words: its own sentences with the thresholds in force put in. */
import type { Words } from '../words.ts'
import { fillPlaces } from './fill-places.ts'
import { parameterWords } from './parameter-words.ts'
import type { Rule } from './rule.ts'

export function askedWords({
  id,
  asks,
  parameters,
}: Pick<Rule, 'id' | 'asks' | 'parameters'>): Words {
  const wordsAt = (place: string): Words => {
    const [name = '', entry] = place.split('.')
    const parameter = parameters[name]
    if (!parameter) throw new Error(`rule ${id} has no parameter ${name}`)
    return parameterWords(name, parameter, entry)
  }
  return {
    title: fillPlaces(asks.title, (place) => wordsAt(place).title, 'zh'),
    titleEn: fillPlaces(asks.titleEn, (place) => wordsAt(place).titleEn, 'en'),
  }
}
