/** The outcome of a rule where a layer that would decide it holds nothing, or is hidden: every row is set aside. */
import { type LayerId, layerOf } from '../../../gis-data/layers/index.ts'
import { type RuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import { hiddenWords, missingWords } from '../../../gis-data/rules/reasons.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { RuleOutcome } from '../../api/contract.ts'
import { maySee } from '../../db/relation.ts'

/** The reason is one for all rows, so none is written down by itself: that would be millions. */
export function undecidedOutcome(
  id: RuleId,
  considered: number,
  missing: readonly LayerId[],
  viewer: Viewer,
): RuleOutcome {
  const hidden = missing.filter((layer) => !maySee(viewer, layerOf(layer)))
  const { title, titleEn } = hidden.length > 0 ? hiddenWords(hidden) : missingWords(missing)
  return {
    id,
    version: ruleOf(id).version,
    result: 'undecidable',
    considered,
    checked: 0,
    setAside: considered,
    findings: 0,
    byState: {},
    areaM2: 0,
    missing: [...missing],
    setAsideReasons: [{ reason: title, reasonEn: titleEn, rows: considered }],
  }
}
