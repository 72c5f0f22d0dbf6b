export const id=7023;export const ids=[7023,4727];export const modules={72432:(e,t,n)=>{n.d(t,{EA:()=>withEnd,
Im:()=>comment,NZ:()=>goneComment,ni:()=>withCut});var o=n(5583);var s=n(66014);const a={
building:"on its way; what was there before serves until it is ready",ready:"ready",
failed:"failed; what was there before, if anything, serves on"}
;const r="cut off; what was there before, if anything, serves on, and the next push or run goes on";function comment(e){
const{app:t,url:n,state:r,run:i,shell:c}=e;const u=(0,s.xS)(e).map(({name:e,value:t,theirs:n})=>[e,n?(0,o.a)(t):t])
;const l=[["State",stateBy(a[r],i)],...u]
;return[`**${t}** of this branch: ${n}`,"","| | |","| --- | --- |",...l.map(([e,t])=>row(e,t)),"",...s.bj.map(e=>`- ${e}`),...c?["- For a shell on its machine:","",...session(c)]:[],""].join("\n")
}function withEnd(e,t){const n=e.split("\n").filter(e=>!e.startsWith("| Ends |"))
;const o=n.findLastIndex(e=>e.startsWith("| "));return o<0?e:n.toSpliced(o+1,0,row("Ends",(0,s.n$)(t))).join("\n")}
function withCut(e,t){const n=row("State",stateBy(a.building,t));return e.replace(n,()=>row("State",stateBy(r,t)))}
function goneComment({app:e,url:t}){
return`**${e}** of this branch is gone, and \`${t}\` leads nowhere. A push to the branch makes it anew.\n`}
function session({region:e,fleet:t}){
return["  ```sh",`  aws ssm start-session --region ${e} --target "$(aws autoscaling describe-auto-scaling-groups --region ${e} \\`,`    --auto-scaling-group-names ${t} --output text \\`,'    --query "AutoScalingGroups[].Instances[?LifecycleState==\'InService\'][] | [0].InstanceId")"',"  ```"]
}function stateBy(e,t){return`${e} ([run](${t}))`}function row(e,t){return`| ${e} | ${t} |`}},66014:(e,t,n)=>{n.d(t,{
bj:()=>o,n$:()=>utc,xS:()=>factsOf});function factsOf({commit:{sha:e,message:t,author:n},expires:o}){
const theirs=(e,t)=>({name:e,value:t,theirs:true});return[{name:"Commit",value:e,theirs:!/^[0-9a-f]{40}$/.test(e)
},theirs("Message",t.trimStart().split(/\r?\n/,1)[0]??""),theirs("Author",n),{name:"Ends",value:o===void 0?"":utc(o),
theirs:false}].filter(({value:e})=>e.trim()!=="")}
const o=["To keep it longer, push to the branch, or run its workflow with `extend`, such as `24h`.","To stop it, close the pull request or delete the branch."]
;function utc(e){return`${new Date(e*1e3).toISOString().slice(0,16).replace("T"," ")} UTC`}},60692:(e,t,n)=>{n.d(t,{
$9:()=>slackRefusal,$P:()=>webhookIn,SM:()=>remedyOf,WE:()=>passes});var o=n(2848);function remedyOf(e){
return s.find(([t])=>t.test(e))?.[1]}
const s=[[/not verified/i,"verify in SES, in that region, what it names; in the sandbox, in which each account is at first, whoever gets mail must be verified too, until AWS grants production access"],[/Daily message quota/,"in the sandbox mail goes to 200 recipients a day; ask AWS for production access, or name an SNS topic in place of email"],[/AccountSuspended|SendingPaused/,"AWS has stopped this account's mail; its reason is in the dashboard of SES"],[/Topic does not exist|Invalid parameter: TopicArn/i,"correct sns of notify, or make that topic"],[/ParameterNotFound/,"put the address of the webhook there, as a SecureString"]]
;function passes(e){return!("status"in e)||e.status===429||e.status>=500}function slackRefusal(e){
if(!("status"in e))return`${e.why}; see that this runner reaches what the webhook's address names`
;const{status:t,body:n}=e;if(t===200)return;const s=(0,o.TN)(n,100)
;return`it answered ${t}${s===""?"":` ${s}`}; ${slackRemedy(t,s)}`}function slackRemedy(e,t){
if(t==="action_prohibited")return"an admin of the workspace has to let this webhook's app post there"
;if(t==="channel_not_found"||t==="channel_is_archived")return"make a webhook for a channel that there is, and put its address into the parameter"
;if(e===429||e>=500)return"that passes by itself, and the next deploy is told of again"
;if(e===400)return"the parameter has to name an incoming webhook of Slack, which takes a JSON text"
;return"the webhook is gone or was taken back: make another, and put its address into the parameter"}
function webhookIn(e){const t=e.trim();return/^https:\/\/\S+$/.test(t)&&URL.canParse(t)?t:void 0}},12196:(e,t,n)=>{
n.d(t,{r:()=>urlOf});function urlOf({host:e,port:t}){return t===void 0?`https://${e}`:`http://${e}:${t}`}},
71300:(e,t,n)=>{n.d(t,{z:()=>o});const o={liveCheck:{path:"/",timeout:300,via:"ssm"},beforeTraffic:{timeout:600},
stopGrace:30,metadataHopLimit:1,bake:300,noData:"pass-if-served",keepPrevious:3600,onFailure:"rollback",timeout:3600}},
32200:(e,t,n)=>{n.d(t,{Y:()=>placedServices,u:()=>s});var o=n(54070)
;const s=["IMMUTABLE_URL","IMMUTABLE_NAME","IMMUTABLE_BRANCH","IMMUTABLE_ENVIRONMENT"]
;function placedServices(e,{url:t,name:n,slug:s,branch:a},r){const i={url:t,name:n,slug:s,slug_:s.replaceAll("-","_"),
branch:a};const c={IMMUTABLE_URL:t,IMMUTABLE_NAME:n,IMMUTABLE_BRANCH:a,IMMUTABLE_ENVIRONMENT:r}
;const placed=({environment:e,...t})=>{const n=Object.entries(e).map(([e,t])=>[e,(0,o.v)(t,i)]);return{...t,
environment:{...Object.fromEntries(n),...c}}};return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,placed(t)]))}
},59638:(e,t,n)=>{n.d(t,{W:()=>o,a:()=>parseWaves});const o={halving:[{percent:50},{percent:100}],canary:[{machines:1},{
percent:50},{percent:100}],"all-at-once":[{percent:100}]};function parseWaves(e){
const t=e.split(",").map(e=>parseWave(e.trim()));for(const[n,o]of t.entries()){const s=t[n-1];if(s===void 0)continue
;if("percent"in s&&"machines"in o)throw new Error(`"${e}" has machines after a share; write machines first, such as 1, 25%, 100%`)
;if(amount(o)<=amount(s)&&"percent"in o==="percent"in s)throw new Error(`"${e}" falls or stands still at ${show(o)}; each wave must be more than the one before it`)
}const n=t.at(-1);if(n===void 0||!("percent"in n)||n.percent!==100)throw new Error(`"${e}" does not end with 100%`)
;return t}function parseWave(e){const[,t,n]=/^(\d{1,6})(%?)$/.exec(e)??[];const o=Number(t)
;if(t===void 0||o<1)throw new Error(`"${e}" is not a wave such as 1 (machine) or 25%`)
;if(n==="%"&&o>100)throw new Error(`${e} is more than the whole fleet; the last wave is 100%`);return n==="%"?{percent:o
}:{machines:o}}function amount(e){return"percent"in e?e.percent:e.machines}function show(e){
return"percent"in e?`${e.percent}%`:`${e.machines}`}},54070:(e,t,n)=>{n.d(t,{v:()=>expandPlaces})
;function expandPlaces(e,t){const known=e=>Object.hasOwn(t,e)?t[e]:void 0
;return e.replaceAll(/\{([a-z_]+)\}/g,(e,t)=>known(t)??e)}},87023:(e,t,n)=>{n.r(t);n.d(t,{action:()=>X});var o=n(10542)
;var s=n(12196);function withoutToken({actor:e,fork:t,idToken:n}){if(n||!t&&e!=="dependabot[bot]")return
;const o=t?"a pull request from a fork":"a run of Dependabot's"
;return`GitHub gives ${o} no id-token, so it gets no credentials of AWS; a person who has read it can push its commits to a branch of this repository`
}var a=n(62807);var r=n(94280);var i=n(41270);var c=n(77687);var u=n(45759);var l=n(72432);class Announcement{#e;#t;#n
;#o;constructor({inputs:e,run:t},n,o){this.#e=e;this.#t=n;this.#n=t;this.#o=o}async begin(e){
const[t,n]=await Promise.all([this.#e.deployment?this.#o.news.begin():void 0,this.#s("building",e)]);return{
...t!==void 0&&{deployment:t},...n!==void 0&&{comment:n}}}async end({deployment:e},t){
const{news:n,deployments:o}=this.#o;const a=t.outcome==="superseded"||t.outcome==="skipped"
;if(e!==void 0)if(a)await o.end([e]);else if(t.outcome==="released")await n.succeed(e,(0,
s.r)(this.#t));else await n.fail(e);if(!a)await this.#s(t.outcome==="released"?"ready":"failed",t)}async cut(e){
if(e!==void 0)await this.#o.news.fail(e);if(this.#e.comment)await this.#o.board.edit(e=>(0,l.ni)(e,this.#n.url??""))}
async extended({outcome:e,expires:t}){if(!this.#e.comment||e!=="released"||t===void 0)return
;await this.#o.board.edit(e=>(0,l.EA)(e,t))}arrived(e){return{...this.#a(e),branch:this.#t.owner.branch}}
#a({expires:e}){const{app:t}=this.#t.owner;const n=commitOf(this.#n,this.#t);const o={app:t,url:(0,s.r)(this.#t),
commit:n,run:this.#n.url??""};return{...o,...e!==void 0&&{expires:e}}}async#s(e,t){if(!this.#e.comment)return
;const{region:n}=this.#t;const o={...this.#a(t),state:e,...t.fleet!==void 0&&{shell:{region:n,fleet:t.fleet}}}
;return await this.#o.board.write((0,l.Im)(o))}}function commitOf({event:e},{commit:t}){
const{message:n="",author:o=""}=e.commit??{};return{sha:t,message:n,author:o}}var d=n(60046)
;function deliveriesOf({email:e,sns:t,slack:n}){return[...e?[{by:"email",...e}]:[],...t.map(e=>({by:"sns",topic:e
})),...n===void 0?[]:[{by:"slack",parameter:n.replace("ssm:","")}]]}function told(e){switch(e.by){case"email":
return`a mail to ${e.to.join(", ")}`;case"sns":return`a message on ${e.topic}`;case"slack":
return`a message to Slack, by the webhook in ${e.parameter}`}}function arrives(e,t,n){return t==="released"&&(0,
d.mi)(n)?.nonce===e}var p=n(21577);var h=n(12403);var m=n(79982);var f=n(98554);var w=n(18337);var v=n(97699)
;function deploying(e){return{async look(t,n,o){const s=await(0,w.U)(t).sites.look();const a=n.spec?{...n,spec:(0,
f.Ry)(n.spec,e,s)}:n;const r=await(0,v.O)(t,a,o,t=>(0,f.Ry)(t,e,s));return{...r,site:s}},decide(t,n){
const{site:o,spec:s,seen:a}=n;const r=t.spec?{...t,spec:(0,f.Ry)(t.spec,e,o)}:t;return(0,f.c7)(r,e,s,a,o)}}}
var g=n(12618);var y=n(81185);var b=n(98668);var k=n(71975);var $=n(48498);function extendStep(e,t,n,o,s){
const a=step(e,t,n,o,s);const r={host:e,domain:e.slice(e.indexOf(".")+1),owner:t};const i=a.kind==="effect"?(0,
$.p)(r,s,o.now,a.effect):void 0;return{...(0,b.W5)(a,i&&`what holds of names: it would ${i}`),phase:{name:"site",host:e}
}}function step(e,t,n,o,{deed:s}){const refuse=e=>(0,b.Vw)("refused",e,false)
;const a="deploy it again by a push, or by feature-env without extend"
;if(s===void 0)return refuse(`${e} leads nowhere: there is nothing to extend; ${a}`);const r=(0,k.bL)(e,s,t)
;if(r!==void 0)return refuse(r);const i=(0,d.mi)(o.records)
;if(s.ending===true)return refuse(`${t.environment} is being torn down; ${a}`);if(i&&!(0,
d.Ko)(o.records,i))return refuse(`${(0,d.ng)(i)} is at ${t.environment}, and a deploy renews it anyway`)
;const c=o.fleets.find(({name:e})=>e===(0,d.PX)(o.records));const u=s.expires<=o.now||c===void 0||c.max===0
;if(u)return refuse(`${t.environment} has expired and nothing runs there any more; ${a}`)
;const l=new Date(n*1e3).toISOString();if(s.expires<n-120)return(0,b.QZ)({do:"write-deed",host:e,deed:{...s,expires:n}
},`write down that ${e} stays until ${l}`);if(((0,y.pJ)(c)??n)<n-120)return(0,b.QZ)({do:"put-expire",fleet:c.name,at:n
},`put off the end of ${c.name} to ${l}`)
;return(0,b.Vw)("released",`${e} stays until ${new Date(s.expires*1e3).toISOString()}`)}function extending(e,t,n){
return{async look(e,t,n){const o=await(0,w.U)(e).sites.look();return{...await(0,v.O)(e,t,n,withoutTraffic),site:o}},
decide(o,s){const{site:a,seen:r}=s;return extendStep(e,t,Math.floor((o.began??r.now)+n),r,a)}}}
function withoutTraffic(e){return{...e,place:{...e.place,targetGroups:[]}}}var x=n(511);var S=n(97121);var O=n(2848)
;var A=n(66014);function messageOf(e){const{app:t,url:n,branch:o,run:s}=e;const a=[{name:"Branch",value:o,theirs:true
},...(0,A.xS)(e)];const r=`${t} is up at ${n.replace(/^https?:\/\//,"")}`;const i=a.map(({name:e,value:t})=>`${e}: ${(0,
O.TN)(t,200)}`);const c=a.map(({name:e,value:t,theirs:n})=>`*${e}:* ${n?quoted(t):t}`)
;const u=A.bj.map(e=>e.replaceAll("`",""));return{subject:r.slice(0,99),
text:[`${t} is up: ${n}`,"",...i,`Run: ${s}`,"",...u,""].join("\n"),
slack:[`*${t}* is up: <${n}>`,...c,`<${s}|Run>`,...A.bj].join("\n")}}function quoted(e){const t=(0,
O.TN)(e,200).replaceAll("`","'");return`\`${t.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")}\``}
var E=n(60692);async function notify(e,t,n,o){const s=messageOf(t);const rest=(e,t)=>{const n=h._L.notify.pauses[t]
;if(n===void 0||!(e instanceof m.V))throw e;return n};await Promise.all(e.map(async e=>{try{await(0,
h.d_)(()=>deliver(e,s,n),rest,e=>n.clock.wait(e));o.info(`sent ${told(e)}`)}catch(t){
const n=t instanceof Error?t.message:String(t)
;o.warning(`sending ${told(e)}: ${n}; the environment is up all the same`,"Not told")}}))}async function deliver(e,t,n){
const{courier:o,web:s}=n;switch(e.by){case"email":return await o.mail(e.from,e.to,t);case"sns":
return await o.publish(e.topic,t);case"slack":{const{asker:n,secrets:a}=await s();try{
const s=await o.secret(e.parameter);a.hide(s);return await post(n,s,t.slack)}finally{n.close()}}}}
async function post(e,t,n){const o=(0,E.$P)(t)
;if(o===void 0)throw new m.C("it holds no address that begins with https://; put the webhook's there")
;const s=await e.ask({url:o,method:"POST",body:JSON.stringify({text:n}),redirects:0,timeout:h._L.notify.answer,headers:{
"content-type":"application/json","user-agent":"immutable"}});const a=s.kind==="answer"?s:{why:`${s.kind}: ${s.why}`}
;const r=(0,E.$9)(a);if(r!==void 0)throw(0,E.WE)(a)?new m.V(r):new m.C(r)}
function nextSteps({outcome:e,branch:t,serving:n,machine:o,region:s}){
const a=o===void 0?[]:[`A shell there: aws ssm start-session --region ${s} --target ${o}`];switch(e){case"released":
return["Each push to the branch deploys anew and puts its end off; feature-env with extend: 24h puts it off alone.",`It ends with its branch, or at once by teardown with branch: ${t}.`,...a]
;case"rolled-back":
return[(n?"What was deployed before serves on":"Nothing is deployed there, as before")+", and nothing is left to repair. Read the evidence and push a fix; the same commit can be tried again by a new run.",...n?a:[]]
;case"refused":return["Nothing was changed. Remove what is named above, then run the job again."];case"superseded":
return["Nothing is to be done for this run: look at the one that went past it."];case"halted":case"failed":
return["Run this job again (Re-run failed jobs): it continues where it stopped, nothing is made twice.",`To start from nothing: teardown with branch: ${t}, then push again.`]
;case"removed":case"skipped":return[]}}var I=n(29260);function accountOf({context:e,place:t},n,o){const{run:a}=e;return{
app:n.app,environment:n.environment,kind:n.kind,release:n.spec?.release??"",url:(0,s.r)(t),timeline:o,machines:[],
evidence:[],next:[],...a.url===void 0?{}:{run:a.url}}}function thereAt(e){const t=servingAt(e);const n=t&&(0,y.pJ)(t)
;return{outcome:e.step.outcome,...t&&{fleet:t.name},...n!==void 0&&{expires:n}}}async function tellEnd(e,t,n,o){
const{context:s,place:a,ports:i}=e;const{outcome:c,why:u}=o.step;const l=servingAt(o);const{expires:d}=thereAt(o)
;const p=d===void 0?"":new Date(d*1e3).toISOString();const h=l?(0,I.yV)(l).map(({id:e})=>e):[];s.setOutput("outcome",c)
;s.setOutput("changed",o.changed);s.setOutput("release",l?.release??"");s.setOutput("expires-at",p)
;s.setOutput("auto-scaling-group",l?.name??"");s.report({why:u,machines:h,timeline:n});const m=await(0,g.MX)(i,o)
;const{branch:f}=a.owner;const{region:w}=a;const[v]=h;const y=l!==void 0&&l.release===t.spec?.release
;const b=s.inputs.image??s.inputs.ami??"";const k=(0,A.xS)({commit:commitOf(s.run,a)}).map(({name:e,value:t})=>[e,t])
;s.summary((0,r.z)({...accountOf(e,t,n),outcome:c,why:u,release:l?.release??"",
more:[["Branch",f],...y?[...k,["Runs",b]]:[],["Ends",d===void 0?"":(0,A.n$)(d)]],machines:(0,g.px)(o),evidence:m,
smoke:(0,g.FA)(o),next:nextSteps({outcome:c,branch:f,serving:l!==void 0,region:w,...v&&{machine:v}})}))
;for(const{title:e,text:t}of m)s.log.info(`${e}:\n${t}`)}function servingAt({seen:e}){
return e.fleets.find(({name:t,max:n})=>t===(0,d.PX)(e.records)&&n>0)}async function plan(e,t,n,o){
const{context:s,ports:a}=e;const{seen:i,step:c}=await(0,x.S)(a,t,deploying(n))
;const u=i.fleets.find(({name:e,max:t})=>e===(0,d.PX)(i.records)&&t>0)
;const l=o?wouldDo(t,n,c,u?.release):"would first take away what has expired, since there is no room"
;const p=new Date(n.deed.expires*1e3).toISOString();s.keep("ended","skipped");s.setOutput("outcome","skipped")
;s.setOutput("changed",false);s.setOutput("release",u?.release??"");s.setOutput("auto-scaling-group",u?.name??"")
;s.report({why:l,step:c.why});s.log.notice(`${t.environment}: ${l}`,"Plan");s.summary((0,r.z)({...accountOf(e,t,[]),
outcome:"plan",why:l,more:[["Branch",n.deed.branch],["In service",u?.release??"nothing"],["Would end",p]]}))}
function wouldDo({spec:e},{host:t},n,o){if(n.kind==="wait")return`would wait: ${n.why}`
;if(n.kind==="done")return n.outcome==="released"?n.why:`would be ${n.outcome}: ${n.why}`;const{effect:s}=n
;if(o===e?.release)return`would launch nothing, since ${o} is in service already, and put its end off`
;if(s.do!=="claim"||s.lease.kind!=="rollout")return`would begin so: ${n.why}`;return`would launch ${(0,
b.aT)(e?.size.min??1)} of ${s.lease.release} and lead ${t} there`}var T=n(32478);var M=n(27071);var N=n(71300)
;function asFleetSpec(e){const{size:t,smoke:n,bake:o}=e;return{account:e.account,region:e.region,size:{min:t,max:t},
subnets:e.subnets,"instance-types":e["instance-types"],ami:e.ami,"instance-profile":e["instance-profile"],
"metadata-hop-limit":e["metadata-hop-limit"],"security-groups":e["security-groups"],"target-groups":[],
services:e.services,"live-check":e["live-check"],"before-traffic":e["before-traffic"],bake:o,alarms:[],tolerate:{
machines:0},"no-data":N.z.noData,smoke:n,"keep-previous":0}}var P=n(39283);var _=n(32200)
;function featureMachine(e,t,n,o){const{network:s,services:a,liveCheck:r,...i}=(0,P.V)(e,t);const c=(0,_.Y)(a,n,o)
;const{seed:u}=e;return{...i,services:c,...Object.keys(c).length>1&&{network:true},liveCheck:{...r,
timeout:r.timeout+(u?.timeout??0)},...u&&{seed:u},...e.spot&&{spot:true}}}var R=n(9939);var W=n(82087);var j=n(59638)
;const q={healthy:10,drain:30};const B={healthy:60,drain:60,record:true}
;async function prepare(e,{fleet:t,smoke:n},o,a,r,i){checkTogether(e,t);const{app:c,image:u,ami:l}=e
;const{environment:d}=o.owner;const p=a.deed.expires-r.clock.now();const h={app:c,environment:d,...u&&{image:u},...l&&{
ami:l},ttl:p};const m=await r.preflight.resolve(asFleetSpec(t),h,[]);const f={...buildSpec(e,t,o,m.place,i),ttl:p,
...n&&{smoke:n.smoke},url:(0,s.r)(o)};(0,T.s)(f);await r.ledger.check(f);return{spec:f,notes:m.notes,
warnings:[...m.warnings,...n?.unused??[]]}}function siteWanted(e,t,n,o,s){
const{owner:a,host:r,domain:i,targetGroup:c,pull:u}=t;const{deed:l}=o;const d=l&&l.ending!==true&&l.expires>s&&(0,
k.s0)(l,a);const p=Math.max(Math.floor(s+n),d?l.expires:0);return{host:r,domain:i,targetGroup:c,deed:{...a,
...u!==void 0&&{pull:u},expires:p},allow:e.allow??[],balancers:e.address==="private"?[]:e.balancers??wildcards(i,o),
most:e["max-environments"]}}function wildcards(e,{balancers:t}){const n=t.filter(({wildcard:e})=>e).map(({name:e})=>e)
;if(n.length>0)return n
;throw(0,a.Qm)(`looking for the balancer: *.${e} leads to none of this account and region; make it an alias of a balancer's, or name balancers in the feature spec`)
}function checkTogether({image:e,ami:t,fleet:n},o){const s=[]
;if(t===void 0&&o.ami===void 0)s.push("ami is required for a release that is an image");try{(0,W.Yj)(o,e)}catch(e){
s.push(e instanceof Error?e.message:String(e))}
if(s.length>0)throw(0,a.Qm)(`reading the feature spec ${n}: ${s.join("; ")}`)}function buildSpec(e,t,n,o,a){
const{owner:r,host:i,slug:c}=n;const{app:u,environment:l,branch:d}=r;const p={url:(0,s.r)(n),name:i,slug:c,branch:d}
;const h=t.address==="private";const m={app:u,environment:l,...e.image&&{image:e.image},place:{...o,targetGroups:[]},
size:{min:t.size,max:t.size},...featureMachine(t,e.image,p,l),waves:j.W["all-at-once"],bake:t.bake,alarms:[],tolerate:{
machines:0},noData:h?"pass":"pass-if-served",keepPrevious:60,onFailure:"rollback"};const f={...m,place:{...o,
targetGroups:[i]}};return{...m,timeout:(0,M.R)(e.timeout,f,h?B:q),release:(0,R.B)(m,a)}}var L=n(92763);var z=n(32974)
;var D=n(21771);var C=n(12449);async function sweepExpired({context:e,me:t,place:n,ports:o},{open:s,sha256:a},r,i,c){
const{inputs:u,run:l,log:d}=e;const{owner:p,domain:h}=n;const{app:m,repository:f}=p;const w=o.clock.now()
;const v=i.filter(e=>e.deed.app===m&&e.deed.repository===f&&e.deed.environment!==p.environment&&(0,z._7)(e,w))
;const g=v.sort((e,t)=>e.deed.expires-t.deed.expires).slice(0,5);const y=await Promise.allSettled(g.map(async e=>{
const{host:n,deed:o}=e;const i=(0,L.Ok)(o,h);const p=await s((0,D.B)({app:m,file:u.fleet,fleet:r,run:l,hash:a},e))
;const f={marks:i,host:n,judged:{deed:o,byDeed:true},timeout:u.timeout,until:w+c}
;const v=`it expired at ${new Date(o.expires*1e3).toISOString()}`;const{what:g,why:y}=await(0,C.v)(p,t,f,v,{...d,
info:d.debug});return`${o.environment}: ${g}, since ${y}`}))
;for(const e of y)d.info(e.status==="fulfilled"?e.value:`a sweep failed: ${e.reason}`)}const[G,U]=[20,120]
;async function deploy(e,t,n){const{context:o,place:s}=e;const{inputs:a,log:r}=o;const{fleet:i}=t
;const c=await lookAround(e.ports);const u=e.ports.clock.now();const l=siteWanted(i,s,a.ttl??i.ttl,c,u)
;const sweep=t=>sweepExpired(e,n,i,c.holders,t);const d=((0,p.A_)(l,c,u)?.expired??[]).length>0
;if(d&&!a.plan)await sweep(U);const h=d&&!a.plan?{...e,ports:await n.open(s)}:e;const{ports:m}=h
;const{spec:f,notes:w,warnings:v}=await prepare(a,t,s,l,m,n.sha256);for(const e of w)r.notice(e)
;for(const e of v)r.warning(e);const g={...whose(h),kind:"rollout",spec:f};if(a.plan)return await plan(h,g,l,!d)
;const y=new Announcement(o,s,m);const b=await y.begin({expires:l.deed.expires})
;o.setOutput("deployment-id",b.deployment??"");o.keep("deployment",String(b.deployment??""));const k={...l.deed,...b}
;const $=await goOn(h,g,deploying({...l,deed:k})).catch(async e=>{await y.end(b,{outcome:"failed"})
;o.keep("deployment","");throw e});const x=thereAt($);await y.end(b,x)
;if(i.notify&&arrives(h.me.nonce,x.outcome,$.seen.records))await notify(deliveriesOf(i.notify),y.arrived(x),m,r)
;if(!d)await sweep(G);turnRed($,g)}async function extend(e,t){const{host:n,owner:o}=e.place;const s={...whose(e),
kind:"rollout"};const a=await goOn(e,s,extending(n,o,t))
;await new Announcement(e.context,e.place,e.ports).extended(thereAt(a));turnRed(a,s)}async function goOn(e,t,n){
const{context:o,ports:s}=e;const i=new S.g(o);const c=await(0,x.L)(s,t,(e,t)=>i.tell(e,t),n).catch(n=>{o.section("")
;const s=accountOf(e,t,i.moments);o.summary((0,r.z)({...s,outcome:"failed",why:n.message}));throw n});o.section("")
;o.keep("ended",c.step.outcome);try{await tellEnd(e,t,i.moments,c)}catch(e){
const t=e instanceof Error?e.message:String(e);const{outcome:n,why:o}=c.step;throw(0,
a.gz)(`${n}: ${o}; but outputs and summary could not be written: ${t}`,n,e)}return c}function whose({me:e,place:t}){
const{app:n,environment:o}=t.owner;return{me:e,app:n,environment:o}}function turnRed(e,t){const n=(0,g.vD)(e,t,[])
;if(n)throw n}async function lookAround({sites:e,clock:t}){return await(0,h.d_)(()=>e.look(),(e,t)=>{
const n=h._L.preflight[t];if(!(e instanceof m.V||e instanceof m.C))throw e;if(e instanceof m.V&&n!==void 0)return n
;throw(0,a.gz)(`looking where the name leads: ${e.message}; nothing was changed`,"failed",e)},e=>t.wait(e))}
var Q=n(48540);var V=n(22730);var F=n(20509);var H=n(24905);const J={
app:(0,H.mw)("Name of the app, such as orders",Q.$q),
image:(0,H.lq)("Image to deploy, by digest: <registry>/orders@sha256:…",Q.zZ),ami:(0,
H.lq)("AMI to deploy, in place of an image: ami-…",Q.hS),
branch:(0,H.lq)("Branch whose environment it is; the pull request's, else the one that was pushed to, when empty",o.Q),
fleet:(0,H.P_)("Path of the feature spec",".github/fleets/feature.yml",H.Qq),ttl:(0,
H.lq)("How long it lives from this deploy, such as 72h; the feature spec's when empty",V.f7),extend:(0,
H.lq)("Only lets what is deployed live for so long from now, such as 24h; needs no image. Refused when it has expired, or while a deploy runs, which renews it anyway",V.f7),
plan:(0,H.P_)("true only says what a deploy would do, and changes nothing","false",F.GX),label:(0,
H.lq)("Deploy only while an open pull request of the branch has this label; skipped otherwise",H.Qq),comment:(0,
H.P_)("Whether a comment at the pull request says where it is","true",F.GX),deployment:(0,
H.P_)("Whether GitHub is told of a deployment","true",F.GX),"github-environment":(0,
H.P_)("GitHub's environment of the deployments of all branches","review",H.Qq),timeout:(0,
H.P_)("How long the deploy may take before it counts as failed","15m",V.f7),"github-token":(0,H.rJ)((0,
H.Bz)("Reads whether the branch has a newer commit and whether other runs have ended, and tells where it is (contents: read, actions: read, deployments: write, pull-requests: write)","${{ github.token }}"),e=>[e])
};const X=(0,u.Q)({name:"feature-env",
description:"Deploys a branch to an environment of its own, with an address of its own, until it expires",inputs:J,
outputs:{url:"Where it answers",name:"Its host, such as feature-x.dev.example.com",
slug:"What the branch is called in names, such as feature-x",
environment:"review- and the slug: what it is called in AWS",release:"Id of the release in service at the end",
"expires-at":"When it ends unless it is deployed again, such as 2026-11-30T12:00:00.000Z",
"deployment-id":"Id of GitHub's deployment, or empty",
"auto-scaling-group":"Name of the Auto Scaling group in service at the end",
outcome:"released, rolled-back, superseded, skipped (a plan too), halted, refused or failed",
changed:"true when this run changed what is there",result:"All of this and more as JSON"},check:function check(e,t){
const{image:n,ami:o,ttl:s,extend:a,plan:r}=e;const i=!["image","ami","extend"].some(e=>t.has(e));if(a===void 0){
if(n!==void 0&&o!==void 0)return["image and ami are both given; give one"]
;return i&&n===void 0&&o===void 0?["image or ami is required"]:[]}const c=Object.entries({image:n,ami:o,ttl:s,
plan:r||void 0}).filter(([,e])=>e!==void 0)
;return c.map(([e])=>`${e} cannot be given with extend, which deploys nothing`)},async run(e,t){const{inputs:s,run:r}=e
;const{app:i}=s;const u=s.branch??(0,o.W)(r)
;if(u===void 0)throw(0,a.Qm)(`finding the branch: this run is of ${r.ref||"no ref"}, which is none; give the input branch`)
;const{readFeatureFile:l}=await Promise.all([n.e(9691),n.e(8815),n.e(4887),n.e(7407),n.e(9658)]).then(n.bind(n,19658))
;const d=await l(t.workspace,s.fleet);const p=(0,c.$)(i,{fleet:d.fleet,file:s.fleet},u,r,t.sha256);tellPlace(e,p)
;const h=withoutToken({...r,fork:r.event.pull?.fork===true});if(h!==void 0)return skip(e,p,h)
;const{place:m,unlabelled:f}=await atPull(e,t,p);if(f!==void 0)return skip(e,m,f);const w=await t.open(m)
;await w.checkAccount();e.keep("place",JSON.stringify(m));e.keep("nonce",t.me.nonce);const v={context:e,me:t.me,place:m,
ports:w};if(s.extend!==void 0)await extend(v,s.extend);else await deploy(v,d,t)},async post(e,t){const n=e.kept("place")
;if(n===void 0||e.kept("ended")!==void 0)return;const{owner:o,...s}=JSON.parse(n)
;e.log.warning(`the deploy of ${o.app} to ${o.environment} was cut off; the next one goes on, or begins anew, without waiting for it`,"Cut off")
;try{const n=await t();const a={owner:o,...s};const r=await n.open(a);const c=Number(e.kept("deployment")??0)||void 0
;await(0,i.q)(r,e.kept("nonce")??"");if(e.inputs.extend===void 0)await new Announcement(e,a,r).cut(c)}catch(t){
e.log.debug(`${t instanceof Error?t.message:t}`)}}});function tellPlace(e,t){const{host:n,slug:o,owner:a}=t
;e.setOutput("url",(0,s.r)(t));e.setOutput("name",n);e.setOutput("slug",o);e.setOutput("environment",a.environment)}
function skip(e,{owner:t},n){e.setOutput("outcome","skipped");e.setOutput("changed",false);e.log.notice(n,"Skipped")
;const o={app:t.app,environment:t.environment,kind:"rollout",outcome:"skipped",why:n};e.summary((0,r.z)({...o,
release:"",timeline:[],machines:[],evidence:[],next:[]}))}async function atPull({inputs:e},{branches:t},n){
const{label:o}=e;if(o===void 0&&(n.pull!==void 0||!e.comment))return{place:n};const s=await t.pulls(n.owner.branch)
;const a=o===void 0?s:s?.filter(({labels:e})=>e.includes(o));const r=n.pull??a?.[0]?.number;const i={...n,
...r!==void 0&&{pull:r}};const c=o!==void 0&&a?.length===0;return c?{place:i,
unlabelled:`no open pull request of ${n.owner.branch} has the label ${o}`}:{place:i}}}};
