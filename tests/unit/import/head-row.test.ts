import { describe, expect, it } from 'vitest'
import { headRow, noRecord } from '../../../server/import/reading/head-row.mjs'

const rowOf = (lines: string[][], asked: number | null = null) => headRow(lines, asked).row

describe('the names of a table', () => {
  it('stand in its first line, however few its records or odd its cells', () => {
    expect(rowOf([['a', 'b']])).toBe(1)
    expect(rowOf([['WKT'], ['POINT(1 2)']])).toBe(1)
    expect(rowOf([['a'], ['1', '2', '3'], ['4', '5', '6']])).toBe(1)
    expect(
      rowOf([
        ['名称', '2020', '2021'],
        ['甲', '1', '2'],
        ['乙', '3', '4'],
      ]),
    ).toBe(1)
    expect(
      rowOf([
        ['宗地代码', '坐落'],
        ['510117104201JC00001', '战旗村'],
      ]),
    ).toBe(1)
  })

  it('stand below a title, alone, with blanks beside it or repeated in each cell', () => {
    const table = [
      ['序号', '姓名', '面积'],
      ['1', '张三', '80'],
      ['2', '李四', '90'],
    ]
    expect(rowOf([['登记表'], ...table])).toBe(2)
    expect(rowOf([['登记表', '', ''], ['单位：唐昌镇', '', '日期：3月'], ...table])).toBe(3)
    expect(rowOf([['登记表', '登记表', '登记表'], ...table])).toBe(2)
  })

  it('may be any line that a person names, and no line that is not there', () => {
    const table = [
      ['a', 'b'],
      ['c', 'd'],
      ['1', '2'],
    ]
    expect(headRow(table, 2)).toMatchObject({ row: 2, names: ['c', 'd'], asked: true })
    expect(() => headRow(table, 9)).toThrow('第 9 行')
  })

  it('of two lines are joined where the upper groups what the lower names', () => {
    const upper = ['序号', '权利人', '界址点', '', '四至', '']
    const lower = ['', '', 'X', 'Y', '东', '西']
    const head = headRow([upper, lower, ['1', '张三', '1', '2', '路', '沟']], null)
    expect(head).toMatchObject({ row: 1, lines: 2 })
    expect(head.names).toEqual(['序号', '权利人', 'X', 'Y', '东', '西'])
    const alike = headRow(
      [
        ['号', '一', '', '二', ''],
        ['', 'X', 'Y', 'X', 'Y'],
        ['1', '2', '3', '4', '5'],
      ],
      null,
    )
    expect(alike.names).toEqual(['号', '一_X', '一_Y', '二_X', '二_Y'])
  })
})

describe('a line below them', () => {
  it('is no record where it sums up or notes something', () => {
    for (const cells of [
      ['合计', '', '3'],
      ['', '小 计', '3'],
      ['填表人：张三'],
      ['注：数据截至三月'],
    ])
      expect(noRecord(cells)).not.toBeNull()
    for (const cells of [
      ['合计村', '3'],
      ['1', '合计'],
      ['注册号', '2'],
    ])
      expect(noRecord(cells)).toBeNull()
  })
})
