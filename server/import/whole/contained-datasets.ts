/** Datasets of a delivery that lie in files of other formats: the layers of geodatabases, drawings, workbooks. */
import type { DeliveredFile, DeliveryFolder } from '../upload/delivered-files.ts'
import { findContainers, isGeodatabasePart } from '../upload/find-containers.ts'
import { type NamedDataset, nameDatasets } from '../upload/find-dataset.ts'

export interface ContainedDataset extends NamedDataset {
  readonly path: string
  readonly stem: string
}

/** What the import's finder lays out; Shapefiles and plain tables are opened with their declared fields. */
export const isContained = (name: string): boolean =>
  isGeodatabasePart(name) || /\.(gpkg|fgb|kml|kmz|dxf|xlsx)$/i.test(name)

export async function containedDatasets(
  files: readonly DeliveredFile[],
  folder: DeliveryFolder,
): Promise<ContainedDataset[]> {
  const contained = files.filter(({ name }) => isContained(name))
  if (contained.length === 0) return []
  const named = await nameDatasets(await findContainers(contained, folder), folder)
  return named.map((each) => ({ ...each, path: each.id, stem: each.title }))
}
