/** One case: where it stands, its finding with a small map, the next steps, the history. */
import { AimOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { standingTitles } from '../../gis-data/cases/case-states.ts'
import type { CaseView } from '../../server/api/case-contract.ts'
import { useFindingProof } from '../api/findings.ts'
import { useRules } from '../api/rules.ts'
import { MiniMap } from '../map/mini-map.tsx'
import { CaseStateWord } from '../map/verdict/case-state-word.tsx'
import { ClauseList } from '../map/verdict/clause-list.tsx'
import { useLanguage, useWords } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'
import { CaseHistory } from './case-history.tsx'
import styles from './case-sheet.module.css'
import { NextSteps } from './next-steps.tsx'

export function CaseSheet({ view }: { view: CaseView }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const rules = useRules()
  const { finding } = view
  const { data: proof } = useFindingProof(finding?.run ?? null, finding?.id ?? null)
  const rule = rules.get(view.rule)
  return (
    <article className={styles.sheet} data-testid="case">
      <header className={styles.head}>
        <h2 className={styles.title}>
          {t('case.number', { id: view.id })} · {view.rule} {rule && words(rule)}
        </h2>
        <span data-testid="case-state">
          <CaseStateWord state={view.state} />
        </span>
      </header>
      <p className={styles.standing} data-standing={view.standing} data-state={view.state}>
        {words(standingTitles[view.standing])}
      </p>
      <dl className={styles.facts}>
        <Fact term={t('case.responsible')} text={view.responsible} />
        <Fact
          term={t('case.deadline')}
          text={view.deadline && `${view.deadline}${view.overdue ? ` ${t('cases.overdue')}` : ''}`}
        />
        <Fact term={t('case.exemptUntil')} text={view.exemptUntil} />
        <Fact term={t('case.openedOn')} text={view.openedOn} />
      </dl>
      {finding && (
        <>
          <p className={styles.sentence}>
            {language === 'zh' ? finding.sentence : finding.sentenceEn}
          </p>
          <div className={styles.map}>
            <MiniMap
              subject={proof?.subject?.geometry}
              object={proof?.object?.geometry}
              evidence={proof?.evidence}
              label={t('finding.miniMap')}
            />
          </div>
          <Link
            href={pageAddress('/', {
              run: finding.run,
              finding: finding.id,
              panel: 'check',
              view: null,
            })}
          >
            <Button size="small" icon={<AimOutlined />}>
              {t('case.toMap')}
            </Button>
          </Link>
        </>
      )}
      <NextSteps view={view} />
      <h3 className={styles.heading}>{t('case.history')}</h3>
      <CaseHistory view={view} />
      {rule && <ClauseList clauses={rule.clauses} />}
      <p className={styles.small}>{view.key}</p>
    </article>
  )
}

const Fact = ({ term, text }: { term: string; text: string | null | undefined }) =>
  text ? (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  ) : null
