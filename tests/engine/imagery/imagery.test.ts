/** Satellite and drone pictures: files served by us, addresses of others allowed one by one. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../../gis-data/viewer.ts'
import { imagerySchema } from '../../../server/api/imagery-contract.ts'
import { createApp } from '../../../server/app.ts'
import { openedServices } from '../../../server/start/start-services.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { mbtiles, pmtiles, png } from './write-tiles.ts'

let database: TestDatabase
let folder: string
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  database = await openTestDatabase()
  folder = await mkdtemp(join(tmpdir(), 'hegui-imagery-'))
  app = createApp(openedServices(database), { webDir: null, dataDir: folder })
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

const ask = (path: string, init: RequestInit = {}, role: Role = 'planner') =>
  app.request(path, {
    ...init,
    headers: {
      cookie: `hegui_viewer=${encodeURIComponent(JSON.stringify({ role, units: null }))}`,
    },
  })
const send = (filename: string, body: Buffer, role?: Role) =>
  ask(
    `/api/imagery/files?${new URLSearchParams({ filename, title: filename, capturedOn: '2024-05-01', attribution: '区测绘院' })}`,
    { method: 'POST', body: new Uint8Array(body) },
    role,
  )
const addAddress = (address: string, role?: Role) =>
  ask(
    '/api/imagery',
    { method: 'POST', body: JSON.stringify({ title: '省影像', address, capturedOn: null }) },
    role,
  )
const stored = () => readdir(join(folder, 'imagery')).catch(() => [])

describe('a file of tiles', () => {
  it('in MBTiles is kept with its date and extent, and its tiles are served from the north', async () => {
    const bytes = await mbtiles({ format: 'png', bounds: '103.7,30.7,104,30.9' }, [
      { zoom: 3, column: 6, row: 3, data: png },
    ])
    const answer = await send('flight.mbtiles', bytes)
    expect(answer.status).toBe(201)
    const picture = imagerySchema.parse(await answer.json())
    expect(picture).toMatchObject({
      source: 'mbtiles',
      externalHost: null,
      capturedOn: '2024-05-01',
      minZoom: 3,
      maxZoom: 3,
      bounds: [103.7, 30.7, 104, 30.9],
      bytes: bytes.length,
    })
    const tile = await ask(`/api/imagery/${picture.id}/3/6/3`)
    expect(tile.headers.get('content-type')).toBe('image/png')
    expect(Buffer.from(await tile.arrayBuffer()).equals(png)).toBe(true)
    for (const none of ['3/6/4', '4/1/1', '3/99/99'])
      expect((await ask(`/api/imagery/${picture.id}/${none}`)).status, none).toBe(204)
  })

  it('in PMTiles is kept and served alike', async () => {
    const answer = await send('town.pmtiles', pmtiles(png))
    expect(answer.status).toBe(201)
    const picture = imagerySchema.parse(await answer.json())
    expect(picture).toMatchObject({ source: 'pmtiles', minZoom: 0, maxZoom: 0 })
    const tile = await ask(`/api/imagery/${picture.id}/0/0/0`)
    expect(Buffer.from(await tile.arrayBuffer()).equals(png)).toBe(true)
  })

  it('is refused in words, and leaves nothing behind, where it is none', async () => {
    const before = await stored()
    const good = await mbtiles({ format: 'png' }, [{ zoom: 0, column: 0, row: 0, data: png }])
    const refused: readonly (readonly [Buffer, RegExp])[] = [
      [Buffer.from('just some text, no tiles'), /既不是 PMTiles 也不是 MBTiles/],
      [pmtiles(png, { tileType: 1 }), /矢量瓦片/],
      [pmtiles(png, { maxZoom: 77 }), /PMTiles/],
      [pmtiles(png).subarray(0, 60), /PMTiles .*不完整或已损坏/],
      [good.subarray(0, 5000), /MBTiles .*不完整或已损坏/],
      [await mbtiles({ format: 'pbf' }, [{ zoom: 0, column: 0, row: 0, data: png }]), /pbf/],
      [await mbtiles({ format: 'png' }, []), /没有瓦片/],
      [
        await mbtiles(
          { format: 'png' },
          [],
          `create view tiles as with recursive n(i) as (select 1 union all select i + 1 from n)
            select i as zoom_level, i as tile_column, i as tile_row, null as tile_data from n`,
        ),
        /MBTiles/,
      ],
    ]
    for (const [bytes, reason] of refused) {
      const answer = await send('bad.bin', bytes)
      expect(answer.status, String(reason)).toBe(422)
      expect(((await answer.json()) as { detail: string }).detail).toMatch(reason)
    }
    expect(await stored()).toEqual(before)
  })

  it('gives what is not a picture to nobody, whatever the file calls it', async () => {
    const page = Buffer.from('<html><script>alert(1)</script></html>')
    const bytes = await mbtiles({ format: 'png' }, [{ zoom: 0, column: 0, row: 0, data: page }])
    const { id } = imagerySchema.parse(await (await send('page.mbtiles', bytes)).json())
    expect((await ask(`/api/imagery/${id}/0/0/0`)).status).toBe(204)
  })

  it('goes with its record', async () => {
    const { id } = imagerySchema.parse(await (await send('short.pmtiles', pmtiles(png))).json())
    expect(await stored()).toContain(id)
    expect((await ask(`/api/imagery/${id}/0/0/0`)).status).toBe(200)
    expect((await ask(`/api/imagery/${id}`, { method: 'DELETE' })).status).toBe(204)
    expect(await stored()).not.toContain(id)
    expect((await ask(`/api/imagery/${id}/0/0/0`)).status).toBe(404)
  })
})

describe('an outside address', () => {
  it('is made uniform and shown as external', async () => {
    const answer = await addAddress(
      'https://img.example.cn/wmts/sat/{TileMatrix}/{TileRow}/{TileCol}.jpg',
    )
    expect(answer.status).toBe(201)
    expect(imagerySchema.parse(await answer.json())).toMatchObject({
      source: 'address',
      externalHost: 'img.example.cn',
      tiles: 'https://img.example.cn/wmts/sat/{z}/{y}/{x}.jpg',
    })
  })

  it.each([
    ['https://img.example.cn/{z}/{x}.png', /\{y\}/],
    ['ftp://img.example.cn/{z}/{x}/{y}.png', /http/],
    ['https://name:secret@img.example.cn/{z}/{x}/{y}.png', /用户名/],
    ['https://img.example.cn/{z}/{x}/{-y}.png', /自南向北/],
    [
      'https://img.example.cn/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.png',
      /TileMatrixSet/,
    ],
    ['https://t0.tianditu.gov.cn/img_c/wmts?TILEMATRIX={z}&TILEROW={y}&TILECOL={x}', /img_w/],
    ['satellite', /\{z\}/],
    ['https://{s}.example.cn/{z}/{x}/{y}.png', /主机/],
    ['https://webst01.is.autonavi.com/appmaptile?style=6&x={x}&y={y}&z={z}', /GCJ-02/],
    ['https://online1.map.bdimg.com/tile/?x={x}&y={y}&z={z}', /BD-09/],
  ])('%s is refused, saying why', async (address, reason) => {
    const answer = await addAddress(address)
    expect(answer.status).toBe(400)
    expect(((await answer.json()) as { detail: string }).detail).toMatch(reason)
  })

  it('is for an administrator alone; files for those who import; sight not for visitors', async () => {
    const address = 'https://other.example.cn/{z}/{x}/{y}.png'
    expect((await addAddress(address, 'reform')).status).toBe(403)
    expect((await send('x.pmtiles', pmtiles(png), 'leader')).status).toBe(403)
    expect((await ask('/api/imagery', {}, 'leader')).status).toBe(200)
    expect((await ask('/api/imagery', {}, 'visitor')).status).toBe(403)
    const { id } = imagerySchema.parse(await (await send('y.pmtiles', pmtiles(png))).json())
    expect((await ask(`/api/imagery/${id}/0/0/0`, {}, 'visitor')).status).toBe(403)
  })

  it('opens the pages to its host and to no other', async () => {
    const pages = createApp(openedServices(database), { webDir: folder, dataDir: folder })
    await writeFile(join(folder, 'index.html'), '<html></html>')
    const policy = (await pages.request('/')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain('https://img.example.cn')
    expect(policy).not.toContain('autonavi')
  })
})
