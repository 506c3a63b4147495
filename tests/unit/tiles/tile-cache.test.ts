/** The bound on tiles kept in memory. */
import { describe, expect, it } from 'vitest'
import { TileCache } from '../../../server/tiles/tile-cache.ts'

describe('the tile cache', () => {
  it('drops what was asked for longest ago once it is over its bound', () => {
    const cache = new TileCache<string>(100)
    cache.set('a', 'A', 40)
    cache.set('b', 'B', 40)
    expect(cache.get('a')).toBe('A')
    cache.set('c', 'C', 40)
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['A', undefined, 'C'])
  })

  it('counts a tile set twice once', () => {
    const cache = new TileCache<string>(100)
    cache.set('a', 'A', 0)
    cache.set('a', 'A', 60)
    cache.set('a', 'A', 60)
    cache.set('b', 'B', 40)
    expect([cache.get('a'), cache.get('b')]).toEqual(['A', 'B'])
  })

  it('keeps nothing larger than itself', () => {
    const cache = new TileCache<string>(100)
    cache.set('a', 'A', 101)
    expect(cache.get('a')).toBeUndefined()
  })
})
