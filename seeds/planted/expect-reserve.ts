/** C05 over every village and every parcel of the reserve. */
import { boundsOf } from '../geometry/bounds.ts'
import type { PlaceFigures } from '../plans/place-figures.ts'
import { LEAST_OVERLAP_M2 } from './finding.ts'
import { ellipsoidAreaM2 } from './overlap.ts'
import { RESERVE_SHARE, takenM2 } from './plant-reserved-land.ts'
import type { Planter } from './planter.ts'
import { indexed } from './surroundings.ts'

/** Nothing is planted as near as this to a limit. */
const CLOSE_SHARE = 0.01

export function expectReserve(planter: Planter, figures: ReadonlyMap<string, PlaceFigures>): void {
  const { layers } = planter.base.book
  for (const [code, { unit, drawnBuilt, drawnBuiltM2 }] of figures) {
    if (unit.values.agricultural !== true) continue
    const parcels = layers.reserved_land.filter(({ unitCode }) => unitCode === code)
    if (parcels.length === 0) continue
    const usedM2 = ellipsoidAreaM2(parcels.flatMap(({ polygons }) => polygons!))
    const limitM2 = drawnBuiltM2 * RESERVE_SHARE
    if (drawnBuilt > 0 && Math.abs(usedM2 - limitM2) < limitM2 * CLOSE_SHARE)
      throw new Error(`unit ${unit.fid} is too near the limit of rule C05`)
    if (drawnBuilt > 0 && usedM2 <= limitM2) continue
    planter.expect(
      {
        rule: 'C05',
        subjectLayer: 'unit',
        subject: unit,
        objectLayer: null,
        object: null,
        state: drawnBuilt > 0 ? 'nonconforming' : 'undecidable',
      },
      drawnBuilt > 0 ? '机动指标使用超过 5%' : '没有村庄规划用地图斑，机动指标无从核定',
    )
  }
  for (const layer of ['basic_farmland', 'ecological_redline'] as const) {
    const near = indexed(layers[layer])
    for (const parcel of layers.reserved_land) {
      for (const other of near(boundsOf(parcel.polygons!.flat()))) {
        const areaM2 = takenM2(parcel, other)
        if (areaM2 <= LEAST_OVERLAP_M2) continue
        planter.expect(
          {
            rule: 'C05',
            subjectLayer: 'reserved_land',
            subject: parcel,
            objectLayer: layer,
            object: other,
            state: 'nonconforming',
            areaM2,
          },
          '机动指标用地占用永久基本农田或生态保护红线',
        )
      }
    }
  }
}
