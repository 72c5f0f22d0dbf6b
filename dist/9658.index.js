export const id=9658;export const ids=[9658];export const modules={19658:(e,a,s)=>{s.d(a,{
readFeatureFile:()=>readFeatureFile});var r=s(9691);var t=s(25390);var o=s(74714);var n=s(32200);function answers(e){
const a=Object.values(e).map(e=>(0,t.Tj)(e)["ports"])
;return a.length===0||a.some(e=>Array.isArray(e)&&e.some(e=>!String(e).endsWith("/udp")))}var i=s(63072);const c=(0,
i.wC)(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/,"a domain in lower case, such as dev.example.com").refine(e=>e.length<=100,{
error:"is longer than 100 characters, which leaves names below it no room"});const d=(0,
i.wC)(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?-)?\{slug\}(-([a-z0-9-]*[a-z0-9]))?$/,'a name with {slug} in it, such as "{slug}-orders", of lower case letters, digits and dashes')
;const h=r.KCZ([r.zrY(),r.l7s()],{error:({input:e})=>(0,i.TR)(e,"a block of addresses such as 203.0.113.0/24")})
;const l=r.euz("private",{
error:({input:e})=>(0,i.TR)(e,"private: public and Elastic addresses are not given out, put a balancer in front instead")
});const m=(0,i.wC)(/^[^\s@<>,;"]+@[^\s@<>,;"]+$/,"an address such as qa@example.com");const u=(0,
i.wC)(/^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/,"the ARN of an SNS topic such as arn:aws:sns:eu-west-1:111122223333:previews")
;const b=r.rej({email:r.rej({from:m.describe("Sender that SES has verified"),to:r.YOg(m).min(1,{error:"names nobody"
}).max(50,{error:"has more than the 50 that a mail takes"}).describe("Who gets a mail by SES")
}).optional().describe("A mail by SES"),sns:r.YOg(u).default([]).describe("ARNs of SNS topics"),
slack:o.rJ.optional().describe("Parameter that holds the address of a Slack webhook, such as ssm:/acme/slack")})
;var f=s(13466);const p=r.rej({...f._M,
domain:c.describe("Domain that the names of environments are below, such as dev.example.com"),
name:d.default("{slug}").describe('First label of an environment\'s name, such as "{slug}-orders"; {slug} is made of the branch'),
balancers:r.YOg(o.UU).min(1,{error:"names no balancer"
}).optional().describe("Names of balancers, the first with room is taken; without it the one that the wildcard leads to"),
address:l.optional().describe("private: no balancer, the name leads to the machine's private address, and url has the first TCP port of the services"),
allow:r.YOg(h).min(1,{error:"names no block of addresses"}).max(4,{
error:"has more than 4 blocks, which is all that a rule of a balancer takes beside its host"
}).optional().describe("Blocks of addresses that may ask, such as 203.0.113.0/24; everybody when absent"),
size:o.U9.default(1).describe("Machines of an environment"),...f.JR,spot:r.zMY({
error:({input:e})=>e===void 0?void 0:"is neither true nor false"
}).default(true).describe("Spot machines, and on demand when AWS has none"),
ttl:o.c5.default(259200).describe("How long an environment lives from its last deploy, such as 72h"),
"max-environments":o.U9.default(40).describe("Environments of this app; one more is refused, and those that there are named"),
...f.Np,
seed:(0,f.G5)("docker exec web ./seed",300).optional().describe("Run on each machine at its boot, when its services are up; another code than 0 rolls back"),
"on-teardown":(0,
f.G5)("docker exec web ./drop-database",60).optional().describe("Run on one machine before an environment is removed; it is removed whatever the code"),
bake:o.p0.default(0).describe("How long a release must stay good before it is kept, such as 1m"),smoke:f.Qe,
notify:b.optional().describe("Who is told when an environment answers")}).superRefine(function crossCheckFeature(e,a){
const s=(0,t.i)(a);const r=(0,t.Tj)(e);(0,t._X)(r,s,["IMMUTABLE_RELEASE",...n.u],"feature-env")
;const{via:i,timeout:c}=(0,t.Tj)(r["live-check"]);if(r["address"]==="private"){
if(r["balancers"]!==void 0)s("needs no balancers; take one of both out","address")
;if(r["allow"]!==void 0)s("is of a balancer; with address: private the security groups decide who may ask","allow")
;if(i==="balancer")s("has no balancer to leave the live check to","address")}else if(!answers((0,
t.Tj)(r["services"])))s('publish no TCP port that a balancer could lead to, such as "8080:8080"',"services")
;const{timeout:d}=(0,t.Tj)(r["seed"])
;if(typeof c==="number"&&typeof d==="number"&&c+d>o.Wr)s("and live-check.timeout are more than 47h59m together: Systems Manager ends every command after 48 h","seed","timeout")
;for(const e of["seed","on-teardown"].filter(e=>r[e]!==void 0&&i==="balancer"))s("cannot run with live-check.via: balancer, which asks no machine how a command ended",e)
},{when:()=>true}).meta({title:"Feature spec",
description:"What feature-env launches for each branch, and where it is found"});var v=s(98641)
;function parseFeatureSpec(e,a=[]){return(0,v.h)(p,e,a)}var w=s(37407);async function readFeatureFile(e,a){
return await(0,w.M)(e,a,parseFeatureSpec)}}};
