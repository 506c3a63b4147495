/** Words put into the `{places}` of a sentence, set as the bureau's documents set them. */

export function fillPlaces(
  template: string,
  wordOf: (place: string) => string,
  language: 'zh' | 'en',
): string {
  const filled = template.replace(/\{([^{}]+)\}/g, (_, place: string) => wordOf(place))
  return language === 'zh' ? spaced(filled) : filled
}

/** A space between Chinese and Latin letters or digits. */
const spaced = (text: string): string =>
  text
    .replace(/(\p{Script=Han})([A-Za-z0-9])/gu, '$1 $2')
    .replace(/([A-Za-z0-9%])(\p{Script=Han})/gu, '$1 $2')
