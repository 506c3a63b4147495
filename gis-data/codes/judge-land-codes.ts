/** Which list a delivery's land codes belong to, and which of them a person must decide about. */
import type { Layer } from '../catalogue.ts'
import type { CodeList } from './code-list.ts'
import { codeLists } from './index.ts'
import {
  type DeliveredCode,
  isLandUseSystem,
  type LandUseSystem,
  landUseSystems,
  likelySystems,
  translateCode,
} from './land-use-systems.ts'

/** A delivered field, with how often each value occurs where it may be one of codes or of their words. */
export interface DeliveredColumn {
  readonly name: string
  readonly counts?: readonly (readonly [string, number])[] | null
}

export interface AmbiguousCode {
  readonly field: string
  readonly delivered: string
  readonly rows: number
  readonly choices: { code: string; title: string; titleEn: string }[]
}

export interface JudgedCodes {
  readonly codeSystem: { id: LandUseSystem; name: string; nameEn: string } | null
  readonly ambiguousCodes: AmbiguousCode[]
}

const nothing: JudgedCodes = { codeSystem: null, ambiguousCodes: [] }

/**
 * By the field that feeds the layer's land code, whoever mapped it.
 *
 * @param asked the list that a person or a profile names
 */
export function judgeLandCodes(
  layer: Layer,
  mapping: Readonly<Record<string, string>>,
  columns: readonly DeliveredColumn[],
  asked: string | null,
): JudgedCodes {
  const field = landCodeField(layer, mapping)
  const own = field?.codes
  if (!field || !own || !isLandUseSystem(own)) return nothing
  const source = mapping[field.name]!
  const delivered = deliveredCodes(source, columns)
  // Our own name of the field is our own list's.
  const told = asked ?? (source === field.name ? own : null)
  const systems =
    told !== null && isLandUseSystem(told) ? [told] : likelySystems(delivered, own, source)
  const [system] = systems
  if (!system) return nothing
  return {
    codeSystem: named(system),
    ambiguousCodes: delivered.flatMap(({ code, rows }) => {
      const choices = choicesFor(code, systems, own)
      if (choices.length < 2) return []
      const titles: CodeList['codes'] = codeLists[own].codes
      return [
        {
          field: field.name,
          delivered: code,
          rows,
          choices: choices.map((choice) => ({
            code: choice,
            title: titles[choice]?.title ?? choice,
            titleEn: titles[choice]?.titleEn ?? choice,
          })),
        },
      ]
    }),
  }
}

/** The layer's field of land codes, where a delivered field feeds it: a text given to every row is the layer's own code. */
export const landCodeField = ({ fields }: Layer, mapping: Readonly<Record<string, string>>) =>
  fields.find(
    ({ name, codes }) =>
      codes && isLandUseSystem(codes) && mapping[name] && !mapping[name].startsWith('='),
  )

/** Whether a field may be the one of land codes or of their words: half of its rows are in some list. */
export function isLandColumn({ counts }: DeliveredColumn): boolean {
  if (!counts) return false
  const all = counts.reduce((sum, [, rows]) => sum + rows, 0)
  return landUseSystems.some((system) => {
    const codes: CodeList['codes'] = codeLists[system].codes
    const words = new Set(Object.values(codes).map(({ title }) => title))
    const known = (is: (value: string) => boolean) =>
      counts.reduce((sum, [value, rows]) => sum + (is(value) ? rows : 0), 0) * 2 >= all
    return all > 0 && (known((value) => codes[value] !== undefined) || known((v) => words.has(v)))
  })
}

/** So many different values at most has a column that may be one of codes, unless it is one of land codes. */
const DIFFERENT = 60

/** Whether a person may be asked about the values of a column one by one. */
export const isCodeColumn = (column: DeliveredColumn): boolean =>
  (column.counts?.length ?? Number.POSITIVE_INFINITY) <= DIFFERENT || isLandColumn(column)

const named = (system: LandUseSystem) => {
  const { title, titleEn, standard }: CodeList = codeLists[system]
  return { id: system, name: `${title}（${standard}）`, nameEn: `${titleEn} (${standard})` }
}

/** In every list that may be meant: where these disagree, a person decides. */
const choicesFor = (code: string, systems: readonly LandUseSystem[], own: LandUseSystem) => [
  ...new Set(systems.flatMap((system) => translateCode(code, system, own))),
]

/** With the word beside a code: of the field of words (`DLMC` beside `DLBM`), else of any that holds such words. */
function deliveredCodes(source: string, columns: readonly DeliveredColumn[]): DeliveredCode[] {
  const counts = columns.find(({ name }) => name === source)?.counts ?? []
  const others = columns.filter(({ name, counts: each }) => name !== source && each)
  const beside = others.filter(
    ({ name }) => name.toUpperCase() === source.toUpperCase().replace(/(BM|DM)$/, 'MC'),
  )
  const worded = beside.length > 0 ? beside : others.filter(isLandColumn)
  const titles = new Set(worded.flatMap((column) => (column.counts ?? []).map(([title]) => title)))
  return counts.map(([code, rows]) => ({ code, rows, title: titleAmong(code, titles) }))
}

/** The word of this code in one of the lists, if that word occurs in the file. */
function titleAmong(code: string, titles: ReadonlySet<string>): string | null {
  if (titles.size === 0) return null
  const found = new Set(
    landUseSystems.flatMap((system) => {
      const codes: CodeList['codes'] = codeLists[system].codes
      const title = codes[code]?.title
      return title !== undefined && titles.has(title) ? [title] : []
    }),
  )
  const [title, another] = found
  return title !== undefined && another === undefined ? title : null
}
