/** Deletes what is kept, and offers for a while to put it back as it was, under its id. */
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { KeptItem, KeptKind } from '../../../server/api/kept-contract.ts'
import { keepItem, keptChanged, useDropKeptItem } from '../../api/kept.ts'
import { problemText } from '../../api/problem-error.ts'
import { announce } from '../../lib/announce.ts'
import { useLanguage } from '../../state/use-language.ts'

export function useDropKept(kind: KeptKind) {
  const { t } = useTranslation()
  const language = useLanguage()
  const queries = useQueryClient()
  const dropping = useDropKeptItem(kind)
  const putBack = async ({ id, title, shared, body }: KeptItem<KeptKind>) => {
    try {
      await keepItem({ kind, id, title, shared, body })
      announce(t('kept.back', { title }))
    } catch (error) {
      announce(problemText(error as Error, language))
    }
    await keptChanged(queries, kind)
  }
  const drop = (item: KeptItem<KeptKind>, onDropped?: () => void) =>
    dropping.mutate(item.id, {
      onSuccess: () => {
        announce(t('kept.dropped', { title: item.title }), {
          word: t('kept.undo'),
          run: () => void putBack(item),
        })
        onDropped?.()
      },
    })
  return { drop, isPending: dropping.isPending, error: dropping.error }
}
