/** Type, links, focus and the print sheet of a plain reading page. Knows elements only. */
const baseCss = `
*,*::before,*::after{box-sizing:border-box}
html{font-size:var(--size);-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font-family:var(--text);line-height:1.65;overflow-wrap:anywhere}
h1,h2,h3{line-height:1.3;margin:0;font-weight:650;text-wrap:balance}
h1{font-size:1.6rem}h2{font-size:1.2rem}h3{font-size:1.05rem}
p,ul,ol,dl,figure,fieldset{margin:0;padding:0;border:0}
ul,ol{padding-left:1.4em}
a{color:var(--accent);text-underline-offset:.2em}
html:not(.large):not(.largest) a[href^="tel:"]:not(.wraps){white-space:nowrap}
a:hover{color:var(--accent-deep);text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
img,svg{max-width:100%;height:auto}
button,input,textarea,select{font:inherit;color:inherit}
.skip{position:absolute;left:-999em;top:0;background:var(--sheet);padding:.8rem 1rem;z-index:2}
.skip:focus{left:.5rem;top:.5rem}
.quiet{color:var(--quiet)}
.small{font-size:.88rem}
.figures{font-family:var(--figures);letter-spacing:.03em}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`

/** Buttons, fields, cards and lists: each at least one target high and legible at 30 px in 320 px. */
const piecesCss = `
.wide,.column{margin:0 auto;padding-left:1rem;padding-right:1rem;max-width:62rem}
.column{max-width:40rem}
.stack>*+*{margin-top:1.1rem}
.stack.tight>*+*{margin-top:.5rem}
.stack.loose>*+*{margin-top:1.8rem}
.button{display:inline-flex;align-items:center;justify-content:center;min-height:var(--target);min-width:var(--target);padding:.5rem 1.3rem;border:var(--edge) solid var(--accent);border-radius:var(--radius);background:var(--sheet);color:var(--accent);font-weight:600;text-decoration:none;text-align:center;cursor:pointer;line-height:1.3}
.button:hover{border-color:var(--accent-deep);color:var(--accent-deep);box-shadow:inset 0 0 0 1px currentColor}
.button.main{background:var(--accent);color:var(--on-accent)}
.button.main:hover{background:var(--accent-deep);color:var(--on-accent);box-shadow:none}
.button.plain{border-color:transparent;background:none;text-decoration:underline;font-weight:400;padding-left:.6rem;padding-right:.6rem}
.button[aria-disabled=true]{opacity:.65;cursor:progress}
.actions{display:flex;flex-wrap:wrap;gap:.7rem;align-items:center}
.field>label:not(.choice),.field>legend,.label{display:block;font-weight:600;padding:0}
.field>.choices,.field>.hint+.choice{margin-top:.4rem}
.hint{color:var(--quiet);font-size:.9rem;font-weight:400}
.input{display:block;width:100%;min-height:var(--target);margin-top:.4rem;padding:.55rem .7rem;border:var(--edge) solid var(--line);border-radius:var(--radius);background:var(--sheet)}
textarea.input{min-height:9.5rem;resize:vertical;line-height:1.6}
.input.short{max-width:16em}
.input[aria-invalid=true]{border:2px solid var(--wrong)}
input[type=file].input{padding:.5rem}
.wrong{display:block;color:var(--wrong);font-weight:600}
.choice{display:flex;gap:.7rem;align-items:flex-start;min-height:var(--target);padding:.65rem .8rem;border:var(--edge) solid var(--line);border-radius:var(--radius);background:var(--sheet);cursor:pointer}
.choice+.choice{margin-top:.55rem}
.choice:hover{border-color:var(--accent)}
.choice:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent);background:var(--wash)}
.choice input{flex:none;width:1.3rem;height:1.3rem;margin:.18rem 0 0;accent-color:var(--accent)}
.choice b{font-weight:600;display:block}
.choice .hint{display:block}
.errors{border:2px solid var(--wrong);border-radius:var(--radius);background:var(--wrong-wash);padding:.9rem 1rem}
.errors h2{font-size:1.05rem;color:var(--wrong)}
.errors ul{margin-top:.3rem;list-style:none;padding:0}
.errors a{color:var(--wrong);font-weight:600;display:inline-flex;align-items:center;min-height:2.4rem;line-height:1.4}
.card{background:var(--sheet);border:var(--edge) solid var(--hairline);border-radius:var(--radius-large);padding:1.1rem}
.note{border-left:4px solid var(--accent);background:var(--wash);padding:.8rem 1rem;border-radius:0 var(--radius) var(--radius) 0}
.alarm{border-left:4px solid var(--warn-red);background:var(--warn-red-wash);padding:.7rem 1rem;border-radius:0 var(--radius) var(--radius) 0}
.alarm a{color:var(--warn-red);font-weight:650}
.contrast .note,.contrast .alarm{border:2px solid;border-left-width:8px}
.pairs>div{padding:.75rem 0;border-top:var(--edge) solid var(--hairline);display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.1rem .8rem}
.pairs>div:first-child{border-top:0}
.pairs dt{color:var(--quiet);font-size:.9rem;grid-column:1}
.pairs dd{margin:0;grid-column:1;white-space:pre-line}
.pairs .change{grid-column:2;grid-row:1/3;align-self:center;margin:0}
.pairs .change a,.tap{display:inline-flex;align-items:center;min-height:var(--target);min-width:var(--target);justify-content:center;padding:0 .3rem}
details{border:var(--edge) solid var(--hairline);border-radius:var(--radius);background:var(--sheet)}
summary{cursor:pointer;min-height:var(--target);padding:.55rem .9rem;color:var(--accent);font-weight:600;align-content:center}
details>:not(summary){margin:0 .9rem .8rem}
.line{list-style:none;padding:0}
.line>li{position:relative;padding:0 0 1.3rem 1.5rem;border-left:2px solid var(--hairline);margin-left:.45rem}
.line>li:last-child{border-left-color:transparent;padding-bottom:.2rem}
.line>li::before{content:'';position:absolute;left:-.5rem;top:.42rem;width:.85rem;height:.85rem;border-radius:50%;background:var(--sheet);border:3px solid var(--accent)}
.line>li:first-child::before{background:var(--accent)}
.line time{display:block;color:var(--quiet);font-size:.88rem}
.pile{list-style:none;padding:0}
.pile>li{padding:.7rem 0;border-top:var(--edge) solid var(--hairline)}
.pile>li:first-child{border-top:0}
@media (max-width:30rem){.actions .button:not(.plain){flex:1 1 100%}}
.large .pairs>div,.largest .pairs>div{grid-template-columns:minmax(0,1fr)}
.large .pairs .change,.largest .pairs .change{grid-column:1;grid-row:auto;justify-self:start}
.largest h1{font-size:1.3rem}.largest h2{font-size:1.12rem}
`

const printCss = `
@media print{@page{margin:18mm}html{font-size:12pt}body{background:#fff;color:#000}.screen,.skip,.actions{display:none!important}.card{border-color:#000;break-inside:avoid}a{color:inherit;text-decoration:none}details:not([open]){display:none}}
@media (prefers-reduced-motion:no-preference){.button,.choice{transition:border-color .12s,box-shadow .12s}}
@media (forced-colors:active){.button,.card,.note,.alarm{border:1px solid}}
`

/** Everything a plain page of text, fields and buttons needs; asks for the token CSS before it. */
export const pageCss = `${baseCss}${piecesCss}${printCss}`
