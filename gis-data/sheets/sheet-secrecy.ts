/** 密级 of a sheet. What is secret is neither kept nor printed here (保守国家秘密法 30, 31). */
import type { Words } from '../words.ts'

export const secrecyGrades = ['internal', 'public'] as const
export type SecrecyGrade = (typeof secrecyGrades)[number]

export const secrecyTitles: Record<SecrecyGrade, Words> = {
  internal: { title: '内部使用', titleEn: 'Internal use' },
  /** 地图管理条例 15: maps for the public are examined and bear the number of it. */
  public: { title: '公开', titleEn: 'Public' },
}

/** 自然资发〔2020〕95号: more than this in one piece at a scale above 1:5000 is to be looked at by the office for secrecy. */
const CONTINUOUS_KM2 = 25
const SURVEY_SCALE = 5000

export const needsSecrecyReview = (scale: number, areaKm2: number): boolean =>
  scale < SURVEY_SCALE && areaKm2 > CONTINUOUS_KM2
