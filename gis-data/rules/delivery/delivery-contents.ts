/** A delivery as the rules about files and structure see it, and what they answer. */
import type { CodeSystem, DeliveryProfile } from '../../deliveries/delivery-profile.ts'

/** A defect, something to look at, or a row that cannot be judged. */
export const defectStates = ['nonconforming', 'notice', 'undecidable'] as const
export type DefectState = (typeof defectStates)[number]

/** What became of a defect since the check that a delivery is compared with. */
export const defectFates = ['new', 'still', 'gone'] as const

/** A field as the file declares it; GeoJSON declares none, its fields have names alone. */
export interface DeclaredField {
  readonly name: string
  readonly type: 'text' | 'integer' | 'number' | 'date' | 'other' | null
  readonly length: number | null
}

export interface DeliveredLayerFacts {
  /** Name of the profile's layer that it is. */
  readonly layer: string
  readonly path: string
  readonly format: string
  readonly fields: readonly DeclaredField[]
  readonly rowCount: number
  /** Rows with the shape that the profile asks for, of those that have a readable shape. */
  readonly shapes: Readonly<Partial<Record<'point' | 'line' | 'polygon', number>>>
  readonly crs: {
    readonly srid: number | null
    readonly name: string | null
    /** Why it cannot be used, in both languages. */
    readonly fault: string | null
    readonly faultEn: string | null
  } | null
  /** Share of its shapes that lie in the district; null without shapes or without the district. */
  readonly districtShare: number | null
}

export interface DeliveryContents {
  readonly profile: DeliveryProfile
  readonly codeSystem: CodeSystem | null
  /** Paths within the delivery. */
  readonly files: readonly string[]
  readonly layers: readonly DeliveredLayerFacts[]
  /** Data files that could not be read, with the reason. */
  readonly unreadable: readonly {
    readonly path: string
    readonly message: string
    readonly messageEn: string
  }[]
  /** Entries of the metadata file; null where there is none. */
  readonly metadata: Readonly<Record<string, string>> | null
}

export interface StructureDefect {
  readonly layer: string | null
  readonly path: string | null
  readonly state: DefectState
  readonly measure: Readonly<Record<string, string | number>> & { readonly case?: string }
}

export interface Inspection {
  /** How many things (files, layers, fields, entries) were looked at. */
  readonly considered: number
  readonly defects: readonly StructureDefect[]
}
