export const id=7274;export const ids=[7274,1312];export const modules={81103:(e,t,r)=>{r.d(t,{G:()=>below,
o:()=>parseAddress});function parseAddress(e){const t=e.replace(/\/\/[^/?#]*@/,"//***@")
;const r=/^([A-Za-z][A-Za-z0-9+.-]*):(\/\/)?/.exec(e)
;if(!r||/^[^/]*:\d/.test(e))throw new Error(`"${t}" has no scheme; write https://${t}`);const[,n=""]=r
;if(!/^https?$/i.test(n))throw new Error(`"${t}" is ${n.toLowerCase()}:, and only http and https are asked`)
;if(!r[2]||!URL.canParse(e))throw new Error(`"${t}" is no URL; write https://host/path`);const s=new URL(e)
;const{username:o,password:a}=s;s.username="";s.password="";s.hash="";if(o===""&&a==="")return{url:s.href};try{return{
url:s.href,login:`${decodeURIComponent(o)}:${decodeURIComponent(a)}`}}catch{
throw new Error(`"${t}" has credentials that can't be decoded; write % as %25`)}}function below({url:e,...t},r){return{
url:new URL(`${e.replace(/\/$/,"")}${r}`).href,...t}}},52234:(e,t,r)=>{r.d(t,{_B:()=>s,sq:()=>firstBelow,
vT:()=>bakeChecks});var n=r(51363);const s=50;function firstBelow({checks:e}){return e.findIndex(n.GS)}
function bakeChecks(e,t,r,s){const o=t===void 0?[]:[{url:t}];return(0,n.Yg)((0,n.r$)(e,{addresses:o,release:r,
headers:{},redirects:0},s))}},51363:(e,t,r)=>{r.d(t,{wV:()=>basicOf,r$:()=>checksAt,tg:()=>checksOf,GS:()=>placed,
Ie:()=>plainChecks,Yg:()=>toldApart});var n=r(81103);function expandPlaces(e,t){
const known=e=>Object.hasOwn(t,e)?t[e]:void 0;return e.replaceAll(/\{([a-z_]+)\}/g,(e,t)=>known(t)??e)}var s=r(49996)
;const o=/\{(release|url|name)\}/g;function expand(e,{release:t,url:r,name:n}){return expandPlaces(e,{release:t,url:r,
name:n})}function expandWanted(e,t){if((0,s.V)(e).pattern===void 0)return expand(e,t)
;const quote=e=>e?.replaceAll(/[\\^$.*+?()[\]{}|/]/g,"\\$&");return expand(e,{release:quote(t.release),url:quote(t.url),
name:quote(t.name)})}function placesIn(e){if(typeof e==="string")return new Set([...e.matchAll(o)].map(([,e])=>e))
;if(typeof e!=="object"||e===null)return new Set;return new Set(Object.values(e).flatMap(e=>[...placesIn(e)]))}
function eachText(e,t){if(typeof e==="string")return t(e);if(Array.isArray(e))return e.map(e=>eachText(e,t))
;if(typeof e!=="object"||e===null)return e;return Object.fromEntries(Object.entries(e).map(([e,r])=>[e,eachText(r,t)]))}
var a=r(86082);var i=r(22730);var c=r(8301);function goodStatus(e){return({status:t,headers:r})=>{if((0,c.K)(e,t))return
;const n=r["location"];const s=t>=300&&t<400&&n!==void 0?`, which leads to ${n}`:"";return{word:"wrong status",
wanted:`asked for status ${e.said}`,seen:`${t}${s}`}}}function holds(e,t,r){const n=(0,s.V)(e)
;const o=n.pattern&&t(n.pattern.source,n.pattern.flags);const fits=e=>o?o(e):r?e.includes(n.literal):e===n.literal
;return e=>(e!==void 0&&fits(e))!==n.not}function goodHeader(e,t,r){const n=holds(t,r,false);return({headers:r})=>{
if(n(r[e]))return;return{word:"header",wanted:`asked for ${e}: ${t}`,seen:r[e]??"no such header"}}}
function goodBody(e,t){const r=holds(e,t,true);return({body:t,cut:n})=>{if(r(t))return
;const s=`${e.startsWith("!")?"it":"none"}${n?" in the first 1 MiB, which is all that is read":""}`;return{word:"body",
wanted:`asked for a body with ${e}`,seen:s}}}function goodJson(e,t,{pattern:r,path:n}){const o=n(e)
;const i=typeof t==="string"&&(0,s.V)(t).pattern!==void 0;const c=i?holds(t,r,false):void 0
;const fits=e=>c?typeof e==="string"&&c(e):(0,a.$)(e)===(0,a.$)(t);return r=>{const n=unlike(r,o,fits)
;return n===void 0?void 0:{word:"JSON",wanted:`asked for ${e} = ${JSON.stringify(t)}`,seen:n}}}function unlike(e,t,r){
const n=selected(e,t);if(typeof n==="string")return n;if(n.length===0)return"nothing there";try{
const e=n.findIndex(e=>!r(e));return e<0?void 0:JSON.stringify(n[e])}catch{return d}}
const d="a document that is nested too deeply";function selected({body:e,cut:t},r){let n;try{n=JSON.parse(e)}catch{
return t?"a body longer than the 1 MiB that is read":e===""?"an empty body":"a body that is no JSON"}try{return r(n)
}catch{return d}}function goodRelease(e,t){return r=>{const n=t(r);return n===e?void 0:{word:"release",
wanted:`asked for release ${e}`,seen:n??"none"}}}function goodCertificate(e){return({certificate:t},r)=>{
const n=(t?.expires??Number.POSITIVE_INFINITY)-r;if(t===void 0||n>e)return
;const s=new Date(t.expires*1e3).toISOString().slice(0,10)
;const o=`asked for a certificate that is valid for ${days(e)} yet`;return{word:"TLS",wanted:o,
seen:`${t.subject}'s, which ends on ${s}, in ${days(n)}`}}}function days(e){
return e>=172800?`${Math.floor(e/86400)} days`:(0,i.a3)(Math.max(0,e))}const u=10;function plainChecks(e,t,r){
const n=(0,c.O)("2xx");return e.addresses.map(s=>{const o={...ask(e,s,"GET"),timeout:u,redirects:e.redirects}
;return made(o,[goodStatus(n)],released(e.release,t,r))})}function checksOf(e,t,r){const n=placesMissing(e.checks,t)
;if(n.length>0)throw new Error(n.join("; "));return checksAt(e,t,r)}function checksAt({checks:e,certificate:t},r,n){
const s=t?[goodCertificate(t["expires-after"])]:[];return e.flatMap(e=>{const t=placed(e)?r.addresses:[r.addresses[0]]
;return t.map(t=>specified(e,t,r,n,s))})}function placed(e){const t=placesIn(e)
;return e.url.startsWith("/")||t.has("url")||t.has("name")}function placesMissing(e,{addresses:t,release:r}){const n=[]
;const found=t=>e.findIndex(t);const s=found(placed)
;if(s>=0&&t.length===0)n.push(`checks.${s} is asked below the input url, which is empty; give it, or write a whole address`)
;if(s<0&&t.length>0)n.push("the input url is given, and no check is asked below it")
;const o=found(e=>e.release!==void 0||placesIn(e).has("release"))
;if(o>=0&&r===void 0)n.push(`checks.${o} asks for the release, and the input release is empty; give it`)
;if(o<0&&r!==void 0)n.push("the input release is given, and no check asks for it; add release: header:x-release to one")
;return n}function specified(e,t,r,s,o){const a=t?.url.replace(/\/$/,"");const i={release:r.release,url:a,
name:t&&new URL(t.url).hostname};const{headers:c,body:d,json:u,...h}=e;const l=eachText(h,e=>expand(e,i))
;const f=eachText({headers:c,texts:d,json:u},e=>expandWanted(e,i));const p=l.url.startsWith("/")&&t!==void 0
;const m=p?(0,n.G)(t,l.url):(0,n.o)(l.url);const w=ask({...r,headers:{...r.headers,...l["headers-send"]}},m,l.method)
;const g=l["body-send"];const $=l["connect-to"];const b={...w,...g!==void 0&&{body:g},...$!==void 0&&{connectTo:$},
timeout:l.timeout,redirects:l.redirects??r.redirects}
;const y=[...o,goodStatus(l.status),...Object.entries(f.headers).map(([e,t])=>goodHeader(e,t,s.pattern)),...f.texts.map(e=>goodBody(e,s.pattern)),...Object.entries(f.json).map(([e,t])=>goodJson(e,t,s))]
;const v=l.release&&released(r.release,l.release,s.path);return{...made(b,y,v),samples:l.samples??0,
thresholds:l.thresholds}}function ask({headers:e},{url:t,login:r},n){const s=r===void 0||"authorization"in e?{}:{
authorization:basicOf(r)};return{url:t,method:n,headers:{...s,...e}}}function basicOf(e){
return`Basic ${btoa(String.fromCharCode(...(new TextEncoder).encode(e)))}`}function released(e,t,r){if(e===void 0)return
;const n=t.kind==="json"?r(t.path):()=>[];const releaseOf=e=>{if(t.kind==="header")return e.headers[t.name]
;const r=selected(e,n);if(typeof r==="string"||r.length===0)return
;return typeof r[0]==="string"?r[0]:JSON.stringify(r[0])};return{releaseOf,expect:[goodRelease(e,releaseOf)]}}
function made(e,t,r){return{name:`${e.method} ${e.url}`,question:e,expect:[...t,...r?.expect??[]],...r&&{
releaseOf:r.releaseOf},samples:0,thresholds:[]}}function toldApart(e){const t=new Map;return e.map(e=>{
const r=(t.get(e.name)??0)+1;t.set(e.name,r);return r===1?e:{...e,name:`${e.name} (${r})`}})}},5758:(e,t,r)=>{r.d(t,{
TS:()=>parseAnswerTime,k0:()=>parsePause,wC:()=>turn});var n=r(22730);const s=3600;function parseAnswerTime(e){
return bounded(e,(0,n.f7)(e))}function parsePause(e){return bounded(e,(0,n.E9)(e))}function bounded(e,t){
if(t>s)throw new Error(`"${e}" is more than ${(0,n.a3)(s)}, the longest that is waited`);return t}
function turn({inARow:e,asked:t,nameless:r},{maxAttempts:n,retryDelay:s,consecutive:o,awaitsNames:a},i,c,d){
if(e>=o)return{kind:"works"};const u=a?t-r:t;if(u>=n||i>=c)return{kind:"failed"};const h=t>0&&e===0;if(!h||d)return{
kind:"ask"};return{kind:"wait",seconds:Math.min(s,c-i)}}},51312:(e,t,r)=>{r.r(t);r.d(t,{languagesOf:()=>languagesOf})
;var n=r(49996);async function languagesOf(e){
const{compilePath:t}=await Promise.all([r.e(3062),r.e(9249)]).then(r.bind(r,79249));return{path:t,pattern:(0,
n.f)(e)?(await Promise.all([r.e(2856),r.e(7253)]).then(r.bind(r,27253))).compilePattern:unused}}function unused(){
throw new Error("this was not looked for in the spec")}},9120:(e,t,r)=>{r.d(t,{G:()=>average,Y:()=>percentile})
;function percentile(e,t){const r=Math.ceil(t*e.length/100-1e-9);return e.toSorted((e,t)=>e-t)[r-1]}function average(e){
return e.length===0?void 0:e.reduce((e,t)=>e+t,0)/e.length}},49468:(e,t,r)=>{r.d(t,{r:()=>parseWhere})
;function parseWhere(e){const[,t,r=""]=/^(header|json):(.+)$/s.exec(e)??[];if(t==="json")return{kind:t,path:r.trim()}
;if(t==="header"&&/^[\w-]+$/.test(r.trim()))return{kind:t,name:r.trim().toLowerCase()}
;throw new Error(`"${e}" is neither header:<name>, such as header:x-release, nor json:<path>, such as json:$.release`)}
},49966:(e,t,r)=>{r.r(t);r.d(t,{parseSmokeSpec:()=>parseSmokeSpec,unspoken:()=>unspoken});var n=r(33950);var s=r(28094)
;var o=r(92151);var a=r(49996);function parseSmokeSpec(e,t){const r=o.P.safeParse(e,{reportInput:true});const a=[...(0,
s.R)(e),...(0,n.G)(o.P,r),...unspoken(e,t)];if(r.success&&a.length===0)return r.data;throw new Error((0,n.b)(a))}
function unspoken(e,{pattern:t,path:r}){const n=[];const hold=(e,t)=>{try{t()}catch(t){
n.push(`${e}: ${t instanceof Error?t.message:t}`)}};const text=(e,r)=>{const n=typeof r==="string"?(0,
a.V)(r).pattern:void 0;if(n)hold(e,()=>t(n.source,n.flags))};const{checks:s}=map(e)
;for(const[e,t]of(Array.isArray(s)?s:[]).entries()){const{headers:n,body:s,json:o,release:a}=map(t)
;const at=t=>`checks.${e}.${t}`;for(const[e,t]of Object.entries(map(n)))text(at(`headers.${e}`),t)
;for(const e of[s].flat())text(at("body"),e);for(const[e,t]of Object.entries(map(o))){hold(at("json"),()=>r(e))
;text(at(`json.${e}`),t)}const[,i]=/^json:(.+)$/s.exec(String(a))??[];if(i)hold(at("release"),()=>r(i.trim()))}return n}
function map(e){return typeof e==="object"&&e!==null?e:{}}},92151:(e,t,r)=>{r.d(t,{P:()=>P});var n=r(9691)
;function map(e){return typeof e==="object"&&e!==null?e:{}}function listed(e){return Array.isArray(e)?e:[]}
var s=r(88532);var o=r(22730);var a=r(63072);var i=r(81103);var c=r(5758);var d=r(49468);var u=r(8301);var h=r(5144)
;const l="^(\\d+[smhd])+$";const f=(0,a.Yz)(e=>{
if(!/^(\/|\{url\})/.test(e))(0,i.o)(e.replaceAll(/\{(release|name)\}/g,"x"))
;if(/[\s#]/.test(e))throw new Error(`"${e}" has white space or a #, which is never sent; write %20 or %23`);return e
},"a path such as /healthz, or an address");const p=(0,a.yL)(["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"])
;const m=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
;const w=/^(content-length|transfer-encoding|connection|upgrade|te|keep-alive)$/i;const g=(0,
a.wC)(m,"a name of a header").transform(e=>e.toLowerCase())
;const $=(0,a.wC)(m,"a name of a header").refine(e=>!w.test(e),{
error:"is a header that the connection itself decides; leave it out"}).transform(e=>e.toLowerCase())
;const b=n.KCZ([n.YjP(),n.aig(),n.zMY()],{error:({input:e})=>(0,a.TR)(e,"a text, a number or a boolean")
}).transform(String);const y=b.refine(e=>!/[^\t -~\x80-\xff]/.test(e),{
error:"holds a line end or what no header can; leave it out"});const v=n.KCZ([n.YjP(),n.aig()],{error:({input:e})=>(0,
a.TR)(e,"a status such as 200 or 2xx")});const k=n.KCZ([v,n.YOg(v)]).transform((e,t)=>{try{return(0,u.O)(e)}catch(r){
t.issues.push({code:"custom",input:e,message:r instanceof Error?r.message:""});return s.tm}})
;const x=n.KCZ([b,n.YOg(b)],{error:({input:e})=>(0,a.TR)(e,"a text, or a list of texts")}).transform(e=>[e].flat())
;const j=(0,a.Yz)(c.TS,"a duration such as 2s").meta({pattern:l});const O=(0,a.Yz)(o.E9,"a duration such as 14d").meta({
pattern:l});const A=(0,a.Yz)(h.B,"a threshold such as p(95)<300ms").meta({
pattern:"^(p\\(\\d+(\\.\\d+)?\\)|avg|med|max|rate) *<=? *\\d+(\\.\\d+)?(ms|s|%)?$"});const S=(0,
a.Yz)(d.r,"where an answer tells its release, such as header:x-release").meta({pattern:"^(header|json):.+$"})
;const E=(0,
a.wC)(/^(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(:[1-9]\d{0,4})?$/,"a host, or a host and a port, such as lb-1.example.com:443")
;const whole=(e,t)=>n.Whr({error:({input:e})=>(0,a.TR)(e,"a whole number")}).min(e,{error:`must be at least ${e}`
}).max(t,{error:`can be at most ${t}`});const T=n.rej({
url:f.describe("A path below the input url, such as /healthz, or an address of its own"),
method:p.default("GET").describe("Method of the request"),
"headers-send":n.g1P($,y).default({}).describe("Headers that are sent; what looks secret by its name is masked"),
"body-send":n.YjP().optional().describe("Body that is sent"),
status:k.prefault("2xx").describe("Status codes that are good: 200, 2xx, 200-299 or a list of those"),
headers:n.g1P(g,b).default({}).describe("What a header must be: the whole value, /pattern/ or the opposite with ! before it"),
body:x.prefault([]).describe("What the body must hold: texts, /patterns/ or the opposite with ! before it"),
json:n.g1P(n.YjP(),n.Pq9()).default({}).describe("What a JSON path (RFC 9535) of the body must select: the value itself, or /pattern/ for a text"),
release:S.optional().describe("Where its answers tell their release: header:x-release or json:$.release"),
timeout:j.default(10).describe("How long an answer may take, such as 2s"),
redirects:whole(0,20).optional().describe("How many redirects are followed; as follow-redirect says when absent"),
"connect-to":E.optional().describe("Host, or host:port, that is connected to in place of the address' own, which stays in all else"),
samples:whole(1,1e5).optional().describe("How often it is asked once it works; all must be good unless a threshold on rate says otherwise"),
thresholds:n.YOg(A).default([]).describe("What the samples must meet together, such as p(95)<300ms, avg<1s, max<2s or rate<1% (of failures)")
});const P=n.rej({checks:n.YOg(T).min(1,{error:"names no check"}).describe("What is asked, and what must come"),
certificate:n.rej({"expires-after":O.describe("How long certificates must be valid yet, such as 14d")
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
;return e==="rate"?`${c} of ${i} failed`:`${Math.round(d*1e3)}ms`}},49996:(e,t,r)=>{r.d(t,{V:()=>parseWanted,
f:()=>holdsPattern});function parseWanted(e){const t=e.startsWith("!");const r=t?e.slice(1):e
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
}}};
