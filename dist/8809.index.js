export const id=8809;export const ids=[8809,9658];export const modules={71300:(e,t,s)=>{s.d(t,{z:()=>a});const a={
liveCheck:{path:"/",timeout:300,via:"ssm"},beforeTraffic:{timeout:600},stopGrace:30,metadataHopLimit:1,bake:300,
noData:"pass-if-served",keepPrevious:3600,onFailure:"rollback",timeout:3600}},69189:(e,t,s)=>{s.d(t,{S:()=>circleIn,
l:()=>startOrder});function startOrder(e){const t=new Set;const s=new Set;const visit=a=>{if(t.has(a)||s.has(a))return
;s.add(a);for(const t of needsOf(e,a))visit(t);t.add(a)};for(const t of Object.keys(e))visit(t);return[...t]}
function circleIn(e){const t=new Set;const search=s=>{const a=s.at(-1)??"";const r=s.indexOf(a)
;if(r<s.length-1)return s.slice(r,-1);if(t.has(a))return;for(const t of needsOf(e,a)){const e=search([...s,t])
;if(e)return e}t.add(a);return};for(const t of Object.keys(e)){const e=search([t]);if(e)return e}return}
function needsOf(e,t){return(Object.hasOwn(e,t)?e[t]??[]:[]).filter(t=>Object.hasOwn(e,t))}},11161:(e,t,s)=>{s.d(t,{
z:()=>parseImage});var a=s(27122);var r=s(93720);function parseImage(e){const{host:t,path:s,digest:n=""}=(0,r.mQ)(e)
;const o=t===void 0?s:`${t}/${s}`;if(o!=="")(0,a.F2)(o)
;if(o===""||!(0,r.Bc)(n))throw new Error(`"${e}" does not name an image by its digest; give ${o||"orders"}@sha256:<64 hex digits>`)
;(0,a.F2)(e);return e}},32200:(e,t,s)=>{s.d(t,{Y:()=>placedServices,u:()=>r});var a=s(54070)
;const r=["IMMUTABLE_URL","IMMUTABLE_NAME","IMMUTABLE_BRANCH","IMMUTABLE_ENVIRONMENT"]
;function placedServices(e,{url:t,name:s,slug:r,branch:n},o){const i={url:t,name:s,slug:r,slug_:r.replaceAll("-","_"),
branch:n};const c={IMMUTABLE_URL:t,IMMUTABLE_NAME:s,IMMUTABLE_BRANCH:n,IMMUTABLE_ENVIRONMENT:o}
;const placed=({environment:e,...t})=>{const s=Object.entries(e).map(([e,t])=>[e,(0,a.v)(t,i)]);return{...t,
environment:{...Object.fromEntries(s),...c}}};return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,placed(t)]))}
},54070:(e,t,s)=>{s.d(t,{v:()=>expandPlaces});function expandPlaces(e,t){const known=e=>Object.hasOwn(t,e)?t[e]:void 0
;return e.replaceAll(/\{([a-z_]+)\}/g,(e,t)=>known(t)??e)}},27122:(e,t,s)=>{s.d(t,{ED:()=>parseTag,
F2:()=>parseReference,I3:()=>checkName,RC:()=>checkHost,Vz:()=>inFull});var a=s(93720)
;const r=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const n=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const o=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(e){
const{host:t="docker.io",path:s,tag:r,digest:n}=(0,a.mQ)(e)
;if(n!==void 0&&!(0,a.Bc)(n))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;if(r!==void 0)parseTag(r);checkHost(t,s);checkName(s,e);return{...inFull(t,s),...r!==void 0&&{tag:r},...n!==void 0&&{
digest:n}}}function inFull(e,t){if(!/^(index\.)?docker\.io$/.test(e))return{host:e,name:t};return{host:"docker.io",
name:t.includes("/")?t:`library/${t}`}}function parseTag(e){if(o.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(e,t){if(n.test(e)&&Number(/:(\d+)$/.exec(e)?.[1]??0)<=65535)return;const s=e.replace(/^.*@/,"…@")
;const a=/^[a-z]+:$/.test(e)&&t.startsWith("/")?`; leave ${e}// out`:""
;throw new Error(`"${s}" in "${s}/${t}" is not a host such as ghcr.io or 127.0.0.1:5000${a}`)}function checkName(e,t){
if(e.length<=255&&r.test(e))return;const s=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${t}" is a name that no registry takes${s}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}},93720:(e,t,s)=>{s.d(t,{Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference});function splitReference(e){
const t=e.indexOf("@");const s=t<0?e:e.slice(0,t);const[,a="",r]=/^(.*?)(?::([^:/]*))?$/s.exec(s)??[];return{
...splitHost(a),tag:r,digest:t<0?void 0:e.slice(t+1)}}function splitHost(e){const[t="",...s]=e.split("/")
;const a=s.length>0&&(/[.:]/.test(t)||t==="localhost");return a?{host:t,path:s.join("/")}:{host:void 0,path:e}}
function isDigest(e){return/^sha256:[0-9a-f]{64}$/.test(e)}},19658:(e,t,s)=>{s.d(t,{readFeatureFile:()=>readFeatureFile
});var a=s(9691);var r=s(25390);var n=s(74714);var o=s(32200);function answers(e){const t=Object.values(e).map(e=>(0,
r.Tj)(e)["ports"]);return t.length===0||t.some(e=>Array.isArray(e)&&e.some(e=>!String(e).endsWith("/udp")))}
var i=s(63072)
;const c=(0,i.wC)(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/,"a domain in lower case, such as dev.example.com").refine(e=>e.length<=100,{
error:"is longer than 100 characters, which leaves names below it no room"});const d=(0,
i.wC)(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?-)?\{slug\}(-([a-z0-9-]*[a-z0-9]))?$/,'a name with {slug} in it, such as "{slug}-orders", of lower case letters, digits and dashes')
;const h=a.KCZ([a.zrY(),a.l7s()],{error:({input:e})=>(0,i.TR)(e,"a block of addresses such as 203.0.113.0/24")})
;const l=a.euz("private",{
error:({input:e})=>(0,i.TR)(e,"private: public and Elastic addresses are not given out, put a balancer in front instead")
});const u=(0,i.wC)(/^[^\s@<>,;"]+@[^\s@<>,;"]+$/,"an address such as qa@example.com");const f=(0,
i.wC)(/^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/,"the ARN of an SNS topic such as arn:aws:sns:eu-west-1:111122223333:previews")
;const m=a.rej({email:a.rej({from:u.describe("Sender that SES has verified"),to:a.YOg(u).min(1,{error:"names nobody"
}).max(50,{error:"has more than the 50 that a mail takes"}).describe("Who gets a mail by SES")
}).optional().describe("A mail by SES"),sns:a.YOg(f).default([]).describe("ARNs of SNS topics"),
slack:n.rJ.optional().describe("Parameter that holds the address of a Slack webhook, such as ssm:/acme/slack")})
;var p=s(13466);const b=a.rej({...p._M,
domain:c.describe("Domain that the names of environments are below, such as dev.example.com"),
name:d.default("{slug}").describe('First label of an environment\'s name, such as "{slug}-orders"; {slug} is made of the branch'),
balancers:a.YOg(n.UU).min(1,{error:"names no balancer"
}).optional().describe("Names of balancers, the first with room is taken; without it the one that the wildcard leads to"),
address:l.optional().describe("private: no balancer, the name leads to the machine's private address, and url has the first TCP port of the services"),
allow:a.YOg(h).min(1,{error:"names no block of addresses"}).max(4,{
error:"has more than 4 blocks, which is all that a rule of a balancer takes beside its host"
}).optional().describe("Blocks of addresses that may ask, such as 203.0.113.0/24; everybody when absent"),
size:n.U9.default(1).describe("Machines of an environment"),...p.JR,spot:a.zMY({
error:({input:e})=>e===void 0?void 0:"is neither true nor false"
}).default(true).describe("Spot machines, and on demand when AWS has none"),
ttl:n.c5.default(259200).describe("How long an environment lives from its last deploy, such as 72h"),
"max-environments":n.U9.default(40).describe("Environments of this app; one more is refused, and those that there are named"),
...p.Np,
seed:(0,p.G5)("docker exec web ./seed",300).optional().describe("Run on each machine at its boot, when its services are up; another code than 0 rolls back"),
"on-teardown":(0,
p.G5)("docker exec web ./drop-database",60).optional().describe("Run on one machine before an environment is removed; it is removed whatever the code"),
bake:n.p0.default(0).describe("How long a release must stay good before it is kept, such as 1m"),smoke:p.Qe,
notify:m.optional().describe("Who is told when an environment answers")}).superRefine(function crossCheckFeature(e,t){
const s=(0,r.i)(t);const a=(0,r.Tj)(e);(0,r._X)(a,s,["IMMUTABLE_RELEASE",...o.u],"feature-env")
;const{via:i,timeout:c}=(0,r.Tj)(a["live-check"]);if(a["address"]==="private"){
if(a["balancers"]!==void 0)s("needs no balancers; take one of both out","address")
;if(a["allow"]!==void 0)s("is of a balancer; with address: private the security groups decide who may ask","allow")
;if(i==="balancer")s("has no balancer to leave the live check to","address")}else if(!answers((0,
r.Tj)(a["services"])))s('publish no TCP port that a balancer could lead to, such as "8080:8080"',"services")
;const{timeout:d}=(0,r.Tj)(a["seed"])
;if(typeof c==="number"&&typeof d==="number"&&c+d>n.Wr)s("and live-check.timeout are more than 47h59m together: Systems Manager ends every command after 48 h","seed","timeout")
;for(const e of["seed","on-teardown"].filter(e=>a[e]!==void 0&&i==="balancer"))s("cannot run with live-check.via: balancer, which asks no machine how a command ended",e)
},{when:()=>true}).meta({title:"Feature spec",
description:"What feature-env launches for each branch, and where it is found"});var v=s(98641)
;function parseFeatureSpec(e,t=[]){return(0,v.h)(b,e,t)}var w=s(37407);async function readFeatureFile(e,t){
return await(0,w.M)(e,t,parseFeatureSpec)}}};
