import { type Html, type HtmlValue, html } from '../html/index.ts'
import { type Language, languageTag, speaker } from '../words/index.ts'
import { layoutWords } from './words.ts'

export type TypeSize = 'normal' | 'large' | 'largest'

/** What every page needs to know about the person's browser and the place, whatever the page says. */
export interface Frame {
  readonly language: Language
  readonly size: TypeSize
  readonly contrast: boolean
  /** Path and query of this page: where a change of language or type returns to. */
  readonly path: string
  /** Proves that a form was sent from our own page. */
  readonly token: string
  /** The service as the region calls it. */
  readonly service: string
  /** Where "home" leads: the page of the unit whose code was scanned, else the region's. */
  readonly home: { readonly href: string; readonly name: string }
  readonly hotline?: string
  readonly stylesheet: string
  readonly script: string
  /** The region's own way of saying things, by room and key. */
  readonly overrides: Readonly<Record<string, string>>
}

export interface Page {
  /** What the page is about, for the tab and for a screen reader. */
  readonly title: string
  readonly body: HtmlValue
  /** Set when the page shows errors, so that the tab says so first. */
  readonly wrong?: boolean
  /** The page before this one, where going back is a sensible wish. */
  readonly back?: string
  /** Wider than a column of text: pages that are lists of doors. */
  readonly wide?: boolean
}

/** A whole page, ready to send. */
export function layout(frame: Frame, page: Page): string {
  const say = speaker('layout', layoutWords, frame)
  const classes = [frame.size === 'normal' ? '' : frame.size, frame.contrast ? 'contrast' : '']
  const title = `${page.wrong ? say('errorTitle') : ''}${page.title} · ${frame.service}`
  return html`<!doctype html>
<html lang="${languageTag[frame.language]}" class="${classes.filter(Boolean).join(' ')}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="referrer" content="same-origin">
<meta name="format-detection" content="telephone=no">
<link rel="stylesheet" href="${frame.stylesheet}">
<link rel="icon" href="data:,">
<script src="${frame.script}" defer></script>
</head>
<body>
<a class="skip" href="#main">${say('skip')}</a>
<header class="top screen"><div class="${page.wide ? 'wide' : 'column'}">
<a class="brand" href="${frame.home.href}">${frame.service}<span class="quiet">${frame.home.name}</span></a>
${displayLinks(frame)}
</div></header>
<main id="main" tabindex="-1" class="${page.wide ? 'wide' : 'column'}">
${page.back !== undefined && html`<p class="screen"><a class="tap back" href="${page.back}"><span aria-hidden="true">←&nbsp;</span>${say('back')}</a></p>`}
${page.body}
</main>
<footer class="bottom screen"><div class="${page.wide ? 'wide' : 'column'}">
<p>${say('rights')}</p>
<p><a class="tap" href="/about">${say('about')}</a> <a class="tap" href="${frame.home.href}">${say('home')}</a>${
    frame.hotline !== undefined &&
    html` <a class="tap" href="tel:${frame.hotline.replace(/[^0-9+]/g, '')}">${say('hotline', { number: frame.hotline })}</a>`
  }</p>
</div></footer>
</body>
</html>`.text
}

function displayLinks(frame: Frame): Html {
  const say = speaker('layout', layoutWords, frame)
  const link = (setting: string, text: string, tag?: string): Html =>
    html`<a class="tap" href="/display?${setting}&amp;to=${encodeURIComponent(frame.path)}"${
      tag !== undefined && html` lang="${tag}" hreflang="${tag}"`
    }>${text}</a>`
  const other: Language = frame.language === 'zh' ? 'en' : 'zh'
  return html`<nav class="display" aria-label="${say('display')}">
${frame.size !== 'large' && link('size=large', say('largerType'))}
${frame.size !== 'largest' && link('size=largest', say('largestType'))}
${frame.size !== 'normal' && link('size=normal', say('normalType'))}
${frame.contrast ? link('contrast=normal', say('normalContrast')) : link('contrast=high', say('moreContrast'))}
${link(`language=${other}`, say('otherLanguage'), languageTag[other])}
</nav>`
}

/** The hidden field that every form carries. */
export const tokenField = (frame: Frame): Html =>
  html`<input type="hidden" name="token" value="${frame.token}">`
