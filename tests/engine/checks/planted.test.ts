/** The check of the demonstration district finds exactly the violations planted there. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ruleIds } from '../../../gis-data/rules/index.ts'
import type { PlantedViolation } from '../../../seeds/generate-district.ts'
import type { CheckRun, Finding, FindingProof } from '../../../server/api/contract.ts'
import { layerTable } from '../../../server/db/layer-ddl.ts'
import { indicatorApp } from '../indicators/indicator-app.ts'
import { openDemonstration } from '../kept-demonstration.ts'
import type { TestDatabase } from '../open-test-database.ts'
import { checkApp } from './check-app.ts'
import { evidenceAreaM2, overlapAreaM2, plainOverlaps } from './independent-areas.ts'

/** How far the seeds' own areas may be off: they lay plans out before the edges of units are final. */
const areaShare = (rule: string) => (rule === 'C07' || rule === 'C08' ? 5e-4 : 1e-4)

let database: TestDatabase
let run: CheckRun
let planted: readonly PlantedViolation[]
let findings: Finding[]

beforeAll(async () => {
  ;({ database, planted, run, findings } = await openDemonstration())
}, 600_000)
afterAll(() => database.close())

const plantedName = (one: PlantedViolation) =>
  [one.rule, one.subjectLayer, one.subjectFid, one.objectLayer, one.objectFid, one.state].join(' ')
const foundName = (one: Finding) =>
  [one.rule, one.subjectLayer, one.subjectId, one.objectLayer, one.objectId, one.state].join(' ')

describe.each(ruleIds)('rule %s over the demonstration district', (rule) => {
  it('finds every planted violation and nothing else', () => {
    const expected = planted.filter((one) => one.rule === rule).map(plantedName)
    const found = findings.filter((one) => one.rule === rule).map(foundName)
    expect(expected.length).toBeGreaterThan(0)
    expect(found.filter((name) => !expected.includes(name))).toEqual([])
    expect(expected.filter((name) => !found.includes(name))).toEqual([])
    expect(found).toHaveLength(new Set(found).size)
  })

  it('gives the areas that were planted', () => {
    const byName = new Map(findings.map((one) => [foundName(one), one.areaM2]))
    const off = planted.flatMap((one) => {
      if (one.rule !== rule || one.areaM2 === undefined) return []
      const found = byName.get(plantedName(one)) ?? Number.NaN
      const allowed = Math.max(0.05, one.areaM2 * areaShare(rule))
      return Math.abs(found - one.areaM2) <= allowed
        ? []
        : [`${plantedName(one)}: ${found}, planted ${one.areaM2}`]
    })
    expect(off).toEqual([])
  })
})

describe('the run', () => {
  it('accounts for every row of every rule', () => {
    expect(run.status).toBe('done')
    expect(run.rules.map(({ id }) => id)).toEqual(ruleIds)
    for (const { considered, checked, setAside, missing } of run.rules) {
      expect(considered).toBe(checked + setAside)
      expect(considered).toBeGreaterThan(0)
      expect(missing).toEqual([])
    }
  })

  it('sets no row aside because an overlay failed', async () => {
    const failed = await database.db
      .selectFrom('hegui.set_aside')
      .selectAll()
      .where('reason', '=', 'overlay_failed')
      .execute()
    expect(failed).toEqual([])
  })

  it('has evidence for every finding', () => {
    expect(findings.filter(({ centre }) => centre === null)).toEqual([])
  })

  it('leaves no placeholder in a sentence', () => {
    const odd = findings.filter(({ sentence, sentenceEn }) =>
      /[{}]|undefined|null|NaN/.test(sentence + sentenceEn),
    )
    expect(odd.map(({ key, sentence }) => `${key} ${sentence}`)).toEqual([])
  })
})

describe('the sheet of indicators', () => {
  /** Rules by what they say of a place as a whole: any finding whose subject is the place. */
  const judged = ['A05', 'B08', 'C03', 'C04', 'C05'] as const

  it.each(judged)('says of every place what rule %s found', async (rule) => {
    const { sheet } = indicatorApp(database)
    const district = await sheet()
    const towns = await Promise.all(
      district.within.map(({ place }) => sheet(`?unit=${place.code}`)),
    )
    const rows = [district.row, ...towns.flatMap(({ row, within }) => [row, ...within])]
    expect(rows).toHaveLength(1 + 12 + 157)
    const layers = await database.db
      .selectFrom('hegui.finding')
      .select(['subject_layer', 'subject_id', 'state', 'unit_code'])
      .where('rule', '=', rule)
      .execute()
    const codes = await placeCodes(database)
    const found = new Map(
      layers.map(({ subject_layer, subject_id, state }) => [
        codes.get(`${subject_layer} ${subject_id}`),
        state,
      ]),
    )
    const said = rows.flatMap(({ place, values }) =>
      Object.values(values).flatMap(({ checks }) =>
        checks
          .filter((check) => check.rule === rule && check.state !== 'not_applicable')
          .map(({ state }) => `${place.code} ${state}`),
      ),
    )
    const expected = said.map((line) => {
      const [code] = line.split(' ')
      return `${code} ${found.get(code) ?? 'conforming'}`
    })
    expect(said.length).toBeGreaterThan(100)
    expect(said).toEqual(expected)
  })
})

async function placeCodes({ db }: TestDatabase): Promise<Map<string, string>> {
  const { rows } = await sql<{ place: string; code: string }>`
    select 'unit ' || fid as place, code from ${layerTable('unit')}
    union all select 'town ' || fid, code from ${layerTable('town')}
    union all select 'district ' || fid, code from ${layerTable('district')}`.execute(db)
  return new Map(rows.map(({ place, code }) => [place, code]))
}

describe('the areas of overlaps, recomputed by other libraries from what is handed out', () => {
  let proofs: FindingProof[]
  beforeAll(async () => {
    const { planner } = checkApp(database)
    proofs = []
    for (const { run, id } of findings.filter(({ rule }) => plainOverlaps.has(rule))) {
      proofs.push(await planner.json<FindingProof>(`/api/checks/${run}/findings/${id}`))
    }
  })

  it.each([
    ['the overlap of both features', overlapAreaM2],
    ['the evidence', evidenceAreaM2],
  ])('agree to 0.01 ㎡: %s', (_, areaOf) => {
    expect(proofs.length).toBeGreaterThan(100)
    const off = proofs.flatMap((proof) => {
      const independent = areaOf(proof)
      const agrees = Math.abs(independent - proof.areaM2!) <= 0.01
      return agrees ? [] : [`${proof.key}: ${proof.areaM2}, not ${independent}`]
    })
    expect(off).toEqual([])
  })
})
