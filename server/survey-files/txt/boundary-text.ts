/** Reads a boundary-point text (界址点 TXT) in every variant met: GBK or UTF-8, closed or not, several parcels. */
import { unnamedParcel } from '../../../gis-data/unnamed-parcel.ts'
import type { Words } from '../../../gis-data/words.ts'
import { UserFault } from '../../errors/user-fault.ts'
import { decodeText, refuseBinary } from '../decode-text.ts'
import { LineIssues, shown } from '../line-issues.ts'
import { nestRings } from '../nest-rings.ts'
import type { SourceParcel, SourceSites, SurveyLimits } from '../source-parcel.ts'
import { type BoundaryHead, columnsOf, isHeadLine, readHeadLine } from './boundary-head-line.ts'
import { readHeader } from './boundary-header.ts'
import { type BoundaryPoint, boundaryRings } from './boundary-rings.ts'
import { declaredSystem } from './declared-system.ts'

const section = /^\s*[[\u3010\uFF3B]\s*(.*?)\s*[\]\u3011\uFF3D]\s*$/

interface Block {
  readonly head: BoundaryHead | null
  readonly points: BoundaryPoint[]
}

/** @throws UserFault naming file, line, what was found and what was expected. */
export function readBoundaryText(
  bytes: Uint8Array,
  file: string,
  limits: SurveyLimits,
): SourceSites {
  refuseBinary(bytes, file)
  const { text, encoding } = decodeText(bytes, /属性描述|地块坐标|坐标系/)
  const { header, blocks } = split(text, file, limits)
  const { degrees, doubts } = readHeader(header, file)
  const issues = new LineIssues(file)
  const parcels = blocks.flatMap((block, at) => parcelOf(block, at, issues))
  issues.throwIfAny()
  if (parcels.length === 0) throw nothing(file)
  return {
    format: 'txt',
    encoding,
    order: degrees ? 'east-north' : 'north-east',
    srid: null,
    declares: declaredSystem(header, degrees, parcels),
    parcels,
    mayBeHoles: false,
    notes: [],
    doubts: [...doubts, ...headlessDoubts(blocks)],
  }
}

function split(text: string, file: string, limits: SurveyLimits) {
  const header = new Map<string, string>()
  const blocks: Block[] = []
  const issues = new LineIssues(file)
  let part = ''
  let corners = 0
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  lines.forEach((raw, index) => {
    const line = raw.trim()
    const number = index + 1
    if (line === '') return
    const title = section.exec(line)
    if (title) {
      part = title[1]!
      return
    }
    const pair = /^([^=,@\uFF1D\uFF0C\uFF20]{1,20})[=\uFF1D](.*)$/.exec(line)
    if (pair && !/地块坐标/.test(part)) {
      header.set(pair[1]!.replace(/\s/g, ''), pair[2]!.trim())
      return
    }
    if (/扩展信息/.test(part)) return
    if (isHeadLine(line)) {
      blocks.push({ head: readHeadLine(line, number), points: [] })
      return
    }
    const point = readPoint(line, number, issues)
    if (!point) return
    if (blocks.length === 0) blocks.push({ head: null, points: [] })
    blocks.at(-1)!.points.push(point)
    corners += 1
  })
  if (corners > limits.corners || blocks.length > limits.parcels)
    throw tooMany(file, blocks.length, corners, limits)
  // A file that is something else altogether is told so once, not line by line.
  if (corners === 0 && blocks.length === 0) throw nothing(file)
  issues.throwIfAny()
  return { header, blocks }
}

/** Points alone may as well be no outline at all. */
function headlessDoubts([block]: readonly Block[]): Words[] {
  if (!block || block.head) return []
  return [
    {
      title: `文件没有以 @ 结尾的地块行，${block.points.length} 个点按先后连成地块；若只是一批点，请改为有“点号、X、Y”表头的表格`,
      titleEn: `the file has no parcel line ending in @; its ${block.points.length} points are joined in their order to parcels; if they are mere points, deliver a table headed 点号, X, Y`,
    },
  ]
}

const decimal = /^[+-]?\d{1,12}(\.\d{1,20})?$/

