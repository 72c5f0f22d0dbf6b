export const id=2296;export const ids=[2296];export const modules={95153:(e,t,n)=>{n.d(t,{
connectInService:()=>connectInService});var r=n(60446);var a=n(58793);var o=n(60046);var s=n(11801);var i=n(12646)
;var c=n(61650);var d=n(91383);var u=n(54483);function connectInService(e,t){const n=new s.I;const l=(0,d.$)({clock:n})
;const f=new c.z(l,e);const h=new u.u(l,n,t);let m;return{async find(){m=await f.read();const t=(0,o.PX)(m)
;const{leases:n,specs:r}=m;const a=n.findLast(e=>e.candidate===t&&r.includes(e.attempt))?.attempt
;const s=a===void 0?void 0:await f.spec(a);const{app:i,environment:c}=e
;if(t===void 0)return`immutable-rollout has released nothing of ${i} in ${c} in this region`
;if(s===void 0)return`what ${t} was launched with is not written down any more`;return{group:t,spec:s}},
async machines(e){if(m===void 0)return[];const t=await l.scaling.read()
;const{AutoScalingGroups:n=[]}=await t.describeAutoScalingGroups({AutoScalingGroupNames:[e]});const{fleets:o}=(0,
a.Od)(m,n.map(e=>(0,r.FE)((0,i.rY)(e),[])))
;return o.flatMap(e=>e.machines.flatMap(({id:e,life:t})=>t==="in-service"?[e]:[]))},reachable:e=>h.reachable(e),
ask:(e,t,n)=>h.ask(e,t,n),answers:()=>h.answers()}}},19349:(e,t,n)=>{n.d(t,{Fd:()=>ecrHost,SU:()=>parseRepository,
U9:()=>isLoopback,fq:()=>fullName,ol:()=>digestOf,ur:()=>configKey});var r=n(27122);var a=n(93720);function ecrHost(e){
const[,t,n]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(e)??[]
;return t&&n?{account:t,region:n}:void 0}function digestOf(e){return(0,a.mQ)(e).digest??e}function fullName(e){
const{host:t,name:n,tag:a,digest:o}=(0,r.F2)(e);const s=a===void 0&&o===void 0?":latest":a===void 0?"":`:${a}`
;return`${t}/${n}${s}${o===void 0?"":`@${o}`}`}function parseRepository(e){const{host:t,path:n}=(0,a.Ve)(e)
;if(t!==void 0)(0,r.RC)(t,n)
;if(/@|:[^/]*$/.test(n))throw new Error(`"${e}" names an image; give its repository alone, and tags in tags`);(0,
r.I3)(n,e)
;if(t===void 0&&(ecrHost(n)!==void 0||n==="public.ecr.aws"))throw new Error(`"${e}" is a registry; give a repository of it too, such as ${e}/orders`)
;return t===void 0?{name:n}:(0,r.Vz)(t,n)}function configKey(e){return e==="docker.io"?"https://index.docker.io/v1/":e}
function isLoopback(e){return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(e)}},89414:(e,t,n)=>{n.d(t,{
A:()=>hideScript,K:()=>ending});var r=n(60002);const a=65536;const o=8
;const s='{{range .Config.Env}}{{printf "%s\\x00" .}}{{end}}';function hideScript(e){
const t=Object.entries(e).filter(([,{secrets:e}])=>Object.keys(e).length>0);if(t.length===0)return""
;const n=t.map(([e,{secrets:t}])=>{const n=Object.keys(t).map(e=>`${(0,r.hD)(e)}=*`)
;return`  while IFS= read -r -d '' each; do\n    case $each in ${n.join(" | ")}) values+=("\${each#*=}") ;; esac\n  done < <(docker inspect --type container --format ${(0,
r.hD)(s)} ${(0,r.hD)(e)} 2>/dev/null)`})
;return`hide() {\n  local LC_ALL=C text each line longest\n  local -a values=() parts=()\n${n.join("\n")}\n  for each in \${values[@]+"\${values[@]}"}; do\n    parts+=("$each")\n    while IFS= read -r line || [ -n "$line" ]; do parts+=("\${line%$'\\r'}"); done <<<"$each"\n    [[ ! $each =~ ://[^/@]*:([^/@]+)@ ]] || parts+=("\${BASH_REMATCH[1]}")\n  done\n  text=$(tail -c ${a}; printf x)\n  text=\${text%x}\n  # The longest first, since one may be a part of another.\n  while :; do\n    longest=\n    for each in \${parts[@]+"\${parts[@]}"}; do [ \${#each} -le \${#longest} ] || [[ $text != *"$each"* ]] || longest=$each; done\n    [ \${#longest} -ge ${o} ] || break\n    text=\${text//"$longest"/***}\n  done\n  printf %s "$text"\n}\n`
}function ending(e,t,n){const r=hideScript(e)!=="";if(n===void 0)return`${r?"hide | ":""}tail -c ${t}`
;return r?`hide <"${n}" | tail -c ${t}`:`tail -c ${t} "${n}"`}},60002:(e,t,n)=>{n.d(t,{Dn:()=>i,KG:()=>c,U5:()=>o,
cd:()=>s,hD:()=>quote,jn:()=>a,vE:()=>r});function quote(e){if(/^[A-Za-z0-9_@%+=:,./-]+$/.test(e))return e
;return`'${e.replaceAll("'","'\\''").replaceAll(/\{(?=\{)/g,"{''")}'`}
const r='imds=${AWS_EC2_METADATA_SERVICE_ENDPOINT:-http://169.254.169.254}\nimds=${imds%/}\nmetadata() {\n  local token\n  token=$(curl -fsS -m 5 -X PUT -H \'X-aws-ec2-metadata-token-ttl-seconds: 300\' "$imds/latest/api/token") &&\n    curl -fsS -m 5 -H "X-aws-ec2-metadata-token: $token" "$imds/latest/meta-data/$1"\n}'
;const a="/run/immutable/release";const o="/run/immutable/failed";const s="/run/immutable/installed"
;const i="/run/immutable/install.log";const c=8},70323:(e,t,n)=>{n.d(t,{C8:()=>Fields,KA:()=>checkFormat,
Qm:()=>malformed,uB:()=>a});var r=n(62807);const a=4;function checkFormat(e,t){if(t===void 0)return
;if(typeof t!=="number"||!Number.isInteger(t))throw malformed(e,"format",t,"a number");if(t<=a)return;throw(0,
r.J5)(`${e} is of format ${t}, and this version of immutable reads up to ${a}: a later version stored it; run that one, or a newer`)
}function malformed(e,t,n,a){const o=JSON.stringify(n)?.slice(0,100)??"nothing";return(0,
r.gz)(`${e} says ${o} for ${t}, which is not ${a}; correct it by hand, then run this job again`)}class Fields{#e;#t
;#n=new Set(["format"]);constructor(e,t){if(typeof t!=="object"||t===null||Array.isArray(t))throw(0,
r.gz)(`${e} is no map of names and values; correct it by hand, then run this job again`);this.#e=e;this.#t=t
;checkFormat(e,this.#t["format"])}text(e,t){return this.#r(e,t,"a text",e=>typeof e==="string")}number(e,t){
return this.#r(e,t,"a number",e=>Number.isFinite(e))}texts(e,t){return this.#r(e,t,"a list of texts",isTexts)}map(e,t){
return this.#r(e,t,"a map of texts",e=>isMap(e)&&isTexts(Object.values(e)))}raw(e){
return this.#r(e,{},"a map of names and values",isMap)}oneOf(e,t,n){return this.#r(e,n,t.join(" or "),e=>t.includes(e))}
flag(e){return this.#r(e,false,"true or false",e=>typeof e==="boolean")}inner(e){
return new Fields(`${e} of ${this.#e}`,this.#r(e,{},"a map of names and values",isMap))}each(e){
const t=this.#r(e,{},"records",e=>isMap(e)||Array.isArray(e))
;return Object.entries(t).map(([t,n])=>[t,new Fields(`${e} ${t} of ${this.#e}`,n)])}has(e){this.#n.add(e)
;return this.#t[e]!==void 0}end(){const[e]=Object.keys(this.#t).filter(e=>!this.#n.has(e));if(e===void 0)return;throw(0,
r.J5)(`${this.#e} has ${e}, which this version of immutable doesn't know: a later version stored it; run that one, or a newer`)
}#r(e,t,n,r){this.#n.add(e);const a=this.#t[e]??t;if(a!==void 0&&r(a))return a;throw malformed(this.#e,e,a,n)}}
function isMap(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}function isTexts(e){
return Array.isArray(e)&&e.every(e=>typeof e==="string")}},88105:(e,t,n)=>{n.d(t,{Kd:()=>holderOf,Wg:()=>fleetName,
tx:()=>attemptOf});var r=n(60046);function attemptOf(e,t,n){
const a=(0,r.Ql)(t)?n.adopted:n.fleets.find(({name:e})=>e===t.candidate);return{spec:e,lease:t,began:(0,
r.q1)(n.records,t.attempt)??t,candidate:a,stable:(0,r.nt)(t)?n.adopted:n.fleets.find(({name:e})=>e===t.stable),
warm:a!==void 0&&a.facts.attempt!==t.attempt,waves:t.kind==="rollback"?[{percent:100}]:e.waves}}
function fleetName(e,t,n,r){return`${e}.${t}.${n}.${r}`}function holderOf(e){
const{repository:t,run:n,runAttempt:r,nonce:a}=e.me;return{repository:t,run:n,runAttempt:r,nonce:a}}},99252:(e,t,n)=>{
n.d(t,{O:()=>byBalancer,W:()=>healthOf});function healthOf(e){const t=(e??"").split(",").map(e=>e.trim())
;const n=[...new Set(t)].filter(e=>e!==""&&e!=="EC2").sort();return n.join(",")||"EC2"}function byBalancer(e){
return e.split(",").includes("ELB")}},58793:(e,t,n)=>{n.d(t,{Od:()=>ours,dc:()=>toldOf});var r=n(88105);var a=n(87303)
;function ours(e,t){const n=new Set(e.leases.map(({candidate:e})=>e));const r=t.map(e=>({group:e,why:whyForeign(n,e)}))
;return{fleets:r.flatMap(({group:e,why:t})=>t===void 0?[readFleet(e)]:[]),
foreign:r.flatMap(({group:e,why:t})=>t&&!e.deleting?[{name:e.name,why:t}]:[])}}function readFleet({tags:e,...t}){return{
...t,release:e["release"]??"",facts:(0,a.M)(t.name,e)}}function toldOf({name:e,why:t}){
return`the Auto Scaling group ${e} has the tags of a fleet of ours and is none, since ${t}: it is left alone; delete it or take its immutable: tags away, and find out who made it`
}function whyForeign(e,{name:t,tags:n}){const{app:a="",environment:o="",release:s="",attempt:i=""}=n;const c=(0,
r.Wg)(a,o,s,i);if(t!==c)return`by them it is ${c}`;return e.has(t)?void 0:"no lease names it"}},60046:(e,t,n)=>{n.d(t,{
Ko:()=>letGo,LC:()=>servingSince,Mf:()=>prunes,PX:()=>inService,Ql:()=>returns,Vj:()=>verdictOf,YH:()=>beatOf,
mi:()=>latestLease,ng:()=>runOf,nt:()=>takesOver,pH:()=>r,q1:()=>begun});const r="releases"
;function takesOver({kind:e,adopted:t}){return e==="rollout"&&t!==void 0}function returns({kind:e,adopted:t}){
return e==="rollback"&&t!==void 0}function latestLease(e){return e.leases.at(-1)}function verdictOf(e,t){
return e.verdicts.find(e=>e.attempt===t)}function beatOf(e,t){return e.beats.find(e=>e.n===t)}
function prunes({kind:e,release:t}){return e==="teardown"&&t===r}function begun(e,t){
return e.leases.find(e=>e.attempt===t)}function servingSince(e,t){
const n=e.verdicts.filter(e=>e.ruling==="release"&&e.attempt<t);return begun(e,Math.max(...n.map(e=>e.attempt)))?.at??0}
function inService(e){const t=e.verdicts.filter(({ruling:e})=>e==="release").map(({attempt:e})=>e)
;return t.length===0?void 0:begun(e,Math.max(...t))?.candidate}function letGo(e,t){
return e.beats.some(({n:e,ended:n})=>e===t?.n&&n===true)}function runOf(e){
return`run ${e.run}${e.runAttempt===void 0?"":` (attempt ${e.runAttempt})`} of ${e.repository}`}},87303:(e,t,n)=>{
n.d(t,{M:()=>readFacts,R:()=>storedFacts});var r=n(70323);var a=n(99252);function storedFacts(e){
const{rank:t,attempt:n,short:a,progress:o,beforeTraffic:s,originals:i,hold:c,carried:d,caughtUp:u}=e;const l={
rank:t?.toString(),attempt:n?.toString(),short:a?.toString(),progress:o&&write({attempt:o.attempt,wave:o.wave,
"started-since":o.startedSince,"bake-since":o.bakeSince,failing:o.failing?.join("+"),before:o.before?.asked,
flaky:o.before?.flaky.map(e=>e.join(":")).join("+")||void 0}),gate:s&&write({attempt:s.attempt,machine:s.machine,
code:s.code}),originals:i&&write({min:i.min,health:i.health.replaceAll(",","+"),suspended:i.suspended.join("+")||void 0,
since:i.since,"one-offs":i.oneOffs?.map(writeOneOff).join("+")||void 0}),hold:c?.toString(),carried:d&&"yes",
"caught-up":u?.toString(),format:`${r.uB}`}
;return Object.fromEntries(Object.entries(l).flatMap(([e,t])=>t===void 0?[]:[[e,t]]))}function readFacts(e,t){
const named=t=>`the tag immutable:${t} of ${e}`;if(t["format"]!==void 0)(0,r.KA)(named("format"),Number(t["format"]))
;const number=(e,n)=>toNumber(named(e),e,t[e]??`${n}`);const n=number("attempt",0)
;const words=e=>t[e]===void 0?void 0:new Words(named(e),t[e])
;const[a,o,s]=[words("progress"),words("gate"),words("originals")];return{rank:number("rank",n),attempt:n,
short:number("short",0),...a&&{progress:toProgress(a)},...o&&{beforeTraffic:toBeforeTrafficRun(o)},...s&&{
originals:toOriginals(s)},...t["hold"]!==void 0&&{hold:number("hold",0)},...t["carried"]!==void 0&&{carried:true},
...t["caught-up"]!==void 0&&{caughtUp:number("caught-up",0)}}}function toProgress(e){const t=e.has("started-since")?{
startedSince:e.number("started-since")}:{};const n=e.has("bake-since")?{bakeSince:e.number("bake-since")}:{}
;const r=listOf(e,"failing").map(t=>toNumber(e.record,"failing",t));return{attempt:e.number("attempt"),
wave:e.number("wave"),...t,...n,...r.length>0&&{failing:r},...e.has("before")&&{before:toAnsweredBefore(e)}}}
function toAnsweredBefore(e){const t=listOf(e,"flaky").map(t=>{
const[n,a]=t.split(":").map(t=>toNumber(e.record,"flaky",t));if(n===void 0||a===void 0)throw(0,
r.Qm)(e.record,"flaky",t,"a place and a number");return[n,a]});return{asked:e.number("before"),flaky:t}}
function toBeforeTrafficRun(e){const t=e.has("code")?{code:e.number("code")}:{};return{attempt:e.number("attempt"),
machine:e.text("machine"),...t}}function toOriginals(e){const t=e.text("health","EC2")
;if(!/^[A-Z0-9_]+(\+[A-Z0-9_]+)*$/.test(t))throw(0,r.Qm)(e.record,"health",t,"EC2, ELB or several");return{
min:e.number("min"),health:(0,a.W)(t.replaceAll("+",",")),suspended:listOf(e,"suspended"),...e.has("since")&&{
since:e.number("since")},...e.has("one-offs")&&{oneOffs:listOf(e,"one-offs").map(t=>readOneOff(e.record,t))}}}
function listOf(e,t){return e.text(t,"").split("+").filter(Boolean)}function writeOneOff({at:e,min:t,max:n,desired:r}){
return[e,t,n,r].map(e=>e??"").join(":")}function readOneOff(e,t){
const[n,a,o,s]=t.split(":").map(t=>t===""?void 0:toNumber(e,"one-offs",t));if(n===void 0)throw(0,
r.Qm)(e,"one-offs",t,"a time and sizes");return{at:n,...a!==void 0&&{min:a},...o!==void 0&&{max:o},...s!==void 0&&{
desired:s}}}class Words{record;#t;constructor(e,t){this.record=e
;const n=t.split(" ").map(e=>[e.replace(/=.*/,""),e.replace(/^[^=]*=?/,"")]);this.#t=new Map(n)}has(e){
return this.#t.has(e)}text(e,t){const n=this.#t.get(e)??t;if(n===void 0)throw(0,r.Qm)(this.record,e,n,"a word");return n
}number(e){return toNumber(this.record,e,this.#t.get(e))}}function toNumber(e,t,n){
const a=n?.trim()?Number(n):Number.NaN;if(Number.isFinite(a))return a;throw(0,r.Qm)(e,t,n,"a number")}function write(e){
return Object.entries(e).flatMap(([e,t])=>t===void 0?[]:[`${e}=${t}`]).join(" ")}},86082:(e,t,n)=>{n.d(t,{
$:()=>canonical});function canonical(e){if(Array.isArray(e))return`[${e.map(canonical).join(",")}]`
;if(typeof e!=="object"||e===null)return JSON.stringify(e);const t=Object.entries(e).filter(([,e])=>e!==void 0)
;const n=t.sort(([e],[t])=>e<t?-1:1);return`{${n.map(([e,t])=>`${JSON.stringify(e)}:${canonical(t)}`).join(",")}}`}},
22730:(e,t,n)=>{n.d(t,{E9:()=>parseDuration,a3:()=>formatDuration,f7:()=>parseSomeTime});const r={s:1,m:60,h:3600,
d:86400};const a=31536e3;function parseDuration(e){const t=[...e.matchAll(/(\d+)([smhd])/g)]
;if(t.length===0||t.map(([e])=>e).join("")!==e)throw new Error(`"${e}" is not a duration such as 90s, 15m or 2h`)
;const n=t.reduce((e,[,t,n])=>e+Number(t)*(r[n??""]??0),0)
;if(n>a)throw new Error(`"${e}" is more than 365d, the longest that is taken`);return n}function parseSomeTime(e){
const t=parseDuration(e);if(t===0)throw new Error(`"${e}" leaves no time at all`);return t}function formatDuration(e){
let t=Math.round(e);let n="";for(const[e,r]of[["h",3600],["m",60],["s",1]]){const a=Math.floor(t/r);t-=a*r
;if(a>0)n+=`${a}${e}`}return n||"0s"}},27122:(e,t,n)=>{n.d(t,{ED:()=>parseTag,F2:()=>parseReference,I3:()=>checkName,
RC:()=>checkHost,Vz:()=>inFull});var r=n(93720)
;const a=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const o=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const s=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(e){
const{host:t="docker.io",path:n,tag:a,digest:o}=(0,r.mQ)(e)
;if(o!==void 0&&!(0,r.Bc)(o))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;if(a!==void 0)parseTag(a);checkHost(t,n);checkName(n,e);return{...inFull(t,n),...a!==void 0&&{tag:a},...o!==void 0&&{
digest:o}}}function inFull(e,t){if(!/^(index\.)?docker\.io$/.test(e))return{host:e,name:t};return{host:"docker.io",
name:t.includes("/")?t:`library/${t}`}}function parseTag(e){if(s.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(e,t){if(o.test(e)&&Number(/:(\d+)$/.exec(e)?.[1]??0)<=65535)return;const n=e.replace(/^.*@/,"…@")
;const r=/^[a-z]+:$/.test(e)&&t.startsWith("/")?`; leave ${e}// out`:""
;throw new Error(`"${n}" in "${n}/${t}" is not a host such as ghcr.io or 127.0.0.1:5000${r}`)}function checkName(e,t){
if(e.length<=255&&a.test(e))return;const n=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${t}" is a name that no registry takes${n}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}},93720:(e,t,n)=>{n.d(t,{Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference});function splitReference(e){
const t=e.indexOf("@");const n=t<0?e:e.slice(0,t);const[,r="",a]=/^(.*?)(?::([^:/]*))?$/s.exec(n)??[];return{
...splitHost(r),tag:a,digest:t<0?void 0:e.slice(t+1)}}function splitHost(e){const[t="",...n]=e.split("/")
;const r=n.length>0&&(/[.:]/.test(t)||t==="localhost");return r?{host:t,path:n.join("/")}:{host:void 0,path:e}}
function isDigest(e){return/^sha256:[0-9a-f]{64}$/.test(e)}}};
