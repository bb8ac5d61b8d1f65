/** Paper and ink with one accent; every pair used for text has a contrast of at least 4.5 (a test measures them). */
export const colours = {
  paper: '#faf7f0',
  sheet: '#fffdf8',
  shade: '#f1ecdf',
  line: '#8d8672',
  hairline: '#ded6c3',
  ink: '#23211c',
  quiet: '#5c574b',
  accent: '#11595b',
  accentDeep: '#0a3f41',
  onAccent: '#ffffff',
  wash: '#e4efed',
  focus: '#8a4b00',
  wrong: '#9c1c1c',
  wrongWash: '#fbe9e6',
} as const
export type ColourName = keyof typeof colours

/** For eyes that need more: black on white, heavy lines, no shades. Light all the same. */
export const contrastColours = {
  paper: '#ffffff',
  sheet: '#ffffff',
  shade: '#ffffff',
  line: '#000000',
  hairline: '#000000',
  ink: '#000000',
  quiet: '#000000',
  accent: '#00245c',
  accentDeep: '#000000',
  onAccent: '#ffffff',
  wash: '#ffffff',
  focus: '#b00000',
  wrong: '#8f0000',
  wrongWash: '#ffffff',
} as const satisfies Record<ColourName, string>

/** The four colours of warning. They appear only as warnings and always together with a word. */
export const warningColours = {
  green: { ink: '#1d5e2a', wash: '#e6f3e4' },
  blue: { ink: '#1b4b8f', wash: '#e5eefa' },
  yellow: { ink: '#6f4e00', wash: '#fdf1c7' },
  red: { ink: '#9c1c1c', wash: '#fbe9e6' },
} as const

/** The same four where more contrast is asked for: dark ink on white; the word and the frame carry the meaning. */
export const contrastWarningColours = {
  green: { ink: '#0b4a17', wash: '#ffffff' },
  blue: { ink: '#0b3470', wash: '#ffffff' },
  yellow: { ink: '#543b00', wash: '#ffffff' },
  red: { ink: '#8f0000', wash: '#ffffff' },
} as const satisfies Record<keyof typeof warningColours, { readonly ink: string; readonly wash: string }>

/** System faces only: nothing to download on a slow network, and the device's own Chinese face is the best hinted. */
export const fonts = {
  text: "system-ui,-apple-system,'PingFang SC','HarmonyOS Sans SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC',sans-serif",
  figures: "ui-monospace,'SF Mono',Menlo,Consolas,'Noto Sans Mono CJK SC','DejaVu Sans Mono',monospace",
} as const

/** Main text in CSS pixels. Elder mode begins at 18 and goes to 30 (适老化 specification). */
export const typeSizes = { normal: 18, large: 24, largest: 30 } as const
export type TypeSize = keyof typeof typeSizes

/** Smallest side of anything that can be tapped, in CSS pixels. */
export const targetSizes = { normal: 46, large: 60, largest: 60 } as const satisfies Record<TypeSize, number>

export const radius = { small: 6, large: 12 } as const

/** Relative luminance contrast of two #rrggbb colours, 1 to 21 (WCAG 2.2, 1.4.3). */
export function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
