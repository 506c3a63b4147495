/** 林地类型. */
import { defineCodeList } from './code-list.ts'

export const forestKind = defineCodeList({
  title: '林地类型',
  titleEn: 'Kind of forest land',
  standard: '林地“一张图”',
  codes: {
    national_welfare: { title: '国家级公益林', titleEn: 'National public welfare forest' },
    local_welfare: { title: '地方公益林', titleEn: 'Local public welfare forest' },
    commercial: { title: '商品林', titleEn: 'Commercial forest' },
  },
})
