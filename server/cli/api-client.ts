/** Calls of the HTTP interface as a role, with problems turned into faults of the command. */
import type { Role } from '../../gis-data/viewer.ts'
import { type Problem, problemSchema } from '../api/contract.ts'
import type { Backend } from './backend.ts'
import { CommandFault, exitCodes } from './exit-codes.ts'

export class ApiClient {
  constructor(
    private readonly backend: Backend,
    private readonly role: Role,
    /** Ends what is asked for; what is tidied up afterwards (`DELETE`) still goes out. */
    private readonly interrupt?: AbortSignal,
  ) {}

  /** @throws CommandFault with the problem's words. */
  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    const viewer = JSON.stringify({ role: this.role, units: null })
    headers.set('cookie', `hegui_viewer=${encodeURIComponent(viewer)}`)
    const signal = init.method === 'DELETE' ? null : (this.interrupt ?? null)
    signal?.throwIfAborted()
    const response = await this.backend.request(path, { ...init, headers, signal })
    if (!response.ok) throw faultOf(await problemIn(response, path))
    return response
  }

  async get(path: string): Promise<unknown> {
    return (await this.send(path)).json()
  }

  async post(path: string, body: unknown): Promise<unknown> {
    const response = await this.send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.json()
  }
}

async function problemIn(response: Response, path: string): Promise<Problem> {
  const text = await response.text()
  try {
    return problemSchema.parse(JSON.parse(text))
  } catch {
    return {
      type: 'about:blank',
      title: '系统内部错误',
      status: response.status,
      detail: `${path}: ${response.status} ${text.slice(0, 200)}`,
      detailEn: '',
    }
  }
}

export const faultOf = (problem: Problem): CommandFault =>
  new CommandFault(
    problem.detail,
    problem.status >= 500 ? exitCodes.internal : exitCodes.userFault,
    problem,
  )
