/** What the coordinates of a delivery without a CRS suggest, as the end of the sentence that refuses it. */
import type { Db } from '../../db/schema.ts'
import type { Delivery } from '../reading/delivery.ts'
import type { LikelySystems } from './identify-crs.ts'
import { proposeCrs } from './propose-crs.ts'

/** @throws UserFault where the file's name says that it is in a datum that cannot be converted. */
export async function likelySystems(
  db: Db,
  delivery: Delivery,
  file: string,
): Promise<LikelySystems> {
  const { layer, format, crs: declared } = delivery.summary
  const survey = await delivery.survey()
  const { proposals, refused, tried } = await proposeCrs(db, {
    file,
    layer,
    format,
    declared,
    survey,
  })
  if (refused) return { zh: `。${refused.reason}`, en: `. ${refused.reasonEn}` }
  if (tried) return { zh: `。${tried.reason}`, en: `. ${tried.reasonEn}` }
  if (proposals.length === 0) return { zh: '', en: '' }
  const way = ({ crs, axes }: (typeof proposals)[number]) =>
    `--crs ${crs}${axes === 'yx' ? ' --axes yx' : ''}`
  return {
    zh: `。按坐标数值：${proposals.map((each) => `${way(each)}（${each.reason}）`).join('；')}`,
    en: `. By its numbers: ${proposals.map((each) => `${way(each)} (${each.reasonEn})`).join('; ')}`,
  }
}
