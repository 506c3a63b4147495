/** Why a row was set aside: the rule's own reasons, and those that the runner finds. */
import { type LayerId, layerOf } from '../layers/index.ts'
import type { Words } from '../words.ts'
import type { Rule } from './rule.ts'

export const runnerReasons = {
  overlay_failed: {
    title: '几何叠加失败',
    titleEn: 'the overlay of its geometry failed',
  },
  beyond_sight: {
    title: '与查看权限之外的数据有关，无法据以判定',
    titleEn: 'data beyond the right to see bears on it',
  },
} as const satisfies Record<string, Words>

/** Words for a stored reason; the code itself where nothing names it, so that nothing is hidden. */
export function undecidedWords(rule: Rule, reason: string): Words {
  const known: Readonly<Record<string, Words>> = { ...runnerReasons, ...rule.reasons }
  return known[reason] ?? { title: reason, titleEn: reason }
}

export const missingWords = (missing: readonly LayerId[]): Words => ({
  title: `缺少图层数据：${missing.map((id) => layerOf(id).title).join('、')}`,
  titleEn: `no data in: ${missing.map((id) => layerOf(id).titleEn).join(', ')}`,
})

export const hiddenWords = (hidden: readonly LayerId[]): Words => ({
  title: `当前角色不能查看图层：${hidden.map((id) => layerOf(id).title).join('、')}`,
  titleEn: `hidden from this role: ${hidden.map((id) => layerOf(id).titleEn).join(', ')}`,
})
