/** A07 and E07: in the ecological red line and in the first grade zone of the drinking water. */
import type { Draft } from '../draft-book.ts'
import { createSegmentIndex } from '../geometry/segment-index.ts'
import { rectangle } from '../geometry/shapes.ts'
import { findYard } from './find-yard.ts'
import type { Finding } from './finding.ts'
import { judgeIndustry } from './judge-project.ts'
import { houseIn, type Planter, type Yard } from './planter.ts'

const ZONE_DATES = [
  '2015-08-12',
  '2003-05-20',
  null,
  '2019-11-30',
  '1996-04-08',
  null,
  '2012-02-14',
  '2007-12-01',
] as const

export function plantWaterside(planter: Planter): void {
  const { layers } = planter.base.book
  const first = layers.water_source_protection.filter(({ values }) => values.grade === '1')
  houses(
    planter,
    layers.ecological_redline,
    5 * planter.factor,
    'A07',
    ['2016-07-01', '2009-03-15'],
    '农房位于生态保护红线内',
  )
  homesteads(planter, layers.ecological_redline, 4 * planter.factor)
  houses(planter, first, 24 * planter.factor, 'E07', ZONE_DATES, '农房位于饮用水水源一级保护区内')
  projects(
    planter,
    layers.ecological_redline,
    3 * planter.factor,
    'A07',
    '产业项目压占生态保护红线',
  )
  projects(planter, first, 4 * planter.factor, 'E07', '产业项目位于饮用水水源一级保护区内')
}

/** Rooms in the zones, one after the other, off the water. */
function places(
  planter: Planter,
  zones: readonly Draft[],
  widthM: number,
  depthM: number,
): (turn: number) => Yard | null {
  const { random, base } = planter
  const waters = createSegmentIndex(
    base.plain.rivers.map((river) => ({ line: river.line, owner: river })),
  )
  return (turn) => {
    const zone = zones[(turn * 7 + random.integer(0, 3)) % zones.length]!
    const ring = random.pick(zone.polygons!)
    const yard = findYard(planter, ring, widthM, depthM, 2, base.plain.flow.angleAt(ring[0]!))
    if (!yard) return null
    const dry =
      waters.clearance(yard.centre, 120, (river) => river.widthM / 2 + widthM * 0.62 + 1) > 0
    return dry ? yard : null
  }
}

function suits(findings: readonly Finding[], rule: string, allowB01: boolean): boolean {
  const rules = new Set(findings.map((finding) => finding.rule))
  rules.delete(rule)
  if (allowB01) rules.delete('B01')
  return findings.some((finding) => finding.rule === rule) && rules.size === 0
}

function houses(
  planter: Planter,
  zones: readonly Draft[],
  wanted: number,
  rule: string,
  dates: readonly (string | null)[],
  note: string,
): void {
  const place = places(planter, zones, 12, 8)
  let planted = 0
  for (let turn = 0; turn < wanted * 80 && planted < wanted; turn++) {
    const yard = place(turn)
    const unit = yard && planter.findUnit(yard.centre)
    if (!yard || !unit) continue
    const builtOn = dates[planted % dates.length]!
    const { judgement } = planter.draftHouse(unit, yard.ring, builtOn)
    if (judgement.doubtful || !suits(judgement.findings, rule, turn > wanted * 20)) continue
    planter.addHouse(unit, yard.ring, builtOn, null, note)
    planted++
  }
}

function homesteads(planter: Planter, zones: readonly Draft[], wanted: number): void {
  const place = places(planter, zones, 12, 9.6)
  let planted = 0
  for (let turn = 0; turn < wanted * 80 && planted < wanted; turn++) {
    const yard = place(turn)
    const unit = yard && planter.findUnit(yard.centre)
    if (!yard || !unit) continue
    const judgement = planter.judgeNewHomestead(unit, yard.ring, '2017-05-30')
    const house = houseIn(yard, 9.5, 7)
    const judged = planter.draftHouse(unit, house, '2018-02-10').judgement
    if (
      judgement.doubtful ||
      judged.doubtful ||
      judged.findings.some(({ rule }) => !['A07', 'B01'].includes(rule))
    )
      continue
    if (!judgement.findings.some(({ rule }) => rule === 'A07')) continue
    const homestead = planter.addHomestead(
      unit,
      yard.ring,
      4,
      { approved_on: '2017-05-30', acquisition: 'approved' },
      '宅基地位于生态保护红线内',
    )
    planter.addHouse(
      unit,
      house,
      '2018-02-10',
      String(homestead.values.parcel_code),
      '农房位于生态保护红线内',
    )
    planted++
  }
}

function projects(
  planter: Planter,
  zones: readonly Draft[],
  wanted: number,
  rule: string,
  note: string,
): void {
  const place = places(planter, zones, 34, 22)
  let planted = 0
  for (let turn = 0; turn < wanted * 80 && planted < wanted; turn++) {
    const yard = place(turn)
    const unit = yard && planter.findUnit(yard.centre)
    if (!yard || !unit) continue
    const ring = rectangle(yard.centre, 34, 22, yard.angle)
    const values = { kind: 'planting' }
    const judgement = judgeIndustry(
      { fid: 0, unitCode: unit.code, polygons: [ring], values },
      planter.around,
    )
    if (judgement.doubtful || !suits(judgement.findings, rule, false)) continue
    planter.addIndustry(unit, ring, 'planting', '0201', note)
    planted++
  }
}
