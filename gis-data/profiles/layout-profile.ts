/** A layout that deliveries follow: which layer they are, and which of their fields feeds which of ours. */
import type { CodeListId } from '../codes/index.ts'
import type { LayerId } from '../layers/index.ts'
import type { Words } from '../words.ts'

export interface LayoutProfile extends Words {
  readonly id: string
  readonly layer: LayerId
  /** Document that the layout comes from, and whether it could be read. */
  readonly source: string
  readonly certain: boolean
  /** Names that such a layer or its file has, alone or behind the village's. */
  readonly layerNames: readonly string[]
  /** Catalogue field to delivered field. */
  readonly mapping: Readonly<Record<string, string>>
  /** Per catalogue field, delivered value to the layer's code. */
  readonly codes?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Code list that the deliveries are coded by. */
  readonly codeSystem?: CodeListId
}

export const defineLayout = <const P extends LayoutProfile>(profile: P): P => profile
