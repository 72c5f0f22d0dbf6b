export const id=9658;export const ids=[9658,7277,8510,3269];export const modules={71300:(e,a,t)=>{t.d(a,{z:()=>s})
;const s={liveCheck:{path:"/",timeout:300,via:"ssm"},beforeTraffic:{timeout:600},stopGrace:30,metadataHopLimit:1,
bake:300,noData:"pass-if-served",keepPrevious:3600,onFailure:"rollback",timeout:3600}},69189:(e,a,t)=>{t.d(a,{
S:()=>circleIn,l:()=>startOrder});function startOrder(e){const a=new Set;const t=new Set;const visit=s=>{
if(a.has(s)||t.has(s))return;t.add(s);for(const a of needsOf(e,s))visit(a);a.add(s)}
;for(const a of Object.keys(e))visit(a);return[...a]}function circleIn(e){const a=new Set;const search=t=>{
const s=t.at(-1)??"";const r=t.indexOf(s);if(r<t.length-1)return t.slice(r,-1);if(a.has(s))return
;for(const a of needsOf(e,s)){const e=search([...t,a]);if(e)return e}a.add(s);return};for(const a of Object.keys(e)){
const e=search([a]);if(e)return e}return}function needsOf(e,a){
return(Object.hasOwn(e,a)?e[a]??[]:[]).filter(a=>Object.hasOwn(e,a))}},25390:(e,a,t)=>{t.d(a,{DV:()=>crossCheck,
Tj:()=>map,_X:()=>checkCommon,i:()=>saying});var s=t(41038);var r=t(69189);const saying=e=>(a,...t)=>e.addIssue({
code:"custom",message:a,path:t});function crossCheck(e,a){const t=saying(a);const{min:s,max:r}=map(map(e)["size"])
;if(typeof s==="number"&&typeof r==="number"&&s>r)t(`min ${s} is more than max ${r}`,"size")
;checkCommon(map(e),t,["IMMUTABLE_RELEASE"],"immutable-rollout")}function checkCommon(e,a,t,s){
if(e["before-traffic"]!==void 0&&map(e["live-check"])["via"]==="balancer")a("cannot run with live-check.via: balancer, which has no way to run a command on a machine","before-traffic")
;checkAsked(e,a);const r=new Map;for(const[n,o]of Object.entries(map(e["services"]))){
const{ports:i,environment:c,secrets:h}=map(o);for(const e of Array.isArray(i)?i.map(String):[]){
const t=e.replace(/:[^/]*/,"").replace(/\/tcp$/,"");const s=r.get(t)
;if(s!==void 0)a(`port ${t} is published by ${s} already`,"services",n,"ports");r.set(t,n)}
for(const e of Object.keys(map(h)))if(Object.hasOwn(map(c),e))a("is in environment as well","services",n,"secrets",e)
;for(const[e,r]of Object.entries({environment:c,secrets:h
}))for(const o of t.filter(e=>Object.hasOwn(map(r),e)))a(`is given by ${s} itself`,"services",n,e,o)
;if(Object.keys(map(h)).length>0&&e["instance-profile"]===void 0)a("need an instance-profile, whose role reads them","services",n,"secrets")
}checkOrder(map(e["services"]),a)}function checkAsked(e,a){const{release:t,via:s}=map(e["live-check"])
;if(t===void 0)return
;if(s==="balancer")a("cannot be asked with via: balancer, which asks no machine","live-check","release")
;const r=Object.values(map(e["services"])).flatMap(e=>map(e)["ports"]??[])
;if(r.some(e=>!String(e).endsWith("/udp")))return
;a("is asked on the first published port, and no service publishes one for TCP","live-check","release")}
function checkOrder(e,a){const t=Object.fromEntries(Object.entries(e).map(([e,a])=>{const t=map(a)["depends-on"]
;return[e,Array.isArray(t)?t.map(String):[]]}));const n=Object.keys(t)
;for(const[e,r]of Object.entries(t))for(const t of r.filter(e=>!n.includes(e))){const r=n.filter(a=>a!==e);const o=(0,
s.p)(t,r);const i=o?`did you mean ${o}?`:r.length>0?`there are ${r.join(", ")}`:"add it"
;a(`there is no service ${JSON.stringify(t)}; ${i}`,"services",e,"depends-on")}const o=(0,r.S)(t);if(o===void 0)return
;const[i=""]=o;const c=[...o.slice(1),i].map(e=>`needs ${e}`).join(", which ")
;a(`${i} ${c}: none of them can start first`,"services",i,"depends-on")}function map(e){
return typeof e==="object"&&e!==null?e:{}}},77062:(e,a,t)=>{t.d(a,{G5:()=>command,JR:()=>d,Np:()=>m,Qe:()=>u,_M:()=>l})
;var s=t(9691);var r=t(92151);var n=t(63072);var o=t(71300);var i=t(29221);var c=t(49426);const h=s.rej({
image:i.Sl.optional().describe("Image by digest; the release's own image when absent"),command:s.YOg(s.YjP(),{
error:'is a list of words, such as ["serve", "--port", "8080"]'
}).optional().describe("Words in place of the image's command"),
ports:s.YOg(i.Oh).default([]).describe('Published on the machine\'s own address, such as "8080:8080"'),
environment:s.g1P(i.bv,i.Uq).default({}).describe("Variables by name; nothing that is secret"),
secrets:s.g1P(i.bv,i.rJ).default({}).describe("Variables whose values the machine reads by its own role, such as ssm:/orders/production/database-url"),
"stop-grace-period":i.p0.default(o.z.stopGrace).describe("Time between SIGTERM and SIGKILL, such as 30s"),
"depends-on":s.YOg(i.fe,{error:"is a list of names of services, such as [db]"
}).optional().describe("Services that start before this one, and are healthy first where they have a healthcheck; all services of a machine then find each other by their names"),
healthcheck:c.j.optional().describe("How Docker finds out whether the container works; the machine is up only when it does")
});const command=(e,a)=>s.rej({run:s.YjP().min(1,{error:"is empty"}).describe(`Command of bash, such as ${e}`),
timeout:i.Vp.default(a).describe("How long it may take, such as 10m")});const l={
account:i.ct.describe("Account id, in quotes; any other credentials are refused"),
region:i.Ny.describe("Region, such as eu-west-1")};const d={subnets:s.YOg(i.K2).min(1,{error:"names no subnet"
}).describe("Subnet ids of one VPC, best in several zones"),"instance-types":s.YOg(i.w).min(1,{
error:"names no instance type"
}).describe("Instance types, best first; the others serve when AWS has none of the first"),
ami:i.MU.optional().describe("AMI that machines of an image start from: its id, or ssm:/path of a parameter that holds one"),
"instance-profile":i.UU.optional().describe("Instance profile whose role the machines have"),
"metadata-hop-limit":i.ti.default(o.z.metadataHopLimit).describe("How far the metadata service answers: 1 the machine alone, 2 its containers too, which get its role"),
"security-groups":s.YOg(i.UU).default([]).describe("Names or ids of security groups")};const m={
services:s.g1P(i.fe,h).default({}).describe("Containers of a machine by name, in Compose's words; none for a release that is an AMI"),
"live-check":s.rej({
path:i.Ae.default(o.z.liveCheck.path).describe("Path that answers 2xx on the first published port, such as /healthz"),
timeout:i.Vp.default(o.z.liveCheck.timeout).describe("From a machine's launch to its last chance, such as 5m"),via:(0,
n.yL)(["ssm","balancer"]).default(o.z.liveCheck.via).describe("ssm asks each machine by a command; balancer, without an agent, leaves it to target health"),
release:i._M.optional().describe("Where the answer tells its release, such as header:x-release or json:$.release, which must be the one that was launched; not asked when absent")
}).prefault({}).describe("What each machine must answer before it gets traffic"),
"before-traffic":command("docker exec web ./migrate",o.z.beforeTraffic.timeout).optional().describe("Run once per attempt, on one new machine, before any of them gets traffic; IMMUTABLE_PREVIOUS_ADDRESS is the private address of a machine in service, empty at first; another code than 0 rolls back")
}
;const u=s.KCZ([i.NJ,r.P]).optional().describe("Path of a smoke spec such as .github/smoke.yml, or its checks: asked through the app's address while each wave bakes; three failures in a row roll back")
},13062:(e,a,t)=>{t.d(a,{h:()=>parseBy,j:()=>parseFleetSpec});var s=t(33950);var r=t(28094);var n=t(9691);var o=t(63072)
;var i=t(71300);var c=t(25390);var h=t(77062);var l=t(29221);const d=n.rej({...h._M,size:n.rej({
min:l.U9.describe("Fewest machines that a release has; the size of the first deploy"),
max:l.U9.describe("Most machines; a live fleet that is larger is refused, never shrunk")
}).describe("Bounds of the fleet; how many machines there are within them is the live fleet's to say; changed alone, they come to the fleet in service"),
...h.JR,
"target-groups":n.YOg(l.UU).default([]).describe("Names or ARNs of the balancer's target groups; without any, machines work from boot"),
...h.Np,bake:l.p0.default(i.z.bake).describe("How long each wave must stay good before the next, such as 5m"),
alarms:n.YOg(l.UU).default([]).describe("CloudWatch alarms; ALARM while baking rolls back"),
tolerate:l.aS.prefault(0).describe("Machines of a new release, or their share such as 10%, that may be sick and are replaced before it is the release"),
"no-data":(0,
o.yL)(["pass-if-served","wait","pass","fail"]).default(i.z.noData).describe("What INSUFFICIENT_DATA of an alarm, or a check of smoke that reached nothing, means at the end of a bake; pass-if-served: good when the balancer counted requests meanwhile, else wait"),
smoke:h.Qe,
"keep-previous":l.p0.default(i.z.keepPrevious).describe("How long the old fleet stays warm for a rollback, such as 1h")
}).superRefine(c.DV,{when:()=>true}).meta({title:"Fleet spec",description:"What immutable-rollout launches and where"})
;function parseFleetSpec(e,a=[]){return parseBy(d,e,a)}function parseBy(e,a,t){const n=e.safeParse(a,{reportInput:true})
;const o=[...(0,r.R)(a),...(0,s.G)(e,n),...t];if(n.success&&o.length===0)return n.data;throw new Error((0,s.b)(o))}},
32200:(e,a,t)=>{t.d(a,{Y:()=>placedServices,u:()=>r});var s=t(54070)
;const r=["IMMUTABLE_URL","IMMUTABLE_NAME","IMMUTABLE_BRANCH","IMMUTABLE_ENVIRONMENT"]
;function placedServices(e,{url:a,name:t,slug:r,branch:n},o){const i={url:a,name:t,slug:r,slug_:r.replaceAll("-","_"),
branch:n};const c={IMMUTABLE_URL:a,IMMUTABLE_NAME:t,IMMUTABLE_BRANCH:n,IMMUTABLE_ENVIRONMENT:o}
;const placed=({environment:e,...a})=>{const t=Object.entries(e).map(([e,a])=>[e,(0,s.v)(a,i)]);return{...a,
environment:{...Object.fromEntries(t),...c}}};return Object.fromEntries(Object.entries(e).map(([e,a])=>[e,placed(a)]))}
},54070:(e,a,t)=>{t.d(a,{v:()=>expandPlaces});function expandPlaces(e,a){const known=e=>Object.hasOwn(a,e)?a[e]:void 0
;return e.replaceAll(/\{([a-z_]+)\}/g,(e,a)=>known(a)??e)}},83269:(e,a,t)=>{t.r(a);t.d(a,{parseYaml:()=>parseYaml})
;var s=t(38815);function parseYaml(e){const a=(0,s.Tp)(e,{prettyErrors:true});const[t]=a.errors;if(t){
const[e]=t.linePos??[];const a=t.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/,"")
;throw new Error(`line ${e?.line??1}, column ${e?.col??1}: ${a}; correct the YAML there`)}(0,s.YR)(a,{Scalar(e,a){if((0,
s.jn)(a)&&typeof a.value==="number"&&a.source!==String(a.value))a.value=a.source}});return a.toJS()}},19658:(e,a,t)=>{
t.d(a,{readFeatureFile:()=>readFeatureFile});var s=t(9691);var r=t(63072);var n=t(25390);var o=t(29221);var i=t(32200)
;function answers(e){const a=Object.values(e).map(e=>(0,n.Tj)(e)["ports"])
;return a.length===0||a.some(e=>Array.isArray(e)&&e.some(e=>!String(e).endsWith("/udp")))}const c=(0,
r.wC)(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/,"a domain in lower case, such as dev.example.com").refine(e=>e.length<=100,{
error:"is longer than 100 characters, which leaves names below it no room"});const h=(0,
r.wC)(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?-)?\{slug\}(-([a-z0-9-]*[a-z0-9]))?$/,'a name with {slug} in it, such as "{slug}-orders", of lower case letters, digits and dashes')
;const l=s.KCZ([s.zrY(),s.l7s()],{error:({input:e})=>(0,r.TR)(e,"a block of addresses such as 203.0.113.0/24")})
;const d=(0,r.wC)(/^[^\s@<>,;"]+@[^\s@<>,;"]+$/,"an address such as qa@example.com");const m=(0,
r.wC)(/^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/,"the ARN of an SNS topic such as arn:aws:sns:eu-west-1:111122223333:previews")
;const u=s.rej({email:s.rej({from:d.describe("Sender that SES has verified"),to:s.YOg(d).min(1,{error:"names nobody"
}).max(50,{error:"has more than the 50 that a mail takes"}).describe("Who gets a mail by SES")
}).optional().describe("A mail by SES"),sns:s.YOg(m).default([]).describe("ARNs of SNS topics"),
slack:o.rJ.optional().describe("Parameter that holds the address of a Slack webhook, such as ssm:/acme/slack")})
;var f=t(77062);const p=s.rej({...f._M,
domain:c.describe("Domain that the names of environments are below, such as dev.example.com"),
name:h.default("{slug}").describe('First label of an environment\'s name, such as "{slug}-orders"; {slug} is made of the branch'),
balancers:s.YOg(o.UU).min(1,{error:"names no balancer"
}).optional().describe("Names of balancers, the first with room is taken; without it the one that the wildcard leads to"),
address:(0,
r.yL)(["private"]).optional().describe("private: no balancer, the name leads to the machine's private address"),
allow:s.YOg(l).min(1,{error:"names no block of addresses"}).max(4,{
error:"has more than 4 blocks, which is all that a rule of a balancer takes beside its host"
}).optional().describe("Blocks of addresses that may ask, such as 203.0.113.0/24; everybody when absent"),
size:o.U9.default(1).describe("Machines of an environment"),...f.JR,spot:s.zMY({
error:({input:e})=>e===void 0?void 0:"is neither true nor false"
}).default(true).describe("Spot machines, and on demand when AWS has none"),
ttl:o.c5.default(259200).describe("How long an environment lives from its last deploy, such as 72h"),
"max-environments":o.U9.default(40).describe("Environments of this app; one more is refused, and those that there are named"),
...f.Np,
seed:(0,f.G5)("docker exec web ./seed",300).optional().describe("Run on each machine at its boot, when its services are up; another code than 0 rolls back"),
"on-teardown":(0,
f.G5)("docker exec web ./drop-database",60).optional().describe("Run on one machine before an environment is removed; it is removed whatever the code"),
bake:o.p0.default(0).describe("How long a release must stay good before it is kept, such as 1m"),smoke:f.Qe,
notify:u.optional().describe("Who is told when an environment answers")}).superRefine(function crossCheckFeature(e,a){
const t=(0,n.i)(a);const s=(0,n.Tj)(e);(0,n._X)(s,t,["IMMUTABLE_RELEASE",...i.u],"feature-env")
;const{via:r,timeout:c}=(0,n.Tj)(s["live-check"]);if(s["address"]==="private"){
if(s["balancers"]!==void 0)t("needs no balancers; take one of both out","address")
;if(s["allow"]!==void 0)t("is of a balancer; with address: private the security groups decide who may ask","allow")
;if(r==="balancer")t("has no balancer to leave the live check to","address")}else if(!answers((0,
n.Tj)(s["services"])))t('publish no TCP port that a balancer could lead to, such as "8080:8080"',"services")
;const{timeout:h}=(0,n.Tj)(s["seed"])
;if(typeof c==="number"&&typeof h==="number"&&c+h>o.Wr)t("and live-check.timeout are more than 47h59m together: Systems Manager ends every command after 48 h","seed","timeout")
;for(const e of["seed","on-teardown"].filter(e=>s[e]!==void 0&&r==="balancer"))t("cannot run with live-check.via: balancer, which asks no machine how a command ended",e)
},{when:()=>true}).meta({title:"Feature spec",
description:"What feature-env launches for each branch, and where it is found"});var b=t(13062)
;function parseFeatureSpec(e,a=[]){return(0,b.h)(p,e,a)}var v=t(37407);async function readFeatureFile(e,a){
return await(0,v.M)(e,a,parseFeatureSpec)}},37407:(e,a,t)=>{t.d(a,{readFleetFile:()=>readFleetFile,M:()=>readSpecFile})
;var s=t(62807);var r=t(52234);var n=t(13062);var o=t(83269);var i=t(49966);var c=t(74579);const h=65536
;async function readSmoke(e,a){if(typeof e==="string")return await readFile(e,a)
;if(!isMap(e)||!Array.isArray(e["checks"]))return{problems:[]};const t=(0,i.unspoken)(e,await(0,
c.languagesOf)(e)).map(e=>`smoke.${e}`);return t.length>0?{problems:t}:bounded(e)}async function readFile(e,a){
const bad=a=>({problems:[`smoke: ${e}: ${a}`]});let t;try{t=await a.text(e)}catch(e){return bad(e.code)}
if(t===void 0)return bad("there is no such file")
;if(t.length>h)return bad("it is larger than 64 KiB; name the file of a smoke spec");try{const e=(0,o.parseYaml)(t);(0,
i.parseSmokeSpec)(e,await(0,c.languagesOf)(e));return bounded(e)}catch(e){
return bad(e instanceof Error?e.message.replaceAll("\n- ","\n  - "):String(e))}}function bounded(e){
const{length:a}=e["checks"];if(a>r._B)return{problems:[`smoke: ${a} checks are more than the ${r._B} that a bake asks`]}
;return{found:e,problems:[]}}function isMap(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}const l=65536
;async function readFleetFile(e,a){return await readSpecFile(e,a,n.j)}async function readSpecFile(e,a,t){
const r=`reading the fleet spec ${a}`
;const missing=(e,a)=>(0,s.Qm)(`${r}: ${e}; check the repository out before this step (actions/checkout), or name the file by the input fleet`,a)
;const n=await e.text(a).catch(e=>{throw missing(e.code,e)});if(n===void 0)throw missing("there is no such file")
;if(n.length>l)throw(0,s.Qm)(`${r}: it is larger than 64 KiB; name the file of a fleet spec`);try{const a=(0,
o.parseYaml)(n);const{found:s,problems:r}=await readSmoke(a?.smoke,e)
;const i=await pathProblems(a?.["live-check"]?.release);const c=t(a,[...r,...i]);return{fleet:c,smoke:s&&about(s)}
}catch(e){throw(0,s.Qm)(`${r}: ${e instanceof Error?e.message:e}`,e)}}async function pathProblems(e){
if(typeof e!=="string"||!e.startsWith("json:"))return[]
;const{compilePath:a}=await Promise.all([t.e(3062),t.e(9249)]).then(t.bind(t,79249));try{a(e.slice(5).trim());return[]
}catch(e){return[`live-check.release: ${e instanceof Error?e.message:e}`]}}function about(e){const a=e;return{smoke:e,
below:(0,r.sq)(a),unused:(0,r.lE)(a)}}}};
