/** What an exported file says of itself: which layer, how old, whose view, and what it must not be used for. */
import { syntheticNotice } from '../../gis-data/synthetic-notice.ts'
import type { ExportDocument } from './export-document.ts'

/** In the order that a reader wants; absent where there is nothing to say. */
export function aboutExport(document: ExportDocument): Record<string, string> {
  const { title, titleEn, id, revision, asOf, source, crs, selection, synthetic, withheld } =
    document
  return {
    标题: title,
    title: titleEn,
    layer: id,
    数据版本: String(revision),
    ...(asOf && { 数据截至: asOf }),
    ...(source && { 数据来源: source }),
    坐标系: `${crs.title}（EPSG:${crs.srid}）`,
    ...(selection && { 选取范围: selection }),
    ...(withheld.length > 0 && { 未含个人信息字段: withheld.join('、') }),
    ...(synthetic && { 数据说明: syntheticNotice.title, notice: syntheticNotice.titleEn }),
    许可: synthetic
      ? 'Apache-2.0（合成数据，随软件发布）'
      : '未声明，按数据提供单位的规定使用 (not stated; as the provider rules)',
  }
}
