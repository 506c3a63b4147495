/** `hegui indicators`: what plans promise for a place, what they draw and what is there. */
import { againstWords, basesOf, figureTitles } from '../../../gis-data/indicators/against-words.ts'
import { areaBases, shortBasis } from '../../../gis-data/indicators/area-basis.ts'
import { type FigureReason, figureReasons } from '../../../gis-data/indicators/figure-reasons.ts'
import { indicatorUnits } from '../../../gis-data/indicators/indicator.ts'
import {
  type IndicatorId,
  indicatorIds,
  indicatorOf,
} from '../../../gis-data/indicators/indicators.ts'
import { layerOf } from '../../../gis-data/layers/index.ts'
import { stateTitles } from '../../../gis-data/rules/rule.ts'
import { inLanguage, type WordLanguage } from '../../../gis-data/words.ts'
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
        session.line(sheetInWords(sheet, session.language))
      }),
    )
}

const heads: Record<WordLanguage, readonly string[]> = {
  zh: ['指标', '单位', '目标', '规划填报', '图上规划', '现状', '与目标之差', '结论'],
  en: ['Indicator', 'Unit', 'Target', 'Stated', 'Drawn', 'Actual', 'Less target', 'Result'],
}

function sheetInWords({ row, revision, asOf }: IndicatorSheet, language: WordLanguage): string {
  const lines = indicatorIds.map((id) => {
    const { unit, ...words } = indicatorOf(id)
    const { target, stated, planned, actual, difference } = row.values[id]
    const { digits } = indicatorUnits[unit]
    return [
      inLanguage(words, language),
      inLanguage(indicatorUnits[unit], language),
      ...[target, stated].map((figure) => figureInWords(figure, digits, language)),
      ...(['planned', 'actual'] as const).map((name) => {
        const figure = { planned, actual }[name]
        const basis = basesOf(indicatorOf(id))[name]
        const text = figureInWords(figure, digits, language)
        return basis && figure.value !== null
          ? `${text} ${inLanguage(shortBasis(basis), language)}`
          : text
      }),
      difference === null ? '' : difference.toFixed(digits),
      conclusion(id, row.values[id], digits, language),
    ]
  })
  const { name, code } = row.place
  const day = asOf.slice(0, 10)
  const about =
    language === 'zh'
      ? `${name}（${code}），版本 ${revision}，${day}`
      : `${name} (${code}), revision ${revision}, ${day}`
  return `${about}\n${textTable([heads[language], ...lines])}\n${inLanguage(basisNote, language)}`
}

/** Which of the plan's figures it hangs on, and by how much that misses the target. */
function conclusion(
  id: IndicatorId,
  { state, checks, against, ...figures }: IndicatorValue,
  digits: number,
  language: WordLanguage,
): string {
  const deciding = checks
    .filter((check) => check.state === state && state !== 'conforming')
    .map(({ compares }) => {
      const [figure, target] = [figures[compares].value, figures.target.value]
      const short = figure === null || target === null ? '' : ` ${signed(figure - target, digits)}`
      return `${inLanguage(figureTitles[compares], language)}${short}`
    })
  const word = inLanguage(stateTitles[state], language)
  const said = againstWords(indicatorOf(id), against)
  if (said) return language === 'zh' ? `${word}（▲ ${said.title}）` : `${word} (▲ ${said.titleEn})`
  if (deciding.length === 0) return word
  return language === 'zh'
    ? `${word}（${deciding.join('、')}）`
    : `${word} (${deciding.join(', ')})`
}

const { ellipsoid, registered, registered_net } = areaBases
const basisNote = {
  title: `椭球：${ellipsoid.title}；登记：永久基本农田为${registered_net.title}，现状地类为${registered.title}`,
  titleEn: `ellipsoid: ${ellipsoid.titleEn}; registered: of basic farmland the ${registered_net.titleEn}, of surveyed land the ${registered.titleEn}`,
}
const signed = (value: number, digits: number) => `${value > 0 ? '+' : ''}${value.toFixed(digits)}`

function figureInWords(
  { value, reason, missing, without }: Figure,
  digits: number,
  language: WordLanguage,
): string {
  const zh = language === 'zh'
  const lacking = zh ? `（缺 ${without} 个村）` : ` (without ${without} villages)`
  if (value !== null) return value.toFixed(digits) + (without > 0 ? lacking : '')
  if (reason === 'not_of_this_kind') return '—'
  const names = missing.map((layer) => inLanguage(layerOf(layer), language)).join(zh ? '、' : ', ')
  const why = inLanguage(figureReasons[reason as FigureReason], language)
  return names === '' ? why : `${why}${zh ? '：' : ': '}${names}`
}
