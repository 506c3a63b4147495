/** `hegui indicators`: what plans promise for a place, what they draw and what is there. */
import { type FigureReason, figureReasons } from '../../../gis-data/indicators/figure-reasons.ts'
import { indicatorUnits } from '../../../gis-data/indicators/indicator.ts'
import { indicatorIds, indicatorOf } from '../../../gis-data/indicators/indicators.ts'
import { layerOf } from '../../../gis-data/layers/index.ts'
import { stateTitles } from '../../../gis-data/rules/rule.ts'
import {
  type Figure,
  type IndicatorSheet,
  type IndicatorValue,
  indicatorSheetSchema,
} from '../../api/indicator-contract.ts'
import type { RegisterCommand } from '../session.ts'
import { textTable } from '../text-table.ts'

export const indicatorsCommand: RegisterCommand = (program, session) => {
  program
    .command('indicators')
    .description('规划指标的目标、规划与现状 (target, planned and actual of the indicators)')
    .option(
      '--unit <code>',
      '区、镇街或村社区代码，缺省为全区 (code of a place; default the district)',
    )
    .option('--json', '以 JSON 输出，含下级各单元 (machine-readable, with the places within)')
    .action(({ unit, json }: { unit?: string; json?: boolean }) =>
      session.withApi(async (api) => {
        const query = unit === undefined ? '' : `?${new URLSearchParams({ unit })}`
        const sheet = indicatorSheetSchema.parse(await api.get(`/api/indicators${query}`))
        if (json) return session.json(sheet)
        session.line(sheetInWords(sheet))
      }),
    )
}

function sheetInWords({ row, revision, asOf }: IndicatorSheet): string {
  const head = ['指标', '单位', '目标', '规划填报', '图上规划', '现状', '现状差额', '结论']
  const lines = indicatorIds.map((id) => {
    const { title, unit } = indicatorOf(id)
    const { target, stated, planned, actual, difference } = row.values[id]
    const { digits } = indicatorUnits[unit]
    return [
      title,
      indicatorUnits[unit].title,
      ...[target, stated, planned, actual].map((figure) => figureInWords(figure, digits)),
      difference === null ? '' : difference.toFixed(digits),
      conclusion(row.values[id], digits),
    ]
  })
  const { name, code } = row.place
  return `${name}（${code}），版本 ${revision}，${asOf.slice(0, 10)}\n${textTable([head, ...lines])}`
}

/** Which of the plan's figures it hangs on, and by how much that misses the target. */
function conclusion({ state, checks, ...figures }: IndicatorValue, digits: number): string {
  const deciding = checks
    .filter((check) => check.state === state && state !== 'conforming')
    .map(({ compares }) => {
      const [figure, target] = [figures[compares].value, figures.target.value]
      const short = figure === null || target === null ? '' : ` ${signed(figure - target, digits)}`
      return `${figureTitles[compares]}${short}`
    })
  const word = stateTitles[state].title
  return deciding.length > 0 ? `${word}（${deciding.join('、')}）` : word
}

const figureTitles = { stated: '规划填报', planned: '图上规划', actual: '现状' } as const
const signed = (value: number, digits: number) => `${value > 0 ? '+' : ''}${value.toFixed(digits)}`

function figureInWords({ value, reason, missing, without }: Figure, digits: number): string {
  if (value !== null) return value.toFixed(digits) + (without > 0 ? `（缺 ${without} 个村）` : '')
  if (reason === 'not_of_this_kind') return '—'
  const names = missing.map((layer) => layerOf(layer).title).join('、')
  return `${figureReasons[reason as FigureReason].title}${names && `：${names}`}`
}
