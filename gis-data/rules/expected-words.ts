/** What a fixture expects of its rule, as a line of the rule book. */
import type { Words } from '../words.ts'
import { type FindingState, stateTitles } from './rule.ts'

export function expectedWords(considered: number, found: readonly FindingState[]): Words {
  const states = [...new Set(found)]
  const count = (state: FindingState) => found.filter((each) => each === state).length
  const zh = states.map((state) => `${stateTitles[state].title} ${count(state)}`).join('、')
  const en = states.map((state) => `${count(state)} ${stateTitles[state].titleEn.toLowerCase()}`)
  return {
    title: `应查 ${considered} 项，${zh ? `应发现：${zh}` : '不应有发现'}`,
    titleEn: `${considered} to judge, ${en.length > 0 ? `to be found: ${en.join(', ')}` : 'nothing to be found'}`,
  }
}
