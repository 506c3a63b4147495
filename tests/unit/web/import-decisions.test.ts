import { describe, expect, it } from 'vitest'
import type {
  ImportDraft,
  ImportProfile,
  InspectedDataset,
} from '../../../server/api/import-contract.ts'
import {
  choicesOf,
  type Decisions,
  decisionsFor,
  firstDecisions,
  isPreviewed,
  judgedCodesOf,
  mappingOf,
  openQuestions,
  withProfile,
} from '../../../web/imports/choices/decisions.ts'
import { type RestOfDelivery, restOfDelivery } from '../../../web/imports/choices/same-for-all.ts'
import { proposedPlaces, toldUnits } from '../../../web/imports/choices/scope.ts'
import { firstStep, stepStates } from '../../../web/imports/draft/draft-steps.ts'

const proposal = (crs: string, from: 'declared' | 'coordinates') => ({
  crs,
  name: crs,
  axes: 'xy' as const,
  from,
  reason: '',
  reasonEn: '',
  centre: null,
  insideShare: 1,
})

const dataset: InspectedDataset = {
  id: 'a',
  file: 'a.zip',
  layer: 'ZJD',
  format: 'shapefile',
  rowCount: 3,
  geometryKinds: ['polygon'],
  fields: [{ name: 'ZDDM', type: 'text', samples: [] }],
  encodings: [{ name: 'GBK', from: 'cpg', samples: [] }],
  crs: [proposal('EPSG:4523', 'declared')],
  crsRefused: null,
  codeSystem: null,
  ambiguousCodes: [],
  layers: [
    {
      layer: 'field_point',
      title: '实地核查点',
      titleEn: 'Field points',
      profile: null,
      score: 0.9,
      mapping: { code: 'ZDDM' },
      missing: [],
    },
  ],
  remarks: [],
  problem: null,
}

const savedProfile: ImportProfile = {
  id: 'own-1',
  title: '自存',
  titleEn: '自存',
  builtIn: false,
  layer: 'field_point',
  mapping: {},
  codes: {},
  codeSystem: null,
  crs: null,
  encoding: null,
  axes: null,
}

const draftOf = (datasets: InspectedDataset[], more: Partial<ImportDraft> = {}): ImportDraft => ({
  id: 'd',
  name: 'a.zip',
  delivery: null,
  dataset: null,
  status: 'inspected',
  progress: 1,
  step: null,
  stepEn: null,
  problem: null,
  actor: 'planner',
  createdAt: '2026-01-01T00:00:00Z',
  inspected: { files: [], sha256: '', datasets },
  choices: null,
  preview: null,
  effect: null,
  report: null,
  ...more,
})

const asked = (decisions: Decisions, of = dataset) =>
  openQuestions(decisions, of).map(({ what }) => what)

