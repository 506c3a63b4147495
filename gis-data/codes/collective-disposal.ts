/** 集体资产处置方式: what a collective does with an asset that its plan names. */
import { defineCodeList } from './code-list.ts'

export const collectiveDisposal = defineCodeList({
  title: '集体资产处置方式',
  titleEn: 'Disposal of a collective asset',
  standard: '集体经济发展规划',
  codes: {
    own: { title: '自营', titleEn: 'Kept and operated' },
    market: { title: '入市', titleEn: 'Brought to market' },
    shares: { title: '入股', titleEn: 'Put in as shares' },
    mortgage: { title: '抵押', titleEn: 'Mortgaged' },
  },
})
