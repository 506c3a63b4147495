/** What everything made from demonstration data says of itself. */
import type { WordLanguage } from './words.ts'

export const syntheticNotice = {
  title: '演示数据：地块、房屋、农户和规划均为合成，不得作为执法或审批依据',
  titleEn:
    'Demonstration data: parcels, houses, households and plans are synthetic; no basis for enforcement or approval',
}

/** What its features name as their source. */
export const syntheticSource = {
  title: '演示数据（合成，无法律效力）',
  titleEn: 'demonstration data (synthetic, without legal effect)',
}

/** A source is kept as it was stated; the demonstration's own and that of an edit have words in both languages. */
export function sourceInWords(source: string, language: WordLanguage): string {
  if (language === 'zh') return source
  return source === syntheticSource.title
    ? syntheticSource.titleEn
    : source.replace(/^编辑：/, 'edit: ')
}
