/** The `[属性描述]` part of a boundary-point text: what the file says of its coordinates. */
import type { Words } from '../../../gis-data/words.ts'
import { UserFault } from '../../errors/user-fault.ts'
import { shown } from '../line-issues.ts'

export type BoundaryHeader = ReadonlyMap<string, string>

export interface HeaderReading {
  readonly degrees: boolean
  readonly doubts: readonly Words[]
}

/** Datums whose parameters to CGCS2000 are secret: an approximation would be off by tens of metres. */
const secret = /1980|80|西安|1954|54|北京|独立|地方|成都/
export const cgcs2000 = /2000|CGCS/i
/** Zone numbers with the central meridian 105°E: 35 of 3 degrees, 18 of 6. */
const zones: Readonly<Record<string, string>> = { '3': '35', '6': '18' }

/** @throws UserFault where the coordinates are in a system that cannot be converted here. */
export function readHeader(header: BoundaryHeader, file: string): HeaderReading {
  const doubts: Words[] = []
  const datum = header.get('坐标系') ?? ''
  if (datum !== '' && !cgcs2000.test(datum) && secret.test(datum)) throw secretDatum(datum, file)
  if (datum === '')
    doubts.push({
      title:
        '文件没有写坐标系；按 2000 国家大地坐标系理解（若实为 1980 西安或 1954 北京，位置会差几十米）',
      titleEn:
        'the file names no coordinate system; understood as CGCS2000 (Xian 1980 or Beijing 1954 would be off by tens of metres)',
    })
  else if (!cgcs2000.test(datum))
    doubts.push({
      title: `不认识的坐标系 ${shown(datum)}；按 2000 国家大地坐标系理解`,
      titleEn: `unknown coordinate system ${shown(datum)}; understood as CGCS2000`,
    })
  const projection = header.get('投影类型') ?? ''
  if (projection !== '' && !/高斯|gauss/i.test(projection))
    doubts.push({
      title: `投影类型为 ${shown(projection)}，应为高斯克吕格`,
      titleEn: `the projection is ${shown(projection)}, Gauss-Kruger was expected`,
    })
  const unit = header.get('计量单位') ?? ''
  const degrees = /度|degree/i.test(unit)
  if (unit !== '' && !degrees && !/^(米|m|metre|meter)$/i.test(unit))
    doubts.push({
      title: `计量单位为 ${shown(unit)}，按米理解`,
      titleEn: `the unit is ${shown(unit)}; understood as metres`,
    })
  doubts.push(...zoneDoubts(header))
  const shift = header.get('转换参数') ?? ''
  if (/[1-9]/.test(shift))
    doubts.push({
      title: '文件给出了转换参数；本系统不使用，坐标按已是 2000 国家大地坐标理解',
      titleEn:
        'the file gives transformation parameters; they are not used, the coordinates are taken as CGCS2000 already',
    })
  return { degrees, doubts }
}

function zoneDoubts(header: BoundaryHeader): Words[] {
  const zone = (header.get('带号') ?? '').replace(/\D/g, '')
  const width = (header.get('几度分带') ?? '').replace(/\D/g, '')
  const expected = zones[width] ?? '35'
  if (zone === '' || zone === expected || (width === '' && Object.values(zones).includes(zone)))
    return []
  return [
    {
      title: `文件写的带号是 ${zone}，本区${width === '6' ? ' 6 度带' : ' 3 度带'}应为 ${expected}；按中央经线 105° 理解`,
      titleEn: `the file says zone ${zone}, this district lies in zone ${expected}; understood with the central meridian 105°E`,
    },
  ]
}

const secretDatum = (datum: string, file: string) =>
  new UserFault(
    'unreadable_file',
    `${file}：坐标系为 ${shown(datum)}，其与 CGCS2000 的转换参数不公开，本系统不作近似转换；请提交 2000 国家大地坐标系成果`,
    `${file}: the coordinate system is ${shown(datum)}; its parameters to CGCS2000 are not public and are not approximated here; deliver CGCS2000`,
    [{ path: `${file} 坐标系`, message: datum }],
  )
