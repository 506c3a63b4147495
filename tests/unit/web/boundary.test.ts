import type { LineString, Polygon } from 'geojson'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { readBoundaryText } from '../../../server/survey-files/txt/boundary-text.ts'
import { boundaryCsv, boundaryText } from '../../../web/map/coordinates/boundary/boundary-files.ts'
import { boundaryRows } from '../../../web/map/coordinates/boundary/boundary-rows.ts'
import { BoundarySheet } from '../../../web/map/coordinates/boundary/boundary-sheet.tsx'

/** Counter-clockwise, begun in the south-east; its hole likewise. */
const parcel: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [103.86, 30.85],
      [103.86, 30.86],
      [103.85, 30.86],
      [103.85, 30.85],
      [103.86, 30.85],
    ],
    [
      [103.856, 30.854],
      [103.856, 30.856],
      [103.854, 30.856],
      [103.854, 30.854],
      [103.856, 30.854],
    ],
  ],
}

describe('the list of boundary points', () => {
  it('begins in the north-west, runs clockwise, and numbers on through the holes', () => {
    const rows = boundaryRows(parcel, 4523)
    expect(rows.map(({ name, ring }) => `${name}/${ring}`).join(' ')).toBe(
      'J1/1 J2/1 J3/1 J4/1 J5/2 J6/2 J7/2 J8/2',
    )
    const [first, second, third] = rows
    expect(first!.xM).toBeGreaterThan(third!.xM)
    expect(second!.yM).toBeGreaterThan(first!.yM)
    expect(rows.map(({ to }) => to)).toEqual(['J2', 'J3', 'J4', 'J1', 'J6', 'J7', 'J8', 'J5'])
  })

  it('has the zone before Y in 4523 and not in 4544, and edges of the listed coordinates', () => {
    const [with35, without] = [boundaryRows(parcel, 4523), boundaryRows(parcel, 4544)]
    expect(Math.floor(with35[0]!.yM / 1e6)).toBe(35)
    for (const [at, row] of with35.entries()) {
      expect(row.yM - without[at]!.yM).toBeCloseTo(35_000_000, 3)
      const end = with35.find(({ name }) => name === row.to)!
      expect(row.edgeM).toBeCloseTo(Math.hypot(end.xM - row.xM, end.yM - row.yM), 2)
    }
  })

  it('leaves a line open', () => {
    const line: LineString = { type: 'LineString', coordinates: parcel.coordinates[0]!.slice(0, 3) }
    const rows = boundaryRows(line, 4544)
    expect(rows.map(({ to, edgeM }) => [to, edgeM === null])).toEqual([
      ['J2', false],
      ['J3', false],
      [null, true],
    ])
  })

  it('is written as the ministry’s text, which the reader of sites takes back to the millimetre', () => {
    const rows = boundaryRows(parcel, 4523)
    const listed = { name: '地块, 1', type: 'Polygon', areaM2: 1_060_000.4, rows } as const
    const text = boundaryText(listed, '2026-11-29')
    expect(text).toContain('\r\n10,106.0000,1,地块 1,面,,,,@\r\nJ1,1,')
    const limits = { parcels: 10, corners: 100 }
    const { parcels } = readBoundaryText(new TextEncoder().encode(text), 'x.txt', limits as never)
    const read = JSON.stringify(parcels[0])
    for (const { xM, yM } of rows) {
      expect(read).toContain(String(xM))
      expect(read).toContain(String(yM))
    }
  })

  it('opens in a spreadsheet, with its head and one row a point', () => {
    const lines = boundaryCsv(boundaryRows(parcel, 4523), 'zh').trim().split('\r\n')
    expect(lines[0]).toBe('点号,圈号,X（北）,Y（东）,边长（m）,至')
    expect(lines).toHaveLength(9)
    const [head] = boundaryCsv(boundaryRows(parcel, 4523), 'en').split('\r\n')
    expect(head).toBe('\uFEFFPoint,Ring,X (north),Y (east),Edge (m),to')
  })
})

describe('the sheet of boundary points', () => {
  it('lists every point with its edge, draws both rings, and names system and area', () => {
    const rows = boundaryRows(parcel, 4523)
    const listed = { name: '地块 <甲>', type: 'Polygon' as const, areaM2: 1_000_000, rows }
    const sheet = renderToStaticMarkup(
      createElement(BoundarySheet, {
        parcel: listed,
        system: 4523,
        on: '2026-11-29',
        language: 'zh',
      }),
    )
    for (const { name, xM, yM } of rows)
      expect(sheet).toContain(
        `<td>${name}</td><td>${name < 'J5' ? 1 : 2}</td><td class="figure">${xM.toFixed(3)}</td><td class="figure">${yM.toFixed(3)}</td>`,
      )
    expect(sheet.match(/M [\d.]+ [\d.]+( L [\d.]+ [\d.]+){3} Z/g)).toHaveLength(2)
    expect(sheet).toContain('1,000,000.00 ㎡（1,500.00 亩，100.0000 公顷）')
    expect(sheet).toContain('带号 35（EPSG:4523）')
    expect(sheet).toContain('地块 &lt;甲&gt;')
  })

  it('is in English where the page is, but for the name that was given', () => {
    const listed = {
      name: 'P 1',
      type: 'Polygon' as const,
      areaM2: 1_000_000,
      rows: boundaryRows(parcel, 4544),
    }
    const props = { parcel: listed, system: 4544, on: '2026-11-29', language: 'en' } as const
    const sheet = renderToStaticMarkup(createElement(BoundarySheet, props))
    expect(sheet).toContain('1,000,000.00 m² (1,500.00 mu, 100.0000 ha)')
    expect(sheet).not.toMatch(/\p{Script=Han}/u)
  })
})
