export const id=9505;export const ids=[9505,9966,4579];export const modules={52234:(e,t,s)=>{s.d(t,{_B:()=>r,
lE:()=>unusedInBake,sq:()=>firstBelow,vT:()=>bakeChecks});var n=s(32802);const r=50;function firstBelow({checks:e}){
return e.findIndex(n.GS)}function unusedInBake({checks:e}){const t=e.flatMap(({url:e,samples:t})=>t===void 0?[]:[e])
;if(t.length===0)return[];const s=t.length>1?` and ${t.length-1} more`:""
;return[`smoke: samples and thresholds of ${t[0]}${s} are for smoke-test: a bake asks each check every two seconds and judges each answer by itself; ask for them by a step smoke-test after the rollout, and bound each answer here by timeout`]
}function bakeChecks(e,t,s,r){const o=t===void 0?[]:[{url:t}];return(0,n.Yg)((0,n.r$)(e,{addresses:o,release:s,
headers:{},redirects:0},r))}},49966:(e,t,s)=>{s.r(t);s.d(t,{parseSmokeSpec:()=>parseSmokeSpec,unspoken:()=>unspoken})
;var n=s(27452);var r=s(33950);var o=s(28094);var a=s(92151);var i=s(49996);function parseSmokeSpec(e,t){const s=(0,
n.J)(e);const i=a.P.safeParse(s,{reportInput:true});const c=[...(0,o.R)(s),...(0,r.G)(a.P,i),...unspoken(s,t)]
;if(i.success&&c.length===0)return i.data;throw new Error((0,r.b)(c))}function unspoken(e,{pattern:t,path:s}){const n=[]
;const hold=(e,t)=>{try{t()}catch(t){n.push(`${e}: ${t instanceof Error?t.message:t}`)}};const text=(e,s)=>{
const n=typeof s==="string"?(0,i.V)(s).pattern:void 0;if(n)hold(e,()=>t(n.source,n.flags))};const{checks:r}=map(e)
;for(const[e,t]of(Array.isArray(r)?r:[]).entries()){const{headers:n,body:r,json:o,release:a}=map(t)
;const at=t=>`checks.${e}.${t}`;for(const[e,t]of Object.entries(map(n)))text(at(`headers.${e}`),t)
;for(const e of[r].flat())text(at("body"),e);for(const[e,t]of Object.entries(map(o))){hold(at("json"),()=>s(e))
;text(at(`json.${e}`),t)}const[,i]=/^json:(.+)$/s.exec(typeof a==="string"?a:"")??[]
;if(i)hold(at("release"),()=>s(i.trim()))}return n}function map(e){return typeof e==="object"&&e!==null?e:{}}},
92151:(e,t,s)=>{s.d(t,{P:()=>T});var n=s(9691);function map(e){return typeof e==="object"&&e!==null?e:{}}
function listed(e){return Array.isArray(e)?e:[]}var r=s(88532);var o=s(22730);var a=s(63072);var i=s(81103)
;var c=s(5758);var u=s(49468);var l=s(8301);var h=s(5144);const d=(0,a.Yz)(e=>{if(!/^(\/|\{url\})/.test(e))(0,
i.or)(e.replaceAll(/\{(release|name)\}/g,"x"));if(/[\s#]/.test(e))throw new Error(`"${(0,
i.Gq)(e)}" has white space or a #, which is never sent; write %20 or %23`);return e
},"a path such as /healthz, or an address");const f=(0,a.yL)(["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"])
;const p=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
;const m=/^(content-length|transfer-encoding|connection|upgrade|te|keep-alive)$/i;const g=(0,
a.wC)(p,"a name of a header").transform(e=>e.toLowerCase())
;const b=(0,a.wC)(p,"a name of a header").refine(e=>!m.test(e),{
error:"is a header that the connection itself decides; leave it out"}).transform(e=>e.toLowerCase())
;const y=n.KCZ([n.YjP(),n.aig(),n.zMY()],{error:({input:e})=>(0,a.TR)(e,"a text, a number or a boolean")
}).transform(String);const k=y.refine(e=>!/[^\t -~\x80-\xff]/.test(e),{
error:"holds a line end or what no header can; leave it out"});const $=n.KCZ([n.YjP(),n.aig()],{error:({input:e})=>(0,
a.TR)(e,"a status such as 200 or 2xx")});const w=n.KCZ([$,n.YOg($)]).transform((e,t)=>{try{return(0,l.O)(e)}catch(s){
t.issues.push({code:"custom",input:e,message:s instanceof Error?s.message:""});return r.tm}})
;const v=n.KCZ([y,n.YOg(y)],{error:({input:e})=>(0,a.TR)(e,"a text, or a list of texts")}).transform(e=>[e].flat())
;const j=(0,a.Yz)(c.TS,"a duration such as 2s").meta({pattern:"^((\\d+[smhd])+|\\d{1,7}ms)$"});const x=(0,
a.Yz)(o.E9,"a duration such as 14d").meta({pattern:"^(\\d+[smhd])+$"});const O=(0,
a.Yz)(h.B,"a threshold such as p(95)<300ms").meta({
pattern:"^(p\\(\\d+(\\.\\d+)?\\)|avg|med|max|rate) *<=? *\\d+(\\.\\d+)?(ms|s|%)?$"});const A=(0,
a.Yz)(u.ro,"where an answer tells its release, such as header:x-release").meta({pattern:"^(header|json):.+$"})
;const S=(0,
a.wC)(/^(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(:[1-9]\d{0,4})?$/,"a host, or a host and a port, such as lb-1.example.com:443")
;const P=n.euz([4,6],{error:({input:e})=>(0,a.TR)(e,"4 or 6")});const whole=(e,t)=>n.Whr({error:({input:e})=>(0,
a.TR)(e,"a whole number")}).min(e,{error:`must be at least ${e}`}).max(t,{error:`can be at most ${t}`});const E=n.rej({
url:d.describe("A path below the input url, such as /healthz, or an address of its own"),
method:f.default("GET").describe("Method of the request"),
"headers-send":n.g1P(b,k).default({}).describe("Headers that are sent; what looks secret by its name is masked"),
"body-send":n.YjP().optional().describe("Body that is sent"),
status:w.prefault("2xx").describe("Status codes that are good: 200, 2xx, 200-299 or a list of those"),
headers:n.g1P(g,y).default({}).describe("What a header must be: the whole value, /pattern/ or the opposite with ! before it"),
body:v.prefault([]).describe("What the body must hold: texts, /patterns/ or the opposite with ! before it"),
json:n.g1P(n.YjP(),n.Pq9()).default({}).describe("What a JSON path (RFC 9535) of the body must select: the value itself, or /pattern/ for a text"),
release:A.optional().describe("Where its answers tell their release: header:x-release or json:$.release"),
timeout:j.default(10).describe("How long an answer may take, such as 2s or 500ms"),
redirects:whole(0,20).optional().describe("How many redirects are followed; as follow-redirect says when absent"),
"connect-to":S.optional().describe("Host, or host:port, that is connected to in place of the address' own, which stays in all else"),
family:P.optional().describe("Version of IP, 4 or 6, whose addresses alone are asked; both when absent"),
samples:whole(1,1e5).optional().describe("How often it is asked once it works; all must be good unless a threshold on rate says otherwise"),
thresholds:n.YOg(O).default([]).describe("What the samples must meet together, such as p(95)<300ms, avg<1s, max<2s or rate<1% (of failures)")
});const T=n.rej({checks:n.YOg(E).min(1,{error:"names no check"}).describe("What is asked, and what must come"),
certificate:n.rej({"expires-after":x.describe("How long certificates must be valid yet, such as 14d")
}).optional().describe("What the certificate of each https answer must be")}).superRefine(function crossCheck(e,t){
for(const[s,n]of listed(map(e)["checks"]).entries()){const e=map(n);const say=(e,n)=>t.addIssue({code:"custom",
message:n,path:["checks",s,e]});const{method:r="GET",samples:o,thresholds:a}=e
;if(e["body-send"]!==void 0&&(r==="GET"||r==="HEAD"))say("body-send",`goes with no ${r}; add method: POST`)
;if(r==="HEAD")for(const t of["body","json"])if(e[t]!==void 0)say(t,"is never in an answer to HEAD")
;for(const[t,s]of Object.entries(map(e["json"]))){const[[e,n]=[],...r]=Object.entries(map(s))
;if(!/^(release|url|name)$/.test(e??"")||n!==null||r.length>0)continue
;say("json",`${t}: {${e}} is a map to YAML; write "{${e}}", in quotes`)}
if(listed(a).length>0&&o===void 0)say("thresholds","are of samples; add samples, such as samples: 50")}},{when:()=>true
}).meta({title:"Smoke spec",description:"What smoke-test asks, and what must come"})},27452:(e,t,s)=>{s.d(t,{
J:()=>withoutExtensions});function withoutExtensions(e){if(typeof e!=="object"||e===null||Array.isArray(e))return e
;const t=Object.entries(e).filter(([e])=>!e.startsWith("x-"))
;return t.length===Object.keys(e).length?e:Object.fromEntries(t)}},33950:(e,t,s)=>{s.d(t,{G:()=>problemsOf,
b:()=>together});var n=s(9691);var r=s(41038);var o=s(31069);const a=10;const i=600;function problemsOf(e,{error:t}){
return(t?.issues??[]).flatMap(t=>problems(e,t))}function together(e){
const t=e.slice(0,a).map(e=>e.length>i?`${e.slice(0,i)} …`:e);if(e.length===1)return t[0]??""
;const s=e.length>a?[`and ${e.length-a} more`]:[]
;return`${e.length} problems\n${[...t,...s].map(e=>`- ${e}`).join("\n")}`}function problems(e,t){
const s=t.path.join(".");switch(t.code){case"unrecognized_keys":return unknownKeys(e,t.keys,t.path);case"invalid_key":
return[`${s}: ${t.issues[0]?.message}`];case"invalid_type":{if(t.input===void 0)return[`${s||"it"} is required`]
;const e=!t.message.startsWith("Invalid input")
;return[e?`${s}: ${t.message}`:`${s||"it"} is ${kind(t.input,s==="")}, not ${c[t.expected]??t.expected}`]}
case"invalid_union":{if(!t.message.startsWith("Invalid input"))return[`${s}: ${t.message}`]
;const foreign=({code:e,path:t})=>e==="invalid_type"&&t.length===0
;const n=t.errors.find(e=>!e.some(foreign))??t.errors[0]??[];return n.flatMap(s=>problems(e,{...s,
path:[...t.path,...s.path]}))}default:return[`${s}: ${t.message}`]}}const c={object:"a map of keys",
record:"a map of keys",array:"a list",string:"a text"};function kind(e,t){if(e===null)return"empty"
;if(t&&typeof e!=="object")return"a text";if(Array.isArray(e))return"a list"
;return typeof e==="object"?"a map of keys":(0,o.S)(e)}function unknownKeys(e,t,s){const n=keysAt(e,s)
;const i=s.length===0?"at the top":`in ${s.join(".")}`;const c=t.slice(0,a).map(e=>({key:e,meant:(0,r.p)(e,n)}))
;const u=c.flatMap(({key:e,meant:t})=>t===void 0?[]:[`unknown key ${(0,o.S)(e)} ${i}; did you mean ${t}?`])
;const l=c.filter(({meant:e})=>e===void 0).map(({key:e})=>(0,o.S)(e));const h=t.length-c.length
;if(l.length+h===0)return u;const d=[...l,...h>0?[`${h} more`]:[]]
;const f=d.length===1?`unknown key ${d[0]}`:`unknown keys ${d.slice(0,-1).join(", ")} and ${d.at(-1)}`
;return[...u,`${f} ${i}; it takes ${n.join(", ")}`]}function keysAt(e,t){const s=unwrap(e)
;if(s instanceof n.b8S)return keysAt(s.valueType,t.slice(1));if(s instanceof n.naA)return keysAt(s.element,t.slice(1))
;if(!(s instanceof n.bvH))return[];const[r,...o]=t;return r===void 0?Object.keys(s.shape):keysAt(s.shape[String(r)],o)}
function unwrap(e){if(e instanceof n.IiU||e instanceof n.XiL||e instanceof n.xgV)return unwrap(e.unwrap())
;if(e instanceof n.fZ7)return e.options.find(e=>e instanceof n.bvH)??e;return e}},63072:(e,t,s)=>{s.d(t,{TR:()=>refuse,
VA:()=>refuseUnseen,Yz:()=>parsed,wC:()=>matching,yL:()=>oneOf});var n=s(9691);var r=s(88532);var o=s(31069);const a=300
;function parsed(e,t,s=()=>{}){return n.YjP({error:e=>s(e)??refuse(e.input,t)}).transform((s,n)=>{try{return e(s)
}catch(e){const i=e instanceof Error?e.message:"";const c=s.length>a?`${(0,o.S)(s)} is not ${t}`:i;n.issues.push({
code:"custom",input:s,message:c});return r.tm}})}function refuse(e,t){if(e===void 0)return
;return e===null?`is empty, not ${t}`:`${(0,o.S)(e)} is not ${t}`}function refuseUnseen(e,t){
return e===void 0?void 0:`is not ${t}`}function matching(e,t,s=refuse){const error=({input:e})=>s(e,t);return n.YjP({
error}).regex(e,{error})}function oneOf(e){const t=`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`;return n.k5n(e,{
error:({input:e})=>refuse(e,t)})}},31069:(e,t,s)=>{s.d(t,{S:()=>shown});const n=100;function shown(e){
if(typeof e==="object"&&e!==null){const t=JSON.stringify(e);if(t.length<=n)return t
;return Array.isArray(e)?"a list":"a map of keys"}if(typeof e!=="string")return String(e)
;const t=e.slice(0,n).replace(/[\ud800-\udbff]$/,"")
;return e.length>n?`${JSON.stringify(t)}… (${e.length} characters)`:JSON.stringify(e)}},28094:(e,t,s)=>{s.d(t,{
R:()=>unfit});function unfit(e,t=[]){if(typeof e==="string")return complaints(e).map(e=>`${t.join(".")||"it"}: ${e}`)
;if(typeof e!=="object"||e===null)return[]
;return Object.entries(e).flatMap(([e,s])=>[...complaints(e).map(e=>`a key in ${t.join(".")||"it"}: ${e}`),...e==="__proto__"?[`${[...t,e].join(".")}: is a name that can't be used; take another`]:[],...unfit(s,[...t,e])])
}function complaints(e){
return[...e.includes("\0")?["holds a NUL (\\0), which no program can be given; leave it out"]:[],.../\p{Surrogate}/u.test(e)?["holds half of a surrogate pair, which is no character; leave it out"]:[]]
}},74579:(e,t,s)=>{s.r(t);s.d(t,{languagesOf:()=>languagesOf});var n=s(49468);var r=s(49996)
;async function languagesOf(e){
const[t,o]=await Promise.all([(0,n.WD)(e)?Promise.all([s.e(3062),s.e(9249)]).then(s.bind(s,79249)).then(({compilePath:e})=>e):unused,(0,
r.f)(e)?Promise.all([s.e(2856),s.e(7253)]).then(s.bind(s,27253)).then(({compilePattern:e})=>e):unused]);return{path:t,
pattern:o}}function unused(){throw new Error("this was not looked for in the spec")}}};
