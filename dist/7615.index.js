export const id=7615;export const ids=[7615];export const modules={70323:(e,t,r)=>{r.d(t,{C8:()=>Fields,
KA:()=>checkFormat,Qm:()=>malformed,uB:()=>s});var n=r(62807);var o=r(22533);const s=4;function checkFormat(e,t){
if(t===void 0)return;if(typeof t!=="number"||!Number.isInteger(t))throw malformed(e,"format",t,"a number")
;if(t<=s)return
;throw(0,n.J5)(`${e} is of format ${t}, and this version of immutable reads up to ${s}: a later version stored it; run that one, or a newer`)
}function malformed(e,t,r,o){const s=JSON.stringify(r)?.slice(0,100)??"nothing";return(0,
n.gz)(`${e} says ${s} for ${t}, which is not ${o}; correct it by hand, then run this job again`)}class Fields{#e;#t
;#r=new Set(["format"]);constructor(e,t){if(typeof t!=="object"||t===null||Array.isArray(t))throw(0,
n.gz)(`${e} is no map of names and values; correct it by hand, then run this job again`);this.#e=e;this.#t=t
;checkFormat(e,this.#t["format"])}text(e,t){return this.#n(e,t,"a text",e=>typeof e==="string")}number(e,t){
return this.#n(e,t,"a number",e=>Number.isFinite(e))}texts(e,t){return this.#n(e,t,"a list of texts",isTexts)}map(e,t){
return this.#n(e,t,"a map of texts",e=>(0,o.j)(e)&&isTexts(Object.values(e)))}raw(e){
return this.#n(e,{},"a map of names and values",o.j)}oneOf(e,t,r){return this.#n(e,r,t.join(" or "),e=>t.includes(e))}
flag(e){return this.#n(e,false,"true or false",e=>typeof e==="boolean")}inner(e){
return new Fields(`${e} of ${this.#e}`,this.#n(e,{},"a map of names and values",o.j))}each(e){
const t=this.#n(e,{},"records",e=>(0,o.j)(e)||Array.isArray(e))
;return Object.entries(t).map(([t,r])=>[t,new Fields(`${e} ${t} of ${this.#e}`,r)])}has(e){this.#r.add(e)
;return this.#t[e]!==void 0}end(){const[e]=Object.keys(this.#t).filter(e=>!this.#r.has(e));if(e===void 0)return;throw(0,
n.J5)(`${this.#e} has ${e}, which this version of immutable doesn't know: a later version stored it; run that one, or a newer`)
}#n(e,t,r,n){this.#r.add(e);const o=this.#t[e]??t;if(o!==void 0&&n(o))return o;throw malformed(this.#e,e,o,r)}}
function isTexts(e){return Array.isArray(e)&&e.every(e=>typeof e==="string")}},59638:(e,t,r)=>{r.d(t,{W:()=>n,
a:()=>parseWaves});const n={halving:[{percent:50},{percent:100}],canary:[{machines:1},{percent:50},{percent:100}],
"all-at-once":[{percent:100}]};function parseWaves(e){const t=e.split(",").map(e=>parseWave(e.trim()))
;for(const[r,n]of t.entries()){const o=t[r-1];if(o===void 0)continue
;if("percent"in o&&"machines"in n)throw new Error(`"${e}" has machines after a share; write machines first, such as 1, 25%, 100%`)
;if(amount(n)<=amount(o)&&"percent"in n==="percent"in o)throw new Error(`"${e}" falls or stands still at ${show(n)}; each wave must be more than the one before it`)
}const r=t.at(-1);if(r===void 0||!("percent"in r)||r.percent!==100)throw new Error(`"${e}" does not end with 100%`)
;return t}function parseWave(e){const[,t,r]=/^(\d{1,6})(%?)$/.exec(e)??[];const n=Number(t)
;if(t===void 0||n<1)throw new Error(`"${e}" is not a wave such as 1 (machine) or 25%`)
;if(r==="%"&&n>100)throw new Error(`${e} is more than the whole fleet; the last wave is 100%`);return r==="%"?{percent:n
}:{machines:n}}function amount(e){return"percent"in e?e.percent:e.machines}function show(e){
return"percent"in e?`${e.percent}%`:`${e.machines}`}},99252:(e,t,r)=>{r.d(t,{O:()=>byBalancer,W:()=>healthOf})
;function healthOf(e){const t=(e??"").split(",").map(e=>e.trim())
;const r=[...new Set(t)].filter(e=>e!==""&&e!=="EC2").sort();return r.join(",")||"EC2"}function byBalancer(e){
return e.split(",").includes("ELB")}},60046:(e,t,r)=>{r.d(t,{Ko:()=>letGo,LC:()=>servingSince,Mf:()=>prunes,
PX:()=>inService,Ql:()=>returns,Vj:()=>verdictOf,YH:()=>beatOf,mi:()=>latestLease,ng:()=>runOf,nt:()=>takesOver,
pH:()=>n,q1:()=>begun});const n="releases";function takesOver({kind:e,adopted:t}){return e==="rollout"&&t!==void 0}
function returns({kind:e,adopted:t}){return e==="rollback"&&t!==void 0}function latestLease(e){return e.leases.at(-1)}
function verdictOf(e,t){return e.verdicts.find(e=>e.attempt===t)}function beatOf(e,t){return e.beats.find(e=>e.n===t)}
function prunes({kind:e,release:t}){return e==="teardown"&&t===n}function begun(e,t){
return e.leases.find(e=>e.attempt===t)}function servingSince(e,t){
const r=e.verdicts.filter(e=>e.ruling==="release"&&e.attempt<t);return begun(e,Math.max(...r.map(e=>e.attempt)))?.at??0}
function inService(e){const t=e.verdicts.filter(({ruling:e})=>e==="release").map(({attempt:e})=>e)
;return t.length===0?void 0:begun(e,Math.max(...t))?.candidate}function letGo(e,t){
return e.beats.some(({n:e,ended:r})=>e===t?.n&&r===true)}function runOf(e){
return`run ${e.run}${e.runAttempt===void 0?"":` (attempt ${e.runAttempt})`} of ${e.repository}`}},87303:(e,t,r)=>{
r.d(t,{M:()=>readFacts,R:()=>storedFacts});var n=r(70323);var o=r(99252);function storedFacts(e){
const{rank:t,attempt:r,short:o,progress:s,beforeTraffic:a,originals:i,hold:c,carried:u,caughtUp:f}=e;const d={
rank:t?.toString(),attempt:r?.toString(),short:o?.toString(),progress:s&&write({attempt:s.attempt,wave:s.wave,
"started-since":s.startedSince,"bake-since":s.bakeSince,failing:s.failing?.join("+"),before:s.before?.asked,
flaky:s.before?.flaky.map(e=>e.join(":")).join("+")||void 0}),gate:a&&write({attempt:a.attempt,machine:a.machine,
code:a.code}),originals:i&&write({min:i.min,health:i.health.replaceAll(",","+"),suspended:i.suspended.join("+")||void 0,
since:i.since,"one-offs":i.oneOffs?.map(writeOneOff).join("+")||void 0}),hold:c?.toString(),carried:u&&"yes",
"caught-up":f?.toString(),format:`${n.uB}`}
;return Object.fromEntries(Object.entries(d).flatMap(([e,t])=>t===void 0?[]:[[e,t]]))}function readFacts(e,t){
const named=t=>`the tag immutable:${t} of ${e}`;if(t["format"]!==void 0)(0,n.KA)(named("format"),Number(t["format"]))
;const number=(e,r)=>toNumber(named(e),e,t[e]??`${r}`);const r=number("attempt",0)
;const words=e=>t[e]===void 0?void 0:new Words(named(e),t[e])
;const[o,s,a]=[words("progress"),words("gate"),words("originals")];return{rank:number("rank",r),attempt:r,
short:number("short",0),...o&&{progress:toProgress(o)},...s&&{beforeTraffic:toBeforeTrafficRun(s)},...a&&{
originals:toOriginals(a)},...t["hold"]!==void 0&&{hold:number("hold",0)},...t["carried"]!==void 0&&{carried:true},
...t["caught-up"]!==void 0&&{caughtUp:number("caught-up",0)}}}function toProgress(e){const t=e.has("started-since")?{
startedSince:e.number("started-since")}:{};const r=e.has("bake-since")?{bakeSince:e.number("bake-since")}:{}
;const n=listOf(e,"failing").map(t=>toNumber(e.record,"failing",t));return{attempt:e.number("attempt"),
wave:e.number("wave"),...t,...r,...n.length>0&&{failing:n},...e.has("before")&&{before:toAnsweredBefore(e)}}}
function toAnsweredBefore(e){const t=listOf(e,"flaky").map(t=>{
const[r,o]=t.split(":").map(t=>toNumber(e.record,"flaky",t));if(r===void 0||o===void 0)throw(0,
n.Qm)(e.record,"flaky",t,"a place and a number");return[r,o]});return{asked:e.number("before"),flaky:t}}
function toBeforeTrafficRun(e){const t=e.has("code")?{code:e.number("code")}:{};return{attempt:e.number("attempt"),
machine:e.text("machine"),...t}}function toOriginals(e){const t=e.text("health","EC2")
;if(!/^[A-Z0-9_]+(\+[A-Z0-9_]+)*$/.test(t))throw(0,n.Qm)(e.record,"health",t,"EC2, ELB or several");return{
min:e.number("min"),health:(0,o.W)(t.replaceAll("+",",")),suspended:listOf(e,"suspended"),...e.has("since")&&{
since:e.number("since")},...e.has("one-offs")&&{oneOffs:listOf(e,"one-offs").map(t=>readOneOff(e.record,t))}}}
function listOf(e,t){return e.text(t,"").split("+").filter(Boolean)}function writeOneOff({at:e,min:t,max:r,desired:n}){
return[e,t,r,n].map(e=>e??"").join(":")}function readOneOff(e,t){
const[r,o,s,a]=t.split(":").map(t=>t===""?void 0:toNumber(e,"one-offs",t));if(r===void 0)throw(0,
n.Qm)(e,"one-offs",t,"a time and sizes");return{at:r,...o!==void 0&&{min:o},...s!==void 0&&{max:s},...a!==void 0&&{
desired:a}}}class Words{record;#t;constructor(e,t){this.record=e
;const r=t.split(" ").map(e=>[e.replace(/=.*/,""),e.replace(/^[^=]*=?/,"")]);this.#t=new Map(r)}has(e){
return this.#t.has(e)}text(e,t){const r=this.#t.get(e)??t;if(r===void 0)throw(0,n.Qm)(this.record,e,r,"a word");return r
}number(e){return toNumber(this.record,e,this.#t.get(e))}}function toNumber(e,t,r){
const o=r?.trim()?Number(r):Number.NaN;if(Number.isFinite(o))return o;throw(0,n.Qm)(e,t,r,"a number")}function write(e){
return Object.entries(e).flatMap(([e,t])=>t===void 0?[]:[`${e}=${t}`]).join(" ")}},22730:(e,t,r)=>{r.d(t,{
E9:()=>parseDuration,a3:()=>formatDuration,f7:()=>parseSomeTime});const n={s:1,m:60,h:3600,d:86400};const o=31536e3
;function parseDuration(e){const t=[...e.matchAll(/(\d+)([smhd])/g)]
;if(t.length===0||t.map(([e])=>e).join("")!==e)throw new Error(`"${e}" is not a duration such as 90s, 15m or 2h`)
;const r=t.reduce((e,[,t,r])=>e+Number(t)*(n[r??""]??0),0)
;if(r>o)throw new Error(`"${e}" is more than 365d, the longest that is taken`);return r}function parseSomeTime(e){
const t=parseDuration(e);if(t===0)throw new Error(`"${e}" leaves no time at all`);return t}function formatDuration(e){
let t=Math.round(e);let r="";for(const[e,n]of[["h",3600],["m",60],["s",1]]){const o=Math.floor(t/n);t-=o*n
;if(o>0)r+=`${o}${e}`}return r||"0s"}},22533:(e,t,r)=>{r.d(t,{j:()=>isMap});function isMap(e){
return typeof e==="object"&&e!==null&&!Array.isArray(e)}},27122:(e,t,r)=>{r.d(t,{ED:()=>parseTag,F2:()=>parseReference,
I3:()=>checkName,RC:()=>checkHost,Vz:()=>inFull});var n=r(93720)
;const o=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const s=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const a=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(e){
const{host:t="docker.io",path:r,tag:o,digest:s}=(0,n.mQ)(e)
;if(s!==void 0&&!(0,n.Bc)(s))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;if(o!==void 0)parseTag(o);checkHost(t,r);checkName(r,e);return{...inFull(t,r),...o!==void 0&&{tag:o},...s!==void 0&&{
digest:s}}}function inFull(e,t){if(!/^(index\.)?docker\.io$/.test(e))return{host:e,name:t};return{host:"docker.io",
name:t.includes("/")?t:`library/${t}`}}function parseTag(e){if(a.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(e,t){if(s.test(e)&&Number(/:(\d+)$/.exec(e)?.[1]??0)<=65535)return;const r=e.replace(/^.*@/,"…@")
;const n=/^[a-z]+:$/.test(e)&&t.startsWith("/")?`; leave ${e}// out`:""
;throw new Error(`"${r}" in "${r}/${t}" is not a host such as ghcr.io or 127.0.0.1:5000${n}`)}function checkName(e,t){
if(e.length<=255&&o.test(e))return;const r=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${t}" is a name that no registry takes${r}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}},93720:(e,t,r)=>{r.d(t,{Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference});function splitReference(e){
const t=e.indexOf("@");const r=t<0?e:e.slice(0,t);const[,n="",o]=/^(.*?)(?::([^:/]*))?$/s.exec(r)??[];return{
...splitHost(n),tag:o,digest:t<0?void 0:e.slice(t+1)}}function splitHost(e){const[t="",...r]=e.split("/")
;const n=r.length>0&&(/[.:]/.test(t)||t==="localhost");return n?{host:t,path:r.join("/")}:{host:void 0,path:e}}
function isDigest(e){return/^sha256:[0-9a-f]{64}$/.test(e)}}};
