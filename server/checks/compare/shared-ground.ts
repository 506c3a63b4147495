/** What two runs have in common, and what makes them differ other than the data. */

import { isDeepStrictEqual } from 'node:util'
import { isRuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import { scopeText } from '../../../gis-data/scope-text.ts'
import type { RuleOutcome } from '../../api/contract.ts'
import type { ComparisonNote } from '../../api/proof-contract.ts'
import { UserFault } from '../../errors/user-fault.ts'
import type { RunRecord } from '../run/run-records.ts'

export interface Side {
  readonly run: RunRecord
  readonly outcomes: readonly RuleOutcome[]
}

export interface SharedGround {
  /** Rules that both ran. */
  readonly rules: readonly string[]
  /** Prefix of the unit codes that both covered; null = everything. */
  readonly unit: string | null
  readonly notes: readonly ComparisonNote[]
}

/** @throws UserFault `conflict` where nothing can be compared. */
export function sharedGround(after: Side, before: Side): SharedGround {
  for (const { run } of [after, before]) {
    if (run.status !== 'done')
      throw new UserFault(
        'conflict',
        `审查 ${run.id} 没有完成，不能比较`,
        `run ${run.id} is not done and cannot be compared`,
      )
  }
  const rules = after.outcomes
    .map(({ id }) => id)
    .filter((id) => before.outcomes.some((other) => other.id === id))
  const unit = sharedUnit(after.run, before.run)
  const notes = [...scopeNotes(after.run, before.run), ...ruleNotes(after, before, rules)]
  return { rules, unit, notes }
}

function sharedUnit(after: RunRecord, before: RunRecord): string | null {
  const [one, other] = [after.scope, before.scope]
  const alike = !one.unit || after.scoped_by_shape === before.scoped_by_shape
  if (isDeepStrictEqual(one, other) && alike) return null
  const [wide, narrow] = [one.unit ?? '', other.unit ?? ''].sort((a, b) => a.length - b.length)
  const nested = narrow!.startsWith(wide!) || wide!.length === 6
  if (one.geometry || other.geometry || !nested)
    throw new UserFault(
      'conflict',
      '两次审查的范围不同，没有可比的部分',
      'the two runs cover different places: there is nothing to compare',
    )
  return narrow!.length > 6 ? narrow! : null
}

function scopeNotes(one: RunRecord, other: RunRecord): ComparisonNote[] {
  const notes: ComparisonNote[] = []
  if (one.scope_title !== other.scope_title)
    notes.push({
      kind: 'scope',
      rule: null,
      note: `范围不同（${other.scope_title} → ${one.scope_title}），只比较两次都覆盖的部分`,
      noteEn: `the scopes differ (${scopeText(other.scope_title, 'en')} → ${scopeText(one.scope_title, 'en')}); only what both cover is compared`,
    })
  if (one.engine_version !== other.engine_version)
    notes.push({
      kind: 'engine',
      rule: null,
      note: `数据库引擎不同：${other.engine_version} → ${one.engine_version}`,
      noteEn: `different engines: ${other.engine_version} → ${one.engine_version}`,
    })
  const sight = ({ viewer_role, viewer_units }: RunRecord) => [viewer_role, viewer_units]
  if (!isDeepStrictEqual(sight(one), sight(other)))
    notes.push({
      kind: 'sight',
      rule: null,
      note: '两次审查由不同权限的人发起，所见数据可能不同',
      noteEn: 'the runs were asked for with different rights and may have seen different data',
    })
  return notes
}

function ruleNotes(after: Side, before: Side, both: readonly string[]): ComparisonNote[] {
  const alone = [...after.outcomes, ...before.outcomes]
    .map(({ id }) => id)
    .filter((id) => !both.includes(id))
    .map((rule) =>
      noteOn(
        'rule_only_in_one',
        rule,
        '只在其中一次审查中运行，未比较',
        'ran in one of the two only and is not compared',
      ),
    )
  const versionOf = ({ outcomes }: Side, rule: string) =>
    outcomes.find(({ id }) => id === rule)!.version
  const moved = both.flatMap((rule) => {
    if (versionOf(after, rule) !== versionOf(before, rule))
      return [noteOn('rule_version', rule, '规则版本不同', 'a different version of the rule')]
    const same = isDeepStrictEqual(after.run.parameters[rule], before.run.parameters[rule])
    return same ? [] : [noteOn('parameters', rule, '参数取值不同', 'different parameters')]
  })
  return [...alone, ...moved]
}

function noteOn(kind: ComparisonNote['kind'], rule: string, note: string, noteEn: string) {
  const { title, titleEn } = isRuleId(rule) ? ruleOf(rule) : { title: '', titleEn: '' }
  return { kind, rule, note: `${rule} ${title}:${note}`, noteEn: `${rule} ${titleEn}: ${noteEn}` }
}
