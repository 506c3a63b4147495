/**
 * What a delivery holds and how it may be read, before anything is decided: every layer with its
 * fields and samples, encodings and systems to choose from, layers of the catalogue that it may be.
 */
import { stat } from 'node:fs/promises'
import { isCodeColumn, judgeLandCodes } from '../../../gis-data/codes/judge-land-codes.ts'
import { secondSurveyColumn } from '../../../gis-data/codes/second-survey.ts'
import { layerIds, layerOf } from '../../../gis-data/layers/index.ts'
import type { Words } from '../../../gis-data/words.ts'
import type {
  ImportProfile,
  InspectedDataset,
  InspectedDelivery,
} from '../../api/import-contract.ts'
import type { Db } from '../../db/schema.ts'
import { UserFault } from '../../errors/user-fault.ts'
import { problemOf } from '../../http/problem.ts'
import { proposeCrs } from '../crs/propose-crs.ts'
import { readProfiles } from '../profiles/profile-store.ts'
import type {
  CoordinateColumns,
  DeliverySummary,
  HeadRows,
  LayerSurvey,
} from '../reading/delivery.ts'
import { type Container, ReadingThread } from '../reading/reading-thread.ts'
import { type DeliveredFile, type DeliveryFolder, hashOf } from '../upload/delivered-files.ts'
import { stemOf } from '../upload/file-names.ts'
import { type FoundFile, findContainers } from '../upload/find-containers.ts'
import { datasetId, nothingFound } from '../upload/find-dataset.ts'
import { proposeLayers } from './propose-layers.ts'

/** Called before each file; throws to end the inspection. */
export type InspectionProgress = (step: Words, done: number, of: number) => void | Promise<void>

const looking = (name: string): Words => ({ title: `查看 ${name}`, titleEn: `Looking at ${name}` })

/**
 * @param encoding asked for, for all files; null: as each tells
 * @throws UserFault for an archive that cannot be used, or without any data; the fault of one file
 *   or layer stands in its dataset
 */
export async function inspectDelivery(
  db: Db,
  files: readonly DeliveredFile[],
  folder: DeliveryFolder,
  options: {
    readonly report?: InspectionProgress
    readonly encoding?: string | null
    /** Lines of names that a person has chosen, by the dataset's id. */
    readonly heads?: Readonly<Record<string, number>>
    /** Columns of coordinates that a person has chosen, likewise. */
    readonly coordinates?: Readonly<Record<string, readonly string[]>>
  } = {},
): Promise<InspectedDelivery> {
  // Before the reader takes the files apart.
  const listed = await Promise.all(
    files.map(async ({ name, path }) => ({ name, bytes: (await stat(path)).size })),
  )
  const sha256 = await hashOf(files)
  const found = await findContainers(files, folder)
  if (found.length === 0) throw nothingFound(files, null)
  const profiles = (await readProfiles(db)).filter(({ builtIn }) => !builtIn)
  const datasets: InspectedDataset[] = []
  const thread = new ReadingThread(folder.scratch)
  try {
    for (const [at, file] of found.entries()) {
      await options.report?.(looking(file.source), at, found.length)
      const reading = {
        encoding: options.encoding ?? null,
        headRow: askedIn(file.source, options.heads ?? {}),
        coordinates: askedIn(file.source, options.coordinates ?? {}),
      }
      const inspector = new FileInspector(db, file, thread, reading, profiles)
      datasets.push(...(await inspector.datasets()))
    }
  } finally {
    await thread.end()
  }
  return { files: listed, sha256, datasets }
}

/** Of one file: its only table's, or by the names of its tables. */
function askedIn<T>(source: string, asked: Readonly<Record<string, T>>): T | Record<string, T> {
  const own = asked[source]
  if (own !== undefined) return own
  const within = `${source}/`
  return Object.fromEntries(
    Object.entries(asked)
      .filter(([id]) => id.startsWith(within))
      .map(([id, each]) => [id.slice(within.length), each]),
  )
}

/** Codes of a survey that there is no table for are told by its name. */
const olderCodes = ({ fields }: LayerSurvey) =>
  fields
    .flatMap((column) => secondSurveyColumn(column) ?? [])
    // a survey of that time has them in several columns
    .slice(0, 1)
    .map(({ title, titleEn }) => ({ message: title, messageEn: titleEn }))

