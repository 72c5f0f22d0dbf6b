export const id=3697;export const ids=[3697];export const modules={53697:(e,t,s)=>{s.r(t);s.d(t,{
parseSmokeSpec:()=>parseSmokeSpec});var r=s(32695);var n=s(28094);var o=s(9691);function map(e){
return typeof e==="object"&&e!==null?e:{}}function listed(e){return Array.isArray(e)?e:[]}var a=s(88532);var i=s(22730)
;var c=s(63072);var u=s(81103);var h=s(5758);var d=s(49468);var f=s(8301);var l=s(5144);const p="^(\\d+[smhd])+$"
;const m=(0,c.Yz)(e=>{if(!/^(\/|\{url\})/.test(e))(0,u.o)(e.replaceAll(/\{(release|name)\}/g,"x"))
;if(/[\s#]/.test(e))throw new Error(`"${e}" has white space or a #, which is never sent; write %20 or %23`);return e
},"a path such as /healthz, or an address");const b=(0,c.yL)(["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"])
;const g=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
;const y=/^(content-length|transfer-encoding|connection|upgrade|te|keep-alive)$/i;const w=(0,
c.wC)(g,"a name of a header").transform(e=>e.toLowerCase())
;const $=(0,c.wC)(g,"a name of a header").refine(e=>!y.test(e),{
error:"is a header that the connection itself decides; leave it out"}).transform(e=>e.toLowerCase())
;const k=o.KCZ([o.YjP(),o.aig(),o.zMY()],{error:({input:e})=>(0,c.TR)(e,"a text, a number or a boolean")
}).transform(String);const v=k.refine(e=>!/[^\t -~\x80-\xff]/.test(e),{
error:"holds a line end or what no header can; leave it out"});const j=o.KCZ([o.YjP(),o.aig()],{error:({input:e})=>(0,
c.TR)(e,"a status such as 200 or 2xx")});const x=o.KCZ([j,o.YOg(j)]).transform((e,t)=>{try{return(0,f.O)(e)}catch(s){
t.issues.push({code:"custom",input:e,message:s instanceof Error?s.message:""});return a.tm}})
;const A=o.KCZ([k,o.YOg(k)],{error:({input:e})=>(0,c.TR)(e,"a text, or a list of texts")}).transform(e=>[e].flat())
;const O=(0,c.Yz)(h.TS,"a duration such as 2s").meta({pattern:p});const S=(0,c.Yz)(i.E9,"a duration such as 14d").meta({
pattern:p});const _=(0,c.Yz)(l.B,"a threshold such as p(95)<300ms").meta({
pattern:"^(p\\(\\d+(\\.\\d+)?\\)|avg|med|max|rate) *<=? *\\d+(\\.\\d+)?(ms|s|%)?$"});const Y=(0,
c.Yz)(d.r,"where an answer tells its release, such as header:x-release").meta({pattern:"^(header|json):.+$"})
;const E=(0,
c.wC)(/^(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(:[1-9]\d{0,4})?$/,"a host, or a host and a port, such as lb-1.example.com:443")
;const whole=(e,t)=>o.Whr({error:({input:e})=>(0,c.TR)(e,"a whole number")}).min(e,{error:`must be at least ${e}`
}).max(t,{error:`can be at most ${t}`});const T=o.rej({
url:m.describe("A path below the input url, such as /healthz, or an address of its own"),
method:b.default("GET").describe("Method of the request"),
"headers-send":o.g1P($,v).default({}).describe("Headers that are sent; what looks secret by its name is masked"),
"body-send":o.YjP().optional().describe("Body that is sent"),
status:x.prefault("2xx").describe("Status codes that are good: 200, 2xx, 200-299 or a list of those"),
headers:o.g1P(w,k).default({}).describe("What a header must be: the whole value, /pattern/ or the opposite with ! before it"),
body:A.prefault([]).describe("What the body must hold: texts, /patterns/ or the opposite with ! before it"),
json:o.g1P(o.YjP(),o.Pq9()).default({}).describe("What a JSON path (RFC 9535) of the body must select: the value itself, or /pattern/ for a text"),
release:Y.optional().describe("Where its answers tell their release: header:x-release or json:$.release"),
timeout:O.default(10).describe("How long an answer may take, such as 2s"),
redirects:whole(0,20).optional().describe("How many redirects are followed; as follow-redirect says when absent"),
"connect-to":E.optional().describe("Host, or host:port, that is connected to in place of the address' own, which stays in all else"),
samples:whole(1,1e5).optional().describe("How often it is asked once it works; all must be good unless a threshold on rate says otherwise"),
thresholds:o.YOg(_).default([]).describe("What the samples must meet together, such as p(95)<300ms, avg<1s, max<2s or rate<1% (of failures)")
});const P=o.rej({checks:o.YOg(T).min(1,{error:"names no check"}).describe("What is asked, and what must come"),
certificate:o.rej({"expires-after":S.describe("How long certificates must be valid yet, such as 14d")
}).optional().describe("What the certificate of each https answer must be")}).superRefine(function crossCheck(e,t){
for(const[s,r]of listed(map(e)["checks"]).entries()){const e=map(r);const say=(e,r)=>t.addIssue({code:"custom",
message:r,path:["checks",s,e]});const{method:n="GET",samples:o,thresholds:a}=e
;if(e["body-send"]!==void 0&&(n==="GET"||n==="HEAD"))say("body-send",`goes with no ${n}; add method: POST`)
;if(n==="HEAD")for(const t of["body","json"])if(e[t]!==void 0)say(t,"is never in an answer to HEAD")
;for(const[t,s]of Object.entries(map(e["json"]))){const[[e,r]=[],...n]=Object.entries(map(s))
;if(!/^(release|url|name)$/.test(e??"")||r!==null||n.length>0)continue
;say("json",`${t}: {${e}} is a map to YAML; write "{${e}}", in quotes`)}
if(listed(a).length>0&&o===void 0)say("thresholds","are of samples; add samples, such as samples: 50")}},{when:()=>true
}).meta({title:"Smoke spec",description:"What smoke-test asks, and what must come"});var C=s(49996)
;function parseSmokeSpec(e,t){const s=P.safeParse(e,{reportInput:true});const o=[...(0,n.R)(e),...(0,
r.G)(P,s),...unspoken(e,t)];if(s.success&&o.length===0)return s.data;throw new Error((0,r.b)(o))}
function unspoken(e,{pattern:t,path:s}){const r=[];const hold=(e,t)=>{try{t()}catch(t){
r.push(`${e}: ${t instanceof Error?t.message:t}`)}};const text=(e,s)=>{const r=typeof s==="string"?(0,
C.V)(s).pattern:void 0;if(r)hold(e,()=>t(r.source,r.flags))};const{checks:n}=spec_parse_map(e)
;for(const[e,t]of(Array.isArray(n)?n:[]).entries()){const{headers:r,body:n,json:o,release:a}=spec_parse_map(t)
;const at=t=>`checks.${e}.${t}`;for(const[e,t]of Object.entries(spec_parse_map(r)))text(at(`headers.${e}`),t)
;for(const e of[n].flat())text(at("body"),e);for(const[e,t]of Object.entries(spec_parse_map(o))){
hold(at("json"),()=>s(e));text(at(`json.${e}`),t)}const[,i]=/^json:(.+)$/s.exec(String(a))??[]
;if(i)hold(at("release"),()=>s(i.trim()))}return r}function spec_parse_map(e){return typeof e==="object"&&e!==null?e:{}}
},32695:(e,t,s)=>{s.d(t,{G:()=>problemsOf,b:()=>together});var r=s(9691);function nearest(e,t){const s=kebab(e)
;const r=t.map(e=>({each:e,distance:distance(s,e)})).sort((e,t)=>e.distance-t.distance||(e.each<t.each?-1:1))
;const n=r[0];return n&&n.distance<=Math.max(1,Math.floor(n.each.length/3))?n.each:void 0}function kebab(e){
return e.replaceAll(/([a-z0-9])([A-Z])/g,"$1-$2").replaceAll(/[_ ]/g,"-").toLowerCase()}function distance(e,t){
let s=Array.from({length:t.length+1},(e,t)=>t);for(const[r,n]of[...e].entries()){const e=[r+1]
;for(const[r,o]of[...t].entries()){const t=(s[r]??0)+(n===o?0:1);e.push(Math.min(t,(s[r+1]??0)+1,(e[r]??0)+1))}s=e}
return s[t.length]??0}function problemsOf(e,{error:t}){return(t?.issues??[]).flatMap(t=>problems(e,t))}
function together(e){return e.length===1?e[0]??"":`${e.length} problems\n${e.map(e=>`- ${e}`).join("\n")}`}
function problems(e,t){const s=t.path.join(".");switch(t.code){case"unrecognized_keys":
return t.keys.map(s=>unknownKey(e,s,t.path));case"invalid_key":return[`${s}: ${t.issues[0]?.message}`]
;case"invalid_type":{if(t.input===void 0)return[`${s||"it"} is required`];const e=!t.message.startsWith("Invalid input")
;return[e?`${s}: ${t.message}`:`${s||"it"} is ${kind(t.input)}, not ${n[t.expected]??t.expected}`]}default:
return[`${s}: ${t.message}`]}}const n={object:"a map of keys",record:"a map of keys",array:"a list",string:"a text"}
;function kind(e){if(e===null)return"empty";if(Array.isArray(e))return"a list"
;return typeof e==="object"?"a map of keys":JSON.stringify(e)}function unknownKey(e,t,s){const r=keysAt(e,s)
;const n=nearest(t,r);const o=s.length===0?"at the top":`in ${s.join(".")}`
;return`unknown key "${t}" ${o}; ${n?`did you mean ${n}?`:`it takes ${r.join(", ")}`}`}function keysAt(e,t){
const s=unwrap(e);if(s instanceof r.b8S)return keysAt(s.valueType,t.slice(1))
;if(s instanceof r.naA)return keysAt(s.element,t.slice(1));if(!(s instanceof r.bvH))return[];const[n,...o]=t
;return n===void 0?Object.keys(s.shape):keysAt(s.shape[String(n)],o)}function unwrap(e){
if(e instanceof r.IiU||e instanceof r.XiL||e instanceof r.xgV)return unwrap(e.unwrap());return e}},63072:(e,t,s)=>{
s.d(t,{TR:()=>refuse,Yz:()=>parsed,wC:()=>matching,yL:()=>oneOf});var r=s(9691);var n=s(88532);function parsed(e,t){
return r.YjP({error:({input:e})=>refuse(e,t)}).transform((t,s)=>{try{return e(t)}catch(e){s.issues.push({code:"custom",
input:t,message:e instanceof Error?e.message:""});return n.tm}})}function refuse(e,t){
return e===void 0?void 0:`${JSON.stringify(e)} is not ${t}`}function matching(e,t){return r.YjP({
error:({input:e})=>refuse(e,t)}).regex(e,{error:({input:e})=>refuse(e,t)})}function oneOf(e){
const t=`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`;return r.k5n(e,{error:({input:e})=>refuse(e,t)})}},28094:(e,t,s)=>{
s.d(t,{R:()=>unfit});function unfit(e,t=[]){
if(typeof e==="string")return complaints(e).map(e=>`${t.join(".")||"it"}: ${e}`)
;if(typeof e!=="object"||e===null)return[]
;return Object.entries(e).flatMap(([e,s])=>[...complaints(e).map(e=>`a key in ${t.join(".")||"it"}: ${e}`),...e==="__proto__"?[`${[...t,e].join(".")}: is a name that can't be used; take another`]:[],...unfit(s,[...t,e])])
}function complaints(e){
return[...e.includes("\0")?["holds a NUL (\\0), which no program can be given; leave it out"]:[],.../\p{Surrogate}/u.test(e)?["holds half of a surrogate pair, which is no character; leave it out"]:[]]
}}};
