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

/** @throws UserFault `bad_request` saying what is wrong with it */
export function readAddress(text: string): TileServer {
  const template = wmtsNames.reduce((address, [name, plain]) => address.replace(name, plain), text)
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
  return { template, origin: parsed.origin }
}

const lacks = (part: string) =>
  new UserFault(
    'bad_request',
    `影像地址缺少 ${part}；应形如 https://主机/…/{z}/{x}/{y}.png，WMTS 用 {TileMatrix}、{TileCol}、{TileRow}`,
    `the address lacks ${part}; expected something like https://host/…/{z}/{x}/{y}.png, for a WMTS {TileMatrix}, {TileCol}, {TileRow}`,
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
