/** A part of the page did not come: the server has been renewed since, or it does not answer. */
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { problemText } from '../api/problem-error.ts'
import { ask } from '../api/request.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { useLanguage } from './use-language.ts'

/** The page is loaded anew only where the server answers: else nothing would be left of it. */
export function MissingPart() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { isPending, isFetching, error, refetch } = useQuery({
    queryKey: ['answers'],
    queryFn: async ({ signal }) => (await ask('/health', { signal })).status,
    retry: false,
    gcTime: 0,
  })
  const again = async () => {
    const { isSuccess } = await refetch()
    if (isSuccess) window.location.reload()
  }
  if (isPending) return <SkeletonRows rows={6} />
  return (
    <Notice
      tone="fault"
      mark="▲"
      text={error ? problemText(error, language) : t('fault.newer')}
      action={
        <Button loading={isFetching} onClick={() => void again()}>
          {t(error ? 'retry' : 'fault.reload')}
        </Button>
      }
    />
  )
}
