/** Stands where what was previewed cannot go in: no row is usable, or it is open what is replaced. */
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { pageAddress } from '../../state/use-page-state.ts'
import { Notice } from '../../ui/notice.tsx'
import table from '../../ui/plain-table.module.css'

interface PreviewOpenProps {
  readonly draft: string
  readonly waits: 'rows' | 'scope'
}

export function PreviewOpen({ draft, waits }: PreviewOpenProps) {
  const { t } = useTranslation()
  return (
    <Notice
      mark="▲"
      text={t(`imports.waits.${waits}`)}
      action={
        <Link className={table.link} href={pageAddress(`/imports/${draft}/preview`)}>
          {t(`imports.ask.${waits}`)}
        </Link>
      }
    />
  )
}
