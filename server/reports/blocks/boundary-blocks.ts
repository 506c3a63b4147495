/** 界址点: the points of rings in EPSG:4523, as many as a printed report can bear. */
import { boundaryWords } from '../../../gis-data/boundary-words.ts'
import { zone35 } from '../../../gis-data/crs.ts'
import type { BoundaryRing } from '../../api/proof-contract.ts'
import type { ReportBlock } from '../report.ts'
import type { Speech } from '../speech.ts'

const MOST_POINTS = 400

/** `elsewhere`: where the rest is, if there are more. */
export function boundaryBlocks(
  rings: readonly BoundaryRing[],
  elsewhere: string,
  { say, words }: Speech,
): ReportBlock[] {
  const points = rings.flatMap(({ part, ring, points }) =>
    points.map(([x, y], at) => [`${part}-${ring}`, `J${at + 1}`, x.toFixed(3), y.toFixed(3)]),
  )
  if (points.length === 0)
    return [{ kind: 'text', text: say('没有面状证据。', 'There is no evidence with an area.') }]
  const cut = points.length > MOST_POINTS
  return [
    {
      kind: 'text',
      text: say(
        `坐标系：${zone35.title}（EPSG:${zone35.srid}），X 为北坐标，Y 为东坐标（含带号），单位米。${
          cut ? `共 ${points.length} 点，此处列前 ${MOST_POINTS} 点，${elsewhere}。` : ''
        }`,
        `CRS: ${zone35.titleEn} (EPSG:${zone35.srid}); X is north, Y is east with the number of the zone, in metres.${
          cut
            ? ` Of ${points.length} points the first ${MOST_POINTS} are listed; ${elsewhere}.`
            : ''
        }`,
      ),
    },
    {
      kind: 'table',
      columns: [
        { title: say('面-环', 'Part-ring'), width: 0.16 },
        { title: words(boundaryWords.point), width: 0.16 },
        { title: words(boundaryWords.north), width: 0.34, align: 'right' },
        { title: words(boundaryWords.east), width: 0.34, align: 'right' },
      ],
      rows: points.slice(0, MOST_POINTS),
    },
  ]
}
