/** What a person chose of a draft, completed by what its inspection proposed: fields and codes. */

import type { Layer } from '../../../gis-data/catalogue.ts'
import { isLayerId, type LayerId, layerOf } from '../../../gis-data/layers/index.ts'
import type { ImportChoices, ImportProfile, InspectedDataset } from '../../api/import-contract.ts'
import { translateCodes } from './translate-codes.ts'

/** `profile`: the one that `choices.profile` names. */
export function choicesInFull(
  dataset: InspectedDataset,
  choices: ImportChoices,
  profile: ImportProfile | null,
): Pick<ImportChoices, 'mapping' | 'codes'> {
  const id = 'layer' in choices.target ? choices.target.layer : ''
  if (!isLayerId(id)) return { mapping: choices.mapping, codes: choices.codes }
  const layer: Layer = layerOf(id)
  // In another encoding than the inspection read, fields may have other names.
  const readAlike = choices.encoding === null || choices.encoding === dataset.encodings[0]?.name
  const mapping =
    choices.mapping ?? (readAlike ? proposedMapping(dataset, id, choices.profile) : null)
  const decided = { ...profile?.codes }
  for (const [field, codes] of Object.entries(choices.codes))
    decided[field] = { ...decided[field], ...codes }
  return { mapping, codes: translateCodes(layer, mapping, dataset, decided) }
}

/** Null: matched by names, as for a layer that was not among the proposals. */
function proposedMapping(
  { layers }: InspectedDataset,
  id: LayerId,
  profile: string | null,
): ImportChoices['mapping'] {
  const ofLayer = layers.filter(({ layer }) => layer === id)
  const proposal = ofLayer.find((each) => each.profile === profile) ?? ofLayer[0]
  return proposal ? proposal.mapping : null
}
