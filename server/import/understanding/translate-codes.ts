/** Delivered codes as the layer's own, by the list that they belong to and what a person decided. */
import type { Layer } from '../../../gis-data/catalogue.ts'
import type { CodeList } from '../../../gis-data/codes/code-list.ts'
import { codeLists } from '../../../gis-data/codes/index.ts'
import { isLandUseSystem, translateCode } from '../../../gis-data/codes/land-use-systems.ts'
import type { InspectedDataset } from '../../api/import-contract.ts'

type Codes = Readonly<Record<string, Readonly<Record<string, string>>>>

/**
 * `mapping` null: fields are matched as they are read. Per catalogue field, delivered code to the layer's. A code that may be several, and nobody has
 * said which, becomes a text that no list has: its rows are set aside by name instead of passing for
 * a code of the same number.
 */
export function translateCodes(
  layer: Layer,
  mapping: Readonly<Record<string, string>> | null,
  judged: Pick<InspectedDataset, 'codeSystem' | 'ambiguousCodes'>,
  decided: Codes,
): Record<string, Record<string, string>> {
  const codes: Record<string, Record<string, string>> = {}
  const system = judged.codeSystem?.id ?? ''
  for (const { name, codes: own } of layer.fields) {
    if ((mapping && !mapping[name]) || !own || !isLandUseSystem(own)) continue
    const entries = { ...openOnes(name, judged.ambiguousCodes) }
    if (isLandUseSystem(system) && system !== own) {
      const list: CodeList = codeLists[system]
      for (const code of Object.keys(list.codes)) {
        const [only, another] = translateCode(code, system, own)
        entries[code] =
          only !== undefined && another === undefined ? only : `${code}（${list.title}）`
      }
    }
    codes[name] = entries
  }
  for (const [name, each] of Object.entries(decided)) codes[name] = { ...codes[name], ...each }
  return codes
}

const openOnes = (field: string, ambiguous: InspectedDataset['ambiguousCodes']) =>
  Object.fromEntries(
    ambiguous
      .filter((each) => each.field === field)
      .map(({ delivered, choices }) => [
        delivered,
        `${delivered}（须选定 ${choices.map(({ code }) => code).join(' 或 ')}）`,
      ]),
  )
