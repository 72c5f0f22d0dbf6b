export const id=4011;export const ids=[4011];export const modules={12403:(t,e,r)=>{r.d(e,{Er:()=>registryRest,_L:()=>n,
d_:()=>patiently});const n={aws:{reads:4,changes:1,connection:5,read:12,change:5},rollout:{first:1,longest:15,blind:900,
afterEffect:1},preflight:[1,2,4,8,16],registry:{pauses:[.5,1.5,4,9],spread:.25,longest:15,read:20,write:60,together:60},
attestations:{pauses:[.5,1.5,4,9],answer:20},github:{pauses:[.5,1.5],together:5,list:60}}
;async function patiently(t,e,r){for(let n=0;;n++)try{return await t()}catch(t){await r(e(t,n))}}
function registryRest({pauses:t,together:e},r,o,s,i){const{spread:a,longest:c}=n.registry;const u=t[r]
;if(u===void 0)return;const f=Math.min(Math.max(u*(1-a+i*2*a),s),c);return o+f>e?void 0:f}},26876:(t,e,r)=>{r.d(e,{
K:()=>excerpt,S:()=>judge});var n=r(2848);const o=200;const s=1e3;function judge(t,e,r,n){if(e.kind!=="answer")return{
failure:{word:e.kind,why:excerpt(e.why,n,s),came:""}};const o=t.releaseOf&&{release:excerpt(t.releaseOf(e)??"",n,64)}
;for(const s of t.expect){const t=s(e,r);if(t===void 0)continue;const i=`${n(t.wanted)}, got ${excerpt(t.seen,n)}`
;return{failure:{word:t.word,why:i,came:cameOf(e,n)},...o}}return{...o}}
function cameOf({status:t,address:e,protocol:r,body:n},o){const s=excerpt(n,o)
;return`${t} from ${e} by ${r}${s===""?", without a body":`: ${s}`}`}function excerpt(t,e,r=o){const s=(0,
n.p)(e(t)).split(/\s+/).join(" ").trim();return s.length>r?`${s.slice(0,r)}…`:s}},70323:(t,e,r)=>{r.d(e,{C8:()=>Fields,
KA:()=>checkFormat,Qm:()=>malformed,uB:()=>o});var n=r(62807);const o=3;function checkFormat(t,e){if(e===void 0)return
;if(typeof e!=="number"||!Number.isInteger(e))throw malformed(t,"format",e,"a number");if(e<=o)return;throw(0,
n.J5)(`${t} is of format ${e}, and this version of immutable reads up to ${o}: a later version stored it; run that one, or a newer`)
}function malformed(t,e,r,o){const s=JSON.stringify(r)?.slice(0,100)??"nothing";return(0,
n.gz)(`${t} says ${s} for ${e}, which is not ${o}; correct it by hand, then run this job again`)}class Fields{#t;#e
;#r=new Set(["format"]);constructor(t,e){if(typeof e!=="object"||e===null||Array.isArray(e))throw(0,
n.gz)(`${t} is no map of names and values; correct it by hand, then run this job again`);this.#t=t;this.#e=e
;checkFormat(t,this.#e["format"])}text(t,e){return this.#n(t,e,"a text",t=>typeof t==="string")}number(t,e){
return this.#n(t,e,"a number",t=>Number.isFinite(t))}texts(t,e){return this.#n(t,e,"a list of texts",isTexts)}map(t,e){
return this.#n(t,e,"a map of texts",t=>isMap(t)&&isTexts(Object.values(t)))}raw(t){
return this.#n(t,{},"a map of names and values",isMap)}oneOf(t,e,r){return this.#n(t,r,e.join(" or "),t=>e.includes(t))}
flag(t){return this.#n(t,false,"true or false",t=>typeof t==="boolean")}inner(t){
return new Fields(`${t} of ${this.#t}`,this.#n(t,{},"a map of names and values",isMap))}each(t){
const e=this.#n(t,{},"records",t=>isMap(t)||Array.isArray(t))
;return Object.entries(e).map(([e,r])=>[e,new Fields(`${t} ${e} of ${this.#t}`,r)])}has(t){this.#r.add(t)
;return this.#e[t]!==void 0}end(){const[t]=Object.keys(this.#e).filter(t=>!this.#r.has(t));if(t===void 0)return;throw(0,
n.J5)(`${this.#t} has ${t}, which this version of immutable doesn't know: a later version stored it; run that one, or a newer`)
}#n(t,e,r,n){this.#r.add(t);const o=this.#e[t]??e;if(o!==void 0&&n(o))return o;throw malformed(this.#t,t,o,r)}}
function isMap(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function isTexts(t){
return Array.isArray(t)&&t.every(t=>typeof t==="string")}},60046:(t,e,r)=>{r.d(e,{Ko:()=>letGo,LC:()=>servingSince,
PX:()=>inService,Vj:()=>verdictOf,YH:()=>beatOf,mi:()=>latestLease,ng:()=>runOf,q1:()=>begun});function latestLease(t){
return t.leases.at(-1)}function verdictOf(t,e){return t.verdicts.find(t=>t.attempt===e)}function beatOf(t,e){
return t.beats.find(t=>t.n===e)}function begun(t,e){return t.leases.find(t=>t.attempt===e)}function servingSince(t,e){
const r=t.verdicts.filter(t=>t.ruling==="release"&&t.attempt<e);return begun(t,Math.max(...r.map(t=>t.attempt)))?.at??0}
function inService(t){const e=t.verdicts.filter(({ruling:t})=>t==="release").map(({attempt:t})=>t)
;return e.length===0?void 0:begun(t,Math.max(...e))?.candidate}function letGo(t,e){
return t.beats.some(({n:t,ended:r})=>t===e?.n&&r===true)}function runOf(t){
return`run ${t.run}${t.runAttempt===void 0?"":` (attempt ${t.runAttempt})`} of ${t.repository}`}},87303:(t,e,r)=>{
r.d(e,{M:()=>readFacts,R:()=>storedFacts});var n=r(70323);function storedFacts(t){
const{rank:e,attempt:r,short:o,progress:s,beforeTraffic:i,originals:a,caughtUp:c}=t;const u={rank:e?.toString(),
attempt:r?.toString(),short:o?.toString(),progress:s&&write({attempt:s.attempt,wave:s.wave,
"started-since":s.startedSince,"bake-since":s.bakeSince,failing:s.failing?.join("+"),before:s.before?.asked,
flaky:s.before?.flaky.map(t=>t.join(":")).join("+")||void 0}),gate:i&&write({attempt:i.attempt,machine:i.machine,
code:i.code}),originals:a&&write({min:a.min,health:a.health,suspended:a.suspended.join("+")||void 0,since:a.since,
"one-offs":a.oneOffs?.map(writeOneOff).join("+")||void 0}),"caught-up":c?.toString(),format:`${n.uB}`}
;return Object.fromEntries(Object.entries(u).flatMap(([t,e])=>e===void 0?[]:[[t,e]]))}function readFacts(t,e){
const named=e=>`the tag immutable:${e} of ${t}`;if(e["format"]!==void 0)(0,n.KA)(named("format"),Number(e["format"]))
;const number=(t,r)=>toNumber(named(t),t,e[t]??`${r}`);const r=number("attempt",0)
;const words=t=>e[t]===void 0?void 0:new Words(named(t),e[t])
;const[o,s,i]=[words("progress"),words("gate"),words("originals")];return{rank:number("rank",r),attempt:r,
short:number("short",0),...o&&{progress:toProgress(o)},...s&&{beforeTraffic:toBeforeTrafficRun(s)},...i&&{
originals:toOriginals(i)},...e["caught-up"]!==void 0&&{caughtUp:number("caught-up",0)}}}function toProgress(t){
const e=t.has("started-since")?{startedSince:t.number("started-since")}:{};const r=t.has("bake-since")?{
bakeSince:t.number("bake-since")}:{};const n=listOf(t,"failing").map(e=>toNumber(t.record,"failing",e));return{
attempt:t.number("attempt"),wave:t.number("wave"),...e,...r,...n.length>0&&{failing:n},...t.has("before")&&{
before:toAnsweredBefore(t)}}}function toAnsweredBefore(t){const e=listOf(t,"flaky").map(e=>{
const[r,o]=e.split(":").map(e=>toNumber(t.record,"flaky",e));if(r===void 0||o===void 0)throw(0,
n.Qm)(t.record,"flaky",e,"a place and a number");return[r,o]});return{asked:t.number("before"),flaky:e}}
function toBeforeTrafficRun(t){const e=t.has("code")?{code:t.number("code")}:{};return{attempt:t.number("attempt"),
machine:t.text("machine"),...e}}function toOriginals(t){const e=t.text("health","EC2");if(e!=="EC2"&&e!=="ELB")throw(0,
n.Qm)(t.record,"health",e,"EC2 or ELB");return{min:t.number("min"),health:e,suspended:listOf(t,"suspended"),
...t.has("since")&&{since:t.number("since")},...t.has("one-offs")&&{
oneOffs:listOf(t,"one-offs").map(e=>readOneOff(t.record,e))}}}function listOf(t,e){
return t.text(e,"").split("+").filter(Boolean)}function writeOneOff({at:t,min:e,max:r,desired:n}){
return[t,e,r,n].map(t=>t??"").join(":")}function readOneOff(t,e){
const[r,o,s,i]=e.split(":").map(e=>e===""?void 0:toNumber(t,"one-offs",e));if(r===void 0)throw(0,
n.Qm)(t,"one-offs",e,"a time and sizes");return{at:r,...o!==void 0&&{min:o},...s!==void 0&&{max:s},...i!==void 0&&{
desired:i}}}class Words{record;#e;constructor(t,e){this.record=t
;const r=e.split(" ").map(t=>[t.replace(/=.*/,""),t.replace(/^[^=]*=?/,"")]);this.#e=new Map(r)}has(t){
return this.#e.has(t)}text(t,e){const r=this.#e.get(t)??e;if(r===void 0)throw(0,n.Qm)(this.record,t,r,"a word");return r
}number(t){return toNumber(this.record,t,this.#e.get(t))}}function toNumber(t,e,r){
const o=r?.trim()?Number(r):Number.NaN;if(Number.isFinite(o))return o;throw(0,n.Qm)(t,e,r,"a number")}function write(t){
return Object.entries(t).flatMap(([t,e])=>e===void 0?[]:[`${t}=${e}`]).join(" ")}},86082:(t,e,r)=>{r.d(e,{
$:()=>canonical});function canonical(t){if(Array.isArray(t))return`[${t.map(canonical).join(",")}]`
;if(typeof t!=="object"||t===null)return JSON.stringify(t);const e=Object.entries(t).filter(([,t])=>t!==void 0)
;const r=e.sort(([t],[e])=>t<e?-1:1);return`{${r.map(([t,e])=>`${JSON.stringify(t)}:${canonical(e)}`).join(",")}}`}},
22730:(t,e,r)=>{r.d(e,{E9:()=>parseDuration,a3:()=>formatDuration,f7:()=>parseSomeTime});const n={s:1,m:60,h:3600,
d:86400};const o=31536e3;function parseDuration(t){const e=[...t.matchAll(/(\d+)([smhd])/g)]
;if(e.length===0||e.map(([t])=>t).join("")!==t)throw new Error(`"${t}" is not a duration such as 90s, 15m or 2h`)
;const r=e.reduce((t,[,e,r])=>t+Number(e)*(n[r??""]??0),0)
;if(r>o)throw new Error(`"${t}" is more than 365d, the longest that is taken`);return r}function parseSomeTime(t){
const e=parseDuration(t);if(e===0)throw new Error(`"${t}" leaves no time at all`);return e}function formatDuration(t){
let e=Math.round(t);let r="";for(const[t,n]of[["h",3600],["m",60],["s",1]]){const o=Math.floor(e/n);e-=o*n
;if(o>0)r+=`${o}${t}`}return r||"0s"}},93720:(t,e,r)=>{r.d(e,{Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference})
;function splitReference(t){const e=t.indexOf("@");const r=e<0?t:t.slice(0,e)
;const[,n="",o]=/^(.*?)(?::([^:/]*))?$/s.exec(r)??[];return{...splitHost(n),tag:o,digest:e<0?void 0:t.slice(e+1)}}
function splitHost(t){const[e="",...r]=t.split("/");const n=r.length>0&&(/[.:]/.test(e)||e==="localhost");return n?{
host:e,path:r.join("/")}:{host:void 0,path:t}}function isDigest(t){return/^sha256:[0-9a-f]{64}$/.test(t)}},
79982:(t,e,r)=>{r.d(e,{C:()=>Denied,V:()=>Later});class Later extends Error{}class Denied extends Error{}}};
