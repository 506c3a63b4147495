/** Names and texts that hold the coordinates of a table's points. */
import { describe, expect, it } from 'vitest'
import {
  coordinatesIn,
  findCoordinateColumns,
} from '../../../server/import/reading/coordinate-columns.mjs'
import { shapeColumns } from '../../../server/import/reading/table-geometry.mjs'

const columnsOf = (row: Record<string, unknown>) =>
  findCoordinateColumns(Object.keys(row), (field) =>
    row[field] === undefined || row[field] === '' ? [] : [row[field]],
  )?.columns ?? null

describe('columns of coordinates', () => {
  it.each([
    [{ 名称: 'A', 东经: '103.79', 北纬: '30.93' }, ['东经', '北纬']],
    [{ 名称: 'A', B: '30.93', L: '103.79' }, ['L', 'B']],
    [{ 名称: 'A', E: 384036, N: 3424720 }, ['E', 'N']],
    [{ '经度(°)': 103.79, '纬度(°)': 30.93 }, ['经度(°)', '纬度(°)']],
    [{ 纵坐标: 3424720, 横坐标: 35384036 }, ['横坐标', '纵坐标']],
    [{ 'X坐标（米）': 3424720, 'Y坐标（米）': 35384036 }, ['X坐标（米）', 'Y坐标（米）']],
    [{ 中心点X坐标: 3424720, 中心点Y坐标: 35384036 }, ['中心点X坐标', '中心点Y坐标']],
    [{ POINT_X: 1, POINT_Y: 2 }, ['POINT_X', 'POINT_Y']],
    [{ 名称: 'A', 坐标: '103.79,30.93' }, ['坐标']],
    [{ 名称: 'A', 经纬度: '东经103°47′11″ 北纬30°56′16″' }, ['经纬度']],
  ])('of %j are %j', (row, columns) => {
    expect(columnsOf(row)).toEqual(columns)
  })

  it.each([
    // letters that stand for something else
    { B: '甲', L: '乙' },
    { E: '是', N: '否' },
    { 坐标: '见附图' },
    { X坐标: 1 },
    { 中心点X坐标: 1, 起点Y坐标: 2 },
    { 名称: 'A', 面积: 3 },
  ])('are none in %j', (row) => {
    expect(columnsOf(row)).toBeNull()
  })
})

describe('two coordinates in one text', () => {
  it.each([
    ['103.79,30.93', [103.79, 30.93]],
    ['（103.79，30.93）', [103.79, 30.93]],
    ['30.93 103.79', [30.93, 103.79]],
    ['东经103.79°北纬30.93°', [103.79, 30.93]],
    ['E103.79, N30.93', [103.79, 30.93]],
    ['103.79E, 30.93N', [103.79, 30.93]],
    ['X:3424720 Y:35384036', [3424720, 35384036]],
    ['384036.5;3424720.25;512.3', [384036.5, 3424720.25, 512.3]],
  ])('%s', (text, numbers) => {
    expect(coordinatesIn(text)).toEqual(numbers)
  })

  it.each(['', '103.79', '见附图', '1,2,3,4', 'POINT(103.79 30.93)', '宽 3 长 4'])(
    'are not in “%s”',
    (text) => {
      expect(coordinatesIn(text)).toEqual([])
    },
  )
})

describe('columns that a person names', () => {
  it('are read, whatever they are called; one that is not there is refused with those that are', () => {
    const fields = ['名称', '甲', '乙']
    const row = { 名称: 'A', 甲: '103.79', 乙: '30.93' }
    expect(shapeColumns(fields, [row], null)).toBeNull()
    const shapes = shapeColumns(fields, [row], ['甲', '乙'])
    expect(shapes?.read(row)).toMatchObject({ geometry: { coordinates: [103.79, 30.93] } })
    expect(() => shapeColumns(fields, [row], ['丙', '乙'])).toThrow(
      '丙 不在表中；表的列：名称、甲、乙',
    )
  })
})
