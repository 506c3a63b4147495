/** Boundary-point texts and drawings as offices write them, in every variant met. */
export type Corner = readonly [north: number, east: number]

/** Inside the district; X north, Y east with the zone prefix 35. */
export const origin: Corner = [3_411_000, 35_390_000]

export const rectangleAt = (
  north: number,
  east: number,
  height: number,
  width: number,
): Corner[] => [
  [north, east],
  [north, east + width],
  [north + height, east + width],
  [north + height, east],
]

export interface BoundaryOptions {
  readonly header?: Readonly<Record<string, string>>
  readonly newline?: string
  readonly closed?: boolean
  readonly swapped?: boolean
  /** What is subtracted from the easting. */
  readonly prefix?: number
  readonly area?: string
  readonly count?: (corners: number) => number
}

const standard = {
  格式版本号: '1.01版本',
  数据产生单位: '郫都区规划和自然资源局',
  坐标系: '2000国家大地坐标系',
  几度分带: '3',
  投影类型: '高斯克吕格',
  计量单位: '米',
  带号: '35',
  精度: '0.001',
  转换参数: ',,,,,,',
}

/** One parcel per entry; its first ring is the outer one. */
export function boundaryText(
  parcels: readonly (readonly (readonly Corner[])[])[],
  {
    header = standard,
    newline = '\r\n',
    closed = true,
    swapped = false,
    ...rest
  }: BoundaryOptions = {},
): string {
  const { prefix = 0, area = '', count = (corners: number) => corners } = rest
  const lines = ['[属性描述]', ...Object.entries(header).map(([key, value]) => `${key}=${value}`)]
  lines.push('[地块坐标]')
  parcels.forEach((rings, at) => {
    const points: string[] = []
    rings.forEach((ring, number) => {
      for (const [index, [north, east]] of [...ring, ...(closed ? [ring[0]!] : [])].entries()) {
        const label = `J${(index % ring.length) + 1}`
        const pair = [north.toFixed(3), (east - prefix).toFixed(3)]
        points.push([label, number + 1, ...(swapped ? pair.reverse() : pair)].join(','))
      }
    })
    lines.push(`${count(points.length)},${area},DK${at + 1},地块${'甲乙丙'[at]},面,,宅基地,0702,@`)
    lines.push(...points)
  })
  return lines.join(newline)
}

export { standard as standardHeader }

/** An ASCII drawing with polylines `[east, north, bulge?]`. */
export function drawing(
  polylines: readonly { layer?: string; closed?: boolean; vertices: readonly number[][] }[],
  more: readonly string[] = [],
): string {
  const tags: (string | number)[] = [
    0,
    'SECTION',
    2,
    'HEADER',
    9,
    '$ACADVER',
    1,
    'AC1015',
    0,
    'ENDSEC',
  ]
  tags.push(0, 'SECTION', 2, 'ENTITIES')
  for (const { layer = '0', closed = true, vertices } of polylines) {
    tags.push(0, 'LWPOLYLINE', 8, layer, 90, vertices.length, 70, closed ? 1 : 0)
    for (const [x, y, bulge] of vertices) {
      tags.push(10, x!, 20, y!)
      if (bulge !== undefined) tags.push(42, bulge)
    }
  }
  tags.push(...more, 0, 'ENDSEC', 0, 'EOF')
  return `${tags.join('\r\n')}\r\n`
}
