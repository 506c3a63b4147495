/** A server that has started has answered its first view already. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { askFirstView } from '../../../server/start/ask-first-view.ts'
import { type MapUnderTest, openMap } from '../tiles/open-map.ts'

let map: MapUnderTest
beforeAll(async () => {
  map = await openMap()
})
afterAll(() => map.database.close())

it('asks for tiles by the addresses that a page asks for, and gets them', async () => {
  expect(await askFirstView(map.ask)).toBeGreaterThan(0)
})

it('keeps no start from its end where the layers cannot be read', async () => {
  expect(await askFirstView(() => new Response('', { status: 503 }))).toBe(0)
})
