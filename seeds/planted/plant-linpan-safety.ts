/** E11, F02–F04: flood lines over homesteads, tall houses and trees in linpans, linpans that dwindled. */
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import type { XY } from '../geometry/ring.ts'
import { rectangle } from '../geometry/shapes.ts'
import { type Judgement, weigh } from './finding.ts'
import { isForHomesteads } from './judge-flood.ts'
import { againstTree } from './judge-linpan-house.ts'
import { ellipsoidAreaM2, intersectRings } from './overlap.ts'
import type { QuietHouse, QuietHouses } from './quiet-houses.ts'

const builtAfter = (day: string) => (on: unknown) => typeof on === 'string' && on >= day
const builtBefore = (day: string) => (on: unknown) => typeof on === 'string' && on < day

export function plantLinpanSafety(quiet: QuietHouses): void {
  plantFlood(quiet)
  plantHeights(quiet)
  plantTrees(quiet)
  plantElements(quiet)
}

function plantFlood(quiet: QuietHouses): void {
  const wanted = [
    { fits: builtAfter('2022-01-01'), announced: '2021-11-30' },
    { fits: builtAfter('2022-01-01'), announced: '2021-11-30' },
    { fits: builtBefore('2015-01-01'), announced: '2021-11-30' },
    { fits: builtAfter('2022-01-01'), announced: null },
  ]
  for (const { fits, announced } of wanted) {
    quiet.take(
      quiet.planter.factor,
      ({ homestead }) => fits(homestead.values.approved_on),
      (one) => drawFlood(quiet, one, announced),
    )
  }
}

function drawFlood(
  { planter, around }: QuietHouses,
  { homestead, site }: QuietHouse,
  announcedOn: string | null,
): boolean {
  const yard = homestead.polygons![0]!
  if (planter.isTouched(homestead) || planter.judge('homestead', homestead).findings.length > 0)
    return false
  for (let turn = 0; turn < 12; turn++) {
    const ring = rectangle(yard[0]!, 18 + turn, 14, turn * 0.31)
    const box = boundsOf(ring, 1)
    const near: ['homestead' | 'plan_village', Draft[]][] = [
      ['homestead', around.homesteads(box)],
      ['plan_village', around.planVillage(box).filter(isForHomesteads)],
    ]
    const met = near.flatMap(([layer, drafts]) => {
      return drafts.map((draft) => {
        const judgement: Judgement = { findings: [], doubtful: false, slightM2: [] }
        const hit = weigh(ellipsoidAreaM2(intersectRings(draft.polygons!, [ring])), judgement)
        return { layer, draft, hit, doubtful: judgement.doubtful }
      })
    })
    if (met.some(({ doubtful }) => doubtful)) continue
    if (!met.some(({ draft, hit }) => hit && draft === homestead)) continue
    const serial = planter.base.book.layers.flood_risk_zone.length + 1
    planter.base.book.add('flood_risk_zone', {
      unitCode: site.unit.code,
      polygons: [ring],
      values: {
        code: `HLX${String(serial).padStart(4, '0')}`,
        name: `${shortPlaceName(site.unit.name)}内涝风险点`,
        announced_on: announcedOn,
      },
    })
    for (const { layer, draft, hit } of met)
      if (hit) planter.touch(layer, draft, '宅基地位于洪涝风险控制线内')
    return true
  }
  return false
}

/** Houses in protected linpans get another storey; some lose their numbers. */
function plantHeights({ planter }: QuietHouses): void {
  const changes: { values: Draft['values']; note: string }[] = [
    { values: { storeys: 4, height_m: 13.6 }, note: '林盘内农房超高' },
    { values: { storeys: 3, height_m: 12.8 }, note: '林盘内农房超高' },
    { values: { storeys: null, height_m: null }, note: '林盘内农房缺层数与高度' },
    { values: { storeys: 4, height_m: null }, note: '林盘内农房超高' },
  ]
  const homes = planter.base.homes.filter(
    ({ home, houses }) =>
      home.site.kind === 'linpan' &&
      houses.length > 0 &&
      houses.every((house) => !planter.isTouched(house)),
  )
  let next = 0
  for (const { values, note } of Array.from({ length: planter.factor }, () => changes).flat()) {
    for (; next < homes.length; next++) {
      const house = homes[next]!.houses[0]!
      const box = boundsOf(house.polygons![0]!)
      const within = planter.around.linpans(box)
      if (within.length !== 1 || typeof within[0]!.values.protected_since !== 'string') continue
      const before = { ...house.values }
      const first = planter.judge('rural_house', house)
      Object.assign(house.values, values)
      const judgement = planter.judge('rural_house', house)
      // D07 caps the height of every house.
      const only = judgement.findings.every(({ rule }) => rule === 'F03' || rule === 'D07')
      const found = judgement.findings.some(({ rule }) => rule === 'F03')
      if (first.findings.length === 0 && only && found && !judgement.doubtful) {
        planter.touch('rural_house', house, note)
        next += 11
        break
      }
      Object.assign(house.values, before)
    }
  }
}

