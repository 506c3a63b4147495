/** A refusal by the server, as the problem details it sent. */
import type { Problem } from '../../server/api/contract.ts'
import type { Language } from '../state/page-state.ts'

export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detailEn)
    this.name = 'ProblemError'
  }
}

export const unreachable: Problem = {
  type: 'about:blank',
  title: '无法连接服务',
  status: 0,
  detail: '无法连接到服务，请确认服务已启动后重试',
  detailEn: 'the server cannot be reached; see that it runs and try again',
}

/** What to tell a person about any error, in their language: the sentence, then where, each thing once. */
export function problemText(error: unknown, language: Language): string {
  const problem = error instanceof ProblemError ? error.problem : null
  if (!problem) return error instanceof Error ? error.message : String(error)
  const sentence = language === 'zh' ? problem.detail : problem.detailEn
  return [sentence, ...placesOf(problem, language)].join(language === 'zh' ? '；' : ' · ')
}

/** There is but one of them: what is wrong with it is the sentence. */
const unsaid: ReadonlySet<string> = new Set(['geometry', 'filter'])

/** More would be a wall; how many there are is said. */
const MOST_PLACES = 8

function placesOf({ issues = [], detail }: Problem, language: Language): string[] {
  const said = issues.flatMap(({ path, message }) => {
    const repeated = message === detail
    // what is said of a place is Chinese; in English the place alone is told
    const told = repeated || (language === 'en' && /\p{Script=Han}/u.test(message)) ? '' : message
    return [unsaid.has(path) && told === '' ? '' : [path, told].filter(Boolean).join(': ')]
  })
  const places = [...new Set(said.filter(Boolean))]
  const more = places.length - MOST_PLACES
  if (more <= 0) return places
  return [...places.slice(0, MOST_PLACES), language === 'zh' ? `另有 ${more} 处` : `${more} more`]
}
