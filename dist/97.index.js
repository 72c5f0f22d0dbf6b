export const id=97;export const ids=[97];export const modules={81103:(e,t,n)=>{n.d(t,{G:()=>below,o:()=>parseAddress})
;function parseAddress(e){const t=e.replace(/\/\/[^/?#]*@/,"//***@")
;const n=/^([A-Za-z][A-Za-z0-9+.-]*):(\/\/)?/.exec(e)
;if(!n||/^[^/]*:\d/.test(e))throw new Error(`"${t}" has no scheme; write https://${t}`);const[,s=""]=n
;if(!/^https?$/i.test(s))throw new Error(`"${t}" is ${s.toLowerCase()}:, and only http and https are asked`)
;if(!n[2]||!URL.canParse(e))throw new Error(`"${t}" is no URL; write https://host/path`);const r=new URL(e)
;const{username:o,password:a}=r;r.username="";r.password="";r.hash="";if(o===""&&a==="")return{url:r.href};try{return{
url:r.href,login:`${decodeURIComponent(o)}:${decodeURIComponent(a)}`}}catch{
throw new Error(`"${t}" has credentials that can't be decoded; write % as %25`)}}function below({url:e,...t},n){return{
url:new URL(`${e.replace(/\/$/,"")}${n}`).href,...t}}},51363:(e,t,n)=>{n.d(t,{wV:()=>basicOf,r$:()=>checksAt,
tg:()=>checksOf,GS:()=>placed,Ie:()=>plainChecks,Yg:()=>toldApart});var s=n(81103);function expandPlaces(e,t){
const known=e=>Object.hasOwn(t,e)?t[e]:void 0;return e.replaceAll(/\{([a-z_]+)\}/g,(e,t)=>known(t)??e)}var r=n(49996)
;const o=/\{(release|url|name)\}/g;function expand(e,{release:t,url:n,name:s}){return expandPlaces(e,{release:t,url:n,
name:s})}function expandWanted(e,t){if((0,r.V)(e).pattern===void 0)return expand(e,t)
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
name:t&&new URL(t.url).hostname};const{headers:c,body:d,json:l,...u}=e;const f=eachText(u,e=>expand(e,i))
;const h=eachText({headers:c,texts:d,json:l},e=>expandWanted(e,i));const m=f.url.startsWith("/")&&t!==void 0
;const w=m?(0,s.G)(t,f.url):(0,s.o)(f.url);const p=ask({...n,headers:{...n.headers,...f["headers-send"]}},w,f.method)
;const g=f["body-send"];const $=f["connect-to"];const k={...p,...g!==void 0&&{body:g},...$!==void 0&&{connectTo:$},
timeout:f.timeout,redirects:f.redirects??n.redirects}
;const y=[...o,goodStatus(f.status),...Object.entries(h.headers).map(([e,t])=>goodHeader(e,t,r.pattern)),...h.texts.map(e=>goodBody(e,r.pattern)),...Object.entries(h.json).map(([e,t])=>goodJson(e,t,r))]
;const v=f.release&&released(n.release,f.release,r.path);return{...made(k,y,v),samples:f.samples??0,
thresholds:f.thresholds}}function ask({headers:e},{url:t,login:n},s){const r=n===void 0||"authorization"in e?{}:{
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
function turn({inARow:e,asked:t,nameless:n},{maxAttempts:s,retryDelay:r,consecutive:o,awaitsNames:a},i,c,d){
if(e>=o)return{kind:"works"};const l=a?t-n:t;if(l>=s||i>=c)return{kind:"failed"};const u=t>0&&e===0;if(!u||d)return{
kind:"ask"};return{kind:"wait",seconds:Math.min(r,c-i)}}},26876:(e,t,n)=>{n.d(t,{K:()=>excerpt,S:()=>judge})
;var s=n(2848);const r=200;const o=1e3;function judge(e,t,n,s){if(t.kind!=="answer")return{failure:{word:t.kind,
why:excerpt(t.why,s,o),came:""}};const r=e.releaseOf&&{release:excerpt(e.releaseOf(t)??"",s,64)}
;for(const o of e.expect){const e=o(t,n);if(e===void 0)continue;const a=`${s(e.wanted)}, got ${excerpt(e.seen,s)}`
;return{failure:{word:e.word,why:a,came:cameOf(t,s)},...r}}return{...r}}
function cameOf({status:e,address:t,protocol:n,body:s},r){const o=excerpt(s,r)
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
;if(t.length===0)throw new Error("names no status");return{said:t.join(", "),ranges:t.map(parseRange)}}
function isGood({ranges:e},t){return e.some(([e,n])=>t>=e&&t<=n)}},5144:(e,t,n)=>{n.d(t,{B:()=>parseThreshold,
c:()=>missed});var s=n(9120);const r=/^(?:p\((\d+(?:\.\d+)?)\)|(avg|med|max|rate))\s*(<=?)\s*(\d+(?:\.\d+)?)(ms|s|%)?$/
;function parseThreshold(e){const[,t,n,s="",o="",a=""]=r.exec(e.trim())??[]
;if(s==="")throw new Error(`"${e}" is not a threshold such as p(95)<300ms, avg<1s or rate<1%`);const i=Number(o)
;const c=s==="<=";const nobody=()=>new Error(`"${e}" is what nobody can meet`);if(n==="rate"){
if(a==="ms"||a==="s")throw new Error(`"${e}": a rate is a share, such as 0.01 or 1%`);const t=a==="%"?i/100:i
;if(t>1)throw new Error(`"${e}": a rate is a share from 0 to 1; did you mean ${s}${o}%?`);if(t===0&&!c)throw nobody()
;return{said:e,of:"rate",bound:t,orEqual:c}}
if(a!=="ms"&&a!=="s")throw new Error(`"${e}" has no unit; write ${o}ms or ${o}s`);if(i===0)throw nobody()
;const d=n==="max"?100:n==="med"?50:t===void 0?void 0:Number(t)
;if(d!==void 0&&(d<=0||d>100))throw new Error(`"${e}": there is no p(${t})`);const l=a==="ms"?i/1e3:i;return{said:e,
of:"latency",...d===void 0?{}:{percent:d},bound:l,orEqual:c}}function missed({of:e,percent:t,bound:n,orEqual:r},o){
const{latencies:a,asked:i,failed:c}=o;const d=e==="rate"?c/i:t===void 0?(0,s.G)(a):(0,s.Y)(a,t)
;if(d===void 0)return"nothing was measured";if(d<n||r&&d===n)return
;return e==="rate"?`${c} of ${i} failed`:`${Math.round(d*1e3)}ms`}},49996:(e,t,n)=>{n.d(t,{V:()=>parseWanted,
f:()=>holdsPattern});function parseWanted(e){const t=e.startsWith("!");const n=t?e.slice(1):e
;const[,s,r=""]=/^\/(.+)\/([ims]*)$/s.exec(n)??[];return{said:e,not:t,literal:n,...s===void 0?{}:{pattern:{source:s,
flags:r}}}}function holdsPattern(e){if(typeof e==="string")return parseWanted(e).pattern!==void 0
;return typeof e==="object"&&e!==null&&Object.values(e).some(holdsPattern)}},86082:(e,t,n)=>{n.d(t,{$:()=>canonical})
;function canonical(e){if(Array.isArray(e))return`[${e.map(canonical).join(",")}]`
;if(typeof e!=="object"||e===null)return JSON.stringify(e);const t=Object.entries(e).filter(([,e])=>e!==void 0)
;const n=t.sort(([e],[t])=>e<t?-1:1);return`{${n.map(([e,t])=>`${JSON.stringify(e)}:${canonical(t)}`).join(",")}}`}},
22730:(e,t,n)=>{n.d(t,{E9:()=>parseDuration,a3:()=>formatDuration,f7:()=>parseSomeTime});const s={s:1,m:60,h:3600,
d:86400};const r=31536e3;function parseDuration(e){const t=[...e.matchAll(/(\d+)([smhd])/g)]
;if(t.length===0||t.map(([e])=>e).join("")!==e)throw new Error(`"${e}" is not a duration such as 90s, 15m or 2h`)
;const n=t.reduce((e,[,t,n])=>e+Number(t)*(s[n??""]??0),0)
;if(n>r)throw new Error(`"${e}" is more than 365d, the longest that is taken`);return n}function parseSomeTime(e){
const t=parseDuration(e);if(t===0)throw new Error(`"${e}" leaves no time at all`);return t}function formatDuration(e){
let t=Math.round(e);let n="";for(const[e,s]of[["h",3600],["m",60],["s",1]]){const r=Math.floor(t/s);t-=r*s
;if(r>0)n+=`${r}${e}`}return n||"0s"}},20509:(e,t,n)=>{n.d(t,{Dx:()=>linesOf,GX:()=>yesOrNo,QG:()=>wordsBetweenCommas,
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
;throw new Error(`"${e}" is neither true, false nor an option of buildx such as mode=max`)}},79982:(e,t,n)=>{n.d(t,{
C:()=>Denied,V:()=>Later});class Later extends Error{}class Denied extends Error{}},45759:(e,t,n)=>{n.d(t,{
Q:()=>defineAction});function defineAction(e){return e}},24905:(e,t,n)=>{n.d(t,{Bz:()=>fromRunner,P_:()=>defaulted,
Qq:()=>text,lq:()=>optional,mw:()=>required,rJ:()=>secret,yL:()=>oneOf});function required(e,t){return{description:e,
required:true,parse:e=>{if(e===void 0)throw new Error("is required");return t(e)}}}function optional(e,t){return{
description:e,required:false,parse:e=>e===void 0?void 0:t(e)}}function defaulted(e,t,n){return{description:e,
required:false,default:t,parse:e=>n(e??t)}}function fromRunner(e,t){return{description:e,required:false,default:t,
parse:e=>e}}function secret(e,t){return{...e,secrets:e=>e===void 0||e===null?[]:t(e)}}function text(e){return e}
function oneOf(...e){return t=>{const n=e.find(e=>e===t);if(n===void 0)throw new Error(`"${t}" is not ${sentence(e)}`)
;return n}}function sentence(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}},
20097:(e,t,n)=>{n.r(t);n.d(t,{action:()=>b});var s=n(62807);function chart(e,t){if(e.length<10)return""
;const n=e.reduce((e,{at:n})=>Math.max(e,n-t),0)||1;const s=Math.min(30,e.length);const r=Array.from({length:s},()=>0)
;for(const{at:o,took:a}of e){const e=Math.min(s-1,Math.floor((o-t)/n*s));r[e]=Math.max(r[e]??0,a)}
let o=r.find(e=>e>0)??0;const a=r.map(e=>{o=e||o;return(o*1e3).toFixed(1)})
;return["```mermaid","xychart-beta",'  title "Slowest answer, ms"',`  x-axis "seconds" 0 --\x3e ${n.toFixed(1)}`,'  y-axis "ms"',`  line [${a.join(", ")}]`,"```"].join("\n")
}function checkCase({check:e,passed:t,p50:n=0,word:s="no data",why:r="",came:o=""}){const a=o===""?r:`${r}\n${o}`
;return{name:e,seconds:n/1e3,...!t&&{failure:{type:s,message:`${s}: ${r}`,text:a}}}}function junit(e,t,n){
const s=e.filter(({failure:e})=>e!==void 0).length
;const r=`tests="${e.length}" failures="${s}" errors="0" skipped="0" time="${n.toFixed(3)}"`
;const o=new Date(t*1e3).toISOString().slice(0,19)
;return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="smoke-test" ${r}>`,`  <testsuite name="smoke-test" ${r} timestamp="${o}">`,...e.map(testCase),"  </testsuite>","</testsuites>",""].join("\n")
}function testCase({name:e,seconds:t,failure:n}){
const s=`    <testcase classname="smoke-test" name="${xml(e)}" time="${t.toFixed(4)}"`;if(n===void 0)return`${s}/>`
;const{type:r,message:o,text:a}=n
;return[`${s}>`,`      <failure type="${xml(r)}" message="${xml(o)}">${xml(a)}</failure>`,"    </testcase>"].join("\n")}
const r=/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Surrogate}]/gu;function xml(e){
return e.replaceAll(r,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;")
}var o=n(9120);var a=n(5583);var i=n(5144);function failedFirst(e){
return e.toSorted((e,t)=>Number(e.passed)-Number(t.passed)).slice(0,500)}function verdictOf(e,t,n,s,r){
const a=t&&e.samples>0?s:n;const i=t?troubleOfSamples(e,s):troubleOfTrial(n,r);const figures=e=>{const t=(0,
o.Y)(a.latencies,e);return t===void 0?void 0:Math.round(t*1e4)/10};const[c,d]=[figures(50),figures(95)]
;const l=a.first??n.first;const u=merged(n.releases,s.releases);return{check:e.name,passed:i===void 0,
asked:n.asked+s.asked,good:n.good+s.good,...c!==void 0&&{p50:c},...d!==void 0&&{p95:d},...i,...l&&{
firstFailure:`${l.word}: ${l.why}`},failures:countsOf(n,s),...e.releaseOf&&{releases:u}}}function troubleOfTrial(e,t){
const n=worstOf(e);if(n===void 0){
const n=e.asked===0?`nothing was answered within ${t}`:`only ${e.inARow} good answers within ${t}`;return{
word:"no data",why:n,came:""}}return told(n,e)}function troubleOfSamples({samples:e,thresholds:t},n){
if(n.asked<e)return{word:"no data",why:`the time was over after ${n.asked} of ${e} samples`,came:""}
;const{latencies:s,asked:r}=n;const o=r-n.good;const a={latencies:s,asked:r,failed:o}
;const c=t.some(({of:e})=>e==="rate");const d=worstOf(n);for(const e of t){const t=(0,i.c)(e,a);if(t===void 0)continue
;const s=`asked for ${e.said}, got ${t}`;if(e.of==="latency")return{word:"too slow",why:`${s} over ${r} samples`,came:""
};if(d)return{...told(d,n),why:`${s}; ${told(d,n).why}`}}return d&&!c?told(d,n):void 0}function worstOf({failures:e}){
return[...e.values()].reduce((e,t)=>e===void 0||t.count>=e.count?t:e,void 0)}
function told(e,{asked:t,failures:n,releases:s}){const{word:r,why:o,came:a}=e.last
;const i=[...n].filter(([e])=>e!==r).map(([e,{count:t}])=>`${e} ${t} times`);const c=i.length>0?`; ${i.join(", ")}`:""
;const d=r==="release"?`; ${releasesSaid(Object.fromEntries(s))}`:"";return{word:r,
why:`${e.count} of ${t} times: ${o}${d}${c}`,came:a}}function releasesSaid(e){
return Object.entries(e).toSorted(([,e],[,t])=>t-e).map(([e,t])=>`${e||"no release"} ${t===1?"once":`${t} times`}`).join(", ")
}function countsOf(...e){return merged(...e.map(({failures:e})=>new Map([...e].map(([e,{count:t}])=>[e,t]))))}
function merged(...e){const t=new Map;for(const n of e)for(const[e,s]of n)t.set(e,(t.get(e)??0)+s)
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
;function smokeSummary({verdicts:e,seconds:t,chart:n}){const s=e.filter(({passed:e})=>!e);const r=failedFirst(e)
;const o=e.length-r.length;const a=[...new Set(s.flatMap(({word:e})=>e??[]))]
;const i=s.length===0?`✅ Smoke test passed: ${many(e.length)} in ${t.toFixed(1)} s`:`❌ Smoke test failed: ${s.length} of ${many(e.length)} in ${t.toFixed(1)} s`
;const d=o>0?`… and ${o} checks more, in the report`:""
;return[`## ${i}`,a.map(e=>`- **${e}**: ${c[e]}`).join("\n"),`| | check | good | p50 | p95 | first failure |\n|---|---|--:|--:|--:|---|\n${r.map(row).join("\n")}`,d,s.slice(0,20).map(detail).join("\n"),n].filter(e=>e!=="").join("\n\n").concat("\n")
}function row({check:e,passed:t,good:n,asked:s,p50:r,p95:o,firstFailure:i,why:c,word:d,releases:l}){
const u=l&&Object.keys(l).length>1?`<br>${(0,a.g)(releasesSaid(l))}`:"";const f=i??(c===void 0?"":`${d}: ${c}`)
;return`| ${t?"✅":"❌"} | ${(0,a.a)(e)}${u} | ${n} of ${s} | ${ms(r)} | ${ms(o)} | ${(0,a.g)(f,400)} |`}
function detail({check:e,word:t,why:n="",came:s=""}){return`- ${(0,a.a)(e)}: **${t}** ${(0,
a.g)(n,2e3)}${s===""?"":`; what came: ${(0,a.a)(s)}`}`}function ms(e){return e===void 0?"":`${e} ms`}function many(e){
return e===1?"1 check":`${e} checks`}var d=n(22730);function failedBy({watched:e}){
const t=e.filter(({finding:e})=>e.kind==="sign");return t.length>0?t:e.filter(({ending:e})=>e!=="pass")}
function watchFailure(e){const t=failedBy(e);const[n]=t;if(n===void 0)return;const{name:s,finding:r}=n
;const o=r.kind==="no data"?`${s} had no data: ${r.said} (no-data: ${e.noData})`:`${s}: ${r.said}${lastOf(r)}`
;const a=t.length>1?`; and ${t.slice(1).map(({name:e})=>e).join(", ")}`:"";return`after ${(0,
d.a3)(e.seconds)} of watching: ${o}${a}`}function lastOf(e){const t=e.kind==="sign"?e.evidence.at(-1):void 0
;return t===void 0?"":`; the last: ${t}`}function watchLine(e,t,n){
const s=e.toSorted((e,t)=>Number(e.ending==="pass")-Number(t.ending==="pass")).slice(0,6)
;const r=s.map(({name:e,finding:t})=>`${e}: ${t.said}`);const o=e.length>s.length?[`and ${e.length-s.length} more`]:[]
;const a=`${(0,d.a3)(t).padStart(6)}  of ${(0,d.a3)(n)} watched`;return`${a}: ${[...r,...o].join("; ")}`}
function watchSummary(e){const t=failedBy(e);const n=t.length===0?"✅ Watched":"❌ Watched"
;const s=e.watched.filter(e=>!t.includes(e));const r=[...t,...s].slice(0,200).map(e=>watch_told_row(e,t.includes(e)))
;const o=t.flatMap(({name:e,finding:t})=>t.kind==="sign"&&t.evidence.length>0?[`${(0,
a.a)(e)}, the last of it:\n\n${t.evidence.map(e=>`- ${(0,a.a)(e)}`).join("\n")}`]:[]);const i=[`### ${n} for ${(0,
d.a3)(e.seconds)}`,`| | what | seen |\n|---|---|---|\n${r.join("\n")}`];return[...i,...o].join("\n\n").concat("\n")}
function watch_told_row({name:e,finding:t},n){const s=t.kind==="no data";const r=n?"❌":s?"❔":"✅";return`| ${r} | ${(0,
a.a)(e)} | ${s?"no data: ":""}${(0,a.g)(t.said)} |`}function watchCases(e){const t=failedBy(e);return e.watched.map(n=>{
const{kind:s,said:r}=n.finding;const o=n.finding.kind==="sign"?n.finding.evidence:[];const a={type:s,
message:`${s}: ${r}`,text:[r,...o].join("\n")};return{name:`watch ${n.name}`,seconds:e.seconds,...t.includes(n)&&{
failure:a}}})}var l=n(45759);var u=n(5758);var f=n(26876);class Tally{asked=0;good=0;inARow=0;points=[];failures=new Map
;releases=new Map;first;add(e,{failure:t,release:n},s){this.asked+=1;if(e.kind==="answer")this.points.push({at:s,
took:e.timings.all});if(n!==void 0){const e=this.releases.has(n)||this.releases.size<20?n:"others"
;this.releases.set(e,(this.releases.get(e)??0)+1)}if(t===void 0){this.good+=1;this.inARow+=1;return}this.inARow=0
;this.first??=t;const r=this.failures.get(t.word);if(r)Object.assign(r,{count:r.count+1,last:t
});else this.failures.set(t.word,{count:1,first:t,last:t})}get nameless(){return this.failures.get("no name")?.count??0}
get latencies(){return this.points.map(({took:e})=>e)}}class Gate{#e;#t=[];constructor(e){this.#e=e}async through(e){
if(this.#e>0)this.#e-=1;else await new Promise(e=>this.#t.push(e));try{return await e()}finally{const e=this.#t.shift()
;if(e)e();else this.#e+=1}}}async function askAll(e,t,n,s){const r=n.clock.now()+t.timeout
;const o=new Gate(t.concurrency);const a=await Promise.all(e.map(e=>follow(e,t,r,o,n,s)));return{
verdicts:a.map(({verdict:e})=>e),tallies:a.flatMap(({tallies:e})=>e)}}
async function follow(e,t,n,s,{asker:r,clock:o},a){const once=i=>s.through(async()=>{
const s=Math.min(e.question.timeout,n-o.now());if(s<=0)return;const c=await r.ask({...e.question,timeout:s})
;if(c.kind==="too slow"&&s<e.question.timeout)return;const d=(0,f.S)(e,c,o.now(),t.clean);i.add(c,d,o.now())
;a.heard(e,d)});const i=new Tally;const c=await untilItWorks(i,t,n,o,()=>once(i));const l=new Tally
;if(c)await Promise.all(Array.from({length:e.samples},()=>once(l)));const u=verdictOf(e,c,i,l,(0,d.a3)(t.timeout))
;a.over(u);return{verdict:u,tallies:[i,l]}}async function untilItWorks(e,t,n,s,r){for(let o=false;;){const a=(0,
u.wC)(e,t,s.now(),n,o);if(a.kind==="works"||a.kind==="failed")return a.kind==="works";o=a.kind==="wait"
;if(a.kind==="wait")await s.wait(a.seconds);else await r()}}var h=n(81103);var m=n(49468);var w=n(87527)
;function endingOf(e,t,n){if(t==="pass"||t==="fail")return t;if(e==="absent")return"fail"
;return t==="pass-if-served"&&e==="quiet"&&n?"pass":"wait"}function endings(e,t,n){return e.map(e=>{const{finding:s}=e
;if(s.kind==="no data")return{...e,ending:endingOf(s.because,t,n)};return{...e,ending:s.kind==="sign"?"fail":"pass"}})}
function parseWantedLog(e){const[,t,n]=/^([\w./#-]{1,512}):\s+(\S.*)$/.exec(e)??[]
;if(t===void 0||n===void 0)throw new Error(`"${e}" is no log group and pattern, such as /acme/orders: ?ERROR ?" 500 "`)
;if(n.length>1024)throw new Error(`the pattern of ${t} has more than the 1024 characters that AWS takes`);return{
group:t,pattern:n}}var p=n(20509);var g=n(24905);const whole=e=>t=>{const n=/^\d{1,6}$/.test(t)?Number(t):0
;if(n<1||n>e)throw new Error(`"${t}" is not a whole number from 1 to ${e}`);return n};const $={url:(0,g.rJ)((0,
g.lq)("Where to ask: an address a line, such as https://orders.example.com/healthz",e=>{const t=new Map((0,
p.Dx)(e).map(e=>[e,(0,h.o)(e)]));return[...t.values()]}),e=>e.flatMap(({url:e,login:t})=>[...(0,w.bo)(e),...t?(0,
w.Iq)(t):[]])),
spec:(0,g.lq)("Checks in YAML: a path such as .github/smoke.yml, or the checks themselves; paths in it are asked below each url",g.Qq),
release:(0,g.lq)("Id of the release that must answer; the others that do are counted and named",g.Qq),"release-from":(0,
g.lq)("Where an answer tells its release when there is no spec: header:<name> or json:<path>; header:x-release when empty",m.r),
"max-attempts":(0,g.P_)("How often a check is asked until it works","30",whole(1e4)),"retry-delay":(0,
g.P_)("Pause after an answer that was not good","2s",u.k0),
consecutive:(0,g.P_)("How many good answers in a row a check must give to work","3",whole(1e3)),concurrency:(0,
g.P_)("How many requests may run at once","5",whole(1e3)),timeout:(0,g.P_)("How long all of it may take","5m",d.f7),
"follow-redirect":(0,g.P_)("Whether redirects are followed, up to 10; otherwise a redirect is the answer","false",p.GX),
resolve:(0,
g.P_)("Who is asked for addresses: system, the resolver of this machine, or authoritative, the name servers of the name's own zone","system",e=>{
if(e==="system"||e==="authoritative")return e;throw new Error(`"${e}" is neither system nor authoritative`)}),
"basic-auth":(0,g.rJ)((0,g.lq)("user:password, sent with every request",e=>{if(e.includes(":"))return e
;throw new Error("it must be user:password")}),w.Iq),
cookie:(0,g.rJ)((0,g.lq)("Cookies as name=value, sent with every request",e=>{
if(/^[^=;\s]+=[\x21-\x7e]*(;\s*[^=;\s]+=[\x21-\x7e]*)*$/.test(e))return e
;throw new Error("it must be name=value, or several with semicolons between")}),e=>[e,...(0,w.S_)(e)]),report:(0,
g.lq)("Path of a JUnit file that is written",g.Qq),
watch:(0,g.lq)("How long checks are asked on once they work, such as 2m, each every retry-delay, while alarms, logs and balancer are read",d.f7),
alarms:(0,g.lq)("CloudWatch alarms of any type, one a line; ALARM during the watch fails it",p.Dx),logs:(0,
g.lq)('Log groups and filter patterns of CloudWatch Logs, such as /acme/orders: ?ERROR ?" 500 ", one a line; more of such lines than before fails it',e=>(0,
p.Dx)(e).map(parseWantedLog)),
balancer:(0,g.lq)("Name of the Application Load Balancer whose 5xx are read during the watch; more of them than before fails it",e=>{
if(/^[A-Za-z0-9-]{1,32}$/.test(e))return e
;throw new Error(`"${e}" is no name of a load balancer; it has up to 32 letters, digits and dashes`)}),"no-data":(0,
g.P_)("What it means at the end of the watch that an alarm, log or balancer had no data: pass-if-served (silence is good when good answers came, else wait), wait (as long as timeout says), pass or fail","pass-if-served",(0,
g.yL)("pass-if-served","wait","pass","fail"))};const k={count:1,of:100};function rose(e,t){
const{count:n,of:s}=t.of>0?t:k;if(e.count<5||e.count*s<2*n*e.of)return false
;return atLeast(e.count,e.count+n,e.of/(e.of+s))<.001}function atLeast(e,t,n){if(n>=1)return 1
;let s=e*Math.log(n)+(t-e)*Math.log1p(-n);for(let n=1;n<=t-e;n++)s+=Math.log1p(e/n);let r=Math.exp(s);let o=0
;for(let s=e;s<=t&&r>o*1e-15;s++){o+=r;r*=(t-s)/(s+1)*(n/(1-n))}return o}
function findAlarm({state:e,reason:t,since:n,missing:s},r){const o=(0,f.K)(t,r);if(e==="ALARM"){
const e=n===void 0?"":` since ${new Date(n*1e3).toISOString().slice(0,19)}Z`;return{kind:"sign",said:`ALARM${e}: ${o}`,
evidence:[]}}if(e==="OK")return{kind:"fine",said:"OK"};if(s)return{kind:"no data",said:o,because:"absent"};return{
kind:"no data",said:`INSUFFICIENT_DATA: ${o||"no reason is given"}`,because:"quiet"}}function findLines(e,t,n){
const{lines:s,last:r,any:o}=e;if(!o)return{kind:"no data",said:"nothing was logged",because:"quiet"}
;if(s.of===0||t.of===0)return{kind:"no data",said:"there is too much of it to be read",because:"late"}
;const a=`${signs_many(t.count,"line")} in the ${(0,d.a3)(t.of)} before`;const i=`${signs_many(s.count,"line")} in ${(0,
d.a3)(s.of)}, ${a}`;if(!rose(s,t))return{kind:"fine",said:i};return{kind:"sign",said:i,evidence:r.map(e=>(0,f.K)(e,n))}}
function countOf({targets:e,own:t,requests:n}){return{count:e+t,of:Math.max(n,e+t)}}function findAnswered(e,t){
const n=countOf(e);if(n.of===0)return{kind:"no data",said:"no figures of requests yet",because:"late"}
;const s=countOf(t);const r=s.of===0?"no requests before":`${s.count} of ${s.of} in the hour before`
;const o=`${n.count} of ${signs_many(n.of,"request")} got 5xx (${e.own} of them the balancer's own), ${r}`
;return rose(n,s)?{kind:"sign",said:o,evidence:[]}:{kind:"fine",said:o}}
function findAnswers({asked:e,bad:t,badInARow:n,why:s,came:r},o){if(e===0)return{kind:"no data",said:"no answer came",
because:"late"};const a=`${t} of ${signs_many(e,"answer")} not good${t>0?`; ${s}`:""}`;const i=n>=o||rose({count:t,of:e
},{count:0,of:0});return i?{kind:"sign",said:a,evidence:r===""?[]:[r]}:{kind:"fine",said:a}}function signs_many(e,t){
return`${e} ${t}${e===1?"":"s"}`}var y=n(79982);function partsOf(e,t,n){const{alarms:s,logs:r,balancer:o}=e
;return[...s.length>0?[alarmsPart(s,t,n)]:[],...r.map(e=>comparedPart(`log ${e.group} for ${e.pattern}`,(n,s)=>t.lines(e,n,s),(e,t)=>findLines(e,t.lines,n))),...o===void 0?[]:[comparedPart(`balancer ${o}`,(e,n)=>t.answered(o,e,n),findAnswered)]]
}function alarmsPart(e,t,n){const look=async()=>{const s=await toldIfNot(()=>t.alarms(e));return"kind"in s?e.map(e=>({
name:`alarm ${e}`,finding:s})):s.map(e=>({name:`alarm ${e.name}`,finding:findAlarm(e,n)}))};return{before:look,look}}
function comparedPart(e,t,n){let s;let r=[0,0];const before=async(n,o)=>{r=[n,o];const a=await toldIfNot(()=>t(n,o))
;if("kind"in a)return[{name:e,finding:a}];s=a;return[]};return{before,async look(o,a){
const i=s===void 0?await before(...r):[];if(s===void 0)return i;const c=await toldIfNot(()=>t(o,a));return[{name:e,
finding:"kind"in c?c:n(c,s)}]}}}async function toldIfNot(e){try{return await e()}catch(e){if(e instanceof y.C)return{
kind:"no data",said:e.message,because:"absent"};if(e instanceof y.V)return{kind:"no data",said:e.message,because:"late"}
;throw e}}var v=n(51363);async function prepare(e,t,n){
const s=e.spec===void 0?await plain(e):await specified(e.spec,e,t);for(const{question:e}of s){
const{headers:t,url:s,body:r=""}=e;n.hide(...(0,w.Z6)(t),...(0,w.bo)(s),...(0,w.Ht)(r))}return(0,v.Yg)(s.map(e=>({...e,
name:n.clean(e.name)})))}async function plain(e){const t=e["release-from"]??{kind:"header",name:"x-release"}
;const r=t.kind==="json"?(await Promise.all([n.e(3062),n.e(9249)]).then(n.bind(n,79249))).compilePath:unused;try{
return(0,v.Ie)(common(e),t,r)}catch(e){
throw(0,s.Qm)(`invalid inputs: release-from: ${e instanceof Error?e.message:e}`,e)}}
async function specified(e,t,{workspace:r}){const o=/[\n{]|:\s/.test(e)
;const a=o?"reading the input spec":`reading the smoke spec ${e}`;const i=o?e:await read(e,a,r)
;if(i.length>262144)throw(0,s.Qm)(`${a}: it is larger than 256 KiB; name the file of a smoke spec`)
;const[{parseYaml:c},{parseSmokeSpec:d},{languagesOf:l}]=await Promise.all([Promise.all([n.e(8815),n.e(3269)]).then(n.bind(n,83269)),Promise.all([n.e(9691),n.e(9966)]).then(n.bind(n,49966)),n.e(1312).then(n.bind(n,51312))])
;try{const e=c(i);const n=await l(e);return(0,v.tg)(d(e,n),common(t),n)}catch(e){throw(0,
s.Qm)(`${a}: ${e instanceof Error?e.message:e}`,e)}}async function read(e,t,n){const missing=(e,n)=>(0,
s.Qm)(`${t}: ${e}; check the repository out before this step (actions/checkout), or correct the path`,n)
;const r=await n.text(e).catch(e=>{throw missing(e.code,e)});if(r===void 0)throw missing("there is no such file")
;return r}function common(e){const{"basic-auth":t,cookie:n}=e;return{addresses:e.url??[],release:e.release,headers:{
...t&&{authorization:(0,v.wV)(t)},...n&&{cookie:n}},redirects:e["follow-redirect"]?10:0}}function unused(){
throw new Error("this was not looked for in the spec")}class Progress{#n;#s;#r;#o;#a=new Map;#i;#c=0;#d=0;#l=0;#u=0
;constructor(e,t,n){this.#n=e;this.#s=n;this.#r=n();this.#i=this.#r;this.#o=t}heard(e,{failure:t}){this.#d+=1
;if(t)this.#a.set(e.name,`${t.word}: ${t.why}`);else this.#a.delete(e.name);this.#f(()=>this.#h())}watched(e,t,n){
this.#f(()=>watchLine(t,n,e))}#f(e){const t=this.#s();if(t-this.#c>=1){this.#c=t;this.#n.keep("seen",e())}
if(t-this.#i<10)return;this.#i=t;this.#n.log.info(e())}over({check:e,passed:t,good:n,asked:s,word:r,why:o}){
this.#a.delete(e);if(t)this.#l+=1;else this.#u+=1;const a=t?`${n} of ${s} answers were good`:`${r}: ${o}`
;this.#n.log.info(`${t?"passed":"FAILED"}  ${e}: ${a}`)}#h(){const e=(0,d.a3)(this.#s()-this.#r).padStart(6)
;const t=`${this.#d} answers; of ${this.#o} checks ${this.#l} passed, ${this.#u} failed`;const[n]=this.#a
;return`${e}  ${t}${n?`; ${n[0]}: ${n[1]}`:""}`}}class Asking{served=false;#o;#m;#w;#p;#g;#$=new AbortController
;constructor(e,t,n){this.#o=e;this.#m=t;this.#w=n;this.#p=new Gate(t.concurrency);this.#g=new Map(e.map(e=>[e,{asked:0,
bad:0,badInARow:0,why:"",came:""}]))}async run(){await Promise.all([...this.#g].map(([e,t])=>this.#k(e,t)))}stop(){
this.#$.abort()}found(){return this.#o.map(e=>({name:e.name,finding:findAnswers(this.#g.get(e),this.#m.consecutive)}))}
async#k(e,t){const{asker:n,clock:s}=this.#w;const{signal:r}=this.#$;while(!r.aborted){const o=s.now()+this.#m.pace
;await this.#p.through(async()=>{if(r.aborted)return;const o=await n.ask(e.question,r);if(r.aborted)return
;const{failure:a}=(0,f.S)(e,o,s.now(),this.#m.clean);t.asked+=1;if(a===void 0){this.served=true;t.badInARow=0;return}
t.bad+=1;t.badInARow+=1;Object.assign(t,{why:`${a.word}: ${a.why}`,came:a.came})})
;while(!r.aborted&&s.now()<o)await s.wait(Math.min(1,o-s.now()))}}}async function before(e,t){
const n=await Promise.all(e.map(e=>e.before(t-3600,t)))
;return n.flat().filter(({finding:e})=>e.kind==="no data"&&e.because==="absent")}async function watch(e,t,n,s,r){
const{clock:o}=s;const a=o.now();const i=a+n.lasts;const c=new Asking(e,n,s);const d=c.run();let l=[];try{
for(let e=a+1;;){const s=o.now();if(s>=e){const n=Math.max(a,s-300);l=(await Promise.all(t.map(e=>e.look(n,s)))).flat()
;e=s<i?Math.min(s+10,i):s+10}const d=endings([...c.found(),...l],n.noData,c.served)
;const u=d.some(({finding:e})=>e.kind==="sign")
;const f=d.some(({ending:e})=>e==="wait")&&!d.some(({ending:e})=>e==="fail");if(u||s>=i&&(!f||s>=i+n.patience))return{
watched:d,seconds:o.now()-a,noData:n.noData};r(d,s-a);await o.wait(Math.max(0,Math.min(1,e-o.now())))}}finally{c.stop()
;await d}}const b=(0,l.Q)({name:"smoke-test",
description:"Asks a site whether it works and which release answers, and says in one of ten words what is wrong",
inputs:$,outputs:{outcome:"passed or failed",passed:"How many checks passed",failed:"How many checks failed",
p95:"Milliseconds that 95 % of all answers took at most",report:"Path of the JUnit file, when one was asked for",
result:"All of this and each check as JSON; version says its form"},check:function check(e,t){
const{url:n,spec:s,consecutive:r,"max-attempts":o,"basic-auth":a}=e;const i=[]
;if(n===void 0&&s===void 0&&!t.has("url"))i.push("url or spec is required")
;if(r!==void 0&&o!==void 0&&r>o)i.push(`max-attempts: ${o} can't give ${r} good answers in a row; lower consecutive`)
;if(a!==void 0&&n?.some(({login:e})=>e!==void 0))i.push("basic-auth: url holds credentials as well; give one of them")
;if(s!==void 0&&e["release-from"]!==void 0)i.push("release-from: in a spec each check says so itself, such as release: header:x-release")
;if(s!==void 0&&n?.some(e=>e.url.includes("?")))i.push("url: paths of a spec are asked below it, so it can have no query (?…)")
;for(const n of["alarms","logs","balancer"]){if(e[n]===void 0||e.watch!==void 0||t.has("watch"))continue
;i.push(`${n}: it is read during a watch, and there is none; add watch, such as 2m`)}return i},async run(e,t){
const{inputs:n,secrets:r}=e;const o=await prepare(n,t,r);const a=t.clock.now();e.keep("asked",`${o.length}`);const i={
maxAttempts:n["max-attempts"],retryDelay:n["retry-delay"],consecutive:n.consecutive,
awaitsNames:n.resolve==="authoritative",concurrency:n.concurrency,timeout:n.timeout,clean:r.clean}
;const c=new Progress(e,o.length,t.clock.now);const{asked:d,end:l}=await askAndWatch(e,o,i,t,c);e.keep("ended","true")
;const u=t.clock.now()-a;tell(e,d,l,a,u);const{report:f}=n;if(f!==void 0){
const n=[...d.verdicts.map(checkCase),...l?watchCases(l):[]];await write(f,r.clean(junit(n,a,u)),e,t)}
const h=d.verdicts.filter(({passed:e})=>!e);if(h.length>1)for(const t of h.slice(0,x))e.log.error(sentence(t),t.word)
;if(h.length>0)throw(0,s.gz)(redEnd(h,o.length));const m=l&&watchFailure(l);if(m!==void 0)throw(0,s.gz)(m)},
async post(e){if(e.kept("asked")===void 0||e.kept("ended")!==void 0)return;const t=e.kept("seen")??"no answer yet"
;e.log.warning(`the smoke test was cut off; seen so far: ${t}`,"Cut off");e.summary(`## ⏹️ Smoke test cut off\n\n${(0,
a.g)(t)}\n`)}});const x=9;async function askAndWatch(e,t,n,s,r){const{inputs:o,secrets:a,log:i}=e
;const{watch:c,alarms:d=[],logs:l=[],balancer:u}=o;const f=d.length>0||l.length>0||u!==void 0;const h=f?partsOf({
alarms:d,logs:l,balancer:u},await s.watcher(),a.clean):[];try{
for(const{name:e,finding:t}of await before(h,s.clock.now()))i.warning(`${e} can't be watched: ${t.said}`,"No data")
;const e=await askAll(t,n,s,r);if(c===void 0||e.verdicts.some(({passed:e})=>!e))return{asked:e,end:void 0};const a={
lasts:c,patience:n.timeout,pace:Math.max(1,n.retryDelay),noData:o["no-data"]};const d=r.watched.bind(r,c);return{
asked:e,end:await watch(t,h,{...n,...a},s,d)}}finally{s.asker.close()}}function tell(e,{verdicts:t,tallies:n},s,r,a){
const i=n.flatMap(e=>e.points);const c=(0,o.Y)(i.map(({took:e})=>e),95);const d=t.filter(e=>e.passed).length
;const l=d===t.length&&(s===void 0||watchFailure(s)===void 0);e.setOutput("outcome",l?"passed":"failed")
;e.setOutput("passed",d);e.setOutput("failed",t.length-d);e.setOutput("p95",c===void 0?"":Math.round(c*1e4)/10)
;const u=Math.round(a*1e3)/1e3;e.report({version:1,seconds:u,checks:failedFirst(t),...s&&{watched:s.watched}})
;e.summary(smokeSummary({verdicts:t,seconds:a,chart:chart(i,r)}));if(s)e.summary(watchSummary(s))}
async function write(e,t,{setOutput:n},{workspace:r}){await r.write(e,t).catch(t=>{throw(0,
s.Qm)(`report: ${e} can't be written: ${t.message}; all else is told in the log`,t)});n("report",e)}
function redEnd(e,t){const[n]=e;const s=n&&e.length===1?`${sentence(n)} (${n.word})`:""
;const r=e.slice(0,5).map(({check:e,word:t})=>`${e} (${t})`);const o=e.length>5?` and ${e.length-5} more`:""
;return`${e.length} of ${t} checks failed: ${s||`${r.join(", ")}${o}`}`}function sentence({check:e,why:t,came:n}){
return`${e}: ${t}${n?`; what came: ${n}`:""}`}}};