describe('what is taken without asking', () => {
  it('is what the file itself declares, and the one proposal that fits', () => {
    const decisions = decisionsFor(dataset)
    expect(decisions).toMatchObject({
      encoding: 'GBK',
      crs: 'EPSG:4523',
      target: { layer: 'field_point' },
    })
    expect(asked(decisions)).toEqual([])
    expect(mappingOf(decisions, dataset)).toEqual({ code: 'ZDDM' })
  })

  it('is never a CRS concluded from coordinates, nor an encoding judged by values among others', () => {
    const judged: InspectedDataset = {
      ...dataset,
      crs: [proposal('EPSG:4523', 'coordinates'), proposal('EPSG:4544', 'coordinates')],
      encodings: [
        { name: 'GBK', from: 'values', samples: [] },
        { name: 'UTF-8', from: 'other', samples: [] },
      ],
    }
    const decisions = decisionsFor(judged)
    expect(decisions).toMatchObject({ encoding: null, crs: null })
    expect(asked(decisions, judged)).toEqual(['encoding', 'crs'])
    expect(choicesOf(decisions, judged)).toBeNull()
  })

  it('is no CRS where none fits, and one that a person takes all the same', () => {
    const ways = [{ ...proposal('EPSG:4544', 'coordinates'), insideShare: 0 }]
    const lost = { ...dataset, crs: [], crsTried: { reason: 'a', reasonEn: 'a', ways } }
    const decisions = decisionsFor(lost)
    expect(asked(decisions, lost)).toEqual(['crs'])
    expect(choicesOf(decisions, lost)).toBeNull()
    expect(asked({ ...decisions, crs: 'EPSG:4544' }, lost)).toEqual([])
    expect(asked(decisions, { ...dataset, crs: [], geometryKinds: [] })).toEqual([])
  })

  it('is no dataset where several could be meant, and none that is refused', () => {
    expect(firstDecisions(draftOf([dataset, { ...dataset, id: 'b' }])).dataset).toBeNull()
    const refused = { ...dataset, id: 'b', crsRefused: { reason: '涉密', reasonEn: 'secret' } }
    expect(firstDecisions(draftOf([refused, dataset])).dataset).toBe('a')
    expect(asked(decisionsFor(refused), refused)).toEqual(['dataset'])
  })

  it('is, for a layer that a person chooses, what the names of its fields tell, and no saved profile unasked', () => {
    const chosen = { ...decisionsFor(dataset), target: { layer: 'homestead' }, profile: null }
    expect(mappingOf(chosen, dataset)).toEqual({ parcel_code: 'ZDDM' })
    const saved = { ...savedProfile, layer: 'homestead', mapping: { location: 'ZDDM' } }
    const proposed = {
      ...dataset.layers[0]!,
      layer: 'homestead',
      profile: saved.id,
      mapping: saved.mapping,
      saved,
    }
    const remembered = { ...dataset, layers: [proposed] }
    expect(mappingOf(chosen, remembered)).toEqual({ parcel_code: 'ZDDM' })
    expect(mappingOf({ ...chosen, profile: saved.id }, remembered)).toEqual(saved.mapping)
  })

  it('is no layer that fits badly', () => {
    const poor = { ...dataset, layers: [{ ...dataset.layers[0]!, score: 0.2 }] }
    expect(asked(decisionsFor(poor), poor)).toEqual(['target'])
  })
})

describe('what is asked before a preview', () => {
  it('is the meaning of every ambiguous code of the chosen layer, until it is said', () => {
    const ambiguous: InspectedDataset = {
      ...dataset,
      ambiguousCodes: [{ field: 'code', delivered: '07', rows: 2, choices: [] }],
    }
    const decisions = decisionsFor(ambiguous)
    expect(openQuestions(decisions, ambiguous)).toEqual([
      { step: 'target', what: 'code', code: '07' },
    ])
    expect(asked({ ...decisions, codes: { code: { '07': '0701' } } }, ambiguous)).toEqual([])
    const other: Decisions = {
      ...decisions,
      target: { layer: 'park' },
      mapping: { code: 'ZDDM', name: 'ZDDM' },
    }
    expect(asked(other, ambiguous)).toEqual([])
  })

  it('is every required field that nothing fills', () => {
    const decisions = { ...decisionsFor(dataset), mapping: {} }
    expect(openQuestions(decisions, dataset)).toEqual([
      { step: 'target', what: 'field', field: 'code' },
    ])
  })

  it('is the name of a custom layer', () => {
    const decisions = decisionsFor(dataset)
    expect(asked({ ...decisions, target: { custom: ' ' } })).toEqual(['name'])
    expect(asked({ ...decisions, target: { custom: '调查' } })).toEqual([])
  })
})

