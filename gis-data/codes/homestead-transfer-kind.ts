/** 住宅流转方式. */
import { defineCodeList } from './code-list.ts'

export const homesteadTransferKind = defineCodeList({
  title: '住宅流转方式',
  titleEn: 'How a dwelling changed hands',
  standard: '土地管理法 第六十二条第五款',
  codes: {
    sale: { title: '出卖', titleEn: 'Sold' },
    lease: { title: '出租', titleEn: 'Leased' },
    gift: { title: '赠与', titleEn: 'Given away' },
  },
})
