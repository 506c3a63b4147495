/** 一村一图: what a district, town or village holds, as far as the viewer may see. */
import { sql } from 'kysely'
import { codeTitle } from '../../gis-data/codes/index.ts'
import { type LayerId, layerOf } from '../../gis-data/layers/index.ts'
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { VillageSheet } from '../api/village-contract.ts'
import { emptyLayers } from '../db/empty-layers.ts'
import { areaInPlace, inPlace } from '../db/in-place.ts'
import { visibleRows } from '../db/relation.ts'
import { revisionMadeAt } from '../db/revision-made-at.ts'
import type { Db } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'

type Place = VillageSheet['place']

/** @throws UserFault `not_found` for a place that does not exist or is not for this viewer. */
export async function readVillageSheet(
  db: Db,
  code: string,
  revision: number,
  viewer: Viewer,
): Promise<VillageSheet> {
  const places = await readPlaces(db, code, revision, viewer)
  const place = places.find((each) => each.code === code)
  if (!place)
    throw new UserFault(
      'not_found',
      `没有代码为 ${code} 的区、镇街或村社区；代码为 6、9 或 12 位`,
      `there is no district, town or unit ${code}; codes have 6, 9 or 12 digits`,
    )
  const named = ({ code, name }: Place) => ({ code, name: shortPlaceName(name) })
  const longer = place.level === 'district' ? 9 : 12
  return {
    revision,
    asOf: await revisionMadeAt(db, revision),
    place: { ...place, name: shortPlaceName(place.name) },
    trail: places.filter((each) => code.startsWith(each.code)).map(named),
    within: places
      .filter((each) => each.code !== code && each.code.length === longer)
      .filter((each) => each.code.startsWith(code))
      .map(named),
    ...(await readHoldings(db, code, revision, viewer)),
  }
}

/** The place, those above it and those in it, by code. */
async function readPlaces(db: Db, code: string, revision: number, viewer: Viewer) {
  const rowsOf = (id: 'district' | 'town' | 'unit') => visibleRows(layerOf(id), revision, viewer)
  const { rows } = await sql<Place>`
    select fid, code, name, level, kind, planning, population, area_m2 as "areaM2",
      json_build_array(ST_XMin(geom), ST_YMin(geom), ST_XMax(geom), ST_YMax(geom)) as bounds
    from (
      select fid, code, name, 'district' as level, null as kind, false as planning,
        null::integer as population, area_m2, geom from ${rowsOf('district')} as district
      union all
      select fid, code, name, 'town', null, false, null, area_m2, geom
      from ${rowsOf('town')} as town
      union all
      select fid, code, name, 'unit', kind, kind = 'village' or coalesce(agricultural, false),
        population::integer, area_m2, geom from ${rowsOf('unit')} as unit
    ) as place
    where starts_with(place.code, ${code}) or starts_with(${code}, place.code)
    order by code collate "C"`.execute(db)
  return rows
}

type Holdings = Pick<
  VillageSheet,
  'land' | 'homesteads' | 'houses' | 'households' | 'linpans' | 'basicFarmland' | 'parks'
>

const held = [
  'land_parcel',
  'homestead',
  'rural_house',
  'household',
  'linpan',
  'basic_farmland',
  'park',
] as const satisfies readonly LayerId[]

async function readHoldings(
  db: Db,
  code: string,
  revision: number,
  viewer: Viewer,
): Promise<Holdings> {
  const empty = await emptyLayers(db, held, revision, viewer)
  const place = { code, revision }
  const rowsOf = (id: (typeof held)[number]) => {
    const layer = layerOf(id)
    const area = layer.geometry ? areaInPlace(layer, place) : sql`null::float8`
    return sql`(select feature.*, ${area} as inside_m2
      from ${visibleRows(layer, revision, viewer)} as feature
      where ${inPlace(layer, place)} offset 0) as feature`
  }
  const count = sql`count(*)::integer as count, coalesce(sum(inside_m2), 0) as "areaM2"`
  const one = async <R>(id: (typeof held)[number], columns = count): Promise<R | null> => {
    if (empty.has(id)) return null
    const { rows } = await sql<R>`select ${columns} from ${rowsOf(id)}`.execute(db)
    return rows[0] ?? null
  }
  return {
    land: empty.has('land_parcel') ? null : await landByClass(db, rowsOf('land_parcel')),
    homesteads: await one(
      'homestead',
      sql`${count},
      (count(*) filter (where use_state = 'idle'))::integer as idle`,
    ),
    houses: await one('rural_house', sql`${count}, avg(storeys)::double precision as storeys`),
    households: await one(
      'household',
      sql`count(*)::integer as count,
      coalesce(sum(member_count), 0)::integer as members`,
    ),
    linpans: await one('linpan'),
    basicFarmland: await one(
      'basic_farmland',
      sql`${count},
      -- as rule A05 sums it: of plots that bear the code of a unit
      case when count(*) filter (where net_area_m2 is null or unit_code is null) = 0
        then coalesce(sum(net_area_m2 order by fid), 0) end
        as "registeredM2"`,
    ),
    parks: await one('park'),
  }
}

async function landByClass(db: Db, rows: ReturnType<typeof sql>): Promise<Holdings['land']> {
  const { rows: classes } = await sql<{ class: string; count: number; areaM2: number }>`
    select class_code as class, count(*)::integer as count, sum(inside_m2) as "areaM2"
    from ${rows} group by class_code order by 3 desc, 1`.execute(db)
  return classes.map((each) => ({
    ...each,
    title: codeTitle('landSurvey2019', each.class),
    titleEn: codeTitle('landSurvey2019', each.class, 'en'),
  }))
}
