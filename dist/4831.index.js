export const id=4831;export const ids=[4831,3269];export const modules={71300:(e,a,t)=>{t.d(a,{z:()=>s});const s={
liveCheck:{path:"/",timeout:300,via:"ssm"},beforeTraffic:{timeout:600},stopGrace:30,metadataHopLimit:1,bake:300,
noData:"pass-if-served",keepPrevious:3600,onFailure:"rollback",timeout:3600}},83269:(e,a,t)=>{t.r(a);t.d(a,{
parseYaml:()=>parseYaml});var s=t(38815);function parseYaml(e){const a=(0,s.Tp)(e,{prettyErrors:true});const[t]=a.errors
;if(t){const[e]=t.linePos??[];const a=t.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/,"")
;throw new Error(`line ${e?.line??1}, column ${e?.col??1}: ${a}; correct the YAML there`)}(0,s.YR)(a,{Scalar(e,a){if((0,
s.jn)(a)&&typeof a.value==="number"&&a.source!==String(a.value))a.value=a.source}});return a.toJS()}},4831:(e,a,t)=>{
t.d(a,{readFleetFile:()=>readFleetFile});var s=t(62807);var r=t(32695);var n=t(28094);var o=t(9691);var i=t(92151)
;var c=t(63072);var h=t(71300);function checkAsked(e,a){const{release:t,via:s}=map(e["live-check"]);if(t===void 0)return
;if(s==="balancer")a("cannot be asked with via: balancer, which asks no machine","live-check","release")
;const r=Object.values(map(e["services"])).flatMap(e=>map(e)["ports"]??[])
;if(r.some(e=>!String(e).endsWith("/udp")))return
;a("is asked on the first published port, and no service publishes one for TCP","live-check","release")}function map(e){
return typeof e==="object"&&e!==null?e:{}}var l=t(49468);var m=t(22730);var u=t(48540);var d=t(84095);const f=(0,
c.Yz)(m.E9,"a duration such as 90s, 15m or 2h").meta({pattern:"^(\\d+[smhd])+$"});const p=(0,c.Yz)(e=>{const a=(0,
m.f7)(e);if(a>172740)throw new Error(`"${e}" is more than 47h59m: Systems Manager ends every command after 48 h`)
;return a},"a duration such as 90s, 15m or 2h").meta({pattern:f.meta()?.pattern});const b=(0,
c.Yz)(u.zZ,"an image by digest").meta({pattern:"@sha256:[0-9a-f]{64}$"});const w=o.YjP({error:({input:e})=>{
if(typeof e!=="number")return(0,c.TR)(e,"an account id")
;return`${e} is a number to YAML, which drops leading zeros: write "${String(e).padStart(12,"0")}", in quotes`}
}).regex(/^\d{12}$/,{error:({input:e})=>(0,c.TR)(e,"an account id of 12 digits")});const g=(0,
c.wC)(/^[a-z]{2}(-[a-z]+)+-\d$/,"a region such as eu-west-1")
;const v=(0,c.wC)(/^subnet-[0-9a-f]{4,17}$/,"a subnet id such as subnet-0a1b2c3d");const k=(0,
c.wC)(/^[a-z0-9-]+\.[a-z0-9-]+$/,"an instance type such as m7g.large");const y=(0,
c.wC)(/^(ami-[0-9a-f]{8,17}|ssm:\/\S+)$/,"an AMI such as ami-0abcdef1234567890 or ssm:/base-images/docker");const $=(0,
c.wC)(/^\S(.*\S)?$/,"a name");const z=(0,c.wC)(/^[a-z0-9][a-z0-9_.-]{1,62}$/,"a service name such as web");const A=(0,
c.wC)(/^[A-Za-z_][A-Za-z0-9_]*$/,"a name of a variable")
;const S=(0,c.wC)(/^ssm:\/[A-Za-z0-9_./-]+$/,"where the machine reads the secret, such as ssm:/orders/production/database-url")
;const C=(0,c.wC)(/^\/[!"$-~]*$/,"a path such as /healthz");const Y=(0,c.Yz)(e=>{(0,l.r)(e);return e
},"where an answer tells its release, such as header:x-release").meta({pattern:"^(header|json):.+$"});const j=(0,
c.wC)(/^([1-9]\d{0,4}):([1-9]\d{0,4})(\/(tcp|udp))?$/,"a port such as \"8080:8080\": the machine's, then the container's").refine(e=>e.split(/[:/]/,2).every(e=>Number(e)<=65535),{
error:"ports end at 65535"});const P=o.KCZ([o.YjP(),o.aig()],{error:({input:e})=>(0,
c.TR)(e,"a number of machines such as 2, or a share such as 10%")}).transform(String).pipe((0,
c.Yz)(d.B,"a number of machines")).meta({pattern:"^\\d+%?$"})
;const M=(0,c.wC)(/^[^\s{][^\n]*$/,"a path such as .github/smoke.yml, or a map of checks")
;const E=o.KCZ([o.YjP(),o.aig(),o.zMY()],{error:({input:e})=>(0,c.TR)(e,"a text, a number or a boolean")
}).transform(String);const O=o.Whr({error:({input:e})=>(0,c.TR)(e,"a whole number")}).min(1,{error:"must be at least 1"
}).max(64,{error:"can be at most 64"});const x=o.Whr({error:({input:e})=>(0,c.TR)(e,"a whole number")}).min(1,{
error:"must be at least 1"});const F=o.rej({
image:b.optional().describe("Image by digest; the release's own image when absent"),command:o.YOg(o.YjP(),{
error:'is a list of words, such as ["serve", "--port", "8080"]'
}).optional().describe("Words in place of the image's command"),
ports:o.YOg(j).default([]).describe('Published on the machine\'s own address, such as "8080:8080"'),
environment:o.g1P(A,E).default({}).describe("Variables by name; nothing that is secret"),
secrets:o.g1P(A,S).default({}).describe("Variables whose values the machine reads by its own role, such as ssm:/orders/production/database-url"),
"stop-grace-period":f.default(h.z.stopGrace).describe("Time between SIGTERM and SIGKILL, such as 30s")});const I=o.rej({
account:w.describe("Account id, in quotes; any other credentials are refused"),
region:g.describe("Region, such as eu-west-1"),size:o.rej({
min:x.describe("Fewest machines that a release has; the size of the first deploy"),
max:x.describe("Most machines; a live fleet that is larger is refused, never shrunk")
}).describe("Bounds of the fleet; how many machines there are within them is the live fleet's to say; changed alone, they come to the fleet in service"),
subnets:o.YOg(v).min(1,{error:"names no subnet"}).describe("Subnet ids of one VPC, best in several zones"),
"instance-types":o.YOg(k).min(1,{error:"names no instance type"
}).describe("Instance types, best first; the others serve when AWS has none of the first"),
ami:y.optional().describe("AMI that machines of an image start from: its id, or ssm:/path of a parameter that holds one"),
"instance-profile":$.optional().describe("Instance profile whose role the machines have"),
"metadata-hop-limit":O.default(h.z.metadataHopLimit).describe("How far the metadata service answers: 1 the machine alone, 2 its containers too, which get its role"),
"security-groups":o.YOg($).default([]).describe("Names or ids of security groups"),
"target-groups":o.YOg($).default([]).describe("Names or ARNs of the balancer's target groups; without any, machines work from boot"),
services:o.g1P(z,F).default({}).describe("Containers of a machine by name, in Compose's words; none for a release that is an AMI"),
"live-check":o.rej({
path:C.default(h.z.liveCheck.path).describe("Path that answers 2xx on the first published port, such as /healthz"),
timeout:p.default(h.z.liveCheck.timeout).describe("From a machine's launch to its last chance, such as 5m"),via:(0,
c.yL)(["ssm","balancer"]).default(h.z.liveCheck.via).describe("ssm asks each machine by a command; balancer, without an agent, leaves it to target health"),
release:Y.optional().describe("Where the answer tells its release, such as header:x-release or json:$.release, which must be the one that was launched; not asked when absent")
}).prefault({}).describe("What each machine must answer before it gets traffic"),"before-traffic":o.rej({
run:o.YjP().min(1,{error:"is empty"}).describe("Command of bash, such as docker exec web ./migrate"),
timeout:p.default(h.z.beforeTraffic.timeout).describe("How long it may take, such as 10m")
}).optional().describe("Run once per attempt, on one new machine, before any of them gets traffic; another code than 0 rolls back"),
bake:f.default(h.z.bake).describe("How long each wave must stay good before the next, such as 5m"),
alarms:o.YOg($).default([]).describe("CloudWatch alarms; ALARM while baking rolls back"),
tolerate:P.prefault(0).describe("Machines of a new release, or their share such as 10%, that may be sick and are replaced before it is the release"),
"no-data":(0,
c.yL)(["pass-if-served","wait","pass","fail"]).default(h.z.noData).describe("What INSUFFICIENT_DATA of an alarm, or a check of smoke that reached nothing, means at the end of a bake; pass-if-served: good when the balancer counted requests meanwhile, else wait"),
smoke:o.KCZ([M,i.P]).optional().describe("Path of a smoke spec such as .github/smoke.yml, or its checks: asked through the app's address while each wave bakes; three failures in a row roll back"),
"keep-previous":f.default(h.z.keepPrevious).describe("How long the old fleet stays warm for a rollback, such as 1h")
}).superRefine(function crossCheck(e,a){const say=(e,...t)=>a.addIssue({code:"custom",message:e,path:t});const t=map(e)
;const{min:s,max:r}=map(t["size"])
;if(typeof s==="number"&&typeof r==="number"&&s>r)say(`min ${s} is more than max ${r}`,"size")
;if(t["before-traffic"]!==void 0&&map(t["live-check"])["via"]==="balancer")say("cannot run with live-check.via: balancer, which has no way to run a command on a machine","before-traffic")
;checkAsked(t,say);const n=new Map;for(const[e,a]of Object.entries(map(t["services"]))){
const{ports:s,environment:r,secrets:o}=map(a);for(const a of Array.isArray(s)?s.map(String):[]){
const t=a.replace(/:[^/]*/,"").replace(/\/tcp$/,"");const s=n.get(t)
;if(s!==void 0)say(`port ${t} is published by ${s} already`,"services",e,"ports");n.set(t,e)}
for(const a of Object.keys(map(o)))if(Object.hasOwn(map(r),a))say("is in environment as well","services",e,"secrets",a)
;for(const[a,t]of Object.entries({environment:r,secrets:o})){if(!Object.hasOwn(map(t),"IMMUTABLE_RELEASE"))continue
;say("is given by immutable-rollout itself","services",e,a,"IMMUTABLE_RELEASE")}
if(Object.keys(map(o)).length>0&&t["instance-profile"]===void 0)say("need an instance-profile, whose role reads them","services",e,"secrets")
}},{when:()=>true}).meta({title:"Fleet spec",description:"What immutable-rollout launches and where"})
;function parseFleetSpec(e,a=[]){const t=I.safeParse(e,{reportInput:true});const s=[...(0,n.R)(e),...(0,r.G)(I,t),...a]
;if(t.success&&s.length===0)return t.data;throw new Error((0,r.b)(s))}var R=t(83269);var T=t(52234);var L=t(51312)
;var W=t(49966);const _=65536;async function readSmoke(e,a){if(typeof e==="string")return await readFile(e,a)
;if(!isMap(e)||!Array.isArray(e["checks"]))return{problems:[]};const t=(0,W.unspoken)(e,await(0,
L.languagesOf)(e)).map(e=>`smoke.${e}`);return t.length>0?{problems:t}:bounded(e)}async function readFile(e,a){
const bad=a=>({problems:[`smoke: ${e}: ${a}`]});let t;try{t=await a.text(e)}catch(e){return bad(e.code)}
if(t===void 0)return bad("there is no such file")
;if(t.length>_)return bad("it is larger than 64 KiB; name the file of a smoke spec");try{const e=(0,R.parseYaml)(t);(0,
W.parseSmokeSpec)(e,await(0,L.languagesOf)(e));return bounded(e)}catch(e){
return bad(e instanceof Error?e.message.replaceAll("\n- ","\n  - "):String(e))}}function bounded(e){const a=e
;const{length:t}=a.checks;if(t>T._B)return{problems:[`smoke: ${t} checks are more than the ${T._B} that a bake asks`]}
;return{found:{smoke:e,below:(0,T.sq)(a)},problems:[]}}function isMap(e){
return typeof e==="object"&&e!==null&&!Array.isArray(e)}const B=65536;async function readFleetFile(e,a){
const t=`reading the fleet spec ${a}`
;const missing=(e,a)=>(0,s.Qm)(`${t}: ${e}; check the repository out before this step (actions/checkout), or name the file by the input fleet`,a)
;const r=await e.text(a).catch(e=>{throw missing(e.code,e)});if(r===void 0)throw missing("there is no such file")
;if(r.length>B)throw(0,s.Qm)(`${t}: it is larger than 64 KiB; name the file of a fleet spec`);try{const a=(0,
R.parseYaml)(r);const{found:t,problems:s}=await readSmoke(a?.smoke,e)
;const n=await pathProblems(a?.["live-check"]?.release);return{fleet:parseFleetSpec(a,[...s,...n]),smoke:t}}catch(e){
throw(0,s.Qm)(`${t}: ${e instanceof Error?e.message:e}`,e)}}async function pathProblems(e){
if(typeof e!=="string"||!e.startsWith("json:"))return[]
;const{compilePath:a}=await Promise.all([t.e(3062),t.e(9249)]).then(t.bind(t,79249));try{a(e.slice(5).trim());return[]
}catch(e){return[`live-check.release: ${e instanceof Error?e.message:e}`]}}}};
