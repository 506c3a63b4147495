/**
 * What a rule about a delivery (group I, 成果质检) declares. It judges files before they enter the
 * database, so it knows the standard's layer and field names and no layer of the catalogue but
 * those it compares with.
 */
import type {
  CodeSystem,
  DeliveredLayer,
  DeliveryProfile,
} from '../../deliveries/delivery-profile.ts'
import type { LayerId } from '../../layers/index.ts'
import type { Words } from '../../words.ts'
import type { Clause, Parameter } from '../rule.ts'
import type { DeliveryContents, Inspection } from './delivery-contents.ts'

/** Q-A one fails the delivery · Q-B · Q-C. */
export const defectClasses = ['A', 'B', 'C'] as const
export type DefectClass = (typeof defectClasses)[number]

export const defectClassTitles: Record<DefectClass, Words> = {
  A: { title: 'A 类（重大缺陷）', titleEn: 'Class A (fatal)' },
  B: { title: 'B 类（一般缺陷）', titleEn: 'Class B (ordinary)' },
  C: { title: 'C 类（轻微缺陷）', titleEn: 'Class C (slight)' },
}

export interface DeliveryRule extends Words {
  readonly id: string
  /** Raised with every change of predicate or default. */
  readonly version: number
  readonly defectClass: DefectClass
  /** What is compared with what, and when it is a defect or 无法判定; as `asks` of the other rules. */
  readonly asks: Words
  readonly clauses: readonly Clause[]
  readonly parameters: Readonly<Record<string, Parameter>>
  /** Judges files and structure; rules without it have a predicate in SQL. */
  readonly inspect?: (
    contents: DeliveryContents,
    parameters: Readonly<Record<string, unknown>>,
  ) => Inspection
  /** Which delivered layers' rows the predicate judges. */
  readonly about?: (layer: DeliveredLayer) => boolean
  /** Delivered layers that must be there and hold rows, or the rule is 无法判定. */
  readonly needs?: (layer: DeliveredLayer) => boolean
  /** Layers of the database that it compares with; an empty one makes it 无法判定. */
  readonly reads?: readonly LayerId[]
  /** It joins every row with many others, so it runs in small parts. */
  readonly heavy?: boolean
  /** Tables of the standard that the predicate reads beside its parameters. */
  readonly tables?: (profile: DeliveryProfile, codes: CodeSystem | null) => Record<string, unknown>
  /** Sentences by the `case` of the measure. */
  readonly sentences: Readonly<Record<string, Words>>
  /** Why a row could not be judged, by the `reason` of the measure. */
  readonly reasons?: Readonly<Record<string, Words>>
  readonly advice: Words
}

export const defineDeliveryRule = <const R extends DeliveryRule>(rule: R): R => rule
