export const id=8375;export const ids=[8375];export const modules={59638:(e,t,a)=>{a.d(t,{W:()=>n,a:()=>parseWaves})
;const n={halving:[{percent:50},{percent:100}],canary:[{machines:1},{percent:50},{percent:100}],"all-at-once":[{
percent:100}]};function parseWaves(e){const t=e.split(",").map(e=>parseWave(e.trim()));for(const[a,n]of t.entries()){
const o=t[a-1];if(o===void 0)continue
;if("percent"in o&&"machines"in n)throw new Error(`"${e}" has machines after a share; write machines first, such as 1, 25%, 100%`)
;if(amount(n)<=amount(o)&&"percent"in n==="percent"in o)throw new Error(`"${e}" falls or stands still at ${show(n)}; each wave must be more than the one before it`)
}const a=t.at(-1);if(a===void 0||!("percent"in a)||a.percent!==100)throw new Error(`"${e}" does not end with 100%`)
;return t}function parseWave(e){const[,t,a]=/^(\d{1,6})(%?)$/.exec(e)??[];const n=Number(t)
;if(t===void 0||n<1)throw new Error(`"${e}" is not a wave such as 1 (machine) or 25%`)
;if(a==="%"&&n>100)throw new Error(`${e} is more than the whole fleet; the last wave is 100%`);return a==="%"?{percent:n
}:{machines:n}}function amount(e){return"percent"in e?e.percent:e.machines}function show(e){
return"percent"in e?`${e.percent}%`:`${e.machines}`}},88375:(e,t,a)=>{a.r(t);a.d(t,{action:()=>g});var n=a(62807)
;var o=a(29260);var r=a(94280);var s=a(41270);var i=a(12618);var c=a(15172);var l=a(97121);var h=a(45759);var u=a(48540)
;var p=a(59638);var m=a(22730);var d=a(20509);var f=a(24905);var v=a(71493);const w={app:(0,
f.mw)("Name of the app, such as orders",u.$q),
environment:(0,f.mw)("Where it goes, such as production; names the fleet file, the fleets and the lease",u.Nq),fleet:(0,
f.lq)("Path of the fleet spec; .github/fleets/<environment>.yml when empty",f.Qq),image:(0,
f.lq)("Image to release, by digest: <registry>/orders@sha256:…",u.zZ),
ami:(0,f.lq)("AMI to release, in place of an image: ami-…",u.hS),
release:(0,f.lq)("Id of the release; derived from image or AMI, fleet spec and config when empty",u.$q),strategy:(0,
f.P_)("halving (50 %, then all), canary (one machine, 50 %, then all) or all-at-once","halving",(0,
f.yL)("halving","canary","all-at-once")),
waves:(0,f.lq)("Waves of your own in place of a strategy, such as 1, 25%, 100%",p.a),bake:(0,
f.lq)("How long each wave must stay good before the next, such as 5m; the fleet spec's when empty",m.E9),
"on-failure":(0,f.P_)("What happens when a wave fails: rollback, or halt for a human to look","rollback",(0,
f.yL)("rollback","halt")),
"fix-forward":(0,f.P_)("true for a release that mends what an alarm rings for: alarms that ring already count once they have stopped","false",d.GX),
timeout:(0,
f.lq)("How long the rollout may take before it counts as failed; twice what its parts add up to, 30m at least, when empty",m.f7),
rollback:(0,f.lq)("previous puts the release before this one back in service; it needs no image and no fleet file",(0,
f.yL)("previous")),
"if-in-service":(0,f.lq)("Id of a release, with rollback: that one alone is taken back; where another is in service or on its way, nothing is changed",u.$q),
"keep-previous":(0,
f.lq)("How long the old fleet stays warm for a rollback, such as 1h; the fleet spec's when empty",m.E9),
"github-token":(0,
f.rJ)((0,f.Bz)("Reads whether the run that holds the lease has ended (permission actions: read)","${{ github.token }}"),e=>[e]),
role:v.J};const g=(0,h.Q)({name:"immutable-rollout",
description:"Puts a release in service on new machines, wave by wave, and takes it back by itself when it fails",
inputs:w,outputs:{outcome:"released, rolled-back, halted, superseded, refused or failed",
changed:"true when this run changed what is in service",release:"Id of the release in service at the end",
"previous-release":"Id of the release that a rollback would bring back, or empty",
"auto-scaling-group":"Name of the Auto Scaling group in service at the end",
url:"Where the app answers, when the balancer tells",result:"All of this and more as JSON"},check:function check(e,t){
const{rollback:a,image:n,ami:o,release:r,strategy:s,waves:i,"if-in-service":c}=e;const l=[]
;const h=n===void 0&&o===void 0&&a===void 0
;if(h&&!["image","ami","rollback"].some(e=>t.has(e)))l.push("image or ami is required");if(a!==void 0){
const e=Object.entries({image:n,ami:o,release:r}).filter(([,e])=>e!==void 0)
;for(const[t]of e)l.push(`${t} cannot be given with rollback: previous, which decides it`)}
if(c!==void 0&&a===void 0)l.push("if-in-service is for rollback: previous alone")
;if(n!==void 0&&o!==void 0)l.push("image and ami are both given; give one")
;if(i!==void 0&&s!==void 0&&s!=="halving")l.push(`strategy ${s} and waves are both given; give one`);return l},
async run(e,t){const a=await question(e,t);const o=new l.g(e)
;e.keep("asked",`${a.kind} of ${a.app} in ${a.environment}`);e.keep("nonce",t.me.nonce);const s=await(0,
c.L)(t,a,(e,t)=>o.tell(e,t)).catch(t=>{e.section("");e.summary((0,r.z)({...account(e,a,o),outcome:"failed",why:t.message
}));throw t});e.section("");e.keep("ended",s.step.outcome);try{tellEnd(e,a,o,s,await(0,i.MX)(t,s))}catch(e){
const t=e instanceof Error?e.message:String(e);const{outcome:a,why:o}=s.step;throw(0,
n.gz)(`${a}: ${o}; but outputs and summary could not be written: ${t}`,a,e)}const h=(0,i.vD)(s,a,(0,i.JA)(s,a).next)
;if(h)throw h},async post(e,t){const a=e.kept("asked");if(a===void 0||e.kept("ended")!==void 0)return
;e.log.warning(`the ${a} was cut off half-way; nothing is lost: run this job again and it continues, or dispatch the rollback workflow`,"Cut off")
;try{await(0,s.q)(await t(),e.kept("nonce")??"")}catch(t){e.log.debug(`${t instanceof Error?t.message:t}`)}}})
;async function question({inputs:e,log:t},n){const{app:o,environment:r}=e;const s={me:n.me,app:o,environment:r}
;const{rollback:i,"if-in-service":c}=e;if(i!==void 0)return{...s,kind:"rollback",...c!==void 0&&{from:c}}
;const{prepare:l}=await Promise.all([a.e(3426),a.e(1354)]).then(a.bind(a,31354))
;const{spec:h,notes:u,warnings:p,url:m}=await l(e,n);for(const e of u)t.notice(e);for(const e of p)t.warning(e);return{
...s,kind:"rollout",spec:{...h,...m===void 0?{}:{url:m}}}}function account({run:e},t,a){return{app:t.app,
environment:t.environment,kind:t.kind,release:t.spec?.release??"",timeline:a.moments,machines:[],evidence:[],next:[],
...e.url===void 0?{}:{run:e.url}}}function tellEnd(e,t,a,n,s){const{serving:c,previous:l,next:h}=(0,i.JA)(n,t)
;const u=n.spec?.url??t.spec?.url??"";e.setOutput("outcome",n.step.outcome);e.setOutput("changed",n.changed)
;e.setOutput("release",c?.release??"");e.setOutput("previous-release",l?.release??"")
;e.setOutput("auto-scaling-group",c?.name??"");e.setOutput("url",u);e.report({why:n.step.why,machines:c?(0,
o.yV)(c).map(({id:e})=>e):[],timeline:a.moments});e.summary((0,r.z)({...account(e,t,a),outcome:n.step.outcome,
why:n.step.why,release:c?.release??"",previousRelease:l?.release??"",machines:(0,i.px)(n),evidence:s,smoke:(0,i.FA)(n),
next:h,url:u}));for(const{title:t,text:a}of s)e.log.info(`${t}:\n${a}`)}}};
