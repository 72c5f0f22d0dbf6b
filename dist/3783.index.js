export const id=3783;export const ids=[3783];export const modules={11161:(e,t,a)=>{a.d(t,{z:()=>parseImage})
;var o=a(27122);var n=a(93720);function parseImage(e){const{host:t,path:a,digest:s=""}=(0,n.mQ)(e)
;const i=t===void 0?a:`${t}/${a}`;if(i!=="")(0,o.F2)(i)
;if(i===""||!(0,n.Bc)(s))throw new Error(`"${e}" does not name an image by its digest; give ${i||"orders"}@sha256:<64 hex digits>`)
;(0,o.F2)(e);return e}},93783:(e,t,a)=>{a.r(t);a.d(t,{action:()=>b});var o=a(62807);var n=a(4789);var s=a(29260)
;var i=a(41270);var r=a(97657);var c=a(32814);var l=a(2848)
;function originOf({commit:e,message:t="",author:a="",pull:o,by:n}){const[s=""]=t.trimStart().split(/\r?\n/)
;const i=o??pullIn(s);return{.../^[0-9a-f]{40,64}$/.test(e)&&{commit:e},...s.trim()!==""&&{message:(0,l.TN)(s,120)},
...a.trim()!==""&&{author:(0,l.TN)(a,60)},...i!==void 0&&{pull:i},...n.trim()!==""&&{by:(0,l.TN)(n,60)}}}
function pullIn(e){const[,t,a]=/^Merge pull request #(\d{1,9}) |\(#(\d{1,9})\)$/.exec(e.trim())??[];const o=t??a
;return o===void 0?void 0:Number(o)}function originOfRollback({actor:e}){return originOf({commit:"",by:e})}
async function originOfRollout({event:e,sha:t,actor:a},o){const n=e.pull?.sha||t
;const s=e.commit??(/^[0-9a-f]{40,64}$/.test(n)?await o(n):void 0);return originOf({...s,commit:n,pull:e.pull?.number,
by:a})}var h=a(55928);var u=a(45759);var d=a(11161);var p=a(48540);var f=a(59638);var m=a(22730);var v=a(20509)
;var g=a(24905);var w=a(71493);const k={app:(0,g.mw)("Name of the app, such as orders",p.$q),environment:(0,
g.mw)("Where it goes, such as production; names the fleet file, the fleets and the lease",p.Nq),fleet:(0,
g.lq)("Path of the fleet spec; .github/fleets/<environment>.yml when empty",g.Qq),image:(0,
g.lq)("Image to release, by digest: <registry>/orders@sha256:…",d.z),
ami:(0,g.lq)("AMI to release, in place of an image: ami-…",p.hS),
release:(0,g.lq)("Id of the release; derived from image or AMI, fleet spec and config when empty",p.$q),strategy:(0,
g.P_)("halving (50 %, then all), canary (one machine, 50 %, then all) or all-at-once","halving",(0,
g.yL)("halving","canary","all-at-once")),
waves:(0,g.lq)("Waves of your own in place of a strategy, such as 1, 25%, 100%",f.a),bake:(0,
g.lq)("How long each wave must stay good before the next, such as 5m; the fleet spec's when empty",m.E9),
"on-failure":(0,g.P_)("What happens when a wave fails: rollback, or halt for a human to look","rollback",(0,
g.yL)("rollback","halt")),
"fix-forward":(0,g.P_)("true for a release that mends what an alarm rings for: alarms that ring already count once they have stopped","false",v.GX),
adopt:(0,
g.P_)("true for a first release behind a balancer that serves already: machines of others are taken over from, parked, and gone back to by a rollback; they are never ended","false",v.GX),
timeout:(0,
g.lq)("How long the rollout may take before it counts as failed; twice what its parts add up to, 30m at least, when empty",m.f7),
rollback:(0,g.lq)("previous puts the release before this one back in service; it needs no image and no fleet file",(0,
g.yL)("previous")),
"if-in-service":(0,g.lq)("Id of a release, with rollback: that one alone is taken back; where another is in service or on its way, nothing is changed",p.$q),
"keep-previous":(0,
g.lq)("How long the old fleet stays warm for a rollback, such as 1h; the fleet spec's when empty",m.E9),
"github-token":(0,
g.rJ)((0,g.Bz)("Reads whether the run that holds the lease has ended (permission actions: read)","${{ github.token }}"),e=>[e]),
role:w.J};async function told(e,t,a){const{step:o,seen:n}=e;if(o.outcome!=="refused"||n.records.leases.length>0)return e
;return{...e,step:{...o,why:`${o.why}${await place(t,a)}`}}}async function placed(e,t,a){
if(!/^looking at .*: ssm:GetParametersByPath .*AccessDenied/.test(e.message))return e;return(0,
o.gz)(`${e.message}${await place(t,a)}`,"failed",e)}async function place(e,t){if(e.kind!=="rollback")return"";try{
const{whereLooked:o}=await a.e(3630).then(a.bind(a,73630));const{account:n,region:s,apps:i}=await t.look()
;return`; ${o(e,n,s,i)}`}catch{return""}}const b=(0,u.Q)({name:"immutable-rollout",
description:"Puts a release in service on new machines, wave by wave, and takes it back by itself when it fails",
inputs:k,outputs:{outcome:"released, rolled-back, halted, superseded, refused or failed",
changed:"true when this run changed what is in service",release:"Id of the release in service at the end",
"previous-release":"Id of the release that a rollback would bring back, or empty",
"auto-scaling-group":"Name of the Auto Scaling group in service at the end",
url:"Where the app answers, when the balancer tells",result:"All of this and more as JSON"},check:function check(e,t){
const{rollback:a,image:o,ami:n,release:s,strategy:i,waves:r,"if-in-service":c}=e;const l=[]
;const h=o===void 0&&n===void 0&&a===void 0
;if(h&&!["image","ami","rollback"].some(e=>t.has(e)))l.push("image or ami is required");if(a!==void 0){
const e=Object.entries({image:o,ami:n,release:s}).filter(([,e])=>e!==void 0)
;for(const[t]of e)l.push(`${t} cannot be given with rollback: previous, which decides it`)}
if(c!==void 0&&a===void 0)l.push("if-in-service is for rollback: previous alone")
;if(o!==void 0&&n!==void 0)l.push("image and ami are both given; give one")
;if(r!==void 0&&i!==void 0&&i!=="halving")l.push(`strategy ${i} and waves are both given; give one`);return l},
async run(e,t){const{inputs:n,run:s}=e;const{app:i,environment:l,release:u=""}=n
;const d=n.rollback===void 0?"rollout":"rollback"
;const p=d==="rollback"?originOfRollback(s):await originOfRollout(s,t.tellCommit);const f=d==="rollback"?{}:{to:{
release:u,origin:p,repository:s.repository}};let m=new h.g(e);const stopped=async o=>{e.section("")
;const{tellStopped:n}=await a.e(1318).then(a.bind(a,31318));await n(e,{app:i,environment:l,kind:d,...f
},m,t,o).catch(()=>{});throw o};const{asked:v,expected:g}=await question(e,t,p).catch(stopped);m=new h.g(e,g)
;e.keep("asked",`${d} of ${v.app} in ${v.environment}`);e.keep("nonce",t.me.nonce)
;const{reconcile:w}=await Promise.all([a.e(5172),a.e(2418)]).then(a.bind(a,15172))
;const k=new c.U(t.machines,t.me.nonce);const b=await w(t,v,(e,t)=>{m.tell(e,t);k.watch(t)
}).catch(async e=>stopped(await placed(e,v,t.neighbours)));const y=await told(b,v,t.neighbours);e.section("")
;e.keep("ended",y.step.outcome);try{const o=await(0,r.MX)(t,y,k);setOutputs(e,v,m,y)
;const{tellEnd:n}=await a.e(1318).then(a.bind(a,31318));await n(e,v,m,y,o,t.workspace)
;for(const{title:t,text:a}of o)e.log.info(`${t}:\n${a}`)}catch(e){const t=e instanceof Error?e.message:String(e)
;const{outcome:a,why:n}=y.step;throw(0,o.gz)(`${a}: ${n}; but outputs and summary could not be written: ${t}`,a,e)}
const $=(0,r.vD)(y,v,(0,r.JA)(y,v).next);if($)throw $},async post(e,t){const a=e.kept("asked")
;if(a===void 0||e.kept("ended")!==void 0)return
;e.log.warning(`the ${a} was cut off half-way; nothing is lost: run this job again and it continues, or dispatch the rollback workflow`,"Cut off")
;try{await(0,i.q)(await t(),e.kept("nonce")??"")}catch(t){e.log.debug(`${t instanceof Error?t.message:t}`)}}})
;async function question({inputs:e,log:t},o,n){const{app:s,environment:i}=e;const r={me:o.me,app:s,environment:i,
origin:n};const{rollback:c,"if-in-service":l}=e;if(c!==void 0)return{asked:{...r,kind:"rollback",...l!==void 0&&{from:l}
}};const{prepare:h}=await Promise.all([a.e(5702),a.e(1448)]).then(a.bind(a,21448))
;const{spec:u,notes:d,warnings:p,url:f,forecast:m}=await h(e,o);for(const e of d)t.notice(e)
;for(const e of p)t.warning(e);t.info(`${s} in ${i}: ${m.said}`);const v={...r,kind:"rollout",...e.adopt&&{adopt:true},
spec:{...u,...f===void 0?{}:{url:f}}};return{asked:v,expected:m.seconds}}function setOutputs(e,t,a,o){
const{serving:i,previous:c}=(0,r.JA)(o,t);e.setOutput("outcome",o.step.outcome);e.setOutput("changed",o.changed)
;e.setOutput("release",i?.release??"");e.setOutput("previous-release",c?.release??"")
;e.setOutput("auto-scaling-group",i?.name??"");e.setOutput("url",o.spec?.url??t.spec?.url??"");e.report({why:o.step.why,
machines:i?(0,s.yV)(i).map(({id:e})=>e):[],timeline:a.moments});if(o.step.outcome==="released")for(const t of(0,
n.X)(o.seen))e.log.notice(t,"Adopted")}},32814:(e,t,a)=>{a.d(t,{U:()=>LastLines});var o=a(29260);var n=a(60046)
;var s=a(78241);class LastLines{#e;#t;#a;constructor(e,t){this.#e=e;this.#t=t}watch({seen:e,spec:t}){const a=(0,
n.mi)(e.records);if(a===void 0||(0,n.Vj)(e.records,a.attempt)?.ruling!=="rollback")return;this.#o(e,t)}
async said({seen:e,spec:t}){this.#o(e,t);return await this.#a??[]}#o(e,t){const a=(0,n.mi)(e.records)
;if(this.#a||t===void 0||a?.kind!=="rollout"||a.nonce!==this.#t)return;const o=suspect(e,t,a);if(o===void 0)return
;this.#a=this.#e.lastLines(o,t).then(e=>e.trim()===""?[]:[{title:`Last lines of ${o}`,text:e.trim()}],e=>[{
title:`Last lines of ${o}`,text:`(not to be had: ${e.message})`}])}}
function suspect({fleets:e,targetGroups:t,answers:a},n,i){const r=e.find(({name:e})=>e===i.candidate)
;if(r===void 0||n.liveCheck.via!=="ssm"||Object.keys(n.services).length===0)return;const state=e=>(0,s.L4)(t,e)
;const c=(0,o.yV)(r).filter(({id:e})=>a[e]?.state==="passed"||!a[e]&&state(e)!=="gone")
;const l=c.find(({id:e})=>state(e)==="unhealthy")??c.find(({id:e})=>state(e)==="healthy");return(l??c[0])?.id}}};
