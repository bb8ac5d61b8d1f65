export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

/** The value of the `lang` attribute. */
export const languageTag = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Language, string>

/** One room's sentences in every language of the portal, by key; `{name}` marks where a value goes. */
export type RoomWords<Key extends string = string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>

/** Says a sentence, with its values put in. */
export type Say<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string

export type KeyOf<Words extends RoomWords> = keyof Words['zh'] & string

/**
 * The sentences of a room in one language. A region may say any of them its own way (`overrides`, by the
 * room's name and the key: `landing.invite`).
 */
export function speaker<Words extends RoomWords>(
  room: string,
  words: Words,
  {
    language,
    overrides,
  }: { readonly language: Language; readonly overrides: Readonly<Record<string, string>> },
): Say<KeyOf<Words>> {
  const own: Readonly<Record<string, string>> = words[language]
  return (key, values = {}) => filled(overrides[`${room}.${key}`] ?? own[key] ?? key, values)
}

export const filled = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (mark, name: string) => {
    const value = values[name]
    return value === undefined ? mark : String(value)
  })
