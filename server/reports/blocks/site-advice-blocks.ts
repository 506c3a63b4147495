/** What would make a site pass: the part that is free, how far to move, which approvals; each judged again. */
import { formatM2, formatPercent } from '../../../gis-data/area.ts'
import { isRuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import type { RuleResult } from '../../../gis-data/rules/rule.ts'
import type { Advice } from '../../api/site-contract.ts'
import type { ReportBlock } from '../report.ts'
import { m2Word, muWord, stateWord } from '../words.ts'

type Move = Advice['moves'][number]
type Usable = NonNullable<Advice['usable']>

export function siteAdviceBlocks({
  usable,
  noUsable,
  uncut,
  moves,
  approvals,
}: Advice): ReportBlock[] {
  if (!usable && uncut.length + moves.length + approvals.length === 0)
    return [text('没有需要处理的问题。')]
  return [
    text('以下由系统推算，仅供参考，不代替审批；移动和裁减后的地块都已按全部规则重新审查。'),
    text(usable ? usableWords(usable) : `可用范围：${noUsable?.title ?? '无'}。`),
    ...(uncut.length > 0 ? [text(`针对整块地、裁减范围不能解决：${rulesNamed(uncut)}。`)] : []),
    ...moves.map((move) => text(moveWords(move))),
    ...approvals.map(({ rule, title, document, certain }) =>
      text(
        `可能需要的审批：${rulesNamed([rule])}：${title}（${document}${certain ? '' : '，待核'}）。`,
      ),
    ),
  ]
}

const text = (words: string): ReportBlock => ({ kind: 'text', text: words })

const usableWords = (usable: Usable) =>
  `可用范围：扣除禁止、严格限制部分并留 5 厘米余量后，余 ${m2Word(usable.areaM2)} ㎡（${muWord(usable.areaM2)} 亩），占地块 ${formatPercent(usable.share)}%，共 ${usable.pieces} 块；已避开 ${rulesNamed(usable.cut)}。${again(usable)}`

const moveWords = (move: Move) =>
  `移动：${rulesNamed([move.rule])}，距${move.objectName ?? '涉及要素'} ${formatM2(move.distanceM)} 米，应不小于 ${formatM2(move.requiredM)} 米；整体向${move.direction.title}移动 ${formatM2(move.shiftM)} 米（方位角 ${Math.round(move.bearing)}°）。${again(move)}`

const again = ({ result, failing, undecided }: Pick<Move, 'result' | 'failing' | 'undecided'>) =>
  `重新审查：${stateWord(result as RuleResult)}${failing.length > 0 ? `，仍有 ${rulesNamed(failing)}` : ''}${undecided.length > 0 ? `，${undecided.length} 条无法判定` : ''}。`

const rulesNamed = (ids: readonly string[]) =>
  ids.map((id) => (isRuleId(id) ? `${id} ${ruleOf(id).title}` : id)).join('、')
