/** The SQL by which indicators are computed: rules and the indicator table share it. */
const files = import.meta.glob<string>('../../gis-data/indicators/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const texts = new Map(
  Object.entries(files).map(([path, text]) => [path.replace(/^.*\/([\w-]+)\.sql$/, '$1'), text]),
)

/** @throws for a name that no file in gis-data/indicators has. */
export function indicatorSql(name: string): string {
  const text = texts.get(name)
  if (text === undefined) throw new Error(`there is no gis-data/indicators/${name}.sql`)
  return text
}

/** Puts the named file in the place of each `{{name}}`. */
export const withIndicatorSql = (text: string): string =>
  text.replace(/\{\{([\w-]+)\}\}/g, (_, name: string) => indicatorSql(name))
