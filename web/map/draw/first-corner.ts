/** A place from which the next drawing is to begin, asked for on the map before a tool is open. */
import { useEffect, useRef } from 'react'
import { createStore, useStore } from '../../lib/store.ts'

export interface FirstCorner {
  readonly lng: number
  readonly lat: number
  /** Set by the drawing that begins with it. */
  taken: boolean
}

export const firstCorner = createStore<FirstCorner | null>(null)

export const beginAt = ({ lng, lat }: { lng: number; lat: number }): void =>
  firstCorner.set({ lng, lat, taken: false })

/** The corner where it still waits; null the second time. */
export function takeFirstCorner(corner: FirstCorner | null): FirstCorner | null {
  if (!corner || corner.taken) return null
  corner.taken = true
  return corner
}

/** Tells an open tool that a drawing is to begin anew. */
export function useFirstCorner(begin: () => void): void {
  const corner = useStore(firstCorner)
  const latest = useRef(begin)
  latest.current = begin
  useEffect(() => {
    if (corner && !corner.taken) latest.current()
  }, [corner])
}
