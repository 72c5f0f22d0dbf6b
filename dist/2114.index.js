export const id=2114;export const ids=[2114];export const modules={71300:(e,t,a)=>{a.d(t,{z:()=>s});const s={liveCheck:{
path:"/",timeout:300,via:"ssm"},beforeTraffic:{timeout:600},stopGrace:30,metadataHopLimit:1,bake:300,noData:"wait",
keepPrevious:3600,onFailure:"rollback",timeout:3600}},22114:(e,t,a)=>{a.d(t,{readFleetFile:()=>readFleetFile})
;var s=a(38815);var r=a(62807);var n=a(9691);var o=a(71300);function map(e){return typeof e==="object"&&e!==null?e:{}}
var i=a(88532);var c=a(22730);var u=a(48540);function parsed(e,t){return n.YjP({error:({input:e})=>refuse(e,t)
}).transform((t,a)=>{try{return e(t)}catch(e){a.issues.push({code:"custom",input:t,
message:e instanceof Error?e.message:""});return i.tm}})}function refuse(e,t){
return e===void 0?void 0:`${JSON.stringify(e)} is not ${t}`}function matching(e,t){return n.YjP({
error:({input:e})=>refuse(e,t)}).regex(e,{error:({input:e})=>refuse(e,t)})}
const h=parsed(c.E,"a duration such as 90s, 15m or 2h").meta({pattern:"^(\\d+[smhd])+$"})
;const m=parsed(u.zZ,"an image by digest").meta({pattern:"@sha256:[0-9a-f]{64}$"});const l=n.YjP({error:({input:e})=>{
if(typeof e!=="number")return refuse(e,"an account id")
;return`${e} is a number to YAML, which drops leading zeros: write "${String(e).padStart(12,"0")}", in quotes`}
}).regex(/^\d{12}$/,{error:({input:e})=>refuse(e,"an account id of 12 digits")})
;const f=matching(/^[a-z]{2}(-[a-z]+)+-\d$/,"a region such as eu-west-1")
;const d=matching(/^subnet-[0-9a-f]{4,17}$/,"a subnet id such as subnet-0a1b2c3d")
;const p=matching(/^[a-z0-9-]+\.[a-z0-9-]+$/,"an instance type such as m7g.large")
;const b=matching(/^(ami-[0-9a-f]{8,17}|ssm:\/\S+)$/,"an AMI such as ami-0abcdef1234567890 or ssm:/base-images/docker")
;const g=matching(/^\S(.*\S)?$/,"a name");const y=matching(/^[a-z0-9][a-z0-9_.-]{1,62}$/,"a service name such as web")
;const w=matching(/^[A-Za-z_][A-Za-z0-9_]*$/,"a name of a variable")
;const v=matching(/^ssm:\/[A-Za-z0-9_./-]+$/,"where the machine reads the secret, such as ssm:/orders/production/database-url")
;const $=matching(/^\/[!"$-~]*$/,"a path such as /healthz")
;const k=matching(/^([1-9]\d{0,4}):([1-9]\d{0,4})(\/(tcp|udp))?$/,"a port such as \"8080:8080\": the machine's, then the container's").refine(e=>e.split(/[:/]/,2).every(e=>Number(e)<=65535),{
error:"ports end at 65535"});const j=n.KCZ([n.YjP(),n.aig(),n.zMY()],{
error:({input:e})=>refuse(e,"a text, a number or a boolean")}).transform(String);function oneOf(e){
const t=`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`;return n.k5n(e,{error:({input:e})=>refuse(e,t)})}const z=n.Whr({
error:({input:e})=>refuse(e,"a whole number")}).min(1,{error:"must be at least 1"}).max(64,{error:"can be at most 64"})
;const A=n.Whr({error:({input:e})=>refuse(e,"a whole number")}).min(1,{error:"must be at least 1"});const S=n.rej({
image:m.optional().describe("Image by digest; the release's own image when absent"),command:n.YOg(n.YjP(),{
error:'is a list of words, such as ["serve", "--port", "8080"]'
}).optional().describe("Words in place of the image's command"),
ports:n.YOg(k).default([]).describe('Published on the machine\'s own address, such as "8080:8080"'),
environment:n.g1P(w,j).default({}).describe("Variables by name; nothing that is secret"),
secrets:n.g1P(w,v).default({}).describe("Variables whose values the machine reads by its own role, such as ssm:/orders/production/database-url"),
"stop-grace-period":h.default(o.z.stopGrace).describe("Time between SIGTERM and SIGKILL, such as 30s")});const O=n.rej({
account:l.describe("Account id, in quotes; any other credentials are refused"),
region:f.describe("Region, such as eu-west-1"),size:n.rej({
min:A.describe("Fewest machines; the size of the first deploy"),
max:A.describe("Most machines; a live fleet that is larger is refused, never shrunk")
}).describe("Bounds of the fleet; how many machines there are is the live fleet's to say"),subnets:n.YOg(d).min(1,{
error:"names no subnet"}).describe("Subnet ids of one VPC, best in several zones"),"instance-types":n.YOg(p).min(1,{
error:"names no instance type"
}).describe("Instance types, best first; the others serve when AWS has none of the first"),
ami:b.optional().describe("AMI that machines of an image start from: its id, or ssm:/path of a parameter that holds one"),
"instance-profile":g.optional().describe("Instance profile whose role the machines have"),
"metadata-hop-limit":z.default(o.z.metadataHopLimit).describe("How far the metadata service answers: 1 the machine alone, 2 its containers too, which get its role"),
"security-groups":n.YOg(g).default([]).describe("Names or ids of security groups"),
"target-groups":n.YOg(g).default([]).describe("Names or ARNs of the balancer's target groups; without any, machines work from boot"),
services:n.g1P(y,S).default({}).describe("Containers of a machine by name, in Compose's words; none for a release that is an AMI"),
"live-check":n.rej({
path:$.default(o.z.liveCheck.path).describe("Path that answers 2xx on the first published port, such as /healthz"),
timeout:h.default(o.z.liveCheck.timeout).describe("From a machine's launch to its last chance, such as 5m"),
via:oneOf(["ssm","balancer"]).default(o.z.liveCheck.via).describe("ssm asks each machine by a command; balancer, without an agent, leaves it to target health")
}).prefault({}).describe("What each machine must answer before it gets traffic"),"before-traffic":n.rej({
run:n.YjP().min(1,{error:"is empty"}).describe("Command of bash, such as docker exec web ./migrate"),
timeout:h.default(o.z.beforeTraffic.timeout).describe("How long it may take, such as 10m")
}).optional().describe("Run once per attempt, on one new machine, before any of them gets traffic; another code than 0 rolls back"),
bake:h.default(o.z.bake).describe("How long each wave must stay good before the next, such as 5m"),
alarms:n.YOg(g).default([]).describe("CloudWatch alarms; ALARM while baking rolls back"),
"no-data":oneOf(["wait","pass","fail"]).default(o.z.noData).describe("What INSUFFICIENT_DATA of an alarm means at the end of a bake"),
"keep-previous":h.default(o.z.keepPrevious).describe("How long the old fleet stays warm for a rollback, such as 1h")
}).superRefine(function crossCheck(e,t){const say=(e,...a)=>t.addIssue({code:"custom",message:e,path:a});const a=map(e)
;const{min:s,max:r}=map(a["size"])
;if(typeof s==="number"&&typeof r==="number"&&s>r)say(`min ${s} is more than max ${r}`,"size")
;if(a["before-traffic"]!==void 0&&map(a["live-check"])["via"]==="balancer")say("cannot run with live-check.via: balancer, which has no way to run a command on a machine","before-traffic")
;const n=new Map;for(const[e,t]of Object.entries(map(a["services"]))){const{ports:s,environment:r,secrets:o}=map(t)
;for(const t of Array.isArray(s)?s.map(String):[]){const a=t.replace(/:[^/]*/,"").replace(/\/tcp$/,"");const s=n.get(a)
;if(s!==void 0)say(`port ${a} is published by ${s} already`,"services",e,"ports");n.set(a,e)}
for(const t of Object.keys(map(o)))if(Object.hasOwn(map(r),t))say("is in environment as well","services",e,"secrets",t)
;for(const[t,a]of Object.entries({environment:r,secrets:o})){if(!Object.hasOwn(map(a),"IMMUTABLE_RELEASE"))continue
;say("is given by immutable-rollout itself","services",e,t,"IMMUTABLE_RELEASE")}
if(Object.keys(map(o)).length>0&&a["instance-profile"]===void 0)say("need an instance-profile, whose role reads them","services",e,"secrets")
}},{when:()=>true}).meta({title:"Fleet spec",description:"What immutable-rollout launches and where"})
;function unfit(e,t=[]){if(typeof e==="string")return complaints(e).map(e=>`${t.join(".")||"it"}: ${e}`)
;if(typeof e!=="object"||e===null)return[]
;return Object.entries(e).flatMap(([e,a])=>[...complaints(e).map(e=>`a key in ${t.join(".")||"it"}: ${e}`),...e==="__proto__"?[`${[...t,e].join(".")}: is a name that can't be used; take another`]:[],...unfit(a,[...t,e])])
}function complaints(e){
return[...e.includes("\0")?["holds a NUL (\\0), which no program can be given; leave it out"]:[],.../\p{Surrogate}/u.test(e)?["holds half of a surrogate pair, which is no character; leave it out"]:[]]
}function nearest(e,t){const a=kebab(e);const s=t.map(e=>({each:e,distance:distance(a,e)
})).sort((e,t)=>e.distance-t.distance||(e.each<t.each?-1:1));const r=s[0]
;return r&&r.distance<=Math.max(1,Math.floor(r.each.length/3))?r.each:void 0}function kebab(e){
return e.replaceAll(/([a-z0-9])([A-Z])/g,"$1-$2").replaceAll(/[_ ]/g,"-").toLowerCase()}function distance(e,t){
let a=Array.from({length:t.length+1},(e,t)=>t);for(const[s,r]of[...e].entries()){const e=[s+1]
;for(const[s,n]of[...t].entries()){const t=(a[s]??0)+(r===n?0:1);e.push(Math.min(t,(a[s+1]??0)+1,(e[s]??0)+1))}a=e}
return a[t.length]??0}function parseFleetSpec(e){const t=O.safeParse(e,{reportInput:true})
;const a=[...unfit(e),...(t.error?.issues??[]).flatMap(problems)];if(t.success&&a.length===0)return t.data
;throw new Error(a.length===1?a[0]:`${a.length} problems\n${a.map(e=>`- ${e}`).join("\n")}`)}function problems(e){
const t=e.path.join(".");switch(e.code){case"unrecognized_keys":return e.keys.map(t=>unknownKey(t,e.path))
;case"invalid_key":return[`${t}: ${e.issues[0]?.message}`];case"invalid_type":{
if(e.input===void 0)return[`${t||"it"} is required`];const a=!e.message.startsWith("Invalid input")
;return[a?`${t}: ${e.message}`:`${t||"it"} is ${kind(e.input)}, not ${x[e.expected]??e.expected}`]}default:
return[`${t}: ${e.message}`]}}const x={object:"a map of keys",record:"a map of keys",array:"a list",string:"a text"}
;function kind(e){if(e===null)return"empty";if(Array.isArray(e))return"a list"
;return typeof e==="object"?"a map of keys":JSON.stringify(e)}function unknownKey(e,t){const a=keysAt(O,t)
;const s=nearest(e,a);const r=t.length===0?"at the top":`in ${t.join(".")}`
;return`unknown key "${e}" ${r}; ${s?`did you mean ${s}?`:`it takes ${a.join(", ")}`}`}function keysAt(e,t){
const a=unwrap(e);if(a instanceof n.b8S)return keysAt(a.valueType,t.slice(1));if(!(a instanceof n.bvH))return[]
;const[s,...r]=t;return s===void 0?Object.keys(a.shape):keysAt(a.shape[String(s)],r)}function unwrap(e){
if(e instanceof n.IiU||e instanceof n.XiL||e instanceof n.xgV)return unwrap(e.unwrap());return e}const M=65536
;async function readFleetFile(e,t){const a=`reading the fleet spec ${t}`;const missing=(e,t)=>(0,
r.Qm)(`${a}: ${e}; check the repository out before this step (actions/checkout), or name the file by the input fleet`,t)
;const s=await e.text(t).catch(e=>{throw missing(e.code,e)});if(s===void 0)throw missing("there is no such file")
;if(s.length>M)throw(0,r.Qm)(`${a}: it is larger than 64 KiB; name the file of a fleet spec`);try{
return parseFleetSpec(parseYaml(s))}catch(e){throw(0,r.Qm)(`${a}: ${e instanceof Error?e.message:e}`,e)}}
function parseYaml(e){const t=(0,s.Tp)(e,{prettyErrors:true});const[a]=t.errors;if(a){const[e]=a.linePos??[]
;const t=a.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/,"")
;throw new Error(`line ${e?.line??1}, column ${e?.col??1}: ${t}; correct the YAML there`)}(0,s.YR)(t,{Scalar(e,t){if((0,
s.jn)(t)&&typeof t.value==="number"&&t.source!==String(t.value))t.value=t.source}});return t.toJS()}}};
