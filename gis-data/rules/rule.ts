/** What a rule declares of itself. Its predicate stands beside it as `<id>.sql`. */
import type { CodeListId } from '../codes/index.ts'
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
export const siteUses = [
  'homestead',
  'house',
  'industry',
  'facility_agriculture',
  'road',
  'public_service',
  'restoration',
] as const
export type SiteUse = (typeof siteUses)[number]

export const siteUseTitles: Record<SiteUse, Words> = {
  homestead: { title: '宅基地', titleEn: 'Homestead' },
  house: { title: '农房新建翻建', titleEn: 'House' },
  industry: { title: '产业项目', titleEn: 'Industry project' },
  facility_agriculture: { title: '设施农业', titleEn: 'Facility agriculture' },
  road: { title: '道路', titleEn: 'Road' },
  public_service: { title: '公共服务设施', titleEn: 'Public service' },
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
  /**
   * `'today'` stands for the day of the judgement; a run stores the day itself. A record is a table:
   * by key, a figure or a word.
   */
  readonly value: number | string | Readonly<Record<string, number | string>>
  /** Of a table: the code list of its keys, or words for them, and for its values. */
  readonly entries?: CodeListId | Readonly<Record<string, Words>>
  readonly values?: Readonly<Record<string, Words>>
  readonly unit?: string
  readonly source: string
  /** In English; names and numbers of documents stay as they are. */
  readonly sourceEn: string
  readonly version: string
  /** ISO date from which the value holds. */
  readonly effective: string
  readonly certain: boolean
}

/** One value a row must have, or must not have; an absent value counts as "must not" fulfilled. */
export interface Condition {
  readonly field: string
  readonly in?: readonly (string | boolean)[]
  readonly notIn?: readonly string[]
  /** A further condition that must hold too. */
  readonly and?: Condition
}

/** A feature of a layer that is read belongs to the subject whose `subjectField` equals its `field`. */
export interface Link {
  readonly field: string
  readonly subjectField: string
}

/**
 * A way in which a row of a layer that is read comes to bear on a subject: it touches it or lies
 * within the rule's reach, a field of both is equal, or it bears so on a row of another layer that
 * is read, which bears on the subject in its own ways.
 */
export type Bearing = 'place' | Link | { readonly on: LayerId; readonly by: 'place' | Link }

/** What the evidence polygon is: the overlap of both, a part of the subject, or a whole feature. */
export type EvidenceKind = 'overlap' | 'part' | 'whole'

export interface Rule extends Words {
  readonly id: string
  /** Raised with every change of predicate or default. */
  readonly version: number
  readonly severity: Severity
  /** Where a state weighs otherwise than the rule. */
  readonly severityByState?: Partial<Record<FindingState, Severity>>
  /**
   * What is compared with what, and when a row is 不符合, 需论证, 提示 or 无法判定, as the predicate
   * does it. `{parameter}` and, of a table, `{parameter.entry}` become the value in force.
   */
  readonly asks: Words
  readonly clauses: readonly Clause[]
  /** Layers whose features are judged; the runner binds each in turn to `subject`. */
  readonly subjects: readonly LayerId[]
  /**
   * Which rows of a subject layer the rule is about: those that meet any of the conditions; all
   * rows of a layer that is not named. Counting and judging both use it.
   */
  readonly considers?: Partial<Record<LayerId, readonly Condition[]>>
  /** Layers the predicate reads. An empty one makes the rule 无法判定, unless it is optional. */
  readonly reads: readonly LayerId[]
  readonly optionalReads?: readonly LayerId[]
  /** How far, in metres, a feature of these layers matters without touching the subject. */
  readonly reachM?: number
  /** How features are found that are not found by place: by layer that is read. */
  readonly links?: Partial<Record<LayerId, Link>>
  /**
   * Where several layers are read: every way in which a row of this one comes to bear on a subject.
   * After a change of it only the subjects so found are judged again; of a layer that is not named,
   * all are. Where this is left out and one layer alone is read, `links` and place tell; `{}` is for
   * a rule that looks at all rows of it, wherever they lie.
   */
  readonly bears?: Partial<Record<LayerId, readonly Bearing[]>>
  readonly parameters: Readonly<Record<string, Parameter>>
  /**
   * How a drawn site stands in for a subject: by use, the layer whose row it imitates and the
   * values it is assumed to have. A use that is absent makes the rule 不适用 for that use.
   */
  readonly site: Partial<Record<SiteUse, SiteBinding>>
  /**
   * By use, what a drawn site lacks for a judgement: the rule is then 无法判定 and says so. Where
   * `site` has the use too, the household is what lacks: named, the rule is judged.
   */
  readonly siteLacks?: Partial<Record<SiteUse, Words>>
  /** Why the rule does not apply to the uses that `site` and `siteLacks` leave out. */
  readonly notForSites?: Words
  readonly evidence: EvidenceKind
  /**
   * Plain sentence about one finding; `{subject}`, `{object}` and the measure's keys are filled
   * in, areas (`…_m2`) with two decimals and, as `…_mu`, in 亩.
   */
  readonly sentence: Words
  /** Where a site to come needs another sentence, whatever the state. */
  readonly siteSentence?: Words
  /** Where a state needs another sentence. */
  readonly sentences?: Partial<Record<FindingState, Words>>
  /** Why a row could not be judged, by the `reason` of its measure. */
  readonly reasons?: Readonly<Record<string, Words>>
  /** Code lists of measure values that are codes. */
  readonly measureCodes?: Readonly<Record<string, CodeListId>>
  readonly advice: Words
}

export interface SiteBinding {
  /** Layer that the hypothetical row belongs to; a building to come is a `rural_house` for any use. */
  readonly layer: LayerId
  /**
   * Field values assumed; `'today'` for a date means the day of the judgement, `'household'` the code
   * of the household that applies (null where none is named).
   */
  readonly values: Readonly<Record<string, string | number | boolean>>
}

/** Layers that a rule cannot do without, each once: what it judges and what it reads. */
export const neededLayers = ({ subjects, reads }: Rule): LayerId[] => [
  ...new Set([...subjects, ...reads]),
]

export const defineRule = <const R extends Rule>(rule: R): R => rule
