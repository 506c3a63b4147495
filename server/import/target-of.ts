/** The target that an import names: a layer of the catalogue, a custom layer that stands, or a new one. */

import { isLayerId } from '../../gis-data/layers/index.ts'
import type { Db } from '../db/schema.ts'
import { catalogueTarget } from './catalogue/catalogue-target.ts'
import { customTarget, findCustomLayer, standingCustomTarget } from './custom/custom-target.ts'
import type { ImportMode, ImportTarget } from './import-target.ts'

export interface TargetChoice {
  /** Id of a layer that stands. */
  readonly layer?: string | undefined
  /** Name of a new layer of its own. */
  readonly custom?: string | undefined
  readonly mode: ImportMode
  readonly mapping: Readonly<Record<string, string>> | null
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** @throws UserFault `not_found` for a layer that does not exist. */
export async function targetOf(db: Db, choice: TargetChoice): Promise<ImportTarget> {
  const { layer = '', custom, mode } = choice
  if (custom !== undefined) return customTarget(custom)
  const standing = isLayerId(layer) ? undefined : await findCustomLayer(db, layer)
  return standing ? standingCustomTarget(standing, mode) : catalogueTarget({ ...choice, layer })
}
