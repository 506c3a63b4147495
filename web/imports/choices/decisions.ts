/** What a person has decided about a draft so far, and what is still open before it can be previewed. */
import type { Layer } from '../../../gis-data/catalogue.ts'
import { judgeLandCodes } from '../../../gis-data/codes/judge-land-codes.ts'
import { isLandUseSystem } from '../../../gis-data/codes/land-use-systems.ts'
import { type UnknownValue, unknownValues } from '../../../gis-data/codes/unknown-values.ts'
import { isLayerId, layerOf } from '../../../gis-data/layers/index.ts'
import { fieldsByNames } from '../../../gis-data/match-fields.ts'
import type {
  ImportChoices,
  ImportDraft,
  ImportProfile,
  InspectedDataset,
} from '../../../server/api/import-contract.ts'
import type { ChoicesSent } from '../../api/imports.ts'

/** As the choices that are sent, with null for what nobody has decided. */
export interface Decisions extends Omit<ImportChoices, 'dataset' | 'target'> {
  readonly dataset: string | null
  readonly target: ImportChoices['target'] | null
}

/** A proposal below this is shown, and not taken without being chosen. */
const TRUSTED_SCORE = 0.5

export function firstDecisions(draft: ImportDraft): Decisions {
  if (draft.choices) return completed(draft.choices)
  const usable = meantIn(draft).filter(isUsable)
  const [only, another] = usable
  return decisionsFor(another ? null : (only ?? null))
}

/** The datasets that this draft may be about: all of the delivery, or the one it was split off for. */
export const meantIn = ({ dataset, inspected }: ImportDraft): readonly InspectedDataset[] =>
  (inspected?.datasets ?? []).filter(({ id }) => dataset === null || id === dataset)

export const isUsable = ({ problem, crsRefused }: InspectedDataset): boolean =>
  problem === null && crsRefused === null

/** What the file itself says is taken; what is only judged by its contents waits for a person. */
export function decisionsFor(dataset: InspectedDataset | null): Decisions {
  const [encoding, otherEncoding] = dataset?.encodings ?? []
  const judged = encoding?.from === 'values' || encoding?.from === 'other'
  const [crs] = dataset?.crs ?? []
  const stated = crs && crs.from !== 'coordinates' ? crs : null
  const best = dataset?.layers[0]
  const trusted = best !== undefined && best.score >= TRUSTED_SCORE
  const decisions: Decisions = {
    dataset: dataset?.id ?? null,
    encoding: judged && otherEncoding ? null : (encoding?.name ?? null),
    crs: stated?.crs ?? null,
    axes: stated?.axes ?? 'xy',
    target: trusted ? { layer: best.layer } : null,
    profile: trusted ? best.profile : null,
    mapping: null,
    codeSystem: null,
    codes: {},
    mode: 'append',
    scope: null,
    repairs: 'accept',
  }
  return dataset && trusted && best.saved
    ? { ...decisions, ...answersOf(best.saved, dataset, decisions) }
    : decisions
}

export const datasetOf = (draft: ImportDraft, { dataset }: Decisions): InspectedDataset | null =>
  draft.inspected?.datasets.find(({ id }) => id === dataset) ?? null

export const targetLayer = ({ target }: Decisions): Layer | null =>
  target && 'layer' in target && isLayerId(target.layer) ? layerOf(target.layer) : null

/** Catalogue field to delivered field: as decided, else as proposed for the layer, else by their names, as the server does. */
export function mappingOf(
  { mapping, target, profile }: Decisions,
  dataset: InspectedDataset,
): Readonly<Record<string, string>> {
  if (mapping) return mapping
  if (!target || !('layer' in target)) return {}
  const proposals = dataset.layers.filter(({ layer }) => layer === target.layer)
  const proposal =
    proposals.find((each) => each.profile === profile) ?? proposals.find(({ saved }) => !saved)
  if (proposal) return proposal.mapping
  const names = dataset.fields.map(({ name }) => name)
  return isLayerId(target.layer) ? fieldsByNames(layerOf(target.layer), names) : {}
}

/** Shapes that fit no system that is known here need one too. */
export const needsCrs = ({ crs, geometryKinds }: InspectedDataset): boolean =>
  crs.length > 0 || geometryKinds.length > 0

/** A table in which no coordinates are known, where shapes are needed: an update may bring values alone. */
export function lacksCoordinates(decisions: Decisions, dataset: InspectedDataset): boolean {
  if (dataset.geometryKinds.length > 0 || !dataset.coordinates || !decisions.target) return false
  const layer = targetLayer(decisions)
  return layer ? layer.geometry !== null && decisions.mode !== 'update' : true
}

export type OpenQuestion =
  | { readonly step: 'file'; readonly what: 'dataset' }
  | { readonly step: 'encoding'; readonly what: 'encoding' }
  | { readonly step: 'crs'; readonly what: 'crs' | 'coordinates' }
  | { readonly step: 'target'; readonly what: 'target' | 'name' }
  | { readonly step: 'target'; readonly what: 'field'; readonly field: string }
  | { readonly step: 'target'; readonly what: 'code'; readonly code: string }

