/** `hegui rules` and `hegui rules test`: the rule book, and its fixtures run on the engine. */
import { type DeliveryRuleId, isDeliveryRuleId } from '../../../gis-data/rules/delivery/index.ts'
import { isRuleId, type RuleId } from '../../../gis-data/rules/index.ts'
import { parameterWords } from '../../../gis-data/rules/parameter-words.ts'
import type { Parameter, Rule } from '../../../gis-data/rules/rule.ts'
import { bookEntry, explain, ruleBook } from '../../../gis-data/rules/rule-book.ts'
import { sentencesOf } from '../../../gis-data/rules/sentences-of.ts'
import { CommandFault, exitCodes } from '../exit-codes.ts'
import type { RegisterCommand } from '../session.ts'
import { testOnEngine } from '../test-on-engine.ts'
import { textTable } from '../text-table.ts'

export const rulesCommand: RegisterCommand = (program, session) => {
  const rules = program
    .command('rules')
    .description('列出规则及其依据，或说明一条规则 (list the rules, or explain one)')
    .argument('[rule]', '规则编号，如 A01 (id of a rule)')
    .option('--json', '以 JSON 输出 (machine-readable)')
    .action((name: string | undefined, { json }: { json?: boolean }) => {
      const [chosen] = ruleIdsNamed(name === undefined ? undefined : [name]) ?? []
      if (chosen) {
        if (json) return session.json({ ...bookEntry(chosen), explanation: explain(chosen) })
        return session.line(ruleInWords(chosen))
      }
      if (json) return session.json(ruleBook)
      session.line(textTable([['规则', '名称', '依据'], ...ruleBook.map(rowOf)]))
    })
  rules
    .command('test')
    .description('在数据库引擎上运行规则的样例 (run the fixtures of the rules)')
    .option('--rule <id...>', '只试这些规则 (only these rules)')
    .option('--json', '以 JSON 输出 (machine-readable)')
    .action(async ({ rule, json }: { rule?: string[]; json?: boolean }, command) => {
      const asJson = json ?? command.parent?.opts().json
      const { engine, reports } = await testOnEngine(
        session.settings().databaseUrl,
        ruleIdsNamed(rule),
      )
      const failed = reports.filter(({ differences }) => differences.length > 0)
      if (asJson) session.json({ engine, fixtures: reports })
      else {
        session.line(`${engine}：${reports.length} 个样例，${failed.length} 个不符`)
        for (const { rule: id, title, differences } of failed)
          session.line(`  ${id} ${title}\n    ${differences.join('\n    ')}`)
      }
      if (failed.length > 0)
        throw new CommandFault(`${failed.length} 个样例不符 (fixtures fail)`, exitCodes.userFault)
    })
}

const rowOf = ({ id, title, clauses }: Pick<Rule, 'id' | 'title' | 'clauses'>) => [
  id,
  title,
  clauses.map((clause) => clause.title).join(';'),
]

function ruleInWords(id: RuleId | DeliveryRuleId): string {
  const { title, titleEn, version, asks, clauses, parameters, advice } = bookEntry(id)
  const uncertain = (certain: boolean) => (certain ? '' : '（待核实）')
  const basis = clauses.map(({ document, article, gist, certain }) =>
    [document, article, gist, uncertain(certain)].filter(Boolean).join(' '),
  )
  const values = Object.entries<Parameter>(parameters).map(([name, parameter]) => {
    const { source, version: edition, effective, certain } = parameter
    const value = parameterWords(name, parameter).title
    return `${parameter.title}：${value}；${source}，${edition}，自 ${effective} ${uncertain(certain)}`
  })
  const section = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? [heading, ...lines.map((line) => `  ${line}`)] : []
  return [
    `${id} ${title} (${titleEn})，第 ${version} 版`,
    ...section('判定', sentencesOf(asks.title)),
    ...section('依据', basis),
    ...explain(id).flatMap(({ heading, lines }) =>
      section(
        heading.title,
        lines.map((line) => line.title),
      ),
    ),
    ...section('参数', values),
    ...section('处理建议', [advice.title]),
  ].join('\n')
}

function ruleIdsNamed(
  names: readonly string[] | undefined,
): readonly (RuleId | DeliveryRuleId)[] | undefined {
  return names?.map((name) => {
    if (isRuleId(name) || isDeliveryRuleId(name)) return name
    throw new CommandFault(`没有规则 ${name} (there is no rule ${name})`, exitCodes.usage)
  })
}
