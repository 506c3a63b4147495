/** 建议: the part that can be used, how far to move, which approvals; each judged again by the server. */
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatM2, formatPercent } from '../../gis-data/area.ts'
import { areaText } from '../../gis-data/area-text.ts'
import type { RuleResult } from '../../gis-data/rules/rule.ts'
import type { Advice } from '../../server/api/site-contract.ts'
import { type SiteQuestion, useAdvice } from '../api/conformity.ts'
import { problemText } from '../api/problem-error.ts'
import { useRules } from '../api/rules.ts'
import { useStore } from '../lib/store.ts'
import { StateWord } from '../map/verdict/state-word.tsx'
import { useLanguage, useWords } from '../state/use-language.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import type { SiteShape } from './site-address.ts'
import styles from './site-advice.module.css'
import { patchSite, setSlot, siteState } from './site-state.ts'

export function SiteAdvice({ question }: { question: SiteQuestion }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const named = useRuleNames()
  const { data, error } = useAdvice(question)
  if (error) return <Notice tone="fault" mark="▲" text={problemText(error, language)} />
  if (!data) return <SkeletonRows rows={10} />
  const { usable, noUsable, uncut, moves, approvals } = data
  const nothing = !usable && moves.length === 0 && approvals.length === 0 && uncut.length === 0
  return (
    <section className={styles.advice} data-testid="site-advice">
      <p className={styles.note}>{t('site.advice.note')}</p>
      {nothing && <p>{t('site.advice.none')}</p>}
      {!nothing && (
        <Part title={t('site.advice.usable')}>
          {usable ? (
            <Usable usable={usable} />
          ) : (
            <p data-testid="no-usable">{noUsable && words(noUsable)}</p>
          )}
          {uncut.length > 0 && <p>{t('site.advice.uncut', { rules: named(uncut) })}</p>}
        </Part>
      )}
      {moves.length > 0 && (
        <Part title={t('site.advice.moves')}>
          {moves.map((move, at) => (
            <Move key={`${move.rule}:${move.objectName}:${move.shiftM}`} move={move} place={at} />
          ))}
        </Part>
      )}
      {approvals.length > 0 && (
        <Part title={t('site.advice.approvals')}>
          <ul>
            {approvals.map((approval) => (
              <li key={approval.rule} className={styles.approval}>
                <strong>{named([approval.rule])}</strong>
                <p>{words(approval)}</p>
                <p className={styles.note}>
                  {approval.document}
                  {!approval.certain && ` · ${t('site.advice.uncertain')}`}
                </p>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </section>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={styles.part}>
    <h3 className={styles.title}>{title}</h3>
    {children}
  </section>
)

function Usable({ usable }: { usable: NonNullable<Advice['usable']> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const named = useRuleNames()
  const { areaM2, share, pieces, droppedM2, cut, geometry } = usable
  const area = areaText(areaM2, language)
  return (
    <>
      <p data-testid="usable-part">
        {t('site.advice.usableText', { area, share: formatPercent(share), pieces })}
      </p>
      {droppedM2 > 0.01 && (
        <p className={styles.note}>
          {t('site.advice.dropped', { area: areaText(droppedM2, language) })}
        </p>
      )}
      <p className={styles.note}>{t('site.advice.cut', { rules: named(cut) })}</p>
      <Again judged={usable} geometry={geometry} advice="usable" />
    </>
  )
}

function Move({ move, place }: { move: Advice['moves'][number]; place: number }) {
  const { t } = useTranslation()
  const words = useWords()
  const named = useRuleNames()
  return (
    <div className={styles.move}>
      <p>
        {t('site.advice.moveText', {
          rule: named([move.rule]),
          object: move.objectName ?? t('site.advice.object'),
          distance: formatM2(move.distanceM),
          required: formatM2(move.requiredM),
          direction: words(move.direction),
          shift: formatM2(move.shiftM),
          bearing: Math.round(move.bearing),
        })}
      </p>
      <Again judged={move} geometry={move.geometry} advice={place} />
    </div>
  )
}

interface AgainProps {
  readonly judged: Pick<Advice['moves'][number], 'result' | 'failing' | 'undecided'>
  readonly geometry: { readonly type: string }
  readonly advice: 'usable' | number
}

/** What the rules say of the place advised, and how to go on with it. */
function Again({ judged, geometry, advice }: AgainProps) {
  const { t } = useTranslation()
  const named = useRuleNames()
  const { advice: shown, active } = useStore(siteState)
  const other = active === 0 ? 1 : 0
  const slotTitle = t(other === 0 ? 'site.slot0' : 'site.slot1')
  return (
    <>
      <p className={styles.again}>
        {t('site.advice.again')} <StateWord state={judged.result as RuleResult} />
        {judged.undecided.length > 0 &&
          ` · ${t('site.advice.undecided', { count: judged.undecided.length })}`}
      </p>
      {judged.failing.length > 0 && (
        <p className={styles.note}>{t('site.advice.still', { rules: named(judged.failing) })}</p>
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          type={shown === advice ? 'primary' : 'default'}
          aria-pressed={shown === advice}
          onClick={() => patchSite({ advice })}
        >
          {t('site.advice.show')}
        </Button>
        <Button
          size="small"
          onClick={() =>
            setSlot(other, {
              geometry: geometry as SiteShape,
              name: t(advice === 'usable' ? 'site.advice.usable' : 'site.advice.moves'),
            })
          }
        >
          {t('site.advice.take', { slot: slotTitle })}
        </Button>
      </div>
    </>
  )
}

const FEW = 4

/** `A01 永久基本农田占用、…`, all of them while few, else their numbers. */
function useRuleNames(): (ids: readonly string[]) => string {
  const rules = useRules()
  const words = useWords()
  return (ids) =>
    ids
      .map((id) => {
        const rule = rules.get(id)
        return rule && ids.length <= FEW ? `${id} ${words(rule)}` : id
      })
      .join('、')
}
