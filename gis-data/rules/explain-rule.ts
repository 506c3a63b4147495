/** What a rule looks at, in plain words, from its declaration alone. */
import { codeTitle } from '../codes/index.ts'
import { type LayerId, layerOf } from '../layers/index.ts'
import type { Words } from '../words.ts'
import { yesNo } from '../yes-no.ts'
import {
  type Condition,
  type EvidenceKind,
  type Rule,
  severityTitles,
  siteUses,
  siteUseTitles,
  stateTitles,
} from './rule.ts'

export interface Explanation {
  readonly heading: Words
  readonly lines: readonly Words[]
}

export function explainRule(rule: Rule): Explanation[] {
  return [
    { heading: { title: '审查对象', titleEn: 'What is judged' }, lines: subjectLines(rule) },
    { heading: { title: '对照数据', titleEn: 'What it is held against' }, lines: readLines(rule) },
    { heading: { title: '证据图形', titleEn: 'Evidence' }, lines: [evidenceWords[rule.evidence]] },
    { heading: { title: '严重程度', titleEn: 'Severity' }, lines: severityLines(rule) },
    { heading: { title: '无法判定的情形', titleEn: 'Cannot be judged' }, lines: unjudged(rule) },
    { heading: { title: '单宗选址', titleEn: 'A drawn site' }, lines: siteLines(rule) },
  ].filter(({ lines }) => lines.length > 0)
}

const join = (parts: readonly Words[], zh: string, en: string): Words => ({
  title: parts.map(({ title }) => title).join(zh),
  titleEn: parts.map(({ titleEn }) => titleEn).join(en),
})

function subjectLines({ subjects, considers }: Rule): Words[] {
  return subjects.map((id) => {
    const layer = layerOf(id)
    const conditions = considers?.[id]
    if (!conditions) return { title: `${layer.title}（全部）`, titleEn: `${layer.titleEn} (all)` }
    const of = join(
      conditions.map((condition) => conditionWords(id, condition)),
      '；或 ',
      '; or ',
    )
    return {
      title: `${layer.title}，限于：${of.title}`,
      titleEn: `${layer.titleEn} with: ${of.titleEn}`,
    }
  })
}

function conditionWords(layer: LayerId, { field, in: within, notIn, and }: Condition): Words {
  const declared = layerOf(layer).fields.find(({ name }) => name === field)
  const term: Words = declared ?? { title: field, titleEn: field }
  const value = (each: string | boolean): Words =>
    typeof each === 'boolean'
      ? { title: yesNo(each).title, titleEn: yesNo(each).titleEn.toLowerCase() }
      : declared?.codes
        ? { title: codeTitle(declared.codes, each), titleEn: codeTitle(declared.codes, each, 'en') }
        : { title: each, titleEn: each }
  const parts: Words[] = []
  if (within) {
    const values = join(within.map(value), '、', ', ')
    parts.push({
      title: `${term.title}为 ${values.title}`,
      titleEn: `${term.titleEn} is ${values.titleEn}`,
    })
  }
  if (notIn) {
    const values = join(notIn.map(value), '、', ', ')
    parts.push({
      title: `${term.title}不为 ${values.title}`,
      titleEn: `${term.titleEn} is not ${values.titleEn}`,
    })
  }
  if (and) parts.push(conditionWords(layer, and))
  return join(parts, '，且', ', and ')
}

function readLines({ reads, optionalReads = [], links, reachM, subjects }: Rule): Words[] {
  return [...reads, ...optionalReads].map((id) => {
    const layer = layerOf(id)
    const link = links?.[id]
    const how = link
      ? linkWords(id, subjects, link)
      : reachM
        ? { title: `按位置，${reachM} 米以内`, titleEn: `by place, within ${reachM} m` }
        : { title: '按位置', titleEn: 'by place' }
    const need = optionalReads.includes(id)
      ? { title: '可缺', titleEn: 'may be missing' }
      : { title: '缺少时无法判定', titleEn: 'without it nothing can be judged' }
    return {
      title: `${layer.title}：${how.title}；${need.title}`,
      titleEn: `${layer.titleEn}: ${how.titleEn}; ${need.titleEn}`,
    }
  })
}

function linkWords(
  layer: LayerId,
  subjects: readonly LayerId[],
  { field, subjectField }: { field: string; subjectField: string },
): Words {
  const words = (id: LayerId | undefined, name: string): Words =>
    (id && layerOf(id).fields.find((each) => each.name === name)) ?? { title: name, titleEn: name }
  const own = words(layer, field)
  const holder = subjects.find((id) => layerOf(id).fields.some(({ name }) => name === subjectField))
  const theirs = words(holder, subjectField)
  return {
    title: `按“${own.title}”与审查对象的“${theirs.title}”关联`,
    titleEn: `where its ${own.titleEn} is the subject's ${theirs.titleEn}`,
  }
}

const evidenceWords: Record<EvidenceKind, Words> = {
  overlap: { title: '审查对象与涉及要素的重叠部分', titleEn: 'the overlap of both features' },
  part: {
    title: '审查对象中不合规的部分',
    titleEn: 'the part of the subject that does not conform',
  },
  whole: { title: '整个要素', titleEn: 'a whole feature' },
}

function severityLines({ severity, severityByState = {} }: Rule): Words[] {
  const others = Object.entries(severityByState).map(([state, each]) => ({
    title: `${stateTitles[state as keyof typeof severityByState].title}时：${each} ${severityTitles[each].title}`,
    titleEn: `where ${stateTitles[state as keyof typeof severityByState].titleEn.toLowerCase()}: ${each} ${severityTitles[each].titleEn}`,
  }))
  const { title, titleEn } = severityTitles[severity]
  return [{ title: `${severity} ${title}`, titleEn: `${severity} ${titleEn}` }, ...others]
}

const unjudged = ({ reasons = {} }: Rule): Words[] => Object.values(reasons)

function siteLines({ site, siteLacks, notForSites }: Rule): Words[] {
  const judged = siteUses.filter((use) => site[use]).map((use) => siteUseTitles[use])
  const lacking = siteUses.flatMap((use) => {
    const lack = siteLacks?.[use]
    return lack && !site[use] ? [joinPair(siteUseTitles[use], lack)] : []
  })
  return [
    ...(judged.length > 0
      ? [joinPair({ title: '适用于', titleEn: 'Applies to' }, join(judged, '、', ', '))]
      : []),
    ...lacking,
    ...(notForSites
      ? [joinPair(judged.length + lacking.length > 0 ? otherUses : anyUse, notForSites)]
      : []),
  ]
}

const otherUses: Words = { title: '其余用途不适用', titleEn: 'Not to other uses' }
const anyUse: Words = { title: '不适用', titleEn: 'Does not apply' }

const joinPair = (term: Words, text: Words): Words => ({
  title: `${term.title}：${text.title}`,
  titleEn: `${term.titleEn}: ${text.titleEn}`,
})
