/**
 * 国土空间调查、规划、用途管制用地用海分类指南(试行) of 2020: the list before 2023, told by how it
 * differs. A number alone is ambiguous: 2303 was a field track and is now a field ridge.
 */
import { type Code, defineCodeList } from './code-list.ts'
import { landUse2023 } from './land-use-2023.ts'

/** Codes whose number or meaning changed, with the code that has the meaning since 2023. */
export const changedIn2023: Readonly<Record<string, Code & { readonly now: string }>> = {
  '0204': { title: '其他园地', titleEn: 'Other garden land', now: '0205' },
  '060102': { title: '村庄内部道路用地', titleEn: 'Streets within villages', now: '1207' },
  '0602': { title: '种植设施建设用地', titleEn: 'Planting facilities', now: '060201' },
  '0603': { title: '畜禽养殖设施建设用地', titleEn: 'Livestock facilities', now: '060202' },
  '0604': { title: '水产养殖设施建设用地', titleEn: 'Aquaculture facilities', now: '060203' },
  '090301': { title: '娱乐用地', titleEn: 'Entertainment', now: '0903' },
  '090302': { title: '康体用地', titleEn: 'Recreation', now: '0903' },
  '1312': { title: '干渠', titleEn: 'Main canal', now: '1311' },
  '1313': { title: '其他公用设施用地', titleEn: 'Other utilities', now: '1312' },
  '2202': { title: '其他特殊用海', titleEn: 'Other special sea use', now: '2206' },
  '2302': { title: '田坎', titleEn: 'Field ridge', now: '2303' },
  '2303': { title: '田间道', titleEn: 'Field track', now: '060102' },
}

/** Codes that only the list of 2023 has, or has for something else. */
export const newIn2023: readonly string[] = [
  '0204',
  '0205',
  '060102',
  '0602',
  '060201',
  '060202',
  '060203',
  '1312',
  '1804',
  '2004',
  '2005',
  '2202',
  '2203',
  '2204',
  '2205',
  '2206',
  '2302',
  '2303',
]

const unchanged = Object.entries<Code>(landUse2023.codes).filter(
  ([code]) => !newIn2023.includes(code),
)

export const landUse2020 = defineCodeList({
  title: '用地用海分类（2020 年试行）',
  titleEn: 'Planned land and sea uses (trial list of 2020)',
  standard: '自然资办发〔2020〕51号',
  codes: {
    ...Object.fromEntries(unchanged),
    '0601': { title: '乡村道路用地', titleEn: 'Rural road' },
    ...changedIn2023,
  } as Readonly<Record<string, Code>>,
})
