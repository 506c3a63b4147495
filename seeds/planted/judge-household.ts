/** What rule D01 (一户一宅) says about a household and the homesteads in its name. */
import type { Draft } from '../draft-book.ts'
import type { Finding } from './finding.ts'
import { ellipsoidAreaM2 } from './overlap.ts'

export function judgeHousehold(household: Draft, homesteads: readonly Draft[]): Finding[] {
  const held = homesteads
    .filter(({ values }) => values.use_state !== 'withdrawn')
    .sort((a, b) => rank(a).localeCompare(rank(b)) || a.fid - b.fid)
  return held.slice(1).map((further) => ({
    rule: 'D01',
    subjectLayer: 'household',
    subject: household,
    objectLayer: 'homestead',
    object: further,
    state: further.values.acquisition === 'inherited' ? 'conditional' : 'nonconforming',
    areaM2: ellipsoidAreaM2(further.polygons!),
  }))
}

/** Without a date last. */
const rank = ({ values }: Draft) => (values.approved_on as string | null) ?? '9999'
