import { colours, fonts, radius, warningColours } from '@jiefen/ui'
import type { ThemeConfig } from 'antd'

/** Paper, ink and one accent, for antd's own parts. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: colours.accent,
    colorLink: colours.accent,
    colorLinkHover: colours.accentDeep,
    colorText: colours.ink,
    colorTextSecondary: colours.quiet,
    colorTextTertiary: colours.quiet,
    colorTextDescription: colours.quiet,
    colorTextPlaceholder: colours.quiet,
    colorBgBase: colours.sheet,
    colorBgLayout: colours.paper,
    colorBorder: colours.line,
    colorBorderSecondary: colours.hairline,
    colorSuccess: colours.accent,
    colorError: colours.wrong,
    colorErrorBg: colours.wrongWash,
    fontFamily: fonts.text,
    fontSize: 15,
    borderRadius: radius.small,
    controlHeight: 36,
    controlHeightLG: 46,
    wireframe: false,
    motion: false,
  },
}

/** The same tokens as variables for our own sheets; set through the object model, which the page's policy allows. */
export function layTokens(root: HTMLElement): void {
  const lay = (name: string, value: string | number) =>
    root.style.setProperty(
      `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      String(value),
    )
  for (const [name, value] of Object.entries(colours)) lay(name, value)
  for (const [name, { ink, wash }] of Object.entries(warningColours)) {
    lay(`warn-${name}`, ink)
    lay(`warn-${name}-wash`, wash)
  }
  lay('text', fonts.text)
  lay('figures', fonts.figures)
}
