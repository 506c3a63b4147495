/** Runs as jobs: what one that did not end had found is removed, not shown as a result. */
import type { JobKind } from '../../jobs/job-kind.ts'

const leftByRun = [
  'hegui.run_part',
  'hegui.replaced_finding',
  'hegui.replaced_set_aside',
  'hegui.finding',
  'hegui.set_aside',
  'hegui.check_rule',
] as const

export const checkJobs: JobKind = {
  id: 'check',
  interrupted: {
    title: '服务中断，审查没有完成，请重新运行',
    titleEn: 'the server stopped before the run was done; run it again',
  },
  async discard(tx, id) {
    for (const table of leftByRun) await tx.deleteFrom(table).where('run_id', '=', id).execute()
  },
}
