/**
 * Findings as a workbook: a summary by rule and the list. Numbers are numbers; text is always a
 * text cell, so that a value that begins with = runs nothing.
 */

import writeExcelFile from 'write-excel-file/node'
import { muOf, roundHalfUp } from '../../../gis-data/area.ts'
import { furtherUnitsText } from '../../../gis-data/further-units.ts'
import { isRuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import { findingStates } from '../../../gis-data/rules/rule.ts'
import { syntheticNotice } from '../../../gis-data/synthetic-notice.ts'
import type { CheckRun, Finding, RuleOutcome } from '../../api/contract.ts'
import { layerWord, stateWord, timeWord } from '../words.ts'

type Value = string | number | null
type Column<Row> = readonly [heading: string, width: number, value: (row: Row) => Value]

const title = (id: string) => (isRuleId(id) ? ruleOf(id).title : '')
const rounded = (value: number | null, digits: number) =>
  value === null ? null : roundHalfUp(value, digits)
const percent = (share: number | null) => rounded(share === null ? null : share * 100, 2)

const ruleColumns: readonly Column<RuleOutcome>[] = [
  ['规则', 8, ({ id }) => id],
  ['名称', 34, ({ id }) => title(id)],
  ['结论', 12, ({ result }) => stateWord(result)],
  ['应查', 10, ({ considered }) => considered],
  ['已查', 10, ({ checked }) => checked],
  ['搁置', 10, ({ setAside }) => setAside],
  ...findingStates.map(
    (state): Column<RuleOutcome> => [stateWord(state), 10, ({ byState }) => byState[state] ?? 0],
  ),
  ['面积（㎡）', 16, ({ areaM2 }) => rounded(areaM2, 2)],
  ['缺少图层', 30, ({ missing }) => missing.map(layerWord).join('、')],
]

const findingColumns: readonly Column<Finding>[] = [
  ['规则', 8, ({ rule }) => rule],
  ['规则名称', 28, ({ rule }) => title(rule)],
  ['结论', 10, ({ state }) => stateWord(state)],
  ['审查对象图层', 14, ({ subjectLayer }) => layerWord(subjectLayer)],
  ['审查对象', 26, ({ subjectName }) => subjectName],
  ['涉及图层', 16, ({ objectLayer }) => objectLayer && layerWord(objectLayer)],
  ['涉及要素', 26, ({ objectName }) => objectName],
  ['村社区代码', 16, ({ unitCode }) => unitCode],
  ['村社区', 20, ({ unitName }) => unitName],
  ['同时涉及的村社区', 24, ({ furtherUnits }) => furtherUnitsText(furtherUnits)],
  ['面积（㎡）', 14, ({ areaM2 }) => rounded(areaM2, 2)],
  ['面积（亩）', 12, ({ areaM2 }) => rounded(areaM2 === null ? null : muOf(areaM2), 4)],
  ['占审查对象（%）', 14, ({ subjectShare }) => percent(subjectShare)],
  ['占涉及要素（%）', 14, ({ objectShare }) => percent(objectShare)],
  ['情况', 70, ({ sentence }) => sentence],
  ['处理建议', 50, ({ rule }) => (isRuleId(rule) ? ruleOf(rule).advice.title : null)],
  ['标识', 36, ({ key }) => key],
]

export async function writeFindingsWorkbook(
  run: CheckRun,
  findings: readonly Finding[],
): Promise<Buffer> {
  const notice = run.layers.some(({ synthetic }) => synthetic) ? syntheticNotice.title : ''
  const about = `${run.scopeTitle} · 数据版本 ${run.revision} · ${timeWord(run.finishedAt)} · 审查 ${run.id}`
  const sheets = [
    sheetOf('各规则', ruleColumns, run.rules, about, notice),
    sheetOf('发现清单', findingColumns, findings, about, notice),
  ]
  return writeExcelFile(sheets).toBuffer()
}

function sheetOf<Row>(
  sheet: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  about: string,
  notice: string,
) {
  const heading = columns.map(([text]) => ({
    type: String,
    value: text,
    fontWeight: 'bold' as const,
    backgroundColor: '#F2F0EA' as const,
  }))
  return {
    sheet,
    columns: columns.map(([, width]) => ({ width })),
    stickyRowsCount: 3,
    data: [
      [{ type: String, value: about }],
      [{ type: String, value: notice, textColor: '#B03A2E' as const }],
      heading,
      ...rows.map((row) => columns.map(([, , value]) => cellOf(value(row)))),
    ],
  }
}

function cellOf(value: Value) {
  if (value === null || value === '') return null
  return typeof value === 'number' ? { type: Number, value } : { type: String, value }
}
