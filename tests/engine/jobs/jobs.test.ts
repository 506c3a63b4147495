/** Jobs of any kind: one at a time, cancelled, failed in words, closed after a crash, followed by events. */
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { viewerOf } from '../../../gis-data/viewer.ts'
import type { Job } from '../../../server/api/job-contract.ts'
import { UserFault } from '../../../server/errors/user-fault.ts'
import type { AppEnv } from '../../../server/http/app-env.ts'
import { answerProblem } from '../../../server/http/problem.ts'
import { JobQueue, type JobWork } from '../../../server/jobs/job-queue.ts'
import { closeInterruptedJobs, insertJob } from '../../../server/jobs/job-records.ts'
import { jobRoutes } from '../../../server/jobs/job-routes.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'

let database: TestDatabase
let queue: JobQueue
const discarded: string[] = []
const released: string[] = []
const kind = {
  id: 'trial',
  interrupted: { title: '服务中断，请重试', titleEn: 'the server stopped; try again' },
  discard: async (_: unknown, id: string) => void discarded.push(id),
}

beforeAll(async () => {
  database = await openTestDatabase()
  queue = new JobQueue(kind)
})
afterAll(() => database.close())

const planner = viewerOf('planner')
const ask = (path: string, viewer = planner, method = 'GET') => {
  const app = new Hono<AppEnv>()
  app.onError(answerProblem)
  app.use(async (context, next) => {
    context.set('viewer', viewer)
    await next()
  })
  const services = { database: () => database, today: () => '2026-11-24' }
  app.route('/api/jobs', jobRoutes(services, [queue]))
  return app.request(path, { method })
}
const read = async (id: string) => (await (await ask(`/api/jobs/${id}`)).json()) as Job

async function start(id: string, work: JobWork): Promise<void> {
  await insertJob(database.db, { id, kind: kind.id, viewer: planner })
  queue.add(database.db, id, work, async () => void released.push(id))
}

/** Ends when told to. */
function held() {
  let open = () => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  return { gate, open: () => open() }
}

describe('a job', () => {
  it('shows its step in both languages while it works, and is done when its work resolves', async () => {
    const { gate, open } = held()
    const at = held()
    await start('plain', async (job) => {
      await job.progress({ title: '绘图', titleEn: 'drawing' }, 0.5)
      at.open()
      await gate
    })
    await at.gate
    expect(await read('plain')).toMatchObject({
      kind: 'trial',
      status: 'running',
      progress: 0.5,
      step: '绘图',
      stepEn: 'drawing',
    })
    open()
    await queue.idle()
    expect(await read('plain')).toMatchObject({ status: 'done', progress: 1, step: null })
    expect(released).toContain('plain')
    expect(discarded).not.toContain('plain')
  })

  it('waits for the one before it', async () => {
    const order: string[] = []
    const { gate, open } = held()
    await start('first', async () => {
      await gate
      order.push('first')
    })
    await start('second', async () => void order.push('second'))
    expect((await read('second')).status).toBe('queued')
    open()
    await queue.idle()
    expect(order).toEqual(['first', 'second'])
  })

  it('that fails says why, keeps nothing, and does not keep the next from working', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    await start('fault', async () => {
      throw new UserFault('bad_request', '没有图形', 'there is no shape')
    })
    await start('crash', async () => {
      throw new Error('boom')
    })
    await start('after', async () => {})
    await queue.idle()
    const fault = await read('fault')
    expect(fault).toMatchObject({
      status: 'failed',
      error: '没有图形',
      errorEn: 'there is no shape',
    })
    expect((await read('crash')).error).toContain('系统内部错误')
    expect((await read('after')).status).toBe('done')
    expect(discarded).toEqual(expect.arrayContaining(['fault', 'crash']))
    expect(released).toEqual(expect.arrayContaining(['fault', 'crash', 'after']))
  })
})

describe('cancelling', () => {
  it('ends a job at its next part and one that waits at once', async () => {
    const { gate, open } = held()
    const worked = vi.fn(async () => {})
    await start('working', async (job) => {
      await gate
      await job.progress({ title: '二', titleEn: 'two' }, 0.6)
    })
    await start('waiting', worked)
    const waiting = (await (await ask('/api/jobs/waiting/cancel', planner, 'POST')).json()) as Job
    expect(waiting.status).toBe('cancelled')
    expect((await read('working')).status).toMatch(/queued|running/)
    await ask('/api/jobs/working/cancel', planner, 'POST')
    open()
    await queue.idle()
    expect(await read('working')).toMatchObject({ status: 'cancelled', error: null })
    expect((await read('waiting')).status).toBe('cancelled')
    expect(worked).not.toHaveBeenCalled()
    expect(released).toEqual(expect.arrayContaining(['working', 'waiting']))
  })

  it('a job that has ended changes nothing', async () => {
    const answer = await ask('/api/jobs/plain/cancel', planner, 'POST')
    expect(((await answer.json()) as Job).status).toBe('done')
  })
})

describe('following', () => {
  it('sends the job at once, at every change, and ends with it', async () => {
    const { gate, open } = held()
    await start('followed', async (job) => {
      await gate
      await job.progress({ title: '三', titleEn: 'three' }, 0.3)
    })
    const events = await ask('/api/jobs/followed/events')
    const text = events.text()
    open()
    const jobs = (await text)
      .split('\n')
      .filter((line) => line.startsWith('data: '))
      .map((line) => JSON.parse(line.slice(6)) as Job)
    expect(jobs.length).toBeGreaterThanOrEqual(2)
    expect(jobs.at(-1)!.status).toBe('done')
  })
})

describe('a job after a crash', () => {
  it('has failed, in words that say what to do', async () => {
    await insertJob(database.db, { id: 'left', kind: kind.id, viewer: planner })
    expect(await closeInterruptedJobs(database.db, [kind])).toBe(1)
    expect(await read('left')).toMatchObject({ status: 'failed', error: '服务中断，请重试' })
    expect(discarded).toContain('left')
  })
})

describe('a job of others', () => {
  it.each([
    ['another role', viewerOf('visitor')],
    ['the same role for one town', viewerOf('planner', ['510117104'])],
  ])('does not exist for %s', async (_, viewer) => {
    expect((await ask('/api/jobs/plain', viewer)).status).toBe(404)
    expect((await ask('/api/jobs/plain/events', viewer)).status).toBe(404)
    expect((await ask('/api/jobs/plain/cancel', viewer, 'POST')).status).toBe(404)
    expect(await (await ask('/api/jobs', viewer)).json()).toEqual([])
  })
})
