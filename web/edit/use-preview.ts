/** What a check would say of the feature under edit, as it is at this moment and as it is stored. */
import { useMemo } from 'react'
import { useFeatureVerdict, type VerdictQuestion } from '../api/edits.ts'
import { ProblemError } from '../api/problem-error.ts'
import { useStore } from '../lib/store.ts'
import { useDebounced } from '../lib/use-debounced.ts'
import { draggedShape, type EditSession } from './edit-session.ts'
import { changedValues } from './work.ts'

/** Long enough not to ask at every movement of the mouse, short enough to answer while it rests. */
const REST_MS = 250
const UNPROCESSABLE = 422

export function usePreview({ layer, work, active, origins }: EditSession) {
  const dragged = useStore(draggedShape)
  const feature = work.features[active]!
  const shape = dragged ?? feature.shape
  const origin = feature.fid ?? feature.madeOf[0] ?? null
  const now = useMemo((): VerdictQuestion | null => {
    if (layer.geometry !== null && !shape) return null
    return {
      layer: layer.id,
      fid: feature.fid,
      geometry: shape && { ...shape },
      values: changedValues(feature, feature.fid === null ? undefined : origins[feature.fid]),
      beside: work.features.flatMap((other) =>
        other === feature || !other.shape
          ? []
          : [
              {
                fid: other.fid,
                geometry: { ...other.shape },
                values: changedValues(other, other.fid === null ? undefined : origins[other.fid]),
              },
            ],
      ),
      without: [...work.removed],
    }
  }, [layer, feature, shape, origins, work])
  const then = useMemo(
    (): VerdictQuestion | null =>
      origin === null
        ? null
        : { layer: layer.id, fid: origin, geometry: null, values: {}, beside: [], without: [] },
    [layer, origin],
  )
  const rested = useDebounced(now, REST_MS)
  const after = useFeatureVerdict(rested)
  const before = useFeatureVerdict(then)
  return {
    after: after.data ?? null,
    before: then ? (before.data ?? null) : null,
    error: after.error ?? before.error,
    /** The shape as it is now could not be stored. */
    unsound: after.error instanceof ProblemError && after.error.problem.status === UNPROCESSABLE,
    /** The answer shown belongs to an earlier shape. */
    isOld: rested !== now || after.isFetching,
    isFirst: (after.isPending && rested !== null) || (then !== null && before.isPending),
  }
}
