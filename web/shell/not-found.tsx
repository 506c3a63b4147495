/** An address that leads nowhere. */
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Notice } from '../ui/notice.tsx'

export function NotFound() {
  const { t } = useTranslation()
  return <Notice text={t('page.notFound')} action={<Link href="/">{t('page.toAtlas')}</Link>} />
}
