export const id=9966;export const ids=[9966];export const modules={49966:(e,t,s)=>{s.r(t);s.d(t,{
parseSmokeSpec:()=>parseSmokeSpec,unspoken:()=>unspoken});var r=s(33950);var n=s(28094);var o=s(92151);var a=s(49996)
;function parseSmokeSpec(e,t){const s=o.P.safeParse(e,{reportInput:true});const a=[...(0,n.R)(e),...(0,
r.G)(o.P,s),...unspoken(e,t)];if(s.success&&a.length===0)return s.data;throw new Error((0,r.b)(a))}
function unspoken(e,{pattern:t,path:s}){const r=[];const hold=(e,t)=>{try{t()}catch(t){
r.push(`${e}: ${t instanceof Error?t.message:t}`)}};const text=(e,s)=>{const r=typeof s==="string"?(0,
a.V)(s).pattern:void 0;if(r)hold(e,()=>t(r.source,r.flags))};const{checks:n}=map(e)
;for(const[e,t]of(Array.isArray(n)?n:[]).entries()){const{headers:r,body:n,json:o,release:a}=map(t)
;const at=t=>`checks.${e}.${t}`;for(const[e,t]of Object.entries(map(r)))text(at(`headers.${e}`),t)
;for(const e of[n].flat())text(at("body"),e);for(const[e,t]of Object.entries(map(o))){hold(at("json"),()=>s(e))
;text(at(`json.${e}`),t)}const[,i]=/^json:(.+)$/s.exec(typeof a==="string"?a:"")??[]
;if(i)hold(at("release"),()=>s(i.trim()))}return r}function map(e){return typeof e==="object"&&e!==null?e:{}}},
92151:(e,t,s)=>{s.d(t,{P:()=>Y});var r=s(9691);function map(e){return typeof e==="object"&&e!==null?e:{}}
function listed(e){return Array.isArray(e)?e:[]}var n=s(88532);var o=s(22730);var a=s(63072);var i=s(81103)
;var c=s(5758);var u=s(49468);var d=s(8301);var h=s(5144);const f=(0,a.Yz)(e=>{if(!/^(\/|\{url\})/.test(e))(0,
i.or)(e.replaceAll(/\{(release|name)\}/g,"x"));if(/[\s#]/.test(e))throw new Error(`"${(0,
i.Gq)(e)}" has white space or a #, which is never sent; write %20 or %23`);return e
},"a path such as /healthz, or an address");const p=(0,a.yL)(["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"])
;const l=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
;const m=/^(content-length|transfer-encoding|connection|upgrade|te|keep-alive)$/i;const b=(0,
a.wC)(l,"a name of a header").transform(e=>e.toLowerCase())
;const g=(0,a.wC)(l,"a name of a header").refine(e=>!m.test(e),{
error:"is a header that the connection itself decides; leave it out"}).transform(e=>e.toLowerCase())
;const y=r.KCZ([r.YjP(),r.aig(),r.zMY()],{error:({input:e})=>(0,a.TR)(e,"a text, a number or a boolean")
}).transform(String);const w=y.refine(e=>!/[^\t -~\x80-\xff]/.test(e),{
error:"holds a line end or what no header can; leave it out"});const $=r.KCZ([r.YjP(),r.aig()],{error:({input:e})=>(0,
a.TR)(e,"a status such as 200 or 2xx")});const k=r.KCZ([$,r.YOg($)]).transform((e,t)=>{try{return(0,d.O)(e)}catch(s){
t.issues.push({code:"custom",input:e,message:s instanceof Error?s.message:""});return n.tm}})
;const v=r.KCZ([y,r.YOg(y)],{error:({input:e})=>(0,a.TR)(e,"a text, or a list of texts")}).transform(e=>[e].flat())
;const j=(0,a.Yz)(c.TS,"a duration such as 2s").meta({pattern:"^((\\d+[smhd])+|\\d{1,7}ms)$"});const x=(0,
a.Yz)(o.E9,"a duration such as 14d").meta({pattern:"^(\\d+[smhd])+$"});const A=(0,
a.Yz)(h.B,"a threshold such as p(95)<300ms").meta({
pattern:"^(p\\(\\d+(\\.\\d+)?\\)|avg|med|max|rate) *<=? *\\d+(\\.\\d+)?(ms|s|%)?$"});const O=(0,
a.Yz)(u.ro,"where an answer tells its release, such as header:x-release").meta({pattern:"^(header|json):.+$"})
;const P=(0,
a.wC)(/^(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(:[1-9]\d{0,4})?$/,"a host, or a host and a port, such as lb-1.example.com:443")
;const S=r.euz([4,6],{error:({input:e})=>(0,a.TR)(e,"4 or 6")});const whole=(e,t)=>r.Whr({error:({input:e})=>(0,
a.TR)(e,"a whole number")}).min(e,{error:`must be at least ${e}`}).max(t,{error:`can be at most ${t}`});const T=r.rej({
url:f.describe("A path below the input url, such as /healthz, or an address of its own"),
method:p.default("GET").describe("Method of the request"),
"headers-send":r.g1P(g,w).default({}).describe("Headers that are sent; what looks secret by its name is masked"),
"body-send":r.YjP().optional().describe("Body that is sent"),
status:k.prefault("2xx").describe("Status codes that are good: 200, 2xx, 200-299 or a list of those"),
headers:r.g1P(b,y).default({}).describe("What a header must be: the whole value, /pattern/ or the opposite with ! before it"),
body:v.prefault([]).describe("What the body must hold: texts, /patterns/ or the opposite with ! before it"),
json:r.g1P(r.YjP(),r.Pq9()).default({}).describe("What a JSON path (RFC 9535) of the body must select: the value itself, or /pattern/ for a text"),
release:O.optional().describe("Where its answers tell their release: header:x-release or json:$.release"),
timeout:j.default(10).describe("How long an answer may take, such as 2s or 500ms"),
redirects:whole(0,20).optional().describe("How many redirects are followed; as follow-redirect says when absent"),
"connect-to":P.optional().describe("Host, or host:port, that is connected to in place of the address' own, which stays in all else"),
family:S.optional().describe("Version of IP, 4 or 6, whose addresses alone are asked; both when absent"),
samples:whole(1,1e5).optional().describe("How often it is asked once it works; all must be good unless a threshold on rate says otherwise"),
thresholds:r.YOg(A).default([]).describe("What the samples must meet together, such as p(95)<300ms, avg<1s, max<2s or rate<1% (of failures)")
});const Y=r.rej({checks:r.YOg(T).min(1,{error:"names no check"}).describe("What is asked, and what must come"),
certificate:r.rej({"expires-after":x.describe("How long certificates must be valid yet, such as 14d")
}).optional().describe("What the certificate of each https answer must be")}).superRefine(function crossCheck(e,t){
for(const[s,r]of listed(map(e)["checks"]).entries()){const e=map(r);const say=(e,r)=>t.addIssue({code:"custom",
message:r,path:["checks",s,e]});const{method:n="GET",samples:o,thresholds:a}=e
;if(e["body-send"]!==void 0&&(n==="GET"||n==="HEAD"))say("body-send",`goes with no ${n}; add method: POST`)
;if(n==="HEAD")for(const t of["body","json"])if(e[t]!==void 0)say(t,"is never in an answer to HEAD")
;for(const[t,s]of Object.entries(map(e["json"]))){const[[e,r]=[],...n]=Object.entries(map(s))
;if(!/^(release|url|name)$/.test(e??"")||r!==null||n.length>0)continue
;say("json",`${t}: {${e}} is a map to YAML; write "{${e}}", in quotes`)}
if(listed(a).length>0&&o===void 0)say("thresholds","are of samples; add samples, such as samples: 50")}},{when:()=>true
}).meta({title:"Smoke spec",description:"What smoke-test asks, and what must come"})},33950:(e,t,s)=>{s.d(t,{
G:()=>problemsOf,b:()=>together});var r=s(9691);var n=s(41038);function problemsOf(e,{error:t}){
return(t?.issues??[]).flatMap(t=>problems(e,t))}function together(e){
return e.length===1?e[0]??"":`${e.length} problems\n${e.map(e=>`- ${e}`).join("\n")}`}function problems(e,t){
const s=t.path.join(".");switch(t.code){case"unrecognized_keys":return t.keys.map(s=>unknownKey(e,s,t.path))
;case"invalid_key":return[`${s}: ${t.issues[0]?.message}`];case"invalid_type":{
if(t.input===void 0)return[`${s||"it"} is required`];const e=!t.message.startsWith("Invalid input")
;return[e?`${s}: ${t.message}`:`${s||"it"} is ${kind(t.input)}, not ${o[t.expected]??t.expected}`]}case"invalid_union":{
if(!t.message.startsWith("Invalid input"))return[`${s}: ${t.message}`]
;const foreign=({code:e,path:t})=>e==="invalid_type"&&t.length===0
;const r=t.errors.find(e=>!e.some(foreign))??t.errors[0]??[];return r.flatMap(s=>problems(e,{...s,
path:[...t.path,...s.path]}))}default:return[`${s}: ${t.message}`]}}const o={object:"a map of keys",
record:"a map of keys",array:"a list",string:"a text"};function kind(e){if(e===null)return"empty"
;if(Array.isArray(e))return"a list";return typeof e==="object"?"a map of keys":JSON.stringify(e)}
function unknownKey(e,t,s){const r=keysAt(e,s);const o=(0,n.p)(t,r)
;const a=s.length===0?"at the top":`in ${s.join(".")}`
;return`unknown key "${t}" ${a}; ${o?`did you mean ${o}?`:`it takes ${r.join(", ")}`}`}function keysAt(e,t){
const s=unwrap(e);if(s instanceof r.b8S)return keysAt(s.valueType,t.slice(1))
;if(s instanceof r.naA)return keysAt(s.element,t.slice(1));if(!(s instanceof r.bvH))return[];const[n,...o]=t
;return n===void 0?Object.keys(s.shape):keysAt(s.shape[String(n)],o)}function unwrap(e){
if(e instanceof r.IiU||e instanceof r.XiL||e instanceof r.xgV)return unwrap(e.unwrap())
;if(e instanceof r.fZ7)return e.options.find(e=>e instanceof r.bvH)??e;return e}},63072:(e,t,s)=>{s.d(t,{TR:()=>refuse,
Yz:()=>parsed,wC:()=>matching,yL:()=>oneOf});var r=s(9691);var n=s(88532);function parsed(e,t){return r.YjP({
error:({input:e})=>refuse(e,t)}).transform((t,s)=>{try{return e(t)}catch(e){s.issues.push({code:"custom",input:t,
message:e instanceof Error?e.message:""});return n.tm}})}function refuse(e,t){
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
