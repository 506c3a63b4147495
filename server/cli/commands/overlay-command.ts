/** `hegui overlay`: the pairs of two layers with their areas. */
import type { z } from 'zod'
import { formatM2 } from '../../../gis-data/area.ts'
import { overlaySchema } from '../../api/contract.ts'
import type { RegisterCommand } from '../session.ts'
import { textTable } from '../text-table.ts'

interface Options {
  readonly layer: string
  readonly with: string
  readonly unit?: string
  readonly crs?: string
  readonly json?: boolean
}

export const overlayCommand: RegisterCommand = (program, session) => {
  program
    .command('overlay')
    .description('两个图层叠加 (overlay two layers)')
    .requiredOption('--layer <id>', '图层 (a layer)')
    .requiredOption('--with <id>', '与之叠加的图层 (the other layer)')
    .option('--unit <code>', '只算这一单位 (within this unit only)')
    .option('--crs <epsg>', '在此坐标系中计算，如 EPSG:2154 (compute in this CRS)')
    .option('--json', '以 JSON 输出结果 (machine-readable result)')
    .action(({ json, ...request }: Options) =>
      session.withApi(async (api) => {
        const overlay = overlaySchema.parse(await api.post('/api/overlay', request))
        if (json) return session.json(overlay)
        session.line(...summaryOf(overlay))
        session.line(
          textTable([
            session.language === 'zh'
              ? [request.layer, request.with, '椭球面积 ㎡', '平面面积 ㎡']
              : [request.layer, request.with, 'Ellipsoid area ㎡', 'Planar area ㎡'],
            ...overlay.pairs.map(({ layerId, withId, areaM2, planarM2 }) => [
              layerId,
              withId,
              formatM2(areaM2),
              planarM2 === null ? '' : formatM2(planarM2),
            ]),
          ]),
        )
      }),
    )
}

const summaryOf = ({
  crs,
  pairCount,
  areaM2,
  revision,
}: z.infer<typeof overlaySchema>): [zh: string, en: string] => [
  `${pairCount} 对，椭球面积 ${formatM2(areaM2)} ㎡，计算于 ${crs}，数据版本 ${revision}`,
  `${pairCount} pairs, ellipsoid area ${formatM2(areaM2)} ㎡, computed in ${crs}, data revision ${revision}`,
]
