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

/** What to tell a person about any error, in their language. */
export function problemText(error: unknown, language: Language): string {
  const problem = error instanceof ProblemError ? error.problem : null
  if (!problem) return error instanceof Error ? error.message : String(error)
  const issues = (problem.issues ?? []).map(({ path, message }) =>
    path ? `${path}: ${message}` : message,
  )
  return [language === 'zh' ? problem.detail : problem.detailEn, ...issues].join(' · ')
}
