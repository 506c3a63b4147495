/** Clauses that several rules on deliveries share. The texts were not at hand: none is certain. */
import type { Clause, Parameter } from '../rule.ts'

const inspection = '《国土空间规划数据库质量检查细则》及通行质检做法'

/** `number` is the item of the inspection list in use, where it has one. */
export const inspectionItem = (number: string, gist: string, gistEn: string): Clause => ({
  title: `质检项 ${number}`,
  titleEn: `Inspection item ${number}`,
  document: inspection,
  article: number,
  gist,
  gistEn,
  certain: false,
})

export const surveyDatabase = (gist: string, gistEn: string): Clause => ({
  title: 'TD/T 1057-2020 国土调查数据库标准',
  titleEn: 'TD/T 1057-2020, survey database',
  document: 'TD/T 1057-2020《国土调查数据库标准》',
  article: '全文',
  gist,
  gistEn,
  certain: false,
})

const usualPractice = {
  source: '规划成果质检通行做法',
  sourceEn: 'usual practice of inspecting plan deliveries',
}

/** A threshold of practice. */
export const practice = <const V extends Parameter['value']>(
  title: string,
  titleEn: string,
  value: V,
  unit: string,
  source = usualPractice,
): Parameter & { readonly value: V } => ({
  title,
  titleEn,
  value,
  unit,
  ...source,
  version: '2026-11',
  effective: '2023-11-22',
  certain: false,
})