describe('a profile', () => {
  it('answers what it knows and leaves the rest as decided', () => {
    const profile = {
      id: 'own',
      title: '宗地',
      titleEn: 'Parcels',
      builtIn: false,
      layer: 'field_point',
      mapping: { code: 'ZDDM' },
      codes: {},
      codeSystem: null,
      crs: null,
      encoding: 'GB18030',
      axes: null,
    }
    expect(withProfile(decisionsFor(dataset), profile, dataset)).toMatchObject({
      profile: 'own',
      crs: 'EPSG:4523',
      mapping: { code: 'ZDDM' },
    })
  })

  const saved = {
    id: 'own',
    title: '宗地',
    titleEn: 'Parcels',
    builtIn: false,
    layer: 'plan_village',
    mapping: { code: 'ZDDM', use_code: '码', plan_code: '=P1' },
    codes: { use_code: { '0702': '0703' } },
    codeSystem: 'landSurvey2019',
    crs: 'EPSG:4523',
    encoding: 'GB18030',
    axes: 'xy' as const,
  }
  const next: InspectedDataset = {
    ...dataset,
    encodings: [
      { name: 'GB18030', from: 'values', samples: [] },
      { name: 'UTF-8', from: 'other', samples: [] },
    ],
    crs: [proposal('EPSG:4523', 'coordinates')],
    fields: [
      { name: 'ZDDM', type: 'text', samples: [], counts: null },
      {
        name: '码',
        type: 'text',
        samples: [],
        counts: [
          ['0702', 3],
          ['1006', 1],
        ],
      },
    ],
    layers: [
      {
        layer: 'plan_village',
        title: '',
        titleEn: '',
        profile: 'own',
        saved,
        score: 1,
        mapping: saved.mapping,
        missing: [],
      },
    ],
  }

  it('that a person saved leaves of the next delivery only what it never decided', () => {
    expect(openQuestions(decisionsFor(next), next)).toEqual([
      { step: 'target', what: 'code', code: '1006' },
    ])
  })

  it('says nothing of encoding and system where this file reads otherwise', () => {
    const other = {
      ...next,
      encodings: [next.encodings[1]!, next.encodings[0]!],
      crs: [proposal('EPSG:4544', 'coordinates')],
    }
    expect(decisionsFor(other)).toMatchObject({ encoding: null, crs: null })
  })
})

describe('land codes in a field that a person mapped', () => {
  const survey: InspectedDataset = {
    ...dataset,
    fields: [
      { name: '编', type: 'text', samples: [], counts: null },
      {
        name: '码',
        type: 'text',
        samples: [],
        counts: [
          ['0702', 3],
          ['1006', 1],
        ],
      },
      {
        name: '类',
        type: 'text',
        samples: [],
        counts: [
          ['农村宅基地', 3],
          ['农村道路', 1],
        ],
      },
    ],
    layers: [],
  }
  const mapped: Decisions = {
    ...decisionsFor(survey),
    target: { layer: 'plan_village' },
    mapping: { code: '编', plan_code: '=P1', use_code: '码' },
  }

  it('are known for those of the survey by the words beside them, and asked about', () => {
    expect(judgedCodesOf(survey, mapped).codeSystem?.id).toBe('landSurvey2019')
    expect(openQuestions(mapped, survey)).toEqual([
      { step: 'target', what: 'code', code: '0702' },
      { step: 'target', what: 'code', code: '1006' },
    ])
  })

  it('are of the list that a person names, and a text for every row is of none', () => {
    expect(openQuestions({ ...mapped, codeSystem: 'landUse2023' }, survey)).toEqual([])
    const given = { ...mapped, mapping: { ...mapped.mapping, use_code: '=0702' } }
    expect(judgedCodesOf(survey, given).codeSystem).toBeNull()
  })
})

