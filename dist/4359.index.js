export const id=4359;export const ids=[4359];export const modules={27071:(e,t,a)=>{a.d(t,{R:()=>timeoutOf})
;var n=a(62807);var o=a(22730);const s=2;const i=1800;const r=432e3;function budget(e,{healthy:t,drain:a}){
const n=rounds(e.waves,e.size.max);const s=e.place.targetGroups.length>0
;const i=n>1&&e.waves.some((e,t)=>t===0&&"machines"in e);const r=s?i?2:1:n;const c=t+Math.max(e.bake,a)
;const l=e.beforeTraffic?.timeout??0;const u=r*e.liveCheck.timeout+l+n*c;const h=`${(0,
o.a3)(e.bake)} of bake${a>e.bake?`, or rather ${(0,o.a3)(a)} for the old machines to drain`:""}`
;const m=[`${times(r,"launch","launches")} of up to ${(0,
o.a3)(e.liveCheck.timeout)} (live-check.timeout)`,...l>0?[`up to ${(0,
o.a3)(l)} for before-traffic`]:[],`${times(n,"wave","waves")} of ${(0,o.a3)(c)} (${s?`${(0,
o.a3)(t)} until the balancer calls a machine healthy, then `:""}${h})`];return{seconds:u,sum:m.join(" + ")}}
function timeoutOf(e,t,a){const{seconds:c,sum:l}=budget(t,a);const u=Math.min(r,e??Math.max(i,s*c));if(u>=c)return u
;const h=u===r?"GitHub's longest job takes":"timeout is";throw(0,n.Qm)(`planning the rollout: it may need ${(0,
o.a3)(c)}, and ${h} ${(0,o.a3)(u)}: ${l}; shorten these${u===r?"":", or raise timeout"}`)}function rounds(e,t){
const a=e.map(e=>"machines"in e?Math.min(e.machines,t):Math.ceil(e.percent*t/100));return new Set(a).size}
function times(e,t,a){return`${e} ${e===1?t:a}`}},39283:(e,t,a)=>{a.d(t,{V:()=>machineOf});var n=a(82087)
;function machineOf(e,t){const a=(0,n.Yj)(e,t);const o=(0,n.yW)(a);const s=e["instance-profile"]
;const i=e["before-traffic"];return{instanceTypes:e["instance-types"],...s&&{instanceProfile:s},
metadataHopLimit:e["metadata-hop-limit"],services:a,...(0,n.yM)(a)&&{network:true},liveCheck:{...e["live-check"],...o&&{
port:o}},...i&&{beforeTraffic:i}}}},9939:(e,t,a)=>{a.d(t,{B:()=>releaseId});var n=a(86082);function releaseId(e,t){
const{image:a,place:o,instanceTypes:s,instanceProfile:i,metadataHopLimit:r,services:c,network:l,seed:u,spot:h}=e
;const m={image:a,place:o,instanceTypes:s,instanceProfile:i,metadataHopLimit:r,services:c,network:l,seed:u,spot:h}
;return t((0,n.$)(m)).slice(0,12)}},44359:(e,t,a)=>{a.r(t);a.d(t,{action:()=>z});var n=a(62807);var o=a(29260)
;var s=a(94280);var i=a(41270);var r=a(12618);var c=a(511);var l=a(97121);var u=a(45759);var h=a(48540);var m=a(59638)
;var p=a(22730);var d=a(20509);var f=a(24905);const v={app:(0,f.mw)("Name of the app, such as orders",h.$q),
environment:(0,f.mw)("Where it goes, such as production; names the fleet file, the fleets and the lease",h.Nq),fleet:(0,
f.lq)("Path of the fleet spec; .github/fleets/<environment>.yml when empty",f.Qq),image:(0,
f.lq)("Image to release, by digest: <registry>/orders@sha256:…",h.zZ),
ami:(0,f.lq)("AMI to release, in place of an image: ami-…",h.hS),
release:(0,f.lq)("Id of the release; derived from image or AMI, fleet spec and config when empty",h.$q),strategy:(0,
f.P_)("halving (50 %, then all), canary (one machine, 50 %, then all) or all-at-once","halving",(0,
f.yL)("halving","canary","all-at-once")),
waves:(0,f.lq)("Waves of your own in place of a strategy, such as 1, 25%, 100%",m.a),bake:(0,
f.lq)("How long each wave must stay good before the next, such as 5m; the fleet spec's when empty",p.E9),
"on-failure":(0,f.P_)("What happens when a wave fails: rollback, or halt for a human to look","rollback",(0,
f.yL)("rollback","halt")),
"fix-forward":(0,f.P_)("true for a release that mends what an alarm rings for: alarms that ring already count once they have stopped","false",d.GX),
timeout:(0,
f.lq)("How long the rollout may take before it counts as failed; twice what its parts add up to, 30m at least, when empty",p.f7),
rollback:(0,f.lq)("previous puts the release before this one back in service; it needs no image and no fleet file",(0,
f.yL)("previous")),
"if-in-service":(0,f.lq)("Id of a release, with rollback: that one alone is taken back; where another is in service or on its way, nothing is changed",h.$q),
"keep-previous":(0,
f.lq)("How long the old fleet stays warm for a rollback, such as 1h; the fleet spec's when empty",p.E9),
"github-token":(0,
f.rJ)((0,f.Bz)("Reads whether the run that holds the lease has ended (permission actions: read)","${{ github.token }}"),e=>[e])
};var g=a(32478);var w=a(27071);var k=a(39283);var b=a(9939);var y=a(82087);var $=a(84273);var q=a(60046);var x=a(79982)
;async function readKept(e){try{return await read(e)}catch(e){if(e instanceof x.V||e instanceof x.C)return{kept:[],
unreadable:[]};throw e}}async function read(e){const t=await e.read();const a=[];const o=[];for(const s of(0,
$.Z)(t))try{const t=await e.spec(s);if(t===void 0)continue;const{release:n,image:o,place:i,services:r}=t
;const c=[o,...Object.values(r).map(e=>e.image)];a.push({release:n,images:[...new Set(c.flatMap(e=>e??[]))],ami:i.ami})
}catch(e){if(!(e instanceof n.C9))throw e
;o.push(`a rollback to ${(0,q.q1)(t,s)?.release} is not possible: ${e.message}`)}return{kept:a,unreadable:o}}
async function prepare(e,t){const n=e.fleet??`.github/fleets/${e.environment}.yml`
;const{readFleetFile:o}=await Promise.all([a.e(9691),a.e(8815),a.e(4887),a.e(7407),a.e(4727)]).then(a.bind(a,37407))
;const{fleet:s,smoke:i}=await o(t.workspace,n);checkTogether(e,s,n);const{app:r,environment:c,image:l,ami:u}=e;const h={
app:r,environment:c,...l&&{image:l},...u&&{ami:u}};const{kept:m,unreadable:p}=await readKept(t.ledger)
;const{place:d,pace:f,...v}=await t.preflight.resolve(s,h,m);if(v.url===void 0)checkBelow(i?.below??-1,n);const w={
...buildSpec(e,s,{place:d,pace:f},t.sha256),...i&&{smoke:i.smoke}};(0,g.s)(w);await t.ledger.check(w)
;const k=[...v.notes,...session(w.timeout)];return{spec:w,...v,notes:k,warnings:[...v.warnings,...p,...i?.unused??[]]}}
const O=3600;function session(e){if(e<=O)return[];return[`the rollout may take ${(0,
p.a3)(e)}, and credentials of configure-aws-credentials last 1h unless role-duration-seconds asks for more: where they expire before the end, run this job again and it continues`]
}function checkBelow(e,t){if(e<0)return
;throw(0,n.Qm)(`reading the fleet spec ${t}: checks.${e} of smoke is asked below the app's address, which no listener in front of its target groups tells; write a whole address, such as https://orders.example.com/healthz`)
}function checkTogether(e,t,a){const o=[]
;if(e.ami===void 0&&t.ami===void 0)o.push("ami is required for a release that is an image");try{(0,y.Yj)(t,e.image)
}catch(e){o.push(e instanceof Error?e.message:String(e))}if(o.length===0)return;throw(0,
n.Qm)(`reading the fleet spec ${a}: ${o.join("; ")}`)}function buildSpec(e,t,{place:a,pace:n},o){const s={app:e.app,
environment:e.environment,...e.image&&{image:e.image},place:a,size:t.size,...(0,k.V)(t,e.image),
waves:e.waves??m.W[e.strategy],bake:e.bake??t.bake,alarms:t.alarms,tolerate:t.tolerate,noData:t["no-data"],
keepPrevious:e["keep-previous"]??t["keep-previous"],onFailure:e["on-failure"],...e["fix-forward"]&&{fixForward:true}}
;const i=(0,w.R)(e.timeout,s,n);return{...s,timeout:i,release:e.release??(0,b.B)(s,o)}}const z=(0,u.Q)({
name:"immutable-rollout",
description:"Puts a release in service on new machines, wave by wave, and takes it back by itself when it fails",
inputs:v,outputs:{outcome:"released, rolled-back, halted, superseded, refused or failed",
changed:"true when this run changed what is in service",release:"Id of the release in service at the end",
"previous-release":"Id of the release that a rollback would bring back, or empty",
"auto-scaling-group":"Name of the Auto Scaling group in service at the end",
url:"Where the app answers, when the balancer tells",result:"All of this and more as JSON"},check:function check(e,t){
const{rollback:a,image:n,ami:o,release:s,strategy:i,waves:r,"if-in-service":c}=e;const l=[]
;const u=n===void 0&&o===void 0&&a===void 0
;if(u&&!["image","ami","rollback"].some(e=>t.has(e)))l.push("image or ami is required");if(a!==void 0){
const e=Object.entries({image:n,ami:o,release:s}).filter(([,e])=>e!==void 0)
;for(const[t]of e)l.push(`${t} cannot be given with rollback: previous, which decides it`)}
if(c!==void 0&&a===void 0)l.push("if-in-service is for rollback: previous alone")
;if(n!==void 0&&o!==void 0)l.push("image and ami are both given; give one")
;if(r!==void 0&&i!==void 0&&i!=="halving")l.push(`strategy ${i} and waves are both given; give one`);return l},
async run(e,t){const a=await question(e,t);const o=new l.g(e)
;e.keep("asked",`${a.kind} of ${a.app} in ${a.environment}`);e.keep("nonce",t.me.nonce);const i=await(0,
c.L)(t,a,(e,t)=>o.tell(e,t)).catch(t=>{e.section("");e.summary((0,s.z)({...account(e,a,o),outcome:"failed",why:t.message
}));throw t});e.section("");e.keep("ended",i.step.outcome);try{tellEnd(e,a,o,i,await(0,r.MX)(t,i))}catch(e){
const t=e instanceof Error?e.message:String(e);const{outcome:a,why:o}=i.step;throw(0,
n.gz)(`${a}: ${o}; but outputs and summary could not be written: ${t}`,a,e)}const u=(0,r.vD)(i,a,(0,r.JA)(i,a).next)
;if(u)throw u},async post(e,t){const a=e.kept("asked");if(a===void 0||e.kept("ended")!==void 0)return
;e.log.warning(`the ${a} was cut off half-way; nothing is lost: run this job again and it continues, or dispatch the rollback workflow`,"Cut off")
;try{await(0,i.q)(await t(),e.kept("nonce")??"")}catch(t){e.log.debug(`${t instanceof Error?t.message:t}`)}}})
;async function question({inputs:e,log:t},a){const{app:n,environment:o}=e;const s={me:a.me,app:n,environment:o}
;const{rollback:i,"if-in-service":r}=e;if(i!==void 0)return{...s,kind:"rollback",...r!==void 0&&{from:r}}
;const{spec:c,notes:l,warnings:u,url:h}=await prepare(e,a);for(const e of l)t.notice(e);for(const e of u)t.warning(e)
;return{...s,kind:"rollout",spec:{...c,...h===void 0?{}:{url:h}}}}function account({run:e},t,a){return{app:t.app,
environment:t.environment,kind:t.kind,release:t.spec?.release??"",timeline:a.moments,machines:[],evidence:[],next:[],
...e.url===void 0?{}:{run:e.url}}}function tellEnd(e,t,a,n,i){const{serving:c,previous:l,next:u}=(0,r.JA)(n,t)
;const h=n.spec?.url??t.spec?.url??"";e.setOutput("outcome",n.step.outcome);e.setOutput("changed",n.changed)
;e.setOutput("release",c?.release??"");e.setOutput("previous-release",l?.release??"")
;e.setOutput("auto-scaling-group",c?.name??"");e.setOutput("url",h);e.report({why:n.step.why,machines:c?(0,
o.yV)(c).map(({id:e})=>e):[],timeline:a.moments});e.summary((0,s.z)({...account(e,t,a),outcome:n.step.outcome,
why:n.step.why,release:c?.release??"",previousRelease:l?.release??"",machines:(0,r.px)(n),evidence:i,smoke:(0,r.FA)(n),
next:u,url:h}));for(const{title:t,text:a}of i)e.log.info(`${t}:\n${a}`)}}};
