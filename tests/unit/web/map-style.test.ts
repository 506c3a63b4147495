import { type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import type { Layer } from '../../../gis-data/catalogue.ts'
import { fromBelow } from '../../../gis-data/drawing/layer-order.ts'
import { layerIds, layerOf } from '../../../gis-data/layers/index.ts'
import { parsePatternId } from '../../../web/map/pattern/pattern-id.ts'
import { byClass, drawingsOf } from '../../../web/map/style/by-class.ts'
import { composeStyle, type Picture } from '../../../web/map/style/compose-style.ts'
import { metadataOf } from '../../../web/map/style/layer-context.ts'
import { mapTokens } from '../../../web/map/style/map-tokens.ts'

const mapped: readonly Layer[] = layerIds.map(layerOf).filter(({ geometry }) => geometry !== null)

const picture = (change: Partial<Picture> = {}): Picture => ({
  layers: mapped.map((layer) => ({
    layer,
    tiles: `http://localhost/tiles/${layer.id}.json?revision=1`,
    opacity: 1,
  })),
  places: [],
  overlays: [],
  tokens: mapTokens.day,
  basemap: null,
  ...change,
})

const partsOf = (style: StyleSpecification, id: string) =>
  style.layers.filter((layer) => metadataOf(layer as never)?.layer === id)

/** Every constant and every branch of an expression that could be an image name. */
const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(strings) : []

describe('the map style derived from the catalogue', () => {
  it.each(['day', 'night'] as const)('is a valid style by %s', (theme) => {
    const style = composeStyle(picture({ tokens: mapTokens[theme] })) as StyleSpecification
    // labels come from the fonts of the machine, so there is no glyph server to name
    const faults = validateStyleMin(style).filter(({ message }) => !message.includes('"glyphs"'))
    expect(faults).toEqual([])
  })

  it.each(mapped.map(({ id }) => id))('draws %s from its first zoom on', (id) => {
    const layer = mapped.find((each) => each.id === id)!
    const parts = partsOf(composeStyle(picture()) as StyleSpecification, id)
    const shapes = parts.filter((part) => metadataOf(part as never)?.part !== 'label')
    const from = Math.min(...shapes.map(({ minzoom = 0 }) => minzoom))
    expect(from).toBe(Math.min(layer.zoom.min, layer.zoom.shape))
  })

  it('leaves no gap between overview and shapes', () => {
    const style = composeStyle(picture()) as StyleSpecification
    for (const layer of mapped.filter(({ zoom }) => zoom.min < zoom.shape)) {
      const overview = partsOf(style, layer.id).filter(
        (part) => 'source-layer' in part && part['source-layer'] === `${layer.id}_overview`,
      )
      expect(overview.length, layer.id).toBeGreaterThan(0)
      for (const part of overview) {
        expect([part.minzoom, part.maxzoom]).toEqual([layer.zoom.min, layer.zoom.shape])
      }
    }
  })

  it('gives every class of every layer the colour its drawing declares', () => {
    const style = composeStyle(picture()) as StyleSpecification
    for (const layer of mapped) {
      const painted = JSON.stringify(partsOf(style, layer.id).map((part) => part.paint))
      for (const drawing of drawingsOf(layer)) {
        if (layer.classes && drawing === layer.drawing) continue
        const colours = [drawing.fill, drawing.line, drawing.circle]
        expect(
          colours.some((colour) => colour && painted.includes(colour)),
          `${layer.id} ${JSON.stringify(drawing)}`,
        ).toBe(true)
      }
    }
  })

  it('names only patterns that can be drawn', () => {
    const style = composeStyle(picture()) as StyleSpecification
    const names = style.layers.flatMap((layer) =>
      layer.type === 'fill' ? strings(layer.paint?.['fill-pattern']) : [],
    )
    const patterns = names.filter((name) => name.startsWith('pattern:'))
    expect(patterns.length).toBeGreaterThan(5)
    expect(patterns.filter((name) => parsePatternId(name) === null)).toEqual([])
  })

  it('keeps the order from the ground up: land, plans, ecology, control, roads, houses, borders', () => {
    const order = fromBelow(mapped.map((layer) => ({ layer }))).map(({ layer }) => layer.id)
    const wanted = [
      'land_parcel',
      'park',
      'plan_village',
      'linpan',
      'basic_farmland',
      'road',
      'homestead',
      'rural_house',
      'unit',
      'town',
      'district',
    ]
    expect(wanted.map((id) => order.indexOf(id))).toEqual(
      wanted.map((id) => order.indexOf(id)).sort((a, b) => a - b),
    )
  })

  it('draws all casings of the roads under all of their cores', () => {
    const ids = partsOf(composeStyle(picture()) as StyleSpecification, 'road').map(({ id }) => id)
    expect(ids.findLastIndex((id) => id.includes('casing'))).toBeLessThan(
      ids.findIndex((id) => id.includes('edge')),
    )
  })

  it('raises houses by storeys from zoom 16, and lays them flat under a proof', () => {
    const raised = (style: StyleSpecification) =>
      style.layers.filter(({ type }) => type === 'fill-extrusion')
    const [houses, ...others] = raised(composeStyle(picture()) as StyleSpecification)
    expect([houses?.minzoom, others.length]).toEqual([16, 0])
    const proof = { dims: true, sources: {}, layers: [] }
    expect(raised(composeStyle(picture({ overlays: [proof] })) as StyleSpecification)).toEqual([])
  })

  it('steps everything back to 40 % under a proof', () => {
    const opacityOf = (change: Partial<Picture>) => {
      const style = composeStyle(picture(change))
      const edge = style.layers.find(({ id }) => id === 'homestead/edge')
      return edge?.type === 'line' ? edge.paint?.['line-opacity'] : null
    }
    expect(opacityOf({})).toBe(1)
    expect(opacityOf({ overlays: [{ dims: true, sources: {}, layers: [] }] })).toBe(0.4)
  })

  it('lays overlays above every label', () => {
    const layers = [{ id: 'mine', type: 'background' as const }]
    const style = composeStyle(picture({ overlays: [{ sources: {}, layers }] }))
    expect(style.layers.at(-1)?.id).toBe('mine')
  })

  it('keeps violation red for violations', () => {
    const style = JSON.stringify(composeStyle(picture()).layers).toUpperCase()
    expect(style).not.toContain(mapTokens.day.violation.toUpperCase())
  })

  it('asks no glyph or sprite server', () => {
    const style = composeStyle(picture())
    expect([style.glyphs, style.sprite]).toEqual([undefined, undefined])
  })
})

describe('a value by class', () => {
  const layer = {
    drawing: { line: '#111111' },
    classes: [
      { values: ['a', 'b'], title: '', titleEn: '', drawing: { line: '#222222' } },
      { values: ['c'], title: '', titleEn: '', drawing: { line: '#222222' } },
      { values: ['d'], title: '', titleEn: '', drawing: { line: '#111111' } },
    ],
  } as unknown as Layer

  it('joins classes that are drawn alike and drops those that equal the rest', () => {
    expect(byClass(layer, ({ line }) => line!)).toEqual([
      'match',
      ['get', 'class'],
      ['a', 'b', 'c'],
      '#222222',
      '#111111',
    ])
  })

  it('is a plain value where all classes agree', () => {
    expect(byClass(layer, () => 3)).toBe(3)
  })
})
