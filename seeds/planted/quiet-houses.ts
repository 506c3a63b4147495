/** Houses of the base that break nothing yet, each linpan once, towns in turn. */
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { type Ring, ringCentroid, type XY } from '../geometry/ring.ts'
import type { Site } from '../land/site.ts'
import type { WrittenHome } from '../rural/write-homes.ts'
import type { Planter } from './planter.ts'
import { roundRobin } from './round-robin.ts'
import { createSurroundings, type Surroundings } from './surroundings.ts'

export interface QuietHouse {
  house: Draft
  homestead: Draft
  site: Site
  ring: Ring
  centre: XY
}

export class QuietHouses {
  /** Everything that stands, what was planted before included. */
  readonly around: Surroundings
  private readonly homes: readonly WrittenHome[]
  private readonly used = new Set<Site>()

  constructor(readonly planter: Planter) {
    this.around = createSurroundings(planter.base.book.layers)
    this.homes = roundRobin(
      planter.base.homes.filter(({ home }) => home.site.kind === 'linpan'),
      ({ home }) => home.site.unit.code,
      planter.random,
    )
  }

  /**
   * Offers quiet houses until `wanted` of them are taken. `use` says whether it could use one; a
   * linpan is offered once it has been used by nobody.
   */
  take(wanted: number, fits: (quiet: QuietHouse) => boolean, use: (quiet: QuietHouse) => boolean) {
    let taken = 0
    for (const { home, homestead, houses } of this.homes) {
      if (taken >= wanted) return
      const house = houses[0]
      if (!house || this.used.has(home.site) || this.planter.isTouched(house)) continue
      const ring = house.polygons![0]!
      const quiet = { house, homestead, site: home.site, ring, centre: ringCentroid(ring) }
      if (!fits(quiet) || this.hasPlanted(home.site)) continue
      const judgement = this.planter.judge('rural_house', house)
      if (judgement.doubtful || judgement.findings.length > 0) continue
      if (!use(quiet)) continue
      this.used.add(home.site)
      taken++
    }
    if (taken < wanted) throw new Error(`only ${taken} of ${wanted} houses could be used`)
  }

  /** What was planted about the linpan would be judged by what is planted now. */
  private hasPlanted(site: Site): boolean {
    const box = boundsOf(site.outer, 90)
    const near: [LayerId, Draft[]][] = [
      ['rural_house', this.around.houses(box)],
      ['homestead', this.around.homesteads(box)],
      ['plan_industry', this.around.industry(box)],
    ]
    return near.some(([layer, drafts]) =>
      drafts.some((draft) => layer === 'plan_industry' || this.planter.isTouched(draft)),
    )
  }
}
