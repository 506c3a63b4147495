/** What a person is told when a part of the page fails, in place of a white page. */
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { problemText } from '../api/problem-error.ts'
import { FaultBoundary } from '../ui/fault-boundary.tsx'
import { Notice } from '../ui/notice.tsx'
import { MissingPart } from './missing-part.tsx'
import { useLanguage } from './use-language.ts'

/** `place`: what is shown; when it changes, it is tried anew. */
export function ToldFault({ place, children }: { place: string; children: ReactNode }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <FaultBoundary
      place={place}
      told={(fault) =>
        isMissingPart(fault) ? (
          <MissingPart />
        ) : (
          <Notice
            tone="fault"
            mark="▲"
            text={t('fault.part', { fault: problemText(fault, language) })}
            action={<Button onClick={() => window.location.reload()}>{t('fault.reload')}</Button>}
          />
        )
      }
    >
      {children}
    </FaultBoundary>
  )
}

/** A part of the page that did not come. */
const isMissingPart = (fault: unknown) =>
  fault instanceof Error &&
  /dynamically imported module|module script|preload CSS/i.test(fault.message)
