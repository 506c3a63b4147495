/** The fixed words of a sheet in both languages. */
import { inLanguage, type WordLanguage, type Words } from '../../../gis-data/words.ts'

const words = {
  legend: { title: '图例', titleEn: 'Legend' },
  legendOn: { title: '图例（续）', titleEn: 'Legend (continued)' },
  notes: { title: '说明', titleEn: 'Notes' },
  name: { title: '图名', titleEn: 'Title' },
  number: { title: '图号', titleEn: 'Sheet No.' },
  scale: { title: '比例尺', titleEn: 'Scale' },
  maker: { title: '制图', titleEn: 'Drawn by' },
  checker: { title: '审核', titleEn: 'Checked' },
  date: { title: '日期', titleEn: 'Date' },
  secrecy: { title: '密级', titleEn: 'Grade' },
  system: { title: '坐标系', titleEn: 'CRS' },
  revision: { title: '数据版本', titleEn: 'Data' },
  picture: { title: '影像', titleEn: 'Picture' },
  organisation: { title: '编制单位', titleEn: 'Office' },
  review: { title: '审图号：', titleEn: 'Map review No. ' },
  findings: { title: '合规审查发现', titleEn: 'Findings' },
  sheets: { title: '图幅目录', titleEn: 'Sheets' },
  indexTitle: { title: '图幅索引', titleEn: 'index of sheets' },
} as const satisfies Record<string, Words>

export type SheetWord = keyof typeof words

export const sheetWord = (word: SheetWord, language: WordLanguage): string =>
  inLanguage(words[word], language)
