/** How a coordinate system is called in both languages: what deliveries come in, else the registry's own name. */
import { crsList } from './crs.ts'
import type { Words } from './words.ts'

const others: Readonly<Record<number, Words>> = {
  4326: { title: 'WGS 84 经纬度', titleEn: 'WGS 84 longitude/latitude' },
  3857: { title: 'WGS 84 网络墨卡托', titleEn: 'WGS 84 Pseudo-Mercator' },
  2154: { title: '法国 RGF93 兰勃特-93', titleEn: 'RGF93 Lambert-93 (France)' },
  27700: { title: '英国国家格网', titleEn: 'OSGB36 British National Grid' },
  4496: { title: 'CGCS2000 6 度带第 18 带', titleEn: 'CGCS2000 6-degree zone 18' },
}

/** EPSG 4513–4533 are the 3° zones 25–45, 4534–4554 the same by their central meridians. */
export function crsWords(srid: number, registered: string): Words {
  const known = crsList.find((crs) => crs.srid === srid) ?? others[srid]
  if (known) return { title: known.title, titleEn: known.titleEn }
  const zone = srid - 4488
  if (zone >= 25 && zone <= 45)
    return { title: `CGCS2000 3 度带第 ${zone} 带`, titleEn: `CGCS2000 3-degree zone ${zone}` }
  const meridian = 75 + 3 * (srid - 4534)
  if (srid >= 4534 && srid <= 4554)
    return {
      title: `CGCS2000 3 度带中央经线 ${meridian}°`,
      titleEn: `CGCS2000 3-degree, central meridian ${meridian}°E`,
    }
  return { title: registered, titleEn: registered }
}
