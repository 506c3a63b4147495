/** An address that leads nowhere. */
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { Notice } from '../ui/notice.tsx'

export function NotFound() {
  const { t } = useTranslation()
  const [path] = useLocation()
  const text = t(path.startsWith('/s/') ? 'page.noLink' : 'page.notFound')
  return (
    <main>
      <Notice text={text} action={<Link href="/">{t('page.toAtlas')}</Link>} />
    </main>
  )
}
