/** One delivery from its files to its score: read and stage every layer, judge by every rule, sum up. */
import type { CodeSystem, DeliveryProfile } from '../../../gis-data/deliveries/delivery-profile.ts'
import { layerOfFile, type ProfileId, profileOf } from '../../../gis-data/deliveries/index.ts'
import type {
  DeliveredLayerFacts,
  DeliveryContents,
} from '../../../gis-data/rules/delivery/delivery-contents.ts'
import { scoreOf } from '../../../gis-data/rules/delivery/delivery-score.ts'
import { deliveryRuleIds, deliveryRuleOf } from '../../../gis-data/rules/delivery/index.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { Words } from '../../../gis-data/words.ts'
import type { Delivery, DeliveryRuleOutcome } from '../../api/delivery-contract.ts'
import type { Database } from '../../db/database.ts'
import { UserFault } from '../../errors/user-fault.ts'
import type { DeliverySource } from '../delivery-source.ts'
import { districtShares, nameRows } from '../staging/finish-staging.ts'
import { stageLayer } from '../staging/stage-layer.ts'
import { type DeliveryGround, stagedGround } from './delivery-ground.ts'
import { judgeDelivery } from './judge-delivery.ts'
import { codeSystemIn, readMetadata, recogniseProfile } from './recognise-delivery.ts'

export interface InspectionRequest {
  readonly id: string
  readonly source: DeliverySource
  readonly profile: ProfileId | null
  readonly codes: CodeSystem | null
  readonly revision: number
  readonly viewer: Viewer
}

export interface InspectionReporter {
  /** Throws to end the inspection, e.g. when cancelled. */
  progress(step: Words, share: number): Promise<void>
  recognised(facts: {
    profile: ProfileId
    codeSystem: CodeSystem | null
    layers: Delivery['layers']
  }): Promise<void>
  ruleDone(outcome: DeliveryRuleOutcome, ordinal: number): Promise<void>
}

/** Share of the progress that reading takes. */
const READING = 0.4

export async function inspectDelivery(
  database: Database,
  request: InspectionRequest,
  report: InspectionReporter,
) {
  const { id, source } = request
  const profileId = recogniseProfile(source, request.profile)
  const profile = profileOf(profileId)
  const metadata = await readMetadata(source)
  const codeSystem = request.codes ?? codeSystemIn(metadata)
  const read = await readLayers(database, request, profile, report)
  await report.recognised({ profile: profileId, codeSystem, layers: read.listed })
  await nameRows(database.db, id)
  const ground = stagedGround(id, request.revision, request.viewer)
  const contents: DeliveryContents = {
    profile,
    codeSystem,
    files: source.files,
    layers: await withShares(database, ground, read.facts),
    unreadable: read.unreadable,
    metadata,
  }
  const outcomes = await judgeDelivery(database, id, contents, ground, {
    progress: (step, share) => report.progress(step, READING + (1 - READING) * share),
    ruleDone: (outcome) =>
      report.ruleDone(outcome, (deliveryRuleIds as readonly string[]).indexOf(outcome.id)),
  })
  return scoreOf(
    outcomes.map(({ id: rule, defects, setAside, result }) => ({
      defectClass: deliveryRuleOf(rule as (typeof deliveryRuleIds)[number]).defectClass,
      defects,
      undecided: setAside > 0 || result === 'undecidable',
    })),
  )
}

interface ReadLayers {
  readonly facts: DeliveredLayerFacts[]
  readonly listed: Delivery['layers']
  readonly unreadable: { path: string; message: string; messageEn: string }[]
}

async function readLayers(
  { db }: Database,
  { id, source }: InspectionRequest,
  profile: DeliveryProfile,
  report: InspectionReporter,
): Promise<ReadLayers> {
  const read: ReadLayers = { facts: [], listed: [], unreadable: [] }
  for (const [at, dataset] of source.datasets.entries()) {
    const share = (READING * at) / source.datasets.length
    const step = { title: `读取 ${dataset.path}`, titleEn: `reading ${dataset.path}` }
    await report.progress(step, share)
    const declared = layerOfFile(profile, dataset.stem)
    try {
      const opened = await source.open(dataset)
      try {
        const known = declared && !read.facts.some(({ layer }) => layer === declared.name)
        const staged = known
          ? await stageLayer(db, id, declared.name, opened, source.isTangle, (rows) =>
              report.progress(
                { title: `${step.title}（${rows} 条）`, titleEn: `${step.titleEn} (${rows} rows)` },
                share,
              ),
            )
          : { rows: opened.rowCount, shapes: {} }
        const { format, encoding, crs, fields } = opened
        const { path } = dataset
        read.listed.push({
          layer: declared?.name ?? null,
          path,
          format,
          rows: staged.rows,
          encoding,
          crs: crs?.srid ? `EPSG:${crs.srid}` : null,
        })
        if (declared)
          read.facts.push({
            layer: declared.name,
            path,
            format,
            fields,
            rowCount: staged.rows,
            shapes: staged.shapes,
            crs,
            districtShare: null,
          })
      } finally {
        await opened.close()
      }
    } catch (error) {
      if (!(error instanceof UserFault)) throw error
      read.unreadable.push({
        path: dataset.path,
        message: error.detail,
        messageEn: error.detailEn,
      })
    }
  }
  return read
}

async function withShares(
  { db }: Database,
  ground: DeliveryGround,
  facts: readonly DeliveredLayerFacts[],
): Promise<DeliveredLayerFacts[]> {
  const shares = await districtShares(db, ground)
  return facts.map((layer) => ({ ...layer, districtShare: shares[layer.layer] ?? null }))
}
