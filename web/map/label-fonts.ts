/** Typefaces of names on maps: what Chinese offices have, in the order of liking. */
export const LABEL_FONTS =
  '"PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif'