/** `J1,1,X,Y`; without 圈号 `J1,X,Y`; further columns (heights) are not read. */
function readPoint(line: string, number: number, issues: LineIssues): BoundaryPoint | null {
  const columns = /[,;\t\uFF0C\uFF1B]/.test(line) ? columnsOf(line) : line.split(/\s+/)
  const withRing = columns.length >= 4
  const [x = '', y = ''] = withRing ? columns.slice(2, 4) : columns.slice(1, 3)
  if (columns.length < 3) {
    issues.add(
      number,
      `${shown(line)} 只有 ${columns.length} 列，应为“点号，圈号，X,Y”`,
      `${shown(line)} has ${columns.length} columns, "label,ring,X,Y" was expected`,
    )
    return null
  }
  for (const [name, value] of [
    ['X', x],
    ['Y', y],
  ] as const) {
    if (decimal.test(value)) continue
    issues.add(
      number,
      `${name} 为 ${shown(value)}，应为数字；请改正该坐标后重新上传`,
      `${name} is ${shown(value)}, a number was expected; correct it and upload again`,
    )
    return null
  }
  return {
    line: number,
    label: columns[0] ?? '',
    ring: withRing ? (columns[1] ?? '') : null,
    position: [Number(x), Number(y)],
  }
}

function parcelOf({ head, points }: Block, at: number, issues: LineIssues): SourceParcel[] {
  const name = head?.name || unnamedParcel(at + 1)
  if (head?.shape === '点' || head?.shape === '线') {
    issues.add(
      head.line,
      `地块 ${shown(name)} 的图形属性为“${head.shape}”，选址需要“面”`,
      `parcel ${shown(name)} is of kind "${head.shape}", a site needs "面" (polygon)`,
    )
    return []
  }
  if (points.length === 0) {
    issues.add(
      head!.line,
      `地块 ${shown(name)} 后面没有界址点`,
      `parcel ${shown(name)} has no points after its head line`,
    )
    return []
  }
  const rings = boundaryRings(points)
  for (const { firstLine, corners } of rings) {
    if (corners >= 3) continue
    issues.add(
      firstLine,
      `地块 ${shown(name)} 的这一圈只有 ${corners} 个点，至少需要 3 个`,
      `this ring of parcel ${shown(name)} has ${corners} corners, three are needed`,
    )
  }
  const open = rings.filter(({ closed }) => !closed).length
  const notes: Words[] = []
  if (open > 0)
    notes.push({
      title: `${open} 圈首尾不重合，已闭合`,
      titleEn: `${open} rings did not end where they began; closed`,
    })
  const polygons = nestRings(rings.map(({ ring }) => ring))
  const holes = rings.length - polygons.length
  if (holes > 0) notes.push({ title: `含 ${holes} 个洞`, titleEn: `with ${holes} holes` })
  if (polygons.length > 1)
    notes.push({
      title: `由 ${polygons.length} 个部分组成`,
      titleEn: `made of ${polygons.length} parts`,
    })
  const corners = rings.reduce((sum, ring) => sum + ring.corners, 0)
  return [
    {
      name,
      attributes: head?.attributes ?? {},
      polygons,
      declared: head?.area ?? null,
      notes,
      doubts: countDoubts(head, [corners, points.length, corners + rings.length], points.length),
    },
  ]
}

/** The head may count the repeated closing points or not; any other number means lost or added points. */
function countDoubts(head: BoundaryHead | null, fitting: number[], found: number): Words[] {
  if (!head || head.count === null || fitting.includes(head.count)) return []
  return [
    {
      title: `第 ${head.line} 行写 ${head.count} 个界址点，实有 ${found} 个：可能缺点或多点`,
      titleEn: `line ${head.line} says ${head.count} points, there are ${found}: points may be missing or too many`,
    },
  ]
}

const nothing = (file: string) =>
  new UserFault(
    'unreadable_file',
    `${file}：没有找到界址点；应有 [地块坐标]，每个地块一行以 @ 结尾，其后每行“点号，圈号，X,Y”`,
    `${file}: no boundary points found; expected [地块坐标], a line ending in @ for each parcel and then "label,ring,X,Y" lines`,
  )

const tooMany = (file: string, parcels: number, corners: number, limits: SurveyLimits) =>
  new UserFault(
    'too_large',
    `${file}：${parcels} 个地块、${corners} 个界址点，上限 ${limits.parcels} 个、${limits.corners} 点；请分开提交，或作为图层导入`,
    `${file}: ${parcels} parcels and ${corners} points, the limits are ${limits.parcels} and ${limits.corners}; deliver it in parts or import it as a layer`,
  )
