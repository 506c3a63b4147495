/** What a delivery of one kind must hold: folders, layers, tables, fields, documents, metadata. */
import type { CodeListId } from '../codes/index.ts'
import type { Words } from '../words.ts'

/** Versions of the national list of planned land uses; a delivery must say which it is coded by. */
export const codeSystems = ['2020', '2023'] as const
export type CodeSystem = (typeof codeSystems)[number]

/** `plannedUse` is whichever version of the list the delivery is coded by. */
export type DeliveredCodes = CodeListId | 'plannedUse'

export interface DeliveredField extends Words {
  /** As the standard spells it. */
  readonly name: string
  readonly type: 'text' | 'integer' | 'number'
  /** Bytes of a text field, where the standard is known to fix it. */
  readonly length?: number
  /** The field itself must be there. */
  readonly mandatory: boolean
  /** Every row must have a value. */
  readonly filled?: boolean
  readonly codes?: DeliveredCodes
}

export interface DeliveredLayer extends Words {
  /** Also the stem of its file. */
  readonly name: string
  readonly dataset: string
  /** YSDM, where known. */
  readonly featureCode?: string
  readonly shape: 'polygon' | 'line' | 'point' | 'none'
  readonly mandatory: boolean
  readonly fields: readonly DeliveredField[]
  /** Its polygons cover the village without overlap or gap. */
  readonly tiles?: boolean
  /** It is the boundary that the others must fill; `field` holds its code, `areaFields` its area. */
  readonly boundary?: { readonly field: string; readonly areaFields: readonly string[] }
  /** Field whose value may not occur twice, and a field that may not within another's value. */
  readonly unique?: string
  readonly uniqueWithin?: { readonly field: string; readonly within: string }
  /** A code and the word beside it must belong together. */
  readonly codeNames?: readonly { readonly code: string; readonly name: string }[]
  /** Field with the land class, for the groups of smallest areas. */
  readonly classField?: string
  /** Field with the ellipsoid area in ㎡. */
  readonly areaField?: string
}

export interface DeliveryProfile extends Words {
  readonly id: string
  /** Document that asks for this content, and whether it could be read. */
  readonly source: string
  readonly certain: boolean
  readonly layers: readonly DeliveredLayer[]
  /** Names that a folder of the delivery may have, besides the village's own. */
  readonly folders: readonly string[]
  readonly documents: readonly RequiredDocument[]
  readonly metadata: readonly RequiredMetadata[]
}

/** Something besides data: text, maps, annexes. `pattern` is matched against path and name. */
export interface RequiredDocument extends Words {
  readonly id: string
  readonly pattern: string
}

/** An entry of the metadata, by any of its names. */
export interface RequiredMetadata extends Words {
  readonly id: string
  readonly names: readonly string[]
}

export const defineProfile = <const P extends DeliveryProfile>(profile: P): P => profile

/** Fields that every layer of both databases begins with. */
export const identifier = {
  name: 'BSM',
  title: '标识码',
  titleEn: 'Identifier',
  type: 'text',
  mandatory: true,
  filled: true,
} as const satisfies DeliveredField

export const featureCode = {
  name: 'YSDM',
  title: '要素代码',
  titleEn: 'Feature code',
  type: 'text',
  length: 10,
  mandatory: true,
  filled: true,
} as const satisfies DeliveredField
