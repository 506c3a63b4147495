/** 铁路沿线地区类型. */
import { defineCodeList } from './code-list.ts'

export const railwayArea = defineCodeList({
  title: '铁路沿线地区类型',
  titleEn: 'Area beside a railway',
  standard: '铁路安全管理条例 27',
  codes: {
    urban: { title: '城市市区', titleEn: 'City' },
    suburb: { title: '城市郊区居民居住区', titleEn: 'Residential suburb' },
    village: { title: '村镇居民居住区', titleEn: 'Residential village or town' },
    open: { title: '其他地区', titleEn: 'Other area' },
  },
})
