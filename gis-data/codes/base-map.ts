/** 规划底图: the survey a plan was drawn upon. */
import { defineCodeList } from './code-list.ts'

export const baseMap = defineCodeList({
  title: '规划底图',
  titleEn: 'Base map of a plan',
  standard: '国土调查成果',
  codes: {
    change_2018: {
      title: '2018 年度土地变更调查（二调口径）',
      titleEn: 'Annual survey 2018 (classes of the second survey)',
    },
    third_survey: { title: '第三次国土调查（2019 年末）', titleEn: 'Third survey, end of 2019' },
    change_2020: { title: '2020 年度国土变更调查', titleEn: 'Annual survey 2020' },
    change_2021: { title: '2021 年度国土变更调查', titleEn: 'Annual survey 2021' },
    change_2022: { title: '2022 年度国土变更调查', titleEn: 'Annual survey 2022' },
    change_2023: { title: '2023 年度国土变更调查', titleEn: 'Annual survey 2023' },
    change_2024: { title: '2024 年度国土变更调查', titleEn: 'Annual survey 2024' },
  },
})