export function openQuestions(
  decisions: Decisions,
  dataset: InspectedDataset | null,
): OpenQuestion[] {
  if (!dataset || !isUsable(dataset)) return [{ step: 'file', what: 'dataset' }]
  const questions: OpenQuestion[] = []
  if (dataset.encodings.length > 1 && decisions.encoding === null)
    questions.push({ step: 'encoding', what: 'encoding' })
  if (needsCrs(dataset) && decisions.crs === null) questions.push({ step: 'crs', what: 'crs' })
  if (lacksCoordinates(decisions, dataset)) questions.push({ step: 'crs', what: 'coordinates' })
  const { target } = decisions
  if (!target) return [...questions, { step: 'target', what: 'target' }]
  if ('custom' in target)
    return target.custom.trim() === ''
      ? [...questions, { step: 'target', what: 'name' }]
      : questions
  const layer = targetLayer(decisions)
  const mapping = mappingOf(decisions, dataset)
  for (const field of layer?.fields ?? [])
    if (field.required && !mapping[field.name])
      questions.push({ step: 'target', what: 'field', field: field.name })
  for (const { field, delivered } of judgedCodesOf(dataset, decisions).ambiguousCodes)
    if (!decisions.codes[field]?.[delivered])
      questions.push({ step: 'target', what: 'code', code: delivered })
  return questions
}

/** By the field that feeds the land code as it is mapped now; a draft looked at by an older version as it was told then. */
export function judgedCodesOf(
  dataset: InspectedDataset,
  decisions: Decisions,
): Pick<InspectedDataset, 'codeSystem' | 'ambiguousCodes'> {
  const layer = targetLayer(decisions)
  if (!layer) return { codeSystem: null, ambiguousCodes: [] }
  if (dataset.fields.some(({ counts }) => counts !== undefined))
    return judgeLandCodes(
      layer,
      mappingOf(decisions, dataset),
      dataset.fields,
      decisions.codeSystem,
    )
  return layer.id === dataset.layers[0]?.layer ? dataset : { codeSystem: null, ambiguousCodes: [] }
}

/** Values that the layer's lists do not know, whether or not a person has said what they stand for. */
export function unknownValuesOf(dataset: InspectedDataset, decisions: Decisions): UnknownValue[] {
  const layer = targetLayer(decisions)
  // counted in the encoding that the file is likeliest in
  const readAlike = decisions.encoding === null || decisions.encoding === dataset.encodings[0]?.name
  if (!layer || !readAlike) return []
  const judged = judgedCodesOf(dataset, decisions)
  return unknownValues(layer, mappingOf(decisions, dataset), dataset.fields, judged)
}

/** A profile answers what it knows; the rest stays as it was. */
export const withProfile = (
  decisions: Decisions,
  profile: ImportProfile,
  dataset: InspectedDataset,
): Decisions => ({
  ...decisions,
  profile: profile.id,
  target: { layer: profile.layer },
  scope: null,
  mapping: Object.keys(profile.mapping).length > 0 ? profile.mapping : null,
  ...answersOf(profile, dataset, decisions),
})

/** Of encoding and system only what this file may be read in: a profile is of another file of its layout. */
function answersOf(
  { codes, codeSystem, encoding, crs, axes }: ImportProfile,
  dataset: InspectedDataset,
  { encoding: readIn, crs: system, axes: order }: Decisions,
): Pick<Decisions, 'codes' | 'codeSystem' | 'encoding' | 'crs' | 'axes'> {
  const [likeliest] = dataset.encodings
  const fits = dataset.crs.some((each) => each.crs === crs && each.axes === (axes ?? 'xy'))
  return {
    codes,
    codeSystem: codeSystem !== null && isLandUseSystem(codeSystem) ? codeSystem : null,
    encoding: encoding !== null && encoding === likeliest?.name ? encoding : readIn,
    ...(fits ? { crs, axes: axes ?? 'xy' } : { crs: system, axes: order }),
  }
}

/** What is sent for a preview; null while something is open. */
export function choicesOf(
  decisions: Decisions,
  dataset: InspectedDataset | null,
): ChoicesSent | null {
  const { dataset: id, target } = decisions
  if (id === null || !target || openQuestions(decisions, dataset).length > 0) return null
  return { ...decisions, dataset: id, target }
}

const ordered = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, part]) => [name, ordered(part)]),
      )
    : value

/** Decisions kept by an older version know no list of codes and no scope. */
export const completed = (decisions: Decisions): Decisions => ({
  ...decisions,
  scope: decisions.scope ?? null,
  codeSystem: decisions.codeSystem ?? null,
})

/** Whether the preview that stands is of these decisions. */
export const isPreviewed = ({ preview, choices }: ImportDraft, decisions: Decisions): boolean =>
  preview !== null &&
  choices !== null &&
  JSON.stringify(ordered(completed(choices))) === JSON.stringify(ordered(decisions))