const SPECIES = ['银杏', '楠木', '黄葛树', '香樟', '皂荚'] as const

function plantTrees(quiet: QuietHouses): void {
  const wanted = [
    { crown: 7, range: null, builtOn: '2025-06-18' },
    { crown: 5, range: 12, builtOn: '2025-08-02' },
    { crown: 6, range: null, builtOn: undefined },
    { crown: null, range: null, builtOn: undefined },
  ] as const
  wanted.forEach(({ crown, range, builtOn }, i) => {
    quiet.take(
      quiet.planter.factor,
      ({ house }) => typeof house.values.built_on === 'string',
      (one) => growBeside(quiet, one, crown, range, builtOn, SPECIES[i]!),
    )
  })
}

function growBeside(
  { planter, around }: QuietHouses,
  { house, ring, centre, site }: QuietHouse,
  crownM: number | null,
  rangeM: number | null,
  builtOn: string | undefined,
  species: string,
): boolean {
  const before = house.values.built_on as string
  house.values.built_on = builtOn ?? before
  const others = planter.judge('rural_house', house)
  const quietStill = others.findings.length === 0 && !others.doubtful
  for (let turn = 0; quietStill && turn < 12; turn++) {
    const corner = ring[turn % ring.length]!
    const beyond = 1.25 + turn * 0.05
    const point: XY = [
      centre[0] + (corner[0] - centre[0]) * beyond,
      centre[1] + (corner[1] - centre[1]) * beyond,
    ]
    const row = {
      unitCode: site.unit.code,
      point,
      values: {
        code: `GS${String(planter.base.book.layers.ancient_tree.length + 1).padStart(4, '0')}`,
        name: species,
        grade: 'third',
        crown_radius_m: crownM,
        protection_radius_m: rangeM,
        announced_on: '2004-03-12',
      },
    }
    const near = around.houses(boundsOf([point]), 45)
    const verdicts = near.map((one) => againstTree({ fid: 0, ...row }, one))
    if (verdicts.some(({ doubtful }) => doubtful)) continue
    if (!verdicts[near.indexOf(house)]?.state) continue
    planter.base.book.add('ancient_tree', row)
    near.forEach((one, i) => {
      if (verdicts[i]!.state) planter.touch('rural_house', one, '农房在古树名木保护范围内')
    })
    return true
  }
  house.values.built_on = before
  return false
}

function plantElements({ planter }: QuietHouses): void {
  const changes = [
    (values: Draft['values']) => ({
      canopy_m2: Math.round(Number(values.baseline_canopy_m2) * 0.88),
    }),
    (values: Draft['values']) => ({ baseline_courtyards: Number(values.courtyards) * 2 + 1 }),
    () => ({ baseline_canopy_m2: null }),
    (values: Draft['values']) => ({
      canopy_m2: Math.round(Number(values.baseline_canopy_m2) * 0.7),
    }),
  ]
  const listed = planter.base.book.layers.linpan.filter(
    (one) => one.values.listed === true && !planter.isTouched(one),
  )
  Array.from({ length: planter.factor }, () => changes)
    .flat()
    .forEach((change, i) => {
      const linpan = listed[(i * 7) % listed.length]!
      if (planter.isTouched(linpan)) return
      Object.assign(linpan.values, change(linpan.values))
      planter.touch('linpan', linpan, '名录林盘要素减少或缺基期数据')
    })
}
