/** The rules on deliveries: whole sentences in both languages, sources, dictionaries, the score. */
import { describe, expect, it } from 'vitest'
import { landSurvey2019 } from '../../../gis-data/codes/land-survey-2019.ts'
import { landUse2020 } from '../../../gis-data/codes/land-use-2020.ts'
import { landUse2023 } from '../../../gis-data/codes/land-use-2023.ts'
import { baseTransitions } from '../../../gis-data/codes/survey-to-land-use.ts'
import {
  layerOfFile,
  likeliestProfile,
  profileIds,
  profileOf,
} from '../../../gis-data/deliveries/index.ts'
import { tableRows } from '../../../gis-data/deliveries/plan-tables.ts'
import { defectSentence } from '../../../gis-data/rules/delivery/defect-sentence.ts'
import { scoreOf } from '../../../gis-data/rules/delivery/delivery-score.ts'
import { deliveryFixtures } from '../../../gis-data/rules/delivery/fixtures.ts'
import { deliveryRuleIds, deliveryRuleOf } from '../../../gis-data/rules/delivery/index.ts'
import { inVersion } from '../../../gis-data/rules/delivery/value-tables.ts'

describe.each(deliveryRuleIds)('rule %s', (id) => {
  const rule = deliveryRuleOf(id)
  const fixtures = deliveryFixtures[id]

  it('has a clause, advice, and a source for every parameter', () => {
    expect(rule.id).toBe(id)
    expect(rule.clauses.length).toBeGreaterThan(0)
    expect(rule.advice.title.length).toBeGreaterThan(0)
    for (const { source, effective } of Object.values(rule.parameters)) {
      expect(source.length).toBeGreaterThan(0)
      expect(effective).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })

  it('judges either files or rows', () => {
    expect(rule.inspect === undefined).toBe(rule.about !== undefined)
  })

  it('has a case that is found and one that is not', () => {
    const counts = fixtures.map(({ defects }) => defects.length)
    expect(Math.max(...counts)).toBeGreaterThan(0)
    expect(Math.min(...counts)).toBe(0)
  })

  it('has words in both languages for everything that its fixtures find', () => {
    for (const { state, case: found } of fixtures.flatMap(({ defects }) => defects)) {
      const measure = state === 'undecidable' ? { reason: found } : { case: found }
      const facts = { state, layer: 'L', subject: 'S', object: 'O', measure }
      expect(defectSentence(rule, facts, 'zh')).toMatch(/\p{Script=Han}/u)
      expect(defectSentence(rule, facts, 'en')).not.toMatch(/\p{Script=Han}/u)
      expect(defectSentence(rule, facts, 'zh')).not.toContain(found)
    }
  })
})

describe('the profiles', () => {
  it('are told by the names of the files', () => {
    expect(likeliestProfile(['GHDLTB', 'JQDLTB', 'CJDCQ'])).toBe('village_plan')
    expect(likeliestProfile(['510117DLTB', 'CJDCQ'])).toBe('land_survey')
    expect(likeliestProfile(['CJDCQ'])).toBeNull()
    expect(likeliestProfile(['x'])).toBeNull()
  })

  it('take the longest name of a layer, with or without the code of the unit before it', () => {
    const plan = profileOf('village_plan')
    expect(layerOfFile(plan, '510117104201GHDLTB')?.name).toBe('GHDLTB')
    expect(layerOfFile(plan, '战旗村_ghdltb')?.name).toBe('GHDLTB')
    expect(layerOfFile(plan, 'XGHDLTB')).toBeUndefined()
    expect(layerOfFile(profileOf('land_survey'), 'GHDLTB')).toBeUndefined()
  })

  it.each(profileIds)('%s: what one field refers to is there', (id) => {
    for (const layer of profileOf(id).layers) {
      const names = layer.fields.map(({ name }) => name)
      const referred = [
        layer.unique,
        layer.classField,
        layer.areaField,
        layer.boundary?.field,
        layer.uniqueWithin?.within,
        ...(layer.codeNames ?? []).flatMap(({ code, name }) => [code, name]),
      ].filter((name) => name !== undefined)
      expect(names, layer.name).toEqual(expect.arrayContaining(referred))
      for (const name of names) expect(name.length).toBeLessThanOrEqual(10)
    }
  })

  it('sum the tables over layers and fields that there are', () => {
    for (const { base, target } of tableRows)
      for (const { layer, field } of [base, target]) {
        const found = profileOf('village_plan').layers.find(({ name }) => name === layer)
        expect(found?.fields.map(({ name }) => name)).toContain(field)
      }
  })
})

describe('the versions of the list of uses', () => {
  it('give one number two meanings, which is why the version must be stated', () => {
    expect(landUse2020.codes['2303']?.title).toBe('田间道')
    expect(landUse2023.codes['2303'].title).toBe('田坎')
    expect(landUse2020.codes['060102']?.title).toBe('村庄内部道路用地')
    expect(landUse2023.codes['060102'].title).toBe('田间道')
    expect(Object.keys(landUse2020.codes)).toHaveLength(169)
  })

  it('translate a code of 2023 into the numbers of 2020', () => {
    expect(inVersion('1207', '2020')).toEqual(['1207', '060102'])
    expect(inVersion('2303', '2020')).toEqual(['2302'])
    expect(inVersion('0101', '2020')).toEqual(['0101'])
    expect(inVersion('2303', '2023')).toEqual(['2303'])
  })

  it('know for every class of the survey what it may become', () => {
    const leaves = Object.keys(landSurvey2019.codes).filter(
      (code) => code.length > 2 || code === '09',
    )
    expect(leaves.filter((code) => !(code in baseTransitions))).toEqual([])
    const uses = Object.keys(landUse2023.codes)
    for (const prefix of Object.values(baseTransitions).flat()) expect(uses).toContain(prefix)
  })
})

describe('the score', () => {
  const tally = (defectClass: 'A' | 'B' | 'C', defects: number, undecided = false) => ({
    defectClass,
    defects,
    undecided,
  })

  it('is 100 without defects, and fails outright with one of class A', () => {
    expect(scoreOf([tally('A', 0)])).toEqual({ score: 100, verdict: 'passed' })
    expect(scoreOf([tally('A', 1)])).toEqual({ score: 88, verdict: 'failed' })
  })

  it('loses 4 points for each of class B and 1 for each of class C, at most 20 to one rule', () => {
    expect(scoreOf([tally('B', 2), tally('C', 3)])).toEqual({ score: 89, verdict: 'passed' })
    expect(scoreOf([tally('B', 500), tally('C', 500)])).toEqual({ score: 60, verdict: 'passed' })
    expect(scoreOf([tally('B', 9), tally('B', 9), tally('C', 1)]).verdict).toBe('failed' as const)
  })

  it('never passes what could not be judged', () => {
    expect(scoreOf([tally('B', 0, true)])).toEqual({ score: 100, verdict: 'undecided' })
  })
})
