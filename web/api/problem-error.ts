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
  return [sentence, ...placesOf(problem, sentence, language)].join(language === 'zh' ? '；' : ' · ')
}

/** Members of a request: what is wrong with them is the sentence, their names are no place. */
const isMember = (path: string) =>
  /^(geometry|filter|shape|cut|line)$|^[a-z]\w*(\.\w+)+$/.test(path)

/** More would be a wall; how many there are is said. */
const MOST_PLACES = 8

function placesOf(
  { issues = [], detail, detailEn }: Problem,
  sentence: string,
  language: Language,
): string[] {
  const said = issues.map(({ path, message, messageEn = message }) => {
    const words = language === 'zh' ? message : messageEn
    // a value out of the data may be Chinese; in English the place alone is told
    const isValue = language === 'en' && /\p{Script=Han}/u.test(words)
    const told = words === detail || words === detailEn || isValue ? '' : words
    return [isMember(path) ? '' : path, told].filter(Boolean).join(': ')
  })
  const places = [...new Set(said.filter((place) => place && !sentence.includes(place)))]
  const more = places.length - MOST_PLACES
  if (more <= 0) return places
  return [...places.slice(0, MOST_PLACES), language === 'zh' ? `另有 ${more} 处` : `${more} more`]
}

/** The place that the server names as the one where a shape is unsound. */
export function faultPlace(error: unknown): readonly [lng: number, lat: number] | null {
  if (!(error instanceof ProblemError)) return null
  const { place } = error.problem as { place?: readonly [number, number] }
  return place ?? null
}
