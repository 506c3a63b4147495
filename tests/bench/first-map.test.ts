/**
 * How long the map takes in a real browser over a whole district: from an address to a map that can be
 * used (all layers in view drawn, clicks taken) and to one at rest, of a server that has just started
 * and of one that has answered before; and a walk over the map, in which no request fails and no tile is above its bound. Chromium draws
 * without a graphics card here.
 */
import { sql } from 'kysely'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MAX_TILE_BYTES } from '../../server/tiles/make-tile.ts'
import { mapAtRest } from '../browser/map-at-rest.ts'
import { launch, type OpenPage, openPage, sizes } from '../browser/open-page.ts'
import { testEngine } from '../engine/test-engine.ts'
import { type Product, startProduct } from '../product/start-product.ts'
import { benchDatabaseUrl, benchSize, openBenchDistrict } from './bench-district.ts'
import { inMs, median, say, timed } from './measure.ts'

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)
/** Zooms and places of the walk: the district, a town, a village, a yard, and across the fields. */
const walk = [
  { zoom: 12, center: [103.84, 30.86] },
  { zoom: 13.5, center: [103.82, 30.88] },
  { zoom: 15, center: [103.81, 30.89] },
  { zoom: 17, center: [103.805, 30.892] },
  { zoom: 16, center: [103.83, 30.9] },
  { zoom: 14, center: [103.87, 30.84] },
  { zoom: 11, center: [103.86, 30.84] },
] as const

describe.runIf(testEngine() === 'postgis')(`the map over ${benchSize} in a browser`, () => {
  let browser: Browser
  let product: Product
  let databaseUrl: string
  beforeAll(async () => {
    const database = await openBenchDistrict('bench_map')
    const name = await sql<{ name: string }>`select current_database() as name`.execute(database.db)
    databaseUrl = benchDatabaseUrl(name.rows[0]!.name)
    await database.close()
    browser = await launch()
    product = await started()
  })
  afterAll(async () => {
    await product.stop()
    await browser.close()
  })

  const started = async () => {
    const fresh = await startProduct({ DATABASE_URL: databaseUrl })
    await fresh.waitFor(({ phase }) => phase === 'ready')
    return fresh
  }
  /** Ms until the map can be used, and until nothing moves any more. */
  const opened = async (view: OpenPage) => {
    const usable = await timed(async () => {
      await view.goto('/')
      await view.page.waitForFunction(() => {
        const map = window.hegui?.map
        return map?.getSource('land_parcel') && map.loaded() && map.areTilesLoaded()
      })
    })
    const { ms } = await timed(() => mapAtRest(view.page))
    return { usableMs: usable.ms, restMs: usable.ms + Math.max(0, ms - SURE_MS) }
  }
  /** By a profile that has been nowhere. */
  const first = async () => {
    const view = await openPage(browser, sizes[0], product.base)
    const times = await opened(view)
    expect(view.faults).toEqual([])
    await view.close()
    return times
  }
  const inWords = (times: readonly Awaited<ReturnType<typeof first>>[]) =>
    `usable after ${inMs(median(times.map(({ usableMs }) => usableMs)))}, at rest after ${inMs(median(times.map(({ restMs }) => restMs)))}`

  it('is drawn after a start, and again', async () => {
    const fresh = await first()
    const times: (typeof fresh)[] = []
    for (let round = 0; round < ROUNDS; round += 1) times.push(await first())
    say(`first map at 1366 × 768, for the first visitor: ${inWords([fresh])}`)
    say(`for later ones, medians of ${ROUNDS}: ${inWords(times)}`)
  })

  it('is walked over without a fault and without a tile above its bound', async () => {
    const sizesSent: number[] = []
    const cold = await walked(sizesSent)
    const warm = await walked(sizesSent)
    for (const [step, { zoom }] of walk.entries())
      say(`to zoom ${zoom}: for the first visitor ${inMs(cold[step]!)}, then ${inMs(warm[step]!)}`)
    expect(sizesSent.length).toBeGreaterThan(20)
    expect(Math.max(...sizesSent)).toBeLessThanOrEqual(MAX_TILE_BYTES)
    say(
      `a walk of ${walk.length} steps: median ${inMs(median(cold))}, then ${inMs(median(warm))}; the largest tile ${Math.round(Math.max(...sizesSent) / 1024)} KB`,
    )
  })

  /** By a profile that has been nowhere: what each step takes, in ms. */
  const walked = async (sizesSent: number[]) => {
    const view = await openPage(browser, sizes[0], product.base)
    view.page.on('response', async (response) => {
      if (response.url().includes('.mvt') && response.status() === 200)
        sizesSent.push((await response.body().catch(() => Buffer.alloc(0))).length)
    })
    await opened(view)
    const times: number[] = []
    for (const place of walk) {
      const { ms } = await timed(async () => {
        await view.page.evaluate(({ zoom, center: [lng, lat] }) => {
          window.hegui!.map.jumpTo({ zoom, center: [lng, lat] })
        }, place)
        await mapAtRest(view.page)
      })
      times.push(ms - SURE_MS)
    }
    expect(view.faults).toEqual([])
    await view.close()
    return times
  }
})

/** `mapAtRest` looks four times, a tenth of a second apart, before it believes. */
const SURE_MS = 400
