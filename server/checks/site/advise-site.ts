/** What would make a site pass: the part that is free, how far to move, which approval. Each advice is judged again. */
import { approvals } from '../../../gis-data/rules/approvals.ts'
import { isRuleId, type RuleId } from '../../../gis-data/rules/index.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { Words } from '../../../gis-data/words.ts'
import type { Conformity } from '../../api/contract.ts'
import type { Advice } from '../../api/site-contract.ts'
import type { Db } from '../../db/schema.ts'
import { UserFault } from '../../errors/user-fault.ts'
import { judgeSite, type SiteRequest } from './judge-site.ts'
import { distancesOf, moveSite, type SiteShape } from './move-site.ts'
import { isCuttable, isObjection, usablePart } from './usable-part.ts'

/** Each move is judged several times; the worst few are enough to see where to go. */
const MAX_MOVES = 3

/** @throws UserFault as `judgeSite` does. */
export async function adviseSite(db: Db, request: SiteRequest, viewer: Viewer): Promise<Advice> {
  return adviseOn(db, request, viewer, await judgeSite(db, request, viewer))
}

/** Of a site that was judged: `verdict` is what `judgeSite` said of the same request. */
export async function adviseOn(
  db: Db,
  request: SiteRequest,
  viewer: Viewer,
  verdict: Conformity,
): Promise<Advice> {
  const again = (polygon: SiteShape, rules?: readonly RuleId[]) =>
    judgeAgain(db, { ...request, polygon, ...(rules && { rules }) }, viewer)
  const objections = verdict.rules.flatMap(({ findings }) => findings).filter(isObjection)
  const cut = objections.filter(isCuttable)
  const idsOf = (findings: readonly { rule: string }[]) => [
    ...new Set(findings.map(({ rule }) => rule)),
  ]
  const { usable, noUsable } = await usableAdvice(db, request.polygon, cut, again)
  return {
    revision: verdict.revision,
    usable: usable && { ...usable, cut: idsOf(cut) },
    noUsable,
    uncut: idsOf(objections.filter((finding) => !isCuttable(finding))),
    moves: await moveAdvice(db, request.polygon, verdict, viewer, again),
    approvals: failingOf(verdict).flatMap((rule) => {
      const approval = isRuleId(rule) ? approvals[rule] : undefined
      return approval ? [{ rule, ...approval }] : []
    }),
  }
}

type Again = (polygon: SiteShape, rules?: readonly RuleId[]) => Promise<Conformity | null>

/** Null where the place asked about lies outside the district or cannot be judged as a shape. */
async function judgeAgain(db: Db, request: SiteRequest, viewer: Viewer) {
  try {
    return await judgeSite(db, request, viewer)
  } catch (error) {
    if (error instanceof UserFault && /^(outside_district|bad_geometry)$/.test(error.kind))
      return null
    throw error
  }
}

const failingOf = ({ rules }: Conformity) =>
  rules
    .filter(({ result }) => result === 'nonconforming' || result === 'conditional')
    .map(({ id }) => id)

const judgedAs = (verdict: Conformity) => ({
  result: verdict.result,
  failing: failingOf(verdict),
  undecided: verdict.rules.filter(({ result }) => result === 'undecidable').map(({ id }) => id),
})

type Finding = Conformity['rules'][number]['findings'][number]

async function usableAdvice(db: Db, site: SiteShape, cut: readonly Finding[], again: Again) {
  if (cut.length === 0) return { usable: null, noUsable: nothingToCut }
  const part = await usablePart(
    db,
    site,
    cut.flatMap(({ evidence }) => evidence ?? []),
  )
  const verdict = part.geometry && (await again(part.geometry))
  if (!part.geometry || !verdict) return { usable: null, noUsable: nothingLeft }
  return {
    usable: { ...part, geometry: { ...part.geometry }, ...judgedAs(verdict) },
    noUsable: null,
  }
}

const nothingToCut: Words = {
  title: '没有可以通过裁减范围解决的问题',
  titleEn: 'nothing that cutting the site would solve',
}
const nothingLeft: Words = {
  title: '扣除禁止和严格限制的部分后，没有剩下宽度超过 1 米的范围',
  titleEn:
    'nothing wider than 1 m is left without the parts that are prohibited or strictly limited',
}

async function moveAdvice(
  db: Db,
  site: SiteShape,
  verdict: Conformity,
  viewer: Viewer,
  again: Again,
): Promise<Advice['moves']> {
  const tooNear = verdict.rules
    .flatMap(({ findings }) => findings)
    .filter((finding) => isRuleId(finding.rule) && distancesOf(finding) !== null)
    .slice(0, MAX_MOVES)
  const moves: Advice['moves'] = []
  for (const finding of tooNear) {
    const rule = finding.rule as RuleId
    const move = await moveSite(db, site, finding, viewer, async (moved) =>
      shortOf(await again(moved, [rule])),
    )
    const moved = move && (await again(move.geometry))
    if (!move || !moved) continue
    moves.push({
      ...judgedAs(moved),
      rule,
      objectName: finding.objectName,
      ...distancesOf(finding)!,
      shiftM: move.shiftM,
      bearing: move.bearing,
      direction: directions[Math.round(move.bearing / 45) % 8]!,
      geometry: { ...move.geometry },
    })
  }
  return moves
}

/** What the place still lacks by the rule itself; 0 = the rule has no objection. */
function shortOf(verdict: Conformity | null): number {
  if (!verdict) return Number.POSITIVE_INFINITY
  const lacks = verdict.rules.flatMap(({ findings }) =>
    findings.flatMap((finding) => {
      const distances = distancesOf(finding)
      return distances ? [distances.requiredM - distances.distanceM] : []
    }),
  )
  return Math.max(0, ...lacks)
}

const directions: readonly Words[] = [
  { title: '北', titleEn: 'north' },
  { title: '东北', titleEn: 'north-east' },
  { title: '东', titleEn: 'east' },
  { title: '东南', titleEn: 'south-east' },
  { title: '南', titleEn: 'south' },
  { title: '西南', titleEn: 'south-west' },
  { title: '西', titleEn: 'west' },
  { title: '西北', titleEn: 'north-west' },
]
