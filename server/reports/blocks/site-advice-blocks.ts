/** What would make a site pass: the part that is free, how far to move, which approvals; each judged again. */
import { formatM2, formatPercent } from '../../../gis-data/area.ts'
import { isRuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import type { RuleResult } from '../../../gis-data/rules/rule.ts'
import type { Advice } from '../../api/site-contract.ts'
import type { ReportBlock } from '../report.ts'
import type { Speech } from '../speech.ts'

type Move = Advice['moves'][number]
type Usable = NonNullable<Advice['usable']>

export function siteAdviceBlocks(
  { usable, noUsable, uncut, moves, approvals }: Advice,
  speech: Speech,
): ReportBlock[] {
  const { say, words } = speech
  if (!usable && uncut.length + moves.length + approvals.length === 0)
    return [text(say('没有需要处理的问题。', 'Nothing has to be mended.'))]
  const none = noUsable === null ? say('无', 'none') : words(noUsable)
  const named = (ids: readonly string[]) => rulesNamed(ids, speech)
  return [
    text(
      say(
        '以下由系统推算，仅供参考，不代替审批；移动和裁减后的地块都已按全部规则重新审查。',
        'What follows is computed and no approval; the site as moved or cut was judged again by all rules.',
      ),
    ),
    text(
      usable ? usableWords(usable, speech) : say(`可用范围：${none}。`, `Usable part: ${none}.`),
    ),
    ...(uncut.length > 0
      ? [
          text(
            say(
              `针对整块地、裁减范围不能解决：${named(uncut)}。`,
              `Concern the site as a whole, so that cutting does not help: ${named(uncut)}.`,
            ),
          ),
        ]
      : []),
    ...moves.map((move) => text(moveWords(move, speech))),
    ...approvals.map(({ rule, document, certain, ...approval }) =>
      text(
        say(
          `可能需要的审批：${named([rule])}：${approval.title}（${document}${certain ? '' : '，待核'}）。`,
          `May need an approval: ${named([rule])}: ${approval.titleEn} (${document}${certain ? '' : ', to be verified'}).`,
        ),
      ),
    ),
  ]
}

const text = (words: string): ReportBlock => ({ kind: 'text', text: words })

function usableWords(usable: Usable, speech: Speech): string {
  const [area, share] = [speech.area(usable.areaM2), formatPercent(usable.share)]
  const [cut, judged] = [rulesNamed(usable.cut, speech), again(usable, speech)]
  return speech.say(
    `可用范围：扣除禁止、严格限制部分并留 5 厘米余量后，余 ${area}，占地块 ${share}%，共 ${usable.pieces} 块；已避开 ${cut}。${judged}`,
    `Usable part: without what is forbidden or strictly limited, and 5 cm off it, ${area} are left, ${share}% of the site, in ${usable.pieces} pieces; clear of ${cut}. ${judged}`,
  )
}

function moveWords(move: Move, speech: Speech): string {
  const [rule, judged] = [rulesNamed([move.rule], speech), again(move, speech)]
  const [distance, required, shift] = [move.distanceM, move.requiredM, move.shiftM].map(formatM2)
  const degrees = Math.round(move.bearing)
  const { say, words } = speech
  const from = move.objectName ?? say('涉及要素', 'the feature concerned')
  return say(
    `移动：${rule}，距${from} ${distance} 米，应不小于 ${required} 米；整体向${words(move.direction)}移动 ${shift} 米（方位角 ${degrees}°）。${judged}`,
    `Move: ${rule}: ${distance} m from ${from}, at least ${required} m are due; move it ${shift} m ${words(move.direction)} (bearing ${degrees}°). ${judged}`,
  )
}

function again(
  { result, failing, undecided }: Pick<Move, 'result' | 'failing' | 'undecided'>,
  speech: Speech,
): string {
  const { say, state } = speech
  const word = state(result as RuleResult)
  const still = failing.length > 0 ? rulesNamed(failing, speech) : null
  return say(
    `重新审查：${word}${still ? `，仍有 ${still}` : ''}${undecided.length > 0 ? `，${undecided.length} 条无法判定` : ''}。`,
    `Judged again: ${word}${still ? `, still ${still}` : ''}${undecided.length > 0 ? `, ${undecided.length} undecided` : ''}.`,
  )
}

const rulesNamed = (ids: readonly string[], { words, listed }: Speech): string =>
  listed(ids.map((id) => (isRuleId(id) ? `${id} ${words(ruleOf(id))}` : id)))
