/** `hegui rules` and `hegui rules test`: the rule book, and its fixtures run on the engine. */
import { type DeliveryRuleId, isDeliveryRuleId } from '../../../gis-data/rules/delivery/index.ts'
import { isRuleId, type RuleId } from '../../../gis-data/rules/index.ts'
import { parameterWords } from '../../../gis-data/rules/parameter-words.ts'
import type { Parameter } from '../../../gis-data/rules/rule.ts'
import { bookEntry, explain, ruleBook } from '../../../gis-data/rules/rule-book.ts'
import { sentencesOf } from '../../../gis-data/rules/sentences-of.ts'
import { inLanguage, type WordLanguage, type Words } from '../../../gis-data/words.ts'
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
        return session.line(ruleInWords(chosen, session.language))
      }
      if (json) return session.json(ruleBook)
      const head = session.language === 'zh' ? ['规则', '名称', '依据'] : ['Rule', 'Title', 'Basis']
      const rows = ruleBook.map(({ id, clauses, ...words }) => [
        id,
        session.words(words),
        clauses.map((clause) => session.words(clause)).join(';'),
      ])
      session.line(textTable([head, ...rows]))
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
        session.line(
          `${engine}：${reports.length} 个样例，${failed.length} 个不符`,
          `${engine}: ${reports.length} fixtures, ${failed.length} fail`,
        )
        for (const { rule: id, title, differences } of failed)
          session.line(`  ${id} ${title}\n    ${differences.join('\n    ')}`)
      }
      if (failed.length > 0)
        throw new CommandFault(`${failed.length} 个样例不符 (fixtures fail)`, exitCodes.userFault)
    })
}

const headings = {
  asks: { title: '判定', titleEn: 'Asks' },
  basis: { title: '依据', titleEn: 'Basis' },
  parameters: { title: '参数', titleEn: 'Parameters' },
  advice: { title: '处理建议', titleEn: 'What to do' },
} as const

/** Documents and articles are law and stay Chinese. */
function ruleInWords(id: RuleId | DeliveryRuleId, language: WordLanguage): string {
  const { title, titleEn, version, asks, clauses, parameters, advice } = bookEntry(id)
  const zh = language === 'zh'
  const said = (words: Words) => inLanguage(words, language)
  const uncertain = (certain: boolean) => (certain ? '' : zh ? '（待核实）' : '(to be verified)')
  const basis = clauses.map(({ document, article, gist, gistEn, certain }) =>
    [document, article, zh ? gist : gistEn, uncertain(certain)].filter(Boolean).join(' '),
  )
  const values = Object.entries<Parameter>(parameters).map(([name, parameter]) => {
    const { source, sourceEn, version: edition, effective, certain } = parameter
    const value = said(parameterWords(name, parameter))
    const told = zh
      ? `${parameter.title}：${value}；${source}，${edition}，自 ${effective}`
      : `${parameter.titleEn}: ${value}; ${sourceEn}, ${edition}, from ${effective}`
    return `${told} ${uncertain(certain)}`
  })
  const section = (heading: Words, lines: readonly string[]) =>
    lines.length > 0 ? [said(heading), ...lines.map((line) => `  ${line}`)] : []
  return [
    zh ? `${id} ${title} (${titleEn})，第 ${version} 版` : `${id} ${titleEn}, version ${version}`,
    ...section(headings.asks, sentencesOf(said(asks))),
    ...section(headings.basis, basis),
    ...explain(id).flatMap(({ heading, lines }) => section(heading, lines.map(said))),
    ...section(headings.parameters, values),
    ...section(headings.advice, [said(advice)]),
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
