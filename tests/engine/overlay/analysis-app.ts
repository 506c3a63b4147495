/** The whole app over one test database, asked as somebody, without a port. */

import type { OverlayTable } from '../../../server/api/analysis-contract.ts'
import { createApp } from '../../../server/app.ts'
import { openedServices } from '../../../server/start/start-services.ts'
import type { TestDatabase } from '../open-test-database.ts'

export interface Asker {
  readonly role: string
  readonly units?: readonly string[]
}

export function analysisApp(database: TestDatabase) {
  const app = createApp(
    openedServices(database, () => '2026-11-29'),
    { webDir: null },
  )
  const ask = (path: string, body?: unknown, asker: Asker = { role: 'planner' }) =>
    app.request(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: `hegui_viewer=${encodeURIComponent(JSON.stringify(asker))}`,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
  const json = async <T>(path: string, body?: unknown, asker?: Asker): Promise<T> => {
    const response = await ask(path, body, asker)
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as T
  }
  /** Starts a table, waits for its end and reads it. */
  const table = async (question: object, asker?: Asker): Promise<OverlayTable> => {
    const { id } = await json<{ id: string }>('/api/overlay/tables', question, asker)
    for (;;) {
      const answer = await json<OverlayTable>(`/api/overlay/tables/${id}`, undefined, asker)
      if (answer.status !== 'queued' && answer.status !== 'running') return answer
      await new Promise((done) => setTimeout(done, 5))
    }
  }
  return { ask, json, table }
}
