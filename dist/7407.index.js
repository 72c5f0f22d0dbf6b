export const id=7407;export const ids=[7407,3269,9966,4579];export const modules={52234:(e,t,s)=>{s.d(t,{_B:()=>a,
lE:()=>unusedInBake,sq:()=>firstBelow,vT:()=>bakeChecks});var r=s(32802);const a=50;function firstBelow({checks:e}){
return e.findIndex(r.GS)}function unusedInBake({checks:e}){const t=e.flatMap(({url:e,samples:t})=>t===void 0?[]:[e])
;if(t.length===0)return[];const s=t.length>1?` and ${t.length-1} more`:""
;return[`smoke: samples and thresholds of ${t[0]}${s} are for smoke-test: a bake asks each check every two seconds and judges each answer by itself; ask for them by a step smoke-test after the rollout, and bound each answer here by timeout`]
}function bakeChecks(e,t,s,a){const n=t===void 0?[]:[{url:t}];return(0,r.Yg)((0,r.r$)(e,{addresses:n,release:s,
headers:{},redirects:0},a))}},49966:(e,t,s)=>{s.r(t);s.d(t,{parseSmokeSpec:()=>parseSmokeSpec,unspoken:()=>unspoken})
;var r=s(33950);var a=s(28094);var n=s(92151);var o=s(49996);function parseSmokeSpec(e,t){const s=n.P.safeParse(e,{
reportInput:true});const o=[...(0,a.R)(e),...(0,r.G)(n.P,s),...unspoken(e,t)];if(s.success&&o.length===0)return s.data
;throw new Error((0,r.b)(o))}function unspoken(e,{pattern:t,path:s}){const r=[];const hold=(e,t)=>{try{t()}catch(t){
r.push(`${e}: ${t instanceof Error?t.message:t}`)}};const text=(e,s)=>{const r=typeof s==="string"?(0,
o.V)(s).pattern:void 0;if(r)hold(e,()=>t(r.source,r.flags))};const{checks:a}=map(e)
;for(const[e,t]of(Array.isArray(a)?a:[]).entries()){const{headers:r,body:a,json:n,release:o}=map(t)
;const at=t=>`checks.${e}.${t}`;for(const[e,t]of Object.entries(map(r)))text(at(`headers.${e}`),t)
;for(const e of[a].flat())text(at("body"),e);for(const[e,t]of Object.entries(map(n))){hold(at("json"),()=>s(e))
;text(at(`json.${e}`),t)}const[,i]=/^json:(.+)$/s.exec(typeof o==="string"?o:"")??[]
;if(i)hold(at("release"),()=>s(i.trim()))}return r}function map(e){return typeof e==="object"&&e!==null?e:{}}},
92151:(e,t,s)=>{s.d(t,{P:()=>z});var r=s(9691);function map(e){return typeof e==="object"&&e!==null?e:{}}
function listed(e){return Array.isArray(e)?e:[]}var a=s(88532);var n=s(22730);var o=s(63072);var i=s(81103)
;var c=s(5758);var h=s(49468);var u=s(8301);var l=s(5144);const d=(0,o.Yz)(e=>{if(!/^(\/|\{url\})/.test(e))(0,
i.or)(e.replaceAll(/\{(release|name)\}/g,"x"));if(/[\s#]/.test(e))throw new Error(`"${(0,
i.Gq)(e)}" has white space or a #, which is never sent; write %20 or %23`);return e
},"a path such as /healthz, or an address");const m=(0,o.yL)(["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"])
;const f=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
;const p=/^(content-length|transfer-encoding|connection|upgrade|te|keep-alive)$/i;const b=(0,
o.wC)(f,"a name of a header").transform(e=>e.toLowerCase())
;const w=(0,o.wC)(f,"a name of a header").refine(e=>!p.test(e),{
error:"is a header that the connection itself decides; leave it out"}).transform(e=>e.toLowerCase())
;const g=r.KCZ([r.YjP(),r.aig(),r.zMY()],{error:({input:e})=>(0,o.TR)(e,"a text, a number or a boolean")
}).transform(String);const v=g.refine(e=>!/[^\t -~\x80-\xff]/.test(e),{
error:"holds a line end or what no header can; leave it out"});const y=r.KCZ([r.YjP(),r.aig()],{error:({input:e})=>(0,
o.TR)(e,"a status such as 200 or 2xx")});const k=r.KCZ([y,r.YOg(y)]).transform((e,t)=>{try{return(0,u.O)(e)}catch(s){
t.issues.push({code:"custom",input:e,message:s instanceof Error?s.message:""});return a.tm}})
;const $=r.KCZ([g,r.YOg(g)],{error:({input:e})=>(0,o.TR)(e,"a text, or a list of texts")}).transform(e=>[e].flat())
;const j=(0,o.Yz)(c.TS,"a duration such as 2s").meta({pattern:"^((\\d+[smhd])+|\\d{1,7}ms)$"});const S=(0,
o.Yz)(n.E9,"a duration such as 14d").meta({pattern:"^(\\d+[smhd])+$"});const A=(0,
o.Yz)(l.B,"a threshold such as p(95)<300ms").meta({
pattern:"^(p\\(\\d+(\\.\\d+)?\\)|avg|med|max|rate) *<=? *\\d+(\\.\\d+)?(ms|s|%)?$"});const C=(0,
o.Yz)(h.ro,"where an answer tells its release, such as header:x-release").meta({pattern:"^(header|json):.+$"})
;const O=(0,
o.wC)(/^(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(:[1-9]\d{0,4})?$/,"a host, or a host and a port, such as lb-1.example.com:443")
;const Y=r.euz([4,6],{error:({input:e})=>(0,o.TR)(e,"4 or 6")});const whole=(e,t)=>r.Whr({error:({input:e})=>(0,
o.TR)(e,"a whole number")}).min(e,{error:`must be at least ${e}`}).max(t,{error:`can be at most ${t}`});const P=r.rej({
url:d.describe("A path below the input url, such as /healthz, or an address of its own"),
method:m.default("GET").describe("Method of the request"),
"headers-send":r.g1P(w,v).default({}).describe("Headers that are sent; what looks secret by its name is masked"),
"body-send":r.YjP().optional().describe("Body that is sent"),
status:k.prefault("2xx").describe("Status codes that are good: 200, 2xx, 200-299 or a list of those"),
headers:r.g1P(b,g).default({}).describe("What a header must be: the whole value, /pattern/ or the opposite with ! before it"),
body:$.prefault([]).describe("What the body must hold: texts, /patterns/ or the opposite with ! before it"),
json:r.g1P(r.YjP(),r.Pq9()).default({}).describe("What a JSON path (RFC 9535) of the body must select: the value itself, or /pattern/ for a text"),
release:C.optional().describe("Where its answers tell their release: header:x-release or json:$.release"),
timeout:j.default(10).describe("How long an answer may take, such as 2s or 500ms"),
redirects:whole(0,20).optional().describe("How many redirects are followed; as follow-redirect says when absent"),
"connect-to":O.optional().describe("Host, or host:port, that is connected to in place of the address' own, which stays in all else"),
family:Y.optional().describe("Version of IP, 4 or 6, whose addresses alone are asked; both when absent"),
samples:whole(1,1e5).optional().describe("How often it is asked once it works; all must be good unless a threshold on rate says otherwise"),
thresholds:r.YOg(A).default([]).describe("What the samples must meet together, such as p(95)<300ms, avg<1s, max<2s or rate<1% (of failures)")
});const z=r.rej({checks:r.YOg(P).min(1,{error:"names no check"}).describe("What is asked, and what must come"),
certificate:r.rej({"expires-after":S.describe("How long certificates must be valid yet, such as 14d")
}).optional().describe("What the certificate of each https answer must be")}).superRefine(function crossCheck(e,t){
for(const[s,r]of listed(map(e)["checks"]).entries()){const e=map(r);const say=(e,r)=>t.addIssue({code:"custom",
message:r,path:["checks",s,e]});const{method:a="GET",samples:n,thresholds:o}=e
;if(e["body-send"]!==void 0&&(a==="GET"||a==="HEAD"))say("body-send",`goes with no ${a}; add method: POST`)
;if(a==="HEAD")for(const t of["body","json"])if(e[t]!==void 0)say(t,"is never in an answer to HEAD")
;for(const[t,s]of Object.entries(map(e["json"]))){const[[e,r]=[],...a]=Object.entries(map(s))
;if(!/^(release|url|name)$/.test(e??"")||r!==null||a.length>0)continue
;say("json",`${t}: {${e}} is a map to YAML; write "{${e}}", in quotes`)}
if(listed(o).length>0&&n===void 0)say("thresholds","are of samples; add samples, such as samples: 50")}},{when:()=>true
}).meta({title:"Smoke spec",description:"What smoke-test asks, and what must come"})},25390:(e,t,s)=>{s.d(t,{
DV:()=>crossCheck,Tj:()=>map,_X:()=>checkCommon,i:()=>saying});var r=s(41038);var a=s(69189)
;const saying=e=>(t,...s)=>e.addIssue({code:"custom",message:t,path:s});function crossCheck(e,t){const s=saying(t)
;const{min:r,max:a}=map(map(e)["size"])
;if(typeof r==="number"&&typeof a==="number"&&r>a)s(`min ${r} is more than max ${a}`,"size")
;checkCommon(map(e),s,["IMMUTABLE_RELEASE"],"immutable-rollout")}function checkCommon(e,t,s,r){
if(e["before-traffic"]!==void 0&&map(e["live-check"])["via"]==="balancer")t("cannot run with live-check.via: balancer, which has no way to run a command on a machine","before-traffic")
;checkAsked(e,t);const a=new Map;for(const[n,o]of Object.entries(map(e["services"]))){
const{ports:i,environment:c,secrets:h}=map(o);for(const e of Array.isArray(i)?i.map(String):[]){
const s=e.replace(/:[^/]*/,"").replace(/\/tcp$/,"");const r=a.get(s)
;if(r!==void 0)t(`port ${s} is published by ${r} already`,"services",n,"ports");a.set(s,n)}
for(const e of Object.keys(map(h)))if(Object.hasOwn(map(c),e))t("is in environment as well","services",n,"secrets",e)
;for(const[e,a]of Object.entries({environment:c,secrets:h
}))for(const o of s.filter(e=>Object.hasOwn(map(a),e)))t(`is given by ${r} itself`,"services",n,e,o)
;if(Object.keys(map(h)).length>0&&e["instance-profile"]===void 0)t("need an instance-profile, whose role reads them","services",n,"secrets")
}checkOrder(map(e["services"]),t)}function checkOrder(e,t){const s=Object.fromEntries(Object.entries(e).map(([e,t])=>{
const s=map(t)["depends-on"];return[e,Array.isArray(s)?s.map(String):[]]}));const n=Object.keys(s)
;for(const[e,a]of Object.entries(s))for(const s of a.filter(e=>!n.includes(e))){const a=n.filter(t=>t!==e);const o=(0,
r.p)(s,a);const i=o?`did you mean ${o}?`:a.length>0?`there are ${a.join(", ")}`:"add it"
;t(`there is no service ${JSON.stringify(s)}; ${i}`,"services",e,"depends-on")}const o=(0,a.S)(s);if(o===void 0)return
;const[i=""]=o;const c=[...o.slice(1),i].map(e=>`needs ${e}`).join(", which ")
;t(`${i} ${c}: none of them can start first`,"services",i,"depends-on")}function checkAsked(e,t){
const{release:s,via:r}=map(e["live-check"]);if(s===void 0)return
;if(r==="balancer")t("cannot be asked with via: balancer, which asks no machine","live-check","release")
;const a=Object.values(map(e["services"])).flatMap(e=>map(e)["ports"]??[])
;if(a.some(e=>!String(e).endsWith("/udp")))return
;t("is asked on the first published port, and no service publishes one for TCP","live-check","release")}function map(e){
return typeof e==="object"&&e!==null?e:{}}},76751:(e,t,s)=>{s.d(t,{G5:()=>command,JR:()=>d,Np:()=>m,Qe:()=>f,_M:()=>l})
;var r=s(9691);var a=s(92151);var n=s(63072);var o=s(71300);var i=s(29221);const c=r.KCZ([r.YjP().min(1,{
error:"is empty"}),r.YOg(r.YjP())],{
error:({input:e})=>(0,n.TR)(e,'a command, such as pg_isready -U postgres, or ["CMD", "pg_isready"] of its words')
}).superRefine((e,t)=>{if(typeof e==="string")return;const say=e=>t.addIssue({code:"custom",message:e});const[s,...r]=e
;if(s!=="CMD"&&s!=="CMD-SHELL")return say("is a list that begins with neither CMD nor CMD-SHELL")
;if(r.length===0||r[0]==="")return say(`names no command behind ${s}`)
;if(s==="CMD-SHELL"&&r.length>1)say("has more than one text behind CMD-SHELL")});const h=r.rej({
test:c.describe("Command of the container's /bin/sh that ends with 0 when it works, such as pg_isready -U postgres; as a list it begins with CMD or CMD-SHELL"),
interval:i.c5.optional().describe("Time between two checks, such as 1s; the image's own or 30s when absent"),
timeout:i.c5.optional().describe("How long one may take; the image's own or 30s when absent"),
retries:i.U9.optional().describe("Failures in a row that make it unhealthy, which fails a machine's boot; the image's own or 3 when absent"),
"start-period":i.p0.optional().describe("How long failures after its start count for nothing, such as 1m")})
;const u=r.rej({image:i.Sl.optional().describe("Image by digest; the release's own image when absent"),
command:r.YOg(r.YjP(),{error:'is a list of words, such as ["serve", "--port", "8080"]'
}).optional().describe("Words in place of the image's command"),
ports:r.YOg(i.Oh).default([]).describe('Published on the machine\'s own address, such as "8080:8080"'),
environment:r.g1P(i.bv,i.Uq).default({}).describe("Variables by name; nothing that is secret"),
secrets:r.g1P(i.bv,i.rJ).default({}).describe("Variables whose values the machine reads by its own role, such as ssm:/orders/production/database-url"),
"stop-grace-period":i.p0.default(o.z.stopGrace).describe("Time between SIGTERM and SIGKILL, such as 30s"),
"depends-on":r.YOg(i.fe,{error:"is a list of names of services, such as [db]"
}).optional().describe("Services that start before this one, and are healthy first where they have a healthcheck; all services of a machine then find each other by their names"),
healthcheck:h.optional().describe("How Docker finds out whether the container works; the machine is up only when it does")
});const command=(e,t)=>r.rej({run:r.YjP().min(1,{error:"is empty"}).describe(`Command of bash, such as ${e}`),
timeout:i.Vp.default(t).describe("How long it may take, such as 10m")});const l={
account:i.ct.describe("Account id, in quotes; any other credentials are refused"),
region:i.Ny.describe("Region, such as eu-west-1")};const d={subnets:r.YOg(i.K2).min(1,{error:"names no subnet"
}).describe("Subnet ids of one VPC, best in several zones"),"instance-types":r.YOg(i.w).min(1,{
error:"names no instance type"
}).describe("Instance types, best first; the others serve when AWS has none of the first"),
ami:i.MU.optional().describe("AMI that machines of an image start from: its id, or ssm:/path of a parameter that holds one"),
"instance-profile":i.UU.optional().describe("Instance profile whose role the machines have"),
"metadata-hop-limit":i.ti.default(o.z.metadataHopLimit).describe("How far the metadata service answers: 1 the machine alone, 2 its containers too, which get its role"),
"security-groups":r.YOg(i.UU).default([]).describe("Names or ids of security groups")};const m={
services:r.g1P(i.fe,u).default({}).describe("Containers of a machine by name, in Compose's words; none for a release that is an AMI"),
"live-check":r.rej({
path:i.Ae.default(o.z.liveCheck.path).describe("Path that answers 2xx on the first published port, such as /healthz"),
timeout:i.Vp.default(o.z.liveCheck.timeout).describe("From a machine's launch to its last chance, such as 5m"),via:(0,
n.yL)(["ssm","balancer"]).default(o.z.liveCheck.via).describe("ssm asks each machine by a command; balancer, without an agent, leaves it to target health"),
release:i._M.optional().describe("Where the answer tells its release, such as header:x-release or json:$.release, which must be the one that was launched; not asked when absent")
}).prefault({}).describe("What each machine must answer before it gets traffic"),
"before-traffic":command("docker exec web ./migrate",o.z.beforeTraffic.timeout).optional().describe("Run once per attempt, on one new machine, before any of them gets traffic; IMMUTABLE_PREVIOUS_ADDRESS is the private address of a machine in service, empty at first; another code than 0 rolls back")
}
;const f=r.KCZ([i.NJ,a.P]).optional().describe("Path of a smoke spec such as .github/smoke.yml, or its checks: asked through the app's address while each wave bakes; three failures in a row roll back")
},13062:(e,t,s)=>{s.d(t,{h:()=>parseBy,j:()=>parseFleetSpec});var r=s(33950);var a=s(28094);var n=s(9691);var o=s(63072)
;var i=s(71300);var c=s(25390);var h=s(76751);var u=s(29221);const l=n.rej({...h._M,size:n.rej({
min:u.U9.describe("Fewest machines that a release has; the size of the first deploy"),
max:u.U9.describe("Most machines; a live fleet that is larger is refused, never shrunk")
}).describe("Bounds of the fleet; how many machines there are within them is the live fleet's to say; changed alone, they come to the fleet in service"),
...h.JR,
"target-groups":n.YOg(u.UU).default([]).describe("Names or ARNs of the balancer's target groups; without any, machines work from boot"),
...h.Np,bake:u.p0.default(i.z.bake).describe("How long each wave must stay good before the next, such as 5m"),
alarms:n.YOg(u.UU).default([]).describe("CloudWatch alarms; ALARM while baking rolls back"),
tolerate:u.aS.prefault(0).describe("Machines of a new release, or their share such as 10%, that may be sick and are replaced before it is the release"),
"no-data":(0,
o.yL)(["pass-if-served","wait","pass","fail"]).default(i.z.noData).describe("What INSUFFICIENT_DATA of an alarm, or a check of smoke that reached nothing, means at the end of a bake; pass-if-served: good when the balancer counted requests meanwhile, else wait"),
smoke:h.Qe,
"keep-previous":u.p0.default(i.z.keepPrevious).describe("How long the old fleet stays warm for a rollback, such as 1h")
}).superRefine(c.DV,{when:()=>true}).meta({title:"Fleet spec",description:"What immutable-rollout launches and where"})
;function parseFleetSpec(e,t=[]){return parseBy(l,e,t)}function parseBy(e,t,s){const n=e.safeParse(t,{reportInput:true})
;const o=[...(0,a.R)(t),...(0,r.G)(e,n),...s];if(n.success&&o.length===0)return n.data;throw new Error((0,r.b)(o))}},
29221:(e,t,s)=>{s.d(t,{Ae:()=>j,K2:()=>b,MU:()=>g,NJ:()=>O,Ny:()=>p,Oh:()=>A,Sl:()=>m,U9:()=>z,UU:()=>v,Uq:()=>Y,
Vp:()=>d,Wr:()=>u,_M:()=>S,aS:()=>C,bv:()=>k,c5:()=>l,ct:()=>f,fe:()=>y,p0:()=>h,rJ:()=>$,ti:()=>P,w:()=>w})
;var r=s(9691);var a=s(49468);var n=s(22730);var o=s(63072);var i=s(48540);var c=s(84095);const h=(0,
o.Yz)(n.E9,"a duration such as 90s, 15m or 2h").meta({pattern:"^(\\d+[smhd])+$"});const u=172740;const l=(0,
o.Yz)(n.f7,"a duration such as 90s, 15m or 2h").meta({pattern:h.meta()?.pattern});const d=(0,o.Yz)(e=>{const t=(0,
n.f7)(e);if(t>u)throw new Error(`"${e}" is more than 47h59m: Systems Manager ends every command after 48 h`);return t
},"a duration such as 90s, 15m or 2h").meta({pattern:h.meta()?.pattern});const m=(0,
o.Yz)(i.zZ,"an image by digest").meta({pattern:"@sha256:[0-9a-f]{64}$"});const f=r.YjP({error:({input:e})=>{
if(typeof e!=="number")return(0,o.TR)(e,"an account id")
;return`${e} is a number to YAML, which drops leading zeros: write "${String(e).padStart(12,"0")}", in quotes`}
}).regex(/^\d{12}$/,{error:({input:e})=>(0,o.TR)(e,"an account id of 12 digits")});const p=(0,
o.wC)(/^[a-z]{2}(-[a-z]+)+-\d$/,"a region such as eu-west-1")
;const b=(0,o.wC)(/^subnet-[0-9a-f]{4,17}$/,"a subnet id such as subnet-0a1b2c3d");const w=(0,
o.wC)(/^[a-z0-9-]+\.[a-z0-9-]+$/,"an instance type such as m7g.large");const g=(0,
o.wC)(/^(ami-[0-9a-f]{8,17}|ssm:\/\S+)$/,"an AMI such as ami-0abcdef1234567890 or ssm:/base-images/docker");const v=(0,
o.wC)(/^\S(.*\S)?$/,"a name");const y=(0,o.wC)(/^[a-z0-9][a-z0-9_.-]{1,62}$/,"a service name such as web");const k=(0,
o.wC)(/^[A-Za-z_][A-Za-z0-9_]*$/,"a name of a variable")
;const $=(0,o.wC)(/^ssm:\/[A-Za-z0-9_./-]+$/,"where the machine reads the secret, such as ssm:/orders/production/database-url")
;const j=(0,o.wC)(/^\/[!"$-~]*$/,"a path such as /healthz");const S=(0,o.Yz)(e=>{(0,a.ro)(e);return e
},"where an answer tells its release, such as header:x-release").meta({pattern:"^(header|json):.+$"});const A=(0,
o.wC)(/^([1-9]\d{0,4}):([1-9]\d{0,4})(\/(tcp|udp))?$/,"a port such as \"8080:8080\": the machine's, then the container's").refine(e=>e.split(/[:/]/,2).every(e=>Number(e)<=65535),{
error:"ports end at 65535"});const C=r.KCZ([r.YjP(),r.aig()],{error:({input:e})=>(0,
o.TR)(e,"a number of machines such as 2, or a share such as 10%")}).transform(String).pipe((0,
o.Yz)(c.B,"a number of machines")).meta({pattern:"^\\d+%?$"})
;const O=(0,o.wC)(/^[^\s{][^\n]*$/,"a path such as .github/smoke.yml, or a map of checks")
;const Y=r.KCZ([r.YjP(),r.aig(),r.zMY()],{error:({input:e})=>(0,o.TR)(e,"a text, a number or a boolean")
}).transform(String);const P=r.Whr({error:({input:e})=>(0,o.TR)(e,"a whole number")}).min(1,{error:"must be at least 1"
}).max(64,{error:"can be at most 64"});const z=r.Whr({error:({input:e})=>(0,o.TR)(e,"a whole number")}).min(1,{
error:"must be at least 1"})},33950:(e,t,s)=>{s.d(t,{G:()=>problemsOf,b:()=>together});var r=s(9691);var a=s(41038)
;function problemsOf(e,{error:t}){return(t?.issues??[]).flatMap(t=>problems(e,t))}function together(e){
return e.length===1?e[0]??"":`${e.length} problems\n${e.map(e=>`- ${e}`).join("\n")}`}function problems(e,t){
const s=t.path.join(".");switch(t.code){case"unrecognized_keys":return t.keys.map(s=>unknownKey(e,s,t.path))
;case"invalid_key":return[`${s}: ${t.issues[0]?.message}`];case"invalid_type":{
if(t.input===void 0)return[`${s||"it"} is required`];const e=!t.message.startsWith("Invalid input")
;return[e?`${s}: ${t.message}`:`${s||"it"} is ${kind(t.input)}, not ${n[t.expected]??t.expected}`]}case"invalid_union":{
if(!t.message.startsWith("Invalid input"))return[`${s}: ${t.message}`]
;const foreign=({code:e,path:t})=>e==="invalid_type"&&t.length===0
;const r=t.errors.find(e=>!e.some(foreign))??t.errors[0]??[];return r.flatMap(s=>problems(e,{...s,
path:[...t.path,...s.path]}))}default:return[`${s}: ${t.message}`]}}const n={object:"a map of keys",
record:"a map of keys",array:"a list",string:"a text"};function kind(e){if(e===null)return"empty"
;if(Array.isArray(e))return"a list";return typeof e==="object"?"a map of keys":JSON.stringify(e)}
function unknownKey(e,t,s){const r=keysAt(e,s);const n=(0,a.p)(t,r)
;const o=s.length===0?"at the top":`in ${s.join(".")}`
;return`unknown key "${t}" ${o}; ${n?`did you mean ${n}?`:`it takes ${r.join(", ")}`}`}function keysAt(e,t){
const s=unwrap(e);if(s instanceof r.b8S)return keysAt(s.valueType,t.slice(1))
;if(s instanceof r.naA)return keysAt(s.element,t.slice(1));if(!(s instanceof r.bvH))return[];const[a,...n]=t
;return a===void 0?Object.keys(s.shape):keysAt(s.shape[String(a)],n)}function unwrap(e){
if(e instanceof r.IiU||e instanceof r.XiL||e instanceof r.xgV)return unwrap(e.unwrap())
;if(e instanceof r.fZ7)return e.options.find(e=>e instanceof r.bvH)??e;return e}},63072:(e,t,s)=>{s.d(t,{TR:()=>refuse,
Yz:()=>parsed,wC:()=>matching,yL:()=>oneOf});var r=s(9691);var a=s(88532);function parsed(e,t){return r.YjP({
error:({input:e})=>refuse(e,t)}).transform((t,s)=>{try{return e(t)}catch(e){s.issues.push({code:"custom",input:t,
message:e instanceof Error?e.message:""});return a.tm}})}function refuse(e,t){
return e===void 0?void 0:`${JSON.stringify(e)} is not ${t}`}function matching(e,t){return r.YjP({
error:({input:e})=>refuse(e,t)}).regex(e,{error:({input:e})=>refuse(e,t)})}function oneOf(e){
const t=`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`;return r.k5n(e,{error:({input:e})=>refuse(e,t)})}},28094:(e,t,s)=>{
s.d(t,{R:()=>unfit});function unfit(e,t=[]){
if(typeof e==="string")return complaints(e).map(e=>`${t.join(".")||"it"}: ${e}`)
;if(typeof e!=="object"||e===null)return[]
;return Object.entries(e).flatMap(([e,s])=>[...complaints(e).map(e=>`a key in ${t.join(".")||"it"}: ${e}`),...e==="__proto__"?[`${[...t,e].join(".")}: is a name that can't be used; take another`]:[],...unfit(s,[...t,e])])
}function complaints(e){
return[...e.includes("\0")?["holds a NUL (\\0), which no program can be given; leave it out"]:[],.../\p{Surrogate}/u.test(e)?["holds half of a surrogate pair, which is no character; leave it out"]:[]]
}},83269:(e,t,s)=>{s.r(t);s.d(t,{parseYaml:()=>parseYaml});var r=s(38815);function parseYaml(e){const t=(0,r.Tp)(e,{
prettyErrors:true});const[s]=t.errors;if(s){const[e]=s.linePos??[]
;const t=s.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/,"")
;throw new Error(`line ${e?.line??1}, column ${e?.col??1}: ${t}; correct the YAML there`)}(0,r.YR)(t,{Scalar(e,t){if((0,
r.jn)(t)&&typeof t.value==="number"&&t.source!==String(t.value))t.value=t.source}});return t.toJS()}},37407:(e,t,s)=>{
s.d(t,{readFleetFile:()=>readFleetFile,M:()=>readSpecFile});var r=s(62807);var a=s(52234);var n=s(13062);var o=s(83269)
;var i=s(49966);var c=s(74579);const h=65536;async function readSmoke(e,t){
if(typeof e==="string")return await readFile(e,t);if(!isMap(e)||!Array.isArray(e["checks"]))return{problems:[]}
;const s=(0,i.unspoken)(e,await(0,c.languagesOf)(e)).map(e=>`smoke.${e}`);return s.length>0?{problems:s}:bounded(e)}
async function readFile(e,t){const bad=t=>({problems:[`smoke: ${e}: ${t}`]});let s;try{s=await t.text(e)}catch(e){
return bad(e.code)}if(s===void 0)return bad("there is no such file")
;if(s.length>h)return bad("it is larger than 64 KiB; name the file of a smoke spec");try{const e=(0,o.parseYaml)(s);(0,
i.parseSmokeSpec)(e,await(0,c.languagesOf)(e));return bounded(e)}catch(e){
return bad(e instanceof Error?e.message.replaceAll("\n- ","\n  - "):String(e))}}function bounded(e){
const{length:t}=e["checks"];if(t>a._B)return{problems:[`smoke: ${t} checks are more than the ${a._B} that a bake asks`]}
;return{found:e,problems:[]}}function isMap(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}const u=65536
;async function readFleetFile(e,t){return await readSpecFile(e,t,n.j)}async function readSpecFile(e,t,s){
const a=`reading the fleet spec ${t}`
;const missing=(e,t)=>(0,r.Qm)(`${a}: ${e}; check the repository out before this step (actions/checkout), or name the file by the input fleet`,t)
;const n=await e.text(t).catch(e=>{throw missing(e.code,e)});if(n===void 0)throw missing("there is no such file")
;if(n.length>u)throw(0,r.Qm)(`${a}: it is larger than 64 KiB; name the file of a fleet spec`);try{const t=(0,
o.parseYaml)(n);const{found:r,problems:a}=await readSmoke(t?.smoke,e)
;const i=await pathProblems(t?.["live-check"]?.release);const c=s(t,[...a,...i]);return{fleet:c,smoke:r&&about(r)}
}catch(e){throw(0,r.Qm)(`${a}: ${e instanceof Error?e.message:e}`,e)}}async function pathProblems(e){
if(typeof e!=="string"||!e.startsWith("json:"))return[]
;const{compilePath:t}=await Promise.all([s.e(3062),s.e(9249)]).then(s.bind(s,79249));try{t(e.slice(5).trim());return[]
}catch(e){return[`live-check.release: ${e instanceof Error?e.message:e}`]}}function about(e){const t=e;return{smoke:e,
below:(0,a.sq)(t),unused:(0,a.lE)(t)}}},74579:(e,t,s)=>{s.r(t);s.d(t,{languagesOf:()=>languagesOf});var r=s(49468)
;var a=s(49996);async function languagesOf(e){
const[t,n]=await Promise.all([(0,r.WD)(e)?Promise.all([s.e(3062),s.e(9249)]).then(s.bind(s,79249)).then(({compilePath:e})=>e):unused,(0,
a.f)(e)?Promise.all([s.e(2856),s.e(7253)]).then(s.bind(s,27253)).then(({compilePattern:e})=>e):unused]);return{path:t,
pattern:n}}function unused(){throw new Error("this was not looked for in the spec")}}};
