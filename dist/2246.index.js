export const id=2246;export const ids=[2246];export const modules={1300:(e,t,s)=>{s.d(t,{z:()=>a});const a={liveCheck:{
path:"/",timeout:300,via:"ssm"},beforeTraffic:{timeout:600},stopGrace:30,bake:300,noData:"wait",keepPrevious:3600,
onFailure:"rollback",timeout:3600}},2246:(e,t,s)=>{s.d(t,{readFleetFile:()=>readFleetFile});var a=s(8815);var r=s(2807)
;var n=s(9691);var o=s(1300);function map(e){return typeof e==="object"&&e!==null?e:{}}var i=s(8532);var c=s(2730)
;var u=s(8540);function parsed(e,t){return n.YjP({error:({input:e})=>refuse(e,t)}).transform((t,s)=>{try{return e(t)
}catch(e){s.issues.push({code:"custom",input:t,message:e instanceof Error?e.message:""});return i.tm}})}
function refuse(e,t){return e===void 0?void 0:`${JSON.stringify(e)} is not ${t}`}function matching(e,t){return n.YjP({
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
;const v=matching(/^[A-Za-z_][A-Za-z0-9_]*$/,"a name of a variable")
;const w=matching(/^ssm:\/[A-Za-z0-9_./-]+$/,"where the machine reads the secret, such as ssm:/orders/production/database-url")
;const $=matching(/^\/[!-~]*$/,"a path such as /healthz")
;const k=matching(/^([1-9]\d{0,4}):([1-9]\d{0,4})(\/(tcp|udp))?$/,"a port such as \"8080:8080\": the machine's, then the container's").refine(e=>e.split(/[:/]/,2).every(e=>Number(e)<=65535),{
error:"ports end at 65535"});const A=n.KCZ([n.YjP(),n.aig(),n.zMY()],{
error:({input:e})=>refuse(e,"a text, a number or a boolean")}).transform(String);function oneOf(e){
const t=`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`;return n.k5n(e,{error:({input:e})=>refuse(e,t)})}const z=n.Whr({
error:({input:e})=>refuse(e,"a whole number")}).min(1,{error:"must be at least 1"});const j=n.rej({
image:m.optional().describe("Image by digest; the release's own image when absent"),command:n.YOg(n.YjP(),{
error:'is a list of words, such as ["serve", "--port", "8080"]'
}).optional().describe("Words in place of the image's command"),
ports:n.YOg(k).default([]).describe('Published on the machine\'s own address, such as "8080:8080"'),
environment:n.g1P(v,A).default({}).describe("Variables by name; nothing that is secret"),
secrets:n.g1P(v,w).default({}).describe("Variables whose values the machine reads by its own role, such as ssm:/orders/production/database-url"),
"stop-grace-period":h.default(o.z.stopGrace).describe("Time between SIGTERM and SIGKILL, such as 30s")});const S=n.rej({
account:l.describe("Account id, in quotes; any other credentials are refused"),
region:f.describe("Region, such as eu-west-1"),size:n.rej({
min:z.describe("Fewest machines; the size of the first deploy"),
max:z.describe("Most machines; a live fleet that is larger is refused, never shrunk")
}).describe("Bounds of the fleet; how many machines there are is the live fleet's to say"),subnets:n.YOg(d).min(1,{
error:"names no subnet"}).describe("Subnet ids of one VPC, best in several zones"),"instance-types":n.YOg(p).min(1,{
error:"names no instance type"
}).describe("Instance types, best first; the others serve when AWS has none of the first"),
ami:b.optional().describe("AMI that machines of an image start from: its id, or ssm:/path of a parameter that holds one"),
"instance-profile":g.optional().describe("Instance profile whose role the machines have"),
"security-groups":n.YOg(g).default([]).describe("Names or ids of security groups"),
"target-groups":n.YOg(g).default([]).describe("Names or ARNs of the balancer's target groups; without any, machines work from boot"),
services:n.g1P(y,j).default({}).describe("Containers of a machine by name, in Compose's words; none for a release that is an AMI"),
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
}).superRefine(function crossCheck(e,t){const say=(e,...s)=>t.addIssue({code:"custom",message:e,path:s});const s=map(e)
;const{min:a,max:r}=map(s["size"])
;if(typeof a==="number"&&typeof r==="number"&&a>r)say(`min ${a} is more than max ${r}`,"size")
;if(s["before-traffic"]!==void 0&&map(s["live-check"])["via"]==="balancer")say("cannot run with live-check.via: balancer, which has no way to run a command on a machine","before-traffic")
;const n=new Map;for(const[e,t]of Object.entries(map(s["services"]))){const{ports:a,environment:r,secrets:o}=map(t)
;for(const t of Array.isArray(a)?a.map(String):[]){const s=t.replace(/:[^/]*/,"").replace(/\/tcp$/,"");const a=n.get(s)
;if(a!==void 0)say(`port ${s} is published by ${a} already`,"services",e,"ports");n.set(s,e)}
for(const t of Object.keys(map(o)))if(t in map(r))say("is in environment as well","services",e,"secrets",t)
;for(const[t,s]of Object.entries({environment:r,secrets:o})){if(!("IMMUTABLE_RELEASE"in map(s)))continue
;say("is given by immutable-rollout itself","services",e,t,"IMMUTABLE_RELEASE")}
if(Object.keys(map(o)).length>0&&s["instance-profile"]===void 0)say("need an instance-profile, whose role reads them","services",e,"secrets")
}},{when:()=>true}).meta({title:"Fleet spec",description:"What immutable-rollout launches and where"})
;function nearest(e,t){const s=kebab(e);const a=t.map(e=>({each:e,distance:distance(s,e)
})).sort((e,t)=>e.distance-t.distance||(e.each<t.each?-1:1));const r=a[0]
;return r&&r.distance<=Math.max(1,Math.floor(r.each.length/3))?r.each:void 0}function kebab(e){
return e.replaceAll(/([a-z0-9])([A-Z])/g,"$1-$2").replaceAll(/[_ ]/g,"-").toLowerCase()}function distance(e,t){
let s=Array.from({length:t.length+1},(e,t)=>t);for(const[a,r]of[...e].entries()){const e=[a+1]
;for(const[a,n]of[...t].entries()){const t=(s[a]??0)+(r===n?0:1);e.push(Math.min(t,(s[a+1]??0)+1,(e[a]??0)+1))}s=e}
return s[t.length]??0}function parseFleetSpec(e){const t=S.safeParse(e,{reportInput:true});if(t.success)return t.data
;const s=t.error.issues.flatMap(problems)
;throw new Error(s.length===1?s[0]:`${s.length} problems\n${s.map(e=>`- ${e}`).join("\n")}`)}function problems(e){
const t=e.path.join(".");switch(e.code){case"unrecognized_keys":return e.keys.map(t=>unknownKey(t,e.path))
;case"invalid_key":return[`${t}: ${e.issues[0]?.message}`];case"invalid_type":{
if(e.input===void 0)return[`${t||"it"} is required`];const s=!e.message.startsWith("Invalid input")
;return[s?`${t}: ${e.message}`:`${t||"it"} is ${kind(e.input)}, not ${x[e.expected]??e.expected}`]}default:
return[`${t}: ${e.message}`]}}const x={object:"a map of keys",record:"a map of keys",array:"a list",string:"a text"}
;function kind(e){if(e===null)return"empty";if(Array.isArray(e))return"a list"
;return typeof e==="object"?"a map of keys":JSON.stringify(e)}function unknownKey(e,t){const s=keysAt(S,t)
;const a=nearest(e,s);const r=t.length===0?"at the top":`in ${t.join(".")}`
;return`unknown key "${e}" ${r}; ${a?`did you mean ${a}?`:`it takes ${s.join(", ")}`}`}function keysAt(e,t){
const s=unwrap(e);if(s instanceof n.b8S)return keysAt(s.valueType,t.slice(1));if(!(s instanceof n.bvH))return[]
;const[a,...r]=t;return a===void 0?Object.keys(s.shape):keysAt(s.shape[String(a)],r)}function unwrap(e){
if(e instanceof n.IiU||e instanceof n.XiL||e instanceof n.xgV)return unwrap(e.unwrap());return e}const Y=65536
;async function readFleetFile(e,t){const s=`reading the fleet spec ${t}`;const missing=(e,t)=>(0,
r.Qm)(`${s}: ${e}; check the repository out before this step (actions/checkout), or name the file by the input fleet`,t)
;const a=await e.text(t).catch(e=>{throw missing(e.code,e)});if(a===void 0)throw missing("there is no such file")
;if(a.length>Y)throw(0,r.Qm)(`${s}: it is larger than 64 KiB; name the file of a fleet spec`);try{
return parseFleetSpec(parseYaml(a))}catch(e){throw(0,r.Qm)(`${s}: ${e instanceof Error?e.message:e}`,e)}}
function parseYaml(e){const t=(0,a.Tp)(e,{prettyErrors:true});const[s]=t.errors;if(s){const[e]=s.linePos??[]
;const t=s.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/,"")
;throw new Error(`line ${e?.line??1}, column ${e?.col??1}: ${t}; correct the YAML there`)}(0,a.YR)(t,{Scalar(e,t){if((0,
a.jn)(t)&&typeof t.value==="number"&&t.source!==String(t.value))t.value=t.source}});return t.toJS()}}};
