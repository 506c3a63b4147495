/** What every rule asks, in words: both languages, thresholds from its parameters, the states of its predicate. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { askedWords } from '../../../gis-data/rules/asked-words.ts'
import {
  deliveryRuleOf,
  deliveryRules,
  isDeliveryRuleId,
} from '../../../gis-data/rules/delivery/index.ts'
import { documents } from '../../../gis-data/rules/documents.ts'
import { rules } from '../../../gis-data/rules/index.ts'
import { parameterWords } from '../../../gis-data/rules/parameter-words.ts'
import { findingStates, type Parameter, stateTitles } from '../../../gis-data/rules/rule.ts'
import { bookEntry, ruleBook } from '../../../gis-data/rules/rule-book.ts'
import { sentencesOf } from '../../../gis-data/rules/sentences-of.ts'
import { ruleSql } from '../../../server/db/rule-sql.ts'

const all = [...Object.values(rules), ...Object.values(deliveryRules)]

/** States that a predicate names as literals. A list after `in` compares, and gives none. */
function statesGiven(id: string): string[] {
  const inspected = isDeliveryRuleId(id) && deliveryRuleOf(id).inspect
  const source = inspected
    ? readFileSync(`gis-data/rules/delivery/${id.toLowerCase()}.ts`, 'utf8')
    : ruleSql(id)
  const given = source.replace(/--.*|\bin \([^)]*\)/g, '')
  return findingStates.filter((state) => given.includes(`'${state}'`))
}

describe('what a rule asks', () => {
  it('carries the thresholds in force: a changed parameter changes the sentence', () => {
    const { min_area_m2: minArea } = rules.A01.parameters
    const stricter = { ...rules.A01, parameters: { min_area_m2: { ...minArea, value: 0.5 } } }
    expect(askedWords(rules.A01).title).toContain('重叠超过 1 ㎡ 的')
    expect(askedWords(stricter).title).toContain('重叠超过 0.5 ㎡ 的')
    expect(askedWords(stricter).titleEn).toContain('more than 0.5 m² is')
  })

  it('tells days, shares, codes, years and rows of a table in the words of either language', () => {
    expect(askedWords(rules.A03).title).toContain('2021 年 11 月 27 日起建成')
    expect(askedWords(rules.A03).titleEn).toContain('since 27 November 2021')
    expect(askedWords(rules.C07).titleEn).toContain('more than 0.5% lies')
    expect(askedWords(rules.G07).title).toContain('（09、10、11）')
    expect(askedWords(rules.B10).titleEn).toContain('more than 1 year past')
    expect(askedWords(rules.E05).title).toContain('至 110 千伏 10 米、')
    expect(askedWords(rules.D14).title).toContain('（成灌高速：100 米；第二绕城高速：100 米；')
  })

  it('stands filled in the rule book and in a single rule', () => {
    expect(ruleBook.map(({ asks }) => asks)).toEqual(all.map(askedWords))
    expect(bookEntry('A01').asks).toEqual(askedWords(rules.A01))
  })

  it('is told sentence by sentence, decimals whole', () => {
    expect(sentencesOf('甲超过 0.75 米的，为提示。缺乙的，为无法判定。')).toHaveLength(2)
    expect(sentencesOf('More than 0.75 m is a notice. Without B it cannot be judged.')).toEqual([
      'More than 0.75 m is a notice.',
      'Without B it cannot be judged.',
    ])
  })
})

describe('the value of a parameter', () => {
  it('has words for the rows of a table, and for what stands in them', () => {
    const { setback_m: setback } = rules.E01.parameters
    expect(parameterWords('setback_m', setback).title).toMatch(/^高速公路：30 米；国道：20 米；/)
    const { direction } = rules.G03.parameters
    expect(parameterWords('direction', direction).titleEn).toContain('at most; ')
    expect(parameterWords('direction', direction).title).toContain('耕地保有量：不得少于')
  })

  it('names its source in English, but for names and numbers of documents', () => {
    const names = Object.values(documents)
    for (const { id, parameters } of all)
      for (const { sourceEn } of Object.values<Parameter>(parameters)) {
        const told = names
          .reduce((text, name) => text.replaceAll(name, ''), sourceEn)
          .replace(/《[^》]+》|\p{Script=Han}+〔\d{4}〕\d+号/gu, '')
        expect(told, id).not.toMatch(/\p{Script=Han}/u)
        expect(sourceEn, id).not.toBe('')
      }
  })

  it('has no key of the program in either language', () => {
    for (const { parameters } of all)
      for (const [name, parameter] of Object.entries(parameters)) {
        if (parameter.unit === 'regex') continue
        expect(parameterWords(name, parameter).title, name).not.toMatch(/[a-z]{2,}/)
        expect(parameterWords(name, parameter).titleEn, name).not.toMatch(/_|undefined/)
      }
  })
})

describe.each(all.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
  const { title, titleEn } = askedWords(rule)
  const states = statesGiven(id)

  it('says it in one to three sentences of each language, with every place filled', () => {
    for (const text of [title, titleEn]) {
      expect(sentencesOf(text).length).toBeLessThanOrEqual(3)
      expect(text).not.toMatch(/[{}]|undefined|NaN|\[object/)
    }
    expect(title).toMatch(/。$/)
    expect(titleEn).toMatch(/\.$/)
    expect(rule.asks.titleEn).not.toMatch(/\p{Script=Han}/u)
  })

  it('has no English word in the Chinese but codes and names of fields', () => {
    expect(title.replace(/[A-Z]{2,}/g, '')).not.toMatch(/[A-Za-z]{2,}/)
  })

  it('puts the same parameters into both', () => {
    const places = (text: string) => [...new Set(text.match(/\{[^{}]+\}/g))].sort()
    expect(places(rule.asks.titleEn)).toEqual(places(rule.asks.title))
  })

  it('names each state that its predicate can give by its word, and no other', () => {
    expect(states.length).toBeGreaterThan(0)
    const named = (text: string, word: (state: (typeof findingStates)[number]) => string) =>
      findingStates.filter((state) => text.includes(word(state)))
    expect(named(title, (state) => stateTitles[state].title)).toEqual(states)
    expect(named(titleEn, (state) => stateTitles[state].titleEn.toLowerCase())).toEqual(states)
  })
})
