export const id=7407;export const ids=[7407,3269];export const modules={23574:(e,t,s)=>{s.d(t,{DO:()=>foreignArns,
ZC:()=>nameIn});var a=s(31069);function parseArn(e){
const[,t="",s="",a="",r=""]=/^arn:aws[a-z-]*:([a-z0-9-]+):([a-z0-9-]*):(\d*):(.+)$/s.exec(e)??[];return r===""?void 0:{
service:t,region:s,account:a,resource:r}}const r={"an instance profile":["iam",/^instance-profile\/(?:.+\/)?([^/]+)$/],
"a security group":["ec2",/^security-group\/(sg-[0-9a-f]+)$/],"a subnet":["ec2",/^subnet\/(subnet-[0-9a-f]+)$/],
"an alarm":["cloudwatch",/^alarm:(.+)$/s]};function nameIn(e){const[t,s]=r[e];return r=>{
if(!/^\S(.*\S)?$/.test(r))throw new Error(`${(0,a.S)(r)} is no name of ${e}`);if(!r.startsWith("arn:"))return r
;const n=parseArn(r);const[,o]=n?.service===t&&s.exec(n.resource)||[];if(o!==void 0)return o
;const i=n&&`${n.service}'s ${n.resource.split(/[/:]/)[0]}`;throw new Error(`${(0,
a.S)(r)} is the ARN of ${i??"nothing"}, not of ${e}; give its name`)}}function foreignArns(e){
const t=typeof e==="object"?e:void 0
;return["instance-profile","security-groups","subnets","target-groups","alarms"].flatMap(e=>[t?.[e]].flat().flatMap(s=>{
const r=typeof s==="string"?parseArn(s):void 0;return["account","region"].flatMap(n=>{const o=t?.[n]
;if(!r?.[n]||typeof o!=="string"||r[n]===o)return[]
;return[`${e}: ${(0,a.S)(s)} is of the ${n} ${r[n]}, and the fleet spec is for ${(0,a.S)(o)}`]})}))}},25390:(e,t,s)=>{
s.d(t,{DV:()=>crossCheck,Tj:()=>map,_X:()=>checkCommon,i:()=>saying});var a=s(41038);var r=s(69189)
;const saying=e=>(t,...s)=>e.addIssue({code:"custom",message:t,path:s});function crossCheck(e,t){const s=saying(t)
;const{min:a,max:r}=map(map(e)["size"])
;if(typeof a==="number"&&typeof r==="number"&&a>r)s(`min ${a} is more than max ${r}`,"size")
;checkCommon(map(e),s,["IMMUTABLE_RELEASE"],"immutable-rollout")}function checkCommon(e,t,s,a){
if(e["before-traffic"]!==void 0&&map(e["live-check"])["via"]==="balancer")t("cannot run with live-check.via: balancer, which has no way to run a command on a machine","before-traffic")
;checkAsked(e,t);const r=new Map;for(const[n,o]of Object.entries(map(e["services"]))){
const{ports:i,environment:c,secrets:h}=map(o);for(const e of Array.isArray(i)?i.map(String):[]){
const s=e.replace(/:[^/]*/,"").replace(/\/tcp$/,"");const a=r.get(s)
;if(a!==void 0)t(`port ${s} is published by ${a} already`,"services",n,"ports");r.set(s,n)}
for(const e of Object.keys(map(h)))if(Object.hasOwn(map(c),e))t("is in environment as well","services",n,"secrets",e)
;for(const[e,r]of Object.entries({environment:c,secrets:h
}))for(const o of s.filter(e=>Object.hasOwn(map(r),e)))t(`is given by ${a} itself`,"services",n,e,o)
;if(Object.keys(map(h)).length>0&&e["instance-profile"]===void 0)t("need an instance-profile, whose role reads them","services",n,"secrets")
}checkOrder(map(e["services"]),t)}function checkOrder(e,t){const s=Object.fromEntries(Object.entries(e).map(([e,t])=>{
const s=map(t)["depends-on"];return[e,Array.isArray(s)?s.map(String):[]]}));const n=Object.keys(s)
;for(const[e,r]of Object.entries(s))for(const s of r.filter(e=>!n.includes(e))){const r=n.filter(t=>t!==e);const o=(0,
a.p)(s,r);const i=o?`did you mean ${o}?`:r.length>0?`there are ${r.join(", ")}`:"add it"
;t(`there is no service ${JSON.stringify(s)}; ${i}`,"services",e,"depends-on")}const o=(0,r.S)(s);if(o===void 0)return
;const[i=""]=o;const c=[...o.slice(1),i].map(e=>`needs ${e}`).join(", which ")
;t(`${i} ${c}: none of them can start first`,"services",i,"depends-on")}function checkAsked(e,t){
const{release:s,via:a}=map(e["live-check"]);if(s===void 0)return
;if(a==="balancer")t("cannot be asked with via: balancer, which asks no machine","live-check","release")
;const r=Object.values(map(e["services"])).flatMap(e=>map(e)["ports"]??[])
;if(r.some(e=>!String(e).endsWith("/udp")))return
;t("is asked on the first published port, and no service publishes one for TCP","live-check","release")}function map(e){
return typeof e==="object"&&e!==null?e:{}}},13466:(e,t,s)=>{s.d(t,{G5:()=>command,JR:()=>w,Np:()=>g,Qe:()=>v,_M:()=>b})
;var a=s(9691);var r=s(92151);var n=s(63072);var o=s(71300);var i=s(74714);const c=a.KCZ([a.YjP().min(1,{
error:"is empty"}),a.YOg(a.YjP())],{
error:({input:e})=>(0,n.TR)(e,'a command, such as pg_isready -U postgres, or ["CMD", "pg_isready"] of its words')
}).superRefine((e,t)=>{if(typeof e==="string")return;const say=e=>t.addIssue({code:"custom",message:e});const[s,...a]=e
;if(s!=="CMD"&&s!=="CMD-SHELL")return say("is a list that begins with neither CMD nor CMD-SHELL")
;if(a.length===0||a[0]==="")return say(`names no command behind ${s}`)
;if(s==="CMD-SHELL"&&a.length>1)say("has more than one text behind CMD-SHELL")});const h=a.rej({
test:c.describe("Command of the container's /bin/sh that ends with 0 when it works, such as pg_isready -U postgres; as a list it begins with CMD or CMD-SHELL"),
interval:i.c5.optional().describe("Time between two checks, such as 1s; the image's own or 30s when absent"),
timeout:i.c5.optional().describe("How long one may take; the image's own or 30s when absent"),
retries:i.U9.optional().describe("Failures in a row that make it unhealthy, which fails a machine's boot; the image's own or 3 when absent"),
"start-period":i.p0.optional().describe("How long failures after its start count for nothing, such as 1m")});const l=(0,
n.wC)(/^[!-~]{1,128}$/,"a name of a logging driver such as json-file or awslogs");const u=(0,
n.wC)(/^[!-<>-~]{1,128}$/,"a name of an option such as max-size");const d=/^[^\u0000-\u001f\u007f]{0,1024}$/
;const f=i.Uq.refine(e=>d.test(e),{error:"is a text of one line, of 1,024 characters at most"});const m=a.rej({
driver:l.optional().describe("Docker's logging driver, such as json-file or awslogs; the machine's engine's own when absent"),
options:a.g1P(u,f).default({}).describe("Options of the driver, such as max-size: 50m or awslogs-group: orders; nothing that is secret")
});const p=a.rej({image:i.Sl.optional().describe("Image by digest; the release's own image when absent"),
command:a.YOg(a.YjP(),{error:'is a list of words, such as ["serve", "--port", "8080"]'
}).optional().describe("Words in place of the image's command"),
ports:a.YOg(i.Oh).default([]).describe('Published on the machine\'s own address, such as "8080:8080"'),
environment:a.g1P(i.bv,i.Uq).default({}).describe("Variables by name; nothing that is secret"),
secrets:a.g1P(i.bv,i.rJ).default({}).describe("Variables whose values the machine reads by its own role, such as ssm:/orders/production/database-url"),
"stop-grace-period":i.p0.default(o.z.stopGrace).describe("Time between SIGTERM and SIGKILL, such as 30s"),
"depends-on":a.YOg(i.fe,{error:"is a list of names of services, such as [db]"
}).optional().describe("Services that start before this one, and are healthy first where they have a healthcheck; all services of a machine then find each other by their names"),
healthcheck:h.optional().describe("How Docker finds out whether the container works; the machine is up only when it does"),
logging:m.optional().describe("Where what the container prints goes; json-file is bounded to three files of 50 MB unless options say other")
});const command=(e,t)=>a.rej({run:a.YjP().min(1,{error:"is empty"}).describe(`Command of bash, such as ${e}`),
timeout:i.Vp.default(t).describe("How long it may take, such as 10m")});const b={
account:i.ct.describe("Account id, in quotes; any other credentials are refused"),
region:i.Ny.describe("Region, such as eu-west-1")};const w={subnets:a.YOg(i.K2).min(1,{error:"names no subnet"
}).describe("Subnet ids of one VPC, best in several zones"),"instance-types":a.YOg(i.w).min(1,{
error:"names no instance type"
}).describe("Instance types, best first; the others serve when AWS has none of the first"),
ami:i.MU.optional().describe("AMI that machines of an image start from: its id, or ssm:/path of a parameter that holds one"),
"instance-profile":i.ME.optional().describe("Instance profile whose role the machines have, by name or ARN"),
"metadata-hop-limit":i.ti.default(o.z.metadataHopLimit).describe("How far the metadata service answers: 1 the machine alone, 2 its containers too, which get its role"),
"security-groups":a.YOg(i.k6).default([]).describe("Names, ids or ARNs of security groups")};const g={
services:a.g1P(i.fe,p).default({}).describe("Containers of a machine by name, in Compose's words; none for a release that is an AMI"),
"live-check":a.rej({
path:i.Ae.default(o.z.liveCheck.path).describe("Path that answers 2xx on the first published port, such as /healthz"),
timeout:i.Vp.default(o.z.liveCheck.timeout).describe("From a machine's launch to its last chance, such as 5m"),via:(0,
n.yL)(["ssm","balancer"]).default(o.z.liveCheck.via).describe("ssm asks each machine by a command; balancer, without an agent, leaves it to target health"),
release:i._M.optional().describe("Where the answer tells its release, such as header:x-release or json:$.release, which must be the one that was launched; not asked when absent")
}).prefault({}).describe("What each machine must answer before it gets traffic"),
"before-traffic":command("docker exec web ./migrate",o.z.beforeTraffic.timeout).optional().describe("Run once per attempt, on one new machine, before any of them gets traffic; IMMUTABLE_PREVIOUS_ADDRESS is the private address of a machine in service, empty at first; another code than 0 rolls back")
}
;const v=a.KCZ([i.NJ,r.P]).optional().describe("Path of a smoke spec such as .github/smoke.yml, or its checks: asked through the app's address while each wave bakes; three failures in a row roll back")
},98641:(e,t,s)=>{s.d(t,{h:()=>parseBy,j:()=>parseFleetSpec});var a=s(27452);var r=s(33950);var n=s(28094)
;var o=s(23574);var i=s(9691);var c=s(63072)
;const h=["availability-zone-distribution","availability-zone-impairment-policy","capacity-rebalance","capacity-reservation","default-cooldown","default-instance-warmup","deletion-protection","health-check-grace-period","instance-lifecycle-policy","instance-maintenance-policy","lifecycle-hooks","max-instance-lifetime","placement-group","service-linked-role","termination-policies","health-check-type","metrics","notifications","suspended-processes","classic-load-balancers","new-instances-protected-from-scale-in","warm-pool"].sort()
;var l=s(71300);var u=s(25390);var d=s(13466);var f=s(74714);const m=i.rej({...d._M,size:i.rej({
min:f.U9.describe("Fewest machines that a release has; the size of the first deploy"),
max:f.U9.describe("Most machines; a live fleet that is larger is refused, never shrunk")
}).describe("Bounds of the fleet; how many machines there are within them is the live fleet's to say; changed alone, they come to the fleet in service"),
...d.JR,
"target-groups":i.YOg(f.UU).default([]).describe("Names or ARNs of the balancer's target groups; without any, machines work from boot"),
...d.Np,bake:f.p0.default(l.z.bake).describe("How long each wave must stay good before the next, such as 5m"),
alarms:i.YOg(f.yz).default([]).describe("CloudWatch alarms, by name or ARN; ALARM while baking rolls back"),
tolerate:f.aS.prefault(0).describe("Machines of a new release, or their share such as 10%, that may be sick and are replaced before it is the release"),
"no-data":(0,
c.yL)(["pass-if-served","wait","pass","fail"]).default(l.z.noData).describe("What INSUFFICIENT_DATA of an alarm, or a check of smoke that reached nothing, means at the end of a bake; pass-if-served: good when the balancer counted requests meanwhile, else wait"),
smoke:d.Qe,
"keep-previous":f.p0.default(l.z.keepPrevious).describe("How long the old fleet stays warm for a rollback, such as 1h"),
drop:i.YOg((0,
c.yL)(h)).default([]).describe("Settings of the group in service that the next one is not to have, such as lifecycle-hooks; all others are carried over")
}).superRefine(u.DV,{when:()=>true}).meta({title:"Fleet spec",description:"What immutable-rollout launches and where"})
;function parseFleetSpec(e,t=[]){return parseBy(m,e,t)}function parseBy(e,t,s){const i=(0,a.J)(t)
;const c=e.safeParse(i,{reportInput:true});const h=[...(0,n.R)(i),...(0,r.G)(e,c),...(0,o.DO)(i),...s]
;if(c.success&&h.length===0)return c.data;throw new Error((0,r.b)(h))}},74714:(e,t,s)=>{s.d(t,{Wr:()=>p,ct:()=>v,
yz:()=>j,MU:()=>C,Vp:()=>w,U9:()=>N,p0:()=>m,NJ:()=>T,ti:()=>F,Sl:()=>g,w:()=>S,UU:()=>A,Ae:()=>x,Oh:()=>L,ME:()=>z,
Ny:()=>y,rJ:()=>E,k6:()=>M,fe:()=>Y,c5:()=>b,K2:()=>k,aS:()=>R,Uq:()=>U,bv:()=>O,_M:()=>P});var a=s(9691);var r=s(49468)
;var n=s(22730);var o=s(63072);var i=s(23574);var c=s(11161);var h=s(31069)
;const l="a port such as \"8080:8080\": the machine's, then the container's"
;const u=/^([1-9]\d{0,4}):([1-9]\d{0,4})(\/(tcp|udp))?$/;const d=65535;function badPort(e){const t=(0,h.S)(e)
;const[,s="",a=""]=/^([^/]*)(\/.*)?$/s.exec(e)??[];const r=s.split(":");const n=r.map(Number)
;const o=r.find(e=>/^\d+-\d+$/.test(e))
;if(/\$/.test(e))return`${t} has a variable, and none is filled in; write the numbers`;if(o!==void 0){
const[e=""]=o.split("-");return`${t} is a range; write each port by itself, such as "${e}:${e}"`}
if(!r.slice(-2).every(e=>/^\d+$/.test(e)))return`${t} is not ${l}`
;if(n.slice(-2).some(e=>e>d||e===0))return`${t} is out of range: ports are 1 to 65535`
;if(a!==""&&!/^\/(tcp|udp)$/.test(a))return`${t} is of no protocol that is published; write /tcp, /udp or neither`
;const i=n.slice(-2).join(":")+a
;if(r.length===1)return`${t} says one port; write the machine's and the container's, such as "${n[0]}:${i}"`
;if(r.length>2)return`${t} names an address, and ports are published on the machine's own; write "${i}"`
;return`${t} has zeros in front; write "${i}"`}var f=s(84095)
;const m=(0,o.Yz)(n.E9,"a duration such as 90s, 15m or 2h").meta({pattern:"^(\\d+[smhd])+$"});const p=172740;const b=(0,
o.Yz)(n.f7,"a duration such as 90s, 15m or 2h").meta({pattern:m.meta()?.pattern});const w=(0,o.Yz)(e=>{const t=(0,
n.f7)(e);if(t>p)throw new Error(`"${e}" is more than 47h59m: Systems Manager ends every command after 48 h`);return t
},"a duration such as 90s, 15m or 2h").meta({pattern:m.meta()?.pattern});const g=(0,
o.Yz)(c.z,"an image by digest").meta({pattern:"@sha256:[0-9a-f]{64}$"});const v=a.YjP({error:({input:e})=>{
if(typeof e!=="number")return(0,o.TR)(e,"an account id")
;return`${e} is a number to YAML, which drops leading zeros: write "${String(e).padStart(12,"0")}", in quotes`}
}).regex(/^\d{12}$/,{error:({input:e})=>(0,o.TR)(e,"an account id of 12 digits")});const y=(0,
o.wC)(/^[a-z]{2,4}(-[a-z0-9]+){1,2}-\d{1,2}$/,"a region such as eu-west-1")
;const $="a subnet id such as subnet-0a1b2c3d";const k=(0,o.Yz)((0,i.ZC)("a subnet"),$).meta({
pattern:"^(arn:.+/)?subnet-[0-9a-f]{4,17}$"}).pipe((0,o.wC)(/^subnet-[0-9a-f]{4,17}$/,$));const S=(0,
o.wC)(/^[a-z0-9-]+\.[a-z0-9-]+$/,"an instance type such as m7g.large");const C=(0,
o.wC)(/^(ami-[0-9a-f]{8,17}|ssm:\/\S+)$/,"an AMI such as ami-0abcdef1234567890 or ssm:/base-images/docker");const A=(0,
o.wC)(/^\S(.*\S)?$/,"a name");const named=e=>(0,o.Yz)((0,i.ZC)(e),"a name").meta({pattern:"^\\S(.*\\S)?$"})
;const z=named("an instance profile");const M=named("a security group");const j=named("an alarm");const Y=(0,
o.wC)(/^[a-z0-9][a-z0-9_.-]{1,62}$/,"a service name such as web")
;const O=(0,o.wC)(/^[A-Za-z_][A-Za-z0-9_.-]*$/,"a name of a variable");const E=(0,
o.wC)(/^ssm:\/[A-Za-z0-9_./-]+$/,"where the machine reads the secret, such as ssm:/orders/production/database-url",o.VA)
;const x=(0,o.wC)(/^\/[!"$-~]*$/,"a path such as /healthz");const P=(0,o.Yz)(e=>{(0,r.ro)(e);return e
},"where an answer tells its release, such as header:x-release").meta({pattern:"^(header|json):.+$"});const L=(0,
o.Yz)(function parsePort(e){const[,t,s]=u.exec(e)??[];if(t!==void 0&&Number(t)<=d&&Number(s)<=d)return e
;throw new Error(badPort(e))},l,({input:e})=>typeof e==="number"?badPort(String(e)):void 0).meta({
pattern:"^[1-9]\\d{0,4}:[1-9]\\d{0,4}(/(tcp|udp))?$"});const R=a.KCZ([a.YjP(),a.aig()],{error:({input:e})=>(0,
o.TR)(e,"a number of machines such as 2, or a share such as 10%")}).transform(String).pipe((0,
o.Yz)(f.B,"a number of machines")).meta({pattern:"^\\d+%?$"})
;const T=(0,o.wC)(/^[^\s{][^\n]*$/,"a path such as .github/smoke.yml, or a map of checks")
;const U=a.KCZ([a.YjP(),a.aig(),a.zMY()],{error:({input:e})=>(0,o.TR)(e,"a text, a number or a boolean")
}).transform(String);const F=a.Whr({error:({input:e})=>(0,o.TR)(e,"a whole number")}).min(1,{error:"must be at least 1"
}).max(64,{error:"can be at most 64"});const N=a.Whr({error:({input:e})=>(0,o.TR)(e,"a whole number")}).min(1,{
error:"must be at least 1"})},83269:(e,t,s)=>{s.r(t);s.d(t,{parseYaml:()=>parseYaml});var a=s(38815);const r=5e4
;function parseYaml(e){checkEncoding(e);const t=new a.HN;const s=(0,a.Tp)(e,{lineCounter:t,merge:true,stringKeys:true,
logLevel:"error"});const[r]=s.errors
;if(r)throw unreadable(t,r.pos[0],`${said(r.code,r.message)}; correct the YAML there`);checkAliases(s,t);(0,a.YR)(s,{
Scalar(e,t){if((0,a.jn)(t)&&typeof t.value==="number"&&t.source!==String(t.value))t.value=t.source}});try{
return s.toJS({maxAliasCount:-1})}catch{throw new Error("a merge key (<<) names what is no map; correct the YAML there")
}}function unreadable(e,t,s){const{line:a,col:r}=e.linePos(t);return new Error(`line ${a||1}, column ${r||1}: ${s}`)}
function checkEncoding(e){const t=e.search(/[\0\ufffd]/);if(t===-1)return
;if(t<2)throw new Error("it is UTF-16, or no text at all; save it as UTF-8");const s=e.slice(0,t).split("\n")
;throw new Error(`line ${s.length}, column ${(s.at(-1)??"").length+1}: what stands there is not UTF-8; save the file as UTF-8`)
}function said(e,t){if(e==="MULTIPLE_DOCS")return"a second document begins here, and one is read"
;if(e==="NON_STRING_KEY")return"a key is a map or a list, and can be a text alone"
;return(t.split("\n")[0]??"").replace(/ at line \d+, column \d+:?$/,"").replace(/(?<=\w): .*| \\.*/s,"")}
function checkAliases(e,t){const s=new Map;const n=new Set;const sizeOf=o=>{if((0,
a.tO)(o))return sizeOf(o.key)+sizeOf(o.value);if((0,a.Vj)(o)){const a=o.resolve(e);const r=o.range?.[0]??0
;if(a===void 0)throw unreadable(t,r,"the alias names no anchor before it; correct the YAML there")
;if(n.has(a))throw unreadable(t,r,"the alias stands for what it is in itself; correct the YAML there")
;return s.get(a)??1}if(!(0,a.P3)(o))return 1;n.add(o);let i=1;for(const e of o.items){i+=sizeOf(e);if(i<=r)continue
;throw unreadable(t,o.range?.[0]??0,"aliases multiply what stands there; write out what is meant")}n.delete(o)
;s.set(o,i);return i};sizeOf(e.contents)}},37407:(e,t,s)=>{s.d(t,{readFleetFile:()=>readFleetFile,M:()=>readSpecFile})
;var a=s(62807);var r=s(52234);var n=s(98641);var o=s(22533);var i=s(83269);var c=s(49966);var h=s(27452);var l=s(74579)
;const u=65536;async function readSmoke(e,t){if(typeof e==="string")return await readFile(e,t);if(!(0,
o.j)(e)||!Array.isArray(e["checks"]))return{problems:[]};const s=(0,c.unspoken)(e,await(0,
l.languagesOf)(e)).map(e=>`smoke.${e}`);return s.length>0?{problems:s}:bounded(e)}async function readFile(e,t){
const bad=t=>({problems:[`smoke: ${e}: ${t}`]});let s;try{s=await t.text(e)}catch(e){return bad(e.code)}
if(s===void 0)return bad("there is no such file")
;if(s.length>u)return bad("it is larger than 64 KiB; name the file of a smoke spec");try{const e=(0,h.J)((0,
i.parseYaml)(s));(0,c.parseSmokeSpec)(e,await(0,l.languagesOf)(e));return bounded(e)}catch(e){
return bad(e instanceof Error?e.message.replaceAll("\n- ","\n  - "):String(e))}}function bounded(e){
const{length:t}=e["checks"];if(t>r._B)return{problems:[`smoke: ${t} checks are more than the ${r._B} that a bake asks`]}
;return{found:e,problems:[]}}const d=65536;async function readFleetFile(e,t){return await readSpecFile(e,t,n.j)}
async function readSpecFile(e,t,s){const r=`reading the fleet spec ${t}`;const missing=(e,t)=>(0,a.Cv)("fleet-file",(0,
a.Qm)(`${r}: ${e}; check the repository out before this step (actions/checkout), or name the file by the input fleet`,t))
;const n=await e.text(t).catch(e=>{throw missing(e.code,e)});if(n===void 0)throw missing("there is no such file")
;if(n.length>d)throw(0,a.Cv)("fleet-file",(0,a.Qm)(`${r}: it is larger than 64 KiB; name the file of a fleet spec`))
;try{const t=(0,i.parseYaml)(n)
;if(!(0,o.j)(t))throw new Error(`it is no fleet file: it ${holds(t)}; name the file of a fleet spec by the input fleet`)
;const{found:a,problems:r}=await readSmoke(t.smoke,e);const c=await pathProblems(t["live-check"]?.release)
;const h=s(t,[...r,...c]);return{fleet:h,smoke:a&&checked(a)}}catch(e){throw(0,a.Cv)("fleet-file",(0,
a.Qm)(`${r}: ${e instanceof Error?e.message:e}`,e))}}function holds(e){if(e===null)return"is empty"
;return`holds ${Array.isArray(e)?"a list":"a text"}, not a map of keys`}async function pathProblems(e){
if(typeof e!=="string"||!e.startsWith("json:"))return[]
;const{compilePath:t}=await Promise.all([s.e(3062),s.e(9249)]).then(s.bind(s,79249));try{t(e.slice(5).trim());return[]
}catch(e){return[`live-check.release: ${e instanceof Error?e.message:e}`]}}function checked(e){const t=e;return{smoke:e,
below:(0,r.sq)(t),unused:(0,r.lE)(t)}}}};
