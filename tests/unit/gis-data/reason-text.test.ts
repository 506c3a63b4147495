/** Why a changeset was made, told in English. */
import { describe, expect, it } from 'vitest'
import { reasonText } from '../../../gis-data/reason-text.ts'
import { sourceInWords } from '../../../gis-data/synthetic-notice.ts'

describe('a reason in English', () => {
  it.each([
    ['导入 a.geojson 到 果园', 'import a.geojson into 果园'],
    ['按 zd.shp 更新 宅基地：年度更新：二', 'update Homesteads by zd.shp: 年度更新：二'],
    [
      '以 a.gdb 替换 林盘；导入 b.shp 到 宅基地',
      'replace Linpan by a.gdb; import b.shp into Homesteads',
    ],
    [
      '撤销变更 5（按 zd.shp 更新 宅基地：误入）：重来',
      'undo changeset 5 (update Homesteads by zd.shp: 误入): 重来',
    ],
    ['豁免于 2026-11-30 到期', 'the exemption ended on 2026-11-30'],
    ['移除自定义图层 果园：重复', 'remove the custom layer 果园: 重复'],
    ['扩建一间：经村委同意', '扩建一间：经村委同意'],
  ])('%s', (reason, english) => {
    expect(reasonText(reason, 'en')).toBe(english)
    expect(reasonText(reason, 'zh')).toBe(reason)
  })
})

it('a source in English is the demonstration’s, an edit with its reason, or as it was stated', () => {
  expect(sourceInWords('演示数据（合成，无法律效力）', 'en')).toBe(
    'demonstration data (synthetic, without legal effect)',
  )
  expect(sourceInWords('编辑：扩建一间', 'en')).toBe('edit: 扩建一间')
  expect(sourceInWords('宅基地.zip', 'en')).toBe('宅基地.zip')
})
