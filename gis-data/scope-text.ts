/** What a run covers, in the reader's language: it is kept in Chinese; names of towns and villages stay. */
import { district } from './district.ts'
import type { WordLanguage } from './words.ts'

export const withinRights = { title: '（授权范围内）', titleEn: ' (within one’s rights)' } as const
export const drawnScope = (hectares: number) => ({
  title: `图形范围 ${hectares} 公顷`,
  titleEn: `a drawn area of ${hectares} ha`,
})

export function scopeText(title: string, language: WordLanguage): string {
  if (language === 'zh') return title
  const place = title.replace(withinRights.title, '')
  const limited = place === title ? '' : withinRights.titleEn
  return `${placeInEnglish(place)}${limited}`
}

function placeInEnglish(place: string): string {
  const [, hectares] = /^图形范围 (\S+) 公顷$/.exec(place) ?? []
  if (hectares !== undefined) return drawnScope(Number(hectares)).titleEn
  return place === district.name ? district.shortNameEn : place
}
