/** Reports as jobs. A report that does not end leaves nothing: its file is written last, at once. */
import type { JobKind } from '../jobs/job-kind.ts'

export const reportJobs: JobKind = {
  id: 'report',
  interrupted: {
    title: '服务中断，报告没有完成，请重新出具',
    titleEn: 'the server stopped before the report was done; ask for it again',
  },
}
