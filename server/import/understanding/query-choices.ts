/** What an import without a stop is to do: what was asked for, what its profile says, what its codes tell. */
import type { Layer } from '../../../gis-data/catalogue.ts'
import { judgeLandCodes } from '../../../gis-data/codes/judge-land-codes.ts'
import { isLayerId, layerOf } from '../../../gis-data/layers/index.ts'
import { fieldsByNames } from '../../../gis-data/match-fields.ts'
import type { ImportProfile } from '../../api/import-contract.ts'
import type { Db } from '../../db/schema.ts'
import { UserFault } from '../../errors/user-fault.ts'
import type { ImportQuery } from '../import-request.ts'
import { findProfile } from '../profiles/profile-store.ts'
import { ReadingThread } from '../reading/reading-thread.ts'
import type { Dataset } from '../upload/find-dataset.ts'
import { mappingOf } from './propose-layers.ts'
import { translateCodes } from './translate-codes.ts'

export interface QueryChoices {
  readonly encoding: string | null
  readonly crs: string | null
  readonly swapped: boolean
  /** Line of a table that holds its names; null: found by its looks. */
  readonly headRow: number | null
  /** Columns of a table that hold its coordinates; null: found by their names. */
  readonly coordinates: readonly string[] | null
  readonly mapping: Readonly<Record<string, string>> | null
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Id of the list of land codes that the file is read by; null: the layer's own. */
  readonly codeSystem: string | null
}

/** @throws UserFault for a profile that does not exist or is another layer's. */
export async function queryChoices(
  db: Db,
  query: ImportQuery,
  dataset: Dataset,
  scratch: string,
): Promise<QueryChoices> {
  const profile = query.profile === undefined ? null : await findProfile(db, query.profile)
  const reading = {
    encoding: query.encoding ?? profile?.encoding ?? null,
    headRow: query.headRow ?? null,
    coordinates: query.coordinates ?? null,
    crs: query.crs ?? profile?.crs ?? null,
    swapped: (query.axes ?? profile?.axes) === 'yx',
  }
  const id = query.layer ?? ''
  if (profile && profile.layer !== id) throw otherLayer(profile, query)
  if (!isLayerId(id) || !(profile || hasPlannedCodes(layerOf(id))))
    return { ...reading, mapping: null, codes: {}, codeSystem: null }
  return { ...reading, ...(await fieldsAndCodes(layerOf(id), profile, dataset, reading, scratch)) }
}

/** Only codes of plans can pass unseen for those of another list: these files are looked through first. */
const hasPlannedCodes = ({ fields }: Layer) => fields.some(({ codes }) => codes === 'landUse2023')

async function fieldsAndCodes(
  layer: Layer,
  profile: ImportProfile | null,
  dataset: Dataset,
  reading: Pick<QueryChoices, 'encoding' | 'headRow' | 'coordinates'>,
  scratch: string,
): Promise<Pick<QueryChoices, 'mapping' | 'codes' | 'codeSystem'>> {
  const thread = new ReadingThread(scratch)
  try {
    const at = dataset.layer ?? 0
    const container = await thread.open(dataset, reading)
    const fields = container.summaries[at]?.fields ?? []
    const mapping = profile ? mappingOf(layer, fields, profile.mapping) : null
    const full = mapping ?? fieldsByNames(layer, fields)
    const survey = hasPlannedCodes(layer) ? await container.survey(at) : null
    const judged = survey
      ? judgeLandCodes(layer, full, survey.fields, profile?.codeSystem ?? null)
      : { codeSystem: null, ambiguousCodes: [] }
    const codes = translateCodes(layer, full, judged, profile?.codes ?? {})
    return { mapping, codes, codeSystem: judged.codeSystem?.id ?? null }
  } finally {
    await thread.end()
  }
}

const otherLayer = ({ id, layer }: ImportProfile, query: ImportQuery) =>
  new UserFault(
    'bad_request',
    `导入方案 ${id} 用于图层 ${layer}，而不是 ${query.layer ?? query.custom}`,
    `the import profile ${id} is for the layer ${layer}, not for ${query.layer ?? query.custom}`,
  )
