/** Pictures: added by address or as a file, changed, removed, and their tiles. */
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Viewer } from '../../gis-data/viewer.ts'
import type {
  Imagery,
  ImageryAddress,
  imageryChangeSchema,
  imageryFileSchema,
} from '../api/imagery-contract.ts'
import type { Db } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'
import { formatOf, openArchive } from './archive/open-archive.ts'
import { type ImageryRow, imageryRow, newImageryId, toImagery } from './imagery-records.ts'
import { requireSight } from './imagery-rights.ts'
import { OpenArchives } from './open-archives.ts'
import type { PictureFolder } from './picture-folder.ts'
import { readAddress } from './read-address.ts'

export type ImageryFile = z.infer<typeof imageryFileSchema>
export type ImageryPatch = z.infer<typeof imageryChangeSchema>

export class ImageryService {
  private readonly archives = new OpenArchives()

  constructor(
    private readonly db: () => Db,
    private readonly folder: PictureFolder,
  ) {}

  async addAddress(asked: ImageryAddress, actor: string): Promise<Imagery> {
    const { template, origin } = readAddress(asked.address)
    if (asked.maxZoom < asked.minZoom) throw zoomsTurned()
    return this.insert({
      ...common(asked, actor),
      source: 'address',
      address: template,
      origin,
      min_zoom: asked.minZoom,
      max_zoom: asked.maxZoom,
      bounds: null,
      bytes: null,
    })
  }

  /** What cannot be read leaves nothing behind. */
  async addFile(asked: ImageryFile, request: Request, actor: string): Promise<Imagery> {
    const row = common(asked, actor)
    try {
      const bytes = await this.folder.receive(request, row.id)
      const path = this.folder.pathOf(row.id)
      const source = await formatOf(path, asked.filename)
      const archive = await openArchive(source, path, asked.filename)
      await archive.close()
      const { minZoom, maxZoom, bounds } = archive.facts
      return await this.insert({
        ...row,
        source,
        address: null,
        origin: null,
        min_zoom: minZoom,
        max_zoom: maxZoom,
        bounds: bounds && [...bounds],
        bytes,
      })
    } catch (error) {
      await this.folder.remove(row.id)
      throw error
    }
  }

  async change(id: string, patch: ImageryPatch): Promise<Imagery> {
    await imageryRow(this.db(), id)
    const { title, capturedOn, attribution } = patch
    const set = {
      ...(title !== undefined && { title }),
      ...(capturedOn !== undefined && { captured_on: capturedOn }),
      ...(attribution !== undefined && { attribution }),
    }
    if (Object.keys(set).length > 0)
      await this.db().updateTable('hegui.imagery').set(set).where('id', '=', id).execute()
    return toImagery(await imageryRow(this.db(), id))
  }

  async remove(id: string): Promise<void> {
    const { source } = await imageryRow(this.db(), id)
    await this.db().deleteFrom('hegui.imagery').where('id', '=', id).execute()
    if (source === 'address') return
    await this.archives.close(id)
    await this.folder.remove(id)
  }

  /** @throws UserFault `not_found` where the picture has its tiles elsewhere, or is none */
  async tile(id: string, zoom: number, column: number, row: number): Promise<Uint8Array | null> {
    const { source } = await imageryRow(this.db(), id)
    if (source === 'address')
      throw new UserFault(
        'not_found',
        '该影像的瓦片由外部服务器提供',
        'the tiles of this picture come from another server',
      )
    const archive = await this.archives.get(id, source, this.folder.pathOf(id))
    return archive.tile(zoom, column, row)
  }

  /** For print; `tile` is null where its tiles come from another server. @throws UserFault `not_found`, `forbidden` */
  async printable(id: string, viewer: Viewer) {
    requireSight(viewer)
    const { title, capturedOn, attribution, minZoom, maxZoom, bounds, source } = toImagery(
      await imageryRow(this.db(), id),
    )
    const tile =
      source === 'address'
        ? null
        : (zoom: number, column: number, row: number) => this.tile(id, zoom, column, row)
    return { title, capturedOn, attribution, minZoom, maxZoom, bounds, tile }
  }

  private async insert(row: Omit<ImageryRow, 'added_at'>): Promise<Imagery> {
    const stored = { ...row, bounds: sql<Imagery['bounds']>`${JSON.stringify(row.bounds)}::jsonb` }
    await this.db().insertInto('hegui.imagery').values(stored).execute()
    return toImagery(await imageryRow(this.db(), row.id))
  }
}

const common = (
  { title, capturedOn, attribution }: Pick<ImageryAddress, 'title' | 'capturedOn' | 'attribution'>,
  actor: string,
) => ({
  id: newImageryId(),
  title,
  captured_on: capturedOn,
  attribution,
  added_by: actor,
})

const zoomsTurned = () =>
  new UserFault(
    'bad_request',
    '最大级别不能小于最小级别',
    'the greatest zoom cannot be below the least',
  )
