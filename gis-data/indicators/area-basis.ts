/** By which area a sum counts; the same land has another figure by each. */
import type { Words } from '../words.ts'

export const areaBases = {
  ellipsoid: { title: '椭球面积', titleEn: 'ellipsoid area', short: '椭球', shortEn: 'ellipsoid' },
  registered_net: {
    title: '登记净面积（YJJBNTMJ），下达任务按它考核',
    titleEn: 'registered net area (YJJBNTMJ), by which the task is judged',
    short: '登记',
    shortEn: 'registered',
  },
  registered: {
    title: '图斑登记面积扣田坎；未登记的为椭球面积',
    titleEn:
      'registered area of parcels net of ridges; the ellipsoid area where none is registered',
    short: '登记',
    shortEn: 'registered',
  },
} as const satisfies Record<string, Words & { short: string; shortEn: string }>
export type AreaBasis = keyof typeof areaBases

export const shortBasis = (basis: AreaBasis): Words => ({
  title: areaBases[basis].short,
  titleEn: areaBases[basis].shortEn,
})
