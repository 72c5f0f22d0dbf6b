export const id=6797;export const ids=[6797,3269];export const modules={71300:(e,t,s)=>{s.d(t,{z:()=>a});const a={
liveCheck:{path:"/",timeout:300,via:"ssm"},beforeTraffic:{timeout:600},stopGrace:30,metadataHopLimit:1,bake:300,
noData:"pass-if-served",keepPrevious:3600,onFailure:"rollback",timeout:3600}},83269:(e,t,s)=>{s.r(t);s.d(t,{
parseYaml:()=>parseYaml});var a=s(38815);function parseYaml(e){const t=(0,a.Tp)(e,{prettyErrors:true});const[s]=t.errors
;if(s){const[e]=s.linePos??[];const t=s.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/,"")
;throw new Error(`line ${e?.line??1}, column ${e?.col??1}: ${t}; correct the YAML there`)}(0,a.YR)(t,{Scalar(e,t){if((0,
a.jn)(t)&&typeof t.value==="number"&&t.source!==String(t.value))t.value=t.source}});return t.toJS()}},76797:(e,t,s)=>{
s.d(t,{readFleetFile:()=>readFleetFile});var a=s(62807);var r=s(52234);var o=s(33950);var n=s(28094);var i=s(9691)
;var c=s(63072);var h=s(71300);var l=s(41038);var m=s(69189);const saying=e=>(t,...s)=>e.addIssue({code:"custom",
message:t,path:s});function checkCommon(e,t,s,a){
if(e["before-traffic"]!==void 0&&map(e["live-check"])["via"]==="balancer")t("cannot run with live-check.via: balancer, which has no way to run a command on a machine","before-traffic")
;checkAsked(e,t);const r=new Map;for(const[o,n]of Object.entries(map(e["services"]))){
const{ports:i,environment:c,secrets:h}=map(n);for(const e of Array.isArray(i)?i.map(String):[]){
const s=e.replace(/:[^/]*/,"").replace(/\/tcp$/,"");const a=r.get(s)
;if(a!==void 0)t(`port ${s} is published by ${a} already`,"services",o,"ports");r.set(s,o)}
for(const e of Object.keys(map(h)))if(Object.hasOwn(map(c),e))t("is in environment as well","services",o,"secrets",e)
;for(const[e,r]of Object.entries({environment:c,secrets:h
}))for(const n of s.filter(e=>Object.hasOwn(map(r),e)))t(`is given by ${a} itself`,"services",o,e,n)
;if(Object.keys(map(h)).length>0&&e["instance-profile"]===void 0)t("need an instance-profile, whose role reads them","services",o,"secrets")
}checkOrder(map(e["services"]),t)}function checkOrder(e,t){const s=Object.fromEntries(Object.entries(e).map(([e,t])=>{
const s=map(t)["depends-on"];return[e,Array.isArray(s)?s.map(String):[]]}));const a=Object.keys(s)
;for(const[e,r]of Object.entries(s))for(const s of r.filter(e=>!a.includes(e))){const r=a.filter(t=>t!==e);const o=(0,
l.p)(s,r);const n=o?`did you mean ${o}?`:r.length>0?`there are ${r.join(", ")}`:"add it"
;t(`there is no service ${JSON.stringify(s)}; ${n}`,"services",e,"depends-on")}const r=(0,m.S)(s);if(r===void 0)return
;const[o=""]=r;const n=[...r.slice(1),o].map(e=>`needs ${e}`).join(", which ")
;t(`${o} ${n}: none of them can start first`,"services",o,"depends-on")}function checkAsked(e,t){
const{release:s,via:a}=map(e["live-check"]);if(s===void 0)return
;if(a==="balancer")t("cannot be asked with via: balancer, which asks no machine","live-check","release")
;const r=Object.values(map(e["services"])).flatMap(e=>map(e)["ports"]??[])
;if(r.some(e=>!String(e).endsWith("/udp")))return
;t("is asked on the first published port, and no service publishes one for TCP","live-check","release")}function map(e){
return typeof e==="object"&&e!==null?e:{}}var d=s(92151);var f=s(29221);var u=s(49426);const p=i.rej({
image:f.Sl.optional().describe("Image by digest; the release's own image when absent"),command:i.YOg(i.YjP(),{
error:'is a list of words, such as ["serve", "--port", "8080"]'
}).optional().describe("Words in place of the image's command"),
ports:i.YOg(f.Oh).default([]).describe('Published on the machine\'s own address, such as "8080:8080"'),
environment:i.g1P(f.bv,f.Uq).default({}).describe("Variables by name; nothing that is secret"),
secrets:i.g1P(f.bv,f.rJ).default({}).describe("Variables whose values the machine reads by its own role, such as ssm:/orders/production/database-url"),
"stop-grace-period":f.p0.default(h.z.stopGrace).describe("Time between SIGTERM and SIGKILL, such as 30s"),
"depends-on":i.YOg(f.fe,{error:"is a list of names of services, such as [db]"
}).optional().describe("Services that start before this one, and are healthy first where they have a healthcheck; all services of a machine then find each other by their names"),
healthcheck:u.j.optional().describe("How Docker finds out whether the container works; the machine is up only when it does")
});const b={account:f.ct.describe("Account id, in quotes; any other credentials are refused"),
region:f.Ny.describe("Region, such as eu-west-1")};const v={subnets:i.YOg(f.K2).min(1,{error:"names no subnet"
}).describe("Subnet ids of one VPC, best in several zones"),"instance-types":i.YOg(f.w).min(1,{
error:"names no instance type"
}).describe("Instance types, best first; the others serve when AWS has none of the first"),
ami:f.MU.optional().describe("AMI that machines of an image start from: its id, or ssm:/path of a parameter that holds one"),
"instance-profile":f.UU.optional().describe("Instance profile whose role the machines have"),
"metadata-hop-limit":f.ti.default(h.z.metadataHopLimit).describe("How far the metadata service answers: 1 the machine alone, 2 its containers too, which get its role"),
"security-groups":i.YOg(f.UU).default([]).describe("Names or ids of security groups")};const w={
services:i.g1P(f.fe,p).default({}).describe("Containers of a machine by name, in Compose's words; none for a release that is an AMI"),
"live-check":i.rej({
path:f.Ae.default(h.z.liveCheck.path).describe("Path that answers 2xx on the first published port, such as /healthz"),
timeout:f.Vp.default(h.z.liveCheck.timeout).describe("From a machine's launch to its last chance, such as 5m"),via:(0,
c.yL)(["ssm","balancer"]).default(h.z.liveCheck.via).describe("ssm asks each machine by a command; balancer, without an agent, leaves it to target health"),
release:f._M.optional().describe("Where the answer tells its release, such as header:x-release or json:$.release, which must be the one that was launched; not asked when absent")
}).prefault({}).describe("What each machine must answer before it gets traffic"),"before-traffic":((e,t)=>i.rej({
run:i.YjP().min(1,{error:"is empty"}).describe("Command of bash, such as docker exec web ./migrate"),
timeout:f.Vp.default(t).describe("How long it may take, such as 10m")
}))(0,h.z.beforeTraffic.timeout).optional().describe("Run once per attempt, on one new machine, before any of them gets traffic; IMMUTABLE_PREVIOUS_ADDRESS is the private address of a machine in service, empty at first; another code than 0 rolls back")
}
;const k=i.KCZ([f.NJ,d.P]).optional().describe("Path of a smoke spec such as .github/smoke.yml, or its checks: asked through the app's address while each wave bakes; three failures in a row roll back")
;const g=i.rej({...b,size:i.rej({min:f.U9.describe("Fewest machines that a release has; the size of the first deploy"),
max:f.U9.describe("Most machines; a live fleet that is larger is refused, never shrunk")
}).describe("Bounds of the fleet; how many machines there are within them is the live fleet's to say; changed alone, they come to the fleet in service"),
...v,
"target-groups":i.YOg(f.UU).default([]).describe("Names or ARNs of the balancer's target groups; without any, machines work from boot"),
...w,bake:f.p0.default(h.z.bake).describe("How long each wave must stay good before the next, such as 5m"),
alarms:i.YOg(f.UU).default([]).describe("CloudWatch alarms; ALARM while baking rolls back"),
tolerate:f.aS.prefault(0).describe("Machines of a new release, or their share such as 10%, that may be sick and are replaced before it is the release"),
"no-data":(0,
c.yL)(["pass-if-served","wait","pass","fail"]).default(h.z.noData).describe("What INSUFFICIENT_DATA of an alarm, or a check of smoke that reached nothing, means at the end of a bake; pass-if-served: good when the balancer counted requests meanwhile, else wait"),
smoke:k,
"keep-previous":f.p0.default(h.z.keepPrevious).describe("How long the old fleet stays warm for a rollback, such as 1h")
}).superRefine(function crossCheck(e,t){const s=saying(t);const{min:a,max:r}=map(map(e)["size"])
;if(typeof a==="number"&&typeof r==="number"&&a>r)s(`min ${a} is more than max ${r}`,"size")
;checkCommon(map(e),s,["IMMUTABLE_RELEASE"],"immutable-rollout")},{when:()=>true}).meta({title:"Fleet spec",
description:"What immutable-rollout launches and where"});function parseFleetSpec(e,t=[]){return parseBy(g,e,t)}
function parseBy(e,t,s){const a=e.safeParse(t,{reportInput:true});const r=[...(0,n.R)(t),...(0,o.G)(e,a),...s]
;if(a.success&&r.length===0)return a.data;throw new Error((0,o.b)(r))}var y=s(83269);var $=s(49966);var S=s(74579)
;const O=65536;async function readSmoke(e,t){if(typeof e==="string")return await readFile(e,t)
;if(!isMap(e)||!Array.isArray(e["checks"]))return{problems:[]};const s=(0,$.unspoken)(e,await(0,
S.languagesOf)(e)).map(e=>`smoke.${e}`);return s.length>0?{problems:s}:bounded(e)}async function readFile(e,t){
const bad=t=>({problems:[`smoke: ${e}: ${t}`]});let s;try{s=await t.text(e)}catch(e){return bad(e.code)}
if(s===void 0)return bad("there is no such file")
;if(s.length>O)return bad("it is larger than 64 KiB; name the file of a smoke spec");try{const e=(0,y.parseYaml)(s);(0,
$.parseSmokeSpec)(e,await(0,S.languagesOf)(e));return bounded(e)}catch(e){
return bad(e instanceof Error?e.message.replaceAll("\n- ","\n  - "):String(e))}}function bounded(e){
const{length:t}=e["checks"];if(t>r._B)return{problems:[`smoke: ${t} checks are more than the ${r._B} that a bake asks`]}
;return{found:e,problems:[]}}function isMap(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}const j=65536
;async function readFleetFile(e,t){return await readSpecFile(e,t,parseFleetSpec)}async function readSpecFile(e,t,s){
const r=`reading the fleet spec ${t}`
;const missing=(e,t)=>(0,a.Qm)(`${r}: ${e}; check the repository out before this step (actions/checkout), or name the file by the input fleet`,t)
;const o=await e.text(t).catch(e=>{throw missing(e.code,e)});if(o===void 0)throw missing("there is no such file")
;if(o.length>j)throw(0,a.Qm)(`${r}: it is larger than 64 KiB; name the file of a fleet spec`);try{const t=(0,
y.parseYaml)(o);const{found:a,problems:r}=await readSmoke(t?.smoke,e)
;const n=await pathProblems(t?.["live-check"]?.release);const i=s(t,[...r,...n]);return{fleet:i,smoke:a&&about(a)}
}catch(e){throw(0,a.Qm)(`${r}: ${e instanceof Error?e.message:e}`,e)}}async function pathProblems(e){
if(typeof e!=="string"||!e.startsWith("json:"))return[]
;const{compilePath:t}=await Promise.all([s.e(3062),s.e(9249)]).then(s.bind(s,79249));try{t(e.slice(5).trim());return[]
}catch(e){return[`live-check.release: ${e instanceof Error?e.message:e}`]}}function about(e){const t=e;return{smoke:e,
below:(0,r.sq)(t),unused:(0,r.lE)(t)}}}};
