/** In which coordinates and which encoding a file leaves. */
import { crsList } from '../../gis-data/crs.ts'
import { exportFormatOf } from '../../gis-data/export-formats.ts'
import { UserFault } from '../errors/user-fault.ts'
import type { ExportRequest } from './export-request.ts'

/** CRS and encoding, the format's own where none is named. @throws UserFault where the format cannot have them. */
export function wayOut({
  format,
  crs,
  encoding,
}: Pick<ExportRequest, 'format' | 'crs' | 'encoding'>) {
  const { title, titleEn, srids, encodings } = exportFormatOf(format)
  const srid = crs ?? srids[0]!
  if (!srids.includes(srid))
    throw new UserFault(
      'bad_request',
      `${title} 只能用 EPSG:${srids.join('、')}，不能用 ${srid}`,
      `${titleEn} is written in EPSG:${srids.join(', ')} only, not in ${srid}`,
    )
  const written = encoding ?? encodings[0]!
  if (!encodings.includes(written))
    throw new UserFault(
      'bad_request',
      `${title} 的文字编码只能是 ${encodings.join('、')}`,
      `${titleEn} has its words in ${encodings.join(', ')} only`,
    )
  return { crs: crsList.find((known) => known.srid === srid)!, encoding: written }
}
