/** What a person left open of a draft is as proposed; a code that may be several never passes by its number. */
import { describe, expect, it } from 'vitest'
import {
  type ImportChoices,
  type InspectedDataset,
  importChoicesSchema,
} from '../../../server/api/import-contract.ts'
import { choicesInFull } from '../../../server/import/understanding/choices-in-full.ts'

const dataset: InspectedDataset = {
  id: 'GHDLTB.shp',
  file: 'GHDLTB.shp',
  layer: 'GHDLTB',
  format: 'shapefile',
  rowCount: 3,
  geometryKinds: ['polygon'],
  fields: [],
  encodings: [{ name: 'GB18030', from: 'values', samples: [] }],
  crs: [],
  crsRefused: null,
  codeSystem: { id: 'landSurvey2019', name: '三调', nameEn: 'survey' },
  ambiguousCodes: [],
  layers: [
    {
      layer: 'plan_village',
      title: '',
      titleEn: '',
      profile: 'village-plan-parcels',
      score: 1,
      mapping: { code: 'BSM', use_code: 'GHDLBM' },
      missing: ['plan_code'],
    },
  ],
  remarks: [],
  problem: null,
}
const choices = (more: Partial<ImportChoices> = {}): ImportChoices => ({
  ...importChoicesSchema.parse({ dataset: 'GHDLTB.shp', target: { layer: 'plan_village' } }),
  ...more,
})

describe('choices', () => {
  it('left open are as proposed, codes of the survey translated where there is one translation', () => {
    const { mapping, codes } = choicesInFull(dataset, choices(), null)
    expect(mapping).toEqual({ code: 'BSM', use_code: 'GHDLBM' })
    expect(codes.use_code).toMatchObject({ '1202': '0602', '0601': '1001', '1104A': '1704' })
  })

  it('decided hold, undecided codes become what no list has', () => {
    const decided = choices({ codes: { use_code: { '0702': '0703' } } })
    const { codes } = choicesInFull(dataset, decided, null)
    expect(codes.use_code?.['0702']).toBe('0703')
    expect(codes.use_code?.['1006']).toMatch(/^1006（/)
  })

  it('of a profile stand behind those of the person', () => {
    const profile = {
      id: 'own',
      title: 'own',
      titleEn: 'own',
      builtIn: false,
      layer: 'plan_village',
      mapping: {},
      codes: { use_code: { '0702': '0704', '1006': '0601' } },
      codeSystem: null,
      crs: null,
      encoding: null,
      axes: null,
    }
    const decided = choices({ codes: { use_code: { '0702': '0703' } } })
    const { codes } = choicesInFull(dataset, decided, profile)
    expect(codes.use_code).toMatchObject({ '0702': '0703', '1006': '0601' })
  })

  it('without a named profile leave a saved one alone; with one, recognised or not, are as it says', () => {
    const saved = {
      id: 'own-1',
      title: '镇里的方案',
      titleEn: '',
      builtIn: false,
      layer: 'plan_village',
      mapping: { code: '编' },
      codes: { use_code: { 住宅: '0703' } },
      codeSystem: null,
      crs: null,
      encoding: null,
      axes: null,
    }
    const [named] = dataset.layers
    const delivered: InspectedDataset = {
      ...dataset,
      codeSystem: null,
      fields: [
        { name: '编', type: 'text', samples: [], counts: null },
        { name: 'BSM', type: 'text', samples: [], counts: null },
      ],
      layers: [{ ...named!, profile: saved.id, mapping: { code: '编' }, saved }, named!],
    }
    expect(choicesInFull(delivered, choices(), null).mapping).toEqual(named!.mapping)
    const byName = choicesInFull(delivered, choices({ profile: saved.title }), saved)
    expect(byName.mapping).toEqual({ code: '编' })
    expect(byName.codes.use_code).toMatchObject({ 住宅: '0703' })
    const unrecognised = { ...delivered, layers: [named!] }
    const { mapping } = choicesInFull(unrecognised, choices({ profile: saved.id }), saved)
    expect(mapping).toMatchObject({ code: '编' })
  })

  it('in another encoding than was inspected match fields as they are read', () => {
    expect(choicesInFull(dataset, choices({ encoding: 'BIG5' }), null).mapping).toBeNull()
    expect(choicesInFull(dataset, choices({ encoding: 'GB18030' }), null).mapping).not.toBeNull()
  })

  it('for a layer of its own are left as they are', () => {
    const own = choices({ target: { custom: '图层' } })
    expect(choicesInFull(dataset, own, null)).toEqual({
      mapping: null,
      codes: {},
      codeSystem: null,
    })
  })

  it('are judged by the field that a person mapped, not by the layer that was proposed', () => {
    const mapped = choices({ mapping: { code: '编', use_code: '码', plan_code: '=P1' } })
    const delivered: InspectedDataset = {
      ...dataset,
      codeSystem: null,
      layers: [],
      fields: [
        { name: '编', type: 'text', samples: [], counts: null },
        {
          name: '码',
          type: 'text',
          samples: [],
          counts: [
            ['0702', 2],
            ['0601', 1],
          ],
        },
        {
          name: '类',
          type: 'text',
          samples: [],
          counts: [
            ['农村宅基地', 2],
            ['工业用地', 1],
          ],
        },
      ],
    }
    const { codes } = choicesInFull(delivered, mapped, null)
    expect(codes.use_code).toMatchObject({ '0601': '1001' })
    expect(codes.use_code?.['0702']).toMatch(/^0702（/)
  })
})
