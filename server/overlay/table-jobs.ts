/** Cross tables as jobs: one that does not end leaves no parts that could be taken for the whole. */
import type { JobKind } from '../jobs/job-kind.ts'

export const tableJobs: JobKind = {
  id: 'overlay',
  interrupted: {
    title: '服务中断，叠加分析没有完成，请重新运行',
    titleEn: 'the server stopped before the overlay was done; run it again',
  },
  async discard(tx, id) {
    await tx.deleteFrom('hegui.overlay_part').where('table_id', '=', id).execute()
  },
}
