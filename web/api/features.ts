/** Single features: by click and by id. */
import { useQuery } from '@tanstack/react-query'
import type { FeatureRecord } from '../../server/api/contract.ts'
import type { LayerFilter } from '../state/layer-filter.ts'
import { request, withQuery } from './request.ts'

export interface ClickedPlace {
  readonly lng: number
  readonly lat: number
  readonly zoom: number
  readonly layers: readonly string[]
  /** Asked about these alone, not about what one sees. */
  readonly only?: true
}

const asked = (place: ClickedPlace | null) => ({
  lng: place?.lng.toFixed(7),
  lat: place?.lat.toFixed(7),
  zoom: place?.zoom.toFixed(2),
})

/**
 * Every feature of the given layers at the place, uppermost concerns first as the server sorts.
 * `filter`: of one layer, whose other features are not asked about; `revision`: the one
 * in force where null.
 */
export const useIdentify = (
  place: ClickedPlace | null,
  { filter, revision }: { filter: LayerFilter | null; revision: number | null },
) =>
  useQuery({
    queryKey: ['identify', place, filter, revision],
    queryFn: ({ signal }) =>
      request<FeatureRecord[]>(
        withQuery('/api/identify', {
          ...asked(place),
          layers: place?.layers.join(','),
          of: filter?.layer,
          filter: filter?.text,
          revision,
        }),
        { signal },
      ),
    enabled: place !== null,
  })

/** What layers that the map does not draw have at the place. */
export const useIdentifyHidden = (
  place: ClickedPlace | null,
  { drawn, revision }: { drawn: readonly string[]; revision: number | null },
) =>
  useQuery({
    queryKey: ['identify-hidden', place, drawn, revision],
    queryFn: ({ signal }) =>
      request<FeatureRecord[]>(
        withQuery('/api/identify', {
          ...asked(place),
          without: drawn.join(','),
          revision,
        }),
        { signal },
      ),
    enabled: place !== null && !place.only,
  })

export const useFeature = (
  selected: { layer: string; fid: number } | null,
  revision: number | null = null,
) =>
  useQuery({
    queryKey: ['feature', selected?.layer, selected?.fid, revision],
    queryFn: ({ signal }) =>
      request<FeatureRecord>(
        withQuery(`/api/layers/${selected?.layer}/features/${selected?.fid}`, { revision }),
        { signal },
      ),
    enabled: selected !== null,
  })
