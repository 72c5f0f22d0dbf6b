export const id=593;export const ids=[593];export const modules={40593:(e,n,s)=>{s.r(n);s.d(n,{
authoritativeNames:()=>authoritativeNames,explainedNames:()=>explainedNames});var t=s(77030);var r=s(22730)
;function settled(e,n){const s=[...n].flatMap(([e,n])=>n.kind==="silent"?[`${e} (${n.code})`]:[]);if(s.length>0)return{
kind:"unsettled",why:`of the ${serversOf(e,n.size)} no answer came from ${listed(s)}`};const t=[...n.values()]
;const[r]=t;if(r===void 0||r.kind==="silent")return{kind:"unsettled",why:`${e} has no name servers`}
;if(t.every(e=>alike(r,e)))return t.reduce(together,r);const o=[...n].map(([e,n])=>`${e} says ${told(n)}`);return{
kind:"unsettled",why:`the ${serversOf(e,n.size)} don't agree: ${listed(o)}`}}function serversOf(e,n){
return n===1?`name server of ${e}`:`${n} name servers of ${e}`}function alike(e,n){
if(e.kind!=="addresses"||n.kind!=="addresses")return told(e)===told(n)
;if(e.addresses.length>=8&&n.addresses.length>=8)return e.addresses.some(e=>n.addresses.includes(e))
;return told(e)===told(n)}function together(e,n){if(e.kind!=="addresses"||n.kind!=="addresses")return e;return{
kind:"addresses",addresses:[...new Set([...e.addresses,...n.addresses])]}}function told(e){
if(e.kind==="addresses")return e.addresses.toSorted().join(", ");if(e.kind==="alias")return`CNAME ${e.to}`
;return e.kind==="none"?`none (${e.code})`:e.code}const o=4;function listed(e){
const n=e.length>o?`; ${e.length-o} more`:"";return`${e.slice(0,o).join("; ")}${n}`}
function noneThere(e,{zone:n,servers:s,settled:t}){if(t.kind==="unsettled")return t.why;if(t.kind!=="none")return
;const r=s===1?`the ${serversOf(n,1)} knows no`:`none of the ${serversOf(n,s)} knows an`
;return`${r} address of ${e} (${t.code})${t.code==="NODATA"?": it, or a name below it, has other records, so no wildcard stands for it either":""}`
}function deadEnd(e,{zone:n},s,t){
return`${e} is there, in the zone ${n}, as a CNAME of ${s}, which has no address (${t})`}function explained(e,n,s,t){
const{zone:r,servers:o,settled:i}=s;const a=noneThere(n,s);if(i.kind==="unsettled")return`${e}; ${a}`
;if(a!==void 0)return`${e}; ${a}: the record is missing, and asking on makes resolvers remember that`
;const d=o===1?`the ${serversOf(r,1)} knows it`:`all ${serversOf(r,o)} know it`
;return`${e}, but ${d}: ${told(i)}; ${until(t)}; resolve: authoritative asks those servers`}
function stillRemembered(e,n,s){
return`the resolver of this machine still says that there is no ${e} (${n}), and so may others: ${until(s)}`}
function until({seconds:e,since:n}){if(e===void 0)return"it remembers that there was none"
;const s=new Date((n+e)*1e3).toISOString().slice(11,19)
;return`who asked too early may remember that there was none for ${(0,
r.a3)(e)}, as the zone's SOA says: until ${s} UTC at the latest`}var i=s(25599);var a=s(41314)
;function negativeTtl(e,n){return new Promise(s=>{const t=(0,a.createSocket)(n.includes(":")?"udp6":"udp4")
;const end=e=>{clearTimeout(r);t.close();s(e)};const r=setTimeout(end,1500)
;const o=question(e,Math.floor(Math.random()*65536));t.once("error",()=>end());t.on("message",e=>{
if(e.length>=o.length&&e.readUInt16BE(0)===o.readUInt16BE(0))end(lower(e))});t.connect(53,n,()=>t.send(o))})}
function question(e,n){const s=e.split(".").flatMap(e=>[Buffer.from([e.length]),Buffer.from(e,"latin1")])
;const t=Buffer.alloc(12);t.writeUInt16BE(n,0);t.writeUInt16BE(1,4)
;return Buffer.concat([t,...s,Buffer.from([0,0,6,0,1])])}function lower(e){try{if(e.readUInt16BE(6)===0)return
;const n=skipName(e,skipName(e,12)+4);if(e.readUInt16BE(n)!==6)return
;const[s,t]=[e.readUInt32BE(n+4),e.readUInt16BE(n+8)];return Math.min(s,e.readUInt32BE(n+10+t-4))}catch{return}}
function skipName(e,n){for(let s=n;;){const n=e.readUInt8(s);if(n>=192)return s+2;s+=1+n;if(n===0)return s}}
var d=s(40610);const c={timeout:700,tries:2};class Server{name;#e;constructor(e){this.name=e}async say(e){
const n=await this.#n();if(typeof n==="string")return{kind:"silent",code:n};const{resolver:s}=n
;const t=await Promise.all([coded(s.resolve4(e)),coded(s.resolve6(e))])
;const r=t.find(e=>typeof e==="string"&&!l.includes(e));if(typeof r==="string")return{kind:"silent",code:r}
;const o=t.flatMap(e=>typeof e==="string"?[]:e);if(o.length>0)return{kind:"addresses",addresses:o}
;if(t.includes("ENOTFOUND"))return{kind:"none",code:"NXDOMAIN"};const i=await this.alias(e)
;return i===void 0||i===false?{kind:"none",code:"NODATA"}:{kind:"alias",to:i}}async alias(e){const n=await this.#n()
;if(typeof n==="string")return;const s=await coded(n.resolver.resolveCname(e))
;return s==="ENOTFOUND"?false:typeof s==="string"?void 0:s[0]}async address(){const e=await this.#n()
;return typeof e==="string"?void 0:e.address}#n(){this.#e??=server_open(this.name);return this.#e}}
const l=["ENOTFOUND","ENODATA"];async function server_open(e){const n=(0,t.isIP)(e)===0?await(0,i.TE)(e,void 0):[e]
;if(typeof n==="string")return n;const s=n.toSorted((e,n)=>(0,t.isIP)(e)-(0,t.isIP)(n))
;const r=new d.promises.Resolver(c);r.setServers(s.map(e=>e.includes(":")?`[${e}]`:e));return{resolver:r,
address:s[0]??""}}async function coded(e){return await e.catch(e=>e.code??"no code")}class Zones{#s=new Map;async of(e){
const n=e.toLowerCase().replace(/\.$/,"").split(".");let s;for(let e=n.length-1;e>=0;e-=1){const t=n.slice(e).join(".")
;if(s!==void 0&&!this.#s.has(t)&&await ends(s,t))break;s=await this.#t(t)??s}return s}async#t(e){const n=this.#s.get(e)
;if(n!==void 0)return n;const s=await coded(d.promises.resolveNs(e));if(typeof s==="string"||s.length===0)return
;const t={name:e,servers:s.toSorted().map(e=>new Server(e))};this.#s.set(e,t);return t}}
async function ends({servers:e},n){for(const s of e.slice(0,2)){const e=await s.alias(n);if(e!==void 0)return true}
return false}const u=1e3;function explainedNames(){const e=new Asking;return{binding:false,async find(n,s){
const t=await(0,i.TE)(n,s);if(typeof t!=="string")return{addresses:t};const r=(0,i.f0)(n,s,t);if(!f.includes(t))return{
why:r};return{why:await inTime((async()=>{const s=await e.ask(n)
;return s===void 0?r:explained(r,n,s,await e.remembered(n,s))})())??r}}}}function authoritativeNames(e){
const n=new Asking;const s=new Set;return{binding:true,async find(r,o){const i=await n.ask(r);if(i===void 0){
const e=`the resolver of this machine knows no zone that ${r} is in, so no name server to ask`;return{
why:`${e}; let it answer for NS records, or ask with resolve: system`}}const a=noneThere(r,i);if(a!==void 0)return{why:a
};const d=await addressesBy(r,i);if("why"in d)return d;if(!s.has(r)){s.add(r);const t=await inTime(n.stillMissing(r,i))
;if(t!==void 0)e(t)}const c=d.addresses.filter(e=>o===void 0||(0,t.isIPv6)(e)===(o===6));return c.length>0?{addresses:c
}:{why:`${r} has no IPv${o} address in ${i.zone}`}}}}const f=["ENOTFOUND","ENODATA"];async function addressesBy(e,n){
const{settled:s}=n;if(s.kind==="addresses")return{addresses:s.addresses};const t=s.kind==="alias"?s.to:e
;const r=await(0,i.TE)(t,void 0);return typeof r==="string"?{why:deadEnd(e,n,t,r)}:{addresses:r}}class Asking{
#r=new Zones;#o=new Map;#i=new Map;async ask(e){const n=Date.now()/1e3;const s=this.#o.get(e)
;if(s!==void 0&&n-s.at<1)return await s.answer;const t=this.#a(e);this.#o.set(e,{at:n,answer:t});return await t}
async stillMissing(e,n){const s=await(0,i.TE)(e,void 0);if(typeof s!=="string"||!f.includes(s))return
;return stillRemembered(e,s,await this.remembered(e,n))}async remembered(e,{zone:n}){
const[s]=(await this.#r.of(n))?.servers??[];const t=await(s?.address());const r=t===void 0?void 0:await negativeTtl(n,t)
;return{seconds:r,since:this.#i.get(e)??Date.now()/1e3}}async#a(e){const n=await this.#r.of(e);if(n===void 0)return
;const s=await Promise.all(n.servers.map(async n=>[n.name,await n.say(e)]));const t=settled(n.name,new Map(s))
;if(t.kind==="addresses"||t.kind==="alias")this.#i.set(e,this.#i.get(e)??Date.now()/1e3);return{zone:n.name,
servers:n.servers.length,settled:t}}}async function inTime(e){let n;const s=new Promise(e=>{n=setTimeout(e,u,void 0)})
;return await Promise.race([e,s]).finally(()=>clearTimeout(n))}},25599:(e,n,s)=>{s.d(n,{TE:()=>lookUp,f0:()=>nameless,
w9:()=>r});var t=s(40610);const r={binding:false,async find(e,n){const s=await lookUp(e,n);return typeof s==="string"?{
why:nameless(e,n,s)}:{addresses:s}}};function lookUp(e,n){return new Promise(s=>{(0,t.lookup)(e,{all:true,family:n??0,
order:"verbatim"},(e,n)=>s(e?e.code??"no code":n.map(({address:e})=>e)))})}function nameless(e,n,s){
if(s==="EAI_AGAIN")return`the resolver of this machine gave no answer for ${e} (EAI_AGAIN)`
;const t=n===void 0?"address":`IPv${n} address`;return`the resolver of this machine knows no ${t} of ${e} (${s})`}},
22730:(e,n,s)=>{s.d(n,{E9:()=>parseDuration,a3:()=>formatDuration,f7:()=>parseSomeTime});const t={s:1,m:60,h:3600,
d:86400};const r=31536e3;function parseDuration(e){const n=[...e.matchAll(/(\d+)([smhd])/g)]
;if(n.length===0||n.map(([e])=>e).join("")!==e)throw new Error(`"${e}" is not a duration such as 90s, 15m or 2h`)
;const s=n.reduce((e,[,n,s])=>e+Number(n)*(t[s??""]??0),0)
;if(s>r)throw new Error(`"${e}" is more than 365d, the longest that is taken`);return s}function parseSomeTime(e){
const n=parseDuration(e);if(n===0)throw new Error(`"${e}" leaves no time at all`);return n}function formatDuration(e){
let n=Math.round(e);let s="";for(const[e,t]of[["h",3600],["m",60],["s",1]]){const r=Math.floor(n/t);n-=r*t
;if(r>0)s+=`${r}${e}`}return s||"0s"}}};
