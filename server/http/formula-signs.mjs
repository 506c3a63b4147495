/** Signs by which a spreadsheet takes a text for a formula, full-width ones too: for a class in a regular expression. Writer and reader of CSV share them. */
export const formulaSigns = '=+\\-@＝＋－＠\\t\\r\\n'
