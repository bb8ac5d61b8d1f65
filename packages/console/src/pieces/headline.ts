/** The story's first sentence, short enough to be the first line of a page. */
export function headlineOf(story: string, longest = 44): string {
  const first =
    story
      .trim()
      .split(/(?<=[。！？!?])|\n|(?<=\.)\s/u)[0]
      ?.trim() ?? ''
  const letters = [...first]
  return letters.length <= longest ? first : `${letters.slice(0, longest - 1).join('')}…`
}
