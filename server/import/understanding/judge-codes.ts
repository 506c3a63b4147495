/** Which list a layer's land codes belong to, and which of them a person must decide about. */

import type { Layer } from '../../../gis-data/catalogue.ts'
import type { CodeList } from '../../../gis-data/codes/code-list.ts'
import { codeLists } from '../../../gis-data/codes/index.ts'
import {
  type DeliveredCode,
  isLandUseSystem,
  type LandUseSystem,
  likelySystems,
  translateCode,
} from '../../../gis-data/codes/land-use-systems.ts'
import type { InspectedDataset } from '../../api/import-contract.ts'
import type { LayerSurvey } from '../reading/delivery.ts'

export interface JudgedCodes {
  readonly codeSystem: InspectedDataset['codeSystem']
  readonly ambiguousCodes: InspectedDataset['ambiguousCodes']
}

type Counts = LayerSurvey['fields']

/** `asked`: the list that a profile names. */
export function judgeCodes(
  layer: Layer,
  mapping: Readonly<Record<string, string>>,
  fields: Counts,
  asked: string | null,
): JudgedCodes {
  const field = layer.fields.find(
    ({ name, codes }) => mapping[name] && codes && isLandUseSystem(codes),
  )
  const own = field?.codes
  if (!field || !own || !isLandUseSystem(own)) return { codeSystem: null, ambiguousCodes: [] }
  const source = mapping[field.name]!
  const delivered = deliveredCodes(source, fields)
  // Our own name of the field is our own list's.
  const told = source === field.name ? own : asked
  const systems =
    told !== null && isLandUseSystem(told) ? [told] : likelySystems(delivered, own, source)
  const [system] = systems
  if (!system) return { codeSystem: null, ambiguousCodes: [] }
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

const named = (system: LandUseSystem) => {
  const { title, titleEn, standard }: CodeList = codeLists[system]
  return { id: system, name: `${title}（${standard}）`, nameEn: `${titleEn} (${standard})` }
}

/** In every list that may be meant: where these disagree, a person decides. */
const choicesFor = (code: string, systems: readonly LandUseSystem[], own: LandUseSystem) => [
  ...new Set(systems.flatMap((system) => translateCode(code, system, own))),
]

/** With the word beside a code, where the field of words (`DLMC` beside `DLBM`) is as short as the codes. */
function deliveredCodes(source: string, fields: Counts): DeliveredCode[] {
  const counts = fields.find(({ name }) => name === source)?.counts ?? []
  const words = fields.find(
    ({ name }) =>
      name.toUpperCase() === source.toUpperCase().replace(/(BM|DM)$/, 'MC') && name !== source,
  )
  const titles = new Set((words?.counts ?? []).map(([title]) => title))
  return counts.map(([code, rows]) => ({ code, rows, title: titleAmong(code, titles) }))
}

/** The word of this code in one of the lists, if that word occurs in the file. */
function titleAmong(code: string, titles: ReadonlySet<string>): string | null {
  if (titles.size === 0) return null
  const found = new Set(
    (['landSurvey2019', 'landUse2020', 'landUse2023'] as const).flatMap((system) => {
      const codes: CodeList['codes'] = codeLists[system].codes
      const title = codes[code]?.title
      return title !== undefined && titles.has(title) ? [title] : []
    }),
  )
  const [title, another] = found
  return title !== undefined && another === undefined ? title : null
}
