/** Tables of the standard that predicates on values read: fields, dictionaries, versions. */

import type { CodeList } from '../../codes/code-list.ts'
import { type CodeListId, codeLists } from '../../codes/index.ts'
import { changedIn2023, newIn2023 } from '../../codes/land-use-2020.ts'
import type { CodeSystem, DeliveryProfile } from '../../deliveries/delivery-profile.ts'

const titlesOf = (id: CodeListId): Readonly<Record<string, string>> => {
  const { codes }: CodeList = codeLists[id]
  return Object.fromEntries(Object.entries(codes).map(([code, { title }]) => [code, title]))
}

const versions = { '2020': 'landUse2020', '2023': 'landUse2023' } as const

/** Codes that mean something else, or nothing, in the other version. */
export const unsettledCodes: readonly string[] = [
  ...new Set([...Object.keys(changedIn2023), ...newIn2023]),
].sort()

/**
 * `dictionaries`: code → word by list. `plannedUse` is the stated version; where none is stated,
 * what both versions have, and `unsettled` says which codes then cannot be judged.
 */
export function valueTables(profile: DeliveryProfile, codes: CodeSystem | null) {
  const used = new Set(profile.layers.flatMap(({ fields }) => fields.map((field) => field.codes)))
  const lists = [...used].filter((list) => list !== undefined && list !== 'plannedUse')
  const other = codes === '2020' ? '2023' : '2020'
  return {
    version: codes,
    dictionaries: {
      ...Object.fromEntries(lists.map((list) => [list, titlesOf(list as CodeListId)])),
      plannedUse: titlesOf(versions[codes ?? '2023']),
    },
    otherVersion: titlesOf(versions[other]),
    unsettled: codes === null ? unsettledCodes : [],
  }
}

/** A code of 2023 in the numbers of the version that the delivery is coded by. */
export const inVersion = (code: string, codes: CodeSystem | null): readonly string[] => {
  if (codes !== '2020') return [code]
  const former = Object.entries(changedIn2023).filter(([, { now }]) => now.startsWith(code))
  const kept = newIn2023.includes(code) ? [] : [code]
  return [...new Set([...kept, ...former.map(([before]) => before)])]
}

export const versionUnstated = {
  title: '未说明用地用海分类版本（2020 或 2023），该代码两版含义不同',
  titleEn:
    'the delivery does not say which version of the list (2020 or 2023) it is coded by, and this code differs between them',
} as const

export const noShape = {
  title: '没有可用的图形',
  titleEn: 'it has no usable shape',
} as const
