export const id=4831;export const ids=[4831,3269];export const modules={71300:(e,a,t)=>{t.d(a,{z:()=>s});const s={
liveCheck:{path:"/",timeout:300,via:"ssm"},beforeTraffic:{timeout:600},stopGrace:30,metadataHopLimit:1,bake:300,
noData:"pass-if-served",keepPrevious:3600,onFailure:"rollback",timeout:3600}},83269:(e,a,t)=>{t.r(a);t.d(a,{
parseYaml:()=>parseYaml});var s=t(38815);function parseYaml(e){const a=(0,s.Tp)(e,{prettyErrors:true});const[t]=a.errors
;if(t){const[e]=t.linePos??[];const a=t.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/,"")
;throw new Error(`line ${e?.line??1}, column ${e?.col??1}: ${a}; correct the YAML there`)}(0,s.YR)(a,{Scalar(e,a){if((0,
s.jn)(a)&&typeof a.value==="number"&&a.source!==String(a.value))a.value=a.source}});return a.toJS()}},4831:(e,a,t)=>{
t.d(a,{readFleetFile:()=>readFleetFile});var s=t(62807);var r=t(32695);var o=t(28094);var n=t(9691);var i=t(92151)
;var c=t(63072);var h=t(71300);function map(e){return typeof e==="object"&&e!==null?e:{}}var m=t(22730);var l=t(48540)
;var u=t(84095);const d=(0,c.Yz)(m.E9,"a duration such as 90s, 15m or 2h").meta({pattern:"^(\\d+[smhd])+$"});const f=(0,
c.Yz)(e=>{const a=(0,m.f7)(e)
;if(a>172740)throw new Error(`"${e}" is more than 47h59m: Systems Manager ends every command after 48 h`);return a
},"a duration such as 90s, 15m or 2h").meta({pattern:d.meta()?.pattern});const p=(0,
c.Yz)(l.zZ,"an image by digest").meta({pattern:"@sha256:[0-9a-f]{64}$"});const b=n.YjP({error:({input:e})=>{
if(typeof e!=="number")return(0,c.TR)(e,"an account id")
;return`${e} is a number to YAML, which drops leading zeros: write "${String(e).padStart(12,"0")}", in quotes`}
}).regex(/^\d{12}$/,{error:({input:e})=>(0,c.TR)(e,"an account id of 12 digits")});const w=(0,
c.wC)(/^[a-z]{2}(-[a-z]+)+-\d$/,"a region such as eu-west-1")
;const g=(0,c.wC)(/^subnet-[0-9a-f]{4,17}$/,"a subnet id such as subnet-0a1b2c3d");const v=(0,
c.wC)(/^[a-z0-9-]+\.[a-z0-9-]+$/,"an instance type such as m7g.large");const y=(0,
c.wC)(/^(ami-[0-9a-f]{8,17}|ssm:\/\S+)$/,"an AMI such as ami-0abcdef1234567890 or ssm:/base-images/docker");const k=(0,
c.wC)(/^\S(.*\S)?$/,"a name");const $=(0,c.wC)(/^[a-z0-9][a-z0-9_.-]{1,62}$/,"a service name such as web");const z=(0,
c.wC)(/^[A-Za-z_][A-Za-z0-9_]*$/,"a name of a variable")
;const A=(0,c.wC)(/^ssm:\/[A-Za-z0-9_./-]+$/,"where the machine reads the secret, such as ssm:/orders/production/database-url")
;const S=(0,c.wC)(/^\/[!"$-~]*$/,"a path such as /healthz")
;const C=(0,c.wC)(/^([1-9]\d{0,4}):([1-9]\d{0,4})(\/(tcp|udp))?$/,"a port such as \"8080:8080\": the machine's, then the container's").refine(e=>e.split(/[:/]/,2).every(e=>Number(e)<=65535),{
error:"ports end at 65535"});const Y=n.KCZ([n.YjP(),n.aig()],{error:({input:e})=>(0,
c.TR)(e,"a number of machines such as 2, or a share such as 10%")}).transform(String).pipe((0,
c.Yz)(u.B,"a number of machines")).meta({pattern:"^\\d+%?$"})
;const j=(0,c.wC)(/^[^\s{][^\n]*$/,"a path such as .github/smoke.yml, or a map of checks")
;const M=n.KCZ([n.YjP(),n.aig(),n.zMY()],{error:({input:e})=>(0,c.TR)(e,"a text, a number or a boolean")
}).transform(String);const E=n.Whr({error:({input:e})=>(0,c.TR)(e,"a whole number")}).min(1,{error:"must be at least 1"
}).max(64,{error:"can be at most 64"});const O=n.Whr({error:({input:e})=>(0,c.TR)(e,"a whole number")}).min(1,{
error:"must be at least 1"});const P=n.rej({
image:p.optional().describe("Image by digest; the release's own image when absent"),command:n.YOg(n.YjP(),{
error:'is a list of words, such as ["serve", "--port", "8080"]'
}).optional().describe("Words in place of the image's command"),
ports:n.YOg(C).default([]).describe('Published on the machine\'s own address, such as "8080:8080"'),
environment:n.g1P(z,M).default({}).describe("Variables by name; nothing that is secret"),
secrets:n.g1P(z,A).default({}).describe("Variables whose values the machine reads by its own role, such as ssm:/orders/production/database-url"),
"stop-grace-period":d.default(h.z.stopGrace).describe("Time between SIGTERM and SIGKILL, such as 30s")});const F=n.rej({
account:b.describe("Account id, in quotes; any other credentials are refused"),
region:w.describe("Region, such as eu-west-1"),size:n.rej({
min:O.describe("Fewest machines that a release has; the size of the first deploy"),
max:O.describe("Most machines; a live fleet that is larger is refused, never shrunk")
}).describe("Bounds of the fleet; how many machines there are within them is the live fleet's to say; changed alone, they come to the fleet in service"),
subnets:n.YOg(g).min(1,{error:"names no subnet"}).describe("Subnet ids of one VPC, best in several zones"),
"instance-types":n.YOg(v).min(1,{error:"names no instance type"
}).describe("Instance types, best first; the others serve when AWS has none of the first"),
ami:y.optional().describe("AMI that machines of an image start from: its id, or ssm:/path of a parameter that holds one"),
"instance-profile":k.optional().describe("Instance profile whose role the machines have"),
"metadata-hop-limit":E.default(h.z.metadataHopLimit).describe("How far the metadata service answers: 1 the machine alone, 2 its containers too, which get its role"),
"security-groups":n.YOg(k).default([]).describe("Names or ids of security groups"),
"target-groups":n.YOg(k).default([]).describe("Names or ARNs of the balancer's target groups; without any, machines work from boot"),
services:n.g1P($,P).default({}).describe("Containers of a machine by name, in Compose's words; none for a release that is an AMI"),
"live-check":n.rej({
path:S.default(h.z.liveCheck.path).describe("Path that answers 2xx on the first published port, such as /healthz"),
timeout:f.default(h.z.liveCheck.timeout).describe("From a machine's launch to its last chance, such as 5m"),via:(0,
c.yL)(["ssm","balancer"]).default(h.z.liveCheck.via).describe("ssm asks each machine by a command; balancer, without an agent, leaves it to target health")
}).prefault({}).describe("What each machine must answer before it gets traffic"),"before-traffic":n.rej({
run:n.YjP().min(1,{error:"is empty"}).describe("Command of bash, such as docker exec web ./migrate"),
timeout:f.default(h.z.beforeTraffic.timeout).describe("How long it may take, such as 10m")
}).optional().describe("Run once per attempt, on one new machine, before any of them gets traffic; another code than 0 rolls back"),
bake:d.default(h.z.bake).describe("How long each wave must stay good before the next, such as 5m"),
alarms:n.YOg(k).default([]).describe("CloudWatch alarms; ALARM while baking rolls back"),
tolerate:Y.prefault(0).describe("Machines of a new release, or their share such as 10%, that may be sick and are replaced before it is the release"),
"no-data":(0,
c.yL)(["pass-if-served","wait","pass","fail"]).default(h.z.noData).describe("What INSUFFICIENT_DATA of an alarm, or a check of smoke that reached nothing, means at the end of a bake; pass-if-served: good when the balancer counted requests meanwhile, else wait"),
smoke:n.KCZ([j,i.P]).optional().describe("Path of a smoke spec such as .github/smoke.yml, or its checks: asked through the app's address while each wave bakes; three failures in a row roll back"),
"keep-previous":d.default(h.z.keepPrevious).describe("How long the old fleet stays warm for a rollback, such as 1h")
}).superRefine(function crossCheck(e,a){const say=(e,...t)=>a.addIssue({code:"custom",message:e,path:t});const t=map(e)
;const{min:s,max:r}=map(t["size"])
;if(typeof s==="number"&&typeof r==="number"&&s>r)say(`min ${s} is more than max ${r}`,"size")
;if(t["before-traffic"]!==void 0&&map(t["live-check"])["via"]==="balancer")say("cannot run with live-check.via: balancer, which has no way to run a command on a machine","before-traffic")
;const o=new Map;for(const[e,a]of Object.entries(map(t["services"]))){const{ports:s,environment:r,secrets:n}=map(a)
;for(const a of Array.isArray(s)?s.map(String):[]){const t=a.replace(/:[^/]*/,"").replace(/\/tcp$/,"");const s=o.get(t)
;if(s!==void 0)say(`port ${t} is published by ${s} already`,"services",e,"ports");o.set(t,e)}
for(const a of Object.keys(map(n)))if(Object.hasOwn(map(r),a))say("is in environment as well","services",e,"secrets",a)
;for(const[a,t]of Object.entries({environment:r,secrets:n})){if(!Object.hasOwn(map(t),"IMMUTABLE_RELEASE"))continue
;say("is given by immutable-rollout itself","services",e,a,"IMMUTABLE_RELEASE")}
if(Object.keys(map(n)).length>0&&t["instance-profile"]===void 0)say("need an instance-profile, whose role reads them","services",e,"secrets")
}},{when:()=>true}).meta({title:"Fleet spec",description:"What immutable-rollout launches and where"})
;function parseFleetSpec(e,a=[]){const t=F.safeParse(e,{reportInput:true});const s=[...(0,o.R)(e),...(0,r.G)(F,t),...a]
;if(t.success&&s.length===0)return t.data;throw new Error((0,r.b)(s))}var I=t(83269);var R=t(52234);var x=t(51312)
;var T=t(49966);const L=65536;async function readSmoke(e,a){if(typeof e==="string")return await readFile(e,a)
;if(!isMap(e)||!Array.isArray(e["checks"]))return{problems:[]};const t=(0,T.unspoken)(e,await(0,
x.languagesOf)(e)).map(e=>`smoke.${e}`);return t.length>0?{problems:t}:bounded(e)}async function readFile(e,a){
const bad=a=>({problems:[`smoke: ${e}: ${a}`]});let t;try{t=await a.text(e)}catch(e){return bad(e.code)}
if(t===void 0)return bad("there is no such file")
;if(t.length>L)return bad("it is larger than 64 KiB; name the file of a smoke spec");try{const e=(0,I.parseYaml)(t);(0,
T.parseSmokeSpec)(e,await(0,x.languagesOf)(e));return bounded(e)}catch(e){
return bad(e instanceof Error?e.message.replaceAll("\n- ","\n  - "):String(e))}}function bounded(e){const a=e
;const{length:t}=a.checks;if(t>R._B)return{problems:[`smoke: ${t} checks are more than the ${R._B} that a bake asks`]}
;return{found:{smoke:e,below:(0,R.sq)(a)},problems:[]}}function isMap(e){
return typeof e==="object"&&e!==null&&!Array.isArray(e)}const _=65536;async function readFleetFile(e,a){
const t=`reading the fleet spec ${a}`
;const missing=(e,a)=>(0,s.Qm)(`${t}: ${e}; check the repository out before this step (actions/checkout), or name the file by the input fleet`,a)
;const r=await e.text(a).catch(e=>{throw missing(e.code,e)});if(r===void 0)throw missing("there is no such file")
;if(r.length>_)throw(0,s.Qm)(`${t}: it is larger than 64 KiB; name the file of a fleet spec`);try{const a=(0,
I.parseYaml)(r);const{found:t,problems:s}=await readSmoke(a?.smoke,e);return{fleet:parseFleetSpec(a,s),smoke:t}
}catch(e){throw(0,s.Qm)(`${t}: ${e instanceof Error?e.message:e}`,e)}}}};
