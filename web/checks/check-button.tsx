/** The one button on the map: checks the unit one works in, or what one draws. */
import { DownOutlined, SafetyCertificateOutlined } from '@ant-design/icons'
import { Button, Dropdown, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { useRules } from '../api/rules.ts'
import { useUnits } from '../api/units.ts'
import { useStore } from '../lib/store.ts'
import { useLanguage } from '../state/use-language.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import { drawingScope } from './drawn-scope.ts'
import { FindingsOnMap } from './findings-on-map.tsx'
import { ScopeDrawing } from './scope-drawing.tsx'
import { scopeTitles } from './scope-titles.ts'
import { useCheck } from './use-check.ts'

export function CheckButton() {
  const { t } = useTranslation()
  const { unit } = usePageState()
  const units = useUnits()
  const rules = useRules()
  const drawing = useStore(drawingScope)
  const { check, pending } = useCheck()
  const choices = scopeTitles(unit, units, useLanguage())
  const here = choices[0]
  return (
    <>
      <Space.Compact>
        <Button
          type="primary"
          size="large"
          icon={<SafetyCertificateOutlined />}
          loading={pending}
          data-testid="check"
          title={t('check.buttonTitle', { count: rules.size, scope: here?.title ?? '' })}
          onClick={() => check(here?.scope ?? {})}
        >
          {t('check.button')}
          {here && ` · ${here.title}`}
        </Button>
        <Dropdown
          autoFocus
          trigger={['click']}
          menu={{
            items: [
              ...choices.map(({ key, title }) => ({ key, label: t('check.scopeOf', { title }) })),
              { type: 'divider' as const },
              { key: 'draw', label: t('check.drawScope') },
            ],
            onClick: ({ key }) => {
              if (key === 'draw') {
                patchPageState({ panel: 'check' })
                drawingScope.set(true)
              } else check(choices.find((choice) => choice.key === key)?.scope ?? {})
            },
          }}
        >
          <Button
            type="primary"
            size="large"
            icon={<DownOutlined />}
            aria-label={t('check.chooseScope')}
            data-testid="check-scope"
          />
        </Dropdown>
      </Space.Compact>
      {drawing && <ScopeDrawing onDrawn={(geometry) => check({ geometry: { ...geometry } })} />}
      <FindingsOnMap />
    </>
  )
}
