/** Stands where a replacement cannot go on before someone says what it takes the place of. */
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { pageAddress } from '../../state/use-page-state.ts'
import { Notice } from '../../ui/notice.tsx'
import table from '../../ui/plain-table.module.css'

export function ScopeFirst({ draft }: { readonly draft: string }) {
  const { t } = useTranslation()
  return (
    <Notice
      mark="▲"
      text={t('imports.scopeFirst')}
      action={
        <Link className={table.link} href={pageAddress(`/imports/${draft}/preview`)}>
          {t('imports.ask.scope')}
        </Link>
      }
    />
  )
}
