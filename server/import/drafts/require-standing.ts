/** Whether a step comes next for a draft. */
import { UserFault } from '../../errors/user-fault.ts'
import type { PendingImport } from '../preview-delivery.ts'
import { requireUsable } from '../require-usable.ts'
import { requireScope } from '../scope/require-scope.ts'
import { type DraftRecord, isAtWork } from './draft-records.ts'

/** @throws UserFault `conflict` while something works on the draft, or where the step does not come next. */
export function requireStanding(
  draft: DraftRecord,
  wanted: readonly DraftRecord['stands'][],
): DraftRecord {
  if (isAtWork(draft))
    throw new UserFault(
      'conflict',
      '草稿的上一步还在进行，请等它完成或先取消',
      'a step of the draft is still at work; wait for it or cancel it first',
    )
  if (wanted.includes(draft.stands)) return draft
  const { title, titleEn } = standings[draft.stands]
  throw new UserFault(
    'conflict',
    `草稿${title}，不能执行这一步`,
    `the draft ${titleEn}; this step does not come next`,
  )
}

/** @throws UserFault where every row was set aside, or where it is open what would be replaced. */
export function requireReady({ pending }: DraftRecord): void {
  const { report, scope } = pending as PendingImport
  requireUsable(report)
  requireScope(report.title, scope)
}

const standings: Record<DraftRecord['stands'], { title: string; titleEn: string }> = {
  received: { title: '没有读出内容', titleEn: 'could not be read' },
  inspected: { title: '还没有预览', titleEn: 'has no preview yet' },
  previewed: { title: '已预览', titleEn: 'is previewed' },
  committed: { title: '已入库', titleEn: 'is committed' },
}
