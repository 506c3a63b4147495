/** How a drawn site stands in for a subject, where many rules agree on it. */
import type { Words } from '../words.ts'
import type { SiteBinding, SiteUse } from './rule.ts'

/** A building to come. */
export const newBuilding = {
  layer: 'rural_house',
  values: { built_on: 'today' },
} as const satisfies SiteBinding

/** Uses that erect buildings, each as a building to come. */
export const buildingUses = {
  homestead: newBuilding,
  house: newBuilding,
  industry: newBuilding,
  public_service: newBuilding,
} as const satisfies Partial<Record<SiteUse, SiteBinding>>

/** Uses that take land for construction, roads included. */
export const constructionUses = {
  ...buildingUses,
  road: newBuilding,
} as const satisfies Partial<Record<SiteUse, SiteBinding>>

export const notABuilding: Words = {
  title: '该用途不建房屋',
  titleEn: 'this use erects no building',
}

export const notConstruction: Words = {
  title: '该用途不作为建设占用，由其他规则审查',
  titleEn: 'this use is no construction; other rules look at it',
}
