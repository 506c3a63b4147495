/** 数据来源与现势性: which layers were read, as they stood. */
import type { LayerVersion } from '../../api/proof-contract.ts'
import type { ReportBlock } from '../report.ts'
import { countWord, layerWord, timeWord } from '../words.ts'

export const layerTable = (layers: readonly LayerVersion[]): ReportBlock => ({
  kind: 'table',
  columns: [
    { title: '图层', width: 0.24 },
    { title: '版本', width: 0.08, align: 'right' },
    { title: '时间', width: 0.18 },
    { title: '来源', width: 0.38 },
    { title: '行数', width: 0.12, align: 'right' },
  ],
  rows: layers.map(({ layer, revision, at, source, count }) => [
    layerWord(layer),
    revision === null ? '—' : String(revision),
    timeWord(at),
    source ?? '没有数据',
    count === null ? '—' : countWord(count),
  ]),
})
