export const id=246;export const ids=[246];export const modules={1300:(e,t,s)=>{s.d(t,{z:()=>a});const a={liveCheck:{
path:"/",timeout:300,via:"ssm"},beforeTraffic:{timeout:600},stopGrace:30,bake:300,noData:"wait",keepPrevious:3600,
onFailure:"rollback",timeout:3600}},2246:(e,t,s)=>{s.d(t,{readFleetFile:()=>readFleetFile});var a=s(1455);var r=s(6760)
;var n=s(8815);var o=s(2807);var i=s(9691);var c=s(1300);function map(e){return typeof e==="object"&&e!==null?e:{}}
var u=s(8532);var h=s(2730);var m=s(8540);function parsed(e,t){return i.YjP({error:({input:e})=>refuse(e,t)
}).transform((t,s)=>{try{return e(t)}catch(e){s.issues.push({code:"custom",input:t,
message:e instanceof Error?e.message:""});return u.tm}})}function refuse(e,t){
return e===void 0?void 0:`${JSON.stringify(e)} is not ${t}`}function matching(e,t){return i.YjP({
error:({input:e})=>refuse(e,t)}).regex(e,{error:({input:e})=>refuse(e,t)})}
const l=parsed(h.E,"a duration such as 90s, 15m or 2h").meta({pattern:"^(\\d+[smhd])+$"})
;const f=parsed(m.zZ,"an image by digest").meta({pattern:"@sha256:[0-9a-f]{64}$"});const d=i.YjP({error:({input:e})=>{
if(typeof e!=="number")return refuse(e,"an account id")
;return`${e} is a number to YAML, which drops leading zeros: write "${String(e).padStart(12,"0")}", in quotes`}
}).regex(/^\d{12}$/,{error:({input:e})=>refuse(e,"an account id of 12 digits")})
;const p=matching(/^[a-z]{2}(-[a-z]+)+-\d$/,"a region such as eu-west-1")
;const b=matching(/^subnet-[0-9a-f]{4,17}$/,"a subnet id such as subnet-0a1b2c3d")
;const g=matching(/^[a-z0-9-]+\.[a-z0-9-]+$/,"an instance type such as m7g.large")
;const y=matching(/^(ami-[0-9a-f]{8,17}|ssm:\/\S+)$/,"an AMI such as ami-0abcdef1234567890 or ssm:/base-images/docker")
;const v=matching(/^\S(.*\S)?$/,"a name");const w=matching(/^[a-z0-9][a-z0-9_.-]{1,62}$/,"a service name such as web")
;const $=matching(/^[A-Za-z_][A-Za-z0-9_]*$/,"a name of a variable")
;const k=matching(/^ssm:\/[A-Za-z0-9_./-]+$/,"where the machine reads the secret, such as ssm:/orders/production/database-url")
;const A=matching(/^\/[!-~]*$/,"a path such as /healthz")
;const z=matching(/^([1-9]\d{0,4}):([1-9]\d{0,4})(\/(tcp|udp))?$/,"a port such as \"8080:8080\": the machine's, then the container's").refine(e=>e.split(/[:/]/,2).every(e=>Number(e)<=65535),{
error:"ports end at 65535"});const j=i.KCZ([i.YjP(),i.aig(),i.zMY()],{
error:({input:e})=>refuse(e,"a text, a number or a boolean")}).transform(String);function oneOf(e){
const t=`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`;return i.k5n(e,{error:({input:e})=>refuse(e,t)})}const S=i.Whr({
error:({input:e})=>refuse(e,"a whole number")}).min(1,{error:"must be at least 1"});const Y=i.rej({
image:f.optional().describe("Image by digest; the release's own image when absent"),command:i.YOg(i.YjP(),{
error:'is a list of words, such as ["serve", "--port", "8080"]'
}).optional().describe("Words in place of the image's command"),
ports:i.YOg(z).default([]).describe('Published on the machine\'s own address, such as "8080:8080"'),
environment:i.g1P($,j).default({}).describe("Variables by name; nothing that is secret"),
secrets:i.g1P($,k).default({}).describe("Variables whose values the machine reads by its own role, such as ssm:/orders/production/database-url"),
"stop-grace-period":l.default(c.z.stopGrace).describe("Time between SIGTERM and SIGKILL, such as 30s")});const x=i.rej({
account:d.describe("Account id, in quotes; any other credentials are refused"),
region:p.describe("Region, such as eu-west-1"),size:i.rej({
min:S.describe("Fewest machines; the size of the first deploy"),
max:S.describe("Most machines; a live fleet that is larger is refused, never shrunk")
}).describe("Bounds of the fleet; how many machines there are is the live fleet's to say"),subnets:i.YOg(b).min(1,{
error:"names no subnet"}).describe("Subnet ids of one VPC, best in several zones"),"instance-types":i.YOg(g).min(1,{
error:"names no instance type"
}).describe("Instance types, best first; the others serve when AWS has none of the first"),
ami:y.optional().describe("AMI that machines of an image start from: its id, or ssm:/path of a parameter that holds one"),
"instance-profile":v.optional().describe("Instance profile whose role the machines have"),
"security-groups":i.YOg(v).default([]).describe("Names or ids of security groups"),
"target-groups":i.YOg(v).default([]).describe("Names or ARNs of the balancer's target groups; without any, machines work from boot"),
services:i.g1P(w,Y).default({}).describe("Containers of a machine by name, in Compose's words; none for a release that is an AMI"),
"live-check":i.rej({
path:A.default(c.z.liveCheck.path).describe("Path that answers 2xx on the first published port, such as /healthz"),
timeout:l.default(c.z.liveCheck.timeout).describe("From a machine's launch to its last chance, such as 5m"),
via:oneOf(["ssm","balancer"]).default(c.z.liveCheck.via).describe("ssm asks each machine by a command; balancer, without an agent, leaves it to target health")
}).prefault({}).describe("What each machine must answer before it gets traffic"),"before-traffic":i.rej({
run:i.YjP().min(1,{error:"is empty"}).describe("Command of bash, such as docker exec web ./migrate"),
timeout:l.default(c.z.beforeTraffic.timeout).describe("How long it may take, such as 10m")
}).optional().describe("Run once per attempt, on one new machine, before any of them gets traffic; another code than 0 rolls back"),
bake:l.default(c.z.bake).describe("How long each wave must stay good before the next, such as 5m"),
alarms:i.YOg(v).default([]).describe("CloudWatch alarms; ALARM while baking rolls back"),
"no-data":oneOf(["wait","pass","fail"]).default(c.z.noData).describe("What INSUFFICIENT_DATA of an alarm means at the end of a bake"),
"keep-previous":l.default(c.z.keepPrevious).describe("How long the old fleet stays warm for a rollback, such as 1h")
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
return s[t.length]??0}function parseFleetSpec(e){const t=x.safeParse(e,{reportInput:true});if(t.success)return t.data
;const s=t.error.issues.flatMap(problems)
;throw new Error(s.length===1?s[0]:`${s.length} problems\n${s.map(e=>`- ${e}`).join("\n")}`)}function problems(e){
const t=e.path.join(".");switch(e.code){case"unrecognized_keys":return e.keys.map(t=>unknownKey(t,e.path))
;case"invalid_key":return[`${t}: ${e.issues[0]?.message}`];case"invalid_type":{
if(e.input===void 0)return[`${t||"it"} is required`];const s=!e.message.startsWith("Invalid input")
;return[s?`${t}: ${e.message}`:`${t||"it"} is ${kind(e.input)}, not ${E[e.expected]??e.expected}`]}default:
return[`${t}: ${e.message}`]}}const E={object:"a map of keys",record:"a map of keys",array:"a list",string:"a text"}
;function kind(e){if(e===null)return"empty";if(Array.isArray(e))return"a list"
;return typeof e==="object"?"a map of keys":JSON.stringify(e)}function unknownKey(e,t){const s=keysAt(x,t)
;const a=nearest(e,s);const r=t.length===0?"at the top":`in ${t.join(".")}`
;return`unknown key "${e}" ${r}; ${a?`did you mean ${a}?`:`it takes ${s.join(", ")}`}`}function keysAt(e,t){
const s=unwrap(e);if(s instanceof i.b8S)return keysAt(s.valueType,t.slice(1));if(!(s instanceof i.bvH))return[]
;const[a,...r]=t;return a===void 0?Object.keys(s.shape):keysAt(s.shape[String(a)],r)}function unwrap(e){
if(e instanceof i.IiU||e instanceof i.XiL||e instanceof i.xgV)return unwrap(e.unwrap());return e}
async function readFleetFile(e,t){const s=(0,r.isAbsolute)(t)?t:(0,r.join)(e,t);const n=`reading the fleet spec ${t}`
;let i;try{i=await(0,a.readFile)(s,"utf8")}catch(e){const t=e.code
;throw(0,o.Qm)(`${n}: ${t==="ENOENT"?"there is no such file":t}; check the repository out before this step (actions/checkout), or name the file by the input fleet`,e)
}try{return parseFleetSpec(parseYaml(i))}catch(e){throw(0,o.Qm)(`${n}: ${e instanceof Error?e.message:e}`,e)}}
function parseYaml(e){const t=(0,n.Tp)(e,{prettyErrors:true});const[s]=t.errors;if(s){const[e]=s.linePos??[]
;const t=s.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/,"")
;throw new Error(`line ${e?.line??1}, column ${e?.col??1}: ${t}; correct the YAML there`)}(0,n.YR)(t,{Scalar(e,t){if((0,
n.jn)(t)&&typeof t.value==="number"&&t.source!==String(t.value))t.value=t.source}});return t.toJS()}}};
