/** Which layers may be edited, and by whom. */
import type { Layer } from '../../gis-data/catalogue.ts'
import { isEditable, mayEdit } from '../../gis-data/editable.ts'
import { isLayerId, layerOf } from '../../gis-data/layers/index.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import { maySee, withinSight } from '../db/relation.ts'
import { UserFault } from '../errors/user-fault.ts'

/** @throws UserFault `forbidden` for a role that only looks. */
export function requireEditor(viewer: Viewer): void {
  if (mayEdit(viewer)) return
  throw new UserFault(
    'forbidden',
    '只有规划管理和宅改专班可以编辑数据',
    'only planning staff and the reform team may edit data',
  )
}

/** @throws UserFault `forbidden` or `not_found`. */
export function editableLayer(id: string, viewer: Viewer): Layer {
  requireEditor(viewer)
  if (!isLayerId(id) || !maySee(viewer, layerOf(id)))
    throw new UserFault(
      'not_found',
      `没有可编辑的图层“${id}”；自定义图层请重新导入`,
      `there is no layer "${id}" that can be edited; import a custom layer anew`,
    )
  const layer = layerOf(id)
  if (!isEditable(layer))
    throw new UserFault(
      'forbidden',
      `${layer.title}不能在地图上编辑：区划调整须整体导入`,
      `${layer.titleEn} cannot be edited on the map: changes of units are imported as a whole`,
    )
  return layer
}

/** @throws UserFault `forbidden` where a feature would come to lie beyond the person's units. */
export function requireOwnUnit(viewer: Viewer, layer: Layer, unitCode: string | null): void {
  if (withinSight(viewer, layer, unitCode)) return
  throw new UserFault(
    'forbidden',
    `${layer.title}的图形将位于${unitCode ?? '村社区之外'}，超出您的授权范围`,
    `the feature of ${layer.titleEn} would lie in ${unitCode ?? 'no unit'}, beyond the units in your right`,
  )
}
