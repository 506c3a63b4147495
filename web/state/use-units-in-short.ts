/** Where a finding lies, for a line of a list in the reader's language; null where it lies in no unit. */
import { useTranslation } from 'react-i18next'
import { unitsInShort } from '../../gis-data/further-units.ts'

export function useUnitsInShort(): (finding: Parameters<typeof unitsInShort>[0]) => string | null {
  const { t } = useTranslation()
  return (finding) =>
    unitsInShort(finding, (first, count) => t('finding.severalUnits', { first, count }))
}
