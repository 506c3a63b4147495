/** Server-sent events of one job: what `read` answers, at once and at every change, until the job has ended. */
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { AppEnv } from '../http/app-env.ts'
import type { JobQueue } from './job-queue.ts'

export const followJob = (
  context: Context<AppEnv>,
  queue: JobQueue | undefined,
  id: string,
  event: string,
  read: () => Promise<unknown>,
) =>
  streamSSE(context, async (stream) => {
    let wake = () => {}
    let changed = true
    const stop = queue?.onChange(id, () => {
      changed = true
      wake()
    })
    stream.onAbort(() => wake())
    try {
      while (!stream.aborted) {
        if (changed) {
          changed = false
          const open = queue?.isOpen(id)
          await stream.writeSSE({ event, data: JSON.stringify(await read()) })
          if (!open) return
          continue
        }
        await new Promise<void>((resolve) => {
          wake = resolve
          if (changed || stream.aborted) resolve()
        })
      }
    } finally {
      stop?.()
    }
  })
