<<<<<<< HEAD:dist/9382.index.js
export const id=9382;export const ids=[9382];export const modules={81103:(e,t,s)=>{s.d(t,{G:()=>below,o:()=>parseAddress
=======
export const id=9832;export const ids=[9832];export const modules={81103:(e,t,n)=>{n.d(t,{G:()=>below,o:()=>parseAddress
>>>>>>> aeebf9d (Tell what a bake asks, and hold it by tables, mutants and machines):dist/9832.index.js
});function parseAddress(e){const t=e.replace(/\/\/[^/?#]*@/,"//***@")
;const s=/^([A-Za-z][A-Za-z0-9+.-]*):(\/\/)?/.exec(e)
;if(!s||/^[^/]*:\d/.test(e))throw new Error(`"${t}" has no scheme; write https://${t}`);const[,n=""]=s
;if(!/^https?$/i.test(n))throw new Error(`"${t}" is ${n.toLowerCase()}:, and only http and https are asked`)
;if(!s[2]||!URL.canParse(e))throw new Error(`"${t}" is no URL; write https://host/path`);const r=new URL(e)
;const{username:o,password:a}=r;r.username="";r.password="";r.hash="";if(o===""&&a==="")return{url:r.href};try{return{
url:r.href,login:`${decodeURIComponent(o)}:${decodeURIComponent(a)}`}}catch{
<<<<<<< HEAD:dist/9382.index.js
throw new Error(`"${t}" has credentials that can't be decoded; write % as %25`)}}function below({url:e,...t},s){return{
url:new URL(`${e.replace(/\/$/,"")}${s}`).href,...t}}},5758:(e,t,s)=>{s.d(t,{TS:()=>parseAnswerTime,k0:()=>parsePause,
wC:()=>turn});var n=s(22730);const r=3600;function parseAnswerTime(e){return bounded(e,(0,n.f7)(e))}
function parsePause(e){return bounded(e,(0,n.E9)(e))}function bounded(e,t){
if(t>r)throw new Error(`"${e}" is more than ${(0,n.a3)(r)}, the longest that is waited`);return t}
function turn({inARow:e,asked:t,nameless:s},{maxAttempts:n,retryDelay:r,consecutive:o,awaitsNames:a},i,c,l){
if(e>=o)return{kind:"works"};const d=a?t-s:t;if(d>=n||i>=c)return{kind:"failed"};const u=t>0&&e===0;if(!u||l)return{
kind:"ask"};return{kind:"wait",seconds:Math.min(r,c-i)}}},9120:(e,t,s)=>{s.d(t,{G:()=>average,Y:()=>percentile})
;function percentile(e,t){const s=Math.ceil(t*e.length/100-1e-9);return e.toSorted((e,t)=>e-t)[s-1]}function average(e){
return e.length===0?void 0:e.reduce((e,t)=>e+t,0)/e.length}},49468:(e,t,s)=>{s.d(t,{r:()=>parseWhere})
;function parseWhere(e){const[,t,s=""]=/^(header|json):(.+)$/s.exec(e)??[];if(t==="json")return{kind:t,path:s.trim()}
;if(t==="header"&&/^[\w-]+$/.test(s.trim()))return{kind:t,name:s.trim().toLowerCase()}
;throw new Error(`"${e}" is neither header:<name>, such as header:x-release, nor json:<path>, such as json:$.release`)}
},8301:(e,t,s)=>{s.d(t,{K:()=>isGood,O:()=>parseStatuses});function parseRange(e){const t=String(e).trim()
;const s=/^([1-5])xx$/i.exec(t)?.[1];if(s)return[Number(s)*100,Number(s)*100+99]
;const[,n,r=n]=/^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(t)??[]
;if(n===void 0||r===void 0||n>r)throw new Error(`"${t}" is not a status such as 200, 2xx or 200-299`)
;return[Number(n),Number(r)]}function parseStatuses(e){const t=[e].flat()
=======
throw new Error(`"${t}" has credentials that can't be decoded; write % as %25`)}}function below({url:e,...t},n){return{
url:new URL(`${e.replace(/\/$/,"")}${n}`).href,...t}}},65861:(e,t,n)=>{n.d(t,{wV:()=>basicOf,r$:()=>checksAt,
tg:()=>checksOf,GS:()=>placed,Ie:()=>plainChecks,Yg:()=>toldApart});var s=n(81103);var r=n(49996)
;const o=/\{(release|url|name)\}/g;function expand(e,t){return e.replaceAll(o,(e,n)=>t[n]??e)}
function expandWanted(e,t){if((0,r.V)(e).pattern===void 0)return expand(e,t)
;const quote=e=>e?.replaceAll(/[\\^$.*+?()[\]{}|/]/g,"\\$&");return expand(e,{release:quote(t.release),url:quote(t.url),
name:quote(t.name)})}function placesIn(e){if(typeof e==="string")return new Set([...e.matchAll(o)].map(([,e])=>e))
;if(typeof e!=="object"||e===null)return new Set;return new Set(Object.values(e).flatMap(e=>[...placesIn(e)]))}
function eachText(e,t){if(typeof e==="string")return t(e);if(Array.isArray(e))return e.map(e=>eachText(e,t))
;if(typeof e!=="object"||e===null)return e;return Object.fromEntries(Object.entries(e).map(([e,n])=>[e,eachText(n,t)]))}
var a=n(86082);var i=n(22730);var c=n(8301);function goodStatus(e){return({status:t,headers:n})=>{if((0,c.K)(e,t))return
;const s=n["location"];const r=t>=300&&t<400&&s!==void 0?`, which leads to ${s}`:"";return{word:"wrong status",
wanted:`asked for status ${e.said}`,seen:`${t}${r}`}}}function holds(e,t,n){const s=(0,r.V)(e)
;const o=s.pattern&&t(s.pattern.source,s.pattern.flags);const fits=e=>o?o(e):n?e.includes(s.literal):e===s.literal
;return e=>(e!==void 0&&fits(e))!==s.not}function goodHeader(e,t,n){const s=holds(t,n,false);return({headers:n})=>{
if(s(n[e]))return;return{word:"header",wanted:`asked for ${e}: ${t}`,seen:n[e]??"no such header"}}}
function goodBody(e,t){const n=holds(e,t,true);return({body:t,cut:s})=>{if(n(t))return
;const r=`${e.startsWith("!")?"it":"none"}${s?" in the first 1 MiB, which is all that is read":""}`;return{word:"body",
wanted:`asked for a body with ${e}`,seen:r}}}function goodJson(e,t,{pattern:n,path:s}){const o=s(e)
;const i=typeof t==="string"&&(0,r.V)(t).pattern!==void 0;const c=i?holds(t,n,false):void 0
;const fits=e=>c?typeof e==="string"&&c(e):(0,a.$)(e)===(0,a.$)(t);return n=>{const s=unlike(n,o,fits)
;return s===void 0?void 0:{word:"JSON",wanted:`asked for ${e} = ${JSON.stringify(t)}`,seen:s}}}function unlike(e,t,n){
const s=selected(e,t);if(typeof s==="string")return s;if(s.length===0)return"nothing there";try{
const e=s.findIndex(e=>!n(e));return e<0?void 0:JSON.stringify(s[e])}catch{return d}}
const d="a document that is nested too deeply";function selected({body:e,cut:t},n){let s;try{s=JSON.parse(e)}catch{
return t?"a body longer than the 1 MiB that is read":e===""?"an empty body":"a body that is no JSON"}try{return n(s)
}catch{return d}}function goodRelease(e,t){return n=>{const s=t(n);return s===e?void 0:{word:"release",
wanted:`asked for release ${e}`,seen:s??"none"}}}function goodCertificate(e){return({certificate:t},n)=>{
const s=(t?.expires??Number.POSITIVE_INFINITY)-n;if(t===void 0||s>e)return
;const r=new Date(t.expires*1e3).toISOString().slice(0,10)
;const o=`asked for a certificate that is valid for ${days(e)} yet`;return{word:"TLS",wanted:o,
seen:`${t.subject}'s, which ends on ${r}, in ${days(s)}`}}}function days(e){
return e>=172800?`${Math.floor(e/86400)} days`:(0,i.a3)(Math.max(0,e))}const l=10;function plainChecks(e,t,n){
const s=(0,c.O)("2xx");return e.addresses.map(r=>{const o={...ask(e,r,"GET"),timeout:l,redirects:e.redirects}
;return made(o,[goodStatus(s)],released(e.release,t,n))})}function checksOf(e,t,n){const s=placesMissing(e.checks,t)
;if(s.length>0)throw new Error(s.join("; "));return checksAt(e,t,n)}function checksAt({checks:e,certificate:t},n,s){
const r=t?[goodCertificate(t["expires-after"])]:[];return e.flatMap(e=>{const t=placed(e)?n.addresses:[n.addresses[0]]
;return t.map(t=>specified(e,t,n,s,r))})}function placed(e){const t=placesIn(e)
;return e.url.startsWith("/")||t.has("url")||t.has("name")}function placesMissing(e,{addresses:t,release:n}){const s=[]
;const found=t=>e.findIndex(t);const r=found(placed)
;if(r>=0&&t.length===0)s.push(`checks.${r} is asked below the input url, which is empty; give it, or write a whole address`)
;if(r<0&&t.length>0)s.push("the input url is given, and no check is asked below it")
;const o=found(e=>e.release!==void 0||placesIn(e).has("release"))
;if(o>=0&&n===void 0)s.push(`checks.${o} asks for the release, and the input release is empty; give it`)
;if(o<0&&n!==void 0)s.push("the input release is given, and no check asks for it; add release: header:x-release to one")
;return s}function specified(e,t,n,r,o){const a=t?.url.replace(/\/$/,"");const i={release:n.release,url:a,
name:t&&new URL(t.url).hostname};const{headers:c,body:d,json:l,...u}=e;const h=eachText(u,e=>expand(e,i))
;const f=eachText({headers:c,texts:d,json:l},e=>expandWanted(e,i));const p=h.url.startsWith("/")&&t!==void 0
;const m=p?(0,s.G)(t,h.url):(0,s.o)(h.url);const w=ask({...n,headers:{...n.headers,...h["headers-send"]}},m,h.method)
;const $=h["body-send"];const g=h["connect-to"];const k={...w,...$!==void 0&&{body:$},...g!==void 0&&{connectTo:g},
timeout:h.timeout,redirects:h.redirects??n.redirects}
;const y=[...o,goodStatus(h.status),...Object.entries(f.headers).map(([e,t])=>goodHeader(e,t,r.pattern)),...f.texts.map(e=>goodBody(e,r.pattern)),...Object.entries(f.json).map(([e,t])=>goodJson(e,t,r))]
;const v=h.release&&released(n.release,h.release,r.path);return{...made(k,y,v),samples:h.samples??0,
thresholds:h.thresholds}}function ask({headers:e},{url:t,login:n},s){const r=n===void 0||"authorization"in e?{}:{
authorization:basicOf(n)};return{url:t,method:s,headers:{...r,...e}}}function basicOf(e){
return`Basic ${btoa(String.fromCharCode(...(new TextEncoder).encode(e)))}`}function released(e,t,n){if(e===void 0)return
;const s=t.kind==="json"?n(t.path):()=>[];const releaseOf=e=>{if(t.kind==="header")return e.headers[t.name]
;const n=selected(e,s);if(typeof n==="string"||n.length===0)return
;return typeof n[0]==="string"?n[0]:JSON.stringify(n[0])};return{releaseOf,expect:[goodRelease(e,releaseOf)]}}
function made(e,t,n){return{name:`${e.method} ${e.url}`,question:e,expect:[...t,...n?.expect??[]],...n&&{
releaseOf:n.releaseOf},samples:0,thresholds:[]}}function toldApart(e){const t=new Map;return e.map(e=>{
const n=(t.get(e.name)??0)+1;t.set(e.name,n);return n===1?e:{...e,name:`${e.name} (${n})`}})}},5758:(e,t,n)=>{n.d(t,{
TS:()=>parseAnswerTime,k0:()=>parsePause,wC:()=>turn});var s=n(22730);const r=3600;function parseAnswerTime(e){
return bounded(e,(0,s.f7)(e))}function parsePause(e){return bounded(e,(0,s.E9)(e))}function bounded(e,t){
if(t>r)throw new Error(`"${e}" is more than ${(0,s.a3)(r)}, the longest that is waited`);return t}
function turn({inARow:e,asked:t},{maxAttempts:n,retryDelay:s,consecutive:r},o,a,i){if(e>=r)return{kind:"works"}
;if(t>=n||o>=a)return{kind:"failed"};const c=t>0&&e===0;if(!c||i)return{kind:"ask"};return{kind:"wait",
seconds:Math.min(s,a-o)}}},26876:(e,t,n)=>{n.d(t,{S:()=>judge});var s=n(2848);const r=200;function judge(e,t,n,s){
if(t.kind!=="answer")return{failure:{word:t.kind,why:excerpt(t.why,s),came:""}};const r=e.releaseOf&&{
release:excerpt(e.releaseOf(t)??"",s,64)};for(const o of e.expect){const e=o(t,n);if(e===void 0)continue
;const a=`${s(e.wanted)}, got ${excerpt(e.seen,s)}`;return{failure:{word:e.word,why:a,came:cameOf(t,s)},...r}}return{
...r}}function cameOf({status:e,address:t,protocol:n,body:s},r){const o=excerpt(s,r)
;return`${e} from ${t} by ${n}${o===""?", without a body":`: ${o}`}`}function excerpt(e,t,n=r){const o=(0,
s.p)(t(e)).split(/\s+/).join(" ").trim();return o.length>n?`${o.slice(0,n)}…`:o}},9120:(e,t,n)=>{n.d(t,{G:()=>average,
Y:()=>percentile});function percentile(e,t){const n=Math.ceil(t*e.length/100-1e-9);return e.toSorted((e,t)=>e-t)[n-1]}
function average(e){return e.length===0?void 0:e.reduce((e,t)=>e+t,0)/e.length}},49468:(e,t,n)=>{n.d(t,{r:()=>parseWhere
});function parseWhere(e){const[,t,n=""]=/^(header|json):(.+)$/s.exec(e)??[];if(t==="json")return{kind:t,path:n.trim()}
;if(t==="header"&&/^[\w-]+$/.test(n.trim()))return{kind:t,name:n.trim().toLowerCase()}
;throw new Error(`"${e}" is neither header:<name>, such as header:x-release, nor json:<path>, such as json:$.release`)}
},87527:(e,t,n)=>{n.d(t,{Fj:()=>secretsOf,Ht:()=>secretBody,Iq:()=>secretLogin,S_:()=>secretCookies,
Z6:()=>secretHeaders,bo:()=>secretQuery})
;const s=/auth(?!or(?!iz))|token|key|secret|passw|session|cookie|credential|signature|^sig$/i;const r=8
;function long(e){return[...new Set(e)].filter(e=>e.length>=r)}function secretHeaders(e){
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
;const[,s,r=s]=/^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(t)??[]
;if(s===void 0||r===void 0||s>r)throw new Error(`"${t}" is not a status such as 200, 2xx or 200-299`)
;return[Number(s),Number(r)]}function parseStatuses(e){const t=[e].flat()
>>>>>>> aeebf9d (Tell what a bake asks, and hold it by tables, mutants and machines):dist/9832.index.js
;if(t.length===0)throw new Error("names no status");return{said:t.join(", "),ranges:t.map(parseRange)}}
function isGood({ranges:e},t){return e.some(([e,s])=>t>=e&&t<=s)}},5144:(e,t,s)=>{s.d(t,{B:()=>parseThreshold,
c:()=>missed});var n=s(9120);const r=/^(?:p\((\d+(?:\.\d+)?)\)|(avg|med|max|rate))\s*(<=?)\s*(\d+(?:\.\d+)?)(ms|s|%)?$/
;function parseThreshold(e){const[,t,s,n="",o="",a=""]=r.exec(e.trim())??[]
;if(n==="")throw new Error(`"${e}" is not a threshold such as p(95)<300ms, avg<1s or rate<1%`);const i=Number(o)
;const c=n==="<=";const nobody=()=>new Error(`"${e}" is what nobody can meet`);if(s==="rate"){
if(a==="ms"||a==="s")throw new Error(`"${e}": a rate is a share, such as 0.01 or 1%`);const t=a==="%"?i/100:i
;if(t>1)throw new Error(`"${e}": a rate is a share from 0 to 1; did you mean ${n}${o}%?`);if(t===0&&!c)throw nobody()
;return{said:e,of:"rate",bound:t,orEqual:c}}
if(a!=="ms"&&a!=="s")throw new Error(`"${e}" has no unit; write ${o}ms or ${o}s`);if(i===0)throw nobody()
;const l=s==="max"?100:s==="med"?50:t===void 0?void 0:Number(t)
;if(l!==void 0&&(l<=0||l>100))throw new Error(`"${e}": there is no p(${t})`);const d=a==="ms"?i/1e3:i;return{said:e,
of:"latency",...l===void 0?{}:{percent:l},bound:d,orEqual:c}}function missed({of:e,percent:t,bound:s,orEqual:r},o){
const{latencies:a,asked:i,failed:c}=o;const l=e==="rate"?c/i:t===void 0?(0,n.G)(a):(0,n.Y)(a,t)
;if(l===void 0)return"nothing was measured";if(l<s||r&&l===s)return
;return e==="rate"?`${c} of ${i} failed`:`${Math.round(l*1e3)}ms`}},49996:(e,t,s)=>{s.d(t,{V:()=>parseWanted,
f:()=>holdsPattern});function parseWanted(e){const t=e.startsWith("!");const s=t?e.slice(1):e
;const[,n,r=""]=/^\/(.+)\/([ims]*)$/s.exec(s)??[];return{said:e,not:t,literal:s,...n===void 0?{}:{pattern:{source:n,
flags:r}}}}function holdsPattern(e){if(typeof e==="string")return parseWanted(e).pattern!==void 0
;return typeof e==="object"&&e!==null&&Object.values(e).some(holdsPattern)}},86082:(e,t,s)=>{s.d(t,{$:()=>canonical})
;function canonical(e){if(Array.isArray(e))return`[${e.map(canonical).join(",")}]`
;if(typeof e!=="object"||e===null)return JSON.stringify(e);const t=Object.entries(e).filter(([,e])=>e!==void 0)
;const s=t.sort(([e],[t])=>e<t?-1:1);return`{${s.map(([e,t])=>`${JSON.stringify(e)}:${canonical(t)}`).join(",")}}`}},
22730:(e,t,s)=>{s.d(t,{E9:()=>parseDuration,a3:()=>formatDuration,f7:()=>parseSomeTime});const n={s:1,m:60,h:3600,
d:86400};const r=31536e3;function parseDuration(e){const t=[...e.matchAll(/(\d+)([smhd])/g)]
;if(t.length===0||t.map(([e])=>e).join("")!==e)throw new Error(`"${e}" is not a duration such as 90s, 15m or 2h`)
;const s=t.reduce((e,[,t,s])=>e+Number(t)*(n[s??""]??0),0)
;if(s>r)throw new Error(`"${e}" is more than 365d, the longest that is taken`);return s}function parseSomeTime(e){
const t=parseDuration(e);if(t===0)throw new Error(`"${e}" leaves no time at all`);return t}function formatDuration(e){
let t=Math.round(e);let s="";for(const[e,n]of[["h",3600],["m",60],["s",1]]){const r=Math.floor(t/n);t-=r*n
;if(r>0)s+=`${r}${e}`}return s||"0s"}},20509:(e,t,s)=>{s.d(t,{Dx:()=>linesOf,GX:()=>yesOrNo,QG:()=>wordsBetweenCommas,
fq:()=>pairsOf,lG:()=>attestation});function linesOf(e){return e.split(/\r?\n/).map(e=>e.trim()).filter(e=>e!=="")}
function wordsBetweenCommas(e){const t=linesOf(e.replaceAll(",","\n"));if(t.length>0||e.trim()==="")return t
;throw new Error("it holds nothing but commas; give at least one value, or leave it out")}function pairsOf(e){const t={}
;for(const s of quoted(e)){const[,e,n]=/^([^=\s]+)=([\s\S]*)$/.exec(s)??[]
;if(e===void 0||n===void 0)throw new Error("each line must be NAME=value")
;if(e in t)throw new Error(`${e} is given twice`);t[e]=n}return t}function quoted(e){const t=[];let s=e
;while(s.trim()!==""){s=s.replace(/^\s+/,"");const e=/^"((?:[^"]|"")*)"[ \t]*(?:\r?\n|$)/.exec(s)
;const n=e?.[0]??/^[^\n]*\n?/.exec(s)?.[0]??s;t.push(e?(e[1]??"").replaceAll('""','"'):n.trim());s=s.slice(n.length)}
return t}function yesOrNo(e){if(/^(true|yes|on)$/i.test(e))return true;if(/^(false|no|off)$/i.test(e))return false
;throw new Error(`"${e}" is neither true nor false`)}function attestation(e){
if(/^(true|false|[a-z]+=.+)$/.test(e))return e
;throw new Error(`"${e}" is neither true, false nor an option of buildx such as mode=max`)}},45759:(e,t,s)=>{s.d(t,{
Q:()=>defineAction});function defineAction(e){return e}},24905:(e,t,s)=>{s.d(t,{Bz:()=>fromRunner,P_:()=>defaulted,
Qq:()=>text,lq:()=>optional,mw:()=>required,rJ:()=>secret,yL:()=>oneOf});function required(e,t){return{description:e,
required:true,parse:e=>{if(e===void 0)throw new Error("is required");return t(e)}}}function optional(e,t){return{
description:e,required:false,parse:e=>e===void 0?void 0:t(e)}}function defaulted(e,t,s){return{description:e,
required:false,default:t,parse:e=>s(e??t)}}function fromRunner(e,t){return{description:e,required:false,default:t,
parse:e=>e}}function secret(e,t){return{...e,secrets:e=>e===void 0||e===null?[]:t(e)}}function text(e){return e}
<<<<<<< HEAD:dist/9382.index.js
function oneOf(...e){return t=>{const s=e.find(e=>e===t);if(s===void 0)throw new Error(`"${t}" is not ${sentence(e)}`)
;return s}}function sentence(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}},
19382:(e,t,s)=>{s.r(t);s.d(t,{action:()=>O});var n=s(62807);function chart(e,t){if(e.length<10)return""
;const s=e.reduce((e,{at:s})=>Math.max(e,s-t),0)||1;const n=Math.min(30,e.length);const r=Array.from({length:n},()=>0)
;for(const{at:o,took:a}of e){const e=Math.min(n-1,Math.floor((o-t)/s*n));r[e]=Math.max(r[e]??0,a)}
=======
function oneOf(...e){return t=>{const n=e.find(e=>e===t);if(n===void 0)throw new Error(`"${t}" is not ${sentence(e)}`)
;return n}}function sentence(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}},
89832:(e,t,n)=>{n.r(t);n.d(t,{action:()=>v});var s=n(62807);function chart(e,t){if(e.length<10)return""
;const n=e.reduce((e,{at:n})=>Math.max(e,n-t),0)||1;const s=Math.min(30,e.length);const r=Array.from({length:s},()=>0)
;for(const{at:o,took:a}of e){const e=Math.min(s-1,Math.floor((o-t)/n*s));r[e]=Math.max(r[e]??0,a)}
>>>>>>> aeebf9d (Tell what a bake asks, and hold it by tables, mutants and machines):dist/9832.index.js
let o=r.find(e=>e>0)??0;const a=r.map(e=>{o=e||o;return(o*1e3).toFixed(1)})
;return["```mermaid","xychart-beta",'  title "Slowest answer, ms"',`  x-axis "seconds" 0 --\x3e ${s.toFixed(1)}`,'  y-axis "ms"',`  line [${a.join(", ")}]`,"```"].join("\n")
}function junit(e,t,s){const n=e.filter(({passed:e})=>!e).length
;const r=`tests="${e.length}" failures="${n}" errors="0" skipped="0" time="${s.toFixed(3)}"`
;const o=new Date(t*1e3).toISOString().slice(0,19)
;return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="smoke-test" ${r}>`,`  <testsuite name="smoke-test" ${r} timestamp="${o}">`,...e.map(testCase),"  </testsuite>","</testsuites>",""].join("\n")
}function testCase({check:e,passed:t,p50:s=0,word:n="no data",why:r="",came:o=""}){
const a=`    <testcase classname="smoke-test" name="${xml(e)}" time="${(s/1e3).toFixed(4)}"`;if(t)return`${a}/>`
;const i=o===""?r:`${r}\n${o}`
;return[`${a}>`,`      <failure type="${xml(n)}" message="${xml(`${n}: ${r}`)}">${xml(i)}</failure>`,"    </testcase>"].join("\n")
}const r=/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Surrogate}]/gu;function xml(e){
return e.replaceAll(r,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;")
}var o=s(9120);var a=s(5583);var i=s(5144);function failedFirst(e){
return e.toSorted((e,t)=>Number(e.passed)-Number(t.passed)).slice(0,500)}function verdictOf(e,t,s,n,r){
const a=t&&e.samples>0?n:s;const i=t?troubleOfSamples(e,n):troubleOfTrial(s,r);const figures=e=>{const t=(0,
o.Y)(a.latencies,e);return t===void 0?void 0:Math.round(t*1e4)/10};const[c,l]=[figures(50),figures(95)]
;const d=a.first??s.first;const u=merged(s.releases,n.releases);return{check:e.name,passed:i===void 0,
asked:s.asked+n.asked,good:s.good+n.good,...c!==void 0&&{p50:c},...l!==void 0&&{p95:l},...i,...d&&{
firstFailure:`${d.word}: ${d.why}`},failures:countsOf(s,n),...e.releaseOf&&{releases:u}}}function troubleOfTrial(e,t){
const s=worstOf(e);if(s===void 0){
const s=e.asked===0?`nothing was answered within ${t}`:`only ${e.inARow} good answers within ${t}`;return{
word:"no data",why:s,came:""}}return told(s,e)}function troubleOfSamples({samples:e,thresholds:t},s){
if(s.asked<e)return{word:"no data",why:`the time was over after ${s.asked} of ${e} samples`,came:""}
;const{latencies:n,asked:r}=s;const o=r-s.good;const a={latencies:n,asked:r,failed:o}
;const c=t.some(({of:e})=>e==="rate");const l=worstOf(s);for(const e of t){const t=(0,i.c)(e,a);if(t===void 0)continue
;const n=`asked for ${e.said}, got ${t}`;if(e.of==="latency")return{word:"too slow",why:`${n} over ${r} samples`,came:""
};if(l)return{...told(l,s),why:`${n}; ${told(l,s).why}`}}return l&&!c?told(l,s):void 0}function worstOf({failures:e}){
return[...e.values()].reduce((e,t)=>e===void 0||t.count>=e.count?t:e,void 0)}
function told(e,{asked:t,failures:s,releases:n}){const{word:r,why:o,came:a}=e.last
;const i=[...s].filter(([e])=>e!==r).map(([e,{count:t}])=>`${e} ${t} times`);const c=i.length>0?`; ${i.join(", ")}`:""
;const l=r==="release"?`; ${releasesSaid(Object.fromEntries(n))}`:"";return{word:r,
why:`${e.count} of ${t} times: ${o}${l}${c}`,came:a}}function releasesSaid(e){
return Object.entries(e).toSorted(([,e],[,t])=>t-e).map(([e,t])=>`${e||"no release"} ${t===1?"once":`${t} times`}`).join(", ")
}function countsOf(...e){return merged(...e.map(({failures:e})=>new Map([...e].map(([e,{count:t}])=>[e,t]))))}
function merged(...e){const t=new Map;for(const s of e)for(const[e,n]of s)t.set(e,(t.get(e)??0)+n)
;return Object.fromEntries(t)}const c={
"no name":"Look whether the record is there, and whether the runner can resolve it: `dig +short <name>`.",
"no connection":"Look whether anything listens there, and whether security groups let the runner in.",
TLS:"Look at the certificate: its names, its end and its chain (`openssl s_client -connect <host>:443`).",
"wrong status":"Read what came, and the log of the app at that time.",
header:"Compare the header with what the app, or what stands before it, should send.",
body:"Read what came; a cache or an error page may stand in between.",
JSON:"Compare the document with the path that is asked for.",
release:"Old machines still answer, or the app does not tell its release: look at the rollout and its target group.",
"too slow":"Look at the load and at what the app waits for; raise `timeout` or the threshold only if that is as it should be.",
"no data":"Nothing could be judged in time: raise `timeout`, or see why nothing is reached."}
<<<<<<< HEAD:dist/9382.index.js
;function smokeSummary({verdicts:e,seconds:t,chart:s}){const n=e.filter(({passed:e})=>!e);const r=failedFirst(e)
;const o=e.length-r.length;const a=[...new Set(n.flatMap(({word:e})=>e??[]))]
;const i=n.length===0?`✅ Smoke test passed: ${many(e.length)} in ${t.toFixed(1)} s`:`❌ Smoke test failed: ${n.length} of ${many(e.length)} in ${t.toFixed(1)} s`
;const l=o>0?`… and ${o} checks more, in the report`:""
;return[`## ${i}`,a.map(e=>`- **${e}**: ${c[e]}`).join("\n"),`| | check | good | p50 | p95 | first failure |\n|---|---|--:|--:|--:|---|\n${r.map(row).join("\n")}`,l,n.slice(0,20).map(detail).join("\n"),s].filter(e=>e!=="").join("\n\n").concat("\n")
}function row({check:e,passed:t,good:s,asked:n,p50:r,p95:o,firstFailure:i,why:c,word:l,releases:d}){
const u=d&&Object.keys(d).length>1?`<br>${(0,a.g)(releasesSaid(d))}`:"";const h=i??(c===void 0?"":`${l}: ${c}`)
;return`| ${t?"✅":"❌"} | ${(0,a.a)(e)}${u} | ${s} of ${n} | ${ms(r)} | ${ms(o)} | ${(0,a.g)(h,400)} |`}
function detail({check:e,word:t,why:s="",came:n=""}){return`- ${(0,a.a)(e)}: **${t}** ${(0,
a.g)(s,2e3)}${n===""?"":`; what came: ${(0,a.a)(n)}`}`}function ms(e){return e===void 0?"":`${e} ms`}function many(e){
return e===1?"1 check":`${e} checks`}var l=s(45759);var d=s(5758);var u=s(2848);function judge(e,t,s,n){
if(t.kind!=="answer")return{failure:{word:t.kind,why:excerpt(t.why,n,1e3),came:""}};const r=e.releaseOf&&{
release:excerpt(e.releaseOf(t)??"",n,64)};for(const o of e.expect){const e=o(t,s);if(e===void 0)continue
;const a=`${n(e.wanted)}, got ${excerpt(e.seen,n)}`;return{failure:{word:e.word,why:a,came:cameOf(t,n)},...r}}return{
...r}}function cameOf({status:e,address:t,protocol:s,body:n},r){const o=excerpt(n,r)
;return`${e} from ${t} by ${s}${o===""?", without a body":`: ${o}`}`}function excerpt(e,t,s=200){const n=(0,
u.p)(t(e)).split(/\s+/).join(" ").trim();return n.length>s?`${n.slice(0,s)}…`:n}class Tally{asked=0;good=0;inARow=0
;points=[];failures=new Map;releases=new Map;first;add(e,{failure:t,release:s},n){this.asked+=1
;if(e.kind==="answer")this.points.push({at:n,took:e.timings.all});if(s!==void 0){
const e=this.releases.has(s)||this.releases.size<20?s:"others";this.releases.set(e,(this.releases.get(e)??0)+1)}
=======
;function smokeSummary({verdicts:e,seconds:t,chart:n}){const s=e.filter(({passed:e})=>!e);const r=failedFirst(e)
;const o=e.length-r.length;const a=[...new Set(s.flatMap(({word:e})=>e??[]))]
;const i=s.length===0?`✅ Smoke test passed: ${many(e.length)} in ${t.toFixed(1)} s`:`❌ Smoke test failed: ${s.length} of ${many(e.length)} in ${t.toFixed(1)} s`
;const d=o>0?`… and ${o} checks more, in the report`:""
;return[`## ${i}`,a.map(e=>`- **${e}**: ${c[e]}`).join("\n"),`| | check | good | p50 | p95 | first failure |\n|---|---|--:|--:|--:|---|\n${r.map(row).join("\n")}`,d,s.slice(0,20).map(detail).join("\n"),n].filter(e=>e!=="").join("\n\n").concat("\n")
}function row({check:e,passed:t,good:n,asked:s,p50:r,p95:o,firstFailure:i,why:c,word:d,releases:l}){
const u=l&&Object.keys(l).length>1?`<br>${(0,a.g)(releasesSaid(l))}`:"";const h=i??(c===void 0?"":`${d}: ${c}`)
;return`| ${t?"✅":"❌"} | ${(0,a.a)(e)}${u} | ${n} of ${s} | ${ms(r)} | ${ms(o)} | ${(0,a.g)(h,400)} |`}
function detail({check:e,word:t,why:n="",came:s=""}){return`- ${(0,a.a)(e)}: **${t}** ${(0,
a.g)(n,2e3)}${s===""?"":`; what came: ${(0,a.a)(s)}`}`}function ms(e){return e===void 0?"":`${e} ms`}function many(e){
return e===1?"1 check":`${e} checks`}var d=n(45759);var l=n(5758);var u=n(26876);class Tally{asked=0;good=0;inARow=0
;points=[];failures=new Map;releases=new Map;first;add(e,{failure:t,release:n},s){this.asked+=1
;if(e.kind==="answer")this.points.push({at:s,took:e.timings.all});if(n!==void 0){
const e=this.releases.has(n)||this.releases.size<20?n:"others";this.releases.set(e,(this.releases.get(e)??0)+1)}
>>>>>>> aeebf9d (Tell what a bake asks, and hold it by tables, mutants and machines):dist/9832.index.js
if(t===void 0){this.good+=1;this.inARow+=1;return}this.inARow=0;this.first??=t;const r=this.failures.get(t.word)
;if(r)Object.assign(r,{count:r.count+1,last:t});else this.failures.set(t.word,{count:1,first:t,last:t})}get nameless(){
return this.failures.get("no name")?.count??0}get latencies(){return this.points.map(({took:e})=>e)}}var h=s(22730)
;class Gate{#e;#t=[];constructor(e){this.#e=e}async through(e){
if(this.#e>0)this.#e-=1;else await new Promise(e=>this.#t.push(e));try{return await e()}finally{const e=this.#t.shift()
;if(e)e();else this.#e+=1}}}async function askAll(e,t,s,n){const r=s.clock.now()+t.timeout
;const o=new Gate(t.concurrency);const a=await Promise.all(e.map(e=>follow(e,t,r,o,s,n)));return{
verdicts:a.map(({verdict:e})=>e),tallies:a.flatMap(({tallies:e})=>e)}}
<<<<<<< HEAD:dist/9382.index.js
async function follow(e,t,s,n,{asker:r,clock:o},a){const once=i=>n.through(async()=>{
const n=Math.min(e.question.timeout,s-o.now());if(n<=0)return;const c=await r.ask({...e.question,timeout:n})
;if(c.kind==="too slow"&&n<e.question.timeout)return;const l=judge(e,c,o.now(),t.clean);i.add(c,l,o.now());a.heard(e,l)
});const i=new Tally;const c=await untilItWorks(i,t,s,o,()=>once(i));const l=new Tally
;if(c)await Promise.all(Array.from({length:e.samples},()=>once(l)));const d=verdictOf(e,c,i,l,(0,h.a3)(t.timeout))
;a.over(d);return{verdict:d,tallies:[i,l]}}async function untilItWorks(e,t,s,n,r){for(let o=false;;){const a=(0,
d.wC)(e,t,n.now(),s,o);if(a.kind==="works"||a.kind==="failed")return a.kind==="works";o=a.kind==="wait"
;if(a.kind==="wait")await n.wait(a.seconds);else await r()}}var f=s(81103);var p=s(49468)
;const m=/auth(?!or(?!iz))|token|key|secret|passw|session|cookie|credential|signature|^sig$/i
;function sensitive_long(e){return[...new Set(e)].filter(e=>e.length>=8)}function secretHeaders(e){
const t=Object.entries(e).filter(([e])=>m.test(e))
;return sensitive_long(t.flatMap(([e,t])=>[t,.../cookie/i.test(e)?secretCookies(t):[t.replace(/^\S+\s+/,"")]]))}
function secretCookies(e){return sensitive_long(e.split(";").map(e=>e.slice(e.indexOf("=")+1).trim()))}
function secretLogin(e){return[e,e.slice(e.indexOf(":")+1)]}function secretQuery(e){
return sensitive_long([...new URL(e).searchParams].flatMap(([e,t])=>m.test(e)?[t]:[]))}function secretBody(e){try{
return sensitive_long(secretValues(JSON.parse(e)))}catch{return/^[^\s=&]+=/.test(e)?secretQuery(`http://form/?${e}`):[]}
}function secretValues(e,t=false){if(typeof e!=="object"||e===null)return t?[String(e)]:[]
;return Object.entries(e).flatMap(([e,s])=>secretValues(s,t||m.test(e)))}var w=s(20509);var $=s(24905)
;const whole=e=>t=>{const s=/^\d{1,6}$/.test(t)?Number(t):0
;if(s<1||s>e)throw new Error(`"${t}" is not a whole number from 1 to ${e}`);return s};const g={url:(0,$.rJ)((0,
=======
async function follow(e,t,n,s,{asker:r,clock:o},a){const once=i=>s.through(async()=>{
const s=Math.min(e.question.timeout,n-o.now());if(s<=0)return;const c=await r.ask({...e.question,timeout:s})
;if(c.kind==="too slow"&&s<e.question.timeout)return;const d=(0,u.S)(e,c,o.now(),t.clean);i.add(c,d,o.now())
;a.heard(e,d)});const i=new Tally;const c=await untilItWorks(i,t,n,o,()=>once(i));const d=new Tally
;if(c)await Promise.all(Array.from({length:e.samples},()=>once(d)));const l=verdictOf(e,c,i,d,(0,h.a3)(t.timeout))
;a.over(l);return{verdict:l,tallies:[i,d]}}async function untilItWorks(e,t,n,s,r){for(let o=false;;){const a=(0,
l.wC)(e,t,s.now(),n,o);if(a.kind==="works"||a.kind==="failed")return a.kind==="works";o=a.kind==="wait"
;if(a.kind==="wait")await s.wait(a.seconds);else await r()}}var f=n(81103);var p=n(49468);var m=n(87527);var w=n(20509)
;var $=n(24905);const whole=e=>t=>{const n=/^\d{1,6}$/.test(t)?Number(t):0
;if(n<1||n>e)throw new Error(`"${t}" is not a whole number from 1 to ${e}`);return n};const g={url:(0,$.rJ)((0,
>>>>>>> aeebf9d (Tell what a bake asks, and hold it by tables, mutants and machines):dist/9832.index.js
$.lq)("Where to ask: an address a line, such as https://orders.example.com/healthz",e=>{const t=new Map((0,
w.Dx)(e).map(e=>[e,(0,f.o)(e)]));return[...t.values()]}),e=>e.flatMap(({url:e,login:t})=>[...(0,m.bo)(e),...t?(0,
m.Iq)(t):[]])),
spec:(0,$.lq)("Checks in YAML: a path such as .github/smoke.yml, or the checks themselves; paths in it are asked below each url",$.Qq),
release:(0,$.lq)("Id of the release that must answer; the others that do are counted and named",$.Qq),"release-from":(0,
$.lq)("Where an answer tells its release when there is no spec: header:<name> or json:<path>; header:x-release when empty",p.r),
"max-attempts":(0,$.P_)("How often a check is asked until it works","30",whole(1e4)),"retry-delay":(0,
$.P_)("Pause after an answer that was not good","2s",d.k0),
consecutive:(0,$.P_)("How many good answers in a row a check must give to work","3",whole(1e3)),concurrency:(0,
$.P_)("How many requests may run at once","5",whole(1e3)),timeout:(0,$.P_)("How long all of it may take","5m",h.f7),
"follow-redirect":(0,$.P_)("Whether redirects are followed, up to 10; otherwise a redirect is the answer","false",w.GX),
resolve:(0,
$.P_)("Who is asked for addresses: system, the resolver of this machine, or authoritative, the name servers of the name's own zone","system",e=>{
if(e==="system"||e==="authoritative")return e;throw new Error(`"${e}" is neither system nor authoritative`)}),
"basic-auth":(0,$.rJ)((0,$.lq)("user:password, sent with every request",e=>{if(e.includes(":"))return e
;throw new Error("it must be user:password")}),m.Iq),
cookie:(0,$.rJ)((0,$.lq)("Cookies as name=value, sent with every request",e=>{
if(/^[^=;\s]+=[\x21-\x7e]*(;\s*[^=;\s]+=[\x21-\x7e]*)*$/.test(e))return e
<<<<<<< HEAD:dist/9382.index.js
;throw new Error("it must be name=value, or several with semicolons between")}),e=>[e,...secretCookies(e)]),report:(0,
$.lq)("Path of a JUnit file that is written",$.Qq)};var k=s(49996);const y=/\{(release|url|name)\}/g
;function expand(e,t){return e.replaceAll(y,(e,s)=>t[s]??e)}function expandWanted(e,t){if((0,
k.V)(e).pattern===void 0)return expand(e,t);const quote=e=>e?.replaceAll(/[\\^$.*+?()[\]{}|/]/g,"\\$&")
;return expand(e,{release:quote(t.release),url:quote(t.url),name:quote(t.name)})}function placesIn(e){
if(typeof e==="string")return new Set([...e.matchAll(y)].map(([,e])=>e));if(typeof e!=="object"||e===null)return new Set
;return new Set(Object.values(e).flatMap(e=>[...placesIn(e)]))}function eachText(e,t){if(typeof e==="string")return t(e)
;if(Array.isArray(e))return e.map(e=>eachText(e,t));if(typeof e!=="object"||e===null)return e
;return Object.fromEntries(Object.entries(e).map(([e,s])=>[e,eachText(s,t)]))}var v=s(86082);var b=s(8301)
;function goodStatus(e){return({status:t,headers:s})=>{if((0,b.K)(e,t))return;const n=s["location"]
;const r=t>=300&&t<400&&n!==void 0?`, which leads to ${n}`:"";return{word:"wrong status",
wanted:`asked for status ${e.said}`,seen:`${t}${r}`}}}function holds(e,t,s){const n=(0,k.V)(e)
;const r=n.pattern&&t(n.pattern.source,n.pattern.flags);const fits=e=>r?r(e):s?e.includes(n.literal):e===n.literal
;return e=>(e!==void 0&&fits(e))!==n.not}function goodHeader(e,t,s){const n=holds(t,s,false);return({headers:s})=>{
if(n(s[e]))return;return{word:"header",wanted:`asked for ${e}: ${t}`,seen:s[e]??"no such header"}}}
function goodBody(e,t){const s=holds(e,t,true);return({body:t,cut:n})=>{if(s(t))return
;const r=`${e.startsWith("!")?"it":"none"}${n?" in the first 1 MiB, which is all that is read":""}`;return{word:"body",
wanted:`asked for a body with ${e}`,seen:r}}}function goodJson(e,t,{pattern:s,path:n}){const r=n(e)
;const o=typeof t==="string"&&(0,k.V)(t).pattern!==void 0;const a=o?holds(t,s,false):void 0
;const fits=e=>a?typeof e==="string"&&a(e):(0,v.$)(e)===(0,v.$)(t);return s=>{const n=unlike(s,r,fits)
;return n===void 0?void 0:{word:"JSON",wanted:`asked for ${e} = ${JSON.stringify(t)}`,seen:n}}}function unlike(e,t,s){
const n=selected(e,t);if(typeof n==="string")return n;if(n.length===0)return"nothing there";try{
const e=n.findIndex(e=>!s(e));return e<0?void 0:JSON.stringify(n[e])}catch{return x}}
const x="a document that is nested too deeply";function selected({body:e,cut:t},s){let n;try{n=JSON.parse(e)}catch{
return t?"a body longer than the 1 MiB that is read":e===""?"an empty body":"a body that is no JSON"}try{return s(n)
}catch{return x}}function goodRelease(e,t){return s=>{const n=t(s);return n===e?void 0:{word:"release",
wanted:`asked for release ${e}`,seen:n??"none"}}}function goodCertificate(e){return({certificate:t},s)=>{
const n=(t?.expires??Number.POSITIVE_INFINITY)-s;if(t===void 0||n>e)return
;const r=new Date(t.expires*1e3).toISOString().slice(0,10)
;const o=`asked for a certificate that is valid for ${days(e)} yet`;return{word:"TLS",wanted:o,
seen:`${t.subject}'s, which ends on ${r}, in ${days(n)}`}}}function days(e){
return e>=172800?`${Math.floor(e/86400)} days`:(0,h.a3)(Math.max(0,e))}function plainChecks(e,t,s){const n=(0,
b.O)("2xx");return e.addresses.map(r=>{const o={...ask(e,r,"GET"),timeout:10,redirects:e.redirects}
;return made(o,[goodStatus(n)],released(e.release,t,s))})}function checksOf({checks:e,certificate:t},s,n){
const r=placesMissing(e,s);if(r.length>0)throw new Error(r.join("; "))
;const o=t?[goodCertificate(t["expires-after"])]:[];return e.flatMap(e=>{const t=placed(e)?s.addresses:[s.addresses[0]]
;return t.map(t=>specified(e,t,s,n,o))})}function placed(e){const t=placesIn(e)
;return e.url.startsWith("/")||t.has("url")||t.has("name")}function placesMissing(e,{addresses:t,release:s}){const n=[]
;const found=t=>e.findIndex(t);const r=found(placed)
;if(r>=0&&t.length===0)n.push(`checks.${r} is asked below the input url, which is empty; give it, or write a whole address`)
;if(r<0&&t.length>0)n.push("the input url is given, and no check is asked below it")
;const o=found(e=>e.release!==void 0||placesIn(e).has("release"))
;if(o>=0&&s===void 0)n.push(`checks.${o} asks for the release, and the input release is empty; give it`)
;if(o<0&&s!==void 0)n.push("the input release is given, and no check asks for it; add release: header:x-release to one")
;return n}function specified(e,t,s,n,r){const o=t?.url.replace(/\/$/,"");const a={release:s.release,url:o,
name:t&&new URL(t.url).hostname};const{headers:i,body:c,json:l,...d}=e;const u=eachText(d,e=>expand(e,a))
;const h=eachText({headers:i,texts:c,json:l},e=>expandWanted(e,a));const p=u.url.startsWith("/")&&t!==void 0
;const m=p?(0,f.G)(t,u.url):(0,f.o)(u.url);const w=ask({...s,headers:{...s.headers,...u["headers-send"]}},m,u.method)
;const $=u["body-send"];const g=u["connect-to"];const k={...w,...$!==void 0&&{body:$},...g!==void 0&&{connectTo:g},
timeout:u.timeout,redirects:u.redirects??s.redirects}
;const y=[...r,goodStatus(u.status),...Object.entries(h.headers).map(([e,t])=>goodHeader(e,t,n.pattern)),...h.texts.map(e=>goodBody(e,n.pattern)),...Object.entries(h.json).map(([e,t])=>goodJson(e,t,n))]
;const v=u.release&&released(s.release,u.release,n.path);return{...made(k,y,v),samples:u.samples??0,
thresholds:u.thresholds}}function ask({headers:e},{url:t,login:s},n){const r=s===void 0||"authorization"in e?{}:{
authorization:basicOf(s)};return{url:t,method:n,headers:{...r,...e}}}function basicOf(e){
return`Basic ${btoa(String.fromCharCode(...(new TextEncoder).encode(e)))}`}function released(e,t,s){if(e===void 0)return
;const n=t.kind==="json"?s(t.path):()=>[];const releaseOf=e=>{if(t.kind==="header")return e.headers[t.name]
;const s=selected(e,n);if(typeof s==="string"||s.length===0)return
;return typeof s[0]==="string"?s[0]:JSON.stringify(s[0])};return{releaseOf,expect:[goodRelease(e,releaseOf)]}}
function made(e,t,s){return{name:`${e.method} ${e.url}`,question:e,expect:[...t,...s?.expect??[]],...s&&{
releaseOf:s.releaseOf},samples:0,thresholds:[]}}function toldApart(e){const t=new Map;return e.map(e=>{
const s=(t.get(e.name)??0)+1;t.set(e.name,s);return s===1?e:{...e,name:`${e.name} (${s})`}})}
async function prepare(e,t,s){const n=e.spec===void 0?await prepare_plain(e):await prepare_specified(e.spec,e,t)
;for(const{question:e}of n){const{headers:t,url:n,body:r=""}=e
;s.hide(...secretHeaders(t),...secretQuery(n),...secretBody(r))}return toldApart(n.map(e=>({...e,name:s.clean(e.name)
})))}async function prepare_plain(e){const t=e["release-from"]??{kind:"header",name:"x-release"}
;const r=t.kind==="json"?(await Promise.all([s.e(3062),s.e(9249)]).then(s.bind(s,79249))).compilePath:unused;try{
return plainChecks(common(e),t,r)}catch(e){
throw(0,n.Qm)(`invalid inputs: release-from: ${e instanceof Error?e.message:e}`,e)}}
async function prepare_specified(e,t,{workspace:r}){const o=/[\n{]|:\s/.test(e)
;const a=o?"reading the input spec":`reading the smoke spec ${e}`;const i=o?e:await read(e,a,r)
;if(i.length>262144)throw(0,n.Qm)(`${a}: it is larger than 256 KiB; name the file of a smoke spec`)
;const[{parseYaml:c},{parseSmokeSpec:l},{compilePath:d}]=await Promise.all([Promise.all([s.e(8815),s.e(3269)]).then(s.bind(s,83269)),Promise.all([s.e(9691),s.e(3697)]).then(s.bind(s,53697)),Promise.all([s.e(3062),s.e(9249)]).then(s.bind(s,79249))])
;try{const e=c(i)
;const n=(0,k.f)(e)?(await Promise.all([s.e(2856),s.e(7253)]).then(s.bind(s,27253))).compilePattern:unused;const r={
path:d,pattern:n};return checksOf(l(e,r),common(t),r)}catch(e){
throw(0,n.Qm)(`${a}: ${e instanceof Error?e.message:e}`,e)}}async function read(e,t,s){const missing=(e,s)=>(0,
n.Qm)(`${t}: ${e}; check the repository out before this step (actions/checkout), or correct the path`,s)
;const r=await s.text(e).catch(e=>{throw missing(e.code,e)});if(r===void 0)throw missing("there is no such file")
;return r}function common(e){const{"basic-auth":t,cookie:s}=e;return{addresses:e.url??[],release:e.release,headers:{
...t&&{authorization:basicOf(t)},...s&&{cookie:s}},redirects:e["follow-redirect"]?10:0}}function unused(){
throw new Error("this was not looked for in the spec")}class Progress{#s;#n;#r;#o;#a=new Map;#i;#c=0;#l=0;#d=0;#u=0
;constructor(e,t,s){this.#s=e;this.#n=s;this.#r=s();this.#i=this.#r;this.#o=t}heard(e,{failure:t}){this.#l+=1
;if(t)this.#a.set(e.name,`${t.word}: ${t.why}`);else this.#a.delete(e.name);const s=this.#n();if(s-this.#c>=1){this.#c=s
;this.#s.keep("seen",this.#h())}if(s-this.#i<10)return;this.#i=s;this.#s.log.info(this.#h())}
over({check:e,passed:t,good:s,asked:n,word:r,why:o}){this.#a.delete(e);if(t)this.#d+=1;else this.#u+=1
;const a=t?`${s} of ${n} answers were good`:`${r}: ${o}`;this.#s.log.info(`${t?"passed":"FAILED"}  ${e}: ${a}`)}#h(){
const e=(0,h.a3)(this.#n()-this.#r).padStart(6)
;const t=`${this.#l} answers; of ${this.#o} checks ${this.#d} passed, ${this.#u} failed`;const[s]=this.#a
;return`${e}  ${t}${s?`; ${s[0]}: ${s[1]}`:""}`}}const O=(0,l.Q)({name:"smoke-test",
=======
;throw new Error("it must be name=value, or several with semicolons between")}),e=>[e,...(0,m.S_)(e)]),report:(0,
$.lq)("Path of a JUnit file that is written",$.Qq)};var k=n(65861);var y=n(49996);async function prepare(e,t,n){
const s=e.spec===void 0?await plain(e):await specified(e.spec,e,t);for(const{question:e}of s){
const{headers:t,url:s,body:r=""}=e;n.hide(...(0,m.Z6)(t),...(0,m.bo)(s),...(0,m.Ht)(r))}return(0,k.Yg)(s.map(e=>({...e,
name:n.clean(e.name)})))}async function plain(e){const t=e["release-from"]??{kind:"header",name:"x-release"}
;const r=t.kind==="json"?(await Promise.all([n.e(3062),n.e(9249)]).then(n.bind(n,79249))).compilePath:unused;try{
return(0,k.Ie)(common(e),t,r)}catch(e){
throw(0,s.Qm)(`invalid inputs: release-from: ${e instanceof Error?e.message:e}`,e)}}
async function specified(e,t,{workspace:r}){const o=/[\n{]|:\s/.test(e)
;const a=o?"reading the input spec":`reading the smoke spec ${e}`;const i=o?e:await read(e,a,r)
;if(i.length>262144)throw(0,s.Qm)(`${a}: it is larger than 256 KiB; name the file of a smoke spec`)
;const[{parseYaml:c},{parseSmokeSpec:d},{compilePath:l}]=await Promise.all([Promise.all([n.e(8815),n.e(3269)]).then(n.bind(n,83269)),Promise.all([n.e(9691),n.e(9966)]).then(n.bind(n,49966)),Promise.all([n.e(3062),n.e(9249)]).then(n.bind(n,79249))])
;try{const e=c(i)
;const s=(0,y.f)(e)?(await Promise.all([n.e(2856),n.e(7253)]).then(n.bind(n,27253))).compilePattern:unused;const r={
path:l,pattern:s};return(0,k.tg)(d(e,r),common(t),r)}catch(e){throw(0,s.Qm)(`${a}: ${e instanceof Error?e.message:e}`,e)
}}async function read(e,t,n){
const missing=(e,n)=>(0,s.Qm)(`${t}: ${e}; check the repository out before this step (actions/checkout), or correct the path`,n)
;const r=await n.text(e).catch(e=>{throw missing(e.code,e)});if(r===void 0)throw missing("there is no such file")
;return r}function common(e){const{"basic-auth":t,cookie:n}=e;return{addresses:e.url??[],release:e.release,headers:{
...t&&{authorization:(0,k.wV)(t)},...n&&{cookie:n}},redirects:e["follow-redirect"]?10:0}}function unused(){
throw new Error("this was not looked for in the spec")}class Progress{#n;#s;#r;#o;#a=new Map;#i;#c=0;#d=0;#l=0;#u=0
;constructor(e,t,n){this.#n=e;this.#s=n;this.#r=n();this.#i=this.#r;this.#o=t}heard(e,{failure:t}){this.#d+=1
;if(t)this.#a.set(e.name,`${t.word}: ${t.why}`);else this.#a.delete(e.name);const n=this.#s();if(n-this.#c>=1){this.#c=n
;this.#n.keep("seen",this.#h())}if(n-this.#i<10)return;this.#i=n;this.#n.log.info(this.#h())}
over({check:e,passed:t,good:n,asked:s,word:r,why:o}){this.#a.delete(e);if(t)this.#l+=1;else this.#u+=1
;const a=t?`${n} of ${s} answers were good`:`${r}: ${o}`;this.#n.log.info(`${t?"passed":"FAILED"}  ${e}: ${a}`)}#h(){
const e=(0,h.a3)(this.#s()-this.#r).padStart(6)
;const t=`${this.#d} answers; of ${this.#o} checks ${this.#l} passed, ${this.#u} failed`;const[n]=this.#a
;return`${e}  ${t}${n?`; ${n[0]}: ${n[1]}`:""}`}}const v=(0,d.Q)({name:"smoke-test",
>>>>>>> aeebf9d (Tell what a bake asks, and hold it by tables, mutants and machines):dist/9832.index.js
description:"Asks a site whether it works and which release answers, and says in one of ten words what is wrong",
inputs:g,outputs:{outcome:"passed or failed",passed:"How many checks passed",failed:"How many checks failed",
p95:"Milliseconds that 95 % of all answers took at most",report:"Path of the JUnit file, when one was asked for",
result:"All of this and each check as JSON; version says its form"},check:function check(e,t){
const{url:s,spec:n,consecutive:r,"max-attempts":o,"basic-auth":a}=e;const i=[]
;if(s===void 0&&n===void 0&&!t.has("url"))i.push("url or spec is required")
;if(r!==void 0&&o!==void 0&&r>o)i.push(`max-attempts: ${o} can't give ${r} good answers in a row; lower consecutive`)
<<<<<<< HEAD:dist/9382.index.js
;if(a!==void 0&&s?.some(({login:e})=>e!==void 0))i.push("basic-auth: url holds credentials as well; give one of them")
;if(n!==void 0&&e["release-from"]!==void 0)i.push("release-from: in a spec each check says so itself, such as release: header:x-release")
;if(n!==void 0&&s?.some(e=>e.url.includes("?")))i.push("url: paths of a spec are asked below it, so it can have no query (?…)")
;return i},async run(e,t){const{inputs:s,secrets:r}=e;const o=await prepare(s,t,r);const a=t.clock.now()
;e.keep("asked",`${o.length}`);const i={maxAttempts:s["max-attempts"],retryDelay:s["retry-delay"],
consecutive:s.consecutive,awaitsNames:s.resolve==="authoritative",concurrency:s.concurrency,timeout:s.timeout,
clean:r.clean};const c=new Progress(e,o.length,t.clock.now);const l=await askAll(o,i,t,c).finally(()=>t.asker.close())
;e.keep("ended","true");const d=t.clock.now()-a;tell(e,l,a,d);const{report:u}=s
;if(u!==void 0)await write(u,r.clean(junit(l.verdicts,a,d)),e,t);const h=l.verdicts.filter(({passed:e})=>!e)
;if(h.length>1)for(const t of h.slice(0,j))e.log.error(sentence(t),t.word);if(h.length>0)throw(0,
n.gz)(redEnd(h,o.length))},async post(e){if(e.kept("asked")===void 0||e.kept("ended")!==void 0)return
;const t=e.kept("seen")??"no answer yet";e.log.warning(`the smoke test was cut off; seen so far: ${t}`,"Cut off")
;e.summary(`## ⏹️ Smoke test cut off\n\n${(0,a.g)(t)}\n`)}});const j=9;function tell(e,{verdicts:t,tallies:s},n,r){
const a=s.flatMap(e=>e.points);const i=(0,o.Y)(a.map(({took:e})=>e),95);const c=t.filter(e=>e.passed).length
=======
;if(a!==void 0&&n?.some(({login:e})=>e!==void 0))i.push("basic-auth: url holds credentials as well; give one of them")
;if(s!==void 0&&e["release-from"]!==void 0)i.push("release-from: in a spec each check says so itself, such as release: header:x-release")
;if(s!==void 0&&n?.some(e=>e.url.includes("?")))i.push("url: paths of a spec are asked below it, so it can have no query (?…)")
;return i},async run(e,t){const{inputs:n,secrets:r}=e;const o=await prepare(n,t,r);const a=t.clock.now()
;e.keep("asked",`${o.length}`);const i={maxAttempts:n["max-attempts"],retryDelay:n["retry-delay"],
consecutive:n.consecutive,concurrency:n.concurrency,timeout:n.timeout,clean:r.clean}
;const c=new Progress(e,o.length,t.clock.now);const d=await askAll(o,i,t,c).finally(()=>t.asker.close())
;e.keep("ended","true");const l=t.clock.now()-a;tell(e,d,a,l);const{report:u}=n
;if(u!==void 0)await write(u,r.clean(junit(d.verdicts,a,l)),e,t);const h=d.verdicts.filter(({passed:e})=>!e)
;if(h.length>1)for(const t of h.slice(0,b))e.log.error(sentence(t),t.word);if(h.length>0)throw(0,
s.gz)(redEnd(h,o.length))},async post(e){if(e.kept("asked")===void 0||e.kept("ended")!==void 0)return
;const t=e.kept("seen")??"no answer yet";e.log.warning(`the smoke test was cut off; seen so far: ${t}`,"Cut off")
;e.summary(`## ⏹️ Smoke test cut off\n\n${(0,a.g)(t)}\n`)}});const b=9;function tell(e,{verdicts:t,tallies:n},s,r){
const a=n.flatMap(e=>e.points);const i=(0,o.Y)(a.map(({took:e})=>e),95);const c=t.filter(e=>e.passed).length
>>>>>>> aeebf9d (Tell what a bake asks, and hold it by tables, mutants and machines):dist/9832.index.js
;e.setOutput("outcome",c===t.length?"passed":"failed");e.setOutput("passed",c);e.setOutput("failed",t.length-c)
;e.setOutput("p95",i===void 0?"":Math.round(i*1e4)/10);e.report({version:1,seconds:Math.round(r*1e3)/1e3,
checks:failedFirst(t)});e.summary(smokeSummary({verdicts:t,seconds:r,chart:chart(a,n)}))}
async function write(e,t,{setOutput:s},{workspace:r}){await r.write(e,t).catch(t=>{throw(0,
n.Qm)(`report: ${e} can't be written: ${t.message}; all else is told in the log`,t)});s("report",e)}
function redEnd(e,t){const[s]=e;const n=s&&e.length===1?`${sentence(s)} (${s.word})`:""
;const r=e.slice(0,5).map(({check:e,word:t})=>`${e} (${t})`);const o=e.length>5?` and ${e.length-5} more`:""
;return`${e.length} of ${t} checks failed: ${n||`${r.join(", ")}${o}`}`}function sentence({check:e,why:t,came:s}){
return`${e}: ${t}${s?`; what came: ${s}`:""}`}}};
