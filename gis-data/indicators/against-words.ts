/** What is said beside "conforming" where a figure that no rule judges does not keep to the target. */
import type { Words } from '../words.ts'
import type { FigureName, Indicator } from './indicator.ts'

export const figureTitles: Record<FigureName, Words> = {
  target: { title: '目标', titleEn: 'target' },
  stated: { title: '规划填报', titleEn: 'stated' },
  planned: { title: '图上规划', titleEn: 'drawn' },
  actual: { title: '现状', titleEn: 'actual' },
}

/** Null where nothing is against it. */
export function againstWords(
  { direction, checks }: Pick<Indicator, 'direction' | 'checks'>,
  against: readonly FigureName[],
): Words | null {
  if (against.length === 0) return null
  const named = (language: keyof Words, and: string) =>
    against.map((name) => figureTitles[name][language]).join(and)
  const apart = against.includes('planned') && checks.some(({ compares }) => compares === 'stated')
  return direction === 'at_most'
    ? {
        title: `${named('title', '、')}高于目标${apart ? '，图上与填报不一致' : ''}`,
        titleEn: `${named('titleEn', ' and ')} above the target${apart ? ': drawn and stated disagree' : ''}`,
      }
    : {
        title: `${named('title', '、')}低于目标${apart ? '，图上与填报不一致' : ''}`,
        titleEn: `${named('titleEn', ' and ')} below the target${apart ? ': drawn and stated disagree' : ''}`,
      }
}

/** By which areas the sums of an indicator count. */
export const basesOf = ({ planned, actual }: Pick<Indicator, 'planned' | 'actual'>) => ({
  planned: planned?.basis ?? null,
  actual: actual === null || actual === 'population' ? null : actual.basis,
})
