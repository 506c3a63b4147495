/** What must not be read without the right. */
import { describe, expect, it } from 'vitest'
import { isPersonalName, maskPersonal } from '../../../gis-data/personal.ts'

describe('a mask', () => {
  it('keeps of a name the first letter, and the last of three or more', () => {
    expect(maskPersonal('李四')).toBe('李*')
    expect(maskPersonal('张小明')).toBe('张*明')
    expect(maskPersonal('欧阳小明')).toBe('欧**明')
  })

  it('keeps of a telephone number three and four digits', () => {
    expect(maskPersonal('13800005678')).toBe('138****5678')
  })

  it('keeps of other numbers the last four letters, of short ones nothing', () => {
    expect(maskPersonal('510124199013451234')).toBe('**************1234')
    expect(maskPersonal('51012419901345123X')).toBe('**************123X')
    expect(maskPersonal('12345678')).toBe('********')
    expect(maskPersonal('J. Li')).toBe('*****')
  })
})

describe('a column of a delivered file', () => {
  it('is personal by its name', () => {
    for (const name of [
      '姓名',
      '户主姓名',
      '身份证号',
      '联系电话',
      '权利人',
      'owner',
      'tel',
      'SFZH',
    ]) {
      expect(isPersonalName(name), name).toBe(true)
    }
  })

  it('is not where the name only looks alike', () => {
    for (const name of [
      'LIBELLE',
      '名称',
      'hotel',
      'intelligence',
      '电压',
      '用地性质',
      'ownership',
    ]) {
      expect(isPersonalName(name), name).toBe(false)
    }
  })
})
