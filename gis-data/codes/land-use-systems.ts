/**
 * The three lists that a land code may belong to: a number alone is ambiguous (0702 is a homestead
 * in the survey and community services in the plans). Which list a delivery is coded by, and what its
 * codes become in another.
 */
import type { CodeList } from './code-list.ts'
import { type CodeListId, codeLists } from './index.ts'
import { changedIn2023 } from './land-use-2020.ts'
import { baseTransitions } from './survey-to-land-use.ts'

export const landUseSystems = ['landSurvey2019', 'landUse2020', 'landUse2023'] as const
export type LandUseSystem = (typeof landUseSystems)[number]

export const isLandUseSystem = (id: string): id is LandUseSystem =>
  landUseSystems.some((system) => system === id)

/** A delivered code, in how many rows, with the word beside it where there is one. */
export interface DeliveredCode {
  readonly code: string
  readonly rows: number
  readonly title: string | null
}

const codesOf = (system: CodeListId): CodeList['codes'] => codeLists[system].codes

/** The share of rows whose code is in the list, and whose word is that of the list. */
export function fitOf(system: LandUseSystem, delivered: readonly DeliveredCode[]): number {
  const all = delivered.reduce((sum, { rows }) => sum + rows, 0)
  const fitting = delivered.filter(({ code, title }) => {
    const known = codesOf(system)[code]
    return known !== undefined && (title === null || title === known.title)
  })
  return all === 0 ? 0 : fitting.reduce((sum, { rows }) => sum + rows, 0) / all
}

/**
 * Every list that fits as well as the best one; none where hardly a code is known. `own`: the list
 * of the field that the codes are for, which comes first; `fieldName` may say that it is a plan's or a survey's.
 */
export function likelySystems(
  delivered: readonly DeliveredCode[],
  own: LandUseSystem,
  fieldName: string,
): LandUseSystem[] {
  const fits = landUseSystems.map((system) => ({ system, fit: fitOf(system, delivered) }))
  const best = Math.max(...fits.map(({ fit }) => fit))
  if (best < 0.5) return []
  const equal = fits.filter(({ fit }) => fit === best).map(({ system }) => system)
  const named = equal.filter((system) => agrees(system, fieldName))
  const left = named.length > 0 ? named : equal
  return [...left].sort((a, b) => Number(b === own) - Number(a === own))
}

/** GHDLBM, JQDLBM and YDYHFLDM are fields of plans, a bare DLBM is the survey's. */
function agrees(system: LandUseSystem, fieldName: string): boolean {
  if (/^(GH|JQ|YDYH)/i.test(fieldName)) return system !== 'landSurvey2019'
  return !/^DLBM$/i.test(fieldName) || system === 'landSurvey2019'
}

/** What a code of one list may be in another: one, several for a person to choose from, or none. */
export function translateCode(code: string, from: LandUseSystem, to: LandUseSystem): string[] {
  if (codesOf(from)[code] === undefined) return []
  if (from === to) return [code]
  const found = (codes: readonly string[]) => codes.filter((each) => codesOf(to)[each])
  if (to === 'landUse2023')
    return found(
      from === 'landUse2020' ? [changedIn2023[code]?.now ?? code] : (baseTransitions[code] ?? []),
    )
  if (from === 'landUse2023' && to === 'landUse2020') {
    const before = Object.keys(changedIn2023).filter((each) => changedIn2023[each]?.now === code)
    return found(before.length > 0 ? before : [code])
  }
  return []
}
