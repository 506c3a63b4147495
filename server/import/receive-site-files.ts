/** Files of a request for the site reader: received, unpacked and, where GDAL has to, read; never stored. */
import { readFile, stat } from 'node:fs/promises'
import type { Geometry } from 'geojson'
import type { Db } from '../db/schema.ts'
import { identifyCrs } from './crs/identify-crs.ts'
import { inTurn } from './in-turn.ts'
import { geometryOfEwkb } from './reading/ewkb-geometry.mjs'
import { openDelivery } from './reading/open-delivery.ts'
import { parcelRows, shapeIn } from './reading/parcel-rows.ts'
import {
  createDeliveryFolder,
  type DeliveredFile,
  type DeliveryFolder,
} from './upload/delivered-files.ts'
import { isZip } from './upload/find-containers.ts'
import { findDataset } from './upload/find-dataset.ts'
import { receiveUpload, uploadTooLarge } from './upload/receive-upload.ts'
import { unpackZip } from './upload/unpack-zip.ts'

const wanted = /\.(shp|shx|dbf|prj|cpg|geojson|json|txt|dxf|dwg)$/i
const isWanted = (name: string) => wanted.test(name) && !/(^|[\\/])\._/.test(name)

/** One reader at a time: each is a thread with GDAL in it. */
export function receiveSiteFiles(database: () => { readonly db: Db }) {
  const turn = inTurn()
  return async (
    request: Request,
    { fileBytes, unpackedBytes }: { readonly fileBytes: number; readonly unpackedBytes: number },
  ) => {
    const folder = await createDeliveryFolder()
    try {
      const sent = await receiveUpload(request, nameIn(request), folder, fileBytes)
      let bytes = 0
      for (const { path } of sent) bytes += (await stat(path)).size
      if (bytes > fileBytes) throw uploadTooLarge(fileBytes)
      const files = await unpacked(sent, folder, unpackedBytes)
      return {
        files: files.map(({ name, path }) => ({ name, bytes: () => readFile(path) })),
        shapes: () => turn(() => shapesIn(database().db, files, folder)),
        remove: () => folder.remove(),
      }
    } catch (error) {
      await folder.remove()
      throw error
    }
  }
}

const nameIn = (request: Request) => new URL(request.url).searchParams.get('filename')

async function unpacked(
  sent: readonly DeliveredFile[],
  folder: DeliveryFolder,
  maxBytes: number,
): Promise<readonly DeliveredFile[]> {
  const [only, another] = sent
  if (!only || another || !(await isZip(only))) return sent
  return unpackZip(only, folder.incoming, isWanted, maxBytes)
}

async function shapesIn(db: Db, files: readonly DeliveredFile[], folder: DeliveryFolder) {
  const dataset = await findDataset(files, folder, null)
  const delivery = await openDelivery(dataset, { scratch: folder.scratch, encoding: null })
  try {
    const { format, encoding, crs } = delivery.summary
    const srid = crs.kind === 'none' ? null : (await identifyCrs(db, crs, null, dataset.name)).srid
    const shapes: { row: number; properties: Record<string, unknown>; geometry: Geometry }[] = []
    const setAside: { row: number; message: string; messageEn: string }[] = []
    for await (const batch of delivery.batches()) {
      setAside.push(...batch.setAside)
      for (const parcel of batch.staged)
        for (const delivered of parcelRows(parcel)) {
          const wkb = shapeIn(parcel, delivered)
          const { row, properties } = delivered
          if (wkb) shapes.push({ row, properties, geometry: geometryOfEwkb(wkb) as Geometry })
        }
    }
    // The site reader asks for no other format than these two.
    const known: 'geojson' | 'shapefile' = format === 'geojson' ? format : 'shapefile'
    return { format: known, name: dataset.name, encoding: encoding.name, srid, shapes, setAside }
  } finally {
    await delivery.close()
  }
}
