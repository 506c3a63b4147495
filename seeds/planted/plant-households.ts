/** D01 and D02: more than one homestead, and homesteads above the cap. */
import { ringArea, scaleRing } from '../geometry/ring.ts'
import { homesteadCapM2 } from '../rural/homestead-caps.ts'
import type { WrittenHome } from '../rural/write-homes.ts'
import { ellipsoidAreaM2 } from './overlap.ts'
import type { Planter } from './planter.ts'
import { roundRobin } from './round-robin.ts'

export function plantHouseholds(planter: Planter): void {
  const inUse = planter.base.homes.filter(
    ({ homestead }) => homestead.values.use_state !== 'withdrawn',
  )
  const homes = roundRobin(inUse, ({ homestead }) => homestead.unitCode!, planter.random)
  const used = new Set<WrittenHome>()
  const next = (fits: (home: WrittenHome) => boolean): WrittenHome | null => {
    const home = homes.find((each) => !used.has(each) && fits(each)) ?? null
    if (home) used.add(home)
    return home
  }
  secondHomesteads(planter, next)
  aboveCap(planter, next)
  unknownHouseholds(planter, next)
}

type Next = (fits: (home: WrittenHome) => boolean) => WrittenHome | null

const areaOf = ({ homestead }: WrittenHome) => ellipsoidAreaM2(homestead.polygons!)
const capOf = ({ household }: WrittenHome) =>
  homesteadCapM2(household.values.member_count as number)

function secondHomesteads(planter: Planter, next: Next): void {
  const { factor } = planter
  const kinds: { count: number; acquisition: string; withdrawn: boolean; note: string }[] = [
    { count: 9 * factor, acquisition: 'approved', withdrawn: false, note: '一户多宅' },
    { count: 3 * factor, acquisition: 'historic', withdrawn: false, note: '一户多宅（历史取得）' },
    {
      count: 8 * factor,
      acquisition: 'inherited',
      withdrawn: false,
      note: '继承形成的多宅，需论证',
    },
    {
      count: 3 * factor,
      acquisition: 'inherited',
      withdrawn: true,
      note: '继承的第二宅已退出，不应报出',
    },
    { count: 2 * factor, acquisition: 'approved', withdrawn: true, note: '第二宅已退出，不应报出' },
  ]
  for (const { count, acquisition, withdrawn, note } of kinds) {
    for (let i = 0; i < count; i++) {
      const keeper = next((home) => capOf(home) >= 120)
      if (!keeper) return
      const further = i % 4 === 3 ? 2 : 1
      keeper.homestead.values.approved_on = `${1994 + (i % 9)}-05-12`
      for (let k = 0; k < further; k++) {
        const second = next(
          (home) =>
            home.homestead.unitCode === keeper.homestead.unitCode &&
            areaOf(home) < capOf(keeper) - 1,
        )
        if (!second) continue
        second.homestead.values.household_code = keeper.household.values.code!
        second.homestead.values.acquisition = acquisition
        second.homestead.values.approved_on =
          acquisition === 'historic' ? null : `${2009 + (i % 10)}-0${k + 3}-20`
        if (withdrawn)
          Object.assign(second.homestead.values, {
            use_state: 'withdrawn',
            disposition: 'withdrawn',
          })
        planter.touch('homestead', second.homestead, note)
      }
      planter.touch('household', keeper.household, note)
      planter.touch('homestead', keeper.homestead, note)
    }
  }
}

/** By fewer members than the homestead was measured for, or grown to just above the cap. */
function aboveCap(planter: Planter, next: Next): void {
  for (let i = 0; i < 14 * planter.factor; i++) {
    const members = 1 + (i % 4)
    const cap = homesteadCapM2(members)
    const home = next((each) => areaOf(each) > cap + 4 && areaOf(each) < cap * 1.7)
    if (!home) return
    home.household.values.member_count = members
    planter.touch('homestead', home.homestead, '宅基地面积超过限额')
  }
  for (let i = 0; i < 4 * planter.factor; i++) {
    const home = next((each) => areaOf(each) > capOf(each) * 0.955)
    if (!home) return
    const wanted = capOf(home) + 0.05
    const factor = Math.sqrt(wanted / areaOf(home))
    home.homestead.polygons = [scaleRing(home.homestead.polygons![0]!, home.home.centre, factor)]
    home.homestead.values.registered_area_m2 =
      Math.round(ringArea(home.homestead.polygons[0]!) * 100) / 100
    planter.touch('homestead', home.homestead, '超出限额0.05㎡，在容差内，不应报出')
  }
}

function unknownHouseholds(planter: Planter, next: Next): void {
  const count = 3 * planter.factor
  for (let i = 0; i < count; i++) {
    const nameless = next(() => true)
    const lost = next(() => true)
    const empty = next(() => true)
    if (!nameless || !lost || !empty) return
    nameless.homestead.values.household_code = null
    planter.touch('homestead', nameless.homestead, '宅基地没有户编码')
    lost.homestead.values.household_code = `${lost.household.values.code}X`
    planter.touch('homestead', lost.homestead, '户编码查无此户')
    empty.household.values.member_count = 0
    planter.touch('homestead', empty.homestead, '家庭人口为零')
  }
}
