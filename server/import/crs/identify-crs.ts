/** Which EPSG code a delivery is drawn in: declared, identified by its parameters, or asked for. Never guessed. */
import { sql } from 'kysely'
import { crsList, STORAGE_SRID } from '../../../gis-data/crs.ts'
import type { Db } from '../../db/schema.ts'
import { UserFault } from '../../errors/user-fault.ts'
import type { DeclaredCrs } from '../reading/delivery.ts'
import { refuseSecretDatum } from './secret-datums.ts'
import { wktSignature } from './wkt-signature.ts'

export interface IdentifiedCrs {
  readonly srid: number
  readonly name: string
  /** Degrees or metres. */
  readonly geographic: boolean
  readonly from: 'standard' | 'file' | 'asked' | 'coordinates'
}

/** @throws UserFault naming what was found and what was expected. */
export async function identifyCrs(
  db: Db,
  declared: DeclaredCrs,
  asked: string | null,
  file: string,
  likely: () => Promise<LikelySystems> = async () => ({ zh: '', en: '' }),
): Promise<IdentifiedCrs> {
  if (asked !== null) return { ...(await known(db, sridAsked(asked), file)), from: 'asked' }
  if (declared.kind === 'lonlat')
    return { ...(await known(db, STORAGE_SRID, file)), from: 'standard' }
  if (declared.kind === 'epsg') return { ...(await known(db, declared.srid, file)), from: 'file' }
  if (declared.kind === 'none') throw undeclared(file, await likely())
  return { ...(await known(db, await sridOfWkt(db, declared.wkt, file), file)), from: 'file' }
}

/** What the numbers themselves suggest, for a message. */
export interface LikelySystems {
  readonly zh: string
  readonly en: string
}

const codes =
  '例如 EPSG:4490（经纬度）、EPSG:4523（东坐标 8 位，带号 35）、EPSG:4544（东坐标 6 位）'
const codesEn =
  'e.g. EPSG:4490 (longitude/latitude), EPSG:4523 (8-digit easting, zone 35), EPSG:4544 (6-digit easting)'

function undeclared(file: string, { zh, en }: LikelySystems): UserFault {
  const [lacks, lacksEn] = /\.shp$/i.test(file)
    ? ['（缺 .prj）。请补交 .prj，或用', ' (no .prj). Deliver the .prj, or name it with']
    : ['。请用', '. Name it with']
  return new UserFault(
    'unreadable_file',
    `${file}：没有坐标系说明${lacks} --crs 指定，${codes}${zh}`,
    `${file}: no coordinate reference system is declared${lacksEn} --crs, ${codesEn}${en}`,
  )
}

export function sridAsked(text: string): number {
  const code = /^(?:EPSG:)?(\d{4,6})$/i.exec(text.trim())?.[1]
  if (code) return Number(code)
  throw new UserFault(
    'bad_request',
    `坐标系应写作 EPSG：代码，例如 EPSG:4523；实为 ${text}`,
    `a CRS is written EPSG:code, e.g. EPSG:4523; found ${text}`,
  )
}

async function known(db: Db, srid: number, file: string) {
  const { rows } = await sql<{ srtext: string }>`
    select srtext from spatial_ref_sys where srid = ${srid}::integer`.execute(db)
  const text = rows[0]?.srtext
  if (text === undefined)
    throw new UserFault(
      'bad_request',
      `${file}：不认识的坐标系 EPSG:${srid}`,
      `${file}: unknown CRS EPSG:${srid}`,
    )
  refuseSecretDatum(/DATUM\["([^"]*)"/.exec(text)?.[1] ?? '', file)
  const name = /^\w+\["([^"]*)"/.exec(text)?.[1] ?? ''
  return { srid, name, geographic: text.startsWith('GEOGCS') }
}

async function sridOfWkt(db: Db, wkt: string, file: string): Promise<number> {
  const wanted = wktSignature(wkt)
  if (!wanted)
    throw new UserFault(
      'unreadable_file',
      `${file}:.prj 内容不是坐标系：${wkt.slice(0, 80)}`,
      `${file}: the .prj does not describe a CRS: ${wkt.slice(0, 80)}`,
    )
  refuseSecretDatum(`${wanted.name} ${/DATUM\["([^"]*)"/i.exec(wkt)?.[1] ?? ''}`, file)
  if (wanted.epsg !== null) return wanted.epsg
  const { rows } = await sql<{ srid: number; srtext: string }>`
    select srid, srtext from spatial_ref_sys
    where auth_name = 'EPSG' and (srtext like 'PROJCS%' or srtext like 'GEOGCS%')
    order by srid`.execute(db)
  const same = rows.filter(({ srtext }) => {
    const signature = wktSignature(srtext)
    return signature?.key === wanted.key && signature.datum === wanted.datum
  })
  // Some codes name one and the same system (4507 and 4544): the district's own comes first.
  const found = same.find(({ srid }) => crsList.some((crs) => crs.srid === srid)) ?? same[0]
  if (found) return found.srid
  throw new UserFault(
    'unreadable_file',
    `${file}:.prj 写的是 ${wanted.name}（基准 ${wanted.datum}），在 EPSG 中找不到参数相同的坐标系；请用 --crs EPSG：代码 指定`,
    `${file}: the .prj says ${wanted.name} (datum ${wanted.datum}), and no EPSG CRS has its parameters; name it with --crs EPSG:code`,
  )
}
