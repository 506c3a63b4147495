/** What the rules on setbacks and ecology ask of features that other steps write. */
import type { DraftBook } from '../draft-book.ts'

/** A project that breaks none of the rules on what it is. */
export const harmlessProject = {
  pollution: 'none',
  chemical: false,
  geohazard_assessed: true,
} as const

/** The action plan counts 10 premium linpan, 14 under restoration and 10 consumption scenes. */
const PREMIUM = 10
const RESTORATION = 13
const SCENES = 10

export function completeSafetyFields({ layers }: DraftBook): void {
  for (const { values } of layers.plan_industry) Object.assign(values, harmlessProject)
  for (const { fid, values } of layers.public_facility)
    values.built_on = `${1988 + ((fid * 7) % 21)}-09-01`
  for (const { fid, values } of layers.heritage_site)
    Object.assign(values, { zone: '01', announced_on: fid < 4 ? '2001-06-25' : '2012-07-16' })
  const counted = { premium: 0, restoration: 0, scenes: 0 }
  for (const { fid, values } of layers.linpan) {
    const { grade, listed, households } = values
    const premium = grade === 'premium' && counted.premium < PREMIUM
    const restoration = grade === 'restoration' && counted.restoration < RESTORATION
    const scene = listed === true && fid % 3 === 0 && counted.scenes < SCENES
    counted.premium += premium ? 1 : 0
    counted.restoration += restoration ? 1 : 0
    counted.scenes += scene ? 1 : 0
    const courtyards = Math.max(1, Number(households ?? 0))
    Object.assign(values, {
      grade: premium ? 'premium' : restoration ? 'restoration' : 'ordinary',
      scene,
      baseline_canopy_m2: Math.round(Number(values.canopy_m2) * (1 + (fid % 4) / 100)),
      courtyards,
      baseline_courtyards: courtyards,
    })
  }
}
