/** What a person chose of a draft, completed by what its inspection proposed: fields and codes. */

import type { Layer } from '../../../gis-data/catalogue.ts'
import { judgeLandCodes, landCodeField } from '../../../gis-data/codes/judge-land-codes.ts'
import { isLayerId, type LayerId, layerOf } from '../../../gis-data/layers/index.ts'
import { fieldsByNames } from '../../../gis-data/match-fields.ts'
import type { ImportChoices, ImportProfile, InspectedDataset } from '../../api/import-contract.ts'
import { mappingOf } from './propose-layers.ts'
import { translateCodes } from './translate-codes.ts'

/** `profile`: the one that `choices.profile` names. */
export function choicesInFull(
  dataset: InspectedDataset,
  choices: ImportChoices,
  profile: ImportProfile | null,
): Pick<ImportChoices, 'mapping' | 'codes'> & { readonly codeSystem: string | null } {
  const id = 'layer' in choices.target ? choices.target.layer : ''
  if (!isLayerId(id)) return { mapping: choices.mapping, codes: choices.codes, codeSystem: null }
  const layer: Layer = layerOf(id)
  // In another encoding than the inspection read, fields may have other names.
  const readAlike = choices.encoding === null || choices.encoding === dataset.encodings[0]?.name
  const mapping = choices.mapping ?? (readAlike ? proposedMapping(dataset, id, profile) : null)
  const decided = { ...profile?.codes }
  for (const [field, codes] of Object.entries(choices.codes))
    decided[field] = { ...decided[field], ...codes }
  const asked = choices.codeSystem ?? (profile?.builtIn === false ? profile.codeSystem : null)
  const judged = judgedFor(layer, mapping, dataset, asked)
  const codes = translateCodes(layer, mapping, judged, decided)
  return { mapping, codes, codeSystem: judged.codeSystem?.id ?? null }
}

/** By the field that really feeds the land code: the inspection judged the layer that it proposed first. */
function judgedFor(
  layer: Layer,
  mapping: ImportChoices['mapping'],
  dataset: InspectedDataset,
  asked: string | null,
): Pick<InspectedDataset, 'codeSystem' | 'ambiguousCodes'> {
  const { fields } = dataset
  const names = fields.map(({ name }) => name)
  const full = mapping ?? fieldsByNames(layer, names)
  const known = fields.some(({ counts }) => counts !== undefined)
  // read in another encoding, the field may have another name
  const unnamed = mapping === null && !landCodeField(layer, full)
  return known && !unnamed ? judgeLandCodes(layer, full, fields, asked) : dataset
}

/**
 * As a named profile says, recognised or not. Without one, what a saved profile would propose is not taken: an import that
 * goes through a draft and one without a stop read alike. Null: matched by names, as for a layer that was not among the
 * proposals.
 */
function proposedMapping(
  { layers, fields }: InspectedDataset,
  id: LayerId,
  profile: ImportProfile | null,
): ImportChoices['mapping'] {
  const ofLayer = layers.filter(({ layer }) => layer === id)
  if (profile === null) return ofLayer.find(({ saved }) => !saved)?.mapping ?? null
  const recognised = ofLayer.find((each) => each.profile === profile.id)
  const names = fields.map(({ name }) => name)
  return recognised?.mapping ?? mappingOf(layerOf(id), names, profile.mapping)
}
