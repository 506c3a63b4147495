/** The target that an import names: a layer of the catalogue, a custom layer that stands, or a new one. */

import { isLayerId } from '../../gis-data/layers/index.ts'
import type { ReplacedScope } from '../api/replaced-scope-contract.ts'
import type { Db } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'
import { catalogueTarget } from './catalogue/catalogue-target.ts'
import { customTarget, findCustomLayer, standingCustomTarget } from './custom/custom-target.ts'
import type { ImportMode, ImportTarget } from './import-target.ts'

export interface TargetChoice {
  /** Id of a layer that stands. */
  readonly layer?: string | undefined
  /** Name of a new layer of its own. */
  readonly custom?: string | undefined
  readonly mode: ImportMode
  readonly scope: ReplacedScope
  readonly mapping: Readonly<Record<string, string>> | null
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Id of the list of land codes that the file is read by; null: the layer's own. */
  readonly codeSystem: string | null
}

/** @throws UserFault `not_found` for a layer that does not exist, `bad_request` for a scope of what replaces nothing. */
export async function targetOf(db: Db, choice: TargetChoice): Promise<ImportTarget> {
  const { layer = '', custom, mode, scope } = choice
  if (scope !== null && mode !== 'replace') throw nothingReplaced()
  if (custom !== undefined) return customTarget(custom)
  const standing = isLayerId(layer) ? undefined : await findCustomLayer(db, layer)
  return standing
    ? standingCustomTarget(standing, mode, scope)
    : catalogueTarget({ ...choice, layer })
}

const nothingReplaced = () =>
  new UserFault(
    'bad_request',
    '替换范围只用于“替换”：请把方式改为替换，或不给范围',
    'a scope is for replacing alone: choose the mode replace, or give no scope',
  )
