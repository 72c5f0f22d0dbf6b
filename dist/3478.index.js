export const id=3478;export const ids=[3478];export const modules={81103:(e,t,n)=>{n.d(t,{Gq:()=>withoutLogin,
Gz:()=>below,or:()=>parseAddress});function withoutLogin(e){
return e.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)?.*@/s,"$1***@")}function parseAddress(e){const t=withoutLogin(e)
;const n=/^([A-Za-z][A-Za-z0-9+.-]*):(\/\/)?/.exec(e)
;if(!n||/^[^/]*(:\d|@)/.test(e))throw new Error(`"${t}" has no scheme; write https://${t}`);const[,s=""]=n
;if(!/^https?$/i.test(s))throw new Error(`"${t}" is ${s.toLowerCase()}:, and only http and https are asked`)
;if(!n[2]||!URL.canParse(e))throw new Error(`"${t}" is no URL; write https://host/path`);const o=new URL(e)
;const{username:r,password:a}=o;o.username="";o.password="";o.hash="";if(r===""&&a==="")return{url:o.href};try{return{
url:o.href,login:`${decodeURIComponent(r)}:${decodeURIComponent(a)}`}}catch{
throw new Error(`"${t}" has credentials that can't be decoded; write % as %25`)}}function below({url:e,...t},n){return{
url:new URL(`${e.replace(/\/$/,"")}${n}`).href,...t}}},1560:(e,t,n)=>{n.d(t,{wV:()=>basicOf,r$:()=>checksAt,
tg:()=>checksOf,GS:()=>placed,Ie:()=>plainChecks,Yg:()=>toldApart});var s=n(81103);function expandPlaces(e,t){
const known=e=>Object.hasOwn(t,e)?t[e]:void 0;return e.replaceAll(/\{([a-z_]+)\}/g,(e,t)=>known(t)??e)}var o=n(49996)
;const r=/\{(release|url|name)\}/g;function expand(e,{release:t,url:n,name:s}){return expandPlaces(e,{release:t,url:n,
name:s})}function expandWanted(e,t){if((0,o.V)(e).pattern===void 0)return expand(e,t)
;const quote=e=>e?.replaceAll(/[\\^$.*+?()[\]{}|/]/g,"\\$&");return expand(e,{release:quote(t.release),url:quote(t.url),
name:quote(t.name)})}function placesIn(e){if(typeof e==="string")return new Set([...e.matchAll(r)].map(([,e])=>e))
;if(typeof e!=="object"||e===null)return new Set;return new Set(Object.values(e).flatMap(e=>[...placesIn(e)]))}
function eachText(e,t){if(typeof e==="string")return t(e);if(Array.isArray(e))return e.map(e=>eachText(e,t))
;if(typeof e!=="object"||e===null)return e;return Object.fromEntries(Object.entries(e).map(([e,n])=>[e,eachText(n,t)]))}
var a=n(46840);var i=n(8301);var c=n(78842);const d=10;function plainChecks(e,t,n){const s=(0,i.O)("2xx")
;return e.addresses.map(o=>{const r={...ask(e,o,"GET"),timeout:d,redirects:e.redirects};return made(r,[(0,
a.Or)(s)],released(e.release,t,n))})}function checksOf(e,t,n){const s=placesMissing(e.checks,t)
;if(s.length>0)throw new Error(s.join("; "));return checksAt(e,t,n)}function checksAt({checks:e,certificate:t},n,s){
const o=t?[(0,a.Jx)(t["expires-after"])]:[];return e.flatMap(e=>{const t=placed(e)?n.addresses:[n.addresses[0]]
;return t.map(t=>specified(e,t,n,s,o))})}function placed(e){const t=placesIn(e)
;return e.url.startsWith("/")||t.has("url")||t.has("name")}function placesMissing(e,{addresses:t,release:n}){const s=[]
;const found=t=>e.findIndex(t);const o=found(placed)
;if(o>=0&&t.length===0)s.push(`checks.${o} is asked below the input url, which is empty; give it, or write a whole address`)
;if(o<0&&t.length>0)s.push("the input url is given, and no check is asked below it")
;const r=found(e=>e.release!==void 0||placesIn(e).has("release"))
;if(r>=0&&n===void 0)s.push(`checks.${r} asks for the release, and the input release is empty; give it`)
;if(r<0&&n!==void 0)s.push("the input release is given, and no check asks for it; add release: header:x-release to one")
;return s}function specified(e,t,n,o,r){const i=t?.url.replace(/\/$/,"");const c={release:n.release,url:i,
name:t&&new URL(t.url).hostname};const{headers:d,body:l,json:u,...h}=e;const f=eachText(h,e=>expand(e,c))
;const m=eachText({headers:d,texts:l,json:u},e=>expandWanted(e,c));const w=f.url.startsWith("/")&&t!==void 0
;const p=w?(0,s.Gz)(t,f.url):(0,s.or)(f.url);const g=ask({...n,headers:{...n.headers,...f["headers-send"]}},p,f.method)
;const $=f["body-send"];const{family:k,"connect-to":v}=f;const y={...g,...$!==void 0&&{body:$},...v!==void 0&&{
connectTo:v},...k!==void 0&&{family:k},timeout:f.timeout,redirects:f.redirects??n.redirects};const b=[...r,(0,
a.Or)(f.status),...Object.entries(m.headers).map(([e,t])=>(0,a.Z2)(e,t,o.pattern)),...m.texts.map(e=>(0,
a.K0)(e,o.pattern)),...Object.entries(m.json).map(([e,t])=>(0,a.Wf)(e,t,o))]
;const x=f.release&&released(n.release,f.release,o.path);return{...made(y,b,x),samples:f.samples??0,
thresholds:f.thresholds}}function ask({headers:e},{url:t,login:n},s){const o=n===void 0||"authorization"in e?{}:{
authorization:basicOf(n)};return{url:t,method:s,headers:{...o,...e}}}function basicOf(e){
return`Basic ${btoa(String.fromCharCode(...(new TextEncoder).encode(e)))}`}function released(e,t,n){if(e===void 0)return
;const s=(0,c.R)(t,n);return{releaseOf:s,expect:[(0,a.J6)(e,s)]}}function made(e,t,n){return{
name:`${e.method} ${e.url}${e.family?` by IPv${e.family}`:""}`,question:e,expect:[...t,...n?.expect??[]],...n&&{
releaseOf:n.releaseOf},samples:0,thresholds:[]}}function toldApart(e){const t=new Map;return e.map(e=>{
const n=(t.get(e.name)??0)+1;t.set(e.name,n);return n===1?e:{...e,name:`${e.name} (${n})`}})}},5758:(e,t,n)=>{n.d(t,{
TS:()=>parseAnswerTime,k0:()=>parsePause,wC:()=>turn});var s=n(22730);const o=3600;function parseAnswerTime(e){
const t=parsePause(e);if(t===0)throw new Error(`"${e}" leaves no time at all`);return t}function parsePause(e){
return bounded(e,milliseconds(e)??(0,s.E9)(e))}function milliseconds(e){const[,t]=/^(\d{1,7})ms$/.exec(e)??[]
;return t===void 0?void 0:Number(t)/1e3}function bounded(e,t){if(t>o)throw new Error(`"${e}" is more than ${(0,
s.a3)(o)}, the longest that is waited`);return t}
function turn({inARow:e,asked:t,nameless:n},{maxAttempts:s,retryDelay:o,consecutive:r,awaitsNames:a},i,c,d){
if(e>=r)return{kind:"works"};const l=a?t-n:t;if(l>=s||i>=c)return{kind:"failed"};const u=t>0&&e===0;if(!u||d)return{
kind:"ask"};return{kind:"wait",seconds:Math.min(o,c-i)}}},46840:(e,t,n)=>{n.d(t,{J6:()=>goodRelease,
Jx:()=>goodCertificate,K0:()=>goodBody,Or:()=>goodStatus,Wf:()=>goodJson,Z2:()=>goodHeader,wH:()=>selected})
;var s=n(86082);var o=n(22730);var r=n(8301);var a=n(49996);function goodStatus(e){return({status:t,headers:n})=>{if((0,
r.K)(e,t))return;const s=n["location"];const o=t>=300&&t<400&&s!==void 0?`, which leads to ${s}`:"";return{
word:"wrong status",wanted:`asked for status ${e.said}`,seen:`${t}${o}`}}}function holds(e,t,n){const s=(0,a.V)(e)
;const o=s.pattern&&t(s.pattern.source,s.pattern.flags);const fits=e=>o?o(e):n?e.includes(s.literal):e===s.literal
;return e=>(e!==void 0&&fits(e))!==s.not}function goodHeader(e,t,n){const s=holds(t,n,false);return({headers:n})=>{
if(s(n[e]))return;return{word:"header",wanted:`asked for ${e}: ${t}`,seen:n[e]??"no such header"}}}
function goodBody(e,t){const n=holds(e,t,true);return({body:t,cut:s})=>{if(n(t))return
;const o=`${e.startsWith("!")?"it":"none"}${s?" in the first 1 MiB, which is all that is read":""}`;return{word:"body",
wanted:`asked for a body with ${e}`,seen:o}}}function goodJson(e,t,{pattern:n,path:o}){const r=o(e)
;const i=typeof t==="string"&&(0,a.V)(t).pattern!==void 0;const c=i?holds(t,n,false):void 0
;const fits=e=>c?typeof e==="string"&&c(e):(0,s.$)(e)===(0,s.$)(t);return n=>{const s=unlike(n,r,fits)
;return s===void 0?void 0:{word:"JSON",wanted:`asked for ${e} = ${JSON.stringify(t)}`,seen:s}}}function unlike(e,t,n){
const s=selected(e,t);if(typeof s==="string")return s;if(s.length===0)return"nothing there";try{
const e=s.findIndex(e=>!n(e));return e<0?void 0:JSON.stringify(s[e])}catch{return i}}
const i="a document that is nested too deeply";function selected({body:e,cut:t},n){let s;try{s=JSON.parse(e)}catch{
return t?"a body longer than the 1 MiB that is read":e===""?"an empty body":"a body that is no JSON"}try{return n(s)
}catch{return i}}function goodRelease(e,t){return n=>{const s=t(n);return s===e?void 0:{word:"release",
wanted:`asked for release ${e}`,seen:s??"none"}}}function goodCertificate(e){return({certificate:t},n)=>{
const s=(t?.expires??Number.POSITIVE_INFINITY)-n;if(t===void 0||s>e)return
;const o=new Date(t.expires*1e3).toISOString().slice(0,10)
;const r=`asked for a certificate that is valid for ${days(e)} yet`;return{word:"TLS",wanted:r,
seen:`${t.subject}'s, which ends on ${o}, in ${days(s)}`}}}function days(e){
return e>=172800?`${Math.floor(e/86400)} days`:(0,o.a3)(Math.max(0,e))}},42558:(e,t,n)=>{n.d(t,{K:()=>fisher})
;var s=n(58581);function fisher(e,t){if(e.of===0||t.of===0||e.count*t.of<=t.count*e.of)return 1;const n=e.count+t.count
;const o=e.of+t.of;const r=choices(e.of,e.count)+choices(t.of,t.count)-choices(o,n);return(0,
s.R)(r,e.count,Math.min(n,e.of),s=>(n-s)*(e.of-s)/((s+1)*(t.of-n+s+1)))}function choices(e,t){let n=0
;for(let s=1;s<=Math.min(t,e-t);s++)n+=Math.log((e-s+1)/s);return n}},26876:(e,t,n)=>{n.d(t,{K:()=>excerpt,S:()=>judge})
;var s=n(2848);const o=200;const r=1e3;function judge(e,t,n,s){if(t.kind!=="answer")return{failure:{word:t.kind,
why:excerpt(t.why,s,r),came:""}};const o=e.releaseOf&&{release:excerpt(e.releaseOf(t)??"",s,64)}
;for(const r of e.expect){const e=r(t,n);if(e===void 0)continue;const a=`${s(e.wanted)}, got ${excerpt(e.seen,s)}`
;return{failure:{word:e.word,why:a,came:cameOf(t,s)},...o}}return{...o}}
function cameOf({status:e,address:t,protocol:n,body:s},o){const r=excerpt(s,o)
;return`${e} from ${t} by ${n}${r===""?", without a body":`: ${r}`}`}function excerpt(e,t,n=o){const r=(0,
s.p)(t(e)).split(/\s+/).join(" ").trim();return r.length>n?`${r.slice(0,n)}…`:r}},68112:(e,t,n)=>{n.d(t,{I:()=>kindOf})
;var s=n(26876);const o=80;function kindOf(e,t,n){if(t.kind!=="answer")return`${e.word}: ${shape(e.why)}`
;const o=shape((0,s.K)(t.body,n));return`${e.word} (${t.status})${o===""?"":`: ${o}`}`}function shape(e){
const t=e.replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi,"‹id›").replaceAll(/\b(?=[a-f]*\d)[0-9a-f]{8,}\b/gi,"‹id›").replaceAll(/\d+/g,"n")
;return t.length>o?`${t.slice(0,o)}…`:t}},9120:(e,t,n)=>{n.d(t,{G:()=>average,Y:()=>percentile})
;function percentile(e,t){const n=Math.ceil(t*e.length/100-1e-9);return e.toSorted((e,t)=>e-t)[n-1]}function average(e){
return e.length===0?void 0:e.reduce((e,t)=>e+t,0)/e.length}},49468:(e,t,n)=>{n.d(t,{WD:()=>holdsPath,Xq:()=>sayWhere,
ro:()=>parseWhere});function sayWhere(e){return e.kind==="json"?`json:${e.path}`:`header:${e.name}`}
function parseWhere(e){const[,t,n=""]=/^(header|json):(.+)$/s.exec(e)??[];if(t==="json")return{kind:t,path:n.trim()}
;if(t==="header"&&/^[\w-]+$/.test(n.trim()))return{kind:t,name:n.trim().toLowerCase()}
;throw new Error(`"${e}" is neither header:<name>, such as header:x-release, nor json:<path>, such as json:$.release`)}
function holdsPath(e){const{checks:t}=map(e);return Array.isArray(t)&&t.some(e=>{const{json:t,release:n}=map(e)
;return Object.keys(map(t)).length>0||typeof n==="string"&&n.startsWith("json:")})}function map(e){
return typeof e==="object"&&e!==null?e:{}}},25812:(e,t,n)=>{n.d(t,{TO:()=>differenceTold,yb:()=>releasesTold,
Gg:()=>shareRow,LA:()=>sharesTable});var s=n(5583);var o=n(42558);const r=1.959963984540054;function newcombe(e,t){
const[n,s]=[e.count/e.of,t.count/t.of];const[[o,r],[a,i]]=[wilson(e),wilson(t)]
;return[n-s-Math.hypot(n-o,i-s),n-s+Math.hypot(r-n,s-a)]}function wilson({count:e,of:t}){const n=e+r**2/2
;const s=r*Math.sqrt(e*(t-e)/t+r**2/4);return[(n-s)/(t+r**2),(n+s)/(t+r**2)]}var a=n(48932);const i=20;const c=5
;const d=5;const l=.001;function releasesTold(e,t){const n=e.filter(({releases:e})=>e.length>1).slice(0,i)
;if(n.length===0)return""
;const o=n.flatMap(({check:e,releases:t})=>t.toSorted((e,t)=>t.of-e.of).slice(0,c).map((t,n)=>shareRow(n===0?(0,
s.a)(e):"",(0,s.a)(t.release||"none"),t)));const r=n.flatMap(({check:e,releases:n})=>comparedSaid(e,n,t))
;return[sharesTable(o),r.join("\n")].filter(e=>e!=="").join("\n\n")}function comparedSaid(e,t,n){
const r=t.find(({release:e})=>e===n);if(r===void 0)return[];const i=t.filter(e=>e!==r)
;const c=i.reduce((e,{count:t,of:n})=>({count:e.count+t,of:e.of+n}),u);const h=new Set(i.flatMap(({kinds:e})=>e))
;const f=r.kinds.filter(e=>!h.has(e)).slice(0,d)
;const m=r.count>=a.jv&&(0,o.K)(r,c)<l?"more than chance":"no more than chance may give"
;return[...r.count+c.count>0?[`${differenceTold(e,r,c)}, ${m}`]:[],...f.map(t=>`- ${(0,
s.a)(e)}: a kind of error that the others did not have: ${(0,s.g)(t,200)}`)]}const u={count:0,of:0}
;function sharesTable(e){return["| check | release | asked | failed | share |","|---|---|--:|--:|--:|",...e].join("\n")}
function shareRow(e,t,{count:n,of:s}){return`| ${e} | ${t} | ${s} | ${n} | ${percent(n/s)} |`}
function differenceTold(e,t,n){const[o,r]=newcombe(t,n)
;return`- ${(0,s.a)(e)}: ${percent(o)} to ${percent(r)} more failures of the new release (95 % sure)`}
function percent(e){return`${(100*e).toFixed(1)} %`}},96815:(e,t,n)=>{n.d(t,{J:()=>s});const s={
"no name":"Look whether the record is there, and whether the runner can resolve it: `dig +short <name>`.",
"no connection":"Look whether anything listens there, and whether security groups let the runner in.",
TLS:"Look at the certificate: its names, its end and its chain (`openssl s_client -connect <host>:443`).",
"wrong status":"Read what came, and the log of the app at that time.",
header:"Compare the header with what the app, or what stands before it, should send.",
body:"Read what came; a cache or an error page may stand in between.",
JSON:"Compare the document with the path that is asked for.",
release:"Old machines still answer, or the app does not tell its release: look at the rollout and its target group.",
"too slow":"Look at the load and at what the app waits for; raise `timeout` or the threshold only if that is as it should be.",
"no data":"Nothing could be judged in time: raise `timeout`, or see why nothing is reached."}},48932:(e,t,n)=>{n.d(t,{
Cj:()=>rose,jv:()=>o});var s=n(58581);const o=5;const r=2;const a=.001;const i={count:1,of:100};function rose(e,t){
const{count:n,of:s}=t.of>0?t:i;if(e.count<o||e.count*s<r*n*e.of)return false
;return atLeast(e.count,e.count+n,e.of/(e.of+s))<a}function atLeast(e,t,n){if(n>=1)return 1
;let o=e*Math.log(n)+(t-e)*Math.log1p(-n);for(let n=1;n<=t-e;n++)o+=Math.log1p(e/n);return(0,
s.R)(o,e,t,e=>(t-e)/(e+1)*(n/(1-n)))}},87527:(e,t,n)=>{n.d(t,{Fj:()=>secretsOf,Ht:()=>secretBody,Iq:()=>secretLogin,
S_:()=>secretCookies,Z6:()=>secretHeaders,bo:()=>secretQuery})
;const s=/auth(?!or(?!iz))|token|key|secret|passw|session|cookie|credential|signature|^sig$/i;const o=8
;function long(e){return[...new Set(e)].filter(e=>e.length>=o)}function secretHeaders(e){
const t=Object.entries(e).filter(([e])=>s.test(e))
;return long(t.flatMap(([e,t])=>[t,.../cookie/i.test(e)?secretCookies(t):[t.replace(/^\S+\s+/,"")]]))}
function secretCookies(e){return long(e.split(";").map(e=>e.slice(e.indexOf("=")+1).trim()))}function secretLogin(e){
return[e,e.slice(e.indexOf(":")+1)]}function secretQuery(e){
return long([...new URL(e).searchParams].flatMap(([e,t])=>s.test(e)?[t]:[]))}function secretBody(e){try{
return long(secretValues(JSON.parse(e)))}catch{return/^[^\s=&]+=/.test(e)?secretQuery(`http://form/?${e}`):[]}}
function secretValues(e,t=false){if(typeof e!=="object"||e===null)return t?[String(e)]:[]
;return Object.entries(e).flatMap(([e,n])=>secretValues(n,t||s.test(e)))}
function secretsOf({headers:e,url:t,body:n=""}){return[...secretHeaders(e),...secretQuery(t),...secretBody(n)]}},
8301:(e,t,n)=>{n.d(t,{K:()=>isGood,O:()=>parseStatuses});function parseRange(e){const t=String(e).trim()
;const n=/^([1-5])xx$/i.exec(t)?.[1];if(n)return[Number(n)*100,Number(n)*100+99]
;const[,s,o=s]=/^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(t)??[]
;if(s===void 0||o===void 0||s>o)throw new Error(`"${t}" is not a status such as 200, 2xx or 200-299`)
;return[Number(s),Number(o)]}function parseStatuses(e){const t=[e].flat()
;if(t.length===0)throw new Error("names no status");return{said:t.join(", "),ranges:t.map(parseRange)}}
function isGood({ranges:e},t){return e.some(([e,n])=>t>=e&&t<=n)}},58581:(e,t,n)=>{n.d(t,{R:()=>tail})
;function tail(e,t,n,s){let o=Math.exp(e);let r=0;for(let e=t;e<=n&&o>r*1e-15;e++){r+=o;o*=s(e)}return Math.min(1,r)}},
5144:(e,t,n)=>{n.d(t,{B:()=>parseThreshold,c:()=>missed});var s=n(9120)
;const o=/^(?:p\((\d+(?:\.\d+)?)\)|(avg|med|max|rate))\s*(<=?)\s*(\d+(?:\.\d+)?)(ms|s|%)?$/;function parseThreshold(e){
const[,t,n,s="",r="",a=""]=o.exec(e.trim())??[]
;if(s==="")throw new Error(`"${e}" is not a threshold such as p(95)<300ms, avg<1s or rate<1%`);const i=Number(r)
;const c=s==="<=";const nobody=()=>new Error(`"${e}" is what nobody can meet`);if(n==="rate"){
if(a==="ms"||a==="s")throw new Error(`"${e}": a rate is a share, such as 0.01 or 1%`);const t=a==="%"?i/100:i
;if(t>1)throw new Error(`"${e}": a rate is a share from 0 to 1; did you mean ${s}${r}%?`);if(t===0&&!c)throw nobody()
;return{said:e,of:"rate",bound:t,orEqual:c}}
if(a!=="ms"&&a!=="s")throw new Error(`"${e}" has no unit; write ${r}ms or ${r}s`);if(i===0)throw nobody()
;const d=n==="max"?100:n==="med"?50:t===void 0?void 0:Number(t)
;if(d!==void 0&&(d<=0||d>100))throw new Error(`"${e}": there is no p(${t})`);const l=a==="ms"?i/1e3:i;return{said:e,
of:"latency",...d===void 0?{}:{percent:d},bound:l,orEqual:c}}function missed({of:e,percent:t,bound:n,orEqual:o},r){
const{latencies:a,asked:i,failed:c}=r;const d=e==="rate"?c/i:t===void 0?(0,s.G)(a):(0,s.Y)(a,t)
;if(d===void 0)return"nothing was measured";if(d<n||o&&d===n)return
;return e==="rate"?`${c} of ${i} failed`:`${Math.round(d*1e3)}ms`}},78842:(e,t,n)=>{n.d(t,{R:()=>toldRelease})
;var s=n(46840);function toldRelease(e,t){if(e.kind==="header")return({headers:t})=>t[e.name];const n=t(e.path)
;return e=>{const t=(0,s.wH)(e,n);if(typeof t==="string"||t.length===0)return
;return typeof t[0]==="string"?t[0]:JSON.stringify(t[0])}}},23738:(e,t,n)=>{n.d(t,{Vj:()=>verdictOf,Yk:()=>failedFirst,
oi:()=>releasesSaid});var s=n(9120);var o=n(5144);const r=500;function failedFirst(e){
return e.toSorted((e,t)=>Number(e.passed)-Number(t.passed)).slice(0,r)}function verdictOf(e,t,n,o,r){
const a=t&&e.samples>0?o:n;const i=t?troubleOfSamples(e,o):troubleOfTrial(n,r);const figures=e=>{const t=(0,
s.Y)(a.latencies,e);return t===void 0?void 0:milliseconds(t)};const[c,d]=[figures(50),figures(95)]
;const l=a.first??n.first;const u=merged(answersBy(n.releases),answersBy(o.releases));return{check:e.name,
passed:i===void 0,asked:n.asked+o.asked,good:n.good+o.good,...c!==void 0&&{p50:c},...d!==void 0&&{p95:d},...a.slowest&&{
slowest:inMilliseconds(a.slowest)},...i,...l&&{firstFailure:`${l.word}: ${l.why}`},failures:countsOf(n,o),
...e.releaseOf&&{releases:u}}}function milliseconds(e){return Math.round(e*1e4)/10}function inMilliseconds(e){
const{all:t,...n}=e;const s=Object.entries(n).map(([e,t])=>[e,milliseconds(t)]);return{...Object.fromEntries(s),
all:milliseconds(t)}}function troubleOfTrial(e,t){const n=worstOf(e);if(n===void 0){
const n=e.asked===0?`nothing was answered within ${t}`:`only ${e.inARow} good answers within ${t}`;return{
word:"no data",why:n,came:""}}return told(n,e)}function troubleOfSamples({samples:e,thresholds:t},n){
if(n.asked<e)return{word:"no data",why:`the time was over after ${n.asked} of ${e} samples`,came:""}
;const{latencies:s,asked:r}=n;const a=r-n.good;const i={latencies:s,asked:r,failed:a}
;const c=t.some(({of:e})=>e==="rate");const d=worstOf(n);for(const e of t){const t=(0,o.c)(e,i);if(t===void 0)continue
;const s=`asked for ${e.said}, got ${t}`;if(e.of==="latency")return{word:"too slow",why:`${s} over ${r} samples`,came:""
};if(d)return{...told(d,n),why:`${s}; ${told(d,n).why}`}}return d&&!c?told(d,n):void 0}function worstOf({failures:e}){
return[...e.values()].reduce((e,t)=>e===void 0||t.count>=e.count?t:e,void 0)}
function told(e,{asked:t,failures:n,releases:s}){const{word:o,why:r,came:a}=e.last
;const i=[...n].filter(([e])=>e!==o).map(([e,{count:t}])=>`${e} ${t} times`);const c=i.length>0?`; ${i.join(", ")}`:""
;const d=o==="release"?`; ${releasesSaid(Object.fromEntries(answersBy(s)))}`:"";return{word:o,
why:`${e.count} of ${t} times: ${r}${d}${c}`,came:a}}function releasesSaid(e){
return Object.entries(e).toSorted(([,e],[,t])=>t-e).map(([e,t])=>`${e||"no release"} ${t===1?"once":`${t} times`}`).join(", ")
}function answersBy(e){return new Map(e.map(({release:e,of:t})=>[e,t]))}function countsOf(...e){
return merged(...e.map(({failures:e})=>new Map([...e].map(([e,{count:t}])=>[e,t]))))}function merged(...e){
const t=new Map;for(const n of e)for(const[e,s]of n)t.set(e,(t.get(e)??0)+s);return Object.fromEntries(t)}},
49996:(e,t,n)=>{n.d(t,{V:()=>parseWanted,f:()=>holdsPattern});function parseWanted(e){const t=e.startsWith("!")
;const n=t?e.slice(1):e;const[,s,o=""]=/^\/(.+)\/([ims]*)$/s.exec(n)??[];return{said:e,not:t,literal:n,
...s===void 0?{}:{pattern:{source:s,flags:o}}}}function holdsPattern(e){
if(typeof e==="string")return parseWanted(e).pattern!==void 0
;return typeof e==="object"&&e!==null&&Object.values(e).some(holdsPattern)}},48540:(e,t,n)=>{n.d(t,{$q:()=>parseName,
Nq:()=>parseEnvironment,hS:()=>parseAmi,zZ:()=>parseImage});var s=n(93720);function parseImage(e){
if(!/^(?:[A-Za-z0-9[][\w./:[\]-]*)?(?:@.*)?$/.test(e))throw new Error(`"${e}" is not an image reference such as <registry>/orders@sha256:<64 hex digits>`)
;const{host:t,path:n,digest:o=""}=(0,s.mQ)(e);const r=t===void 0?n:`${t}/${n}`;if(r!==""&&(0,s.Bc)(o))return e
;throw new Error(`"${e}" does not name an image by its digest; give ${r||"orders"}@sha256:<64 hex digits>`)}
function parseAmi(e){if(/^ami-[0-9a-f]{8,17}$/.test(e))return e
;throw new Error(`"${e}" is not an AMI id such as ami-0abcdef1234567890`)}function parseName(e){
if(e.length<=32&&/^[a-z0-9]+(-[a-z0-9]+)*$/.test(e))return e
;throw new Error(`"${e}" is not a name of at most 32 lower case letters, digits and single dashes`)}
function parseEnvironment(e){if(!e.startsWith("review-"))return parseName(e)
;throw new Error(`"${e}" begins with review-, which is for environments of branches, made by feature-env; take another name`)
}},86082:(e,t,n)=>{n.d(t,{$:()=>canonical});function canonical(e){
if(Array.isArray(e))return`[${e.map(canonical).join(",")}]`;if(typeof e!=="object"||e===null)return JSON.stringify(e)
;const t=Object.entries(e).filter(([,e])=>e!==void 0);const n=t.sort(([e],[t])=>e<t?-1:1)
;return`{${n.map(([e,t])=>`${JSON.stringify(e)}:${canonical(t)}`).join(",")}}`}},22730:(e,t,n)=>{n.d(t,{
E9:()=>parseDuration,a3:()=>formatDuration,f7:()=>parseSomeTime});const s={s:1,m:60,h:3600,d:86400};const o=31536e3
;function parseDuration(e){const t=[...e.matchAll(/(\d+)([smhd])/g)]
;if(t.length===0||t.map(([e])=>e).join("")!==e)throw new Error(`"${e}" is not a duration such as 90s, 15m or 2h`)
;const n=t.reduce((e,[,t,n])=>e+Number(t)*(s[n??""]??0),0)
;if(n>o)throw new Error(`"${e}" is more than 365d, the longest that is taken`);return n}function parseSomeTime(e){
const t=parseDuration(e);if(t===0)throw new Error(`"${e}" leaves no time at all`);return t}function formatDuration(e){
let t=Math.round(e);let n="";for(const[e,s]of[["h",3600],["m",60],["s",1]]){const o=Math.floor(t/s);t-=o*s
;if(o>0)n+=`${o}${e}`}return n||"0s"}},20509:(e,t,n)=>{n.d(t,{Dx:()=>linesOf,GX:()=>yesOrNo,QG:()=>wordsBetweenCommas,
fq:()=>pairsOf,lG:()=>attestation});function linesOf(e){return e.split(/\r?\n/).map(e=>e.trim()).filter(e=>e!=="")}
function wordsBetweenCommas(e){const t=linesOf(e.replaceAll(",","\n"));if(t.length>0||e.trim()==="")return t
;throw new Error("it holds nothing but commas; give at least one value, or leave it out")}function pairsOf(e){const t={}
;for(const n of quoted(e)){const[,e,s]=/^([^=\s]+)=([\s\S]*)$/.exec(n)??[]
;if(e===void 0||s===void 0)throw new Error("each line must be NAME=value")
;if(e in t)throw new Error(`${e} is given twice`);t[e]=s}return t}function quoted(e){const t=[];let n=e
;while(n.trim()!==""){n=n.replace(/^\s+/,"");const e=/^"((?:[^"]|"")*)"[ \t]*(?:\r?\n|$)/.exec(n)
;const s=e?.[0]??/^[^\n]*\n?/.exec(n)?.[0]??n;t.push(e?(e[1]??"").replaceAll('""','"'):s.trim());n=n.slice(s.length)}
return t}function yesOrNo(e){if(/^(true|yes|on)$/i.test(e))return true;if(/^(false|no|off)$/i.test(e))return false
;throw new Error(`"${e}" is neither true nor false`)}function attestation(e){
if(/^(true|false|[a-z]+=.+)$/.test(e))return e
;throw new Error(`"${e}" is neither true, false nor an option of buildx such as mode=max`)}},85004:(e,t,n)=>{n.d(t,{
G:()=>splitCommand});function splitCommand(e){const t=[];let n;let s="";for(let o=0;o<e.length;o++){const r=e[o]??""
;const a=e[o+1];if(s==="'")if(r==="'")s="";else n+=r;else if(r==="\\"&&a!==void 0&&(s===""||'"\\$`\n'.includes(a))){o+=1
;if(a!=="\n")n=(n??"")+a}else if(s==='"')if(r==='"')s="";else n+=r;else if(r==='"'||r==="'"){s=r;n??=""
}else if(/\s/.test(r)){if(n!==void 0)t.push(n);n=void 0}else n=(n??"")+r}
if(s!=="")throw new Error(`${s} is not closed in ${e}`);if(n!==void 0)t.push(n);return t}},93720:(e,t,n)=>{n.d(t,{
Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference});function splitReference(e){const t=e.indexOf("@")
;const n=t<0?e:e.slice(0,t);const[,s="",o]=/^(.*?)(?::([^:/]*))?$/s.exec(n)??[];return{...splitHost(s),tag:o,
digest:t<0?void 0:e.slice(t+1)}}function splitHost(e){const[t="",...n]=e.split("/")
;const s=n.length>0&&(/[.:]/.test(t)||t==="localhost");return s?{host:t,path:n.join("/")}:{host:void 0,path:e}}
function isDigest(e){return/^sha256:[0-9a-f]{64}$/.test(e)}},79982:(e,t,n)=>{n.d(t,{C:()=>Denied,V:()=>Later})
;class Later extends Error{}class Denied extends Error{}},45759:(e,t,n)=>{n.d(t,{Q:()=>defineAction})
;function defineAction(e){return e}},24905:(e,t,n)=>{n.d(t,{Bz:()=>fromRunner,P_:()=>defaulted,Qq:()=>text,
lq:()=>optional,mw:()=>required,rJ:()=>secret,yL:()=>oneOf});function required(e,t){return{description:e,required:true,
parse:e=>{if(e===void 0)throw new Error("is required");return t(e)}}}function optional(e,t){return{description:e,
required:false,parse:e=>e===void 0?void 0:t(e)}}function defaulted(e,t,n){return{description:e,required:false,default:t,
parse:e=>n(e??t)}}function fromRunner(e,t){return{description:e,required:false,default:t,parse:e=>e}}
function secret(e,t){return{...e,secrets:e=>e===void 0||e===null?[]:t(e)}}function text(e){return e}
function oneOf(...e){return t=>{const n=e.find(e=>e===t);if(n===void 0)throw new Error(`"${t}" is not ${sentence(e)}`)
;return n}}function sentence(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}},
63478:(e,t,n)=>{n.r(t);n.d(t,{action:()=>E});var s=n(62807);function chart(e,t){if(e.length<10)return""
;const n=e.reduce((e,{at:n})=>Math.max(e,n-t),0)||1;const s=Math.min(30,e.length);const o=Array.from({length:s},()=>0)
;for(const{at:r,took:a}of e){const e=Math.min(s-1,Math.floor((r-t)/n*s));o[e]=Math.max(o[e]??0,a)}
let r=o.find(e=>e>0)??0;const a=o.map(e=>{r=e||r;return(r*1e3).toFixed(1)})
;return["```mermaid","xychart-beta",'  title "Slowest answer, ms"',`  x-axis "seconds" 0 --\x3e ${n.toFixed(1)}`,'  y-axis "ms"',`  line [${a.join(", ")}]`,"```"].join("\n")
}function checkCase({check:e,passed:t,p50:n=0,word:s="no data",why:o="",came:r=""}){const a=r===""?o:`${o}\n${r}`
;return{name:e,seconds:n/1e3,...!t&&{failure:{type:s,message:`${s}: ${o}`,text:a}}}}const o="smoke-test"
;function junit(e,t,n){const s=new Map(e.length===0?[[o,[]]]:[]);for(const t of e){const{suite:e=o}=t;const n=s.get(e)
;if(n)n.push(t);else s.set(e,[t])}const r=new Date(t*1e3).toISOString().slice(0,19)
;return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="${o}" ${counts(e,n)}>`,...[...s].flatMap(([e,t])=>[`  <testsuite name="${xml(e)}" ${counts(t,e===o?n:sum(t))} timestamp="${r}">`,...t.map(testCase),"  </testsuite>"]),"</testsuites>",""].join("\n")
}function counts(e,t){const n=e.filter(({failure:e})=>e!==void 0).length;const s=e.filter(e=>e.skipped).length
;return`tests="${e.length}" failures="${n}" errors="0" skipped="${s}" time="${t.toFixed(3)}"`}function sum(e){
return e.reduce((e,{seconds:t})=>e+t,0)}function testCase({name:e,seconds:t,classname:n=o,file:s,skipped:r,failure:a}){
const i=s===void 0?"":` file="${xml(s)}"`
;const c=`    <testcase classname="${xml(n)}" name="${xml(e)}"${i} time="${t.toFixed(4)}"`
;if(a===void 0)return r?`${c}><skipped/></testcase>`:`${c}/>`;const{type:d,message:l,text:u}=a
;return[`${c}>`,`      <failure type="${xml(d)}" message="${xml(l)}">${xml(u)}</failure>`,"    </testcase>"].join("\n")}
const r=/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Surrogate}]/gu;function xml(e){
return e.replaceAll(r,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;")
}var a=n(9120);var i=n(5583);var c=n(25812);var d=n(96815);var l=n(23738)
;function smokeSummary({verdicts:e,seconds:t,chart:n,answered:s=[],release:o}){const r=e.filter(({passed:e})=>!e)
;const a=(0,l.Yk)(e);const i=e.length-a.length;const u=[...new Set(r.flatMap(({word:e})=>e??[]))]
;const h=r.length===0?`✅ Smoke test passed: ${many(e.length)} in ${t.toFixed(1)} s`:`❌ Smoke test failed: ${r.length} of ${many(e.length)} in ${t.toFixed(1)} s`
;const f=i>0?`… and ${i} checks more, in the report`:"";return[`## ${h}`,r.slice(0,20).map(detail).join("\n"),(0,
c.yb)(s,o),u.length===0?"":`### What to do next\n\n${u.map(e=>`- **${e}**: ${d.J[e]}`).join("\n")}`,`${u.length===0?"":"### All checks\n\n"}| | check | good | p50 | p95 | first failure |\n|---|---|--:|--:|--:|---|\n${a.map(row).join("\n")}`,f,n].filter(e=>e!=="").join("\n\n").concat("\n")
}function row({check:e,passed:t,good:n,asked:s,p50:o,p95:r,firstFailure:a,why:c,word:d,releases:u}){
const h=u&&Object.keys(u).length>1?`<br>${(0,i.g)((0,l.oi)(u))}`:"";const f=a??(c===void 0?"":`${d}: ${c}`)
;return`| ${t?"✅":"❌"} | ${(0,i.a)(e)}${h} | ${n} of ${s} | ${ms(o)} | ${ms(r)} | ${(0,i.g)(f,400)} |`}
function detail({check:e,word:t,why:n="",came:s="",slowest:o}){
const r=t==="too slow"&&o?`; the slowest ${courseOf(o)}`:"";return`- ${(0,i.a)(e)}: **${t}**: ${(0,
i.g)(n,2e3)}${r}${s===""?"":`; what came: ${(0,i.a)(s)}`}`}
function courseOf({name:e,connect:t,tls:n,firstByte:s,all:o}){
const r=[["had its name",e],["was connected",t],["agreed on TLS",n],["began to answer",s],["had answered",o]]
;return r.flatMap(([e,t])=>t===void 0?[]:[`${e} after ${t} ms`]).join(", ")}function ms(e){
return e===void 0?"":`${e} ms`}function many(e){return e===1?"1 check":`${e} checks`}var u=n(22730)
;function failedBy({watched:e}){const t=e.filter(({finding:e})=>e.kind==="sign")
;return t.length>0?t:e.filter(({ending:e})=>e!=="pass")}function watchFailure(e){const t=failedBy(e);const[n]=t
;if(n===void 0)return;const{name:s,finding:o}=n
;const r=o.kind==="no data"?`${s} had no data: ${o.said} (no-data: ${e.noData})`:`${s}: ${o.said}${lastOf(o)}`
;const a=t.length>1?`; and ${t.slice(1).map(({name:e})=>e).join(", ")}`:"";return`after ${(0,
u.a3)(e.seconds)} of watching: ${r}${a}`}function lastOf(e){const t=e.kind==="sign"?e.evidence.at(-1):void 0
;return t===void 0?"":`; the last: ${t}`}function watchLine(e,t,n){
const s=e.toSorted((e,t)=>Number(e.ending==="pass")-Number(t.ending==="pass")).slice(0,6)
;const o=s.map(({name:e,finding:t})=>`${e}: ${t.said}`);const r=e.length>s.length?[`and ${e.length-s.length} more`]:[]
;const a=`${(0,u.a3)(t).padStart(6)}  of ${(0,u.a3)(n)} watched`;return`${a}: ${[...o,...r].join("; ")}`}
function watchSummary(e,t){const n=failedBy(e);const s=n.length===0?"✅ Watched":"❌ Watched"
;const o=e.watched.filter(e=>!n.includes(e));const r=[...n,...o].slice(0,200).map(e=>watch_told_row(e,n.includes(e)))
;const a=n.flatMap(({name:e,finding:t})=>t.kind==="sign"&&t.evidence.length>0?[`${(0,
i.a)(e)}, the last of it:\n\n${t.evidence.map(e=>`- ${(0,i.a)(e)}`).join("\n")}`]:[]);const d=[`### ${s} for ${(0,
u.a3)(e.seconds)}`,`| | what | seen |\n|---|---|---|\n${r.join("\n")}`];const l=(0,c.yb)(e.answered??[],t)
;return[...d,...a,...l?[l]:[]].join("\n\n").concat("\n")}function watch_told_row({name:e,finding:t},n){
const s=t.kind==="no data";const o=n?"❌":s?"❔":"✅";return`| ${o} | ${(0,i.a)(e)} | ${s?"no data: ":""}${(0,
i.g)(t.said)} |`}function watchCases(e){const t=failedBy(e);return e.watched.map(n=>{const{kind:s,said:o}=n.finding
;const r=n.finding.kind==="sign"?n.finding.evidence:[];const a={type:s,message:`${s}: ${o}`,text:[o,...r].join("\n")}
;return{name:`watch ${n.name}`,seconds:e.seconds,...t.includes(n)&&{failure:a}}})}var h=n(45759);var f=n(49468)
;var m=n(5758);var w=n(26876);var p=n(68112);function byRelease(e,{failure:t,release:n},s){if(n===void 0)return e
;const o=e.length<20||e.some(e=>e.release===n)?n:"others";const r=e.find(e=>e.release===o)??{release:o,count:0,of:0,
kinds:[]};const a=t!==void 0&&t.word!=="release";const i=a&&r.kinds.length<20&&!r.kinds.includes(s);const c={release:o,
count:r.count+(a?1:0),of:r.of+1,kinds:i?[...r.kinds,s]:r.kinds};return[...e.filter(e=>e!==r),c]}class Tally{asked=0
;good=0;inARow=0;points=[];failures=new Map;releases=[];first;slowest;add(e,t,n,s=""){const{failure:o}=t;this.asked+=1
;if(e.kind==="answer"){this.points.push({at:n,took:e.timings.all})
;if(e.timings.all>=(this.slowest?.all??0))this.slowest=e.timings}this.releases=byRelease(this.releases,t,s)
;if(o===void 0){this.good+=1;this.inARow+=1;return}this.inARow=0;this.first??=o;const r=this.failures.get(o.word)
;if(r)Object.assign(r,{count:r.count+1,last:o});else this.failures.set(o.word,{count:1,first:o,last:o})}get nameless(){
return this.failures.get("no name")?.count??0}get latencies(){return this.points.map(({took:e})=>e)}}class Gate{#e;#t=[]
;constructor(e){this.#e=e}async through(e){if(this.#e>0)this.#e-=1;else await new Promise(e=>this.#t.push(e));try{
return await e()}finally{const e=this.#t.shift();if(e)e();else this.#e+=1}}}async function askAll(e,t,n,s){
const o=n.clock.now()+t.timeout;const r=new Gate(t.concurrency);const a=await Promise.all(e.map(e=>follow(e,t,o,r,n,s)))
;return{verdicts:a.map(({verdict:e})=>e),tallies:a.flatMap(({tallies:e})=>e),releases:a.map(({releases:e})=>e)}}
async function follow(e,t,n,s,{asker:o,clock:r},a){const once=i=>s.through(async()=>{
const s=Math.min(e.question.timeout,n-r.now());if(s<=0)return;const c=await o.ask({...e.question,timeout:s})
;if(c.kind==="too slow"&&s<e.question.timeout)return;const d=(0,w.S)(e,c,r.now(),t.clean)
;i.add(c,d,r.now(),d.failure&&(0,p.I)(d.failure,c,t.clean));a.heard(e,d)});const i=new Tally
;const c=await untilItWorks(i,t,n,r,()=>once(i));const d=new Tally;if(c)await Promise.all(Array.from({length:e.samples
},()=>once(d)));const h=(0,l.Vj)(e,c,i,d,(0,u.a3)(t.timeout));a.over(h);const{releases:f}=d.asked>0?d:i;return{
verdict:h,tallies:[i,d],releases:f}}async function untilItWorks(e,t,n,s,o){for(let r=false;;){const a=(0,
m.wC)(e,t,s.now(),n,r);if(a.kind==="works"||a.kind==="failed")return a.kind==="works";r=a.kind==="wait"
;if(a.kind==="wait")await s.wait(a.seconds);else await o()}}async function askEach({inputs:e,secrets:t,log:s},o,r,a,i){
const{machines:c,release:d,"release-from":l}=e;if(c===void 0)return await askAll(o,r,a,i)
;const u=`machines of ${c.app}/${c.environment}`
;const[h,{askMachines:m,find:w}]=await Promise.all([a.inService(c),n.e(2608).then(n.bind(n,12608))])
;const p=await w(h,t.clean);const g=l&&(0,f.Xq)(l);const $=m({...r,name:u,release:d,where:g},p,h,a.clock).then(t=>{
const n={...t,passed:t.passed||t.word==="no data"&&e["no-data"]==="pass"};i.over(n)
;if(n.passed&&!t.passed)s.warning(`${u}: ${t.why}`,"No data");return n})
;const[k,v]=await Promise.all([askAll(o,r,a,i),$]);return{...k,verdicts:[...k.verdicts,v]}}var g=n(48932)
;function findAlarm({state:e,reason:t,since:n,missing:s},o){const r=(0,w.K)(t,o);if(e==="ALARM"){
const e=n===void 0?"":` since ${new Date(n*1e3).toISOString().slice(0,19)}Z`;return{kind:"sign",said:`ALARM${e}: ${r}`,
evidence:[]}}if(e==="OK")return{kind:"fine",said:"OK"};if(s)return{kind:"no data",said:r,because:"absent"};return{
kind:"no data",said:`INSUFFICIENT_DATA: ${r||"no reason is given"}`,because:"quiet"}}function findLines(e,t,n){
const{lines:s,last:o,any:r}=e;if(!r)return{kind:"no data",said:"nothing was logged",because:"quiet"}
;if(s.of===0||t.of===0)return{kind:"no data",said:"there is too much of it to be read",because:"late"}
;const a=`${signs_many(t.count,"line")} in the ${(0,u.a3)(t.of)} before`;const i=`${signs_many(s.count,"line")} in ${(0,
u.a3)(s.of)}, ${a}`;if(!(0,g.Cj)(s,t))return{kind:"fine",said:i};return{kind:"sign",said:i,evidence:o.map(e=>(0,
w.K)(e,n))}}function countOf({targets:e,own:t=0,requests:n}){return{count:e+t,of:Math.max(n,e+t)}}
function findAnswered(e,t){const n=countOf(e);if(n.of===0)return{kind:"no data",said:"no figures of requests yet",
because:"late"};const s=countOf(t);const o=s.of===0?"no requests before":`${s.count} of ${s.of} in the hour before`
;const r=e.own===void 0?"":` (${e.own} of them the balancer's own)`
;const a=`${n.count} of ${signs_many(n.of,"request")} got 5xx${r}, ${o}`;return(0,g.Cj)(n,s)?{kind:"sign",said:a,
evidence:[]}:{kind:"fine",said:a}}function findAnswers({asked:e,bad:t,badInARow:n,why:s,came:o},r){if(e===0)return{
kind:"no data",said:"no answer came",because:"late"}
;const a=`${t} of ${signs_many(e,"answer")} not good${t>0?`; ${s}`:""}`;const i=n>=r||(0,g.Cj)({count:t,of:e},{count:0,
of:0});return i?{kind:"sign",said:a,evidence:o===""?[]:[o]}:{kind:"fine",said:a}}function signs_many(e,t){
return`${e} ${t}${e===1?"":"s"}`}var $=n(79982);function partsOf(e,t,n){const{alarms:s,logs:o,balancer:r}=e
;return[...s.length>0?[alarmsPart(s,t,n)]:[],...o.map(e=>comparedPart(`log ${e.group} for ${e.pattern}`,(n,s)=>t.lines(e,n,s),(e,t)=>findLines(e,t.lines,n))),...r===void 0?[]:[comparedPart(`balancer ${r.split(":").at(-1)}`,(e,n)=>t.answered(r,e,n),findAnswered)]]
}function alarmsPart(e,t,n){const look=async()=>{const s=await toldIfNot(()=>t.alarms(e));return"kind"in s?e.map(e=>({
name:`alarm ${e}`,finding:s})):s.map(e=>({name:`alarm ${e.name}`,finding:findAlarm(e,n)}))};return{before:look,look}}
function comparedPart(e,t,n){let s;let o=[0,0];const before=async(n,r)=>{o=[n,r];const a=await toldIfNot(()=>t(n,r))
;if("kind"in a)return[{name:e,finding:a}];s=a;return[]};return{before,async look(r,a){
const i=s===void 0?await before(...o):[];if(s===void 0)return i;const c=await toldIfNot(()=>t(r,a));return[{name:e,
finding:"kind"in c?c:n(c,s)}]}}}async function toldIfNot(e){try{return await e()}catch(e){if(e instanceof $.C)return{
kind:"no data",said:e.message,because:"absent"};if(e instanceof $.V)return{kind:"no data",said:e.message,because:"late"}
;throw e}}function endingOf(e,t,n){if(t==="pass"||t==="fail")return t;if(e==="absent")return"fail"
;return t==="pass-if-served"&&e==="quiet"&&n?"pass":"wait"}function endings(e,t,n){return e.map(e=>{const{finding:s}=e
;if(s.kind==="no data")return{...e,ending:endingOf(s.because,t,n)};return{...e,ending:s.kind==="sign"?"fail":"pass"}})}
class Asking{served=false;#n;#s;#o;#r;#a;#i=new AbortController;constructor(e,t,n){this.#n=e;this.#s=t;this.#o=n
;this.#r=new Gate(t.concurrency);this.#a=new Map(e.map(e=>[e,{asked:0,bad:0,badInARow:0,why:"",came:"",releases:[]}]))}
async run(){await Promise.all([...this.#a].map(([e,t])=>this.#c(e,t)))}stop(){this.#i.abort()}found(){
return this.#n.map(e=>({name:e.name,finding:findAnswers(this.#a.get(e),this.#s.consecutive)}))}answered(){
return this.#n.map(e=>({check:e.name,releases:this.#a.get(e)?.releases??[]}))}async#c(e,t){
const{asker:n,clock:s}=this.#o;const{signal:o}=this.#i;while(!o.aborted){const r=s.now()+this.#s.pace
;await this.#r.through(async()=>{if(o.aborted)return;const r=await n.ask(e.question,o);if(o.aborted)return;const a=(0,
w.S)(e,r,s.now(),this.#s.clean);const{failure:i}=a;const c=i?(0,p.I)(i,r,this.#s.clean):""
;t.releases=byRelease(t.releases,a,c);t.asked+=1;if(i===void 0){this.served=true;t.badInARow=0;return}t.bad+=1
;t.badInARow+=1;Object.assign(t,{why:`${i.word}: ${i.why}`,came:i.came})})
;while(!o.aborted&&s.now()<r)await s.wait(Math.min(1,r-s.now()))}}}async function before(e,t){
const n=await Promise.all(e.map(e=>e.before(t-3600,t)))
;return n.flat().filter(({finding:e})=>e.kind==="no data"&&e.because==="absent")}async function watch(e,t,n,s,o){
const{clock:r}=s;const a=r.now();const i=a+n.lasts;const c=new Asking(e,n,s);const d=c.run();let l=[];try{
for(let e=a+1;;){const s=r.now();if(s>=e){const n=Math.max(a,s-300);l=(await Promise.all(t.map(e=>e.look(n,s)))).flat()
;e=s<i?Math.min(s+10,i):s+10}const d=endings([...c.found(),...l],n.noData,c.served)
;const u=d.some(({finding:e})=>e.kind==="sign")
;const h=d.some(({ending:e})=>e==="wait")&&!d.some(({ending:e})=>e==="fail");if(u||s>=i&&(!h||s>=i+n.patience))return{
watched:d,seconds:r.now()-a,noData:n.noData,answered:c.answered()};o(d,s-a)
;await r.wait(Math.max(0,Math.min(1,e-r.now())))}}finally{c.stop();await d}}async function askTestAndWatch(e,t,n,s){
const{inputs:o,secrets:r,log:a}=t;const{watch:i,alarms:c=[],logs:d=[],balancer:l,timeout:u}=o;const h={
maxAttempts:o["max-attempts"],retryDelay:o["retry-delay"],consecutive:o.consecutive,
awaitsNames:o.resolve==="authoritative",concurrency:o.concurrency,timeout:u,clean:r.clean};const f=await testing(t,n)
;const m=c.length>0||d.length>0||l!==void 0;const w=m?partsOf({alarms:c,logs:d,balancer:l},await n.watcher(),r.clean):[]
;try{for(const{name:e,finding:t}of await before(w,n.clock.now()))a.warning(`${e} can't be watched: ${t.said}`,"No data")
;const r=n.clock.now()+u;const c=await askEach(t,e,h,n,s);if(c.verdicts.some(({passed:e})=>!e))return{asked:c,
tests:void 0,end:void 0};const d=await(f?.(e,r));if(i===void 0||d&&d.failed>0)return{asked:c,tests:d,end:void 0}
;const l={lasts:i,patience:u,pace:Math.max(1,h.retryDelay),noData:o["no-data"]};const m=s.watched.bind(s,i);return{
asked:c,tests:d,end:await watch(e,w,{...h,...l},n,m)}}finally{n.asker.close()}}async function testing(e,t){
const{image:s,reports:o}=e.inputs;if(s!==void 0)return await(await n.e(9094).then(n.bind(n,69094))).testerOf(s,e,t)
;if(o===void 0)return;const{joinReports:r}=await n.e(1874).then(n.bind(n,21874));return async()=>await r(o,t,e.secrets)}
var k=n(81103);var v=n(87527);function parseWantedLog(e){const[,t,n]=/^([\w./#-]{1,512}):\s+(\S.*)$/.exec(e)??[]
;if(t===void 0||n===void 0)throw new Error(`"${e}" is no log group and pattern, such as /acme/orders: ?ERROR ?" 500 "`)
;if(n.length>1024)throw new Error(`the pattern of ${t} has more than the 1024 characters that AWS takes`);return{
group:t,pattern:n}}var y=n(48540);var b=n(20509);var x=n(24905);var O=n(85004);const patterns=e=>{const t=(0,b.Dx)(e)
;const n=t.find(e=>/^!?([/\\]|[A-Za-z]:)/.test(e)||e.split(/[/\\]/).includes(".."))
;if(n!==void 0)throw new Error(`"${n}" leads out of the workspace; name files inside of it`)
;if(t.every(e=>e.startsWith("!")))throw new Error("it only leaves out; add what it leaves out of");return t};const A={
image:(0,
x.lq)("Image whose tests are run in a container once the checks have passed, by tag or by digest; they get URL, BASE_URL, RELEASE and REPORT",e=>{
if(/^[A-Za-z0-9[][^\s,]*$/.test(e))return e;throw new Error(`"${e}" is no image such as grafana/k6:1.2.0`)}),command:(0,
x.lq)("What is run in it, quoted as in a shell; the image's own command when empty",e=>({text:e,words:(0,O.G)(e)})),
env:(0,x.rJ)((0,x.lq)("Variables that the container gets, NAME=value a line; of the job it gets none",e=>{const t=(0,
b.fq)(e);for(const[e,n]of Object.entries(t)){
if(!/^[A-Za-z_][A-Za-z0-9_]*$/.test(e))throw new Error(`"${e}" is no name of a variable`)
;if(/[\r\n\0]/.test(n))throw new Error(`${e} holds a line end, which docker takes in no variable`)}return t}),v.Z6),
files:(0,
x.lq)("Files that are given to the command as arguments, in the workspace: a pattern a line, such as tests/**/*.spec.ts; one with ! in front leaves out",patterns),
shard:(0,
x.lq)("Which part of the files this job runs, such as 2/5; the container gets SHARD and SHARDS",function parseShard(e){
const[,t="",n=""]=/^(\d{1,4})\/(\d{1,4})$/.exec(e.replaceAll(" ",""))??[];const s={index:Number(t),of:Number(n)}
;if(s.index>=1&&s.index<=s.of)return s;throw new Error(`"${e}" is no shard such as 2/5, from 1/5 to 5/5`)}),times:(0,
x.lq)("JUnit files of an earlier run, a pattern a line, by whose times files are dealt out to shards; by their size without",patterns),
network:(0,x.P_)("Network of the container: host, this machine's own, bridge or the name of one","host",e=>{
if(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(e))return e
;throw new Error(`"${e}" is no network of docker's, such as host, bridge or the name of one`)}),mount:(0,
x.lq)("Folder of the container where the workspace is, to be read, and the command begins, such as /work; without it the container sees nothing of this machine",e=>{
if(/^\/[^,"\0]+$/.test(e)&&!e.split("/").includes(".."))return e.replace(/(?<=.)\/+$/,"")
;throw new Error(`"${e}" is no folder of a container, such as /work`)}),reports:(0,
x.lq)("JUnit files that are read in place of running anything, a pattern a line, such as reports/**/*.xml; all their tests become one report",patterns)
};function checkTests(e,t){const n=[]
;for(const s of["command","env","mount","files","shard"])if(e[s]!==void 0&&e.image===void 0&&!t.has("image"))n.push(`${s}: it is for tests in a container, and there is none; add image`)
;if(e.files!==void 0&&e.command===void 0&&e.image!==void 0&&!t.has("command"))n.push("files: they are arguments of the command, and there is none; add command")
;const s=["files","shard"].every(n=>t.has(n)||e[n]!==void 0)
;if(e.times!==void 0&&!s)n.push("times: files are dealt out by them; add files and shard")
;if(e.image!==void 0&&e.reports!==void 0)n.push("reports: tests are run by image or read from reports; give one of them")
;return n}const whole=e=>t=>{const n=/^\d{1,6}$/.test(t)?Number(t):0
;if(n<1||n>e)throw new Error(`"${t}" is not a whole number from 1 to ${e}`);return n};const j={url:(0,x.rJ)((0,
x.lq)("Where to ask: an address a line, such as https://orders.example.com/healthz",e=>{const t=new Map((0,
b.Dx)(e).map(e=>[e,(0,k.or)(e)]));return[...t.values()]}),e=>e.flatMap(({url:e,login:t})=>[...(0,v.bo)(e),...t?(0,
v.Iq)(t):[]])),
spec:(0,x.lq)("Checks in YAML: a path such as .github/smoke.yml, or the checks themselves; paths in it are asked below each url",x.Qq),
release:(0,x.lq)("Id of the release that must answer; the others that do are counted and named",x.Qq),"release-from":(0,
x.lq)("Where an answer tells its release when there is no spec: header:<name> or json:<path>; header:x-release when empty",f.ro),
machines:(0,
x.lq)("App and environment of a fleet that immutable-rollout released, such as orders/production: each of its machines in service is asked too, by a command through Systems Manager, and must run the release",e=>{
const[t="",n="",...s]=e.split("/")
;if(n===""||s.length>0)throw new Error(`"${e}" is not <app>/<environment>, such as orders/production`);return{app:(0,
y.$q)(t),environment:(0,y.$q)(n)}}),
"max-attempts":(0,x.P_)("How often a check is asked until it works","30",whole(1e4)),"retry-delay":(0,
x.P_)("Pause after an answer that was not good, such as 2s or 500ms","2s",m.k0),consecutive:(0,
x.P_)("How many good answers in a row a check must give to work","3",whole(1e3)),concurrency:(0,
x.P_)("How many requests may run at once","5",whole(1e3)),timeout:(0,x.P_)("How long all of it may take","5m",u.f7),
"follow-redirect":(0,x.P_)("Whether redirects are followed, up to 10; otherwise a redirect is the answer","false",b.GX),
resolve:(0,
x.P_)("Who is asked for addresses: system, the resolver of this machine, or authoritative, the name servers of the name's own zone","system",e=>{
if(e==="system"||e==="authoritative")return e;throw new Error(`"${e}" is neither system nor authoritative`)}),
"basic-auth":(0,x.rJ)((0,x.lq)("user:password, sent with every request",e=>{if(e.includes(":"))return e
;throw new Error("it must be user:password")}),v.Iq),
cookie:(0,x.rJ)((0,x.lq)("Cookies as name=value, sent with every request",e=>{
if(/^[^=;\s]+=[\x21-\x7e]*(;\s*[^=;\s]+=[\x21-\x7e]*)*$/.test(e))return e
;throw new Error("it must be name=value, or several with semicolons between")}),e=>[e,...(0,v.S_)(e)]),report:(0,
x.lq)("Path of a JUnit file that is written",x.Qq),...A,
watch:(0,x.lq)("How long checks are asked on once they work, such as 2m, each every retry-delay, while alarms, logs and balancer are read",u.f7),
alarms:(0,x.lq)("CloudWatch alarms of any type, one a line; ALARM during the watch fails it",b.Dx),logs:(0,
x.lq)('Log groups and filter patterns of CloudWatch Logs, such as /acme/orders: ?ERROR ?" 500 ", one a line; more of such lines than before fails it',e=>(0,
b.Dx)(e).map(parseWantedLog)),
balancer:(0,x.lq)("Name or ARN of the Application Load Balancer, or ARN of its target group, whose 5xx are read during the watch; more of them than before fails it",e=>{
if(/^[A-Za-z0-9-]{1,32}$/.test(e))return e
;if(/^arn:[\w-]+:elasticloadbalancing:[\w-]+:\d{12}:(loadbalancer\/app|targetgroup)\/[\w/-]+$/.test(e))return e
;throw new Error(`"${e}" is no name of a load balancer, which has up to 32 letters, digits and dashes, nor the ARN of an Application Load Balancer or a target group`)
}),
"no-data":(0,x.P_)("What it means at the end of the watch that an alarm, log or balancer had no data: pass-if-served (silence is good when good answers came, else wait), wait (as long as timeout says), pass or fail; machines without an answer are good only with pass","pass-if-served",(0,
x.yL)("pass-if-served","wait","pass","fail"))};var S=n(1560);async function prepare(e,t,n){
const s=await pathOf(e["release-from"]);const o=e.spec===void 0?plain(e,s):await specified(e.spec,e,t)
;for(const{question:e}of o){const{headers:t,url:s,body:o=""}=e;n.hide(...(0,v.Z6)(t),...(0,v.bo)(s),...(0,v.Ht)(o))}
return(0,S.Yg)(o.map(e=>({...e,name:n.clean(e.name)})))}function plain(e,t){const n=e["release-from"]??{kind:"header",
name:"x-release"};return(0,S.Ie)(common(e),n,t)}async function pathOf(e){if(e?.kind!=="json")return unused
;const{compilePath:t}=await Promise.all([n.e(3062),n.e(9249)]).then(n.bind(n,79249));try{t(e.path);return t}catch(e){
throw(0,s.Qm)(`invalid inputs: release-from: ${e instanceof Error?e.message:e}`,e)}}
async function specified(e,t,{workspace:o}){const r=/[\n{]|:\s/.test(e)
;const a=r?"reading the input spec":`reading the smoke spec ${e}`;const i=r?e:await read(e,a,o)
;if(i.length>262144)throw(0,s.Qm)(`${a}: it is larger than 256 KiB; name the file of a smoke spec`)
;const[{parseYaml:c},{parseSmokeSpec:d},{languagesOf:l}]=await Promise.all([Promise.all([n.e(8815),n.e(3269)]).then(n.bind(n,83269)),Promise.all([n.e(9691),n.e(9966)]).then(n.bind(n,49966)),n.e(4579).then(n.bind(n,74579))])
;try{const e=c(i);const n=await l(e);return(0,S.tg)(d(e,n),common(t),n)}catch(e){throw(0,
s.Qm)(`${a}: ${e instanceof Error?e.message:e}`,e)}}async function read(e,t,n){const missing=(e,n)=>(0,
s.Qm)(`${t}: ${e}; check the repository out before this step (actions/checkout), or correct the path`,n)
;const o=await n.text(e).catch(e=>{throw missing(e.code,e)});if(o===void 0)throw missing("there is no such file")
;return o}function common(e){const{"basic-auth":t,cookie:n}=e;return{addresses:e.url??[],release:e.release,headers:{
...t&&{authorization:(0,S.wV)(t)},...n&&{cookie:n}},redirects:e["follow-redirect"]?10:0}}function unused(){
throw new Error("this was not looked for in the spec")}class Progress{#d;#l;#u;#n;#h=new Map;#f;#m=0;#w=0;#p=0;#g=0
;constructor(e,t,n){this.#d=e;this.#l=n;this.#u=n();this.#f=this.#u;this.#n=t}heard(e,{failure:t}){this.#w+=1
;if(t)this.#h.set(e.name,`${t.word}: ${t.why}`);else this.#h.delete(e.name);this.#$(()=>this.#k())}watched(e,t,n){
this.#$(()=>watchLine(t,n,e))}#$(e){const t=this.#l();if(t-this.#m>=1){this.#m=t;this.#d.keep("seen",e())}
if(t-this.#f<10)return;this.#f=t;this.#d.log.info(e())}over({check:e,passed:t,good:n,asked:s,word:o,why:r}){
this.#h.delete(e);if(t)this.#p+=1;else this.#g+=1;const a=t?`${n} of ${s} answers were good`:`${o}: ${r}`
;this.#d.log.info(`${t?"passed":"FAILED"}  ${e}: ${a}`)}#k(){const e=(0,u.a3)(this.#l()-this.#u).padStart(6)
;const t=`${this.#w} answers; of ${this.#n} checks ${this.#p} passed, ${this.#g} failed`;const[n]=this.#h
;return`${e}  ${t}${n?`; ${n[0]}: ${n[1]}`:""}`}}const E=(0,h.Q)({name:"smoke-test",
description:"Asks a site whether it works and which release answers, and says in one of ten words what is wrong",
inputs:j,outputs:{outcome:"passed or failed",passed:"How many checks passed, and tests where there are any",
failed:"How many of them failed",p95:"Milliseconds that 95 % of all answers took at most",
report:"Path of the JUnit file, when one was asked for",
result:"All of this and each check and test as JSON; version says its form"},check:function check(e,t){
const{url:n,spec:s,machines:o,consecutive:r,"max-attempts":a,"basic-auth":i}=e;const c=[];const d=n!==void 0||s!==void 0
;const l=d||o!==void 0;const u=e.image!==void 0||e.reports!==void 0
;if(!l&&!u&&!["url","machines","image","reports"].some(e=>t.has(e)))c.push("url, spec or machines is required, or image or reports")
;if(!d&&e.watch!==void 0&&!t.has("url"))c.push("watch: it asks checks on, and there are none; add url or spec")
;if(r!==void 0&&a!==void 0&&r>a)c.push(`max-attempts: ${a} can't give ${r} good answers in a row; lower consecutive`)
;if(i!==void 0&&n?.some(({login:e})=>e!==void 0))c.push("basic-auth: url holds credentials as well; give one of them")
;if(s!==void 0&&e["release-from"]!==void 0&&o===void 0)c.push("release-from: in a spec each check says so itself, such as release: header:x-release")
;if(s!==void 0&&n?.some(e=>e.url.includes("?")))c.push("url: paths of a spec are asked below it, so it can have no query (?…)")
;for(const n of["alarms","logs","balancer"]){if(e[n]===void 0||e.watch!==void 0||t.has("watch"))continue
;c.push(`${n}: it is read during a watch, and there is none; add watch, such as 2m`)}return[...c,...checkTests(e,t)]},
async run(e,t){const{inputs:n,secrets:o}=e;const r=await prepare(n,t,o);const a=t.clock.now()
;e.keep("asked",`${r.length}`);const i=r.length+(n.machines?1:0);const c=new Progress(e,i,t.clock.now)
;const d=await askTestAndWatch(r,e,t,c).finally(()=>e.keep("ended","true"));const l=t.clock.now()-a;tell(e,d,a,l)
;const{report:u}=n;const{asked:h,tests:f,end:m}=d;if(u!==void 0){
const n=[...h.verdicts.map(checkCase),...f?.cases??[],...m?watchCases(m):[]];await write(u,o.clean(junit(n,a,l)),e,t)}
const w=h.verdicts.filter(({passed:e})=>!e);if(w.length>1)for(const t of w.slice(0,M))e.log.error(sentence(t),t.word)
;if(w.length>0)throw(0,s.gz)(redEnd(w,i));for(const[t,n]of f?.annotations.slice(0,M)??[])e.log.error(t,n)
;const p=f?.why??(m&&watchFailure(m));if(p!==void 0)throw(0,s.gz)(p)},async post(e,t){const n=e.kept("container")
;if(n!==void 0)await(await(await t()).containers()).close(JSON.parse(n))
;if(e.kept("asked")===void 0||e.kept("ended")!==void 0)return;const s=e.kept("seen")??"no answer yet"
;e.log.warning(`the smoke test was cut off; seen so far: ${s}`,"Cut off");e.summary(`## ⏹️ Smoke test cut off\n\n${(0,
i.g)(s)}\n`)}});const M=9;function tell(e,{asked:{verdicts:t,tallies:n,releases:s},tests:o,end:r},i,c){
const d=n.flatMap(e=>e.points);const u=(0,a.Y)(d.map(({took:e})=>e),95)
;const h=t.filter(({passed:e})=>!e).length+(o?.failed??0);const f=h===0&&(r===void 0||watchFailure(r)===void 0)
;e.setOutput("outcome",f?"passed":"failed");e.setOutput("passed",t.length+(o?.cases.length??0)-h)
;e.setOutput("failed",h);e.setOutput("p95",u===void 0?"":Math.round(u*1e4)/10);const m=Math.round(c*1e3)/1e3;e.report({
version:1,seconds:m,checks:(0,l.Yk)(t),...o&&{tests:o.result},...r&&{watched:r.watched}});const{release:w}=e.inputs
;const p=t.map(({check:e},t)=>({check:e,releases:s[t]??[]}));if(t.length>0)e.summary(smokeSummary({verdicts:t,seconds:c,
chart:chart(d,i),answered:p,release:w}));if(o)e.summary(o.summary);if(r)e.summary(watchSummary(r,w))}
async function write(e,t,{setOutput:n},{workspace:o}){await o.write(e,t).catch(t=>{throw(0,
s.Qm)(`report: ${e} can't be written: ${t.message}; all else is told in the log`,t)});n("report",e)}
function redEnd(e,t){const[n]=e;const s=n&&e.length===1?`${sentence(n)} (${n.word})`:""
;const o=e.slice(0,5).map(({check:e,word:t})=>`${e} (${t})`);const r=e.length>5?` and ${e.length-5} more`:""
;return`${e.length} of ${t} ${t===1?"check":"checks"} failed: ${s||`${o.join(", ")}${r}`}`}
function sentence({check:e,why:t,came:n}){return`${e}: ${t}${n?`; what came: ${n}`:""}`}}};
