/** Rule ids as a request names them. */
import { isRuleId, type RuleId, ruleIds } from '../../gis-data/rules/index.ts'
import { UserFault } from '../errors/user-fault.ts'

/** @throws UserFault naming the rules that do not exist. */
export function knownRules(asked: readonly string[] | undefined): RuleId[] | undefined {
  const unknown = asked?.filter((id) => !isRuleId(id)) ?? []
  if (unknown.length === 0) return asked as RuleId[] | undefined
  throw new UserFault(
    'bad_request',
    `没有规则 ${unknown.join('、')}；现有规则：${ruleIds.join('、')}`,
    `there is no rule ${unknown.join(', ')}; rules are ${ruleIds.join(', ')}`,
  )
}
