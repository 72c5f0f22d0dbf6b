export const id=3331;export const ids=[3331,9658];export const modules={71300:(e,a,s)=>{s.d(a,{z:()=>t});const t={
liveCheck:{path:"/",timeout:300,via:"ssm"},beforeTraffic:{timeout:600},stopGrace:30,metadataHopLimit:1,bake:300,
noData:"pass-if-served",keepPrevious:3600,onFailure:"rollback",timeout:3600}},69189:(e,a,s)=>{s.d(a,{S:()=>circleIn,
l:()=>startOrder});function startOrder(e){const a=new Set;const s=new Set;const visit=t=>{if(a.has(t)||s.has(t))return
;s.add(t);for(const a of needsOf(e,t))visit(a);a.add(t)};for(const a of Object.keys(e))visit(a);return[...a]}
function circleIn(e){const a=new Set;const search=s=>{const t=s.at(-1)??"";const r=s.indexOf(t)
;if(r<s.length-1)return s.slice(r,-1);if(a.has(t))return;for(const a of needsOf(e,t)){const e=search([...s,a])
;if(e)return e}a.add(t);return};for(const a of Object.keys(e)){const e=search([a]);if(e)return e}return}
function needsOf(e,a){return(Object.hasOwn(e,a)?e[a]??[]:[]).filter(a=>Object.hasOwn(e,a))}},32200:(e,a,s)=>{s.d(a,{
Y:()=>placedServices,u:()=>r});var t=s(54070)
;const r=["IMMUTABLE_URL","IMMUTABLE_NAME","IMMUTABLE_BRANCH","IMMUTABLE_ENVIRONMENT"]
;function placedServices(e,{url:a,name:s,slug:r,branch:n},o){const i={url:a,name:s,slug:r,slug_:r.replaceAll("-","_"),
branch:n};const c={IMMUTABLE_URL:a,IMMUTABLE_NAME:s,IMMUTABLE_BRANCH:n,IMMUTABLE_ENVIRONMENT:o}
;const placed=({environment:e,...a})=>{const s=Object.entries(e).map(([e,a])=>[e,(0,t.v)(a,i)]);return{...a,
environment:{...Object.fromEntries(s),...c}}};return Object.fromEntries(Object.entries(e).map(([e,a])=>[e,placed(a)]))}
},54070:(e,a,s)=>{s.d(a,{v:()=>expandPlaces});function expandPlaces(e,a){const known=e=>Object.hasOwn(a,e)?a[e]:void 0
;return e.replaceAll(/\{([a-z_]+)\}/g,(e,a)=>known(a)??e)}},19658:(e,a,s)=>{s.d(a,{readFeatureFile:()=>readFeatureFile})
;var t=s(9691);var r=s(25390);var n=s(74714);var o=s(32200);function answers(e){const a=Object.values(e).map(e=>(0,
r.Tj)(e)["ports"]);return a.length===0||a.some(e=>Array.isArray(e)&&e.some(e=>!String(e).endsWith("/udp")))}
var i=s(63072)
;const c=(0,i.wC)(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/,"a domain in lower case, such as dev.example.com").refine(e=>e.length<=100,{
error:"is longer than 100 characters, which leaves names below it no room"});const d=(0,
i.wC)(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?-)?\{slug\}(-([a-z0-9-]*[a-z0-9]))?$/,'a name with {slug} in it, such as "{slug}-orders", of lower case letters, digits and dashes')
;const l=t.KCZ([t.zrY(),t.l7s()],{error:({input:e})=>(0,i.TR)(e,"a block of addresses such as 203.0.113.0/24")})
;const h=t.euz("private",{
error:({input:e})=>(0,i.TR)(e,"private: public and Elastic addresses are not given out, put a balancer in front instead")
});const u=(0,i.wC)(/^[^\s@<>,;"]+@[^\s@<>,;"]+$/,"an address such as qa@example.com");const m=(0,
i.wC)(/^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/,"the ARN of an SNS topic such as arn:aws:sns:eu-west-1:111122223333:previews")
;const f=t.rej({email:t.rej({from:u.describe("Sender that SES has verified"),to:t.YOg(u).min(1,{error:"names nobody"
}).max(50,{error:"has more than the 50 that a mail takes"}).describe("Who gets a mail by SES")
}).optional().describe("A mail by SES"),sns:t.YOg(m).default([]).describe("ARNs of SNS topics"),
slack:n.rJ.optional().describe("Parameter that holds the address of a Slack webhook, such as ssm:/acme/slack")})
;var b=s(13466);const p=t.rej({...b._M,
domain:c.describe("Domain that the names of environments are below, such as dev.example.com"),
name:d.default("{slug}").describe('First label of an environment\'s name, such as "{slug}-orders"; {slug} is made of the branch'),
balancers:t.YOg(n.UU).min(1,{error:"names no balancer"
}).optional().describe("Names of balancers, the first with room is taken; without it the one that the wildcard leads to"),
address:h.optional().describe("private: no balancer, the name leads to the machine's private address, and url has the first TCP port of the services"),
allow:t.YOg(l).min(1,{error:"names no block of addresses"}).max(4,{
error:"has more than 4 blocks, which is all that a rule of a balancer takes beside its host"
}).optional().describe("Blocks of addresses that may ask, such as 203.0.113.0/24; everybody when absent"),
size:n.U9.default(1).describe("Machines of an environment"),...b.JR,spot:t.zMY({
error:({input:e})=>e===void 0?void 0:"is neither true nor false"
}).default(true).describe("Spot machines, and on demand when AWS has none"),
ttl:n.c5.default(259200).describe("How long an environment lives from its last deploy, such as 72h"),
"max-environments":n.U9.default(40).describe("Environments of this app; one more is refused, and those that there are named"),
...b.Np,
seed:(0,b.G5)("docker exec web ./seed",300).optional().describe("Run on each machine at its boot, when its services are up; another code than 0 rolls back"),
"on-teardown":(0,
b.G5)("docker exec web ./drop-database",60).optional().describe("Run on one machine before an environment is removed; it is removed whatever the code"),
bake:n.p0.default(0).describe("How long a release must stay good before it is kept, such as 1m"),smoke:b.Qe,
notify:f.optional().describe("Who is told when an environment answers")}).superRefine(function crossCheckFeature(e,a){
const s=(0,r.i)(a);const t=(0,r.Tj)(e);(0,r._X)(t,s,["IMMUTABLE_RELEASE",...o.u],"feature-env")
;const{via:i,timeout:c}=(0,r.Tj)(t["live-check"]);if(t["address"]==="private"){
if(t["balancers"]!==void 0)s("needs no balancers; take one of both out","address")
;if(t["allow"]!==void 0)s("is of a balancer; with address: private the security groups decide who may ask","allow")
;if(i==="balancer")s("has no balancer to leave the live check to","address")}else if(!answers((0,
r.Tj)(t["services"])))s('publish no TCP port that a balancer could lead to, such as "8080:8080"',"services")
;const{timeout:d}=(0,r.Tj)(t["seed"])
;if(typeof c==="number"&&typeof d==="number"&&c+d>n.Wr)s("and live-check.timeout are more than 47h59m together: Systems Manager ends every command after 48 h","seed","timeout")
;for(const e of["seed","on-teardown"].filter(e=>t[e]!==void 0&&i==="balancer"))s("cannot run with live-check.via: balancer, which asks no machine how a command ended",e)
},{when:()=>true}).meta({title:"Feature spec",
description:"What feature-env launches for each branch, and where it is found"});var v=s(98641)
;function parseFeatureSpec(e,a=[]){return(0,v.h)(p,e,a)}var w=s(37407);async function readFeatureFile(e,a){
return await(0,w.M)(e,a,parseFeatureSpec)}}};
