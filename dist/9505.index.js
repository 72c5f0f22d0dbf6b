export const id=9505;export const ids=[9505,4579];export const modules={81103:(e,t,r)=>{r.d(t,{Gq:()=>withoutLogin,
Gz:()=>below,or:()=>parseAddress});function withoutLogin(e){
return e.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)?.*@/s,"$1***@")}function parseAddress(e){const t=withoutLogin(e)
;const r=/^([A-Za-z][A-Za-z0-9+.-]*):(\/\/)?/.exec(e)
;if(!r||/^[^/]*(:\d|@)/.test(e))throw new Error(`"${t}" has no scheme; write https://${t}`);const[,n=""]=r
;if(!/^https?$/i.test(n))throw new Error(`"${t}" is ${n.toLowerCase()}:, and only http and https are asked`)
;if(!r[2]||!URL.canParse(e))throw new Error(`"${t}" is no URL; write https://host/path`);const s=new URL(e)
;const{username:o,password:a}=s;s.username="";s.password="";s.hash="";if(o===""&&a==="")return{url:s.href};try{return{
url:s.href,login:`${decodeURIComponent(o)}:${decodeURIComponent(a)}`}}catch{
throw new Error(`"${t}" has credentials that can't be decoded; write % as %25`)}}function below({url:e,...t},r){return{
url:new URL(`${e.replace(/\/$/,"")}${r}`).href,...t}}},52234:(e,t,r)=>{r.d(t,{_B:()=>s,lE:()=>unusedInBake,
sq:()=>firstBelow,vT:()=>bakeChecks});var n=r(1560);const s=50;function firstBelow({checks:e}){return e.findIndex(n.GS)}
function unusedInBake({checks:e}){const t=e.flatMap(({url:e,samples:t})=>t===void 0?[]:[e]);if(t.length===0)return[]
;const r=t.length>1?` and ${t.length-1} more`:""
;return[`smoke: samples and thresholds of ${t[0]}${r} are for smoke-test: a bake asks each check every two seconds and judges each answer by itself; ask for them by a step smoke-test after the rollout, and bound each answer here by timeout`]
}function bakeChecks(e,t,r,s){const o=t===void 0?[]:[{url:t}];return(0,n.Yg)((0,n.r$)(e,{addresses:o,release:r,
headers:{},redirects:0},s))}},1560:(e,t,r)=>{r.d(t,{wV:()=>basicOf,r$:()=>checksAt,tg:()=>checksOf,GS:()=>placed,
Ie:()=>plainChecks,Yg:()=>toldApart});var n=r(81103);function expandPlaces(e,t){
const known=e=>Object.hasOwn(t,e)?t[e]:void 0;return e.replaceAll(/\{([a-z_]+)\}/g,(e,t)=>known(t)??e)}var s=r(49996)
;const o=/\{(release|url|name)\}/g;function expand(e,{release:t,url:r,name:n}){return expandPlaces(e,{release:t,url:r,
name:n})}function expandWanted(e,t){if((0,s.V)(e).pattern===void 0)return expand(e,t)
;const quote=e=>e?.replaceAll(/[\\^$.*+?()[\]{}|/]/g,"\\$&");return expand(e,{release:quote(t.release),url:quote(t.url),
name:quote(t.name)})}function placesIn(e){if(typeof e==="string")return new Set([...e.matchAll(o)].map(([,e])=>e))
;if(typeof e!=="object"||e===null)return new Set;return new Set(Object.values(e).flatMap(e=>[...placesIn(e)]))}
function eachText(e,t){if(typeof e==="string")return t(e);if(Array.isArray(e))return e.map(e=>eachText(e,t))
;if(typeof e!=="object"||e===null)return e;return Object.fromEntries(Object.entries(e).map(([e,r])=>[e,eachText(r,t)]))}
var a=r(46840);var i=r(8301);var c=r(78842);const d=10;function plainChecks(e,t,r){const n=(0,i.O)("2xx")
;return e.addresses.map(s=>{const o={...ask(e,s,"GET"),timeout:d,redirects:e.redirects};return made(o,[(0,
a.Or)(n)],released(e.release,t,r))})}function checksOf(e,t,r){const n=placesMissing(e.checks,t)
;if(n.length>0)throw new Error(n.join("; "));return checksAt(e,t,r)}function checksAt({checks:e,certificate:t},r,n){
const s=t?[(0,a.Jx)(t["expires-after"])]:[];return e.flatMap(e=>{const t=placed(e)?r.addresses:[r.addresses[0]]
;return t.map(t=>specified(e,t,r,n,s))})}function placed(e){const t=placesIn(e)
;return e.url.startsWith("/")||t.has("url")||t.has("name")}function placesMissing(e,{addresses:t,release:r}){const n=[]
;const found=t=>e.findIndex(t);const s=found(placed)
;if(s>=0&&t.length===0)n.push(`checks.${s} is asked below the input url, which is empty; give it, or write a whole address`)
;if(s<0&&t.length>0)n.push("the input url is given, and no check is asked below it")
;const o=found(e=>e.release!==void 0||placesIn(e).has("release"))
;if(o>=0&&r===void 0)n.push(`checks.${o} asks for the release, and the input release is empty; give it`)
;if(o<0&&r!==void 0)n.push("the input release is given, and no check asks for it; add release: header:x-release to one")
;return n}function specified(e,t,r,s,o){const i=t?.url.replace(/\/$/,"");const c={release:r.release,url:i,
name:t&&new URL(t.url).hostname};const{headers:d,body:u,json:l,...h}=e;const f=eachText(h,e=>expand(e,c))
;const p=eachText({headers:d,texts:u,json:l},e=>expandWanted(e,c));const m=f.url.startsWith("/")&&t!==void 0
;const w=m?(0,n.Gz)(t,f.url):(0,n.or)(f.url);const g=ask({...r,headers:{...r.headers,...f["headers-send"]}},w,f.method)
;const b=f["body-send"];const{family:$,"connect-to":y}=f;const v={...g,...b!==void 0&&{body:b},...y!==void 0&&{
connectTo:y},...$!==void 0&&{family:$},timeout:f.timeout,redirects:f.redirects??r.redirects};const k=[...o,(0,
a.Or)(f.status),...Object.entries(p.headers).map(([e,t])=>(0,a.Z2)(e,t,s.pattern)),...p.texts.map(e=>(0,
a.K0)(e,s.pattern)),...Object.entries(p.json).map(([e,t])=>(0,a.Wf)(e,t,s))]
;const x=f.release&&released(r.release,f.release,s.path);return{...made(v,k,x),samples:f.samples??0,
thresholds:f.thresholds}}function ask({headers:e},{url:t,login:r},n){const s=r===void 0||"authorization"in e?{}:{
authorization:basicOf(r)};return{url:t,method:n,headers:{...s,...e}}}function basicOf(e){
return`Basic ${btoa(String.fromCharCode(...(new TextEncoder).encode(e)))}`}function released(e,t,r){if(e===void 0)return
;const n=(0,c.R)(t,r);return{releaseOf:n,expect:[(0,a.J6)(e,n)]}}function made(e,t,r){return{
name:`${e.method} ${e.url}${e.family?` by IPv${e.family}`:""}`,question:e,expect:[...t,...r?.expect??[]],...r&&{
releaseOf:r.releaseOf},samples:0,thresholds:[]}}function toldApart(e){const t=new Map;return e.map(e=>{
const r=(t.get(e.name)??0)+1;t.set(e.name,r);return r===1?e:{...e,name:`${e.name} (${r})`}})}},5758:(e,t,r)=>{r.d(t,{
TS:()=>parseAnswerTime,k0:()=>parsePause,wC:()=>turn});var n=r(22730);const s=3600;function parseAnswerTime(e){
const t=parsePause(e);if(t===0)throw new Error(`"${e}" leaves no time at all`);return t}function parsePause(e){
return bounded(e,milliseconds(e)??(0,n.E9)(e))}function milliseconds(e){const[,t]=/^(\d{1,7})ms$/.exec(e)??[]
;return t===void 0?void 0:Number(t)/1e3}function bounded(e,t){if(t>s)throw new Error(`"${e}" is more than ${(0,
n.a3)(s)}, the longest that is waited`);return t}
function turn({inARow:e,asked:t,nameless:r},{maxAttempts:n,retryDelay:s,consecutive:o,awaitsNames:a},i,c,d){
if(e>=o)return{kind:"works"};const u=a?t-r:t;if(u>=n||i>=c)return{kind:"failed"};const l=t>0&&e===0;if(!l||d)return{
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
function average(e){return e.length===0?void 0:e.reduce((e,t)=>e+t,0)/e.length}},49966:(e,t,r)=>{r.r(t);r.d(t,{
parseSmokeSpec:()=>parseSmokeSpec,unspoken:()=>unspoken});var n=r(33950);var s=r(28094);var o=r(92151);var a=r(49996)
;function parseSmokeSpec(e,t){const r=o.P.safeParse(e,{reportInput:true});const a=[...(0,s.R)(e),...(0,
n.G)(o.P,r),...unspoken(e,t)];if(r.success&&a.length===0)return r.data;throw new Error((0,n.b)(a))}
function unspoken(e,{pattern:t,path:r}){const n=[];const hold=(e,t)=>{try{t()}catch(t){
n.push(`${e}: ${t instanceof Error?t.message:t}`)}};const text=(e,r)=>{const n=typeof r==="string"?(0,
a.V)(r).pattern:void 0;if(n)hold(e,()=>t(n.source,n.flags))};const{checks:s}=map(e)
;for(const[e,t]of(Array.isArray(s)?s:[]).entries()){const{headers:n,body:s,json:o,release:a}=map(t)
;const at=t=>`checks.${e}.${t}`;for(const[e,t]of Object.entries(map(n)))text(at(`headers.${e}`),t)
;for(const e of[s].flat())text(at("body"),e);for(const[e,t]of Object.entries(map(o))){hold(at("json"),()=>r(e))
;text(at(`json.${e}`),t)}const[,i]=/^json:(.+)$/s.exec(typeof a==="string"?a:"")??[]
;if(i)hold(at("release"),()=>r(i.trim()))}return n}function map(e){return typeof e==="object"&&e!==null?e:{}}},
92151:(e,t,r)=>{r.d(t,{P:()=>T});var n=r(9691);function map(e){return typeof e==="object"&&e!==null?e:{}}
function listed(e){return Array.isArray(e)?e:[]}var s=r(88532);var o=r(22730);var a=r(63072);var i=r(81103)
;var c=r(5758);var d=r(49468);var u=r(8301);var l=r(5144);const h=(0,a.Yz)(e=>{if(!/^(\/|\{url\})/.test(e))(0,
i.or)(e.replaceAll(/\{(release|name)\}/g,"x"));if(/[\s#]/.test(e))throw new Error(`"${(0,
i.Gq)(e)}" has white space or a #, which is never sent; write %20 or %23`);return e
},"a path such as /healthz, or an address");const f=(0,a.yL)(["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"])
;const p=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
;const m=/^(content-length|transfer-encoding|connection|upgrade|te|keep-alive)$/i;const w=(0,
a.wC)(p,"a name of a header").transform(e=>e.toLowerCase())
;const g=(0,a.wC)(p,"a name of a header").refine(e=>!m.test(e),{
error:"is a header that the connection itself decides; leave it out"}).transform(e=>e.toLowerCase())
;const b=n.KCZ([n.YjP(),n.aig(),n.zMY()],{error:({input:e})=>(0,a.TR)(e,"a text, a number or a boolean")
}).transform(String);const $=b.refine(e=>!/[^\t -~\x80-\xff]/.test(e),{
error:"holds a line end or what no header can; leave it out"});const y=n.KCZ([n.YjP(),n.aig()],{error:({input:e})=>(0,
a.TR)(e,"a status such as 200 or 2xx")});const v=n.KCZ([y,n.YOg(y)]).transform((e,t)=>{try{return(0,u.O)(e)}catch(r){
t.issues.push({code:"custom",input:e,message:r instanceof Error?r.message:""});return s.tm}})
;const k=n.KCZ([b,n.YOg(b)],{error:({input:e})=>(0,a.TR)(e,"a text, or a list of texts")}).transform(e=>[e].flat())
;const x=(0,a.Yz)(c.TS,"a duration such as 2s").meta({pattern:"^((\\d+[smhd])+|\\d{1,7}ms)$"});const j=(0,
a.Yz)(o.E9,"a duration such as 14d").meta({pattern:"^(\\d+[smhd])+$"});const O=(0,
a.Yz)(l.B,"a threshold such as p(95)<300ms").meta({
pattern:"^(p\\(\\d+(\\.\\d+)?\\)|avg|med|max|rate) *<=? *\\d+(\\.\\d+)?(ms|s|%)?$"});const A=(0,
a.Yz)(d.ro,"where an answer tells its release, such as header:x-release").meta({pattern:"^(header|json):.+$"})
;const E=(0,
a.wC)(/^(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(:[1-9]\d{0,4})?$/,"a host, or a host and a port, such as lb-1.example.com:443")
;const S=n.euz([4,6],{error:({input:e})=>(0,a.TR)(e,"4 or 6")});const whole=(e,t)=>n.Whr({error:({input:e})=>(0,
a.TR)(e,"a whole number")}).min(e,{error:`must be at least ${e}`}).max(t,{error:`can be at most ${t}`});const P=n.rej({
url:h.describe("A path below the input url, such as /healthz, or an address of its own"),
method:f.default("GET").describe("Method of the request"),
"headers-send":n.g1P(g,$).default({}).describe("Headers that are sent; what looks secret by its name is masked"),
"body-send":n.YjP().optional().describe("Body that is sent"),
status:v.prefault("2xx").describe("Status codes that are good: 200, 2xx, 200-299 or a list of those"),
headers:n.g1P(w,b).default({}).describe("What a header must be: the whole value, /pattern/ or the opposite with ! before it"),
body:k.prefault([]).describe("What the body must hold: texts, /patterns/ or the opposite with ! before it"),
json:n.g1P(n.YjP(),n.Pq9()).default({}).describe("What a JSON path (RFC 9535) of the body must select: the value itself, or /pattern/ for a text"),
release:A.optional().describe("Where its answers tell their release: header:x-release or json:$.release"),
timeout:x.default(10).describe("How long an answer may take, such as 2s or 500ms"),
redirects:whole(0,20).optional().describe("How many redirects are followed; as follow-redirect says when absent"),
"connect-to":E.optional().describe("Host, or host:port, that is connected to in place of the address' own, which stays in all else"),
family:S.optional().describe("Version of IP, 4 or 6, whose addresses alone are asked; both when absent"),
samples:whole(1,1e5).optional().describe("How often it is asked once it works; all must be good unless a threshold on rate says otherwise"),
thresholds:n.YOg(O).default([]).describe("What the samples must meet together, such as p(95)<300ms, avg<1s, max<2s or rate<1% (of failures)")
});const T=n.rej({checks:n.YOg(P).min(1,{error:"names no check"}).describe("What is asked, and what must come"),
certificate:n.rej({"expires-after":j.describe("How long certificates must be valid yet, such as 14d")
}).optional().describe("What the certificate of each https answer must be")}).superRefine(function crossCheck(e,t){
for(const[r,n]of listed(map(e)["checks"]).entries()){const e=map(n);const say=(e,n)=>t.addIssue({code:"custom",
message:n,path:["checks",r,e]});const{method:s="GET",samples:o,thresholds:a}=e
;if(e["body-send"]!==void 0&&(s==="GET"||s==="HEAD"))say("body-send",`goes with no ${s}; add method: POST`)
;if(s==="HEAD")for(const t of["body","json"])if(e[t]!==void 0)say(t,"is never in an answer to HEAD")
;for(const[t,r]of Object.entries(map(e["json"]))){const[[e,n]=[],...s]=Object.entries(map(r))
;if(!/^(release|url|name)$/.test(e??"")||n!==null||s.length>0)continue
;say("json",`${t}: {${e}} is a map to YAML; write "{${e}}", in quotes`)}
if(listed(a).length>0&&o===void 0)say("thresholds","are of samples; add samples, such as samples: 50")}},{when:()=>true
}).meta({title:"Smoke spec",description:"What smoke-test asks, and what must come"})},8301:(e,t,r)=>{r.d(t,{
K:()=>isGood,O:()=>parseStatuses});function parseRange(e){const t=String(e).trim();const r=/^([1-5])xx$/i.exec(t)?.[1]
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
;return typeof e==="object"&&e!==null&&Object.values(e).some(holdsPattern)}},41038:(e,t,r)=>{r.d(t,{p:()=>nearest})
;function nearest(e,t){const r=kebab(e);const n=t.map(e=>({each:e,distance:distance(r,e)
})).sort((e,t)=>e.distance-t.distance||(e.each<t.each?-1:1));const s=n[0]
;return s&&s.distance<=Math.max(1,Math.floor(s.each.length/3))?s.each:void 0}function kebab(e){
return e.replaceAll(/([a-z0-9])([A-Z])/g,"$1-$2").replaceAll(/[_ ]/g,"-").toLowerCase()}function distance(e,t){
let r=Array.from({length:t.length+1},(e,t)=>t);for(const[n,s]of[...e].entries()){const e=[n+1]
;for(const[n,o]of[...t].entries()){const t=(r[n]??0)+(s===o?0:1);e.push(Math.min(t,(r[n+1]??0)+1,(e[n]??0)+1))}r=e}
return r[t.length]??0}},33950:(e,t,r)=>{r.d(t,{G:()=>problemsOf,b:()=>together});var n=r(9691);var s=r(41038)
;function problemsOf(e,{error:t}){return(t?.issues??[]).flatMap(t=>problems(e,t))}function together(e){
return e.length===1?e[0]??"":`${e.length} problems\n${e.map(e=>`- ${e}`).join("\n")}`}function problems(e,t){
const r=t.path.join(".");switch(t.code){case"unrecognized_keys":return t.keys.map(r=>unknownKey(e,r,t.path))
;case"invalid_key":return[`${r}: ${t.issues[0]?.message}`];case"invalid_type":{
if(t.input===void 0)return[`${r||"it"} is required`];const e=!t.message.startsWith("Invalid input")
;return[e?`${r}: ${t.message}`:`${r||"it"} is ${kind(t.input)}, not ${o[t.expected]??t.expected}`]}case"invalid_union":{
if(!t.message.startsWith("Invalid input"))return[`${r}: ${t.message}`]
;const foreign=({code:e,path:t})=>e==="invalid_type"&&t.length===0
;const n=t.errors.find(e=>!e.some(foreign))??t.errors[0]??[];return n.flatMap(r=>problems(e,{...r,
path:[...t.path,...r.path]}))}default:return[`${r}: ${t.message}`]}}const o={object:"a map of keys",
record:"a map of keys",array:"a list",string:"a text"};function kind(e){if(e===null)return"empty"
;if(Array.isArray(e))return"a list";return typeof e==="object"?"a map of keys":JSON.stringify(e)}
function unknownKey(e,t,r){const n=keysAt(e,r);const o=(0,s.p)(t,n)
;const a=r.length===0?"at the top":`in ${r.join(".")}`
;return`unknown key "${t}" ${a}; ${o?`did you mean ${o}?`:`it takes ${n.join(", ")}`}`}function keysAt(e,t){
const r=unwrap(e);if(r instanceof n.b8S)return keysAt(r.valueType,t.slice(1))
;if(r instanceof n.naA)return keysAt(r.element,t.slice(1));if(!(r instanceof n.bvH))return[];const[s,...o]=t
;return s===void 0?Object.keys(r.shape):keysAt(r.shape[String(s)],o)}function unwrap(e){
if(e instanceof n.IiU||e instanceof n.XiL||e instanceof n.xgV)return unwrap(e.unwrap())
;if(e instanceof n.fZ7)return e.options.find(e=>e instanceof n.bvH)??e;return e}},28094:(e,t,r)=>{r.d(t,{R:()=>unfit})
;function unfit(e,t=[]){if(typeof e==="string")return complaints(e).map(e=>`${t.join(".")||"it"}: ${e}`)
;if(typeof e!=="object"||e===null)return[]
;return Object.entries(e).flatMap(([e,r])=>[...complaints(e).map(e=>`a key in ${t.join(".")||"it"}: ${e}`),...e==="__proto__"?[`${[...t,e].join(".")}: is a name that can't be used; take another`]:[],...unfit(r,[...t,e])])
}function complaints(e){
return[...e.includes("\0")?["holds a NUL (\\0), which no program can be given; leave it out"]:[],.../\p{Surrogate}/u.test(e)?["holds half of a surrogate pair, which is no character; leave it out"]:[]]
}},74579:(e,t,r)=>{r.r(t);r.d(t,{languagesOf:()=>languagesOf});var n=r(49468);var s=r(49996)
;async function languagesOf(e){
const[t,o]=await Promise.all([(0,n.WD)(e)?Promise.all([r.e(3062),r.e(9249)]).then(r.bind(r,79249)).then(({compilePath:e})=>e):unused,(0,
s.f)(e)?Promise.all([r.e(2856),r.e(7253)]).then(r.bind(r,27253)).then(({compilePattern:e})=>e):unused]);return{path:t,
pattern:o}}function unused(){throw new Error("this was not looked for in the spec")}}};