const headOf = ({ leading, ...head }: NonNullable<DeliverySummary['head']>) => ({
  ...head,
  leading: leading.map((line) => [...line]),
})

class FileInspector {
  constructor(
    readonly db: Db,
    readonly file: FoundFile,
    readonly thread: ReadingThread,
    readonly reading: {
      readonly encoding: string | null
      readonly headRow: HeadRows
      readonly coordinates: CoordinateColumns
    },
    readonly profiles: readonly ImportProfile[],
  ) {}

  async datasets(): Promise<InspectedDataset[]> {
    const { file } = this
    if (file.fault) return [this.#unreadable(file.fault, null)]
    let container: Container
    try {
      container = await this.#open()
    } catch (error) {
      if (!(error instanceof UserFault)) throw error
      return [this.#unreadable(error, null)]
    }
    const lone = container.summaries.length === 1
    const datasets: InspectedDataset[] = []
    try {
      for (const [at, summary] of container.summaries.entries()) {
        try {
          datasets.push(await this.#understand(summary, await container.survey(at), lone))
        } catch (error) {
          if (!(error instanceof UserFault)) throw error
          datasets.push(this.#unreadable(error, summary, lone))
          // A layer that stopped the parser must not take the others with it.
          await container.close()
          container = await this.#open()
        }
      }
    } finally {
      await container.close()
    }
    return datasets
  }

  #open(): Promise<Container> {
    return this.thread.open(this.file, { ...this.reading, lenient: true })
  }

  async #understand(
    summary: DeliverySummary,
    survey: LayerSurvey,
    lone: boolean,
  ): Promise<InspectedDataset> {
    const { file } = this
    const crs = summary.table
      ? { proposals: [], tried: undefined, refused: null, remarks: [] }
      : await proposeCrs(this.db, {
          file: file.source,
          layer: summary.layer,
          format: summary.format,
          declared: summary.crs,
          survey,
        })
    const layers = proposeLayers(
      {
        names: [summary.layer, stemOf(file.name)],
        fields: summary.fields,
        kinds: survey.kinds,
        table: summary.table,
      },
      this.profiles,
    )
    const [first] = layers
    const id = layerIds.find((each) => each === first?.layer)
    const asked = this.profiles.find((profile) => profile.id === first?.profile)?.codeSystem ?? null
    const codes =
      first && id
        ? judgeLandCodes(layerOf(id), first.mapping, survey.fields, asked)
        : { codeSystem: null, ambiguousCodes: [] }
    return {
      ...this.#head(summary, lone),
      rowCount: summary.rowCount < 0 ? survey.rows : summary.rowCount,
      geometryKinds: survey.kinds,
      fields: survey.fields.map(({ name, type, samples, counts }) => ({
        name,
        type,
        samples,
        // whatever field a person names as one of codes can then be judged
        counts:
          counts && isCodeColumn({ name, counts })
            ? counts.map(([value, rows]) => [value, rows])
            : null,
      })),
      encodings: summary.encodings.map((each) => ({ ...each })),
      crs: crs.proposals,
      ...(crs.tried && { crsTried: crs.tried }),
      crsRefused: crs.refused,
      ...codes,
      layers,
      ...(summary.head && { head: headOf(summary.head) }),
      ...(summary.coordinates && {
        coordinates: { ...summary.coordinates, columns: [...summary.coordinates.columns] },
      }),
      remarks: [...summary.remarks, ...crs.remarks, ...olderCodes(survey)],
      problem: null,
    }
  }

  #head({ layer, format }: Pick<DeliverySummary, 'layer' | 'format'>, lone: boolean) {
    const { source } = this.file
    return { id: datasetId(source, lone ? null : layer), file: source, layer, format }
  }

  #unreadable(fault: UserFault, summary: DeliverySummary | null, lone = true): InspectedDataset {
    const { name, format } = this.file
    return {
      ...this.#head(summary ?? { layer: name.replace(/\.[^.]*$/, ''), format }, lone),
      rowCount: Math.max(summary?.rowCount ?? 0, 0),
      geometryKinds: [],
      fields: [],
      encodings: [],
      crs: [],
      crsRefused: null,
      codeSystem: null,
      ambiguousCodes: [],
      layers: [],
      remarks: [],
      problem: problemOf(fault),
    }
  }
}
