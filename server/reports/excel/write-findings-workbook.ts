/**
 * Findings as a workbook: a summary by rule and the list. Numbers are numbers; text is always a
 * text cell, so that a value that begins with = runs nothing.
 */

import writeExcelFile from 'write-excel-file/node'
import { muOf, roundHalfUp } from '../../../gis-data/area.ts'
import { furtherUnitsText } from '../../../gis-data/further-units.ts'
import { isRuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import { findingStates } from '../../../gis-data/rules/rule.ts'
import { scopeText } from '../../../gis-data/scope-text.ts'
import { syntheticNotice } from '../../../gis-data/synthetic-notice.ts'
import type { CheckRun, Finding, RuleOutcome } from '../../api/contract.ts'
import type { Speech } from '../speech.ts'
import { timeWord } from '../words.ts'

type Value = string | number | null
type Column<Row> = readonly [heading: string, width: number, value: (row: Row) => Value]

const rounded = (value: number | null, digits: number) =>
  value === null ? null : roundHalfUp(value, digits)
const percent = (share: number | null) => rounded(share === null ? null : share * 100, 2)
const ruleWord = (id: string, { words }: Speech) => (isRuleId(id) ? words(ruleOf(id)) : '')

const ruleColumns = (speech: Speech): readonly Column<RuleOutcome>[] => {
  const { say, state, layer, listed } = speech
  return [
    [say('规则', 'Rule'), 8, ({ id }) => id],
    [say('名称', 'Title'), 34, ({ id }) => ruleWord(id, speech)],
    [say('结论', 'Result'), 12, ({ result }) => state(result)],
    [say('应查', 'Due'), 10, ({ considered }) => considered],
    [say('已查', 'Checked'), 10, ({ checked }) => checked],
    [say('搁置', 'Set aside'), 10, ({ setAside }) => setAside],
    ...findingStates.map(
      (each): Column<RuleOutcome> => [state(each), 10, ({ byState }) => byState[each] ?? 0],
    ),
    [say('面积（㎡）', 'Area (㎡)'), 16, ({ areaM2 }) => rounded(areaM2, 2)],
    [say('缺少图层', 'Missing layers'), 30, ({ missing }) => listed(missing.map(layer))],
  ]
}

const findingColumns = (speech: Speech): readonly Column<Finding>[] => {
  const { language, say, words, state, layer } = speech
  return [
    [say('规则', 'Rule'), 8, ({ rule }) => rule],
    [say('规则名称', 'Title of the rule'), 28, ({ rule }) => ruleWord(rule, speech)],
    [say('结论', 'Result'), 10, (finding) => state(finding.state)],
    [say('审查对象图层', 'Layer of the subject'), 14, ({ subjectLayer }) => layer(subjectLayer)],
    [say('审查对象', 'Subject'), 26, ({ subjectName }) => subjectName],
    [
      say('涉及图层', 'Layer concerned'),
      16,
      ({ objectLayer }) => objectLayer && layer(objectLayer),
    ],
    [say('涉及要素', 'Feature concerned'), 26, ({ objectName }) => objectName],
    [say('村社区代码', 'Code of the village'), 16, ({ unitCode }) => unitCode],
    [say('村社区', 'Village'), 20, ({ unitName }) => unitName],
    [
      say('同时涉及的村社区', 'Further villages'),
      24,
      ({ furtherUnits }) => furtherUnitsText(furtherUnits, language),
    ],
    [say('面积（㎡）', 'Area (㎡)'), 14, ({ areaM2 }) => rounded(areaM2, 2)],
    [
      say('面积（亩）', 'Area (mu)'),
      12,
      ({ areaM2 }) => rounded(areaM2 === null ? null : muOf(areaM2), 4),
    ],
    [say('占审查对象（%）', 'Of the subject (%)'), 14, ({ subjectShare }) => percent(subjectShare)],
    [say('占涉及要素（%）', 'Of the other (%)'), 14, ({ objectShare }) => percent(objectShare)],
    [say('情况', 'What was found'), 70, ({ sentence, sentenceEn }) => say(sentence, sentenceEn)],
    [
      say('处理建议', 'What to do'),
      50,
      ({ rule }) => (isRuleId(rule) ? words(ruleOf(rule).advice) : null),
    ],
    [say('标识', 'Key'), 36, ({ key }) => key],
  ]
}

export async function writeFindingsWorkbook(
  run: CheckRun,
  findings: readonly Finding[],
  speech: Speech,
): Promise<Buffer> {
  const { language, say, words } = speech
  const notice = run.layers.some(({ synthetic }) => synthetic) ? words(syntheticNotice) : ''
  const about = [
    scopeText(run.scopeTitle, language),
    say(`数据版本 ${run.revision}`, `data revision ${run.revision}`),
    timeWord(run.finishedAt),
    say(`审查 ${run.id}`, `check ${run.id}`),
  ].join(' · ')
  const sheets = [
    sheetOf(say('各规则', 'Rules'), ruleColumns(speech), run.rules, about, notice),
    sheetOf(say('发现清单', 'Findings'), findingColumns(speech), findings, about, notice),
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
