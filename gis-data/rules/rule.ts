/** What a rule declares of itself. Its predicate stands beside it as `<id>.sql`. */
import type { LayerId } from '../layers/index.ts'
import type { Words } from '../words.ts'

/** Result states of a row or a rule (DOMAIN: 符合 / 不符合 / 需论证 / 提示 / 无法判定). */
export const findingStates = ['nonconforming', 'conditional', 'notice', 'undecidable'] as const
export type FindingState = (typeof findingStates)[number]
export type RuleResult = FindingState | 'conforming' | 'not_applicable'

export const stateTitles: Record<RuleResult, Words> = {
  nonconforming: { title: '不符合', titleEn: 'Nonconforming' },
  conditional: { title: '需论证', titleEn: 'Conditional' },
  notice: { title: '提示', titleEn: 'Notice' },
  undecidable: { title: '无法判定', titleEn: 'Cannot be judged' },
  conforming: { title: '符合', titleEn: 'Conforming' },
  not_applicable: { title: '不适用', titleEn: 'Not applicable' },
}

/** S1 禁止 · S2 严格限制 · S3 预警 · S4 提示. */
export const severities = ['S1', 'S2', 'S3', 'S4'] as const
export type Severity = (typeof severities)[number]

export const severityTitles: Record<Severity, Words> = {
  S1: { title: '禁止', titleEn: 'Prohibited' },
  S2: { title: '严格限制', titleEn: 'Strictly limited' },
  S3: { title: '预警', titleEn: 'Warning' },
  S4: { title: '提示', titleEn: 'Notice' },
}

/** What a drawn or uploaded site is meant for. */
export const siteUses = ['homestead', 'house', 'industry', 'restoration'] as const
export type SiteUse = (typeof siteUses)[number]

export const siteUseTitles: Record<SiteUse, Words> = {
  homestead: { title: '宅基地', titleEn: 'Homestead' },
  house: { title: '农房新建翻建', titleEn: 'House' },
  industry: { title: '产业项目', titleEn: 'Industry project' },
  restoration: { title: '生态修复', titleEn: 'Ecological restoration' },
}

export interface Clause extends Words {
  /** Document with its number or year. */
  readonly document: string
  readonly article: string
  /** The gist of the clause in our own words. */
  readonly gist: string
  readonly gistEn: string
  /** False where the text could not be read and the clause is from memory: said wherever it is shown. */
  readonly certain: boolean
}

export interface Parameter extends Words {
  readonly value: number | string | Readonly<Record<string, number>>
  readonly unit?: string
  readonly source: string
  readonly version: string
  /** ISO date from which the value holds. */
  readonly effective: string
  readonly certain: boolean
}

export interface Rule extends Words {
  readonly id: string
  /** Raised with every change of predicate or default. */
  readonly version: number
  readonly severity: Severity
  readonly clauses: readonly Clause[]
  /** Layers whose features are judged; the runner binds each in turn to `subject`. */
  readonly subjects: readonly LayerId[]
  /** Layers the predicate reads. An empty one makes the rule 无法判定, unless it is optional. */
  readonly reads: readonly LayerId[]
  readonly optionalReads?: readonly LayerId[]
  readonly parameters: Readonly<Record<string, Parameter>>
  /**
   * How a drawn site stands in for a subject: by use, the layer whose row it imitates and the
   * values it is assumed to have. A use that is absent makes the rule 不适用 for that use.
   */
  readonly site: Partial<Record<SiteUse, SiteBinding>>
  /** Why the rule does not judge a single site, where `site` is empty. */
  readonly notForSites?: Words
  /** Plain sentence about one finding; `{subject}`, `{object}` and the measure's keys are filled in. */
  readonly sentence: Words
  readonly advice: Words
}

export interface SiteBinding {
  readonly layer: LayerId
  /** Field values assumed; `'today'` for a date means the day of the judgement. */
  readonly values: Readonly<Record<string, string | number | boolean>>
}

export const defineRule = <const R extends Rule>(rule: R): R => rule
