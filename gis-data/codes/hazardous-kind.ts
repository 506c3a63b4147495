/** 危险物品场所类型. */
import { defineCodeList } from './code-list.ts'

export const hazardousKind = defineCodeList({
  title: '危险物品场所类型',
  titleEn: 'Kind of hazardous site',
  standard: '公路安全保护条例 18',
  codes: {
    explosive: { title: '易燃易爆品场所', titleEn: 'Flammables or explosives' },
    toxic: { title: '剧毒品场所', titleEn: 'Highly toxic goods' },
    radioactive: { title: '放射性物品场所', titleEn: 'Radioactive goods' },
    gas_depot: { title: '液化气站', titleEn: 'Bottled gas depot' },
    fuel_station: { title: '车辆加油加气充电站', titleEn: 'Fuel station for vehicles' },
  },
})
