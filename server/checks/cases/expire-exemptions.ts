/** An exemption ends by itself: the day after its last, the case is to be verified again. */

import { sql } from 'kysely'
import { systemActor } from '../../../gis-data/actor-text.ts'
import type { Db } from '../../db/schema.ts'
import { addStep } from './case-steps.ts'

/** Done before every look at cases, so that no clock has to run. */
export async function expireExemptions(db: Db, today: string): Promise<void> {
  const due = await db
    .selectFrom('hegui.case_file')
    .select('id')
    .where('state', '=', 'exempted')
    .where('exempt_until', '<', today)
    .executeTakeFirst()
  if (!due) return
  await db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ id: number; version: number; until: string }>`
      update hegui.case_file as c set state = 'to_verify', version = c.version + 1, exempt_until = null
      from (select id, exempt_until from hegui.case_file
        where state = 'exempted' and exempt_until < ${today}::date for update) as ended
      where c.id = ended.id
      returning c.id, c.version, ended.exempt_until as until`.execute(tx)
    for (const { id, version, until } of rows) {
      const step = {
        case_id: id,
        version,
        action: 'expire',
        from_state: 'exempted',
        to_state: 'to_verify',
        actor: systemActor.title,
        role: 'system',
        reason: `豁免于 ${until} 到期`,
        responsible: null,
        deadline: null,
        document_number: null,
        expires_on: null,
        run_id: null,
        standing: 'not_checked',
      } as const
      await addStep(tx, step, [])
    }
  })
}
