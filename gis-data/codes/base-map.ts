/** Survey on which a plan was drawn. */
import { defineCodeList } from './code-list.ts'

export const baseMap = defineCodeList({
  title: '规划底图',
  titleEn: 'Base map of a plan',
  standard: '国土调查与年度变更调查',
  codes: {
    second_survey: { title: '第二次全国土地调查', titleEn: 'Second land survey' },
    change_2018: { title: '2018 年度变更调查', titleEn: 'Change survey of 2018' },
    third_survey: { title: '第三次全国国土调查', titleEn: 'Third land survey' },
    change_2020: { title: '2020 年度国土变更调查', titleEn: 'Change survey of 2020' },
    change_2021: { title: '2021 年度国土变更调查', titleEn: 'Change survey of 2021' },
    change_2022: { title: '2022 年度国土变更调查', titleEn: 'Change survey of 2022' },
    change_2023: { title: '2023 年度国土变更调查', titleEn: 'Change survey of 2023' },
    change_2024: { title: '2024 年度国土变更调查', titleEn: 'Change survey of 2024' },
    change_2025: { title: '2025 年度国土变更调查', titleEn: 'Change survey of 2025' },
  },
})
