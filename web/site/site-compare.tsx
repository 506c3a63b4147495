/** 对比: two sites side by side, where they differ: results, land taken, areas inside control lines. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { worstFirst } from '../../gis-data/rules/result-order.ts'
import { stateTitles } from '../../gis-data/rules/rule.ts'
import { useConformity, useOccupation } from '../api/conformity.ts'
import { problemText } from '../api/problem-error.ts'
import { useRules } from '../api/rules.ts'
import { useStore } from '../lib/store.ts'
import { StateCounts } from '../map/verdict/state-counts.tsx'
import { StateWord } from '../map/verdict/state-word.tsx'
import { useLanguage, useWords } from '../state/use-language.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { type ComparedRow, compareLand } from './compare-land.ts'
import styles from './site-compare.module.css'
import { countsByState } from './site-groups.ts'
import { siteState } from './site-state.ts'
import { useSiteQuestion } from './use-site-question.ts'

export function SiteCompare() {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const rules = useRules()
  const { slots } = useStore(siteState)
  const [first, second] = [useConformity(useSiteQuestion(0)), useConformity(useSiteQuestion(1))]
  const lands = [
    useOccupation(slots[0]?.geometry ?? null),
    useOccupation(slots[1]?.geometry ?? null),
  ]
  const error = first.error ?? second.error ?? lands[0]!.error ?? lands[1]!.error
  if (!slots[0] || !slots[1]) return <Notice mark="⬠" text={t('site.compare.need')} />
  if (error) return <Notice tone="fault" mark="▲" text={problemText(error, language)} />
  const [one, other] = [first.data, second.data]
  const [land, otherLand] = [lands[0]!.data, lands[1]!.data]
  if (!one || !other || !land || !otherLand) return <SkeletonRows rows={14} />

  const differing = one.rules
    .flatMap((rule) => {
      const its = other.rules.find(({ id }) => id === rule.id)
      return its && its.result !== rule.result
        ? [{ id: rule.id, results: [rule.result, its.result] as const }]
        : []
    })
    .sort((a, b) => severest(a.results) - severest(b.results) || (a.id < b.id ? -1 : 1))
  const { classes, lines } = compareLand(land, otherLand)
  const figures = (rows: readonly ComparedRow[]) =>
    rows.map((row) => (
      <Row
        key={`${row.theme}:${row.code}`}
        name={words(row)}
        cells={[row.first ?? '—', row.second ?? '—']}
      />
    ))
  return (
    <table className={styles.table} data-testid="site-compare">
      <thead>
        <tr>
          <td />
          <th scope="col" data-slot="0">
            {t('site.slot0')} {slots[0].name}
          </th>
          <th scope="col" data-slot="1">
            {t('site.slot1')} {slots[1].name}
          </th>
        </tr>
      </thead>
      <tbody>
        <Row
          name={t('site.compare.result')}
          cells={[one, other].map(({ result }) => <StateWord key="state" state={result} />)}
        />
        <Row
          name=""
          cells={[one, other].map((each) => (
            <StateCounts key="counts" byState={countsByState(each.rules)} />
          ))}
        />
        <Row name={`${t('site.area')} ㎡`} cells={[land.printed.m2, otherLand.printed.m2]} />
        <Row
          name={t('record.unit')}
          cells={[one, other].map(({ unitNames }) => unitNames.join('、') || '—')}
        />
      </tbody>
      <Section title={t('site.compare.differing')}>
        {differing.map(({ id, results }) => {
          const rule = rules.get(id)
          return (
            <Row
              key={id}
              name={`${id} ${rule ? words(rule) : ''}`}
              cells={results.map((state) => (
                <StateWord key={stateTitles[state].title} state={state} />
              ))}
            />
          )
        })}
        <tr>
          <td colSpan={3} className={styles.note}>
            {differing.length === 0
              ? t('site.compare.noDifference')
              : t('site.compare.same', { count: one.rules.length - differing.length })}
          </td>
        </tr>
      </Section>
      <Section title={`${t('site.compare.land')} ㎡`}>{figures(classes)}</Section>
      <Section title={`${t('site.compare.lines')} ㎡`}>{figures(lines)}</Section>
    </table>
  )
}

const severest = (results: readonly (typeof worstFirst)[number][]) =>
  Math.min(...results.map((state) => worstFirst.indexOf(state)))

const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <tbody>
    <tr>
      <th colSpan={3} scope="rowgroup" className={styles.section}>
        {title}
      </th>
    </tr>
    {children}
  </tbody>
)

const Row = ({ name, cells }: { name: string; cells: readonly ReactNode[] }) => (
  <tr>
    <th scope="row" className={styles.name}>
      {name}
    </th>
    {cells.map((cell, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the two sites are their places
      <td key={at} className={styles.cell}>
        {cell}
      </td>
    ))}
  </tr>
)
