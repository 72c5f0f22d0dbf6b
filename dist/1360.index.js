export const id=1360;export const ids=[1360,8979];export const modules={8979:(e,n,t)=>{t.r(n);t.d(n,{
authoritativeNames:()=>authoritativeNames,explainedNames:()=>explainedNames});var s=t(77030);var r=t(22730)
;var o=t(30815);function noneThere(e,{zone:n,servers:t,settled:s}){if(s.kind==="unsettled")return s.why
;if(s.kind!=="none")return;const r=t===1?`the ${(0,o.U2)(n,1)} knows no`:`none of the ${(0,o.U2)(n,t)} knows an`
;return`${r} address of ${e} (${s.code})${s.code==="NODATA"?": it, or a name below it, has other records, so no wildcard stands for it either":""}`
}function deadEnd(e,{zone:n},t,s){
return`${e} is there, in the zone ${n}, as a CNAME of ${t}, which has no address (${s})`}function explained(e,n,t,s){
const{zone:r,servers:i,settled:a}=t;const d=noneThere(n,t);if(a.kind==="unsettled")return`${e}; ${d}`
;if(d!==void 0)return`${e}; ${d}: the record is missing, and asking on makes resolvers remember that`
;const c=i===1?`the ${(0,o.U2)(r,1)} knows it`:`all ${(0,o.U2)(r,i)} know it`;return`${e}, but ${c}: ${(0,
o.Ev)(a)}; ${until(s)}; resolve: authoritative asks those servers`}function stillRemembered(e,n,t){
return`the resolver of this machine still says that there is no ${e} (${n}), and so may others: ${until(t)}`}
function until({seconds:e,since:n}){if(e===void 0)return"it remembers that there was none"
;const t=new Date((n+e)*1e3).toISOString().slice(11,19)
;return`who asked too early may remember that there was none for ${(0,
r.a3)(e)}, as the zone's SOA says: until ${t} UTC at the latest`}var i=t(25599);var a=t(41314)
;function negativeTtl(e,n){return new Promise(t=>{const s=(0,a.createSocket)(n.includes(":")?"udp6":"udp4")
;const end=e=>{clearTimeout(r);s.close();t(e)};const r=setTimeout(end,1500)
;const o=question(e,Math.floor(Math.random()*65536));s.once("error",()=>end());s.on("message",e=>{
if(e.length>=o.length&&e.readUInt16BE(0)===o.readUInt16BE(0))end(lower(e))});s.connect(53,n,()=>s.send(o))})}
function question(e,n){const t=e.split(".").flatMap(e=>[Buffer.from([e.length]),Buffer.from(e,"latin1")])
;const s=Buffer.alloc(12);s.writeUInt16BE(n,0);s.writeUInt16BE(1,4)
;return Buffer.concat([s,...t,Buffer.from([0,0,6,0,1])])}function lower(e){try{if(e.readUInt16BE(6)===0)return
;const n=skipName(e,skipName(e,12)+4);if(e.readUInt16BE(n)!==6)return
;const[t,s]=[e.readUInt32BE(n+4),e.readUInt16BE(n+8)];return Math.min(t,e.readUInt32BE(n+10+s-4))}catch{return}}
function skipName(e,n){for(let t=n;;){const n=e.readUInt8(t);if(n>=192)return t+2;t+=1+n;if(n===0)return t}}
var d=t(40610);var c=t(84078);class Zones{#e=new Map;async of(e){const n=e.toLowerCase().replace(/\.$/,"").split(".")
;let t;for(let e=n.length-1;e>=0;e-=1){const s=n.slice(e).join(".")
;if(t!==void 0&&!this.#e.has(s)&&await ends(t,s))break;t=await this.#n(s)??t}return t}async#n(e){const n=this.#e.get(e)
;if(n!==void 0)return n;const t=await(0,c.y)(d.promises.resolveNs(e));if(typeof t==="string"||t.length===0)return
;const s={name:e,servers:t.toSorted().map(e=>new c.g(e))};this.#e.set(e,s);return s}}async function ends({servers:e},n){
for(const t of e.slice(0,2)){const e=await t.alias(n);if(e!==void 0)return true}return false}const u=1e3
;function explainedNames(){const e=new Asking;return{binding:false,async find(n,t){const s=await(0,i.TE)(n,t)
;if(typeof s!=="string")return{addresses:s};const r=(0,i.f0)(n,t,s);if(!l.includes(s))return{why:r};return{
why:await inTime((async()=>{const t=await e.ask(n);return t===void 0?r:explained(r,n,t,await e.remembered(n,t))})())??r}
}}}function authoritativeNames(e){const n=new Asking;const t=new Set;return{binding:true,async find(r,o){
const i=await n.ask(r);if(i===void 0){
const e=`the resolver of this machine knows no zone that ${r} is in, so no name server to ask`;return{
why:`${e}; let it answer for NS records, or ask with resolve: system`}}const a=noneThere(r,i);if(a!==void 0)return{why:a
};const d=await addressesBy(r,i);if("why"in d)return d;if(!t.has(r)){t.add(r);const s=await inTime(n.stillMissing(r,i))
;if(s!==void 0)e(s)}const c=d.addresses.filter(e=>o===void 0||(0,s.isIPv6)(e)===(o===6));return c.length>0?{addresses:c
}:{why:`${r} has no IPv${o} address in ${i.zone}`}}}}const l=["ENOTFOUND","ENODATA"];async function addressesBy(e,n){
const{settled:t}=n;if(t.kind==="addresses")return{addresses:t.addresses};const s=t.kind==="alias"?t.to:e
;const r=await(0,i.TE)(s,void 0);return typeof r==="string"?{why:deadEnd(e,n,s,r)}:{addresses:r}}class Asking{
#t=new Zones;#s=new Map;#r=new Map;async ask(e){const n=Date.now()/1e3;const t=this.#s.get(e)
;if(t!==void 0&&n-t.at<1)return await t.answer;const s=this.#o(e);this.#s.set(e,{at:n,answer:s});return await s}
async stillMissing(e,n){const t=await(0,i.TE)(e,void 0);if(typeof t!=="string"||!l.includes(t))return
;return stillRemembered(e,t,await this.remembered(e,n))}async remembered(e,{zone:n}){
const[t]=(await this.#t.of(n))?.servers??[];const s=await(t?.address());const r=s===void 0?void 0:await negativeTtl(n,s)
;return{seconds:r,since:this.#r.get(e)??Date.now()/1e3}}async#o(e){const n=await this.#t.of(e);if(n===void 0)return
;const t=await Promise.all(n.servers.map(async n=>[n.name,await n.say(e)]));const s=(0,o.gu)(n.name,new Map(t))
;if(s.kind==="addresses"||s.kind==="alias")this.#r.set(e,this.#r.get(e)??Date.now()/1e3);return{zone:n.name,
servers:n.servers.length,settled:s}}}async function inTime(e){let n;const t=new Promise(e=>{n=setTimeout(e,u,void 0)})
;return await Promise.race([e,t]).finally(()=>clearTimeout(n))}},84078:(e,n,t)=>{t.d(n,{g:()=>Server,y:()=>coded})
;var s=t(40610);var r=t(77030);var o=t(25599);const i={timeout:700,tries:2};class Server{name;#i;constructor(e){
this.name=e}async say(e){const n=await this.#a();if(typeof n==="string")return{kind:"silent",code:n};const{resolver:t}=n
;const s=await Promise.all([coded(t.resolve4(e)),coded(t.resolve6(e))])
;const r=s.find(e=>typeof e==="string"&&!a.includes(e));if(typeof r==="string")return{kind:"silent",code:r}
;const o=s.flatMap(e=>typeof e==="string"?[]:e);if(o.length>0)return{kind:"addresses",addresses:o}
;if(s.includes("ENOTFOUND"))return{kind:"none",code:"NXDOMAIN"};const i=await this.alias(e)
;return i===void 0||i===false?{kind:"none",code:"NODATA"}:{kind:"alias",to:i}}async alias(e){const n=await this.#a()
;if(typeof n==="string")return;const t=await coded(n.resolver.resolveCname(e))
;return t==="ENOTFOUND"?false:typeof t==="string"?void 0:t[0]}async address(){const e=await this.#a()
;return typeof e==="string"?void 0:e.address}#a(){this.#i??=open(this.name);return this.#i}}
const a=["ENOTFOUND","ENODATA"];async function open(e){const n=(0,r.isIP)(e)===0?await(0,o.TE)(e,void 0):[e]
;if(typeof n==="string")return n;const t=n.toSorted((e,n)=>(0,r.isIP)(e)-(0,r.isIP)(n))
;const a=new s.promises.Resolver(i);a.setServers(t.map(e=>e.includes(":")?`[${e}]`:e));return{resolver:a,
address:t[0]??""}}async function coded(e){return await e.catch(e=>e.code??"no code")}},25599:(e,n,t)=>{t.d(n,{
TE:()=>lookUp,f0:()=>nameless,w9:()=>r});var s=t(40610);const r={binding:false,async find(e,n){const t=await lookUp(e,n)
;return typeof t==="string"?{why:nameless(e,n,t)}:{addresses:t}}};function lookUp(e,n){return new Promise(t=>{(0,
s.lookup)(e,{all:true,family:n??0,order:"verbatim"},(e,n)=>t(e?e.code??"no code":n.map(({address:e})=>e)))})}
function nameless(e,n,t){if(t==="EAI_AGAIN")return`the resolver of this machine gave no answer for ${e} (EAI_AGAIN)`
;const s=n===void 0?"address":`IPv${n} address`;return`the resolver of this machine knows no ${s} of ${e} (${t})`}},
30815:(e,n,t)=>{t.d(n,{Ev:()=>told,U2:()=>serversOf,gu:()=>settled});const s=8;function settled(e,n){
const t=[...n].flatMap(([e,n])=>n.kind==="silent"?[`${e} (${n.code})`]:[]);if(t.length>0)return{kind:"unsettled",
why:`of the ${serversOf(e,n.size)} no answer came from ${listed(t)}`};const s=[...n.values()];const[r]=s
;if(r===void 0||r.kind==="silent")return{kind:"unsettled",why:`${e} has no name servers`}
;if(s.every(e=>alike(r,e)))return s.reduce(together,r);const o=[...n].map(([e,n])=>`${e} says ${told(n)}`);return{
kind:"unsettled",why:`the ${serversOf(e,n.size)} don't agree: ${listed(o)}`}}function serversOf(e,n){
return n===1?`name server of ${e}`:`${n} name servers of ${e}`}function alike(e,n){
if(e.kind!=="addresses"||n.kind!=="addresses")return told(e)===told(n)
;if(e.addresses.length>=s&&n.addresses.length>=s)return e.addresses.some(e=>n.addresses.includes(e))
;return told(e)===told(n)}function together(e,n){if(e.kind!=="addresses"||n.kind!=="addresses")return e;return{
kind:"addresses",addresses:[...new Set([...e.addresses,...n.addresses])]}}function told(e){
if(e.kind==="addresses")return e.addresses.toSorted().join(", ");if(e.kind==="alias")return`CNAME ${e.to}`
;return e.kind==="none"?`none (${e.code})`:e.code}const r=4;function listed(e){
const n=e.length>r?`; ${e.length-r} more`:"";return`${e.slice(0,r).join("; ")}${n}`}},22730:(e,n,t)=>{t.d(n,{
E9:()=>parseDuration,a3:()=>formatDuration,f7:()=>parseSomeTime});const s={s:1,m:60,h:3600,d:86400};const r=31536e3
;function parseDuration(e){const n=[...e.matchAll(/(\d+)([smhd])/g)]
;if(n.length===0||n.map(([e])=>e).join("")!==e)throw new Error(`"${e}" is not a duration such as 90s, 15m or 2h`)
;const t=n.reduce((e,[,n,t])=>e+Number(n)*(s[t??""]??0),0)
;if(t>r)throw new Error(`"${e}" is more than 365d, the longest that is taken`);return t}function parseSomeTime(e){
const n=parseDuration(e);if(n===0)throw new Error(`"${e}" leaves no time at all`);return n}function formatDuration(e){
let n=Math.round(e);let t="";for(const[e,s]of[["h",3600],["m",60],["s",1]]){const r=Math.floor(n/s);n-=r*s
;if(r>0)t+=`${r}${e}`}return t||"0s"}}};
