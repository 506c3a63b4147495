/** 村庄建设边界: 0301 about the yards of each hamlet, 0302 where a linpan keeps room for later. */
import type { DraftBook } from '../draft-book.ts'
import type { Site, SiteKind } from '../land/site.ts'
import { constructionParts } from '../rural/construction-parts.ts'

/** Hamlets, and the plots of village services and industry. */
const BUILT: readonly SiteKind[] = ['linpan', 'settlement', 'centre', 'project']

export function writeConstructionBoundaries(
  book: DraftBook,
  sites: readonly Site[],
  planCodeOf: (unitCode: string) => string | null,
): void {
  const serials = new Map<string, number>()
  for (const site of sites) {
    if (!BUILT.includes(site.kind)) continue
    const { concentrated, flexible } = constructionParts(site)
    for (const [ring, zone] of [
      [concentrated, '0301'],
      [flexible, '0302'],
    ] as const) {
      if (!ring) continue
      const serial = (serials.get(site.unit.code) ?? 0) + 1
      serials.set(site.unit.code, serial)
      book.add('village_construction_boundary', {
        unitCode: site.unit.code,
        polygons: [ring],
        values: {
          code: `${site.unit.code}${String(serial).padStart(8, '0')}`,
          plan_code: planCodeOf(site.unit.code),
          zone_code: zone,
        },
      })
    }
  }
}
