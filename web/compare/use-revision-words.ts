/** A revision in words: its number and when it came, or that it is the one in force. */
import { useTranslation } from 'react-i18next'
import { useChangesets } from '../api/changesets.ts'
import { formatTime } from '../lib/format-time.ts'

export function useRevisionWords(revision: number | null): string {
  const { t } = useTranslation()
  const { data: changesets = [] } = useChangesets()
  if (revision === null) return t('revision.newest')
  const made = changesets.find(({ id }) => id === revision)
  return t('revision.named', { revision, at: made ? formatTime(made.at) : '' }).trim()
}
