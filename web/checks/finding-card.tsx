/** A finding's card: state, sentence, small map, both records, clause, advice, where it comes from. */
import { AimOutlined, FilePdfOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { furtherUnitsText } from '../../gis-data/further-units.ts'
import { type Severity, severityTitles, stateTitles } from '../../gis-data/rules/rule.ts'
import { useFindingProof } from '../api/findings.ts'
import { problemText } from '../api/problem-error.ts'
import { useStartReport } from '../api/reports.ts'
import { useRules } from '../api/rules.ts'
import { useEscape } from '../lib/use-escape.ts'
import { HelpMark } from '../map/glossary/help-mark.tsx'
import { MiniMap } from '../map/mini-map.tsx'
import { ClauseList } from '../map/verdict/clause-list.tsx'
import { StateWord } from '../map/verdict/state-word.tsx'
import { useLanguage, useWords } from '../state/use-language.ts'
import { pageAddress, pageState, patchPageState, usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { SidePanel } from '../ui/side-panel.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { CaseOfFinding } from './case-of-finding.tsx'
import { EvidencePack } from './evidence-pack.tsx'
import styles from './finding-card.module.css'
import { FindingFigures } from './finding-figures.tsx'
import { FitNote } from './fit-note.tsx'
import { flyToFinding, openFinding } from './open-finding.ts'
import { RecordPair } from './record-pair.tsx'

const WIDTH_PX = 360

export function FindingCard() {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const rules = useRules()
  const { run, finding } = usePageState()
  const { data: proof, error } = useFindingProof(run, finding)
  const report = useStartReport()
  const close = () => patchPageState({ finding: null })
  useEscape(true, close)
  // An address that names a finding and no view means the finding's own place.
  const [placeless] = useState(() => pageState().view === null)
  useEffect(() => {
    if (placeless && proof) flyToFinding(proof)
  }, [placeless, proof])
  const rule = proof && rules.get(proof.rule)
  const further = proof && furtherUnitsText(proof.furtherUnits)
  return (
    <SidePanel
      title={proof ? `${proof.rule} ${rule ? words(rule) : ''}` : t('finding.title')}
      width={WIDTH_PX}
      side="right"
      closeLabel={t('close')}
      onClose={close}
      actions={
        proof && (
          <>
            <Button
              type="text"
              size="small"
              icon={<FilePdfOutlined />}
              title={t('report.finding')}
              aria-label={t('report.finding')}
              data-testid="finding-report"
              loading={report.isPending}
              onClick={() =>
                report.mutate({
                  of: 'finding',
                  run: proof.run,
                  finding: proof.id,
                  format: 'pdf',
                  language,
                })
              }
            />
            {proof.bounds && (
              <Button
                type="text"
                size="small"
                icon={<AimOutlined />}
                title={t('inspector.zoomTo')}
                aria-label={t('inspector.zoomTo')}
                onClick={() => openFinding(proof)}
              />
            )}
          </>
        )
      }
    >
      {error && <Notice tone="fault" text={problemText(error, language)} />}
      {!proof && !error && <SkeletonRows rows={14} />}
      {proof && (
        <article className={styles.card} data-testid="finding-card">
          <p className={styles.state}>
            <StateWord state={proof.state} />
            <HelpMark entry={proof.state} about={words(stateTitles[proof.state])} />
            <span className={styles.severity}>
              {words(severityTitles[proof.severity as Severity] ?? severityTitles.S4)}
            </span>
          </p>
          <p className={styles.sentence} data-testid="finding-sentence">
            {language === 'zh' ? proof.sentence : proof.sentenceEn}
          </p>
          {further && (
            <p className={styles.small} data-testid="finding-further">
              {t('finding.furtherUnits', { units: further })}
            </p>
          )}
          <FitNote proof={proof} />
          <MiniMap
            subject={proof.subject?.geometry}
            object={proof.object?.geometry}
            evidence={proof.evidence}
            distance={proof.distanceLine}
            label={t('finding.miniMap')}
          />
          <FindingFigures proof={proof} />
          <RecordPair proof={proof} />
          {rule && (
            <>
              <h3 className={styles.heading}>
                {t('finding.clause')} ·{' '}
                <Link href={pageAddress(`/rules/${rule.id}`)}>{t('finding.ruleBook')}</Link>
              </h3>
              <ClauseList clauses={rule.clauses} />
              <h3 className={styles.heading}>{t('finding.advice')}</h3>
              <p>{words(rule.advice)}</p>
            </>
          )}
          <h3 className={styles.heading}>{t('page.cases')}</h3>
          <CaseOfFinding key={proof.key} finding={proof} />
          <h3 className={styles.heading}>{t('pack.title')}</h3>
          <EvidencePack pack={proof.pack} />
          <p className={styles.small}>
            {t('finding.provenance', {
              run: proof.run,
              revision: proof.revision,
              rule: proof.rule,
              version: proof.ruleVersion,
              key: proof.key,
            })}
          </p>
        </article>
      )}
    </SidePanel>
  )
}
