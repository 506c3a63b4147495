/** 数据来源与现势性: which layers were read, as they stood. */
import { sourceInWords } from '../../../gis-data/synthetic-notice.ts'
import type { LayerVersion } from '../../api/proof-contract.ts'
import type { ReportBlock } from '../report.ts'
import type { Speech } from '../speech.ts'
import { countWord, timeWord } from '../words.ts'

export const layerTable = (
  layers: readonly LayerVersion[],
  { say, layer: named, language }: Speech,
): ReportBlock => ({
  kind: 'table',
  columns: [
    { title: say('图层', 'Layer'), width: 0.24 },
    { title: say('版本', 'Rev.'), width: 0.08, align: 'right' },
    { title: say('时间', 'Time'), width: 0.18 },
    { title: say('来源', 'Source'), width: 0.38 },
    { title: say('行数', 'Rows'), width: 0.12, align: 'right' },
  ],
  rows: layers.map(({ layer, revision, at, source, count }) => [
    named(layer),
    revision === null ? '—' : String(revision),
    timeWord(at),
    source === null ? say('没有数据', 'no data') : sourceInWords(source, language),
    count === null ? '—' : countWord(count),
  ]),
})
