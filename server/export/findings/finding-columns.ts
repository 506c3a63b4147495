/** The columns of exported findings: rule, verdict, both records, areas, and the sentence that says it. */
import { muOf, roundHalfUp } from '../../../gis-data/area.ts'
import { furtherUnitsText } from '../../../gis-data/further-units.ts'
import { isLayerId, layerOf } from '../../../gis-data/layers/index.ts'
import { isRuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import { fitTitles } from '../../../gis-data/rules/overlay-fit.ts'
import { type Severity, severityTitles, stateTitles } from '../../../gis-data/rules/rule.ts'
import type { Finding } from '../../api/contract.ts'
import type { ColumnType, ExportColumn, ExportValue } from '../export-document.ts'

type Declared = readonly [
  name: string,
  standardName: string,
  title: string,
  type: ColumnType,
  value: (finding: Finding) => ExportValue,
]

const layerTitle = (id: string | null) => (id !== null && isLayerId(id) ? layerOf(id).title : id)
const rounded = (value: number | null, digits: number) =>
  value === null ? null : Number(roundHalfUp(value, digits).toFixed(digits))
const percent = (share: number | null) => rounded(share === null ? null : share * 100, 2)

/** Names of ten letters at most, so that a Shapefile keeps them. */
const declared: readonly Declared[] = [
  ['rule', 'GZBH', '规则', 'text', ({ rule }) => rule],
  [
    'rule_title',
    'GZMC',
    '规则名称',
    'text',
    ({ rule }) => (isRuleId(rule) ? ruleOf(rule).title : null),
  ],
  ['state', 'JLDM', '结论', 'text', ({ state }) => state],
  ['state_title', 'JLMC', '结论（名称）', 'text', ({ state }) => stateTitles[state].title],
  ['severity', 'YZCD', '严重程度', 'text', ({ severity }) => severity],
  [
    'severity_title',
    'YZCDMC',
    '严重程度（名称）',
    'text',
    ({ severity }) => severityTitles[severity as Severity]?.title ?? null,
  ],
  ['subject_layer', 'DXTC', '审查对象图层', 'text', ({ subjectLayer }) => layerTitle(subjectLayer)],
  ['subject_id', 'DXBH', '审查对象编号', 'integer', ({ subjectId }) => subjectId],
  ['subject_name', 'DXMC', '审查对象', 'text', ({ subjectName }) => subjectName],
  ['object_layer', 'SJTC', '涉及图层', 'text', ({ objectLayer }) => layerTitle(objectLayer)],
  ['object_id', 'SJBH', '涉及要素编号', 'integer', ({ objectId }) => objectId],
  ['object_name', 'SJMC', '涉及要素', 'text', ({ objectName }) => objectName],
  ['unit_code', 'CSQDM', '村社区代码', 'text', ({ unitCode }) => unitCode],
  ['unit_name', 'CSQMC', '村社区', 'text', ({ unitName }) => unitName],
  [
    'also_in',
    'TSSJCSQ',
    '同时涉及的村社区',
    'text',
    ({ furtherUnits }) => furtherUnitsText(furtherUnits),
  ],
  ['area_m2', 'MJ', '面积（㎡）', 'number', ({ areaM2 }) => rounded(areaM2, 2)],
  [
    'area_mu',
    'MJ_MU',
    '面积（亩）',
    'number',
    ({ areaM2 }) => rounded(areaM2 === null ? null : muOf(areaM2), 4),
  ],
  [
    'subject_share',
    'ZDXBL',
    '占审查对象（%）',
    'number',
    ({ subjectShare }) => percent(subjectShare),
  ],
  ['object_share', 'ZSJBL', '占涉及要素（%）', 'number', ({ objectShare }) => percent(objectShare)],
  ['fit', 'THPD', '套合判断', 'text', ({ fit }) => (fit === null ? null : fitTitles[fit].title)],
  ['width_m', 'ZDKD', '最大宽度（米）', 'number', ({ widthM }) => rounded(widthM, 3)],
  ['sentence', 'QK', '情况', 'text', ({ sentence }) => sentence],
  [
    'advice',
    'CLJY',
    '处理建议',
    'text',
    ({ rule }) => (isRuleId(rule) ? ruleOf(rule).advice.title : null),
  ],
  [
    'clauses',
    'YJ',
    '依据',
    'text',
    ({ rule }) =>
      isRuleId(rule)
        ? ruleOf(rule)
            .clauses.map(({ title }) => title)
            .join('；')
        : null,
  ],
  ['rule_version', 'GZBB', '规则版本', 'integer', ({ ruleVersion }) => ruleVersion],
  ['key', 'BSM', '标识', 'text', ({ key }) => key],
]

export const findingColumns: readonly ExportColumn[] = declared.map(
  ([name, standardName, title, type, value]) => ({
    name,
    standardName,
    title,
    type,
    kind: 'system',
    value: ({ values }) => value(values as unknown as Finding),
  }),
)
