export const id=4887;export const ids=[4887];export const modules={81103:(e,t,r)=>{r.d(t,{Gq:()=>withoutLogin,
Gz:()=>below,or:()=>parseAddress});function withoutLogin(e){
return e.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)?.*@/s,"$1***@")}function parseAddress(e){const t=withoutLogin(e)
;const r=/^([A-Za-z][A-Za-z0-9+.-]*):(\/\/)?/.exec(e)
;if(!r||/^[^/]*(:\d|@)/.test(e))throw new Error(`"${t}" has no scheme; write https://${t}`);const[,n=""]=r
;if(!/^https?$/i.test(n))throw new Error(`"${t}" is ${n.toLowerCase()}:, and only http and https are asked`)
;if(!r[2]||!URL.canParse(e))throw new Error(`"${t}" is no URL; write https://host/path`);const s=new URL(e)
;const{username:o,password:a}=s;s.username="";s.password="";s.hash="";if(o===""&&a==="")return{url:s.href};try{return{
url:s.href,login:`${decodeURIComponent(o)}:${decodeURIComponent(a)}`}}catch{
throw new Error(`"${t}" has credentials that can't be decoded; write % as %25`)}}function below({url:e,...t},r){return{
url:new URL(`${e.replace(/\/$/,"")}${r}`).href,...t}}},32802:(e,t,r)=>{r.d(t,{wV:()=>basicOf,r$:()=>checksAt,
tg:()=>checksOf,GS:()=>placed,Ie:()=>plainChecks,Yg:()=>toldApart});var n=r(81103);var s=r(54070);var o=r(49996)
;const a=/\{(release|url|name)\}/g;function expand_expand(e,{release:t,url:r,name:n}){return(0,s.v)(e,{release:t,url:r,
name:n})}function expandWanted(e,t){if((0,o.V)(e).pattern===void 0)return expand_expand(e,t)
;const quote=e=>e?.replaceAll(/[\\^$.*+?()[\]{}|/]/g,"\\$&");return expand_expand(e,{release:quote(t.release),
url:quote(t.url),name:quote(t.name)})}function placesIn(e){
if(typeof e==="string")return new Set([...e.matchAll(a)].map(([,e])=>e));if(typeof e!=="object"||e===null)return new Set
;return new Set(Object.values(e).flatMap(e=>[...placesIn(e)]))}function eachText(e,t){if(typeof e==="string")return t(e)
;if(Array.isArray(e))return e.map(e=>eachText(e,t));if(typeof e!=="object"||e===null)return e
;return Object.fromEntries(Object.entries(e).map(([e,r])=>[e,eachText(r,t)]))}var i=r(46840);var c=r(8301)
;var d=r(78842);const u=10;function plainChecks(e,t,r){const n=(0,c.O)("2xx");return e.addresses.map(s=>{const o={
...ask(e,s,"GET"),timeout:u,redirects:e.redirects};return made(o,[(0,i.Or)(n)],released(e.release,t,r))})}
function checksOf(e,t,r){const n=placesMissing(e.checks,t);if(n.length>0)throw new Error(n.join("; "))
;return checksAt(e,t,r)}function checksAt({checks:e,certificate:t},r,n){const s=t?[(0,i.Jx)(t["expires-after"])]:[]
;return e.flatMap(e=>{const t=placed(e)?r.addresses:[r.addresses[0]];return t.map(t=>specified(e,t,r,n,s))})}
function placed(e){const t=placesIn(e);return e.url.startsWith("/")||t.has("url")||t.has("name")}
function placesMissing(e,{addresses:t,release:r}){const n=[];const found=t=>e.findIndex(t);const s=found(placed)
;if(s>=0&&t.length===0)n.push(`checks.${s} is asked below the input url, which is empty; give it, or write a whole address`)
;if(s<0&&t.length>0)n.push("the input url is given, and no check is asked below it")
;const o=found(e=>e.release!==void 0||placesIn(e).has("release"))
;if(o>=0&&r===void 0)n.push(`checks.${o} asks for the release, and the input release is empty; give it`)
;if(o<0&&r!==void 0)n.push("the input release is given, and no check asks for it; add release: header:x-release to one")
;return n}function specified(e,t,r,s,o){const a=t?.url.replace(/\/$/,"");const c={release:r.release,url:a,
name:t&&new URL(t.url).hostname};const{headers:d,body:u,json:h,...l}=e;const f=eachText(l,e=>expand_expand(e,c))
;const p=eachText({headers:d,texts:u,json:h},e=>expandWanted(e,c));const m=f.url.startsWith("/")&&t!==void 0
;const w=m?(0,n.Gz)(t,f.url):(0,n.or)(f.url);const $=ask({...r,headers:{...r.headers,...f["headers-send"]}},w,f.method)
;const g=f["body-send"];const{family:v,"connect-to":y}=f;const x={...$,...g!==void 0&&{body:g},...y!==void 0&&{
connectTo:y},...v!==void 0&&{family:v},timeout:f.timeout,redirects:f.redirects??r.redirects};const b=[...o,(0,
i.Or)(f.status),...Object.entries(p.headers).map(([e,t])=>(0,i.Z2)(e,t,s.pattern)),...p.texts.map(e=>(0,
i.K0)(e,s.pattern)),...Object.entries(p.json).map(([e,t])=>(0,i.Wf)(e,t,s))]
;const k=f.release&&released(r.release,f.release,s.path);return{...made(x,b,k),samples:f.samples??0,
thresholds:f.thresholds}}function ask({headers:e},{url:t,login:r},n){const s=r===void 0||"authorization"in e?{}:{
authorization:basicOf(r)};return{url:t,method:n,headers:{...s,...e}}}function basicOf(e){
return`Basic ${btoa(String.fromCharCode(...(new TextEncoder).encode(e)))}`}function released(e,t,r){if(e===void 0)return
;const n=(0,d.R)(t,r);return{releaseOf:n,expect:[(0,i.J6)(e,n)]}}function made(e,t,r){return{
name:`${e.method} ${e.url}${e.family?` by IPv${e.family}`:""}`,question:e,expect:[...t,...r?.expect??[]],...r&&{
releaseOf:r.releaseOf},samples:0,thresholds:[]}}function toldApart(e){const t=new Map;return e.map(e=>{
const r=(t.get(e.name)??0)+1;t.set(e.name,r);return r===1?e:{...e,name:`${e.name} (${r})`}})}},5758:(e,t,r)=>{r.d(t,{
TS:()=>parseAnswerTime,k0:()=>parsePause,wC:()=>turn});var n=r(22730);const s=3600;function parseAnswerTime(e){
const t=parsePause(e);if(t===0)throw new Error(`"${e}" leaves no time at all`);return t}function parsePause(e){
return bounded(e,milliseconds(e)??(0,n.E9)(e))}function milliseconds(e){const[,t]=/^(\d{1,7})ms$/.exec(e)??[]
;return t===void 0?void 0:Number(t)/1e3}function bounded(e,t){if(t>s)throw new Error(`"${e}" is more than ${(0,
n.a3)(s)}, the longest that is waited`);return t}
function turn({inARow:e,asked:t,nameless:r},{maxAttempts:n,retryDelay:s,consecutive:o,awaitsNames:a},i,c,d){
if(e>=o)return{kind:"works"};const u=a?t-r:t;if(u>=n||i>=c)return{kind:"failed"};const h=t>0&&e===0;if(!h||d)return{
kind:"ask"};return{kind:"wait",seconds:Math.min(s,c-i)}}},46840:(e,t,r)=>{r.d(t,{J6:()=>goodRelease,
Jx:()=>goodCertificate,K0:()=>goodBody,Or:()=>goodStatus,Wf:()=>goodJson,Z2:()=>goodHeader,wH:()=>selected})
;var n=r(86082);var s=r(22730);var o=r(8301);var a=r(49996);function goodStatus(e){return({status:t,headers:r})=>{if((0,
o.K)(e,t))return;const n=r["location"];const s=t>=300&&t<400&&n!==void 0?`, which leads to ${n}`:"";return{
word:"wrong status",wanted:`asked for status ${e.said}`,seen:`${t}${s}`}}}function holds(e,t,r){const n=(0,a.V)(e)
;const s=n.pattern&&t(n.pattern.source,n.pattern.flags);const fits=e=>s?s(e):r?e.includes(n.literal):e===n.literal
;return e=>(e!==void 0&&fits(e))!==n.not}function goodHeader(e,t,r){const n=holds(t,r,false);return({headers:r})=>{
if(n(r[e]))return;return{word:"header",wanted:`asked for ${e}: ${t}`,seen:r[e]??"no such header"}}}
function goodBody(e,t){const r=holds(e,t,true);return({body:t,cut:n})=>{if(r(t))return
;const s=`${e.startsWith("!")?"it":"none"}${n?" in the first 1 MiB, which is all that is read":""}`;return{word:"body",
wanted:`asked for a body with ${e}`,seen:s}}}function goodJson(e,t,{pattern:r,path:s}){const o=s(e)
;const i=typeof t==="string"&&(0,a.V)(t).pattern!==void 0;const c=i?holds(t,r,false):void 0
;const fits=e=>c?typeof e==="string"&&c(e):(0,n.$)(e)===(0,n.$)(t);return r=>{const n=unlike(r,o,fits)
;return n===void 0?void 0:{word:"JSON",wanted:`asked for ${e} = ${JSON.stringify(t)}`,seen:n}}}function unlike(e,t,r){
const n=selected(e,t);if(typeof n==="string")return n;if(n.length===0)return"nothing there";try{
const e=n.findIndex(e=>!r(e));return e<0?void 0:JSON.stringify(n[e])}catch{return i}}
const i="a document that is nested too deeply";function selected({body:e,cut:t},r){let n;try{n=JSON.parse(e)}catch{
return t?"a body longer than the 1 MiB that is read":e===""?"an empty body":"a body that is no JSON"}try{return r(n)
}catch{return i}}function goodRelease(e,t){return r=>{const n=t(r);return n===e?void 0:{word:"release",
wanted:`asked for release ${e}`,seen:n??"none"}}}function goodCertificate(e){return({certificate:t},r)=>{
const n=(t?.expires??Number.POSITIVE_INFINITY)-r;if(t===void 0||n>e)return
;const s=new Date(t.expires*1e3).toISOString().slice(0,10)
;const o=`asked for a certificate that is valid for ${days(e)} yet`;return{word:"TLS",wanted:o,
seen:`${t.subject}'s, which ends on ${s}, in ${days(n)}`}}}function days(e){
return e>=172800?`${Math.floor(e/86400)} days`:(0,s.a3)(Math.max(0,e))}},9120:(e,t,r)=>{r.d(t,{G:()=>average,
Y:()=>percentile});function percentile(e,t){const r=Math.ceil(t*e.length/100-1e-9);return e.toSorted((e,t)=>e-t)[r-1]}
function average(e){return e.length===0?void 0:e.reduce((e,t)=>e+t,0)/e.length}},49468:(e,t,r)=>{r.d(t,{
WD:()=>holdsPath,Xq:()=>sayWhere,ro:()=>parseWhere});function sayWhere(e){
return e.kind==="json"?`json:${e.path}`:`header:${e.name}`}function parseWhere(e){
const[,t,r=""]=/^(header|json):(.+)$/s.exec(e)??[];if(t==="json")return{kind:t,path:r.trim()}
;if(t==="header"&&/^[\w-]+$/.test(r.trim()))return{kind:t,name:r.trim().toLowerCase()}
;throw new Error(`"${e}" is neither header:<name>, such as header:x-release, nor json:<path>, such as json:$.release`)}
function holdsPath(e){const{checks:t}=map(e);return Array.isArray(t)&&t.some(e=>{const{json:t,release:r}=map(e)
;return Object.keys(map(t)).length>0||typeof r==="string"&&r.startsWith("json:")})}function map(e){
return typeof e==="object"&&e!==null?e:{}}},8301:(e,t,r)=>{r.d(t,{K:()=>isGood,O:()=>parseStatuses})
;function parseRange(e){const t=String(e).trim();const r=/^([1-5])xx$/i.exec(t)?.[1]
;if(r)return[Number(r)*100,Number(r)*100+99];const[,n,s=n]=/^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(t)??[]
;if(n===void 0||s===void 0||n>s)throw new Error(`"${t}" is not a status such as 200, 2xx or 200-299`)
;return[Number(n),Number(s)]}function parseStatuses(e){const t=[e].flat()
;if(t.length===0)throw new Error("names no status");return{said:t.join(", "),ranges:t.map(parseRange)}}
function isGood({ranges:e},t){return e.some(([e,r])=>t>=e&&t<=r)}},5144:(e,t,r)=>{r.d(t,{B:()=>parseThreshold,
c:()=>missed});var n=r(9120);const s=/^(?:p\((\d+(?:\.\d+)?)\)|(avg|med|max|rate))\s*(<=?)\s*(\d+(?:\.\d+)?)(ms|s|%)?$/
;function parseThreshold(e){const[,t,r,n="",o="",a=""]=s.exec(e.trim())??[]
;if(n==="")throw new Error(`"${e}" is not a threshold such as p(95)<300ms, avg<1s or rate<1%`);const i=Number(o)
;const c=n==="<=";const nobody=()=>new Error(`"${e}" is what nobody can meet`);if(r==="rate"){
if(a==="ms"||a==="s")throw new Error(`"${e}": a rate is a share, such as 0.01 or 1%`);const t=a==="%"?i/100:i
;if(t>1)throw new Error(`"${e}": a rate is a share from 0 to 1; did you mean ${n}${o}%?`);if(t===0&&!c)throw nobody()
;return{said:e,of:"rate",bound:t,orEqual:c}}
if(a!=="ms"&&a!=="s")throw new Error(`"${e}" has no unit; write ${o}ms or ${o}s`);if(i===0)throw nobody()
;const d=r==="max"?100:r==="med"?50:t===void 0?void 0:Number(t)
;if(d!==void 0&&(d<=0||d>100))throw new Error(`"${e}": there is no p(${t})`);const u=a==="ms"?i/1e3:i;return{said:e,
of:"latency",...d===void 0?{}:{percent:d},bound:u,orEqual:c}}function missed({of:e,percent:t,bound:r,orEqual:s},o){
const{latencies:a,asked:i,failed:c}=o;const d=e==="rate"?c/i:t===void 0?(0,n.G)(a):(0,n.Y)(a,t)
;if(d===void 0)return"nothing was measured";if(d<r||s&&d===r)return
;return e==="rate"?`${c} of ${i} failed`:`${Math.round(d*1e3)}ms`}},78842:(e,t,r)=>{r.d(t,{R:()=>toldRelease})
;var n=r(46840);function toldRelease(e,t){if(e.kind==="header")return({headers:t})=>t[e.name];const r=t(e.path)
;return e=>{const t=(0,n.wH)(e,r);if(typeof t==="string"||t.length===0)return
;return typeof t[0]==="string"?t[0]:JSON.stringify(t[0])}}},49996:(e,t,r)=>{r.d(t,{V:()=>parseWanted,f:()=>holdsPattern
});function parseWanted(e){const t=e.startsWith("!");const r=t?e.slice(1):e
;const[,n,s=""]=/^\/(.+)\/([ims]*)$/s.exec(r)??[];return{said:e,not:t,literal:r,...n===void 0?{}:{pattern:{source:n,
flags:s}}}}function holdsPattern(e){if(typeof e==="string")return parseWanted(e).pattern!==void 0
;return typeof e==="object"&&e!==null&&Object.values(e).some(holdsPattern)}}};
