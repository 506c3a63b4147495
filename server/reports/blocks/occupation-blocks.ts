/** 占地表: each theme's classes with areas that add up to the site at the printed digit. */
import type { Occupation, OccupationTheme } from '../../api/site-contract.ts'
import type { ReportBlock } from '../report.ts'
import type { Speech } from '../speech.ts'
import { m2Word, shareWord } from '../words.ts'

/** Tables for what the land is; control lines together in one table. */
const ownTable = new Set(['land_parcel', 'owner', 'plan_village'])

const figuresIn = ({ say }: Speech) =>
  [
    { title: '㎡', width: 0.17, align: 'right' },
    { title: say('亩', 'mu'), width: 0.14, align: 'right' },
    { title: say('公顷', 'ha'), width: 0.14, align: 'right' },
    { title: say('占比', 'Share'), width: 0.11, align: 'right' },
  ] as const

export function occupationBlocks({ themes, printed }: Occupation, speech: Speech): ReportBlock[] {
  const { say, words } = speech
  const total = [printed.m2, printed.mu, printed.hectares, '100.00%']
  return [
    ...themes
      .filter(({ id }) => ownTable.has(id))
      .flatMap((theme): ReportBlock[] => [
        {
          kind: 'table',
          columns: [{ title: words(theme), width: 0.44 }, ...figuresIn(speech)],
          rows: theme.rows.map((row) => [words(row), ...figuresOf(row)]),
          foot: [say('合计', 'Total'), ...total],
        },
        ...counted(theme, speech),
      ]),
    controlLines(
      themes.filter(({ id }) => !ownTable.has(id)),
      speech,
    ),
  ]
}

const figuresOf = ({ printed, share }: OccupationTheme['rows'][number]): string[] => [
  printed.m2,
  printed.mu,
  printed.hectares,
  shareWord(share),
]

/** Land inside each line; where the site lies wholly outside of a line, that is said in one row. */
function controlLines(lines: readonly OccupationTheme[], speech: Speech): ReportBlock {
  const { say, words } = speech
  return {
    kind: 'table',
    columns: [
      { title: say('管控边界', 'Control line'), width: 0.22 },
      { title: say('涉及', 'Concerned'), width: 0.22 },
      ...figuresIn(speech),
    ],
    rows: lines.flatMap((theme) => {
      const met = theme.rows.filter(
        ({ unknown, code, fill }) => unknown || code !== null || fill !== null,
      )
      const nothing = theme.missing
        ? say('图层没有数据，无法判定', 'the layer has no data: undecided')
        : met.length === 0
          ? say('不涉及', 'not concerned')
          : null
      if (nothing !== null) return [[words(theme), nothing, '—', '—', '—', '—']]
      return met.map((row) => [words(theme), words(row), ...figuresOf(row)])
    }),
  }
}

const counted = ({ overlapM2 }: OccupationTheme, { say }: Speech): ReportBlock[] =>
  overlapM2 > 0
    ? [
        {
          kind: 'text',
          text: say(
            `该图层要素在地块内互相重叠 ${m2Word(overlapM2)} ㎡，只计一次。`,
            `Features of this layer overlap each other by ${m2Word(overlapM2)} ㎡ within the site; this is counted once.`,
          ),
        },
      ]
    : []
