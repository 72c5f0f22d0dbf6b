export const id=9573;export const ids=[9573];export const modules={70323:(e,t,r)=>{r.d(t,{C8:()=>Fields,
KA:()=>checkFormat,Qm:()=>malformed,uB:()=>a});var n=r(62807);const a=4;function checkFormat(e,t){if(t===void 0)return
;if(typeof t!=="number"||!Number.isInteger(t))throw malformed(e,"format",t,"a number");if(t<=a)return;throw(0,
n.J5)(`${e} is of format ${t}, and this version of immutable reads up to ${a}: a later version stored it; run that one, or a newer`)
}function malformed(e,t,r,a){const o=JSON.stringify(r)?.slice(0,100)??"nothing";return(0,
n.gz)(`${e} says ${o} for ${t}, which is not ${a}; correct it by hand, then run this job again`)}class Fields{#e;#t
;#r=new Set(["format"]);constructor(e,t){if(typeof t!=="object"||t===null||Array.isArray(t))throw(0,
n.gz)(`${e} is no map of names and values; correct it by hand, then run this job again`);this.#e=e;this.#t=t
;checkFormat(e,this.#t["format"])}text(e,t){return this.#n(e,t,"a text",e=>typeof e==="string")}number(e,t){
return this.#n(e,t,"a number",e=>Number.isFinite(e))}texts(e,t){return this.#n(e,t,"a list of texts",isTexts)}map(e,t){
return this.#n(e,t,"a map of texts",e=>isMap(e)&&isTexts(Object.values(e)))}raw(e){
return this.#n(e,{},"a map of names and values",isMap)}oneOf(e,t,r){return this.#n(e,r,t.join(" or "),e=>t.includes(e))}
flag(e){return this.#n(e,false,"true or false",e=>typeof e==="boolean")}inner(e){
return new Fields(`${e} of ${this.#e}`,this.#n(e,{},"a map of names and values",isMap))}each(e){
const t=this.#n(e,{},"records",e=>isMap(e)||Array.isArray(e))
;return Object.entries(t).map(([t,r])=>[t,new Fields(`${e} ${t} of ${this.#e}`,r)])}has(e){this.#r.add(e)
;return this.#t[e]!==void 0}end(){const[e]=Object.keys(this.#t).filter(e=>!this.#r.has(e));if(e===void 0)return;throw(0,
n.J5)(`${this.#e} has ${e}, which this version of immutable doesn't know: a later version stored it; run that one, or a newer`)
}#n(e,t,r,n){this.#r.add(e);const a=this.#t[e]??t;if(a!==void 0&&n(a))return a;throw malformed(this.#e,e,a,r)}}
function isMap(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}function isTexts(e){
return Array.isArray(e)&&e.every(e=>typeof e==="string")}},23426:(e,t,r)=>{r.d(t,{L:()=>n,w:()=>bakeAdvice})
;const n="installed at boot in";const a="workflows-examples/aws/ami.yml";function bakeAdvice(e){const t=e.flatMap(e=>{
const[,t="",r=""]=new RegExp(`, ([a-z ]{3,20}) ${n} (\\d{1,4}) s`).exec(e)??[];return t===""?[]:[{what:t,
seconds:Number(r)}]});const[r]=t;if(r===void 0)return[];const o=t.map(({seconds:e})=>e)
;const[s,i]=[Math.min(...o),Math.max(...o)];const c=s===i?`${i} s`:`${s} to ${i} s`
;return[`Machines install ${r.what} at each boot: it took ${c}, and needs a package mirror at every scale-out. An AMI that has it needs neither: bake one (${a}).`]
}},29260:(e,t,r)=>{r.d(t,{UC:()=>a,ZI:()=>attached,cB:()=>o,cO:()=>n,vv:()=>retiring,yV:()=>alive})
;const n="immutable-retire";const a="immutable-expire";const o="immutable-catch-up";function alive(e){
return e.machines.filter(e=>e.life==="in-service")}function retiring(e){return e.schedules.some(e=>e.name===n)}
function attached(e){return Object.keys(e.traffic)}},99252:(e,t,r)=>{r.d(t,{O:()=>byBalancer,W:()=>healthOf})
;function healthOf(e){const t=(e??"").split(",").map(e=>e.trim())
;const r=[...new Set(t)].filter(e=>e!==""&&e!=="EC2").sort();return r.join(",")||"EC2"}function byBalancer(e){
return e.split(",").includes("ELB")}},10148:(e,t,r)=>{r.d(t,{CS:()=>ranks,FW:()=>wasReleased,IQ:()=>rankOf,
b0:()=>adoptedBefore,te:()=>previousOf});var n=r(29260);var a=r(60046);function wasReleased(e,t){return(0,
a.Vj)(e,t.facts.attempt)?.ruling==="release"}function rankOf({leases:e},t){const made=t=>e.find(({candidate:e})=>e===t)
;const r=made(t);const n=r?.kind==="rollback"?made(r.restores):r;return n?.kind==="rollout"?n.attempt:void 0}
function ranks(e){return e.verdicts.filter(({ruling:t,attempt:r})=>t==="release"&&(0,
a.q1)(e,r)?.kind==="rollout").map(({attempt:e})=>e).filter(t=>e.specs.includes(t)).sort((e,t)=>t-e)}
function adoptedBefore(e,t){const r=t===void 0?void 0:(0,a.q1)(e,t);return r&&(0,a.nt)(r)?r:void 0}
function previousOf({records:e,fleets:t},r){if(r===void 0||adoptedBefore(e,r.facts.rank))return;const o=(0,
a.q1)(e,r.facts.rank)?.stable;const s=t.find(({name:e})=>e===o)?.facts.rank;const i=rankOf(e,o)??s??r.facts.rank-1
;const c=ranks(e).find(e=>e<=i);const u=c===void 0?void 0:(0,a.q1)(e,c);if(c===void 0||u===void 0)return
;const d=t.filter(t=>t.facts.rank===c&&!t.deleting&&wasReleased(e,t)).filter(e=>e.desired>0&&(0,
n.yV)(e).length>0).sort((e,t)=>(0,n.yV)(t).length-(0,n.yV)(e).length)[0];return{rank:c,release:u.release,
group:u.candidate,...d&&{fleet:d}}}},60046:(e,t,r)=>{r.d(t,{Ko:()=>letGo,LC:()=>servingSince,Mf:()=>prunes,
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
r.d(t,{M:()=>readFacts,R:()=>storedFacts});var n=r(70323);var a=r(99252);function storedFacts(e){
const{rank:t,attempt:r,short:a,progress:o,beforeTraffic:s,originals:i,hold:c,carried:u,caughtUp:d}=e;const f={
rank:t?.toString(),attempt:r?.toString(),short:a?.toString(),progress:o&&write({attempt:o.attempt,wave:o.wave,
"started-since":o.startedSince,"bake-since":o.bakeSince,failing:o.failing?.join("+"),before:o.before?.asked,
flaky:o.before?.flaky.map(e=>e.join(":")).join("+")||void 0}),gate:s&&write({attempt:s.attempt,machine:s.machine,
code:s.code}),originals:i&&write({min:i.min,health:i.health.replaceAll(",","+"),suspended:i.suspended.join("+")||void 0,
since:i.since,"one-offs":i.oneOffs?.map(writeOneOff).join("+")||void 0}),hold:c?.toString(),carried:u&&"yes",
"caught-up":d?.toString(),format:`${n.uB}`}
;return Object.fromEntries(Object.entries(f).flatMap(([e,t])=>t===void 0?[]:[[e,t]]))}function readFacts(e,t){
const named=t=>`the tag immutable:${t} of ${e}`;if(t["format"]!==void 0)(0,n.KA)(named("format"),Number(t["format"]))
;const number=(e,r)=>toNumber(named(e),e,t[e]??`${r}`);const r=number("attempt",0)
;const words=e=>t[e]===void 0?void 0:new Words(named(e),t[e])
;const[a,o,s]=[words("progress"),words("gate"),words("originals")];return{rank:number("rank",r),attempt:r,
short:number("short",0),...a&&{progress:toProgress(a)},...o&&{beforeTraffic:toBeforeTrafficRun(o)},...s&&{
originals:toOriginals(s)},...t["hold"]!==void 0&&{hold:number("hold",0)},...t["carried"]!==void 0&&{carried:true},
...t["caught-up"]!==void 0&&{caughtUp:number("caught-up",0)}}}function toProgress(e){const t=e.has("started-since")?{
startedSince:e.number("started-since")}:{};const r=e.has("bake-since")?{bakeSince:e.number("bake-since")}:{}
;const n=listOf(e,"failing").map(t=>toNumber(e.record,"failing",t));return{attempt:e.number("attempt"),
wave:e.number("wave"),...t,...r,...n.length>0&&{failing:n},...e.has("before")&&{before:toAnsweredBefore(e)}}}
function toAnsweredBefore(e){const t=listOf(e,"flaky").map(t=>{
const[r,a]=t.split(":").map(t=>toNumber(e.record,"flaky",t));if(r===void 0||a===void 0)throw(0,
n.Qm)(e.record,"flaky",t,"a place and a number");return[r,a]});return{asked:e.number("before"),flaky:t}}
function toBeforeTrafficRun(e){const t=e.has("code")?{code:e.number("code")}:{};return{attempt:e.number("attempt"),
machine:e.text("machine"),...t}}function toOriginals(e){const t=e.text("health","EC2")
;if(!/^[A-Z0-9_]+(\+[A-Z0-9_]+)*$/.test(t))throw(0,n.Qm)(e.record,"health",t,"EC2, ELB or several");return{
min:e.number("min"),health:(0,a.W)(t.replaceAll("+",",")),suspended:listOf(e,"suspended"),...e.has("since")&&{
since:e.number("since")},...e.has("one-offs")&&{oneOffs:listOf(e,"one-offs").map(t=>readOneOff(e.record,t))}}}
function listOf(e,t){return e.text(t,"").split("+").filter(Boolean)}function writeOneOff({at:e,min:t,max:r,desired:n}){
return[e,t,r,n].map(e=>e??"").join(":")}function readOneOff(e,t){
const[r,a,o,s]=t.split(":").map(t=>t===""?void 0:toNumber(e,"one-offs",t));if(r===void 0)throw(0,
n.Qm)(e,"one-offs",t,"a time and sizes");return{at:r,...a!==void 0&&{min:a},...o!==void 0&&{max:o},...s!==void 0&&{
desired:s}}}class Words{record;#t;constructor(e,t){this.record=e
;const r=t.split(" ").map(e=>[e.replace(/=.*/,""),e.replace(/^[^=]*=?/,"")]);this.#t=new Map(r)}has(e){
return this.#t.has(e)}text(e,t){const r=this.#t.get(e)??t;if(r===void 0)throw(0,n.Qm)(this.record,e,r,"a word");return r
}number(e){return toNumber(this.record,e,this.#t.get(e))}}function toNumber(e,t,r){
const a=r?.trim()?Number(r):Number.NaN;if(Number.isFinite(a))return a;throw(0,n.Qm)(e,t,r,"a number")}function write(e){
return Object.entries(e).flatMap(([e,t])=>t===void 0?[]:[`${e}=${t}`]).join(" ")}},22730:(e,t,r)=>{r.d(t,{
E9:()=>parseDuration,a3:()=>formatDuration,f7:()=>parseSomeTime});const n={s:1,m:60,h:3600,d:86400};const a=31536e3
;function parseDuration(e){const t=[...e.matchAll(/(\d+)([smhd])/g)]
;if(t.length===0||t.map(([e])=>e).join("")!==e)throw new Error(`"${e}" is not a duration such as 90s, 15m or 2h`)
;const r=t.reduce((e,[,t,r])=>e+Number(t)*(n[r??""]??0),0)
;if(r>a)throw new Error(`"${e}" is more than 365d, the longest that is taken`);return r}function parseSomeTime(e){
const t=parseDuration(e);if(t===0)throw new Error(`"${e}" leaves no time at all`);return t}function formatDuration(e){
let t=Math.round(e);let r="";for(const[e,n]of[["h",3600],["m",60],["s",1]]){const a=Math.floor(t/n);t-=a*n
;if(a>0)r+=`${a}${e}`}return r||"0s"}},27122:(e,t,r)=>{r.d(t,{ED:()=>parseTag,F2:()=>parseReference,I3:()=>checkName,
RC:()=>checkHost,Vz:()=>inFull});var n=r(93720)
;const a=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const o=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const s=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(e){
const{host:t="docker.io",path:r,tag:a,digest:o}=(0,n.mQ)(e)
;if(o!==void 0&&!(0,n.Bc)(o))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;if(a!==void 0)parseTag(a);checkHost(t,r);checkName(r,e);return{...inFull(t,r),...a!==void 0&&{tag:a},...o!==void 0&&{
digest:o}}}function inFull(e,t){if(!/^(index\.)?docker\.io$/.test(e))return{host:e,name:t};return{host:"docker.io",
name:t.includes("/")?t:`library/${t}`}}function parseTag(e){if(s.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(e,t){if(o.test(e)&&Number(/:(\d+)$/.exec(e)?.[1]??0)<=65535)return;const r=e.replace(/^.*@/,"…@")
;const n=/^[a-z]+:$/.test(e)&&t.startsWith("/")?`; leave ${e}// out`:""
;throw new Error(`"${r}" in "${r}/${t}" is not a host such as ghcr.io or 127.0.0.1:5000${n}`)}function checkName(e,t){
if(e.length<=255&&a.test(e))return;const r=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${t}" is a name that no registry takes${r}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}},93720:(e,t,r)=>{r.d(t,{Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference});function splitReference(e){
const t=e.indexOf("@");const r=t<0?e:e.slice(0,t);const[,n="",a]=/^(.*?)(?::([^:/]*))?$/s.exec(r)??[];return{
...splitHost(n),tag:a,digest:t<0?void 0:e.slice(t+1)}}function splitHost(e){const[t="",...r]=e.split("/")
;const n=r.length>0&&(/[.:]/.test(t)||t==="localhost");return n?{host:t,path:r.join("/")}:{host:void 0,path:e}}
function isDigest(e){return/^sha256:[0-9a-f]{64}$/.test(e)}}};
