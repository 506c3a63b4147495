/** The verdict on one drawn site. */
import { useMutation } from '@tanstack/react-query'
import type { Polygon } from 'geojson'
import type { SiteUse } from '../../gis-data/rules/rule.ts'
import type { Conformity } from '../../server/api/contract.ts'
import { request } from './request.ts'

export const useConformity = () =>
  useMutation({
    mutationFn: ({ geometry, use }: { geometry: Polygon; use: SiteUse }) =>
      request<Conformity>('/api/conformity', { method: 'POST', body: { geometry, use } }),
  })
