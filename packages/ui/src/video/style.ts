/** The room on screens, for a telephone of 360 px first. Knows the tokens and nothing of the page around it. */
export const videoCss = `
.video-room{display:flex;flex-direction:column;gap:.8rem}
.video-room [hidden]{display:none}
.video-status{font-weight:600;background:var(--wash);border-left:4px solid var(--accent);padding:.6rem .9rem;margin:0}
.video-status.cut{border-left-color:var(--warn-red);background:var(--warn-red-wash)}
.video-trouble{margin:0;padding:.6rem .9rem;border:1px solid var(--line);border-radius:var(--radius)}
.video-door{display:flex;flex-direction:column;gap:.9rem;align-items:stretch;max-width:32rem}
.video-mirror{width:100%;aspect-ratio:16/9;background:#1c1f22;border-radius:var(--radius);transform:scaleX(-1);object-fit:cover}
.video-floor{display:flex;flex-direction:column;gap:.8rem}
.video-tiles{display:grid;gap:.5rem;grid-template-columns:repeat(2,minmax(0,1fr));align-content:start}
.video-tiles[data-count="1"],.video-tiles[data-count="2"]{grid-template-columns:minmax(0,1fr)}
.video-tile{margin:0;position:relative;background:#1c1f22;border-radius:var(--radius);overflow:hidden;aspect-ratio:4/3}
.video-tile video{width:100%;height:100%;object-fit:cover;display:block}
.video-tile.mirrored.own video{transform:scaleX(-1)}
.video-tile.blank video{visibility:hidden}
.video-tile.own{order:1}
.video-tile.screen{grid-column:1/-1;aspect-ratio:16/9}
.video-tile.screen video{object-fit:contain}
.video-tile.hand{outline:4px solid var(--focus)}
.video-tile figcaption{position:absolute;left:0;right:0;bottom:0;padding:.25rem .55rem;background:rgba(0,0,0,.74);color:#fff;font-size:.86rem;line-height:1.4;display:flex;flex-wrap:wrap;gap:0 .5rem}
.video-tile figcaption span{color:#e4e4e4}
.video-tiles[data-count="2"] .video-tile.own{width:42%;aspect-ratio:4/3;justify-self:end}
.video-bar{position:sticky;bottom:0;display:flex;flex-wrap:wrap;gap:.5rem;padding:.6rem 0;background:var(--paper,#fff);margin:0;z-index:1}
.video-bar .button{flex:1 1 45%;min-height:max(48px,var(--target,48px));padding:.35rem .7rem;font-size:.95rem}
.video-room .button.on{background:var(--wash);box-shadow:inset 0 0 0 1px var(--accent)}
.video-side,.video-host{display:flex;flex-direction:column;gap:.8rem}
.video-box{border:1px solid var(--hairline);border-radius:var(--radius);background:var(--sheet);padding:.8rem .9rem;display:flex;flex-direction:column;gap:.5rem}
.video-box h2{font-size:1.02rem;margin:0}
.video-box p{margin:0}
.video-list{list-style:none;margin:0;padding:0;display:flex;flex-direction:column;gap:.6rem}
.video-list li{display:flex;flex-direction:column;gap:.35rem}
.video-buttons{display:flex;flex-wrap:wrap;gap:.5rem}
.video-buttons .button{flex:1 1 8rem}
.video-chat{list-style:none;margin:0;padding:0;max-height:14rem;overflow:auto;display:flex;flex-direction:column;gap:.3rem}
.video-write{display:flex;gap:.5rem}
.video-write .input{margin:0;flex:1;min-width:0}
.video-remove{display:flex;flex-direction:column;gap:.5rem}
.video-recording{color:var(--warn-red);font-weight:650}
@media (min-width:62rem){
.video-floor{display:grid;grid-template-columns:minmax(0,1fr) 21rem;align-items:start}
.video-tiles[data-count="2"]{grid-template-columns:repeat(2,minmax(0,1fr))}
.video-tiles[data-count="2"] .video-tile.own{width:auto}
.video-tiles[data-count="5"],.video-tiles[data-count="6"]{grid-template-columns:repeat(3,minmax(0,1fr))}
.video-bar .button{flex:0 1 auto}
}
`
