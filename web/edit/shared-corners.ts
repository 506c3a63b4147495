/** Corners that neighbours have in common, to the last bit: moved together, so that a shared boundary stays one. */
import type { Position } from 'geojson'
import type { Neighbours } from '../../server/api/edit-contract.ts'
import { readEditable } from '../api/edits.ts'
import { amendStep, editSession, patchSession, takeStep } from './edit-session.ts'
import { type CornerAt, cornerLists, moveCorner, type Shape } from './shape/corners.ts'
import { featureOf, type Work, withFeature } from './work.ts'

/** Where a shape has a corner exactly there. */
export function cornersExactlyAt(shape: Shape, place: Position): CornerAt[] {
  return cornerLists(shape).flatMap(({ path, corners }) =>
    corners.flatMap((corner, index) => (isSame(corner, place) ? [{ path, index }] : [])),
  )
}

const isSame = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1]

/** The shape with every corner at `from` moved to `to`; the shape itself where it has none there. */
export const moveCornersAt = (shape: Shape, from: Position, to: Position): Shape =>
  cornersExactlyAt(shape, from).reduce((moved, corner) => moveCorner(moved, corner, to), shape)

/** The other features of the work move the corner that they share. */
export const moveShared = (work: Work, active: number, from: Position, to: Position): Work => ({
  ...work,
  features: work.features.map((feature, at) =>
    at === active || !feature.shape
      ? feature
      : { ...feature, shape: moveCornersAt(feature.shape, from, to) },
  ),
})

/** Neighbours of the same layer, not yet part of the edit, that have a corner there. */
export function sharersOf(
  place: Position,
  neighbours: Neighbours['features'],
  layer: string,
  work: Work,
): number[] {
  const own = new Set([...work.removed, ...work.features.map(({ fid }) => fid)])
  return neighbours
    .filter((each) => each.layer === layer && !own.has(each.fid))
    .filter(({ geometry }) => cornersExactlyAt(geometry as unknown as Shape, place).length > 0)
    .map(({ fid }) => fid)
}

/** The active feature takes `shape`; the corner that lay at `from` goes along in whatever shares it. */
export async function setCornerTogether(
  shape: Shape,
  corner: CornerAt,
  from: Position,
  neighbours: Neighbours['features'],
): Promise<void> {
  const session = editSession.get()
  const to = cornerLists(shape).find(({ path }) => path.join() === corner.path.join())?.corners[
    corner.index
  ]
  if (!session || !to) return
  const { active, layer, origins } = session
  const sharers = sharersOf(from, neighbours, layer.id, session.work)
  takeStep((work) => moveShared(withFeature(work, active, { shape }), active, from, to), { corner })
  const taken = editSession.get()!.work
  if (sharers.length === 0) return
  try {
    const records = await Promise.all(sharers.map((fid) => readEditable(layer.id, fid)))
    const joined = { ...taken, features: [...taken.features, ...records.map(featureOf)] }
    const known = Object.fromEntries(records.map((record) => [record.fid, record]))
    amendStep(taken, moveShared(joined, active, from, to), { ...origins, ...known })
  } catch (fault) {
    patchSession({ fault })
  }
}
