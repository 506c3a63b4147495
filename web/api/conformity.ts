/** A site: read from a file, judged, its land broken down, and what would make it pass. */
import { useMutation, useQuery } from '@tanstack/react-query'
import type { MultiPolygon, Polygon } from 'geojson'
import type { SiteUse } from '../../gis-data/rules/rule.ts'
import type { Conformity } from '../../server/api/contract.ts'
import type { Advice, Occupation, SiteFile } from '../../server/api/site-contract.ts'
import { request } from './request.ts'

export interface SiteQuestion {
  readonly geometry: Polygon | MultiPolygon
  readonly use: SiteUse
  readonly household?: string
}

/** Answers of one site stay while one looks at the other. */
function useSiteAnswer<T>(path: string, question: object | null) {
  return useQuery({
    queryKey: [path, question],
    queryFn: ({ signal }) => request<T>(path, { method: 'POST', body: question, signal }),
    enabled: question !== null,
    retry: false,
    staleTime: 60_000,
  })
}

export const useConformity = (question: SiteQuestion | null) =>
  useSiteAnswer<Conformity>('/api/conformity', question)

export const useOccupation = (geometry: Polygon | MultiPolygon | null) =>
  useSiteAnswer<Occupation>('/api/conformity/occupation', geometry && { geometry })

export const useAdvice = (question: SiteQuestion | null) =>
  useSiteAnswer<Advice>('/api/conformity/advice', question)

export const useReadSites = () =>
  useMutation({
    mutationFn: (files: readonly File[]) => {
      const form = new FormData()
      for (const file of files) form.append('file', file, file.name)
      return request<SiteFile>('/api/sites/read', { method: 'POST', body: form })
    },
  })
