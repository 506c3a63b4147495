/** The list of rules in the README of the rule book: a newcomer finds a rule's file there by its title. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ruleBook } from '../../../gis-data/rules/rule-book.ts'

const folders = {
  A: 'control-lines',
  B: 'farmland',
  C: 'village-plan',
  D: 'homestead',
  E: 'setback',
  F: 'ecology',
  G: 'plan-conflict',
  H: 'market-entry',
  I: 'delivery',
}
const rules = ruleBook.map(({ id, group, title, titleEn }) => {
  const file = `${folders[group as keyof typeof folders]}/${id.toLowerCase()}.ts`
  return { file, line: `| [${id}](${file}) | ${title} | ${titleEn} |` }
})
const readme = readFileSync('gis-data/rules/README.md', 'utf8')

describe('the README of the rule book', () => {
  it('lists every rule of the book with its title, and no other, in the order of the book', () => {
    const listed = readme
      .split('\n')
      .filter((line) => /^\| \[[A-I]\d/.test(line))
      .map((line) => line.replace(/ +/g, ' '))
    expect(listed).toEqual(rules.map(({ line }) => line))
  })

  it('leads to the file of each', () => {
    expect(
      rules.map(({ file }) => file).filter((file) => !existsSync(`gis-data/rules/${file}`)),
    ).toEqual([])
  })
})
