/** The five plans in words, long for headings and short for a cell. */
import { codeTitle } from '../../../gis-data/codes/index.ts'
import { layerOf } from '../../../gis-data/layers/index.ts'
import type { PlanKind } from '../../../gis-data/plan-matrix/plan-kinds.ts'
import type { Language } from '../../state/page-state.ts'

export const planTitle = (kind: PlanKind, language: Language): string =>
  codeTitle('planKind', kind, language)

/** ① ② ③: the order of precedence. */
export const rankMarks = ['①', '②', '③'] as const

/** The layer of a plan's features. */
export const planLayers = {
  spatial: 'plan_spatial',
  village: 'plan_village',
  industry: 'plan_industry',
  restoration: 'plan_restoration',
  collective: 'plan_collective',
} as const

/** The plan's colour on the map. */
export const planColour = (kind: PlanKind): string =>
  layerOf(planLayers[kind]).drawing.line ?? '#5B6B75'
