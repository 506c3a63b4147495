/** 占地分析: what land a site takes, each table adding up to the site at the printed digit. */
import type { MultiPolygon, Polygon } from 'geojson'
import { printedAreas } from '../../../gis-data/apportion.ts'
import { layers } from '../../../gis-data/layers/index.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { Words } from '../../../gis-data/words.ts'
import type { Occupation, OccupationTheme } from '../../api/site-contract.ts'
import { headRevision } from '../../db/changesets.ts'
import { emptyLayers } from '../../db/empty-layers.ts'
import type { Db } from '../../db/schema.ts'
import { groundAt } from '../rule-ground.ts'
import { type PolygonSurvey, surveyPolygon } from '../survey-polygon.ts'
import { type Division, divideSite } from './divide-site.ts'
import { occupationThemes, type Theme } from './occupation-themes.ts'

/** Below this a rest is the rounding of edges cut, not land without data. */
const NEGLIGIBLE_M2 = 0.005

/** @throws UserFault `bad_geometry`, `outside_district`. */
export async function occupationOf(
  db: Db,
  polygon: Polygon | MultiPolygon,
  viewer: Viewer,
): Promise<Occupation> {
  const revision = await headRevision(db)
  const survey = await surveyPolygon(db, polygon, revision, viewer)
  const wanted = occupationThemes.map(({ layer }) => layer)
  const empty = await emptyLayers(db, wanted, revision, viewer)
  const ground = groundAt(revision, viewer)
  const known = occupationThemes.filter(({ layer }) => !empty.has(layer))
  const divisions = await divideSite(
    db,
    JSON.stringify(polygon),
    known.map(({ layer, key }) => ({ rows: ground.rows(layer), key })),
  )
  const nothing = { parts: [], restM2: survey.areaM2, overlapM2: 0 }
  const themes = occupationThemes.map((theme) => {
    const division = divisions[known.indexOf(theme)]
    return themeOf(theme, division ?? nothing, survey, division === undefined)
  })
  return {
    revision,
    areaM2: survey.areaM2,
    printed: printedAreas([survey.areaM2], survey.areaM2)[0]!,
    themes,
  }
}

function themeOf(
  theme: Theme,
  { parts, restM2, overlapM2 }: Division,
  survey: PolygonSurvey,
  missing: boolean,
): OccupationTheme {
  const rows = parts.map(({ key, areaM2 }) => ({
    code: key,
    ...theme.describe(key),
    areaM2,
    unknown: false,
  }))
  if (restM2 > NEGLIGIBLE_M2)
    rows.push({ code: null, fill: null, areaM2: restM2, ...restOf(theme, survey, missing) })
  const printed = printedAreas(
    rows.map(({ areaM2 }) => areaM2),
    survey.areaM2,
  )
  return {
    id: theme.id,
    title: theme.title,
    titleEn: theme.titleEn,
    layer: theme.layer,
    missing,
    overlapM2: overlapM2 > NEGLIGIBLE_M2 ? overlapM2 : 0,
    rows: rows.map((row, at) => ({
      ...row,
      printed: printed[at]!,
      share: row.areaM2 / survey.areaM2,
    })),
  }
}

/** Outside a control line is an answer, outside of all parcels is none. */
function restOf(
  { line }: Theme,
  survey: PolygonSurvey,
  missing: boolean,
): Words & { unknown: boolean } {
  const inData = survey.outsideDistrictM2 !== null && survey.outsideDistrictM2 <= 0.01
  if (missing) return { title: '图层没有数据', titleEn: 'the layer has no data', unknown: true }
  if (line && inData && survey.beyondSightM2 <= 0.01)
    return { title: '范围外', titleEn: 'Outside', unknown: false }
  return {
    title: inData ? '没有数据' : `没有数据（部分在${layers.district.title}以外）`,
    titleEn: inData ? 'No data' : 'No data (partly outside the district)',
    unknown: true,
  }
}
