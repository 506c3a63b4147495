/** Inspections as jobs: what one that did not end had found is removed; after a crash its files are gone too. */
import type { JobKind } from '../jobs/job-kind.ts'

export const deliveryJobs: JobKind = {
  id: 'delivery',
  interrupted: {
    title: '服务中断，质检没有完成，请重新提交',
    titleEn: 'the server stopped before the inspection was done; deliver it again',
  },
  async discard(tx, id) {
    for (const table of [
      'hegui.delivery_defect',
      'hegui.delivery_rule',
      'hegui.delivery_row',
    ] as const)
      await tx.deleteFrom(table).where('delivery_id', '=', id).execute()
  },
}
