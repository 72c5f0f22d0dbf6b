export const id=3783;export const ids=[3783];export const modules={59638:(e,t,n)=>{n.d(t,{W:()=>a,a:()=>parseWaves})
;const a={halving:[{percent:50},{percent:100}],canary:[{machines:1},{percent:50},{percent:100}],"all-at-once":[{
percent:100}]};function parseWaves(e){const t=e.split(",").map(e=>parseWave(e.trim()));for(const[n,a]of t.entries()){
const o=t[n-1];if(o===void 0)continue
;if("percent"in o&&"machines"in a)throw new Error(`"${e}" has machines after a share; write machines first, such as 1, 25%, 100%`)
;if(amount(a)<=amount(o)&&"percent"in a==="percent"in o)throw new Error(`"${e}" falls or stands still at ${show(a)}; each wave must be more than the one before it`)
}const n=t.at(-1);if(n===void 0||!("percent"in n)||n.percent!==100)throw new Error(`"${e}" does not end with 100%`)
;return t}function parseWave(e){const[,t,n]=/^(\d{1,6})(%?)$/.exec(e)??[];const a=Number(t)
;if(t===void 0||a<1)throw new Error(`"${e}" is not a wave such as 1 (machine) or 25%`)
;if(n==="%"&&a>100)throw new Error(`${e} is more than the whole fleet; the last wave is 100%`);return n==="%"?{percent:a
}:{machines:a}}function amount(e){return"percent"in e?e.percent:e.machines}function show(e){
return"percent"in e?`${e.percent}%`:`${e.machines}`}},93783:(e,t,n)=>{n.r(t);n.d(t,{action:()=>b});var a=n(62807)
;var o=n(4789);var s=n(29260);var r=n(41270);var i=n(97657);var c=n(32814);var l=n(2848)
;function originOf({commit:e,message:t="",author:n="",pull:a,by:o}){const[s=""]=t.trimStart().split(/\r?\n/)
;const r=a??pullIn(s);return{.../^[0-9a-f]{40,64}$/.test(e)&&{commit:e},...s.trim()!==""&&{message:(0,l.TN)(s,120)},
...n.trim()!==""&&{author:(0,l.TN)(n,60)},...r!==void 0&&{pull:r},...o.trim()!==""&&{by:(0,l.TN)(o,60)}}}
function pullIn(e){const[,t,n]=/^Merge pull request #(\d{1,9}) |\(#(\d{1,9})\)$/.exec(e.trim())??[];const a=t??n
;return a===void 0?void 0:Number(a)}function originOfRollback({actor:e}){return originOf({commit:"",by:e})}
async function originOfRollout({event:e,sha:t,actor:n},a){const o=e.pull?.sha||t
;const s=e.commit??(/^[0-9a-f]{40,64}$/.test(o)?await a(o):void 0);return originOf({...s,commit:o,pull:e.pull?.number,
by:n})}var h=n(55928);var u=n(45759);var d=n(48540);var p=n(59638);var f=n(22730);var m=n(20509);var v=n(24905)
;var w=n(71493);const g={app:(0,v.mw)("Name of the app, such as orders",d.$q),environment:(0,
v.mw)("Where it goes, such as production; names the fleet file, the fleets and the lease",d.Nq),fleet:(0,
v.lq)("Path of the fleet spec; .github/fleets/<environment>.yml when empty",v.Qq),image:(0,
v.lq)("Image to release, by digest: <registry>/orders@sha256:…",d.zZ),
ami:(0,v.lq)("AMI to release, in place of an image: ami-…",d.hS),
release:(0,v.lq)("Id of the release; derived from image or AMI, fleet spec and config when empty",d.$q),strategy:(0,
v.P_)("halving (50 %, then all), canary (one machine, 50 %, then all) or all-at-once","halving",(0,
v.yL)("halving","canary","all-at-once")),
waves:(0,v.lq)("Waves of your own in place of a strategy, such as 1, 25%, 100%",p.a),bake:(0,
v.lq)("How long each wave must stay good before the next, such as 5m; the fleet spec's when empty",f.E9),
"on-failure":(0,v.P_)("What happens when a wave fails: rollback, or halt for a human to look","rollback",(0,
v.yL)("rollback","halt")),
"fix-forward":(0,v.P_)("true for a release that mends what an alarm rings for: alarms that ring already count once they have stopped","false",m.GX),
adopt:(0,
v.P_)("true for a first release behind a balancer that serves already: machines of others are taken over from, parked, and gone back to by a rollback; they are never ended","false",m.GX),
timeout:(0,
v.lq)("How long the rollout may take before it counts as failed; twice what its parts add up to, 30m at least, when empty",f.f7),
rollback:(0,v.lq)("previous puts the release before this one back in service; it needs no image and no fleet file",(0,
v.yL)("previous")),
"if-in-service":(0,v.lq)("Id of a release, with rollback: that one alone is taken back; where another is in service or on its way, nothing is changed",d.$q),
"keep-previous":(0,
v.lq)("How long the old fleet stays warm for a rollback, such as 1h; the fleet spec's when empty",f.E9),
"github-token":(0,
v.rJ)((0,v.Bz)("Reads whether the run that holds the lease has ended (permission actions: read)","${{ github.token }}"),e=>[e]),
role:w.J};async function told(e,t,n){const{step:a,seen:o}=e;if(a.outcome!=="refused"||o.records.leases.length>0)return e
;return{...e,step:{...a,why:`${a.why}${await place(t,n)}`}}}async function placed(e,t,n){
if(!/^looking at .*: ssm:GetParametersByPath .*AccessDenied/.test(e.message))return e;return(0,
a.gz)(`${e.message}${await place(t,n)}`,"failed",e)}async function place(e,t){if(e.kind!=="rollback")return"";try{
const{whereLooked:a}=await n.e(3630).then(n.bind(n,73630));const{account:o,region:s,apps:r}=await t.look()
;return`; ${a(e,o,s,r)}`}catch{return""}}const b=(0,u.Q)({name:"immutable-rollout",
description:"Puts a release in service on new machines, wave by wave, and takes it back by itself when it fails",
inputs:g,outputs:{outcome:"released, rolled-back, halted, superseded, refused or failed",
changed:"true when this run changed what is in service",release:"Id of the release in service at the end",
"previous-release":"Id of the release that a rollback would bring back, or empty",
"auto-scaling-group":"Name of the Auto Scaling group in service at the end",
url:"Where the app answers, when the balancer tells",result:"All of this and more as JSON"},check:function check(e,t){
const{rollback:n,image:a,ami:o,release:s,strategy:r,waves:i,"if-in-service":c}=e;const l=[]
;const h=a===void 0&&o===void 0&&n===void 0
;if(h&&!["image","ami","rollback"].some(e=>t.has(e)))l.push("image or ami is required");if(n!==void 0){
const e=Object.entries({image:a,ami:o,release:s}).filter(([,e])=>e!==void 0)
;for(const[t]of e)l.push(`${t} cannot be given with rollback: previous, which decides it`)}
if(c!==void 0&&n===void 0)l.push("if-in-service is for rollback: previous alone")
;if(a!==void 0&&o!==void 0)l.push("image and ami are both given; give one")
;if(i!==void 0&&r!==void 0&&r!=="halving")l.push(`strategy ${r} and waves are both given; give one`);return l},
async run(e,t){const{inputs:o,run:s}=e;const{app:r,environment:l,release:u=""}=o
;const d=o.rollback===void 0?"rollout":"rollback"
;const p=d==="rollback"?originOfRollback(s):await originOfRollout(s,t.tellCommit);const f=d==="rollback"?{}:{to:{
release:u,origin:p,repository:s.repository}};let m=new h.g(e);const stopped=async a=>{e.section("")
;const{tellStopped:o}=await n.e(1318).then(n.bind(n,31318));await o(e,{app:r,environment:l,kind:d,...f
},m,t,a).catch(()=>{});throw a};const{asked:v,expected:w}=await question(e,t,p).catch(stopped);m=new h.g(e,w)
;e.keep("asked",`${d} of ${v.app} in ${v.environment}`);e.keep("nonce",t.me.nonce)
;const{reconcile:g}=await Promise.all([n.e(5172),n.e(2418)]).then(n.bind(n,15172))
;const b=new c.U(t.machines,t.me.nonce);const k=await g(t,v,(e,t)=>{m.tell(e,t);b.watch(t)
}).catch(async e=>stopped(await placed(e,v,t.neighbours)));const y=await told(k,v,t.neighbours);e.section("")
;e.keep("ended",y.step.outcome);try{const a=await(0,i.MX)(t,y,b);setOutputs(e,v,m,y)
;const{tellEnd:o}=await n.e(1318).then(n.bind(n,31318));await o(e,v,m,y,a,t.workspace)
;for(const{title:t,text:n}of a)e.log.info(`${t}:\n${n}`)}catch(e){const t=e instanceof Error?e.message:String(e)
;const{outcome:n,why:o}=y.step;throw(0,a.gz)(`${n}: ${o}; but outputs and summary could not be written: ${t}`,n,e)}
const $=(0,i.vD)(y,v,(0,i.JA)(y,v).next);if($)throw $},async post(e,t){const n=e.kept("asked")
;if(n===void 0||e.kept("ended")!==void 0)return
;e.log.warning(`the ${n} was cut off half-way; nothing is lost: run this job again and it continues, or dispatch the rollback workflow`,"Cut off")
;try{await(0,r.q)(await t(),e.kept("nonce")??"")}catch(t){e.log.debug(`${t instanceof Error?t.message:t}`)}}})
;async function question({inputs:e,log:t},a,o){const{app:s,environment:r}=e;const i={me:a.me,app:s,environment:r,
origin:o};const{rollback:c,"if-in-service":l}=e;if(c!==void 0)return{asked:{...i,kind:"rollback",...l!==void 0&&{from:l}
}};const{prepare:h}=await Promise.all([n.e(5702),n.e(1448)]).then(n.bind(n,21448))
;const{spec:u,notes:d,warnings:p,url:f,forecast:m}=await h(e,a);for(const e of d)t.notice(e)
;for(const e of p)t.warning(e);t.info(`${s} in ${r}: ${m.said}`);const v={...i,kind:"rollout",...e.adopt&&{adopt:true},
spec:{...u,...f===void 0?{}:{url:f}}};return{asked:v,expected:m.seconds}}function setOutputs(e,t,n,a){
const{serving:r,previous:c}=(0,i.JA)(a,t);e.setOutput("outcome",a.step.outcome);e.setOutput("changed",a.changed)
;e.setOutput("release",r?.release??"");e.setOutput("previous-release",c?.release??"")
;e.setOutput("auto-scaling-group",r?.name??"");e.setOutput("url",a.spec?.url??t.spec?.url??"");e.report({why:a.step.why,
machines:r?(0,s.yV)(r).map(({id:e})=>e):[],timeline:n.moments});if(a.step.outcome==="released")for(const t of(0,
o.X)(a.seen))e.log.notice(t,"Adopted")}},32814:(e,t,n)=>{n.d(t,{U:()=>LastLines});var a=n(29260);var o=n(60046)
;var s=n(78241);class LastLines{#e;#t;#n;constructor(e,t){this.#e=e;this.#t=t}watch({seen:e,spec:t}){const n=(0,
o.mi)(e.records);if(n===void 0||(0,o.Vj)(e.records,n.attempt)?.ruling!=="rollback")return;this.#a(e,t)}
async said({seen:e,spec:t}){this.#a(e,t);return await this.#n??[]}#a(e,t){const n=(0,o.mi)(e.records)
;if(this.#n||t===void 0||n?.kind!=="rollout"||n.nonce!==this.#t)return;const a=suspect(e,t,n);if(a===void 0)return
;this.#n=this.#e.lastLines(a,t).then(e=>e.trim()===""?[]:[{title:`Last lines of ${a}`,text:e.trim()}],e=>[{
title:`Last lines of ${a}`,text:`(not to be had: ${e.message})`}])}}
function suspect({fleets:e,targetGroups:t,answers:n},o,r){const i=e.find(({name:e})=>e===r.candidate)
;if(i===void 0||o.liveCheck.via!=="ssm"||Object.keys(o.services).length===0)return;const state=e=>(0,s.L4)(t,e)
;const c=(0,a.yV)(i).filter(({id:e})=>n[e]?.state==="passed"||!n[e]&&state(e)!=="gone")
;const l=c.find(({id:e})=>state(e)==="unhealthy")??c.find(({id:e})=>state(e)==="healthy");return(l??c[0])?.id}}};
