/** Measurements that stay on the map until they are cleared; what is cleared can be taken back. */
import { createStore } from '../lib/store.ts'
import type { DrawnGeometry } from '../map/draw/start-drawing.ts'
import { patchPageState } from '../state/use-page-state.ts'
import { formatMeasured, parseMeasured } from './measured-address.ts'

export interface Measurement {
  /** Its number in the list, never given again. */
  readonly id: number
  readonly geometry: DrawnGeometry
}

export const measurements = createStore<readonly Measurement[]>([])
/** The measurement whose points are listed. */
export const openMeasurement = createStore<number | null>(null)

const MOST_STEPS = 50
let past: (readonly Measurement[])[] = []
let lastId = 0

function change(next: readonly Measurement[]): void {
  past = [...past, measurements.get()].slice(-MOST_STEPS)
  put(next)
}

function put(next: readonly Measurement[]): void {
  measurements.set(next)
  patchPageState({ measured: written(next) })
}

const written = (list: readonly Measurement[]) =>
  formatMeasured(list.map(({ geometry }) => geometry))

/** Of an address that a colleague sent, or that one came back to. */
export function measuredInAddress(text: string): void {
  if (text === written(measurements.get())) return
  measurements.set(
    parseMeasured(text).map((geometry) => {
      lastId += 1
      return { id: lastId, geometry }
    }),
  )
}

/** Whether the address holds all of them. */
export const allInAddress = (list: readonly Measurement[]): boolean =>
  parseMeasured(written(list)).length === list.length

export function addMeasurement(geometry: DrawnGeometry): void {
  lastId += 1
  change([...measurements.get(), { id: lastId, geometry }])
}

export const removeMeasurement = (id: number): void =>
  change(measurements.get().filter((each) => each.id !== id))

export const clearMeasurements = (): void => change([])

/** Whether there was something to take back. */
export function undoMeasurement(): boolean {
  const before = past.at(-1)
  if (!before) return false
  past = past.slice(0, -1)
  put(before)
  return true
}
