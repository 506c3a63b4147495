/** Every step of a case, the newest first: what, who, when, why, by which paper. */
import { useTranslation } from 'react-i18next'
import { actorText } from '../../gis-data/actor-text.ts'
import { caseActionTitles, standingTitles } from '../../gis-data/cases/case-states.ts'
import { reasonText } from '../../gis-data/reason-text.ts'
import { roleTitles } from '../../gis-data/viewer.ts'
import type { CaseStep, CaseView } from '../../server/api/case-contract.ts'
import { formatTime } from '../lib/format-time.ts'
import { CaseStateWord } from '../map/verdict/case-state-word.tsx'
import { useLanguage, useWords } from '../state/use-language.ts'
import styles from './case-sheet.module.css'

export function CaseHistory({ view }: { view: CaseView }) {
  return (
    <ol data-testid="case-history" style={{ margin: 0, padding: 0, listStyle: 'none' }}>
      {[...view.steps].reverse().map((step) => (
        <li key={step.version} className={styles.step}>
          <Step caseId={view.id} step={step} />
        </li>
      ))}
    </ol>
  )
}

function Step({ caseId, step }: { caseId: number; step: CaseStep }) {
  const { t } = useTranslation()
  const words = useWords()
  const language = useLanguage()
  const role = step.role === 'system' ? null : words(roleTitles[step.role])
  const details = [
    step.responsible && `${t('case.responsible')}:${step.responsible}`,
    step.deadline && `${t('case.deadline')}:${step.deadline}`,
    step.documentNumber && `${t('case.documentNumber')}:${step.documentNumber}`,
    step.expiresOn && `${t('case.expiresOn')}:${step.expiresOn}`,
  ].filter(Boolean)
  return (
    <>
      <p className={styles.line}>
        <strong>{words(caseActionTitles[step.action])}</strong>
        <CaseStateWord state={step.to} />
        <span className={styles.second}>
          {[step.actor && actorText(step.actor, language), role, formatTime(step.at)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      {step.reason && <p>{reasonText(step.reason, language)}</p>}
      {details.length > 0 && <p className={styles.second}>{details.join(' · ')}</p>}
      {step.attachments.map((file) => (
        <p key={file.id} className={styles.second}>
          <a href={`/api/cases/${caseId}/attachments/${file.id}`} download={file.name}>
            {file.name}
          </a>{' '}
          {t('pack.bytes', { bytes: file.bytes.toLocaleString('en-US') })} · SHA-256{' '}
          {file.sha256.slice(0, 16)}…
        </p>
      ))}
      <p className={styles.second}>{words(standingTitles[step.standing])}</p>
    </>
  )
}
