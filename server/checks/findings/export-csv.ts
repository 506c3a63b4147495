/** Findings as CSV for the bureau's spreadsheets: UTF-8 with BOM, Chinese headings. */
import { muOf, roundHalfUp } from '../../../gis-data/area.ts'
import { furtherUnitsText } from '../../../gis-data/further-units.ts'
import { isLayerId, layerOf } from '../../../gis-data/layers/index.ts'
import { isRuleId, type RuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import { fitTitles } from '../../../gis-data/rules/overlay-fit.ts'
import { type Severity, severityTitles, stateTitles } from '../../../gis-data/rules/rule.ts'
import { syntheticNotice } from '../../../gis-data/synthetic-notice.ts'
import { csvLine } from '../../http/csv-line.ts'
import type { RunRecord } from '../run/run-records.ts'
import type { ReadFinding } from './read-findings.ts'

type Column = readonly [heading: string, value: (finding: ReadFinding) => string | number | null]

const decimals = (value: number | null, digits: number): string | null =>
  value === null ? null : roundHalfUp(value, digits).toFixed(digits)
const percent = (share: number | null) => decimals(share === null ? null : share * 100, 2)
const layerTitle = (id: string | null) => (id && isLayerId(id) ? layerOf(id).title : id)
const rule = ({ rule: id }: ReadFinding) => ruleOf(id as RuleId)

const columns: readonly Column[] = [
  ['规则编号', (finding) => finding.rule],
  ['规则名称', (finding) => rule(finding).title],
  ['结论', (finding) => stateTitles[finding.state].title],
  ['严重程度', (finding) => severityWords(finding.severity as Severity)],
  ['审查对象图层', (finding) => layerTitle(finding.subjectLayer)],
  ['审查对象', (finding) => finding.subjectName],
  ['涉及图层', (finding) => layerTitle(finding.objectLayer)],
  ['涉及要素', (finding) => finding.objectName],
  ['村社区代码', (finding) => finding.unitCode],
  ['村社区', (finding) => finding.unitName],
  ['同时涉及的村社区', (finding) => furtherUnitsText(finding.furtherUnits)],
  ['面积（㎡）', (finding) => decimals(finding.areaM2, 2)],
  ['面积（亩）', (finding) => decimals(finding.areaM2 && muOf(finding.areaM2), 4)],
  ['占审查对象（%）', (finding) => percent(finding.subjectShare)],
  ['占涉及要素（%）', (finding) => percent(finding.objectShare)],
  ['套合判断', (finding) => finding.fit && fitTitles[finding.fit].title],
  ['最大宽度（米）', (finding) => decimals(finding.widthM, 3)],
  ['说明', (finding) => finding.sentence],
  [
    '依据',
    (finding) =>
      rule(finding)
        .clauses.map(({ title }) => title)
        .join(';'),
  ],
  ['处理建议', (finding) => rule(finding).advice.title],
  ['规则版本', (finding) => finding.ruleVersion],
  ['标识', (finding) => finding.key],
]

const severityWords = (severity: Severity) => `${severity} ${severityTitles[severity].title}`

export async function* findingsAsCsv(
  run: RunRecord,
  findings: AsyncIterable<ReadFinding>,
  synthetic: boolean,
): AsyncGenerator<string> {
  const notice = synthetic ? syntheticNotice.title : ''
  yield `\ufeff${csvLine([...columns.map(([heading]) => heading), '数据版本', '数据说明'])}`
  for await (const finding of findings) {
    if (!isRuleId(finding.rule)) throw new Error(`finding of an unknown rule ${finding.rule}`)
    yield csvLine([...columns.map(([, value]) => value(finding)), run.revision, notice])
  }
}
