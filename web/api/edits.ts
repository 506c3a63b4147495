/** Editing features: the record with exact coordinates, neighbours, shapes combined, preview, saving. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ChangesetSummary, FeatureRecord } from '../../server/api/contract.ts'
import type {
  Edit,
  EditConflict,
  EditRequest,
  FeatureVerdict,
  FeatureVerdictRequest,
  Neighbours,
  ShapeAnswer,
  ShapeRequest,
} from '../../server/api/edit-contract.ts'
import { ProblemError } from './problem-error.ts'
import { request, withQuery } from './request.ts'

export const readEditable = (layer: string, fid: number): Promise<FeatureRecord> =>
  request(`/api/edits/features/${layer}/${fid}`)

export const combineShapes = (asked: ShapeRequest): Promise<ShapeAnswer> =>
  request('/api/edits/shape', { method: 'POST', body: asked })

/** `bounds`: west, south, east, north; null while there is nothing to snap to. */
export const useNeighbours = (layers: readonly string[], bounds: readonly number[] | null) =>
  useQuery({
    queryKey: ['neighbours', layers, bounds],
    queryFn: ({ signal }) =>
      request<Neighbours>(
        withQuery('/api/edits/neighbours', { layers: layers.join(','), bbox: bounds?.join(',') }),
        { signal },
      ),
    enabled: bounds !== null,
    placeholderData: keepPreviousData,
  })

export type VerdictQuestion = FeatureVerdictRequest

/** What a check would say; the last answer stays until the next one is there. */
export const useFeatureVerdict = (question: VerdictQuestion | null) =>
  useQuery({
    queryKey: ['feature-verdict', question],
    queryFn: ({ signal }) =>
      request<FeatureVerdict>('/api/conformity/feature', {
        method: 'POST',
        body: question,
        signal,
      }),
    enabled: question !== null,
    retry: false,
    gcTime: 60_000,
    placeholderData: keepPreviousData,
  })

/** Everything that is shown of the layer is asked again. */
export function useSaveEdit() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (asked: EditRequest) =>
      request<Edit>('/api/edits', { method: 'POST', body: asked }),
    onSuccess: () => queries.invalidateQueries(),
  })
}

/** Null for any other refusal. */
export function conflictsOf(error: unknown): readonly EditConflict[] | null {
  if (!(error instanceof ProblemError)) return null
  const { conflicts } = error.problem as { conflicts?: readonly EditConflict[] }
  return conflicts && conflicts.length > 0 ? conflicts : null
}

export function useUndoChangeset() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ changeset, reason }: { changeset: number; reason: string }) =>
      request<ChangesetSummary>(`/api/changesets/${changeset}/undo`, {
        method: 'POST',
        body: { reason },
      }),
    onSuccess: () => queries.invalidateQueries(),
  })
}
