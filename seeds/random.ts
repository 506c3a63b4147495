/** A small seeded generator of random numbers: the same key gives the same district. */
export interface Random {
  /** In [0, 1). */
  next(): number
  range(from: number, to: number): number
  /** Whole number, both ends included. */
  integer(from: number, to: number): number
  chance(share: number): boolean
  pick<T>(items: readonly T[]): T
}

/** Streams with different keys are independent, so that one step does not shift another. */
export function createRandom(key: string): Random {
  let state = hashOf(key)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    range: (from, to) => from + (to - from) * next(),
    integer: (from, to) => from + Math.floor((to - from + 1) * next()),
    chance: (share) => next() < share,
    pick: (items) => items[Math.floor(items.length * next())]!,
  }
}

function hashOf(key: string): number {
  let hash = 2166136261
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 16777619)
  return hash | 0
}
