/** C06, G03 and G17: the plans' own figures against one another and against what was allotted. */
import type { Draft, DraftLayers } from '../draft-book.ts'
import { ROUNDING_M2, type Stated, statedFigures, type Verdict } from './stated-figures.ts'

type Report = (verdict: Verdict) => void

const BALANCE_M2 = 100.01
const MOST_APART = 0.01
const AT_MOST = ['construction_land', 'urban_rural_construction_land']
const AT_LEAST = [
  'ecological_redline_area',
  'basic_farmland_area',
  'cultivated_land',
  'forest_land',
  'wetland',
]
const RANKS = ['spatial', 'village', 'industry', 'restoration', 'collective']

export function expectPlanFigures(
  units: readonly Draft[],
  layers: DraftLayers,
  report: Report,
): void {
  const byPlace = new Map<string, Stated[]>()
  for (const row of statedFigures(layers.plan_indicator)) {
    byPlace.set(row.areaCode, [...(byPlace.get(row.areaCode) ?? []), row])
  }
  for (const unit of units) {
    const rows = byPlace.get(String(unit.values.code)) ?? []
    balance(unit, rows, report)
    compareWithAllotted(unit, rows, report)
    compareAmongPlans(unit, rows, layers.plan, report)
  }
}

function balance(subject: Draft, rows: readonly Stated[], report: Report): void {
  const planned = (indicator: string) =>
    rows.find((row) => row.role === 'planned' && row.indicator === indicator)
  const total = planned('construction_land')
  const old = planned('demolished_land')
  const built = planned('new_construction_land')
  const judged = { rule: 'C06', subject, object: total?.draft ?? null }
  const figures = [total?.base, total?.target, old?.target, built?.target]
  if (!total || figures.some((figure) => figure == null)) {
    report({ ...judged, undecidable: true, note: '拆旧建新指标不全' })
    return
  }
  const [base, target, taken, added] = figures as [number, number, number, number]
  if (Math.abs(target - (base - taken + added)) > BALANCE_M2 || added > taken + BALANCE_M2)
    report({ ...judged, undecidable: false, note: '拆旧建新不平衡' })
}

function compareWithAllotted(subject: Draft, rows: readonly Stated[], report: Report): void {
  const bound = rows.filter(({ indicator }) => [...AT_MOST, ...AT_LEAST].includes(indicator))
  const allotted = bound.filter(({ role }) => role === 'allotted')
  const planned = bound.filter(({ role }) => role === 'planned')
  for (const { draft, indicator, target } of planned) {
    const limit = allotted.find((row) => row.indicator === indicator)
    const judged = { rule: 'G03', subject, object: draft }
    if (!limit || target === null || limit.target === null)
      report({ ...judged, undecidable: true, note: '规划指标没有可比的下达指标' })
    else if (
      AT_MOST.includes(indicator)
        ? target > limit.target + ROUNDING_M2
        : target < limit.target - ROUNDING_M2
    )
      report({ ...judged, undecidable: false, note: '规划指标突破上级下达' })
  }
  const silent = allotted.filter(({ indicator }) =>
    planned.every((row) => row.indicator !== indicator),
  )
  if (silent.length > 0)
    report({
      rule: 'G03',
      subject,
      object: silent[0]!.draft,
      undecidable: true,
      note: '下达的指标规划没有填报',
    })
}

function compareAmongPlans(
  subject: Draft,
  rows: readonly Stated[],
  plans: readonly Draft[],
  report: Report,
): void {
  const rankOf = (planCode: string) => {
    const plan = plans.find(({ values }) => values.code === planCode)
    return plan ? RANKS.indexOf(String(plan.values.kind)) : null
  }
  const figures = rows
    .filter(({ role }) => role === 'planned')
    .flatMap((row) => {
      const rank = rankOf(row.planCode)
      const { indicator, draft } = row
      return [
        { draft, indicator, rank, year: row.baseYear, value: row.base },
        { draft, indicator, rank, year: row.targetYear, value: row.target },
      ].filter(({ year }) => year !== null)
    })
  const known = figures
    .filter(({ rank, value }) => rank !== null && value !== null)
    .sort((a, b) => a.rank! - b.rank! || a.draft.fid - b.draft.fid)
  const found = new Map<Draft, boolean>()
  for (const { draft, indicator, rank, year, value } of figures) {
    const reference = known.find((one) => one.indicator === indicator && one.year === year)
    if (!reference || reference.draft === draft) continue
    const undecidable = rank === null || value === null
    const apart = !undecidable && Math.abs(value - reference.value!) / Math.abs(reference.value!)
    if (!undecidable && !(Number(apart) > MOST_APART + 1e-9)) continue
    // As in the rule, a figure that is missing outweighs one that differs.
    found.set(draft, (found.get(draft) ?? false) || undecidable)
  }
  for (const [object, undecidable] of found)
    report({ rule: 'G17', subject, object, undecidable, note: '各规划填报的指标不一致' })
}
