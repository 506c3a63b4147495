/** 种植基地的作物类别: what decides whether a planting base may lie on basic farmland. */
import { defineCodeList } from './code-list.ts'

export const industryCrop = defineCodeList({
  title: '作物类别',
  titleEn: 'Kind of crop',
  standard: '产业发展规划',
  codes: {
    grain: { title: '粮食', titleEn: 'Grain' },
    oil: { title: '油料', titleEn: 'Oil crops' },
    vegetable: { title: '蔬菜', titleEn: 'Vegetables' },
    fruit: { title: '水果', titleEn: 'Fruit' },
    herb: { title: '中药材', titleEn: 'Medicinal herbs' },
    flower: { title: '花卉', titleEn: 'Flowers' },
    nursery: { title: '苗木', titleEn: 'Nursery trees' },
  },
})
