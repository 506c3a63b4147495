/** A small case of a rule on deliveries: delivered rows or files, and the defects it must give. */
import type { Geometry } from 'geojson'
import type { CodeSystem } from '../../deliveries/delivery-profile.ts'
import { type ProfileId, profileOf } from '../../deliveries/index.ts'
import type { LayerId } from '../../layers/index.ts'
import type { Words } from '../../words.ts'
import type { FixtureFeature } from '../fixture.ts'
import type { DefectState, DeliveredLayerFacts, DeliveryContents } from './delivery-contents.ts'

export interface DeliveredFixtureRow {
  readonly fid: number
  /** lon/lat, as delivered: it may be invalid. */
  readonly geometry?: Geometry
  readonly values?: Readonly<Record<string, string | number | null>>
  /** Why the reader could not take its shape. */
  readonly problem?: string
}

export interface ExpectedDefect {
  /** `layer:row`, or the layer or path that a structural defect is about. */
  readonly subject: string
  readonly object: string | null
  readonly state: DefectState
  readonly case: string
  /** Of the evidence, ㎡, to 0.01. */
  readonly areaM2?: number
  readonly measure?: Readonly<Record<string, string | number>>
}

/** Its words say what the case shows. */
export interface DeliveryFixture extends Words {
  readonly profile: ProfileId
  readonly codes?: CodeSystem | null
  readonly layers?: Readonly<Record<string, readonly DeliveredFixtureRow[]>>
  /** Layers of the database that the rule compares with. */
  readonly ground?: Partial<Record<LayerId, readonly FixtureFeature[]>>
  readonly contents?: DeliveryContents
  readonly considered: number
  readonly defects: readonly ExpectedDefect[]
}

/** A village plan as delivered whole, to take something away from. */
export function contentsOf(
  profile: ProfileId,
  overrides: Partial<Omit<DeliveryContents, 'profile'>> = {},
): DeliveryContents {
  const declared = profileOf(profile)
  const mandatory = declared.layers.filter((layer) => layer.mandatory)
  const folder = '510117104201战旗村'
  return {
    profile: declared,
    codeSystem: '2023',
    files: [
      ...mandatory.map(
        ({ name, shape }) =>
          `${folder}/${shape === 'none' ? '规划表格' : '矢量数据'}/${name}.${shape === 'none' ? 'dbf' : 'shp'}`,
      ),
      `${folder}/元数据/元数据.txt`,
      `${folder}/规划文本/规划文本.pdf`,
      `${folder}/规划图件/土地利用现状图.pdf`,
      `${folder}/规划图件/土地利用规划图.pdf`,
      `${folder}/附件/村民会议决议.pdf`,
    ],
    layers: mandatory.map(
      (layer): DeliveredLayerFacts => ({
        layer: layer.name,
        path: `${folder}/${layer.name}.shp`,
        format: layer.shape === 'none' ? 'table' : 'shapefile',
        fields: layer.fields.map(({ name, type, length }) => ({
          name,
          type,
          length: length ?? null,
        })),
        rowCount: 1,
        shapes: layer.shape === 'none' ? {} : { [layer.shape]: 1 },
        crs:
          layer.shape === 'none'
            ? null
            : {
                srid: 4523,
                name: 'CGCS2000 / 3-degree Gauss-Kruger zone 35',
                fault: null,
                faultEn: null,
              },
        districtShare: layer.shape === 'none' ? null : 1,
      }),
    ),
    unreadable: [],
    metadata: Object.fromEntries(declared.metadata.map(({ names }) => [names[0]!, '2023'])),
    ...overrides,
  }
}
