/** The rules' wording: whole sentences in both languages, nothing left unfilled. */
import { describe, expect, it } from 'vitest'
import { type LayerId, layerOf } from '../../../gis-data/layers/index.ts'
import { fixtures } from '../../../gis-data/rules/fixtures.ts'
import { ruleIds, ruleOf } from '../../../gis-data/rules/index.ts'
import { undecidedWords } from '../../../gis-data/rules/reasons.ts'
import { siteUses } from '../../../gis-data/rules/rule.ts'
import { sentenceOf } from '../../../gis-data/rules/sentence.ts'

describe('a sentence about a finding', () => {
  const facts = {
    state: 'nonconforming',
    subject: '宅基地 Z1',
    object: 'P1',
    areaM2: 42.4278,
    measure: {},
  } as const

  it('gives areas in ㎡ and 亩, and sets Latin apart from Chinese', () => {
    expect(sentenceOf(ruleOf('A01'), facts, 'zh')).toBe(
      '宅基地 Z1 占用永久基本农田 P1，面积 42.43 ㎡（0.0636 亩）。',
    )
  })

  it('gives words for codes in the language asked for', () => {
    const road = { ...facts, measure: { class: 'county', distance_m: 4.434, setback_m: 10 } }
    expect(sentenceOf(ruleOf('E01'), road, 'zh')).toContain('县道“P1”用地外缘 4.43 米，小于 10 米')
    expect(sentenceOf(ruleOf('E01'), road, 'en')).toContain('(County road)')
  })

  it('joins the words of a list of codes', () => {
    const rule = { ...ruleOf('E01'), sentence: { title: '{classes}', titleEn: '{classes}' } }
    const coded = { ...rule, measureCodes: { classes: 'roadClass' } } as const
    const roads = { ...facts, measure: { classes: ['county', 'township'] } }
    expect(sentenceOf(coded, roads, 'zh')).toBe('县道、乡道')
    expect(sentenceOf(coded, roads, 'en')).toBe('County road, Township road')
  })

  it('says of an undecidable one why it could not be judged', () => {
    const undecided = {
      ...facts,
      state: 'undecidable',
      object: null,
      measure: { reason: 'no_members' },
    } as const
    expect(sentenceOf(ruleOf('D02'), undecided, 'zh')).toBe(
      '宅基地 Z1 无法判定：农户的家庭人口为零或缺失。',
    )
    expect(sentenceOf(ruleOf('D02'), undecided, 'en')).toContain('cannot be judged')
  })

  it('says that a value is missing rather than leaving a gap', () => {
    expect(sentenceOf(ruleOf('A01'), { ...facts, areaM2: null }, 'zh')).toContain('面积 未知')
  })
})

describe.each(ruleIds)('rule %s', (id) => {
  const rule = ruleOf(id)

  it('has a clause with document and gist, advice, and a source for every parameter', () => {
    expect(rule.id).toBe(id)
    expect(rule.clauses.length).toBeGreaterThan(0)
    for (const { document, article, gist, gistEn } of rule.clauses) {
      expect([document, article, gist, gistEn].every((words) => words.length > 0)).toBe(true)
    }
    expect(rule.advice.title.length).toBeGreaterThan(0)
    for (const { source, effective } of Object.values(rule.parameters)) {
      expect(source.length).toBeGreaterThan(0)
      expect(effective).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })

  it('has a fixture that is found and one that is not', () => {
    const counts = fixtures[id].map(({ findings }) => findings.length)
    expect(Math.max(...counts)).toBeGreaterThan(0)
    expect(Math.min(...counts)).toBe(0)
  })

  it('has words for every reason that its fixtures give', () => {
    for (const { measure } of fixtures[id].flatMap(({ findings }) => findings)) {
      if (measure?.reason === undefined) continue
      const reason = String(measure.reason)
      expect(undecidedWords(rule, reason).title).not.toBe(reason)
    }
  })

  it('says for every use of a site whether it judges it, or why not', () => {
    for (const use of siteUses) {
      expect(rule.site[use] ?? rule.siteLacks?.[use] ?? rule.notForSites).toBeDefined()
    }
  })

  it('says how it finds features that it cannot find by place', () => {
    const fieldNames = (layer: LayerId) => layerOf(layer).fields.map(({ name }) => name)
    for (const read of [...rule.reads, ...(rule.optionalReads ?? [])]) {
      for (const subject of rule.subjects) {
        const link = rule.links?.[read]
        if (link) {
          expect(fieldNames(read)).toContain(link.field)
          expect(fieldNames(subject)).toContain(link.subjectField)
        } else {
          expect([layerOf(read).geometry, layerOf(subject).geometry]).not.toContain(undefined)
          expect([layerOf(read).geometry, layerOf(subject).geometry]).not.toContain(null)
        }
      }
    }
  })

  it('is worded in Chinese punctuation', () => {
    const sentences = [rule.sentence, ...Object.values(rule.sentences ?? {}), rule.advice]
    const gists = rule.clauses.map(({ gist }) => gist)
    for (const text of [...sentences.map(({ title }) => title), ...gists])
      expect(text).not.toMatch(/\p{Script=Han}[,;:(]|[,;)]\p{Script=Han}/u)
  })
})
