/** Refuses parameters that a resource does not have: a misspelt filter must not pass for none. */
import { UserFault } from '../errors/user-fault.ts'

/** @throws UserFault naming the parameter and those that there are. */
export function requireKnownParameters(url: string, known: readonly string[]): void {
  const allowed = new Set(['f', ...known])
  const unknown = [...new URL(url).searchParams.keys()].find((name) => !allowed.has(name))
  if (unknown === undefined) return
  const list = [...allowed].join(', ')
  throw new UserFault(
    'bad_request',
    `没有参数 ${unknown}；可用 ${list}`,
    `there is no parameter ${unknown}; there are ${list}`,
    [{ path: unknown, message: 'unknown parameter' }],
  )
}
