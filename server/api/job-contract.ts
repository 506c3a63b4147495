/** What the HTTP API answers about jobs: `GET /api/jobs`, `/api/jobs/{id}`, its `events`, `POST …/cancel`. */
import { z } from 'zod'

export const jobStatuses = ['queued', 'running', 'done', 'failed', 'cancelled'] as const

export const jobSchema = z.object({
  id: z.string(),
  /** `check`, `delivery`, `report` …; the id names the thing itself at that kind's own address. */
  kind: z.string(),
  status: z.enum(jobStatuses),
  /** 0 to 1. */
  progress: z.number(),
  step: z.string().nullable(),
  stepEn: z.string().nullable(),
  error: z.string().nullable(),
  errorEn: z.string().nullable(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
})
export type Job = z.infer<typeof jobSchema>
