/** Walks the catalogue and fails on a gap. */
import { describe, expect, it } from 'vitest'
import { type Field, type Layer, layerGroups, systemColumns } from '../../../gis-data/catalogue.ts'
import type { CodeList } from '../../../gis-data/codes/code-list.ts'
import { codeLists } from '../../../gis-data/codes/index.ts'
import { layerIds, layerOf } from '../../../gis-data/layers/index.ts'

const layers: Layer[] = layerIds.map(layerOf)
/** A field's own names may coincide but for case (`bsm`, `BSM`); two fields' may not. */
const aliasesOf = ({ name, title, standardName, aliases = [] }: Field) => [
  ...new Set([name, title, standardName ?? name, ...aliases].map((alias) => alias.toLowerCase())),
]

describe.each(layers.map((layer) => [layer.id, layer] as const))('layer %s', (id, layer) => {
  it('has titles in both languages and stands under its own id', () => {
    expect(layerIds).toContain(id)
    expect(layer.title).toMatch(/\p{Script=Han}/u)
    expect(layer.titleEn).toMatch(/^[A-Z]/)
    expect(Object.keys(layerGroups)).toContain(layer.group)
  })

  it('has a title and a type for every field, no name twice and none of the system', () => {
    const names = layer.fields.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const field of layer.fields) {
      expect(field.title, field.name).toMatch(/\p{Script=Han}/u)
      expect(field.titleEn, field.name).toMatch(/^[A-Z]/)
      expect(field.name).toMatch(/^[a-z][a-z0-9_]*$/)
      expect(systemColumns as readonly string[]).not.toContain(field.name)
    }
  })

  it('has no alias that two fields share', () => {
    const aliases = layer.fields.flatMap(aliasesOf)
    const twice = aliases.filter((alias, index) => aliases.indexOf(alias) !== index)
    expect(twice).toEqual([])
  })

  it('names, keys, labels, classifies and sums by fields that it has', () => {
    const names = layer.fields.map(({ name }) => name)
    const known = [...names, ...(layer.geometry ? ['area_m2'] : [])]
    const used = [
      layer.nameField,
      layer.keyField,
      ...(layer.label ? [layer.label.field] : []),
      ...(layer.classField ? [layer.classField] : []),
      ...(layer.drawing.storeysField ? [layer.drawing.storeysField] : []),
      ...layer.ledger.columns,
      ...layer.ledger.sums,
    ]
    expect(used.filter((name) => !known.includes(name))).toEqual([])
    expect(layer.fields.find(({ name }) => name === layer.keyField)?.required).toBe(true)
  })

  it('has a class for every code of its class field, and no code in two classes', () => {
    if (!layer.classField) return
    const field = layer.fields.find(({ name }) => name === layer.classField)!
    const values = (layer.classes ?? []).flatMap((styleClass) => styleClass.values)
    expect(new Set(values).size).toBe(values.length)
    const list: CodeList = codeLists[field.codes!]
    expect(Object.keys(list.codes).filter((code) => !values.includes(code))).toEqual([])
    expect(values.filter((value) => !list.codes[value])).toEqual([])
  })

  it('draws something, at some zoom, for somebody', () => {
    expect(layer.visibleTo.length).toBeGreaterThan(0)
    if (!layer.geometry) return
    const drawings = [layer.drawing, ...(layer.classes ?? []).map(({ drawing }) => drawing)]
    for (const drawing of drawings) {
      expect(drawing.fill ?? drawing.line ?? drawing.circle).toMatch(/^#[0-9a-fA-F]{6}$/)
    }
    expect(layer.zoom.min).toBeLessThanOrEqual(layer.zoom.shape)
    expect(Boolean(layer.overview)).toBe(layer.zoom.min < layer.zoom.shape)
  })

  it('never shows a person in its name, label, class or ledger', () => {
    const personal = layer.fields.filter(({ personal }) => personal).map(({ name }) => name)
    const shown = [layer.nameField, layer.label?.field, layer.classField, ...layer.ledger.columns]
    expect(shown.filter((name) => name && personal.includes(name))).toEqual([])
  })
})

describe('code lists', () => {
  it.each(Object.entries(codeLists))('%s has words in both languages for every code', (_, list) => {
    expect(list.standard.length).toBeGreaterThan(0)
    for (const [code, words] of Object.entries<{ title: string; titleEn: string }>(list.codes)) {
      expect(words.title, code).toMatch(/\p{Script=Han}/u)
      expect(words.titleEn, code).toMatch(/^[A-Z]/)
    }
  })

  it('reads 0702 as a homestead in the survey and as community services in the plans', () => {
    expect(codeLists.landSurvey2019.codes['0702'].title).toBe('农村宅基地')
    expect(codeLists.landUse2023.codes['0702'].title).toBe('城镇社区服务设施用地')
    expect(codeLists.landUse2023.codes['0703'].title).toBe('农村宅基地')
  })
})
