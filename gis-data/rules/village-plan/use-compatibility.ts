/**
 * Which land of the village plan a use may be put on. Codes are those of 用地用海 2023 and stand for
 * all that begin with them; the longest that fits decides. What is not listed is not compatible.
 * The law asks that land be used as planned; how near two uses are is this system's judgement.
 */
import { classWords, crossed } from '../../plan-matrix/class-words.ts'
import type { Words } from '../../words.ts'

interface UseCompatibility extends Words {
  /** The use asked for. */
  readonly use: string
  readonly permitted: readonly string[]
  /** With a justification, or a change of the plan by the short procedure. */
  readonly conditional: readonly string[]
}

export const useCompatibilities: readonly UseCompatibility[] = [
  {
    use: '0703',
    title: '农村宅基地',
    titleEn: 'Rural homestead',
    permitted: ['0703'],
    conditional: ['0704', '16', '2301'],
  },
  {
    use: '0704',
    title: '农村社区服务设施',
    titleEn: 'Rural community services',
    permitted: ['0704', '08'],
    conditional: ['0703', '09', '1403', '16', '2301'],
  },
  {
    use: '10',
    title: '产业项目',
    titleEn: 'Industry project',
    permitted: ['09', '10', '11'],
    conditional: ['16'],
  },
  {
    use: '0602',
    title: '设施农业',
    titleEn: 'Facility agriculture',
    permitted: ['0602'],
    conditional: ['01', '02', '04', '0601', '1704', '2302'],
  },
  {
    use: '1202',
    title: '道路',
    titleEn: 'Road',
    permitted: ['0601', '1202', '1207', '1208'],
    conditional: [
      '01',
      '02',
      '03',
      '04',
      '06',
      '07',
      '08',
      '09',
      '10',
      '11',
      '13',
      '14',
      '16',
      '23',
    ],
  },
]

/** `use>planned` → what the table says, as the predicate reads it. */
export const compatibilityTable: Readonly<Record<string, string>> = Object.fromEntries(
  useCompatibilities.flatMap(({ use, permitted, conditional }) => [
    ...permitted.map((planned) => [`${use}>${planned}`, 'permitted'] as const),
    ...conditional.map((planned) => [`${use}>${planned}`, 'conditional'] as const),
  ]),
)

/** Its pairs in words. */
export const compatibilityEntries: Readonly<Record<string, Words>> = Object.fromEntries(
  Object.keys(compatibilityTable).map((pair) => {
    const [use = '', planned = ''] = pair.split('>')
    return [pair, crossed(classWords(use, ['landUse2023']), classWords(planned, ['landUse2023']))]
  }),
)
