/** What a rule about a delivery looks at, in plain words, from its declaration alone. */
import { layerOf } from '../../layers/index.ts'
import type { Explanation } from '../explain-rule.ts'
import { type DeliveryRule, defectClassTitles } from './delivery-rule.ts'

export function explainDeliveryRule(rule: DeliveryRule): Explanation[] {
  const { defectClass, about, reads = [], sentences, reasons = {} } = rule
  return [
    {
      heading: { title: '审查对象', titleEn: 'What is judged' },
      lines: [
        about
          ? { title: '成果包中有关图层的每一行', titleEn: 'each row of the layers concerned' }
          : { title: '成果包的文件与结构', titleEn: 'files and structure of the delivery' },
      ],
    },
    {
      heading: { title: '对照数据', titleEn: 'What it is held against' },
      lines: reads.map((id) => ({
        title: `${layerOf(id).title}；缺少时无法判定`,
        titleEn: `${layerOf(id).titleEn}; without it nothing can be judged`,
      })),
    },
    {
      heading: { title: '缺陷等级', titleEn: 'Class of defect' },
      lines: [defectClassTitles[defectClass]],
    },
    {
      heading: { title: '列出的缺陷', titleEn: 'Defects it names' },
      lines: Object.values(sentences).map(({ title, titleEn }) => ({
        title: withoutPlaces(title),
        titleEn: withoutPlaces(titleEn),
      })),
    },
    {
      heading: { title: '无法判定的情形', titleEn: 'Cannot be judged' },
      lines: Object.values(reasons),
    },
  ].filter(({ lines }) => lines.length > 0)
}

/** The sentence of a defect, with dots for what each defect puts in. */
const withoutPlaces = (sentence: string): string => sentence.replace(/\{\w+\}/g, '…')
