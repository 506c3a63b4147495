import { describe, expect, it } from 'vitest'
import { formatPageState, type PageState, parsePageState } from '../../../web/state/page-state.ts'

const full: PageState = {
  view: { zoom: 16.42, lat: 30.86177, lng: 103.84621 },
  shown: { plan_village: true, linpan: false, road: false },
  opacity: { land_parcel: 45 },
  selected: { layer: 'rural_house', fid: 10213 },
  unit: '510117104201',
  mark: [103.84621, 30.86177],
  panel: 'check',
  run: '0193a1f0-7c1e-7b2a-9d1a-2f4c5e6a7b8c',
  finding: 86,
  rule: 'A01',
  state: 'conditional',
  within: '510117104',
  fit: 'suspect',
  compare: '0193a1f0-7c1e-7b2a-9d1a-000000000000',
  cases: { state: 'rectifying', responsible: '唐昌街道办事处' },
  table: 'homestead',
  q: "storeys > 3 AND name = '郫'",
  sort: '-storeys',
  columns: ['a', 'b'],
  sumsBy: 'town',
  use: 'industry',
  site: '1a2b.3c.-4d~',
  measured: 'p1a.2b.3c.4d.5e.6f~l1.2.3.4',
  analysis: 'p:unit~510117104,w:plan_village,x:1,row:%3D510117104201',
  sheet: 'A3l~10000~103.85~30.83',
  defects: { rule: 'I07', fate: 'gone' },
  coverage: { units: 'all', sort: 'village' },
  revision: 7,
  plan: { kind: 'village', code: 'CG-1' },
  beside: {
    way: 'four',
    sides: [
      { revision: 3, shown: { linpan: true, homestead: false }, plan: null },
      { revision: null, shown: {}, plan: '510117-CG-01' },
      { revision: null, shown: {}, plan: null },
    ],
  },
  difference: { layer: 'homestead', from: 3, to: 7 },
  text: 12,
  note: 'k7m2p9x4qd',
  help: '永久基本农田',
  basemap: 'img',
  language: 'en',
  night: true,
}

describe('the state in the address', () => {
  it('comes back as it went in', () => {
    expect(parsePageState(formatPageState(full))).toEqual(full)
  })

  it('is an empty address for a fresh page', () => {
    expect(formatPageState(parsePageState(''))).toBe('')
  })

  it('is written so that a person can read it', () => {
    const { view, shown, opacity } = full
    expect(formatPageState({ ...parsePageState(''), view, shown, opacity })).toBe(
      '?at=16.42/30.86177/103.84621&on=plan_village&off=linpan,road&opacity=land_parcel:45',
    )
  })

  it('tells how the map is turned and tilted, only where it is', () => {
    const turned = { zoom: 16.5, lat: 30.86177, lng: 103.84621, bearing: -30.5, pitch: 45 }
    const written = formatPageState({ ...parsePageState(''), view: turned })
    expect(written).toBe('?at=16.50/30.86177/103.84621/-30.5/45.0')
    expect(parsePageState(written).view).toEqual(turned)
    for (const wrong of ['16/30/103/1', '16/30/103/x/y', '16/30/103/0/99', '16/30/103/0/0/0'])
      expect(parsePageState(`?at=${wrong}`).view, wrong).toBeNull()
  })

  it('does not depend on the order in which things were switched', () => {
    const one = { ...full, shown: { a: true, b: true } }
    const other = { ...full, shown: { b: true, a: true } }
    expect(formatPageState(one)).toBe(formatPageState(other))
  })

  it.each([
    '?at=abc',
    '?at=12/300/103',
    '?at=12/30',
    '?selected=x',
    '?unit=51',
    '?mark=103.8',
    '?mark=103.8,30.8,103.9',
    '?mark=203.8,30.8',
    '?state=guilty',
    '?lang=fr',
    '?use=casino',
    '?site=<b>',
    '?finding=-1',
    '?rule=<script>',
    '?opacity=a:b,c',
  ])('leaves out what is malformed: %s', (search) => {
    expect(parsePageState(search)).toEqual(parsePageState(''))
  })

  it('keeps an opacity within 100 %', () => {
    expect(parsePageState('?opacity=road:400').opacity).toEqual({ road: 100 })
  })

  it('knows the rules whose number has a letter', () => {
    expect(parsePageState('?rule=E05b').rule).toBe('E05b')
  })
})
