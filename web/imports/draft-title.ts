/** How a draft is called: its file, or the first of several, whose name the server tells in Chinese. */
import { useTranslation } from 'react-i18next'

const several = /^(.+) 等 (\d+) 个文件$/

export function useDraftTitle(): (name: string) => string {
  const { t } = useTranslation()
  return (name) => {
    const [, first, count] = several.exec(name) ?? []
    return first && count ? t('imports.severalFiles', { first, count: Number(count) }) : name
  }
}
