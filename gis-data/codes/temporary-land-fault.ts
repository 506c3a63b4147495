/** What rule B10 finds wrong with temporary land. */
import { defineCodeList } from './code-list.ts'

export const temporaryLandFault = defineCodeList({
  title: '临时用地问题类型',
  titleEn: 'Fault of temporary land',
  standard: '审查规则 B10',
  codes: {
    overdue: { title: '到期逾一年未复垦', titleEn: 'Not restored within a year of its end' },
    restoring: { title: '已到期，在复垦期内', titleEn: 'Ended, within the year for restoration' },
    term: { title: '批准期限超过规定', titleEn: 'Approved for longer than allowed' },
    building: { title: '建有房屋', titleEn: 'Built on' },
  },
})
