/** 房屋结构. */
import { defineCodeList } from './code-list.ts'

export const houseStructure = defineCodeList({
  title: '房屋结构',
  titleEn: 'Structure of a house',
  standard: 'TD/T 1066-2021 FWJG',
  codes: {
    1: { title: '钢结构', titleEn: 'Steel' },
    2: { title: '钢和钢筋混凝土结构', titleEn: 'Steel and reinforced concrete' },
    3: { title: '钢筋混凝土结构', titleEn: 'Reinforced concrete' },
    4: { title: '混合结构', titleEn: 'Mixed' },
    5: { title: '砖木结构', titleEn: 'Brick and timber' },
    6: { title: '其他结构', titleEn: 'Other' },
  },
})
