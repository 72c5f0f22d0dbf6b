export const id=3783;export const ids=[3783];export const modules={11161:(e,t,a)=>{a.d(t,{z:()=>parseImage})
;var n=a(27122);var o=a(93720);function parseImage(e){const{host:t,path:a,digest:s=""}=(0,o.mQ)(e)
;const r=t===void 0?a:`${t}/${a}`;if(r!=="")(0,n.F2)(r)
;if(r===""||!(0,o.Bc)(s))throw new Error(`"${e}" does not name an image by its digest; give ${r||"orders"}@sha256:<64 hex digits>`)
;(0,n.F2)(e);return e}},59638:(e,t,a)=>{a.d(t,{W:()=>n,a:()=>parseWaves});const n={halving:[{percent:50},{percent:100}],
canary:[{machines:1},{percent:50},{percent:100}],"all-at-once":[{percent:100}]};function parseWaves(e){
const t=e.split(",").map(e=>parseWave(e.trim()));for(const[a,n]of t.entries()){const o=t[a-1];if(o===void 0)continue
;if("percent"in o&&"machines"in n)throw new Error(`"${e}" has machines after a share; write machines first, such as 1, 25%, 100%`)
;if(amount(n)<=amount(o)&&"percent"in n==="percent"in o)throw new Error(`"${e}" falls or stands still at ${show(n)}; each wave must be more than the one before it`)
}const a=t.at(-1);if(a===void 0||!("percent"in a)||a.percent!==100)throw new Error(`"${e}" does not end with 100%`)
;return t}function parseWave(e){const[,t,a]=/^(\d{1,6})(%?)$/.exec(e)??[];const n=Number(t)
;if(t===void 0||n<1)throw new Error(`"${e}" is not a wave such as 1 (machine) or 25%`)
;if(a==="%"&&n>100)throw new Error(`${e} is more than the whole fleet; the last wave is 100%`);return a==="%"?{percent:n
}:{machines:n}}function amount(e){return"percent"in e?e.percent:e.machines}function show(e){
return"percent"in e?`${e.percent}%`:`${e.machines}`}},27122:(e,t,a)=>{a.d(t,{ED:()=>parseTag,F2:()=>parseReference,
I3:()=>checkName,RC:()=>checkHost,Vz:()=>inFull});var n=a(93720)
;const o=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const s=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const r=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(e){
const{host:t="docker.io",path:a,tag:o,digest:s}=(0,n.mQ)(e)
;if(s!==void 0&&!(0,n.Bc)(s))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;if(o!==void 0)parseTag(o);checkHost(t,a);checkName(a,e);return{...inFull(t,a),...o!==void 0&&{tag:o},...s!==void 0&&{
digest:s}}}function inFull(e,t){if(!/^(index\.)?docker\.io$/.test(e))return{host:e,name:t};return{host:"docker.io",
name:t.includes("/")?t:`library/${t}`}}function parseTag(e){if(r.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(e,t){if(s.test(e)&&Number(/:(\d+)$/.exec(e)?.[1]??0)<=65535)return;const a=e.replace(/^.*@/,"…@")
;const n=/^[a-z]+:$/.test(e)&&t.startsWith("/")?`; leave ${e}// out`:""
;throw new Error(`"${a}" in "${a}/${t}" is not a host such as ghcr.io or 127.0.0.1:5000${n}`)}function checkName(e,t){
if(e.length<=255&&o.test(e))return;const a=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${t}" is a name that no registry takes${a}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}},93720:(e,t,a)=>{a.d(t,{Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference});function splitReference(e){
const t=e.indexOf("@");const a=t<0?e:e.slice(0,t);const[,n="",o]=/^(.*?)(?::([^:/]*))?$/s.exec(a)??[];return{
...splitHost(n),tag:o,digest:t<0?void 0:e.slice(t+1)}}function splitHost(e){const[t="",...a]=e.split("/")
;const n=a.length>0&&(/[.:]/.test(t)||t==="localhost");return n?{host:t,path:a.join("/")}:{host:void 0,path:e}}
function isDigest(e){return/^sha256:[0-9a-f]{64}$/.test(e)}},93783:(e,t,a)=>{a.r(t);a.d(t,{action:()=>y});var n=a(4789)
;var o=a(29260);var s=a(41270);var r=a(97657);var i=a(32814);var c=a(2848)
;function originOf({commit:e,message:t="",author:a="",pull:n,by:o}){const[s=""]=t.trimStart().split(/\r?\n/)
;const r=n??pullIn(s);return{.../^[0-9a-f]{40,64}$/.test(e)&&{commit:e},...s.trim()!==""&&{message:(0,c.TN)(s,120)},
...a.trim()!==""&&{author:(0,c.TN)(a,60)},...r!==void 0&&{pull:r},...o.trim()!==""&&{by:(0,c.TN)(o,60)}}}
function pullIn(e){const[,t,a]=/^Merge pull request #(\d{1,9}) |\(#(\d{1,9})\)$/.exec(e.trim())??[];const n=t??a
;return n===void 0?void 0:Number(n)}function originOfRollback({actor:e}){return originOf({commit:"",by:e})}
async function originOfRollout({event:e,sha:t,actor:a},n){const o=e.pull?.sha||t
;const s=e.commit??(/^[0-9a-f]{40,64}$/.test(o)?await n(o):void 0);return originOf({...s,commit:o,pull:e.pull?.number,
by:a})}var l=a(55928);var h=a(45759);var d=a(11161);var u=a(48540);var p=a(59638);var f=a(22730);var m=a(20509)
;var v=a(24905);var g=a(71493);const w={app:(0,v.mw)("Name of the app, such as orders",u.$q),environment:(0,
v.mw)("Where it goes, such as production; names the fleet file, the fleets and the lease",u.Nq),fleet:(0,
v.lq)("Path of the fleet spec; .github/fleets/<environment>.yml when empty",v.Qq),image:(0,
v.lq)("Image to release, by digest: <registry>/orders@sha256:…",d.z),
ami:(0,v.lq)("AMI to release, in place of an image: ami-…",u.hS),
release:(0,v.lq)("Id of the release; derived from image or AMI, fleet spec and config when empty",u.$q),strategy:(0,
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
"if-in-service":(0,v.lq)("Id of a release, with rollback: that one alone is taken back; where another is in service or on its way, nothing is changed",u.$q),
"keep-previous":(0,
v.lq)("How long the old fleet stays warm for a rollback, such as 1h; the fleet spec's when empty",f.E9),
"github-token":(0,
v.rJ)((0,v.Bz)("Reads whether the run that holds the lease has ended (permission actions: read)","${{ github.token }}"),e=>[e]),
role:g.J};var k=a(62807);var b=a(79982);async function told(e,t,a){const{step:n,seen:o}=e
;if(n.outcome!=="refused"||o.records.leases.length>0)return e;return{...e,step:{...n,why:`${n.why}${await place(t,a)}`}}
}async function placed(e,t,a){if(!(e.cause instanceof b.c8))return e
;return(0,k.gz)(`${e.message}${await place(t,a)}`,"failed",e)}async function place(e,t){if(e.kind!=="rollback")return""
;try{const{whereLooked:n}=await a.e(3630).then(a.bind(a,73630));const{account:o,region:s,apps:r}=await t.look()
;return`; ${n(e,o,s,r)}`}catch{return""}}const y=(0,h.Q)({name:"immutable-rollout",
description:"Puts a release in service on new machines, wave by wave, and takes it back by itself when it fails",
inputs:w,outputs:{outcome:"released, rolled-back, halted, superseded, refused or failed",
changed:"true when this run changed what is in service",release:"Id of the release in service at the end",
"previous-release":"Id of the release that a rollback would bring back, or empty",
"auto-scaling-group":"Name of the Auto Scaling group in service at the end",
url:"Where the app answers, when the balancer tells",result:"All of this and more as JSON"},check:function check(e,t){
const{rollback:a,image:n,ami:o,release:s,strategy:r,waves:i,"if-in-service":c}=e;const l=[]
;const h=n===void 0&&o===void 0&&a===void 0
;if(h&&!["image","ami","rollback"].some(e=>t.has(e)))l.push("image or ami is required");if(a!==void 0){
const e=Object.entries({image:n,ami:o,release:s}).filter(([,e])=>e!==void 0)
;for(const[t]of e)l.push(`${t} cannot be given with rollback: previous, which decides it`)}
if(c!==void 0&&a===void 0)l.push("if-in-service is for rollback: previous alone")
;if(n!==void 0&&o!==void 0)l.push("image and ami are both given; give one")
;if(i!==void 0&&r!==void 0&&r!=="halving")l.push(`strategy ${r} and waves are both given; give one`);return l},
async run(e,t){const{inputs:n,run:o}=e;const{app:s,environment:c,release:h=""}=n
;const d=n.rollback===void 0?"rollout":"rollback"
;const u=d==="rollback"?originOfRollback(o):await originOfRollout(o,t.tellCommit);const p=d==="rollback"?{}:{to:{
release:h,origin:u,repository:o.repository}};const f=new l.g(e);const stopped=async n=>{e.section("")
;const{tellStopped:o}=await a.e(9936).then(a.bind(a,39936));await o(e,{app:s,environment:c,kind:d,...p
},f,t,n).catch(()=>{});throw n};const{asked:m,expected:v}=await question(e,t,u).catch(stopped);f.foresee(v)
;e.keep("asked",`${d} of ${m.app} in ${m.environment}`);e.keep("nonce",t.me.nonce)
;const{reconcile:g}=await Promise.all([a.e(5172),a.e(2418)]).then(a.bind(a,15172))
;const w=new i.U(t.machines,t.me.nonce);const k=await g(t,m,(e,t)=>{f.tell(e,t);w.watch(t)
}).catch(async e=>stopped(await placed(e,m,t.neighbours)));const b=await told(k,m,t.neighbours);e.section("")
;e.keep("ended",b.step.outcome);setOutputs(e,m,f,b);const y=await(0,r.MX)(t,b,w);const $=(0,r.vD)(b,m,(0,
r.JA)(b,m).next);const{tellEnd:q}=await a.e(9936).then(a.bind(a,39936));await q(e,m,f,b,y,t.workspace,$&&e.guide($))
;for(const{title:t,text:a}of y)e.log.info(`${t}:\n${a}`);if($)throw $},async post(e,t){const a=e.kept("asked")
;if(a===void 0||e.kept("ended")!==void 0)return
;e.log.warning(`the ${a} was cut off half-way; nothing is lost: run this job again and it continues, or dispatch the rollback workflow`,"Cut off")
;try{await(0,s.q)(await t(),e.kept("nonce")??"")}catch(t){e.log.debug(`${t instanceof Error?t.message:t}`)}}})
;async function question({inputs:e,log:t},n,o){const{app:s,environment:r}=e;const i={me:n.me,app:s,environment:r,
origin:o};const{rollback:c,"if-in-service":l}=e;if(c!==void 0)return{asked:{...i,kind:"rollback",...l!==void 0&&{from:l}
}};const{prepare:h}=await Promise.all([a.e(5702),a.e(9167)]).then(a.bind(a,59167))
;const{spec:d,notes:u,warnings:p,url:f,forecast:m,reserve:v}=await h(e,n);for(const e of u)t.notice(e)
;for(const e of p)t.warning(e);t.info(`${s} in ${r}: ${m.said}`);const g={...i,kind:"rollout",reserve:v,...e.adopt&&{
adopt:true},spec:{...d,...f===void 0?{}:{url:f}}};return{asked:g,expected:m.seconds}}function setOutputs(e,t,a,s){
const{serving:i,previous:c}=(0,r.JA)(s,t);e.setOutput("outcome",s.step.outcome);e.setOutput("changed",s.changed)
;e.setOutput("release",i?.release??"");e.setOutput("previous-release",c?.release??"")
;e.setOutput("auto-scaling-group",i?.name??"");e.setOutput("url",s.spec?.url??t.spec?.url??"");e.report({why:s.step.why,
machines:i?(0,o.yV)(i).map(({id:e})=>e):[],timeline:a.moments});if(s.step.outcome==="released")for(const t of(0,
n.X)(s.seen))e.log.notice(t,"Adopted")}},32814:(e,t,a)=>{a.d(t,{U:()=>LastLines});var n=a(29260);var o=a(60046)
;var s=a(78241);class LastLines{#e;#t;#a;constructor(e,t){this.#e=e;this.#t=t}watch({seen:e,spec:t}){const a=(0,
o.mi)(e.records);if(a===void 0||(0,o.Vj)(e.records,a.attempt)?.ruling!=="rollback")return;this.#n(e,t)}
async said({seen:e,spec:t}){this.#n(e,t);return await this.#a??[]}#n(e,t){const a=(0,o.mi)(e.records)
;if(this.#a||t===void 0||a?.kind!=="rollout"||a.nonce!==this.#t)return;const n=suspect(e,t,a);if(n===void 0)return
;this.#a=this.#e.lastLines(n,t).then(e=>e.trim()===""?[]:[{title:`Last lines of ${n}`,text:e.trim()}],e=>[{
title:`Last lines of ${n}`,text:`(not to be had: ${e.message})`}])}}
function suspect({fleets:e,targetGroups:t,answers:a},o,r){const i=e.find(({name:e})=>e===r.candidate)
;if(i===void 0||o.liveCheck.via!=="ssm"||Object.keys(o.services).length===0)return;const state=e=>(0,s.L4)(t,e)
;const c=(0,n.yV)(i).filter(({id:e})=>a[e]?.state==="passed"||!a[e]&&state(e)!=="gone")
;const l=c.find(({id:e})=>state(e)==="unhealthy")??c.find(({id:e})=>state(e)==="healthy");return(l??c[0])?.id}}};
