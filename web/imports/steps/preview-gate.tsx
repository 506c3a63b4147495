/** Stands where no preview of the present decisions does: what is still open, or the button that makes one. */
import { Button } from 'antd'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useChoose } from '../../api/imports.ts'
import { problemText } from '../../api/problem-error.ts'
import { useLanguage, wordsIn } from '../../state/use-language.ts'
import { pageAddress } from '../../state/use-page-state.ts'
import { Notice } from '../../ui/notice.tsx'
import { choicesOf, type OpenQuestion, openQuestions, targetLayer } from '../choices/decisions.ts'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

export function PreviewGate({ draft, dataset, decisions }: StepProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const choose = useChoose(draft.id)
  const questions = openQuestions(decisions, dataset)
  const choices = choicesOf(decisions, dataset)
  const fields = targetLayer(decisions)?.fields ?? []
  if (!choices)
    return (
      <Notice
        mark="▲"
        text={t('imports.openFirst')}
        action={
          <ul className={styles.questions} data-testid="open-questions">
            {questions.map((question) => (
              <li key={JSON.stringify(question)}>
                <Link href={pageAddress(`/imports/${draft.id}/${question.step}`)}>
                  {questionText(question, t, (name) => {
                    const field = fields.find((each) => each.name === name)
                    return field ? wordsIn(language, field) : name
                  })}
                </Link>
              </li>
            ))}
          </ul>
        }
      />
    )
  return (
    <Notice
      mark="◎"
      text={t(draft.preview ? 'imports.staleNote' : 'imports.previewNote')}
      action={
        <>
          <Button
            type="primary"
            loading={choose.isPending}
            data-testid="make-preview"
            onClick={() => choose.mutate(choices)}
          >
            {t(draft.preview ? 'imports.previewAgain' : 'imports.makePreview')}
          </Button>
          {choose.error && (
            <p role="alert" className={styles.fault}>
              {problemText(choose.error, language)}
            </p>
          )}
        </>
      }
    />
  )
}

function questionText(question: OpenQuestion, t: TFunction, fieldTitle: (name: string) => string) {
  if (question.what === 'field')
    return t('imports.ask.field', { field: fieldTitle(question.field) })
  if (question.what === 'code') return t('imports.ask.code', { code: question.code })
  return t(`imports.ask.${question.what}`)
}
