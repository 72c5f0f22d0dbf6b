export const id=7552;export const ids=[7552];export const modules={60692:(t,e,n)=>{n.d(e,{$9:()=>slackRefusal,
$P:()=>webhookIn,SM:()=>remedyOf,WE:()=>passes});var a=n(2848);function remedyOf(t){return s.find(([e])=>e.test(t))?.[1]
}
const s=[[/not verified/i,"verify in SES, in that region, what it names; in the sandbox, in which each account is at first, whoever gets mail must be verified too, until AWS grants production access"],[/Daily message quota/,"in the sandbox mail goes to 200 recipients a day; ask AWS for production access, or name an SNS topic in place of email"],[/AccountSuspended|SendingPaused/,"AWS has stopped this account's mail; its reason is in the dashboard of SES"],[/Topic does not exist|Invalid parameter: TopicArn/i,"correct sns of notify, or make that topic"],[/ParameterNotFound/,"put the address of the webhook there, as a SecureString"]]
;function passes(t){return!("status"in t)||t.status===429||t.status>=500}function slackRefusal(t){
if(!("status"in t))return`${t.why}; see that this runner reaches what the webhook's address names`
;const{status:e,body:n}=t;if(e===200)return;const s=(0,a.TN)(n,100)
;return`it answered ${e}${s===""?"":` ${s}`}; ${slackRemedy(e,s)}`}function slackRemedy(t,e){
if(e==="action_prohibited")return"an admin of the workspace has to let this webhook's app post there"
;if(e==="channel_not_found"||e==="channel_is_archived")return"make a webhook for a channel that there is, and put its address into the parameter"
;if(t===429||t>=500)return"that passes by itself, and the next deploy is told of again"
;if(t===400)return"the parameter has to name an incoming webhook of Slack, which takes a JSON text"
;return"the webhook is gone or was taken back: make another, and put its address into the parameter"}
function webhookIn(t){const e=t.trim();return/^https:\/\/\S+$/.test(e)&&URL.canParse(e)?e:void 0}},97552:(t,e,n)=>{
n.r(e);n.d(e,{notify:()=>notify});var a=n(28913);var s=n(2848);var o=n(66014);const i=99;const r=200
;function messageOf(t){const{app:e,url:n,branch:a,run:c}=t;const h=[{name:"Branch",value:a,theirs:true},...(0,o.xS)(t)]
;const u=`${e} is up at ${n.replace(/^https?:\/\//,"")}`;const d=h.map(({name:t,value:e})=>`${t}: ${(0,s.TN)(e,r)}`)
;const l=h.map(({name:t,value:e,theirs:n})=>`*${t}:* ${n?quoted(e):e}`);const p=o.bj.map(t=>t.replaceAll("`",""))
;return{subject:u.slice(0,i),text:[`${e} is up: ${n}`,"",...d,`Run: ${c}`,"",...p,""].join("\n"),
slack:[`*${e}* is up: <${n}>`,...l,`<${c}|Run>`,...o.bj].join("\n")}}function quoted(t){const e=(0,
s.TN)(t,r).replaceAll("`","'");return`\`${e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")}\``}
var c=n(60692);var h=n(12403);var u=n(79982);async function notify(t,e,n,s){const o=messageOf(e);const rest=(t,e)=>{
const n=h._L.notify.pauses[e];if(n===void 0||!(t instanceof u.Vs))throw t;return n};await Promise.all(t.map(async t=>{
try{await(0,h.d_)(()=>deliver(t,o,n),rest,t=>n.clock.wait(t));s.info(`sent ${(0,a.Ev)(t)}`)}catch(e){
const n=e instanceof Error?e.message:String(e)
;s.warning(`sending ${(0,a.Ev)(t)}: ${n}; the environment is up all the same`,"Not told")}}))}
async function deliver(t,e,n){const{courier:a,web:s}=n;switch(t.by){case"email":return await a.mail(t.from,t.to,e)
;case"sns":return await a.publish(t.topic,e);case"slack":{const{asker:n,secrets:o}=await s();try{
const s=await a.secret(t.parameter);o.hide(s);return await post(n,s,e.slack)}finally{n.close()}}}}
async function post(t,e,n){const a=(0,c.$P)(e)
;if(a===void 0)throw new u.Cb("it holds no address that begins with https://; put the webhook's there")
;const s=await t.ask({url:a,method:"POST",body:JSON.stringify({text:n}),redirects:0,timeout:h._L.notify.answer,headers:{
"content-type":"application/json","user-agent":"immutable"}});const o=s.kind==="answer"?s:{why:`${s.kind}: ${s.why}`}
;const i=(0,c.$9)(o);if(i!==void 0)throw(0,c.WE)(o)?new u.Vs(i):new u.Cb(i)}}};
