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
  // However long a machine that does much else takes for the first of them.
  expect(await askFirstView(map.ask, 60_000)).toBeGreaterThan(0)
})

it('keeps no start from its end where the layers cannot be read', async () => {
  expect(await askFirstView(() => new Response('', { status: 503 }))).toBe(0)
})
