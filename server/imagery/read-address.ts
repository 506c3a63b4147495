/** The address of tiles on another server, made uniform; what would mislead or cannot work is refused. */
import { UserFault } from '../errors/user-fault.ts'

export interface TileServer {
  /** With `{z}`, `{x}`, `{y}`. */
  readonly template: string
  /** Scheme, host and port: what the pages must be allowed to ask. */
  readonly origin: string
}

/** WMTS names of the same three numbers. */
const wmtsNames: readonly (readonly [RegExp, string])[] = [
  [/\{TileMatrix\}/gi, '{z}'],
  [/\{TileCol\}/gi, '{x}'],
  [/\{TileRow\}/gi, '{y}'],
]

/** Their maps are drawn in GCJ-02, some 350 m off here: a red line held against them would be wrong. */
const shifted = /(^|\.)(autonavi\.com|amap\.com|gtimg\.com|map\.qq\.com|google\.cn|google\.com)$/i
/** BD-09, shifted once more, in a grid of its own. */
const baidu = /(^|\.)(baidu\.com|bdimg\.com|bdstatic\.com)$/i

const tianditu = /(^|\.)tianditu\.(gov\.)?cn$/i
/** Its layers end in the grid: `_w` is the map's own, `_c` counts in degrees and would come to lie elsewhere. */
const inDegrees = /\/[a-z]+_c\/|tilematrixset=c(&|$)/i

/** @throws UserFault `bad_request` saying what is wrong with it */
export function readAddress(text: string): TileServer {
  const template = wmtsNames.reduce((address, [name, plain]) => address.replace(name, plain), text)
  if (template.includes('{-y}')) throw fromSouth()
  for (const part of ['{z}', '{x}', '{y}']) if (!template.includes(part)) throw lacks(part)
  const parsed = URL.canParse(template) ? new URL(template) : null
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username || parsed.password)
    throw new UserFault(
      'bad_request',
      '影像地址应以 http:// 或 https:// 开头，且不含用户名和密码',
      'the address must begin with http:// or https:// and hold no user name or password',
    )
  if (/[{}]/.test(parsed.host) || /%7b/i.test(parsed.host)) throw variableHost()
  if (shifted.test(parsed.hostname) || baidu.test(parsed.hostname))
    throw misleading(parsed.hostname)
  if (tianditu.test(parsed.hostname) && inDegrees.test(template)) throw degreesGrid()
  const open = template.replace(/\{[zxy]\}/g, '').match(/\{[^{}]*\}/)?.[0]
  if (open) throw unfilled(open)
  return { template, origin: parsed.origin }
}

const lacks = (part: string) =>
  new UserFault(
    'bad_request',
    `影像地址缺少 ${part}；应形如 https://主机/…/{z}/{x}/{y}.png，WMTS 用 {TileMatrix}、{TileCol}、{TileRow}`,
    `the address lacks ${part}; expected something like https://host/…/{z}/{x}/{y}.png, for a WMTS {TileMatrix}, {TileCol}, {TileRow}`,
  )

const fromSouth = () =>
  new UserFault(
    'bad_request',
    '{-y} 的行号自南向北数（TMS），这里只读自北向南的 {y}；请用同一服务的 XYZ 或 WMTS 地址',
    '{-y} counts rows from the south (TMS), only {y} from the north is read; use the XYZ or WMTS address of the service',
  )

const degreesGrid = () =>
  new UserFault(
    'bad_request',
    '天地图 _c 图层按经纬度切片，与本图的网格不同；请用同名的 _w 图层（如 img_w，TILEMATRIXSET=w）',
    'layers of 天地图 that end in _c are cut in degrees, another grid than the map has; use the one ending in _w (img_w, TILEMATRIXSET=w)',
  )

const unfilled = (part: string) =>
  new UserFault(
    'bad_request',
    `影像地址中的 ${part} 没有填写；请按服务的能力文档（GetCapabilities）换成实际的值`,
    `${part} in the address is not filled in; put the value from the service's GetCapabilities there`,
  )

const variableHost = () =>
  new UserFault(
    'bad_request',
    '主机名中不能有变量；请写出其中一台主机',
    'the host may not vary; name one of them',
  )

const misleading = (host: string) =>
  new UserFault(
    'bad_request',
    `${host} 的图采用 GCJ-02 或 BD-09 坐标，在本区偏移约 350 米，会让红线判读出错，不能添加；请用 CGCS2000 或 WGS 84 的影像服务`,
    `the maps of ${host} are drawn in GCJ-02 or BD-09, some 350 m off here, and would mislead; use a service in CGCS2000 or WGS 84`,
  )
