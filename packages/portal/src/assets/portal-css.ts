import { pageCss, tokenCss } from '@jiefen/ui'

/** What only the residents' pages have: the head with its display links, the doors, the receipt, the photo row. */
const ownCss = `
.top{border-bottom:var(--edge) solid var(--hairline);background:var(--sheet)}
.top>div{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 1rem;padding-top:.35rem;padding-bottom:.35rem}
.brand{display:flex;flex-wrap:wrap;gap:0 .7em;align-items:baseline;min-height:var(--target);align-content:center;font-weight:650;text-decoration:none;color:var(--ink)}
.brand .quiet{font-weight:400;font-size:.9rem}
.display{display:flex;flex-wrap:wrap;gap:0 .35rem;font-size:.88rem;margin-left:-.3rem}
main{padding-top:1.4rem;padding-bottom:3rem;display:block}
main:focus{outline:0}
.back{justify-content:flex-start;padding-left:0}
main>p:first-child{margin:-1rem 0 .2rem}
.bottom{border-top:var(--edge) solid var(--hairline);color:var(--quiet);font-size:.9rem}
.bottom>div{padding-top:1rem;padding-bottom:1.6rem}
.bottom .tap{margin-right:.8rem}
.kicker{color:var(--accent);font-weight:600}
.lead{font-size:1.08rem}
.step{margin-bottom:-.7rem}
.doors{list-style:none;padding:0;display:grid;gap:.8rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr))}
.door{display:flex;flex-direction:column;justify-content:center;height:100%;min-height:calc(var(--target)*1.7);padding:.9rem 1.1rem;border:var(--edge) solid var(--line);border-radius:var(--radius-large);background:var(--sheet);text-decoration:none;line-height:1.4}
.door b{font-size:1.12rem}
.door span{color:var(--quiet);font-size:.9rem}
.door:hover{border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
.door.first{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
.door.first span,.door.first b{color:var(--on-accent)}
.door.first:hover{background:var(--accent-deep)}
.promises{list-style:none;padding:0;margin-top:.7rem;display:grid;gap:.9rem 1.6rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr))}
.promises li{border-top:3px solid var(--accent);padding-top:.45rem}
.promises b{display:block}
.places{list-style:none;padding:0;display:grid;gap:.6rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,11rem),1fr))}
.places .button{width:100%;height:100%}
.inset{margin:.55rem 0 .9rem .6rem;padding-left:1rem;border-left:3px solid var(--hairline)}
.choices:has([value=anonymous]:checked) .inset{display:none}
.receipt{display:flex;flex-wrap:wrap;gap:1rem 1.6rem;align-items:center;justify-content:space-between}
.receipt dt{color:var(--quiet);font-size:.9rem}
.receipt dd{margin:0}
.big{font-size:1.06rem;font-weight:650;line-height:1.5;letter-spacing:0}
.alarm .tap{margin-right:.4rem}
.danger{display:flex;flex-wrap:wrap;align-items:center;gap:0 .6rem;padding-top:.25rem;padding-bottom:.25rem}
.qr{text-align:center}
.qr svg{width:9.5rem;height:9.5rem;background:#fff;display:block;margin:0 auto}
.pad{display:block;width:100%;max-width:40rem;height:auto;touch-action:none;background:#fff;border:2px dashed var(--hairline);border-radius:var(--radius);cursor:crosshair}
.photos{list-style:none;padding:0;display:grid;gap:.8rem;grid-template-columns:repeat(auto-fill,minmax(7rem,1fr))}
.photos img{width:100%;height:auto;aspect-ratio:1;object-fit:cover;border-radius:var(--radius);border:var(--edge) solid var(--hairline)}
.asked{border-color:var(--accent);border-width:2px}
.told{white-space:pre-line}
.late{color:var(--wrong)}
.said{list-style:none;padding:0;display:grid;gap:.7rem}
.said>li{padding:.6rem .9rem;border:var(--edge) solid var(--hairline);border-radius:var(--radius-large);background:var(--sheet);overflow-wrap:anywhere}
.said>.mine{margin-left:1.6rem;border-color:var(--accent)}
.said>.theirs{margin-right:1.6rem}
`

const squeezed = (css: string): string =>
  css
    .replace(/\n+/g, '')
    .replace(/\s*([{};,>])\s*/g, '$1')
    .replace(/;}/g, '}')

/** The one stylesheet of the residents' pages. */
export const portalCss = squeezed(`${tokenCss}${pageCss}${ownCss}`)
