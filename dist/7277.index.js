export const id=7277;export const ids=[7277,3269];export const modules={25390:(e,a,s)=>{s.d(a,{DV:()=>crossCheck,
Tj:()=>map,_X:()=>checkCommon,i:()=>saying});var t=s(41038);var r=s(69189);const saying=e=>(a,...s)=>e.addIssue({
code:"custom",message:a,path:s});function crossCheck(e,a){const s=saying(a);const{min:t,max:r}=map(map(e)["size"])
;if(typeof t==="number"&&typeof r==="number"&&t>r)s(`min ${t} is more than max ${r}`,"size")
;checkCommon(map(e),s,["IMMUTABLE_RELEASE"],"immutable-rollout")}function checkCommon(e,a,s,t){
if(e["before-traffic"]!==void 0&&map(e["live-check"])["via"]==="balancer")a("cannot run with live-check.via: balancer, which has no way to run a command on a machine","before-traffic")
;checkAsked(e,a);const r=new Map;for(const[o,n]of Object.entries(map(e["services"]))){
const{ports:i,environment:c,secrets:h}=map(n);for(const e of Array.isArray(i)?i.map(String):[]){
const s=e.replace(/:[^/]*/,"").replace(/\/tcp$/,"");const t=r.get(s)
;if(t!==void 0)a(`port ${s} is published by ${t} already`,"services",o,"ports");r.set(s,o)}
for(const e of Object.keys(map(h)))if(Object.hasOwn(map(c),e))a("is in environment as well","services",o,"secrets",e)
;for(const[e,r]of Object.entries({environment:c,secrets:h
}))for(const n of s.filter(e=>Object.hasOwn(map(r),e)))a(`is given by ${t} itself`,"services",o,e,n)
;if(Object.keys(map(h)).length>0&&e["instance-profile"]===void 0)a("need an instance-profile, whose role reads them","services",o,"secrets")
}checkOrder(map(e["services"]),a)}function checkAsked(e,a){const{release:s,via:t}=map(e["live-check"])
;if(s===void 0)return
;if(t==="balancer")a("cannot be asked with via: balancer, which asks no machine","live-check","release")
;const r=Object.values(map(e["services"])).flatMap(e=>map(e)["ports"]??[])
;if(r.some(e=>!String(e).endsWith("/udp")))return
;a("is asked on the first published port, and no service publishes one for TCP","live-check","release")}
function checkOrder(e,a){const s=Object.fromEntries(Object.entries(e).map(([e,a])=>{const s=map(a)["depends-on"]
;return[e,Array.isArray(s)?s.map(String):[]]}));const o=Object.keys(s)
;for(const[e,r]of Object.entries(s))for(const s of r.filter(e=>!o.includes(e))){const r=o.filter(a=>a!==e);const n=(0,
t.p)(s,r);const i=n?`did you mean ${n}?`:r.length>0?`there are ${r.join(", ")}`:"add it"
;a(`there is no service ${JSON.stringify(s)}; ${i}`,"services",e,"depends-on")}const n=(0,r.S)(s);if(n===void 0)return
;const[i=""]=n;const c=[...n.slice(1),i].map(e=>`needs ${e}`).join(", which ")
;a(`${i} ${c}: none of them can start first`,"services",i,"depends-on")}function map(e){
return typeof e==="object"&&e!==null?e:{}}},77062:(e,a,s)=>{s.d(a,{G5:()=>command,JR:()=>d,Np:()=>m,Qe:()=>u,_M:()=>l})
;var t=s(9691);var r=s(92151);var o=s(63072);var n=s(71300);var i=s(29221);var c=s(49426);const h=t.rej({
image:i.Sl.optional().describe("Image by digest; the release's own image when absent"),command:t.YOg(t.YjP(),{
error:'is a list of words, such as ["serve", "--port", "8080"]'
}).optional().describe("Words in place of the image's command"),
ports:t.YOg(i.Oh).default([]).describe('Published on the machine\'s own address, such as "8080:8080"'),
environment:t.g1P(i.bv,i.Uq).default({}).describe("Variables by name; nothing that is secret"),
secrets:t.g1P(i.bv,i.rJ).default({}).describe("Variables whose values the machine reads by its own role, such as ssm:/orders/production/database-url"),
"stop-grace-period":i.p0.default(n.z.stopGrace).describe("Time between SIGTERM and SIGKILL, such as 30s"),
"depends-on":t.YOg(i.fe,{error:"is a list of names of services, such as [db]"
}).optional().describe("Services that start before this one, and are healthy first where they have a healthcheck; all services of a machine then find each other by their names"),
healthcheck:c.j.optional().describe("How Docker finds out whether the container works; the machine is up only when it does")
});const command=(e,a)=>t.rej({run:t.YjP().min(1,{error:"is empty"}).describe(`Command of bash, such as ${e}`),
timeout:i.Vp.default(a).describe("How long it may take, such as 10m")});const l={
account:i.ct.describe("Account id, in quotes; any other credentials are refused"),
region:i.Ny.describe("Region, such as eu-west-1")};const d={subnets:t.YOg(i.K2).min(1,{error:"names no subnet"
}).describe("Subnet ids of one VPC, best in several zones"),"instance-types":t.YOg(i.w).min(1,{
error:"names no instance type"
}).describe("Instance types, best first; the others serve when AWS has none of the first"),
ami:i.MU.optional().describe("AMI that machines of an image start from: its id, or ssm:/path of a parameter that holds one"),
"instance-profile":i.UU.optional().describe("Instance profile whose role the machines have"),
"metadata-hop-limit":i.ti.default(n.z.metadataHopLimit).describe("How far the metadata service answers: 1 the machine alone, 2 its containers too, which get its role"),
"security-groups":t.YOg(i.UU).default([]).describe("Names or ids of security groups")};const m={
services:t.g1P(i.fe,h).default({}).describe("Containers of a machine by name, in Compose's words; none for a release that is an AMI"),
"live-check":t.rej({
path:i.Ae.default(n.z.liveCheck.path).describe("Path that answers 2xx on the first published port, such as /healthz"),
timeout:i.Vp.default(n.z.liveCheck.timeout).describe("From a machine's launch to its last chance, such as 5m"),via:(0,
o.yL)(["ssm","balancer"]).default(n.z.liveCheck.via).describe("ssm asks each machine by a command; balancer, without an agent, leaves it to target health"),
release:i._M.optional().describe("Where the answer tells its release, such as header:x-release or json:$.release, which must be the one that was launched; not asked when absent")
}).prefault({}).describe("What each machine must answer before it gets traffic"),
"before-traffic":command("docker exec web ./migrate",n.z.beforeTraffic.timeout).optional().describe("Run once per attempt, on one new machine, before any of them gets traffic; IMMUTABLE_PREVIOUS_ADDRESS is the private address of a machine in service, empty at first; another code than 0 rolls back")
}
;const u=t.KCZ([i.NJ,r.P]).optional().describe("Path of a smoke spec such as .github/smoke.yml, or its checks: asked through the app's address while each wave bakes; three failures in a row roll back")
},13062:(e,a,s)=>{s.d(a,{h:()=>parseBy,j:()=>parseFleetSpec});var t=s(33950);var r=s(28094);var o=s(9691);var n=s(63072)
;var i=s(71300);var c=s(25390);var h=s(77062);var l=s(29221);const d=o.rej({...h._M,size:o.rej({
min:l.U9.describe("Fewest machines that a release has; the size of the first deploy"),
max:l.U9.describe("Most machines; a live fleet that is larger is refused, never shrunk")
}).describe("Bounds of the fleet; how many machines there are within them is the live fleet's to say; changed alone, they come to the fleet in service"),
...h.JR,
"target-groups":o.YOg(l.UU).default([]).describe("Names or ARNs of the balancer's target groups; without any, machines work from boot"),
...h.Np,bake:l.p0.default(i.z.bake).describe("How long each wave must stay good before the next, such as 5m"),
alarms:o.YOg(l.UU).default([]).describe("CloudWatch alarms; ALARM while baking rolls back"),
tolerate:l.aS.prefault(0).describe("Machines of a new release, or their share such as 10%, that may be sick and are replaced before it is the release"),
"no-data":(0,
n.yL)(["pass-if-served","wait","pass","fail"]).default(i.z.noData).describe("What INSUFFICIENT_DATA of an alarm, or a check of smoke that reached nothing, means at the end of a bake; pass-if-served: good when the balancer counted requests meanwhile, else wait"),
smoke:h.Qe,
"keep-previous":l.p0.default(i.z.keepPrevious).describe("How long the old fleet stays warm for a rollback, such as 1h")
}).superRefine(c.DV,{when:()=>true}).meta({title:"Fleet spec",description:"What immutable-rollout launches and where"})
;function parseFleetSpec(e,a=[]){return parseBy(d,e,a)}function parseBy(e,a,s){const o=e.safeParse(a,{reportInput:true})
;const n=[...(0,r.R)(a),...(0,t.G)(e,o),...s];if(o.success&&n.length===0)return o.data;throw new Error((0,t.b)(n))}},
83269:(e,a,s)=>{s.r(a);s.d(a,{parseYaml:()=>parseYaml});var t=s(38815);function parseYaml(e){const a=(0,t.Tp)(e,{
prettyErrors:true});const[s]=a.errors;if(s){const[e]=s.linePos??[]
;const a=s.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/,"")
;throw new Error(`line ${e?.line??1}, column ${e?.col??1}: ${a}; correct the YAML there`)}(0,t.YR)(a,{Scalar(e,a){if((0,
t.jn)(a)&&typeof a.value==="number"&&a.source!==String(a.value))a.value=a.source}});return a.toJS()}},19658:(e,a,s)=>{
s.d(a,{readFeatureFile:()=>readFeatureFile});var t=s(9691);var r=s(63072);var o=s(25390);var n=s(29221);var i=s(32200)
;function answers(e){const a=Object.values(e).map(e=>(0,o.Tj)(e)["ports"])
;return a.length===0||a.some(e=>Array.isArray(e)&&e.some(e=>!String(e).endsWith("/udp")))}const c=(0,
r.wC)(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/,"a domain in lower case, such as dev.example.com").refine(e=>e.length<=100,{
error:"is longer than 100 characters, which leaves names below it no room"});const h=(0,
r.wC)(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?-)?\{slug\}(-([a-z0-9-]*[a-z0-9]))?$/,'a name with {slug} in it, such as "{slug}-orders", of lower case letters, digits and dashes')
;const l=t.KCZ([t.zrY(),t.l7s()],{error:({input:e})=>(0,r.TR)(e,"a block of addresses such as 203.0.113.0/24")})
;const d=(0,r.wC)(/^[^\s@<>,;"]+@[^\s@<>,;"]+$/,"an address such as qa@example.com");const m=(0,
r.wC)(/^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/,"the ARN of an SNS topic such as arn:aws:sns:eu-west-1:111122223333:previews")
;const u=t.rej({email:t.rej({from:d.describe("Sender that SES has verified"),to:t.YOg(d).min(1,{error:"names nobody"
}).max(50,{error:"has more than the 50 that a mail takes"}).describe("Who gets a mail by SES")
}).optional().describe("A mail by SES"),sns:t.YOg(m).default([]).describe("ARNs of SNS topics"),
slack:n.rJ.optional().describe("Parameter that holds the address of a Slack webhook, such as ssm:/acme/slack")})
;var f=s(77062);const p=t.rej({...f._M,
domain:c.describe("Domain that the names of environments are below, such as dev.example.com"),
name:h.default("{slug}").describe('First label of an environment\'s name, such as "{slug}-orders"; {slug} is made of the branch'),
balancers:t.YOg(n.UU).min(1,{error:"names no balancer"
}).optional().describe("Names of balancers, the first with room is taken; without it the one that the wildcard leads to"),
address:(0,
r.yL)(["private"]).optional().describe("private: no balancer, the name leads to the machine's private address"),
allow:t.YOg(l).min(1,{error:"names no block of addresses"}).max(4,{
error:"has more than 4 blocks, which is all that a rule of a balancer takes beside its host"
}).optional().describe("Blocks of addresses that may ask, such as 203.0.113.0/24; everybody when absent"),
size:n.U9.default(1).describe("Machines of an environment"),...f.JR,spot:t.zMY({
error:({input:e})=>e===void 0?void 0:"is neither true nor false"
}).default(true).describe("Spot machines, and on demand when AWS has none"),
ttl:n.c5.default(259200).describe("How long an environment lives from its last deploy, such as 72h"),
"max-environments":n.U9.default(40).describe("Environments of this app; one more is refused, and those that there are named"),
...f.Np,
seed:(0,f.G5)("docker exec web ./seed",300).optional().describe("Run on each machine at its boot, when its services are up; another code than 0 rolls back"),
"on-teardown":(0,
f.G5)("docker exec web ./drop-database",60).optional().describe("Run on one machine before an environment is removed; it is removed whatever the code"),
bake:n.p0.default(0).describe("How long a release must stay good before it is kept, such as 1m"),smoke:f.Qe,
notify:u.optional().describe("Who is told when an environment answers")}).superRefine(function crossCheckFeature(e,a){
const s=(0,o.i)(a);const t=(0,o.Tj)(e);(0,o._X)(t,s,["IMMUTABLE_RELEASE",...i.u],"feature-env")
;const{via:r,timeout:c}=(0,o.Tj)(t["live-check"]);if(t["address"]==="private"){
if(t["balancers"]!==void 0)s("needs no balancers; take one of both out","address")
;if(t["allow"]!==void 0)s("is of a balancer; with address: private the security groups decide who may ask","allow")
;if(r==="balancer")s("has no balancer to leave the live check to","address")}else if(!answers((0,
o.Tj)(t["services"])))s('publish no TCP port that a balancer could lead to, such as "8080:8080"',"services")
;const{timeout:h}=(0,o.Tj)(t["seed"])
;if(typeof c==="number"&&typeof h==="number"&&c+h>n.Wr)s("and live-check.timeout are more than 47h59m together: Systems Manager ends every command after 48 h","seed","timeout")
;for(const e of["seed","on-teardown"].filter(e=>t[e]!==void 0&&r==="balancer"))s("cannot run with live-check.via: balancer, which asks no machine how a command ended",e)
},{when:()=>true}).meta({title:"Feature spec",
description:"What feature-env launches for each branch, and where it is found"});var b=s(13062)
;function parseFeatureSpec(e,a=[]){return(0,b.h)(p,e,a)}var v=s(37407);async function readFeatureFile(e,a){
return await(0,v.M)(e,a,parseFeatureSpec)}},37407:(e,a,s)=>{s.d(a,{readFleetFile:()=>readFleetFile,M:()=>readSpecFile})
;var t=s(62807);var r=s(52234);var o=s(13062);var n=s(83269);var i=s(49966);var c=s(74579);const h=65536
;async function readSmoke(e,a){if(typeof e==="string")return await readFile(e,a)
;if(!isMap(e)||!Array.isArray(e["checks"]))return{problems:[]};const s=(0,i.unspoken)(e,await(0,
c.languagesOf)(e)).map(e=>`smoke.${e}`);return s.length>0?{problems:s}:bounded(e)}async function readFile(e,a){
const bad=a=>({problems:[`smoke: ${e}: ${a}`]});let s;try{s=await a.text(e)}catch(e){return bad(e.code)}
if(s===void 0)return bad("there is no such file")
;if(s.length>h)return bad("it is larger than 64 KiB; name the file of a smoke spec");try{const e=(0,n.parseYaml)(s);(0,
i.parseSmokeSpec)(e,await(0,c.languagesOf)(e));return bounded(e)}catch(e){
return bad(e instanceof Error?e.message.replaceAll("\n- ","\n  - "):String(e))}}function bounded(e){
const{length:a}=e["checks"];if(a>r._B)return{problems:[`smoke: ${a} checks are more than the ${r._B} that a bake asks`]}
;return{found:e,problems:[]}}function isMap(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}const l=65536
;async function readFleetFile(e,a){return await readSpecFile(e,a,o.j)}async function readSpecFile(e,a,s){
const r=`reading the fleet spec ${a}`
;const missing=(e,a)=>(0,t.Qm)(`${r}: ${e}; check the repository out before this step (actions/checkout), or name the file by the input fleet`,a)
;const o=await e.text(a).catch(e=>{throw missing(e.code,e)});if(o===void 0)throw missing("there is no such file")
;if(o.length>l)throw(0,t.Qm)(`${r}: it is larger than 64 KiB; name the file of a fleet spec`);try{const a=(0,
n.parseYaml)(o);const{found:t,problems:r}=await readSmoke(a?.smoke,e)
;const i=await pathProblems(a?.["live-check"]?.release);const c=s(a,[...r,...i]);return{fleet:c,smoke:t&&about(t)}
}catch(e){throw(0,t.Qm)(`${r}: ${e instanceof Error?e.message:e}`,e)}}async function pathProblems(e){
if(typeof e!=="string"||!e.startsWith("json:"))return[]
;const{compilePath:a}=await Promise.all([s.e(3062),s.e(9249)]).then(s.bind(s,79249));try{a(e.slice(5).trim());return[]
}catch(e){return[`live-check.release: ${e instanceof Error?e.message:e}`]}}function about(e){const a=e;return{smoke:e,
below:(0,r.sq)(a),unused:(0,r.lE)(a)}}}};
