/** 桥梁规模. */
import { defineCodeList } from './code-list.ts'

export const bridgeSize = defineCodeList({
  title: '桥梁规模',
  titleEn: 'Size of a bridge',
  standard: '公路桥涵分类',
  codes: {
    super: { title: '特大桥', titleEn: 'Very large' },
    large: { title: '大桥', titleEn: 'Large' },
    medium: { title: '中桥', titleEn: 'Medium' },
    small: { title: '小桥', titleEn: 'Small' },
  },
})
