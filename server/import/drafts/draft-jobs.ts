/** What is done to drafts, as jobs: one that does not end leaves the draft as it stood before. */
import { sql } from 'kysely'
import type { JobKind } from '../../jobs/job-kind.ts'

export const draftJobs: JobKind = {
  id: 'import',
  interrupted: {
    title: '服务中断，这一步没有完成；草稿仍是之前的状态，请重新执行这一步',
    titleEn:
      'the server stopped before this step was done; the draft stands as before, take the step again',
  },
  async discard(tx, id) {
    const previewing = sql`(select draft.id from hegui.import_draft as draft
      where draft.job = ${id} and draft.does = 'previewing')`
    for (const table of ['import_match', 'import_scope', 'import_row', 'import_note'])
      await sql`delete from ${sql.id('hegui', table)} where import_id in ${previewing}`.execute(tx)
  },
}
