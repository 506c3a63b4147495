/** `datetime` of a request as a revision: the features that were in force at that time. */
import type { Db } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'

const moment = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?$/

/**
 * Null for the newest. Of a span the end counts; before the first changeset there is nothing,
 * revision 0. A day counts to its end.
 */
export async function revisionOfTime(db: Db, datetime: string | undefined): Promise<number | null> {
  if (datetime === undefined) return null
  const end = datetime.split('/').at(-1)!
  const parts = datetime.split('/')
  if (parts.length > 2 || !parts.every((part) => part === '..' || part === '' || isMoment(part)))
    throw new UserFault(
      'bad_request',
      `datetime 应为时间或时间段（如 2026-01-01T00:00:00Z 或 ../2026-01-01），实为 ${datetime}`,
      `datetime must be a time or a span such as 2026-01-01T00:00:00Z or ../2026-01-01, found ${datetime}`,
    )
  if (end === '..' || end === '') return null
  const until = new Date(end.includes('T') ? end : `${end}T23:59:59.999Z`)
  const newest = await db
    .selectFrom('hegui.changeset')
    .select('id')
    .where('at', '<=', until)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest?.id ?? 0
}

const isMoment = (text: string) => moment.test(text) && !Number.isNaN(new Date(text).getTime())
