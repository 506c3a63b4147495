/** What tiles carry besides shapes. */
import { describe, expect, it } from 'vitest'
import { layerIds, layerOf } from '../../../gis-data/layers/index.ts'
import { tileFields } from '../../../server/tiles/tile-rows.ts'

describe('the fields of a tile', () => {
  it('are never personal, for any layer of the catalogue', () => {
    for (const layer of layerIds.map(layerOf)) {
      for (const { field } of tileFields(layer)) {
        const declared = layer.fields.find(({ name }) => name === field)
        expect(declared, `${layer.id}.${field}`).toBeDefined()
        expect(declared?.personal ?? false, `${layer.id}.${field}`).toBe(false)
      }
    }
  })

  it('leave a personal field out even where a layer would draw or label by it', () => {
    const household = layerOf('household')
    const careless = {
      ...household,
      classField: 'telephone',
      label: { field: 'head_name', minZoom: 12, size: 12 },
    }
    expect(tileFields(careless)).toEqual([])
  })

  it('are class, label and storeys where the layer declares them', () => {
    expect(tileFields(layerOf('rural_house')).map(({ property }) => property)).toEqual(['storeys'])
    expect(tileFields(layerOf('linpan')).map(({ property }) => property)).toEqual([
      'class',
      'label',
    ])
  })
})