describe('the steps of a draft', () => {
  const decisions = decisionsFor(dataset)
  const preview: ImportDraft['preview'] = {
    layer: 'field_point',
    title: '实地核查点',
    scope: null,
    baseRevision: 1,
    read: 3,
    accepted: 3,
    setAside: 0,
    repaired: 0,
    remarked: 0,
    changes: { created: 3, geometry: 0, attributes: 0, both: 0, gone: 0, unchanged: 0 },
    areaBeforeM2: 0,
    areaAfterM2: 1,
    bounds: null,
    remarks: [],
  }

  it('lead to the first that asks something', () => {
    expect(firstStep(draftOf([dataset]), decisions)).toBe('preview')
    expect(firstStep(draftOf([dataset]), { ...decisions, crs: null })).toBe('crs')
  })

  it('hold a preview only for the choices it was made of, in whatever order they are written', () => {
    const { codes, ...rest } = choicesOf(decisions, dataset)!
    const choices = { codes: codes ?? {}, ...rest } as NonNullable<ImportDraft['choices']>
    const draft = draftOf([dataset], { status: 'previewed', preview, choices })
    expect(isPreviewed(draft, decisions)).toBe(true)
    expect(stepStates(draft, decisions)).toMatchObject({ preview: 'done', effect: 'asks' })
    const changed: Decisions = { ...decisions, mode: 'replace' }
    expect(isPreviewed(draft, changed)).toBe(false)
    expect(stepStates(draft, changed)).toMatchObject({ preview: 'asks', confirm: 'waits' })
  })

  it('do not lead past a replacement that would end what others have, until someone says what is replaced', () => {
    const unit = (code: string, delivered: number, standing: number, proposed = false) => ({
      code,
      name: code,
      delivered,
      standing,
      gone: standing,
      proposed,
    })
    const scope = {
      chosen: null,
      asks: true,
      names: [],
      units: [
        unit('510117104201', 80, 300, true),
        unit('510117104202', 50, 90, true),
        unit('510117104203', 2, 90),
      ],
      lacking: [unit('510117105201', 0, 400)],
      lackingUnits: 1,
      lackingRows: 400,
      beyond: 0,
      spanning: 0,
    }
    const replacing: Decisions = { ...decisions, mode: 'replace' }
    const choices = choicesOf(replacing, dataset) as NonNullable<ImportDraft['choices']>
    const whole = { ...preview, scope }
    const draft = draftOf([dataset], { status: 'previewed', preview: whole, choices })
    expect(isPreviewed(draft, replacing)).toBe(true)
    const waiting = { preview: 'asks', effect: 'waits', confirm: 'waits' }
    expect(stepStates(draft, replacing)).toMatchObject(waiting)
    const proposed = proposedPlaces(scope)
    expect(proposed).toEqual(['510117104201', '510117104202'])
    expect(isPreviewed(draft, { ...replacing, scope: proposed })).toBe(false)
    const told = toldUnits(scope, [...proposed, '510117106']).map(({ code }) => code)
    expect(told).toEqual(['510117104201', '510117104202', '510117104203', '510117106'])
  })
})

describe('one choice for the rest of a delivery', () => {
  const encodings = ['GBK', 'UTF-8'].map((name) => ({ name, from: 'values' as const, samples: [] }))
  const byNumbers = [proposal('EPSG:4523', 'coordinates'), proposal('EPSG:4544', 'coordinates')]
  const part = (id: string, more: Partial<InspectedDataset>, of: Partial<ImportDraft> = {}) => {
    const draft = draftOf([{ ...dataset, id, encodings, crs: byNumbers, ...more }], {
      id: `draft-${id}`,
      delivery: 's',
      dataset: id,
      ...of,
    })
    return { draft, decisions: firstDecisions(draft) }
  }
  const idsOf = (rest: ReturnType<typeof restOfDelivery>) =>
    Object.fromEntries(
      Object.entries<RestOfDelivery['offered']>({ ...rest }).map(([name, parts]) => [
        name,
        parts.map(({ draft }) => draft.dataset),
      ]),
    )
  const own: Decisions = {
    ...decisionsFor(dataset),
    encoding: 'GBK',
    crs: 'EPSG:4523',
    axes: 'xy',
  }

  it('is offered for those that may be read so, and named where they may not', () => {
    const others = [
      part('open', {}),
      part('utf8', { encodings: [{ name: 'UTF-8', from: 'cpg', samples: [] }] }),
      part('declared', { encodings: [{ name: 'GBK', from: 'cpg', samples: [] }] }),
      part('fixed', { encodings: [] }),
    ]
    expect(idsOf(restOfDelivery(own, 'encoding', others))).toEqual({
      alike: ['declared'],
      offered: ['open'],
      unfit: ['utf8'],
    })
  })

  it('takes a CRS with its order of axes, leaves tables out, and what is previewed as it was looked at', () => {
    const swapped = [{ ...proposal('EPSG:4523', 'coordinates'), axes: 'yx' as const }]
    const others = [
      part('open', {}),
      part('swapped', { crs: swapped }),
      part('table', { geometryKinds: [], crs: [] }),
      part('previewed', {}, { status: 'previewed' }),
      part('stated', { crs: [proposal('EPSG:4523', 'declared')] }),
    ]
    expect(idsOf(restOfDelivery(own, 'crs', others))).toEqual({
      alike: ['stated'],
      offered: ['open'],
      unfit: ['swapped'],
    })
  })
})
