/** A text field with a list under it, in groups: arrows move, Enter chooses, Esc closes. */
import { SearchOutlined } from '@ant-design/icons'
import { Input, type InputRef } from 'antd'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useHotkeys } from '../lib/use-hotkeys.ts'
import styles from './combo-box.module.css'

export interface ComboBoxProps<T> {
  readonly text: string
  readonly onText: (text: string) => void
  readonly options: readonly T[]
  readonly keyOf: (option: T, index: number) => string
  readonly render: (option: T) => ReactNode
  /** Options of one group stand together under its heading. */
  readonly groupOf: (option: T) => string
  readonly heading: (option: T) => ReactNode
  readonly onChoose: (option: T) => void
  /** The options are still those of an earlier text: they stand back and cannot be chosen. */
  readonly pending: boolean
  /** Said meanwhile. */
  readonly pendingWords: string
  /** Said in the place of options when there are none. */
  readonly empty: string | null
  readonly placeholder: string
  readonly hotkey: string
  readonly testId: string
}

export function ComboBox<T>(props: ComboBoxProps<T>) {
  const { text, onText, options, keyOf, render, groupOf, heading, onChoose, pending, empty } = props
  const { placeholder, hotkey } = props
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  /** Enter was pressed before the answer came. */
  const [awaited, setAwaited] = useState(false)
  const input = useRef<InputRef>(null)
  const listId = useId()
  const optionId = (index: number) => `${listId}-${index}`
  useHotkeys({ [hotkey]: () => input.current?.focus() })
  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView?.({ block: 'nearest' })
  }, [listId, active])

  const choose = (option: T | undefined) => {
    if (option === undefined) return
    setOpen(false)
    onChoose(option)
    input.current?.blur()
  }
  // the first of the answer is what was meant
  useEffect(() => {
    if (!awaited || pending) return
    setAwaited(false)
    choose(options[0])
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && options.length > 0) {
      event.preventDefault()
      setActive((active + step + options.length) % options.length)
    } else if (event.key === 'Enter') {
      if (pending) setAwaited(true)
      else choose(options[active])
    } else if (event.key === 'Escape') {
      event.preventDefault()
      setAwaited(false)
      setOpen(false)
      input.current?.blur()
    }
  }
  const listed = open && (pending || options.length > 0 || empty !== null)
  return (
    <div className={styles.box}>
      <Input
        ref={input}
        value={text}
        prefix={<SearchOutlined />}
        suffix={<kbd className={styles.key}>{hotkey}</kbd>}
        placeholder={placeholder}
        aria-label={placeholder}
        role="combobox"
        aria-expanded={listed}
        aria-controls={listId}
        aria-activedescendant={listed && options.length > 0 ? optionId(active) : undefined}
        data-testid={props.testId}
        allowClear
        onChange={({ target }) => {
          onText(target.value)
          setActive(0)
          setAwaited(false)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {listed && (
        <div id={listId} role="listbox" className={styles.list} aria-busy={pending}>
          {pending && (
            <p className={styles.empty} role="status">
              {props.pendingWords}
            </p>
          )}
          {grouped(options, groupOf).map((members) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list box
            <div
              key={groupOf(members[0]!.option)}
              role="group"
              aria-label={groupOf(members[0]!.option)}
            >
              <p className={styles.heading} aria-hidden>
                {heading(members[0]!.option)}
              </p>
              {members.map(({ option, index }) => (
                <button
                  key={keyOf(option, index)}
                  id={optionId(index)}
                  type="button"
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === active}
                  className={styles.option}
                  // before the field loses the focus and closes the list
                  onMouseDown={(event) => {
                    event.preventDefault()
                    if (!pending) choose(option)
                  }}
                >
                  {render(option)}
                </button>
              ))}
            </div>
          ))}
          {options.length === 0 && !pending && <p className={styles.empty}>{empty}</p>}
        </div>
      )}
    </div>
  )
}

/** Runs of one group, each option with its place in the whole list. */
function grouped<T>(options: readonly T[], groupOf: (option: T) => string) {
  const groups: { option: T; index: number }[][] = []
  for (const [index, option] of options.entries()) {
    const last = groups.at(-1)
    if (last && groupOf(last[0]!.option) === groupOf(option)) last.push({ option, index })
    else groups.push([{ option, index }])
  }
  return groups
}
