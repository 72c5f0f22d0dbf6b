export const id=2114;export const ids=[2114];export const modules={71300:(e,t,a)=>{a.d(t,{z:()=>s});const s={liveCheck:{
path:"/",timeout:300,via:"ssm"},beforeTraffic:{timeout:600},stopGrace:30,metadataHopLimit:1,bake:300,
noData:"pass-if-served",keepPrevious:3600,onFailure:"rollback",timeout:3600}},22114:(e,t,a)=>{a.d(t,{
readFleetFile:()=>readFleetFile});var s=a(38815);var r=a(62807);var n=a(9691);var o=a(71300);function map(e){
return typeof e==="object"&&e!==null?e:{}}var i=a(88532);var c=a(22730);var u=a(48540);var h=a(84095)
;function parsed(e,t){return n.YjP({error:({input:e})=>refuse(e,t)}).transform((t,a)=>{try{return e(t)}catch(e){
a.issues.push({code:"custom",input:t,message:e instanceof Error?e.message:""});return i.tm}})}function refuse(e,t){
return e===void 0?void 0:`${JSON.stringify(e)} is not ${t}`}function matching(e,t){return n.YjP({
error:({input:e})=>refuse(e,t)}).regex(e,{error:({input:e})=>refuse(e,t)})}
const m=parsed(c.E9,"a duration such as 90s, 15m or 2h").meta({pattern:"^(\\d+[smhd])+$"});const l=parsed(e=>{
const t=(0,c.f7)(e)
;if(t>172740)throw new Error(`"${e}" is more than 47h59m: Systems Manager ends every command after 48 h`);return t
},"a duration such as 90s, 15m or 2h").meta({pattern:m.meta()?.pattern})
;const f=parsed(u.zZ,"an image by digest").meta({pattern:"@sha256:[0-9a-f]{64}$"});const d=n.YjP({error:({input:e})=>{
if(typeof e!=="number")return refuse(e,"an account id")
;return`${e} is a number to YAML, which drops leading zeros: write "${String(e).padStart(12,"0")}", in quotes`}
}).regex(/^\d{12}$/,{error:({input:e})=>refuse(e,"an account id of 12 digits")})
;const p=matching(/^[a-z]{2}(-[a-z]+)+-\d$/,"a region such as eu-west-1")
;const b=matching(/^subnet-[0-9a-f]{4,17}$/,"a subnet id such as subnet-0a1b2c3d")
;const g=matching(/^[a-z0-9-]+\.[a-z0-9-]+$/,"an instance type such as m7g.large")
;const w=matching(/^(ami-[0-9a-f]{8,17}|ssm:\/\S+)$/,"an AMI such as ami-0abcdef1234567890 or ssm:/base-images/docker")
;const y=matching(/^\S(.*\S)?$/,"a name");const v=matching(/^[a-z0-9][a-z0-9_.-]{1,62}$/,"a service name such as web")
;const $=matching(/^[A-Za-z_][A-Za-z0-9_]*$/,"a name of a variable")
;const k=matching(/^ssm:\/[A-Za-z0-9_./-]+$/,"where the machine reads the secret, such as ssm:/orders/production/database-url")
;const j=matching(/^\/[!"$-~]*$/,"a path such as /healthz")
;const z=matching(/^([1-9]\d{0,4}):([1-9]\d{0,4})(\/(tcp|udp))?$/,"a port such as \"8080:8080\": the machine's, then the container's").refine(e=>e.split(/[:/]/,2).every(e=>Number(e)<=65535),{
error:"ports end at 65535"});const A=n.KCZ([n.YjP(),n.aig()],{
error:({input:e})=>refuse(e,"a number of machines such as 2, or a share such as 10%")
}).transform(String).pipe(parsed(h.B,"a number of machines")).meta({pattern:"^\\d+%?$"})
;const S=n.KCZ([n.YjP(),n.aig(),n.zMY()],{error:({input:e})=>refuse(e,"a text, a number or a boolean")
}).transform(String);function oneOf(e){const t=`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`;return n.k5n(e,{
error:({input:e})=>refuse(e,t)})}const O=n.Whr({error:({input:e})=>refuse(e,"a whole number")}).min(1,{
error:"must be at least 1"}).max(64,{error:"can be at most 64"});const M=n.Whr({
error:({input:e})=>refuse(e,"a whole number")}).min(1,{error:"must be at least 1"});const x=n.rej({
image:f.optional().describe("Image by digest; the release's own image when absent"),command:n.YOg(n.YjP(),{
error:'is a list of words, such as ["serve", "--port", "8080"]'
}).optional().describe("Words in place of the image's command"),
ports:n.YOg(z).default([]).describe('Published on the machine\'s own address, such as "8080:8080"'),
environment:n.g1P($,S).default({}).describe("Variables by name; nothing that is secret"),
secrets:n.g1P($,k).default({}).describe("Variables whose values the machine reads by its own role, such as ssm:/orders/production/database-url"),
"stop-grace-period":m.default(o.z.stopGrace).describe("Time between SIGTERM and SIGKILL, such as 30s")});const Y=n.rej({
account:d.describe("Account id, in quotes; any other credentials are refused"),
region:p.describe("Region, such as eu-west-1"),size:n.rej({
min:M.describe("Fewest machines that a release has; the size of the first deploy"),
max:M.describe("Most machines; a live fleet that is larger is refused, never shrunk")
}).describe("Bounds of the fleet; how many machines there are within them is the live fleet's to say; changed alone, they come to the fleet in service"),
subnets:n.YOg(b).min(1,{error:"names no subnet"}).describe("Subnet ids of one VPC, best in several zones"),
"instance-types":n.YOg(g).min(1,{error:"names no instance type"
}).describe("Instance types, best first; the others serve when AWS has none of the first"),
ami:w.optional().describe("AMI that machines of an image start from: its id, or ssm:/path of a parameter that holds one"),
"instance-profile":y.optional().describe("Instance profile whose role the machines have"),
"metadata-hop-limit":O.default(o.z.metadataHopLimit).describe("How far the metadata service answers: 1 the machine alone, 2 its containers too, which get its role"),
"security-groups":n.YOg(y).default([]).describe("Names or ids of security groups"),
"target-groups":n.YOg(y).default([]).describe("Names or ARNs of the balancer's target groups; without any, machines work from boot"),
services:n.g1P(v,x).default({}).describe("Containers of a machine by name, in Compose's words; none for a release that is an AMI"),
"live-check":n.rej({
path:j.default(o.z.liveCheck.path).describe("Path that answers 2xx on the first published port, such as /healthz"),
timeout:l.default(o.z.liveCheck.timeout).describe("From a machine's launch to its last chance, such as 5m"),
via:oneOf(["ssm","balancer"]).default(o.z.liveCheck.via).describe("ssm asks each machine by a command; balancer, without an agent, leaves it to target health")
}).prefault({}).describe("What each machine must answer before it gets traffic"),"before-traffic":n.rej({
run:n.YjP().min(1,{error:"is empty"}).describe("Command of bash, such as docker exec web ./migrate"),
timeout:l.default(o.z.beforeTraffic.timeout).describe("How long it may take, such as 10m")
}).optional().describe("Run once per attempt, on one new machine, before any of them gets traffic; another code than 0 rolls back"),
bake:m.default(o.z.bake).describe("How long each wave must stay good before the next, such as 5m"),
alarms:n.YOg(y).default([]).describe("CloudWatch alarms; ALARM while baking rolls back"),
tolerate:A.prefault(0).describe("Machines of a new release, or their share such as 10%, that may be sick and are replaced before it is the release"),
"no-data":oneOf(["pass-if-served","wait","pass","fail"]).default(o.z.noData).describe("What INSUFFICIENT_DATA of an alarm means at the end of a bake; pass-if-served: good when the balancer counted requests meanwhile, else wait"),
"keep-previous":m.default(o.z.keepPrevious).describe("How long the old fleet stays warm for a rollback, such as 1h")
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
return a[t.length]??0}function parseFleetSpec(e){const t=Y.safeParse(e,{reportInput:true})
;const a=[...unfit(e),...(t.error?.issues??[]).flatMap(problems)];if(t.success&&a.length===0)return t.data
;throw new Error(a.length===1?a[0]:`${a.length} problems\n${a.map(e=>`- ${e}`).join("\n")}`)}function problems(e){
const t=e.path.join(".");switch(e.code){case"unrecognized_keys":return e.keys.map(t=>unknownKey(t,e.path))
;case"invalid_key":return[`${t}: ${e.issues[0]?.message}`];case"invalid_type":{
if(e.input===void 0)return[`${t||"it"} is required`];const a=!e.message.startsWith("Invalid input")
;return[a?`${t}: ${e.message}`:`${t||"it"} is ${kind(e.input)}, not ${I[e.expected]??e.expected}`]}default:
return[`${t}: ${e.message}`]}}const I={object:"a map of keys",record:"a map of keys",array:"a list",string:"a text"}
;function kind(e){if(e===null)return"empty";if(Array.isArray(e))return"a list"
;return typeof e==="object"?"a map of keys":JSON.stringify(e)}function unknownKey(e,t){const a=keysAt(Y,t)
;const s=nearest(e,a);const r=t.length===0?"at the top":`in ${t.join(".")}`
;return`unknown key "${e}" ${r}; ${s?`did you mean ${s}?`:`it takes ${a.join(", ")}`}`}function keysAt(e,t){
const a=unwrap(e);if(a instanceof n.b8S)return keysAt(a.valueType,t.slice(1));if(!(a instanceof n.bvH))return[]
;const[s,...r]=t;return s===void 0?Object.keys(a.shape):keysAt(a.shape[String(s)],r)}function unwrap(e){
if(e instanceof n.IiU||e instanceof n.XiL||e instanceof n.xgV)return unwrap(e.unwrap());return e}const E=65536
;async function readFleetFile(e,t){const a=`reading the fleet spec ${t}`;const missing=(e,t)=>(0,
r.Qm)(`${a}: ${e}; check the repository out before this step (actions/checkout), or name the file by the input fleet`,t)
;const s=await e.text(t).catch(e=>{throw missing(e.code,e)});if(s===void 0)throw missing("there is no such file")
;if(s.length>E)throw(0,r.Qm)(`${a}: it is larger than 64 KiB; name the file of a fleet spec`);try{
return parseFleetSpec(parseYaml(s))}catch(e){throw(0,r.Qm)(`${a}: ${e instanceof Error?e.message:e}`,e)}}
function parseYaml(e){const t=(0,s.Tp)(e,{prettyErrors:true});const[a]=t.errors;if(a){const[e]=a.linePos??[]
;const t=a.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/,"")
;throw new Error(`line ${e?.line??1}, column ${e?.col??1}: ${t}; correct the YAML there`)}(0,s.YR)(t,{Scalar(e,t){if((0,
s.jn)(t)&&typeof t.value==="number"&&t.source!==String(t.value))t.value=t.source}});return t.toJS()}}};
