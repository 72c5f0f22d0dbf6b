export const id=9861;export const ids=[9861,3269];export const modules={71300:(e,t,a)=>{a.d(t,{z:()=>r});const r={
liveCheck:{path:"/",timeout:300,via:"ssm"},beforeTraffic:{timeout:600},stopGrace:30,metadataHopLimit:1,bake:300,
noData:"pass-if-served",keepPrevious:3600,onFailure:"rollback",timeout:3600}},32695:(e,t,a)=>{a.d(t,{G:()=>problemsOf,
b:()=>together});var r=a(9691);function nearest(e,t){const a=kebab(e);const r=t.map(e=>({each:e,distance:distance(a,e)
})).sort((e,t)=>e.distance-t.distance||(e.each<t.each?-1:1));const s=r[0]
;return s&&s.distance<=Math.max(1,Math.floor(s.each.length/3))?s.each:void 0}function kebab(e){
return e.replaceAll(/([a-z0-9])([A-Z])/g,"$1-$2").replaceAll(/[_ ]/g,"-").toLowerCase()}function distance(e,t){
let a=Array.from({length:t.length+1},(e,t)=>t);for(const[r,s]of[...e].entries()){const e=[r+1]
;for(const[r,n]of[...t].entries()){const t=(a[r]??0)+(s===n?0:1);e.push(Math.min(t,(a[r+1]??0)+1,(e[r]??0)+1))}a=e}
return a[t.length]??0}function problemsOf(e,{error:t}){return(t?.issues??[]).flatMap(t=>problems(e,t))}
function together(e){return e.length===1?e[0]??"":`${e.length} problems\n${e.map(e=>`- ${e}`).join("\n")}`}
function problems(e,t){const a=t.path.join(".");switch(t.code){case"unrecognized_keys":
return t.keys.map(a=>unknownKey(e,a,t.path));case"invalid_key":return[`${a}: ${t.issues[0]?.message}`]
;case"invalid_type":{if(t.input===void 0)return[`${a||"it"} is required`];const e=!t.message.startsWith("Invalid input")
;return[e?`${a}: ${t.message}`:`${a||"it"} is ${kind(t.input)}, not ${s[t.expected]??t.expected}`]}default:
return[`${a}: ${t.message}`]}}const s={object:"a map of keys",record:"a map of keys",array:"a list",string:"a text"}
;function kind(e){if(e===null)return"empty";if(Array.isArray(e))return"a list"
;return typeof e==="object"?"a map of keys":JSON.stringify(e)}function unknownKey(e,t,a){const r=keysAt(e,a)
;const s=nearest(t,r);const n=a.length===0?"at the top":`in ${a.join(".")}`
;return`unknown key "${t}" ${n}; ${s?`did you mean ${s}?`:`it takes ${r.join(", ")}`}`}function keysAt(e,t){
const a=unwrap(e);if(a instanceof r.b8S)return keysAt(a.valueType,t.slice(1))
;if(a instanceof r.naA)return keysAt(a.element,t.slice(1));if(!(a instanceof r.bvH))return[];const[s,...n]=t
;return s===void 0?Object.keys(a.shape):keysAt(a.shape[String(s)],n)}function unwrap(e){
if(e instanceof r.IiU||e instanceof r.XiL||e instanceof r.xgV)return unwrap(e.unwrap());return e}},63072:(e,t,a)=>{
a.d(t,{TR:()=>refuse,Yz:()=>parsed,wC:()=>matching,yL:()=>oneOf});var r=a(9691);var s=a(88532);function parsed(e,t){
return r.YjP({error:({input:e})=>refuse(e,t)}).transform((t,a)=>{try{return e(t)}catch(e){a.issues.push({code:"custom",
input:t,message:e instanceof Error?e.message:""});return s.tm}})}function refuse(e,t){
return e===void 0?void 0:`${JSON.stringify(e)} is not ${t}`}function matching(e,t){return r.YjP({
error:({input:e})=>refuse(e,t)}).regex(e,{error:({input:e})=>refuse(e,t)})}function oneOf(e){
const t=`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`;return r.k5n(e,{error:({input:e})=>refuse(e,t)})}},28094:(e,t,a)=>{
a.d(t,{R:()=>unfit});function unfit(e,t=[]){
if(typeof e==="string")return complaints(e).map(e=>`${t.join(".")||"it"}: ${e}`)
;if(typeof e!=="object"||e===null)return[]
;return Object.entries(e).flatMap(([e,a])=>[...complaints(e).map(e=>`a key in ${t.join(".")||"it"}: ${e}`),...e==="__proto__"?[`${[...t,e].join(".")}: is a name that can't be used; take another`]:[],...unfit(a,[...t,e])])
}function complaints(e){
return[...e.includes("\0")?["holds a NUL (\\0), which no program can be given; leave it out"]:[],.../\p{Surrogate}/u.test(e)?["holds half of a surrogate pair, which is no character; leave it out"]:[]]
}},83269:(e,t,a)=>{a.r(t);a.d(t,{parseYaml:()=>parseYaml});var r=a(38815);function parseYaml(e){const t=(0,r.Tp)(e,{
prettyErrors:true});const[a]=t.errors;if(a){const[e]=a.linePos??[]
;const t=a.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/,"")
;throw new Error(`line ${e?.line??1}, column ${e?.col??1}: ${t}; correct the YAML there`)}(0,r.YR)(t,{Scalar(e,t){if((0,
r.jn)(t)&&typeof t.value==="number"&&t.source!==String(t.value))t.value=t.source}});return t.toJS()}},99861:(e,t,a)=>{
a.d(t,{readFleetFile:()=>readFleetFile});var r=a(62807);var s=a(32695);var n=a(28094);var o=a(9691);var i=a(63072)
;var c=a(71300);function map(e){return typeof e==="object"&&e!==null?e:{}}var u=a(22730);var h=a(48540);var m=a(84095)
;const l=(0,i.Yz)(u.E9,"a duration such as 90s, 15m or 2h").meta({pattern:"^(\\d+[smhd])+$"});const f=(0,i.Yz)(e=>{
const t=(0,u.f7)(e)
;if(t>172740)throw new Error(`"${e}" is more than 47h59m: Systems Manager ends every command after 48 h`);return t
},"a duration such as 90s, 15m or 2h").meta({pattern:l.meta()?.pattern});const d=(0,
i.Yz)(h.zZ,"an image by digest").meta({pattern:"@sha256:[0-9a-f]{64}$"});const p=o.YjP({error:({input:e})=>{
if(typeof e!=="number")return(0,i.TR)(e,"an account id")
;return`${e} is a number to YAML, which drops leading zeros: write "${String(e).padStart(12,"0")}", in quotes`}
}).regex(/^\d{12}$/,{error:({input:e})=>(0,i.TR)(e,"an account id of 12 digits")});const b=(0,
i.wC)(/^[a-z]{2}(-[a-z]+)+-\d$/,"a region such as eu-west-1")
;const g=(0,i.wC)(/^subnet-[0-9a-f]{4,17}$/,"a subnet id such as subnet-0a1b2c3d");const w=(0,
i.wC)(/^[a-z0-9-]+\.[a-z0-9-]+$/,"an instance type such as m7g.large");const v=(0,
i.wC)(/^(ami-[0-9a-f]{8,17}|ssm:\/\S+)$/,"an AMI such as ami-0abcdef1234567890 or ssm:/base-images/docker");const y=(0,
i.wC)(/^\S(.*\S)?$/,"a name");const $=(0,i.wC)(/^[a-z0-9][a-z0-9_.-]{1,62}$/,"a service name such as web");const k=(0,
i.wC)(/^[A-Za-z_][A-Za-z0-9_]*$/,"a name of a variable")
;const z=(0,i.wC)(/^ssm:\/[A-Za-z0-9_./-]+$/,"where the machine reads the secret, such as ssm:/orders/production/database-url")
;const j=(0,i.wC)(/^\/[!"$-~]*$/,"a path such as /healthz")
;const A=(0,i.wC)(/^([1-9]\d{0,4}):([1-9]\d{0,4})(\/(tcp|udp))?$/,"a port such as \"8080:8080\": the machine's, then the container's").refine(e=>e.split(/[:/]/,2).every(e=>Number(e)<=65535),{
error:"ports end at 65535"});const Y=o.KCZ([o.YjP(),o.aig()],{error:({input:e})=>(0,
i.TR)(e,"a number of machines such as 2, or a share such as 10%")}).transform(String).pipe((0,
i.Yz)(m.B,"a number of machines")).meta({pattern:"^\\d+%?$"});const S=o.KCZ([o.YjP(),o.aig(),o.zMY()],{
error:({input:e})=>(0,i.TR)(e,"a text, a number or a boolean")}).transform(String);const C=o.Whr({error:({input:e})=>(0,
i.TR)(e,"a whole number")}).min(1,{error:"must be at least 1"}).max(64,{error:"can be at most 64"});const O=o.Whr({
error:({input:e})=>(0,i.TR)(e,"a whole number")}).min(1,{error:"must be at least 1"});const M=o.rej({
image:d.optional().describe("Image by digest; the release's own image when absent"),command:o.YOg(o.YjP(),{
error:'is a list of words, such as ["serve", "--port", "8080"]'
}).optional().describe("Words in place of the image's command"),
ports:o.YOg(A).default([]).describe('Published on the machine\'s own address, such as "8080:8080"'),
environment:o.g1P(k,S).default({}).describe("Variables by name; nothing that is secret"),
secrets:o.g1P(k,z).default({}).describe("Variables whose values the machine reads by its own role, such as ssm:/orders/production/database-url"),
"stop-grace-period":l.default(c.z.stopGrace).describe("Time between SIGTERM and SIGKILL, such as 30s")});const x=o.rej({
account:p.describe("Account id, in quotes; any other credentials are refused"),
region:b.describe("Region, such as eu-west-1"),size:o.rej({
min:O.describe("Fewest machines that a release has; the size of the first deploy"),
max:O.describe("Most machines; a live fleet that is larger is refused, never shrunk")
}).describe("Bounds of the fleet; how many machines there are within them is the live fleet's to say; changed alone, they come to the fleet in service"),
subnets:o.YOg(g).min(1,{error:"names no subnet"}).describe("Subnet ids of one VPC, best in several zones"),
"instance-types":o.YOg(w).min(1,{error:"names no instance type"
}).describe("Instance types, best first; the others serve when AWS has none of the first"),
ami:v.optional().describe("AMI that machines of an image start from: its id, or ssm:/path of a parameter that holds one"),
"instance-profile":y.optional().describe("Instance profile whose role the machines have"),
"metadata-hop-limit":C.default(c.z.metadataHopLimit).describe("How far the metadata service answers: 1 the machine alone, 2 its containers too, which get its role"),
"security-groups":o.YOg(y).default([]).describe("Names or ids of security groups"),
"target-groups":o.YOg(y).default([]).describe("Names or ARNs of the balancer's target groups; without any, machines work from boot"),
services:o.g1P($,M).default({}).describe("Containers of a machine by name, in Compose's words; none for a release that is an AMI"),
"live-check":o.rej({
path:j.default(c.z.liveCheck.path).describe("Path that answers 2xx on the first published port, such as /healthz"),
timeout:f.default(c.z.liveCheck.timeout).describe("From a machine's launch to its last chance, such as 5m"),via:(0,
i.yL)(["ssm","balancer"]).default(c.z.liveCheck.via).describe("ssm asks each machine by a command; balancer, without an agent, leaves it to target health")
}).prefault({}).describe("What each machine must answer before it gets traffic"),"before-traffic":o.rej({
run:o.YjP().min(1,{error:"is empty"}).describe("Command of bash, such as docker exec web ./migrate"),
timeout:f.default(c.z.beforeTraffic.timeout).describe("How long it may take, such as 10m")
}).optional().describe("Run once per attempt, on one new machine, before any of them gets traffic; another code than 0 rolls back"),
bake:l.default(c.z.bake).describe("How long each wave must stay good before the next, such as 5m"),
alarms:o.YOg(y).default([]).describe("CloudWatch alarms; ALARM while baking rolls back"),
tolerate:Y.prefault(0).describe("Machines of a new release, or their share such as 10%, that may be sick and are replaced before it is the release"),
"no-data":(0,
i.yL)(["pass-if-served","wait","pass","fail"]).default(c.z.noData).describe("What INSUFFICIENT_DATA of an alarm means at the end of a bake; pass-if-served: good when the balancer counted requests meanwhile, else wait"),
"keep-previous":l.default(c.z.keepPrevious).describe("How long the old fleet stays warm for a rollback, such as 1h")
}).superRefine(function crossCheck(e,t){const say=(e,...a)=>t.addIssue({code:"custom",message:e,path:a});const a=map(e)
;const{min:r,max:s}=map(a["size"])
;if(typeof r==="number"&&typeof s==="number"&&r>s)say(`min ${r} is more than max ${s}`,"size")
;if(a["before-traffic"]!==void 0&&map(a["live-check"])["via"]==="balancer")say("cannot run with live-check.via: balancer, which has no way to run a command on a machine","before-traffic")
;const n=new Map;for(const[e,t]of Object.entries(map(a["services"]))){const{ports:r,environment:s,secrets:o}=map(t)
;for(const t of Array.isArray(r)?r.map(String):[]){const a=t.replace(/:[^/]*/,"").replace(/\/tcp$/,"");const r=n.get(a)
;if(r!==void 0)say(`port ${a} is published by ${r} already`,"services",e,"ports");n.set(a,e)}
for(const t of Object.keys(map(o)))if(Object.hasOwn(map(s),t))say("is in environment as well","services",e,"secrets",t)
;for(const[t,a]of Object.entries({environment:s,secrets:o})){if(!Object.hasOwn(map(a),"IMMUTABLE_RELEASE"))continue
;say("is given by immutable-rollout itself","services",e,t,"IMMUTABLE_RELEASE")}
if(Object.keys(map(o)).length>0&&a["instance-profile"]===void 0)say("need an instance-profile, whose role reads them","services",e,"secrets")
}},{when:()=>true}).meta({title:"Fleet spec",description:"What immutable-rollout launches and where"})
;function parseFleetSpec(e){const t=x.safeParse(e,{reportInput:true});const a=[...(0,n.R)(e),...(0,s.G)(x,t)]
;if(t.success&&a.length===0)return t.data;throw new Error((0,s.b)(a))}var I=a(83269);const R=65536
;async function readFleetFile(e,t){const a=`reading the fleet spec ${t}`;const missing=(e,t)=>(0,
r.Qm)(`${a}: ${e}; check the repository out before this step (actions/checkout), or name the file by the input fleet`,t)
;const s=await e.text(t).catch(e=>{throw missing(e.code,e)});if(s===void 0)throw missing("there is no such file")
;if(s.length>R)throw(0,r.Qm)(`${a}: it is larger than 64 KiB; name the file of a fleet spec`);try{
return parseFleetSpec((0,I.parseYaml)(s))}catch(e){throw(0,r.Qm)(`${a}: ${e instanceof Error?e.message:e}`,e)}}}};
