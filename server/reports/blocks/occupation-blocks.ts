/** 占地表: each theme's classes with areas that add up to the site at the printed digit. */
import type { Occupation, OccupationTheme } from '../../api/site-contract.ts'
import type { ReportBlock } from '../report.ts'
import { m2Word, shareWord } from '../words.ts'

/** Tables for what the land is; control lines together in one table. */
const ownTable = new Set(['land_parcel', 'owner', 'plan_village'])

const figures = [
  { title: '㎡', width: 0.17, align: 'right' },
  { title: '亩', width: 0.14, align: 'right' },
  { title: '公顷', width: 0.14, align: 'right' },
  { title: '占比', width: 0.11, align: 'right' },
] as const

export function occupationBlocks({ themes, printed }: Occupation): ReportBlock[] {
  const total = [printed.m2, printed.mu, printed.hectares, '100.00%']
  return [
    ...themes
      .filter(({ id }) => ownTable.has(id))
      .flatMap((theme): ReportBlock[] => [
        {
          kind: 'table',
          columns: [{ title: theme.title, width: 0.44 }, ...figures],
          rows: theme.rows.map((row) => [row.title, ...figuresOf(row)]),
          foot: ['合计', ...total],
        },
        ...counted(theme),
      ]),
    controlLines(themes.filter(({ id }) => !ownTable.has(id))),
  ]
}

const figuresOf = ({ printed, share }: OccupationTheme['rows'][number]): string[] => [
  printed.m2,
  printed.mu,
  printed.hectares,
  shareWord(share),
]

/** Land inside each line; where the site lies wholly outside of a line, that is said in one row. */
function controlLines(lines: readonly OccupationTheme[]): ReportBlock {
  return {
    kind: 'table',
    columns: [{ title: '管控边界', width: 0.22 }, { title: '涉及', width: 0.22 }, ...figures],
    rows: lines.flatMap((theme) => {
      const met = theme.rows.filter(
        ({ unknown, code, fill }) => unknown || code !== null || fill !== null,
      )
      const nothing = theme.missing ? '图层没有数据，无法判定' : met.length === 0 ? '不涉及' : null
      if (nothing !== null) return [[theme.title, nothing, '—', '—', '—', '—']]
      return met.map((row) => [theme.title, row.title, ...figuresOf(row)])
    }),
  }
}

const counted = ({ overlapM2 }: OccupationTheme): ReportBlock[] =>
  overlapM2 > 0
    ? [{ kind: 'text', text: `该图层要素在地块内互相重叠 ${m2Word(overlapM2)} ㎡，只计一次。` }]
    : []
