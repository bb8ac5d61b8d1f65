/**
 * What a browser with script gets on top; every page works without it. Plain old JavaScript for old telephones, and
 * every part looks for its own marks, so that a fault in one does not stop the next.
 */
export const portalScript = `(function(){'use strict'
function each(mark,act){Array.prototype.forEach.call(document.querySelectorAll(mark),act)}
var wrong=document.querySelector('.errors');if(wrong)wrong.focus()
each('form',function(form){var sent=false
form.addEventListener('submit',function(event){if(sent){event.preventDefault();return}sent=true
each('button[data-once]',function(button){if(form.contains(button))button.setAttribute('aria-disabled','true')})
setTimeout(function(){sent=false},8000)})})
window.addEventListener('pageshow',function(){each('[aria-disabled]',function(button){button.removeAttribute('aria-disabled')})})
each('[data-print]',function(button){button.hidden=false;button.addEventListener('click',function(){window.print()})})
var code=document.getElementById('code');if(code&&location.pathname==='/follow'&&location.hash.length>4){code.value=decodeURIComponent(location.hash.slice(1));history.replaceState(null,'',location.pathname+location.search)}
each('[data-preview]',function(input){var row=document.createElement('ul');row.className='photos';input.parentNode.appendChild(row)
input.addEventListener('change',function(){row.textContent='';Array.prototype.forEach.call(input.files,function(file){if(!/^image\\//.test(file.type))return
var item=document.createElement('li'),image=document.createElement('img');image.alt=file.name;image.src=URL.createObjectURL(file);item.appendChild(image);row.appendChild(item)})})})
each('[data-draw]',function(box){var pad=box.querySelector('canvas'),input=document.getElementById('photo'),pen=pad.getContext&&pad.getContext('2d'),down=false,drawn=false
try{new DataTransfer();new File([],'x')}catch(old){return}
if(!pen||!input||!window.PointerEvent)return
function wipe(){pen.fillStyle='#fff';pen.fillRect(0,0,pad.width,pad.height);pen.lineWidth=5;pen.lineCap=pen.lineJoin='round';pen.strokeStyle='#111';drawn=false}
function at(event){var box=pad.getBoundingClientRect();return[(event.clientX-box.left)*pad.width/box.width,(event.clientY-box.top)*pad.height/box.height]}
function up(){if(!down)return;down=false
if(drawn)pad.toBlob(function(picture){var kept=new DataTransfer();kept.items.add(new File([picture],'signature.png',{type:'image/png'}));input.files=kept.files})}
box.hidden=false;wipe()
pad.addEventListener('pointerdown',function(event){var spot=at(event);down=true;pad.setPointerCapture(event.pointerId);pen.beginPath();pen.moveTo(spot[0],spot[1]);event.preventDefault()})
pad.addEventListener('pointermove',function(event){var spot=at(event);if(down){pen.lineTo(spot[0],spot[1]);pen.stroke();drawn=true}})
pad.addEventListener('pointerup',up);pad.addEventListener('pointercancel',up)
box.querySelector('button').addEventListener('click',function(){wipe();input.value=''});input.addEventListener('change',wipe)})
each('[data-picture]',function(button){var card=document.querySelector('[data-receipt]'),drawing=card&&card.querySelector('svg');if(!drawing||!window.XMLSerializer)return
button.hidden=false
button.addEventListener('click',function(){var qr=new Image(),copy=drawing.cloneNode(true);copy.setAttribute('width','420');copy.setAttribute('height','420')
qr.onload=function(){var sheet=document.createElement('canvas');sheet.width=900;sheet.height=1120;var pen=sheet.getContext('2d');if(!pen)return
pen.fillStyle='#fff';pen.fillRect(0,0,900,1120);pen.fillStyle='#23211c';pen.textAlign='center'
function line(text,y,size){pen.font=size+'px sans-serif';pen.fillText(text,450,y,840)}
line(card.getAttribute('data-title'),110,44)
each('[data-part]',function(part){var isNumber=part.getAttribute('data-part')==='number';line(part.previousElementSibling.textContent,isNumber?200:330,30);line(part.textContent,isNumber?260:390,50)})
pen.drawImage(qr,240,440,420,420);line(card.getAttribute('data-by'),940,32);line(card.getAttribute('data-until'),1000,32)
sheet.toBlob(function(picture){var link=document.createElement('a');link.href=URL.createObjectURL(picture);link.download=button.getAttribute('data-picture');link.click()})}
qr.src='data:image/svg+xml;charset=utf-8,'+encodeURIComponent(new XMLSerializer().serializeToString(copy))})})
})()
`
