export const id=8979;export const ids=[8979];export const modules={8979:(e,t,n)=>{n.r(t);n.d(t,{
authoritativeNames:()=>authoritativeNames,explainedNames:()=>explainedNames});var s=n(77030);var r=n(22730)
;var a=n(30815);function noneThere(e,{zone:t,servers:n,settled:s}){if(s.kind==="unsettled")return s.why
;if(s.kind!=="none")return;const r=n===1?`the ${(0,a.U2)(t,1)} knows no`:`none of the ${(0,a.U2)(t,n)} knows an`
;return`${r} address of ${e} (${s.code})${s.code==="NODATA"?": it, or a name below it, has other records, so no wildcard stands for it either":""}`
}function deadEnd(e,{zone:t},n,s){
return`${e} is there, in the zone ${t}, as a CNAME of ${n}, which has no address (${s})`}function explained(e,t,n,s){
const{zone:r,servers:i,settled:o}=n;const d=noneThere(t,n);if(o.kind==="unsettled")return`${e}; ${d}`
;if(d!==void 0)return`${e}; ${d}: the record is missing, and asking on makes resolvers remember that`
;const c=i===1?`the ${(0,a.U2)(r,1)} knows it`:`all ${(0,a.U2)(r,i)} know it`;return`${e}, but ${c}: ${(0,
a.Ev)(o)}; ${until(s)}; resolve: authoritative asks those servers`}function stillRemembered(e,t,n){
return`the resolver of this machine still says that there is no ${e} (${t}), and so may others: ${until(n)}`}
function until({seconds:e,since:t}){if(e===void 0)return"it remembers that there was none"
;const n=new Date((t+e)*1e3).toISOString().slice(11,19)
;return`who asked too early may remember that there was none for ${(0,
r.a3)(e)}, as the zone's SOA says: until ${n} UTC at the latest`}var i=n(25599);var o=n(41314)
;function negativeTtl(e,t){return new Promise(n=>{const s=(0,o.createSocket)(t.includes(":")?"udp6":"udp4")
;const end=e=>{clearTimeout(r);s.close();n(e)};const r=setTimeout(end,1500)
;const a=question(e,Math.floor(Math.random()*65536));s.once("error",()=>end());s.on("message",e=>{
if(e.length>=a.length&&e.readUInt16BE(0)===a.readUInt16BE(0))end(lower(e))});s.connect(53,t,()=>s.send(a))})}
function question(e,t){const n=e.split(".").flatMap(e=>[Buffer.from([e.length]),Buffer.from(e,"latin1")])
;const s=Buffer.alloc(12);s.writeUInt16BE(t,0);s.writeUInt16BE(1,4)
;return Buffer.concat([s,...n,Buffer.from([0,0,6,0,1])])}function lower(e){try{if(e.readUInt16BE(6)===0)return
;const t=skipName(e,skipName(e,12)+4);if(e.readUInt16BE(t)!==6)return
;const[n,s]=[e.readUInt32BE(t+4),e.readUInt16BE(t+8)];return Math.min(n,e.readUInt32BE(t+10+s-4))}catch{return}}
function skipName(e,t){for(let n=t;;){const t=e.readUInt8(n);if(t>=192)return n+2;n+=1+t;if(t===0)return n}}
var d=n(40610);var c=n(84078);class Zones{#e=new Map;async of(e){const t=e.toLowerCase().replace(/\.$/,"").split(".")
;let n;for(let e=t.length-1;e>=0;e-=1){const s=t.slice(e).join(".")
;if(n!==void 0&&!this.#e.has(s)&&await ends(n,s))break;n=await this.#t(s)??n}return n}async#t(e){const t=this.#e.get(e)
;if(t!==void 0)return t;const n=await(0,c.y)(d.promises.resolveNs(e));if(typeof n==="string"||n.length===0)return
;const s={name:e,servers:n.toSorted().map(e=>new c.g(e))};this.#e.set(e,s);return s}}async function ends({servers:e},t){
for(const n of e.slice(0,2)){const e=await n.alias(t);if(e!==void 0)return true}return false}const u=1e3
;function explainedNames(){const e=new Asking;return{binding:false,async find(t,n){const s=await(0,i.TE)(t,n)
;if(typeof s!=="string")return{addresses:s};const r=(0,i.f0)(t,n,s);if(!l.includes(s))return{why:r};return{
why:await inTime((async()=>{const n=await e.ask(t);return n===void 0?r:explained(r,t,n,await e.remembered(t,n))})())??r}
}}}function authoritativeNames(e){const t=new Asking;const n=new Set;return{binding:true,async find(r,a){
const i=await t.ask(r);if(i===void 0){
const e=`the resolver of this machine knows no zone that ${r} is in, so no name server to ask`;return{
why:`${e}; let it answer for NS records, or ask with resolve: system`}}const o=noneThere(r,i);if(o!==void 0)return{why:o
};const d=await addressesBy(r,i);if("why"in d)return d;if(!n.has(r)){n.add(r);const s=await inTime(t.stillMissing(r,i))
;if(s!==void 0)e(s)}const c=d.addresses.filter(e=>a===void 0||(0,s.isIPv6)(e)===(a===6));return c.length>0?{addresses:c
}:{why:`${r} has no IPv${a} address in ${i.zone}`}}}}const l=["ENOTFOUND","ENODATA"];async function addressesBy(e,t){
const{settled:n}=t;if(n.kind==="addresses")return{addresses:n.addresses};const s=n.kind==="alias"?n.to:e
;const r=await(0,i.TE)(s,void 0);return typeof r==="string"?{why:deadEnd(e,t,s,r)}:{addresses:r}}class Asking{
#n=new Zones;#s=new Map;#r=new Map;async ask(e){const t=Date.now()/1e3;const n=this.#s.get(e)
;if(n!==void 0&&t-n.at<1)return await n.answer;const s=this.#a(e);this.#s.set(e,{at:t,answer:s});return await s}
async stillMissing(e,t){const n=await(0,i.TE)(e,void 0);if(typeof n!=="string"||!l.includes(n))return
;return stillRemembered(e,n,await this.remembered(e,t))}async remembered(e,{zone:t}){
const[n]=(await this.#n.of(t))?.servers??[];const s=await(n?.address());const r=s===void 0?void 0:await negativeTtl(t,s)
;return{seconds:r,since:this.#r.get(e)??Date.now()/1e3}}async#a(e){const t=await this.#n.of(e);if(t===void 0)return
;const n=await Promise.all(t.servers.map(async t=>[t.name,await t.say(e)]));const s=(0,a.gu)(t.name,new Map(n))
;if(s.kind==="addresses"||s.kind==="alias")this.#r.set(e,this.#r.get(e)??Date.now()/1e3);return{zone:t.name,
servers:t.servers.length,settled:s}}}async function inTime(e){let t;const n=new Promise(e=>{t=setTimeout(e,u,void 0)})
;return await Promise.race([e,n]).finally(()=>clearTimeout(t))}}};
