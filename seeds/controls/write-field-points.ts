/** 实地核查点: where the field team has been. */
import { dateBetween } from '../dates.ts'
import type { DraftBook } from '../draft-book.ts'
import { createRandom } from '../random.ts'
import type { WrittenHome } from '../rural/write-homes.ts'

const NOTES = [
  '现场已核，与台账一致',
  '门牌缺失，待补',
  '院坝硬化，未扩建',
  '房屋空置',
  '权属资料已拍照',
  '边界需复测',
]

export function writeFieldPoints(
  book: DraftBook,
  homes: readonly WrittenHome[],
  count: number,
): void {
  const random = createRandom('field points')
  for (let i = 0; i < count; i++) {
    const { home, homestead } = random.pick(homes)
    book.add('field_point', {
      unitCode: homestead.unitCode,
      point: home.centre,
      values: {
        code: `SD${String(i + 1).padStart(4, '0')}`,
        name: `${homestead.values.parcel_code}核查`,
        taken_on: dateBetween(2024, 2025, random),
        note: random.pick(NOTES),
      },
    })
  }
}
