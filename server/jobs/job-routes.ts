/** `/api/jobs`: what works or waits, whatever its kind; follow and cancel it. */
import type { Viewer } from '../../gis-data/viewer.ts'
import type { Job } from '../api/job-contract.ts'
import { UserFault } from '../errors/user-fault.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { followJob } from './follow-job.ts'
import { jobConcerns } from './job-concerns.ts'
import type { JobQueue } from './job-queue.ts'
import { findJob, type JobRecord, jobState, newestJobs } from './job-records.ts'

const LISTED = 200

const view = (job: JobRecord): Job => ({ ...jobState(job), kind: job.kind })

export function jobRoutes(services: Services, queues: readonly JobQueue[]) {
  const queueOf = (job: Job) => queues.find(({ kind }) => kind.id === job.kind)

  async function read(id: string, viewer: Viewer): Promise<Job> {
    const job = await findJob(services.database().db, id)
    if (job && jobConcerns(job, viewer)) return view(job)
    throw new UserFault('not_found', `没有任务 ${id}`, `there is no job ${id}`)
  }

  return createRoutes()
    .get('/', async (context) => {
      const jobs = await newestJobs(services.database().db, LISTED)
      return context.json(jobs.filter((job) => jobConcerns(job, context.get('viewer'))).map(view))
    })
    .get('/:id', async (context) =>
      context.json(await read(context.req.param('id'), context.get('viewer'))),
    )
    .get('/:id/events', async (context) => {
      const viewer = context.get('viewer')
      const id = context.req.param('id')
      const queue = queueOf(await read(id, viewer))
      return followJob(context, queue, id, 'job', () => read(id, viewer))
    })
    .post('/:id/cancel', async (context) => {
      const viewer = context.get('viewer')
      const id = context.req.param('id')
      await queueOf(await read(id, viewer))?.cancel(id)
      return context.json(await read(id, viewer))
    })
}
