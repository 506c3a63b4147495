/** A table in which no column of coordinates is known cannot become shapes: what is read, what it has, what to do. */
import { UserFault } from '../errors/user-fault.ts'
import { namesRead } from './reading/coordinate-columns.mjs'
import type { DeliverySummary } from './reading/delivery.ts'

/** @param need why shapes are needed, in both languages */
export function withoutPlace(
  file: string,
  { fields, coordinates }: Pick<DeliverySummary, 'fields' | 'coordinates'>,
  need: { readonly zh: string; readonly en: string },
): UserFault {
  const [zh, en] = coordinates
    ? [
        `；表中没有认出坐标列。能识别的列名：${namesRead.zh}；表的列：${fields.join('、')}。请指定坐标列（“坐标系”一步，或命令行 --coordinates 列,列）`,
        `; no column of coordinates is known in it. Names that are read: ${namesRead.en}; the table has: ${fields.join(', ')}. Name the columns (in the step of the CRS, or by --coordinates COLUMN,COLUMN)`,
      ]
    : [`；文件的列：${fields.join('、')}`, `; the file has: ${fields.join(', ')}`]
  return new UserFault(
    'unreadable_file',
    `${file}：所有记录都没有图形，${need.zh}${zh}`,
    `${file}: no row has a shape, ${need.en}${en}`,
  )
}
