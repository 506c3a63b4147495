/** One door to the HTTP API: JSON or files in, JSON out, every refusal as a `ProblemError`. */
import type { Problem } from '../../server/api/contract.ts'
import { ProblemError, unreachable } from './problem-error.ts'

export type QueryValue = string | number | null | undefined

export function withQuery(path: string, query: Readonly<Record<string, QueryValue>>): string {
  const entries = Object.entries(query).flatMap(([key, value]) =>
    value === null || value === undefined || value === '' ? [] : [[key, String(value)]],
  )
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries)}`
}

export interface Asked {
  readonly method?: string
  readonly body?: unknown
  readonly signal?: AbortSignal
}

/** @throws ProblemError with the server's problem details, or status 0 when it does not answer. */
export async function request<T>(path: string, asked: Asked = {}): Promise<T> {
  const response = await ask(path, asked)
  if (response.status === 204) return undefined as T
  return (await response.json()) as T
}

/** The answer as it came, for what is no JSON. @throws as `request` does. */
export async function ask(
  path: string,
  { method = 'GET', body, signal }: Asked = {},
): Promise<Response> {
  const response = await fetch(path, {
    method,
    signal: signal ?? null,
    ...sent(body),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw new ProblemError(unreachable)
  })
  if (!response.ok) throw new ProblemError(await problemOf(response))
  return response
}

/** A form carries its own content type, a file goes as it is. */
function sent(body: unknown) {
  if (body === undefined) return {}
  if (body instanceof FormData || body instanceof Blob) return { body }
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
}

async function problemOf(response: Response): Promise<Problem> {
  const text = await response.text()
  try {
    const problem = JSON.parse(text) as Problem
    if (typeof problem.detail === 'string') return problem
  } catch {
    // not problem details: fall through to the bare status
  }
  return {
    type: 'about:blank',
    title: response.statusText,
    status: response.status,
    detail: `服务返回 ${response.status}`,
    detailEn: `the server answered ${response.status}`,
  }
}
