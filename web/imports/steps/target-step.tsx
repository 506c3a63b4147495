/** 图层与字段: where the rows go, which delivered field fills which, and codes that need a person. */
import { Input, Select, Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { layerIds, layerOf } from '../../../gis-data/layers/index.ts'
import { useLayerSummaries } from '../../api/layers.ts'
import { useLanguage, useWords } from '../../state/use-language.ts'
import { Notice } from '../../ui/notice.tsx'
import { targetLayer, withProfile } from '../choices/decisions.ts'
import { AmbiguousCodes } from './ambiguous-codes.tsx'
import { FieldSamples } from './field-samples.tsx'
import { MappingTable } from './mapping-table.tsx'
import { ProfileBar } from './profile-bar.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'
import { UnknownValues } from './unknown-values.tsx'

const PROPOSALS_SHOWN = 4

export function TargetStep(props: StepProps) {
  const { draft, dataset, decisions, decide } = props
  const { t } = useTranslation()
  if (!dataset) return <Notice text={t('imports.datasetFirst')} />
  const { target } = decisions
  const isCustom = target !== null && 'custom' in target
  const suggested = dataset.layer.slice(0, 80) || draft.name.slice(0, 80)
  return (
    <Tabs
      size="small"
      activeKey={isCustom ? 'custom' : 'layer'}
      onChange={(key) =>
        decide({
          target: key === 'custom' ? { custom: suggested } : null,
          profile: null,
          mapping: null,
          codes: {},
          codeSystem: null,
          mode: 'append',
          scope: null,
        })
      }
      items={[
        { key: 'layer', label: t('imports.toLayer'), children: <ToLayer {...props} /> },
        {
          key: 'custom',
          label: t('imports.toCustom'),
          children: (
            <>
              <p className={styles.lead}>{t('imports.customNote')}</p>
              <div className={styles.naming}>
                <span>{t('custom.name')}</span>
                <Input
                  value={isCustom ? target.custom : ''}
                  maxLength={80}
                  aria-label={t('custom.name')}
                  data-testid="custom-name"
                  onChange={({ target: { value } }) => decide({ target: { custom: value } })}
                />
              </div>
              <FieldSamples dataset={dataset} />
            </>
          ),
        },
      ]}
    />
  )
}

function ToLayer(props: StepProps) {
  const { dataset, decisions, decide } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const { layers } = useLayerSummaries()
  const { target } = decisions
  if (!dataset) return null
  const chosen = target && 'layer' in target ? target.layer : null
  const choose = (layer: string, profile: string | null) =>
    decide({ target: { layer }, profile, mapping: null, codes: {}, codeSystem: null, scope: null })
  const layer = targetLayer(decisions)
  return (
    <>
      <div className={styles.targets}>
        {dataset.layers.slice(0, PROPOSALS_SHOWN).map((proposal) => (
          <button
            key={`${proposal.layer}-${proposal.profile}`}
            type="button"
            className={styles.target}
            aria-pressed={proposal.layer === chosen && proposal.profile === decisions.profile}
            data-testid={`target-${proposal.layer}`}
            onClick={() =>
              proposal.saved
                ? decide(withProfile(decisions, proposal.saved, dataset))
                : choose(proposal.layer, proposal.profile)
            }
          >
            {language === 'zh' ? proposal.title : proposal.titleEn}
            <small>
              {t('imports.score', { percent: Math.round(proposal.score * 100) })}
              {proposal.missing.length > 0 &&
                ` · ${t('imports.missing', { count: proposal.missing.length })}`}
            </small>
          </button>
        ))}
        <Select
          showSearch
          optionFilterProp="label"
          style={{ width: 220 }}
          placeholder={t('imports.otherLayer')}
          aria-label={t('imports.otherLayer')}
          value={chosen ?? undefined}
          onChange={(id: string) => {
            const proposal = dataset.layers.find((each) => each.layer === id)
            if (proposal?.saved) decide(withProfile(decisions, proposal.saved, dataset))
            else choose(id, proposal?.profile ?? null)
          }}
          options={[
            ...layers
              .filter(({ custom }) => custom)
              .map((each) => ({ value: each.id, label: words(each) })),
            ...layerIds.map((id) => ({ value: id, label: words(layerOf(id)) })),
          ]}
        />
      </div>
      <ProfileBar {...props} />
      {layer ? (
        <>
          <AmbiguousCodes {...props} />
          <UnknownValues {...props} />
          <MappingTable {...props} layer={layer} />
        </>
      ) : chosen ? (
        <p className={styles.lead}>{t('imports.byName')}</p>
      ) : (
        <>
          <Notice text={t('imports.layerFirst')} />
          <FieldSamples dataset={dataset} />
        </>
      )}
    </>
  )
}
