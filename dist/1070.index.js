export const id=1070;export const ids=[1070,4727];export const modules={72432:(e,t,n)=>{n.d(t,{EA:()=>withEnd,
Im:()=>comment,NZ:()=>goneComment});var r=n(5583);var o=n(66014);const a={
building:"on its way; what was there before serves until it is ready",ready:"ready",
failed:"failed; what was there before, if anything, serves on"};function comment(e){
const{app:t,url:n,state:s,run:i,shell:c}=e;const u=(0,o.xS)(e).map(({name:e,value:t,theirs:n})=>[e,n?(0,r.a)(t):t])
;const l=[["State",`${a[s]} ([run](${i}))`],...u]
;return[`**${t}** of this branch: ${n}`,"","| | |","| --- | --- |",...l.map(([e,t])=>row(e,t)),"",...o.bj.map(e=>`- ${e}`),...c?["- For a shell on its machine:","",...session(c)]:[],""].join("\n")
}function withEnd(e,t){const n=e.split("\n").filter(e=>!e.startsWith("| Ends |"))
;const r=n.findLastIndex(e=>e.startsWith("| "));return r<0?e:n.toSpliced(r+1,0,row("Ends",(0,o.n$)(t))).join("\n")}
function goneComment({app:e,url:t}){
return`**${e}** of this branch is gone, and \`${t}\` leads nowhere. A push to the branch makes it anew.\n`}
function session({region:e,fleet:t}){
return["  ```sh",`  aws ssm start-session --region ${e} --target "$(aws autoscaling describe-auto-scaling-groups --region ${e} \\`,`    --auto-scaling-group-names ${t} --output text \\`,'    --query "AutoScalingGroups[].Instances[?LifecycleState==\'InService\'][] | [0].InstanceId")"',"  ```"]
}function row(e,t){return`| ${e} | ${t} |`}},71975:(e,t,n)=>{n.d(t,{bL:()=>takenBy,jy:()=>readDeed,qC:()=>deedName,
s0:()=>sameOwner,sr:()=>storedDeed});var r=n(70323);var o=n(43337);function deedName(e,t){return`/immutable/${e}/${t}`}
function storedDeed(e){return(0,o.Nx)(e)}function readDeed(e,t){const n=new r.C8(e,t);const o={app:n.text("app"),
environment:n.text("environment"),repository:n.text("repository"),branch:n.text("branch"),...n.has("pull")&&{
pull:n.number("pull")},...n.has("balancer")&&{balancer:n.text("balancer")},...n.has("deployment")&&{
deployment:n.number("deployment")},...n.has("comment")&&{comment:n.number("comment")},expires:n.number("expires"),
...n.flag("ending")&&{ending:true}};n.end();return o}function sameOwner(e,t){
return e.app===t.app&&e.environment===t.environment&&e.repository===t.repository&&e.branch===t.branch}
function takenBy(e,t,n){if(sameOwner(t,n))return;const r=`the branch ${JSON.stringify(t.branch)}`
;if(t.repository!==n.repository)return`${e} belongs to ${t.app} of the repository with GitHub's id ${t.repository}, for ${r}; take another \`name\` or \`domain\`, or have it torn down there`
;const o=t.app===n.app?"":`the app ${t.app}, for `
;return`${e} belongs to ${o}${r}, environment ${t.environment}; put the app into \`name\`, such as {slug}-${n.app}, or tear that one down`
}},10542:(e,t,n)=>{n.d(t,{Q:()=>parseBranch,W:()=>branchOf});const r="refs/heads/";function branchOf({ref:e,headRef:t}){
if(t!=="")return t;return e.startsWith(r)&&e.length>r.length?e.slice(r.length):void 0}function parseBranch(e){
const t=e.startsWith(r)?e.slice(r.length):e;if(t!==""&&!t.startsWith("refs/"))return t
;throw new Error(`"${e}" is not a branch such as feature/login`)}},66014:(e,t,n)=>{n.d(t,{bj:()=>r,n$:()=>utc,
xS:()=>factsOf});function factsOf({commit:{sha:e,message:t,author:n},expires:r}){const theirs=(e,t)=>({name:e,value:t,
theirs:true});return[{name:"Commit",value:e,theirs:!/^[0-9a-f]{40}$/.test(e)
},theirs("Message",t.trimStart().split("\n",1)[0]??""),theirs("Author",n),{name:"Ends",value:r===void 0?"":utc(r),
theirs:false}].filter(({value:e})=>e.trim()!=="")}
const r=["To keep it longer, push to the branch, or run its workflow with `extend`, such as `24h`.","To stop it, close the pull request or delete the branch."]
;function utc(e){return`${new Date(e*1e3).toISOString().slice(0,16).replace("T"," ")} UTC`}},1804:(e,t,n)=>{n.d(t,{
nb:()=>c,p7:()=>environmentOf,Wy:()=>labelOf,gw:()=>targetGroupOf});const r=63;const o=10;const a=2+o
;function slugOf(e,t,n=r){const a=e.normalize("NFKD").replaceAll(/\p{M}/gu,"").toLowerCase()
;const s=(a.match(/[a-z0-9]+/g)??[]).join("-");if(s===e&&s.length<=n&&!/(?:^|-)[0-9a-f]{10}$/.test(s))return s
;const i=markOf(e,t);const c=s.slice(0,n-o-1).replace(/-$/,"");return c===""?i:`${c}-${i}`}function markOf(e,t){
return t(e).slice(0,o)}const s=128;const i=20;const c="review-";function environmentOf(e,t){return c+slugOf(e,t)}
function labelOf(e,t,n,o){const i=e.length-6;const c=Math.min(r,s-t.length-1)-i
;if(c<a)throw new Error(`name "${e}" with domain "${t}" leaves ${Math.max(0,c)} letters for the branch, and ${a} are needed: a label has at most ${r}, a whole name ${s}; shorten one`)
;return e.replace("{slug}",()=>slugOf(n,o,c))}function targetGroupOf(e,t,n){
return`${e.slice(0,i).replace(/-$/,"")}-${markOf(`${e}.${t}`,n)}`}},92763:(e,t,n)=>{n.d(t,{O:()=>marksOf,o:()=>bears})
;function marksOf({app:e,environment:t,repository:n},r){return{app:e,environment:t,domain:r,"repository-id":n}}
function bears(e,t){return Object.entries(t).every(([t,n])=>e[t]===n)}},32974:(e,t,n)=>{n.d(t,{AW:()=>o,
Bd:()=>ownRecords,Rd:()=>a,VL:()=>ownershipOf,_7:()=>expired,cs:()=>marksWanted,og:()=>ownRules});var r=n(92763)
;const o=1e3;const a=100;function ownershipOf({app:e,environment:t,repository:n}){return`immutable/${n}/${e}/${t}`}
function ownRecords(e,t,n){const r=n.filter(({name:t})=>t===e)
;const o=r.some(({type:e,value:n})=>e==="TXT"&&n===ownershipOf(t))
;return o?r.filter(({type:e,value:n})=>e==="A"||e==="TXT"&&n===ownershipOf(t)):[]}function ownRules(e,t){
return t.flatMap(({name:e,rules:t})=>t.map(t=>({...t,balancer:e}))).filter(({tags:t})=>(0,
r.o)(t,e)).sort((e,t)=>e.priority-t.priority)}function marksWanted({deed:e,domain:t}){return(0,r.O)(e,t)}
function expired({deed:e},t){return e.expires<=t}},60692:(e,t,n)=>{n.d(t,{$9:()=>slackRefusal,$P:()=>webhookIn,
SM:()=>remedyOf,WE:()=>passes});var r=n(2848);function remedyOf(e){return o.find(([t])=>t.test(e))?.[1]}
const o=[[/not verified/i,"verify in SES, in that region, what it names; in the sandbox, in which each account is at first, whoever gets mail must be verified too, until AWS grants production access"],[/Daily message quota/,"in the sandbox mail goes to 200 recipients a day; ask AWS for production access, or name an SNS topic in place of email"],[/AccountSuspended|SendingPaused/,"AWS has stopped this account's mail; its reason is in the dashboard of SES"],[/Topic does not exist|Invalid parameter: TopicArn/i,"correct sns of notify, or make that topic"],[/ParameterNotFound/,"put the address of the webhook there, as a SecureString"]]
;function passes(e){return!("status"in e)||e.status===429||e.status>=500}function slackRefusal(e){
if(!("status"in e))return`${e.why}; see that this runner reaches what the webhook's address names`
;const{status:t,body:n}=e;if(t===200)return;const o=(0,r.TN)(n,100)
;return`it answered ${t}${o===""?"":` ${o}`}; ${slackRemedy(t,o)}`}function slackRemedy(e,t){
if(t==="action_prohibited")return"an admin of the workspace has to let this webhook's app post there"
;if(t==="channel_not_found"||t==="channel_is_archived")return"make a webhook for a channel that there is, and put its address into the parameter"
;if(e===429||e>=500)return"that passes by itself, and the next deploy is told of again"
;if(e===400)return"the parameter has to name an incoming webhook of Slack, which takes a JSON text"
;return"the webhook is gone or was taken back: make another, and put its address into the parameter"}
function webhookIn(e){const t=e.trim();return/^https:\/\/\S+$/.test(t)&&URL.canParse(t)?t:void 0}},71300:(e,t,n)=>{
n.d(t,{z:()=>r});const r={liveCheck:{path:"/",timeout:300,via:"ssm"},beforeTraffic:{timeout:600},stopGrace:30,
metadataHopLimit:1,bake:300,noData:"pass-if-served",keepPrevious:3600,onFailure:"rollback",timeout:3600}},
32200:(e,t,n)=>{n.d(t,{Y:()=>placedServices,u:()=>o});var r=n(54070)
;const o=["IMMUTABLE_URL","IMMUTABLE_NAME","IMMUTABLE_BRANCH","IMMUTABLE_ENVIRONMENT"]
;function placedServices(e,{url:t,name:n,slug:o,branch:a},s){const i={url:t,name:n,slug:o,slug_:o.replaceAll("-","_"),
branch:a};const c={IMMUTABLE_URL:t,IMMUTABLE_NAME:n,IMMUTABLE_BRANCH:a,IMMUTABLE_ENVIRONMENT:s}
;const placed=({environment:e,...t})=>{const n=Object.entries(e).map(([e,t])=>[e,(0,r.v)(t,i)]);return{...t,
environment:{...Object.fromEntries(n),...c}}};return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,placed(t)]))}
},59638:(e,t,n)=>{n.d(t,{W:()=>r,a:()=>parseWaves});const r={halving:[{percent:50},{percent:100}],canary:[{machines:1},{
percent:50},{percent:100}],"all-at-once":[{percent:100}]};function parseWaves(e){
const t=e.split(",").map(e=>parseWave(e.trim()));for(const[n,r]of t.entries()){const o=t[n-1];if(o===void 0)continue
;if("percent"in o&&"machines"in r)throw new Error(`"${e}" has machines after a share; write machines first, such as 1, 25%, 100%`)
;if(amount(r)<=amount(o)&&"percent"in r==="percent"in o)throw new Error(`"${e}" falls or stands still at ${show(r)}; each wave must be more than the one before it`)
}const n=t.at(-1);if(n===void 0||!("percent"in n)||n.percent!==100)throw new Error(`"${e}" does not end with 100%`)
;return t}function parseWave(e){const[,t,n]=/^(\d{1,6})(%?)$/.exec(e)??[];const r=Number(t)
;if(t===void 0||r<1)throw new Error(`"${e}" is not a wave such as 1 (machine) or 25%`)
;if(n==="%"&&r>100)throw new Error(`${e} is more than the whole fleet; the last wave is 100%`);return n==="%"?{percent:r
}:{machines:r}}function amount(e){return"percent"in e?e.percent:e.machines}function show(e){
return"percent"in e?`${e.percent}%`:`${e.machines}`}},43337:(e,t,n)=>{n.d(t,{FD:()=>storedVerdict,Nx:()=>storedRecord,
iW:()=>o,nZ:()=>readBeat,wk:()=>readVerdict,zR:()=>readLease});var r=n(70323);const o=4096;function storedRecord(e){
return JSON.stringify({format:r.uB,...e
}).replaceAll(/(?<=\{)\{/g,"\\u007b").replaceAll(/[^ -~]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}
function storedVerdict({why:e,...t}){const n=storedRecord({...t,why:e});if(n.length<=o)return n
;for(let n=e.slice(0,o);;){const e=storedRecord({...t,why:`${n} …`});if(e.length<=o)return e
;n=n.slice(0,-Math.ceil((e.length-o)/6))}}function readLease(e,t,n,o){const a=new r.C8(e,t);const s={n,
nonce:a.text("nonce"),repository:a.text("repository"),run:a.text("run"),runAttempt:a.number("runAttempt",1),
attempt:a.number("attempt",n),kind:a.oneOf("kind",["rollout","rollback","teardown"]),release:a.text("release"),
candidate:a.text("candidate"),...a.has("stable")&&{stable:a.text("stable")},...a.has("restores")&&{
restores:a.text("restores")},at:o};a.end();return s}function readBeat(e,t,n,o){const a=new r.C8(e,t);return{n,at:o,
...a.flag("ended")&&{ended:true},...a.flag("cut")&&{cut:true}}}function readVerdict(e,t,n,o){const a=new r.C8(e,t)
;const s={attempt:n,ruling:a.oneOf("ruling",["release","rollback"]),why:a.text("why",""),...a.has("newer")&&{
newer:a.flag("newer")},run:a.text("run",""),at:o};a.end();return s}},54070:(e,t,n)=>{n.d(t,{v:()=>expandPlaces})
;function expandPlaces(e,t){const known=e=>Object.hasOwn(t,e)?t[e]:void 0
;return e.replaceAll(/\{([a-z_]+)\}/g,(e,t)=>known(t)??e)}},21070:(e,t,n)=>{n.r(t);n.d(t,{action:()=>V});var r=n(10542)
;function withoutToken({actor:e,fork:t,idToken:n}){if(n||!t&&e!=="dependabot[bot]")return
;const r=t?"a pull request from a fork":"a run of Dependabot's"
;return`GitHub gives ${r} no id-token, so it gets no credentials of AWS; a person who has read it can push its commits to a branch of this repository`
}var o=n(62807);var a=n(94280);var s=n(41270);var i=n(77687);var c=n(45759);var u=n(60046)
;function deliveriesOf({email:e,sns:t,slack:n}){return[...e?[{by:"email",...e}]:[],...t.map(e=>({by:"sns",topic:e
})),...n===void 0?[]:[{by:"slack",parameter:n.replace("ssm:","")}]]}function told(e){switch(e.by){case"email":
return`a mail to ${e.to.join(", ")}`;case"sns":return`a message on ${e.topic}`;case"slack":
return`a message to Slack, by the webhook in ${e.parameter}`}}function arrives(e,t,n){const r=(0,u.mi)(n)
;const o=r?.nonce===e&&(0,u.Vj)(n,r.attempt)?.ruling==="release";return o&&t==="released"}var l=n(12403);var d=n(79982)
;var h=n(40096);var p=n(98668);var f=n(69665);var m=n(92763);var w=n(32974);var g=n(71975);function matchesHost(e,t){
const[n="",...r]=e.toLowerCase().split("*");let o=t.toLowerCase();if(!startsAlike(o,n))return false;o=o.slice(n.length)
;const a=r.pop();if(a===void 0)return o==="";for(const e of r){
const t=[...o].findIndex((t,n)=>startsAlike(o.slice(n),e));if(e!==""&&t<0)return false;o=o.slice(e===""?0:t+e.length)}
return o.length>=a.length&&startsAlike(o.slice(o.length-a.length),a)}function startsAlike(e,t){
return e.length>=t.length&&[...t].every((t,n)=>t==="?"||t===e[n])}function siteRefusal(e,t,n){const{host:r,deed:o}=e
;const a=(t.deed&&(0,
g.bL)(r,t.deed,o))??foreignRecord(e,t)??foreignTargetGroup(e,t)??moved(e,t)??sameName(e,t)??inFront(e,balancerFor(e,t))
;if(a!==void 0)return{why:a};return tooMany(e,t,n)??full(e,t,n)}function balancerFor(e,t){const[n]=(0,w.og)((0,
w.cs)(e),t.balancers);const r=e.balancers.flatMap(e=>t.balancers.find(t=>t.name===e)??[])
;const o=r.find(({name:e})=>e===(n?.balancer??t.deed?.balancer));const room=({targetGroups:e})=>e<w.Rd
;return o&&(n||room(o))?o:r.find(room)}function freePriority({rules:e}){const t=new Set(e.map(({priority:e})=>e))
;let n=w.AW;while(t.has(n))n+=1;return n}function foreignRecord({host:e,deed:t},{records:n}){const r=(0,w.Bd)(e,t,n)
;const o=n.find(e=>!r.includes(e))
;return o&&`${o.name} has a record ${o.type} of another's (${o.value.slice(0,100)}), which keeps ${e} from following the wildcard; delete it, or take another \`name\``
}function foreignTargetGroup(e,{targetGroup:t}){if(t===void 0||(0,m.o)(t.tags,(0,w.cs)(e)))return
;return`the target group ${e.targetGroup} is there and has not the tags of ${e.deed.environment}; delete it, or put its tags immutable: right`
}function moved(e,{balancers:t}){const[n]=(0,w.og)((0,w.cs)(e),t);if(n===void 0||e.balancers.includes(n.balancer))return
;return`${e.deed.environment} is behind the balancer ${n.balancer}, which the fleet file doesn't name; tear it down, then push again`
}function sameName(e,{balancers:t}){for(const n of t){
const t=foreign(e,n).find(({hosts:t})=>t.some(t=>t.toLowerCase()===e.host))
;if(t)return`${site_refusal_told(t,n)} is for ${e.host} and another's; delete it, or take another \`name\``}return}
function inFront(e,t){if(t===void 0)return;const n=(0,w.og)((0,w.cs)(e),[t])[0]?.priority??freePriority(t)
;const r=foreign(e,t).find(t=>t.priority<n&&mayMatch(t,e.host))
;return r&&`${site_refusal_told(r,t)} stands in front and takes requests for ${e.host}; give it a number above ${n}, such as 40000`
}function foreign(e,{rules:t}){const n=(0,w.cs)(e);return t.filter(({tags:e})=>!(0,m.o)(e,n))}
function mayMatch({hosts:e,regex:t},n){return t===true||e.length===0||e.some(e=>matchesHost(e,n))}
function site_refusal_told({priority:e,hosts:t,regex:n},{name:r}){
const o=n?"a regular expression":t.length===0?"all names":t.join(", ");return`rule ${e} of the balancer ${r} (${o})`}
function tooMany({deed:e,most:t},{holders:n,deed:r},o){
const a=n.filter(t=>t.deed.repository===e.repository&&t.deed.app===e.app)
;if(r||a.length<t||a.some(t=>t.deed.environment===e.environment))return
;return noRoom(`${e.app} has ${a.length} environments, and max-environments is ${t}`,a,o)}function full(e,t,n){
if(balancerFor(e,t))return;const r=e.balancers.find(e=>!t.balancers.some(t=>t.name===e));if(r)return{
why:`there is no balancer ${r} in this account and region, which the fleet file names`};const{repository:o,app:a}=e.deed
;const s=t.holders.filter(({deed:e})=>e.repository===o&&e.app===a)
;const i=`each of ${e.balancers.join(", ")} leads to ${w.Rd} target groups, the most that AWS lets a balancer have`
;return noRoom(i,s,n,"; add a balancer to `balancers`, or")}function noRoom(e,t,n,r=";"){
const o=[...t].sort((e,t)=>e.deed.expires-t.deed.expires||(e.host<t.host?-1:1));const a=o.slice(0,5).map(({host:e})=>e)
;const s=a.length===0?"":`: the oldest are ${a.join(", ")}`;return{why:`${e}${r} tear one down${s}`,
expired:o.filter(e=>(0,w._7)(e,n))}}function siteStep(e,t,n){const r=siteRefusal(e,t,n);if(r)return{kind:"refused",...r}
;const o=balancerFor(e,t);if(o===void 0)throw new Error("a site without a balancer was not refused")
;const{host:a,targetGroup:s}=e;const i=writeDeed(e,t.deed,o);if(i)return i;if(t.targetGroup===void 0)return change({
do:"make-target-group",name:s},`make the target group ${s}`);const{arn:c}=t.targetGroup
;return lead(e,t,o,c)??point(e,t.records,o)??dropOtherName(e,t)??(t.pending?{kind:"wait",
why:`the name servers of ${e.domain} have not all heard of ${a}`}:{kind:"ready",targetGroup:c})}function change(e,t){
return{kind:"effect",effect:e,why:t}}function writeDeed({host:e,deed:t},n,{name:r}){const{ending:o,...a}=n??{};const s={
...a,...t,balancer:r};if(n===void 0)return change({do:"claim-name",host:e,deed:s
},`write down that ${e} is ${site_step_told(s)}`)
;const i=n.ending!==true&&n.balancer===r&&n.expires===s.expires&&n.pull===s.pull;if(i)return
;const c=new Date(s.expires*1e3).toISOString();return change({do:"write-deed",host:e,deed:s
},`write down that ${e} stays until ${c}`)}function site_step_told({app:e,branch:t}){
return`${e}'s, for the branch ${JSON.stringify(t)}`}function lead(e,t,n,r){const{host:o,allow:a}=e;const[s,i]=(0,
w.og)((0,w.cs)(e),t.balancers);if(i)return change({do:"delete-rule",rule:i.arn
},`delete rule ${i.priority} of the balancer ${i.balancer}, a second one for ${o}`);if(s===void 0){
const t=freePriority(n);return change({do:"make-rule",balancer:n.name,priority:t,host:o,allow:a,targetGroup:r
},`lead ${o} to ${e.targetGroup}, by rule ${t} of the balancer ${n.name}`)}if(leadsThere(s,o,a,r))return;return change({
do:"change-rule",rule:s.arn,host:o,allow:a,targetGroup:r
},`put rule ${s.priority} of the balancer ${s.balancer} right, which leads ${o} to ${e.targetGroup}`)}
function leadsThere(e,t,n,r){const same=(e,t)=>e.toSorted().join()===t.toSorted().join()
;return e.targetGroup===r&&e.regex!==true&&same(e.hosts,[t])&&same(e.allow,n)}function point({host:e,deed:t},n,r){
const o=(0,w.Bd)(e,t,n);if(r.wildcard){if(o.length===0)return;return change({do:"delete-records",host:e
},`delete the records of ${e}, which follows the wildcard`)}if(o.some(({type:e,value:t})=>e==="A"&&t===r.name))return
;return change({do:"write-records",host:e,balancer:r.name},`point ${e} at the balancer ${r.name}`)}
function dropOtherName({host:e,deed:t},{holders:n}){
const r=n.find(n=>n.host!==e&&n.deed.app===t.app&&n.deed.environment===t.environment&&n.deed.repository===t.repository)
;return r&&change({do:"forget-name",host:r.host},`give up the name ${r.host}, which ${e} follows`)}
function deployStep(e,t,n,r,o){const a=unlessDenied(siteStep(t,o,r.now),r);const s=ownTargetGroup(t,o);const i=(0,
h.s)(e,n,withoutGone(r,t,s));const c=(0,u.mi)(r.records);const l=c?.nonce===e.me.nonce&&!(0,u.Ko)(r.records,c)
;const d=l?held(c,e,a,s,n,r,i):free(a,r,i);if(d===i)return i;return{...d,phase:{name:"site",host:t.host},
...i.ends!==void 0&&{ends:i.ends}}}function behind(e,t,n){const r=ownTargetGroup(t,n);return{...e,place:{...e.place,
targetGroups:r===void 0?[]:[r]}}}function ownTargetGroup(e,{targetGroup:t}){return t&&(0,m.o)(t.tags,(0,
w.cs)(e))?t.arn:void 0}function held(e,t,n,r,o,a,s){const i=(0,u.Vj)(a.records,e.attempt);if(a.now<(0,
f.cU)(e,a.records))return s;if(i&&o===void 0)return s;if(n.kind==="ready")return behindSite(s,n.targetGroup)
;const c=(o??t.spec)?.timeout??0;const l=a.now>e.at+c
;if(n.kind!=="refused"&&!l&&(r===void 0||i===void 0||n.kind==="effect"))return n;if(i)return r===void 0?(0,
p.Vw)("halted",n.why):s;const d=l?`${n.why}, and that did not end within ${c} s`:n.why;return(0,p.QZ)({do:"decide",
attempt:e.attempt,ruling:"rollback"},d)}function unlessDenied(e,{refusal:t}){const n=e.kind==="effect"&&t!==void 0&&(0,
p.H6)(e.effect,t.effect);return n?{kind:"refused",why:t.message}:e}function free(e,t,n){
const r=n.kind==="effect"&&n.effect.do==="claim"&&n.effect.lease.kind==="rollout"
;const o=n.kind==="done"&&n.outcome==="released";if(e.kind==="refused")return r||o?(0,p.Vw)("refused",e.why,false):n
;if(!o)return n;return e.kind==="ready"?handOver(t,e.targetGroup)??n:e}function handOver({fleets:e,records:t},n){
const r=e.find(({name:e})=>e===(0,u.PX)(t));if(r===void 0||r.max===0||r.traffic[n]!==void 0)return
;const o=`put ${r.name}, which serves, behind its new target group`;return(0,p.QZ)({do:"attach",fleet:r.name,
targetGroups:[n]},o)}function behindSite(e,t){if(e.kind!=="effect"||e.effect.do!=="store-spec")return e;return{...e,
effect:{...e.effect,targetGroups:[t]}}}function withoutGone(e,{targetGroup:t},n){
const gone=e=>e!==n&&e.split("/")[1]===t;return{...e,fleets:e.fleets.map(e=>({...e,
traffic:Object.fromEntries(Object.entries(e.traffic).filter(([e])=>!gone(e)))}))}}var v=n(18337);var b=n(97699)
;function deploying(e){return{async look(t,n,r){const o=await(0,v.U)(t).sites.look();const a=n.spec?{...n,
spec:behind(n.spec,e,o)}:n;const s=await(0,b.O)(t,a,r,t=>behind(t,e,o));return{...s,site:o}},decide(t,n){
const{site:r,spec:o,seen:a}=n;const s=t.spec?{...t,spec:behind(t.spec,e,r)}:t;return deployStep(s,e,o,a,r)}}}
var y=n(12618);var $=n(81185);function extendStep(e,t,n,r,o){return{...extend_step(e,t,n,r,o),phase:{name:"site",host:e}
}}function extend_step(e,t,n,r,{deed:o}){const refuse=e=>(0,p.Vw)("refused",e,false)
;const a="deploy it again by a push, or by feature-env without extend"
;if(o===void 0)return refuse(`${e} leads nowhere: there is nothing to extend; ${a}`);const s=(0,g.bL)(e,o,t)
;if(s!==void 0)return refuse(s);const i=(0,u.mi)(r.records)
;if(o.ending===true)return refuse(`${t.environment} is being torn down; ${a}`);if(i&&!(0,
u.Ko)(r.records,i))return refuse(`${(0,u.ng)(i)} is at ${t.environment}, and a deploy renews it anyway`)
;const c=r.fleets.find(({name:e})=>e===(0,u.PX)(r.records));const l=o.expires<=r.now||c===void 0||c.max===0
;if(l)return refuse(`${t.environment} has expired and nothing runs there any more; ${a}`)
;const d=new Date(n*1e3).toISOString();if(o.expires<n-120)return(0,p.QZ)({do:"write-deed",host:e,deed:{...o,expires:n}
},`write down that ${e} stays until ${d}`);if(((0,$.pJ)(c)??n)<n-120)return(0,p.QZ)({do:"put-expire",fleet:c.name,at:n
},`put off the end of ${c.name} to ${d}`)
;return(0,p.Vw)("released",`${e} stays until ${new Date(o.expires*1e3).toISOString()}`)}function extending(e,t,n){
return{async look(e,t,n){const r=await(0,v.U)(e).sites.look();return{...await(0,b.O)(e,t,n),site:r}},decide(r,o){
const{site:a,seen:s}=o;return extendStep(e,t,Math.floor((r.began??s.now)+n),s,a)}}}var k=n(511);var x=n(97121)
;var O=n(72432);var S=n(32478);var A=n(27071);var E=n(71300);function asFleetSpec(e){const{size:t,smoke:n,bake:r}=e
;return{account:e.account,region:e.region,size:{min:t,max:t},subnets:e.subnets,"instance-types":e["instance-types"],
ami:e.ami,"instance-profile":e["instance-profile"],"metadata-hop-limit":e["metadata-hop-limit"],
"security-groups":e["security-groups"],"target-groups":[],services:e.services,"live-check":e["live-check"],
"before-traffic":e["before-traffic"],bake:r,alarms:[],tolerate:{machines:0},"no-data":E.z.noData,smoke:n,
"keep-previous":0}}var R=n(39283);var G=n(32200);function featureMachine(e,t,n,r){
const{network:o,services:a,liveCheck:s,...i}=(0,R.V)(e,t);const c=(0,G.Y)(a,n,r);const{seed:u}=e;return{...i,services:c,
...Object.keys(c).length>1&&{network:true},liveCheck:{...s,timeout:s.timeout+(u?.timeout??0)},...u&&{seed:u},
...e.spot&&{spot:true}}}var T=n(9939);var _=n(82087);var N=n(59638);const M={healthy:10,drain:30}
;async function prepare(e,{fleet:t,smoke:n},r,o,a,s){checkTogether(e,t);const{app:i,image:c,ami:u}=e
;const{environment:l}=r.owner;const d={app:i,environment:l,...c&&{image:c},...u&&{ami:u}}
;const h=await a.preflight.resolve(asFleetSpec(t),d,[]);const p=o.deed.expires-a.clock.now();const f={
...buildSpec(e,t,r,h.place,s),ttl:p,...n&&{smoke:n.smoke},url:urlOf(r)};(0,S.s)(f);await a.ledger.check(f);return{
spec:f,notes:h.notes,warnings:[...h.warnings,...n?.unused??[]]}}function urlOf({host:e}){return`https://${e}`}
function siteWanted(e,t,n,r,o){const{owner:a,host:s,domain:i,targetGroup:c,pull:u}=t;const{deed:l}=r
;const d=l&&l.ending!==true&&l.expires>o&&(0,g.s0)(l,a);const h=Math.max(Math.floor(o+n),d?l.expires:0);return{host:s,
domain:i,targetGroup:c,deed:{...a,...u!==void 0&&{pull:u},expires:h},allow:e.allow??[],
balancers:e.balancers??wildcards(i,r),most:e["max-environments"]}}function wildcards(e,{balancers:t}){
const n=t.filter(({wildcard:e})=>e).map(({name:e})=>e);if(n.length>0)return n;throw(0,
o.Qm)(`looking for the balancer: *.${e} leads to none of this account and region; make it an alias of a balancer's, or name balancers in the feature spec`)
}function checkTogether({image:e,ami:t,fleet:n},r){const a=[]
;if(r.address!==void 0)a.push("address: private is not taken yet; leave it out and name balancers")
;if(t===void 0&&r.ami===void 0)a.push("ami is required for a release that is an image");try{(0,_.Yj)(r,e)}catch(e){
a.push(e instanceof Error?e.message:String(e))}
if(a.length>0)throw(0,o.Qm)(`reading the feature spec ${n}: ${a.join("; ")}`)}
function buildSpec(e,t,{owner:n,host:r,slug:o},a,s){const{app:i,environment:c,branch:u}=n;const l={url:urlOf({host:r}),
name:r,slug:o,branch:u};const d={app:i,environment:c,...e.image&&{image:e.image},place:{...a,targetGroups:[]},size:{
min:t.size,max:t.size},...featureMachine(t,e.image,l,c),waves:N.W["all-at-once"],bake:t.bake,alarms:[],tolerate:{
machines:0},noData:"pass-if-served",keepPrevious:60,onFailure:"rollback"};const h={...d,place:{...a,targetGroups:[r]}}
;return{...d,timeout:(0,A.R)(e.timeout,h,M),release:(0,T.B)(d,s)}}class Announcement{#e;#t;#n;#r
;constructor({inputs:e,run:t},n,r){this.#e=e;this.#t=n;this.#n=t;this.#r=r}async begin(e){
const[t,n]=await Promise.all([this.#e.deployment?this.#r.news.begin():void 0,this.#o("building",e)]);return{
...t!==void 0&&{deployment:t},...n!==void 0&&{comment:n}}}async end({deployment:e},t){
const{news:n,deployments:r}=this.#r;const o=t.outcome==="superseded"||t.outcome==="skipped"
;if(e!==void 0)if(o)await r.end([e]);else if(t.outcome==="released")await n.succeed(e,urlOf(this.#t));else await n.fail(e)
;if(!o)await this.#o(t.outcome==="released"?"ready":"failed",t)}async extended({outcome:e,expires:t}){
if(!this.#e.comment||e!=="released"||t===void 0)return;await this.#r.board.edit(e=>(0,O.EA)(e,t))}arrived(e){return{
...this.#a(e),branch:this.#t.owner.branch}}#a({expires:e}){const{owner:t,commit:n}=this.#t
;const{message:r="",author:o=""}=this.#n.event.commit??{};const a={app:t.app,url:urlOf(this.#t),commit:{sha:n,message:r,
author:o},run:this.#n.url??""};return{...a,...e!==void 0&&{expires:e}}}async#o(e,t){if(!this.#e.comment)return
;const{region:n}=this.#t;const r={...this.#a(t),state:e,...t.fleet!==void 0&&{shell:{region:n,fleet:t.fleet}}}
;return await this.#r.board.write((0,O.Im)(r))}}var W=n(2848);var I=n(66014);function messageOf(e){
const{app:t,url:n,branch:r,run:o}=e;const a=[{name:"Branch",value:r,theirs:true},...(0,I.xS)(e)]
;const s=`${t} is up at ${n.replace("https://","")}`;const i=a.map(({name:e,value:t})=>`${e}: ${(0,W.TN)(t,200)}`)
;const c=a.map(({name:e,value:t,theirs:n})=>`*${e}:* ${n?quoted(t):t}`);const u=I.bj.map(e=>e.replaceAll("`",""))
;return{subject:s.slice(0,99),text:[`${t} is up: ${n}`,"",...i,`Run: ${o}`,"",...u,""].join("\n"),
slack:[`*${t}* is up: <${n}>`,...c,`<${o}|Run>`,...I.bj].join("\n")}}function quoted(e){const t=(0,
W.TN)(e,200).replaceAll("`","'");return`\`${t.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")}\``}
var j=n(60692);async function notify(e,t,n,r){const o=messageOf(t);const rest=(e,t)=>{const n=l._L.notify.pauses[t]
;if(n===void 0||!(e instanceof d.V))throw e;return n};await Promise.all(e.map(async e=>{try{await(0,
l.d_)(()=>deliver(e,o,n),rest,e=>n.clock.wait(e));r.info(`sent ${told(e)}`)}catch(t){
const n=t instanceof Error?t.message:String(t)
;r.warning(`sending ${told(e)}: ${n}; the environment is up all the same`,"Not told")}}))}async function deliver(e,t,n){
const{courier:r,probe:o}=n;switch(e.by){case"email":return await r.mail(e.from,e.to,t);case"sns":
return await r.publish(e.topic,t);case"slack":{const{asker:n,secrets:a}=await o();try{
const o=await r.secret(e.parameter);a.hide(o);return await post(n,o,t.slack)}finally{n.close()}}}}
async function post(e,t,n){const r=(0,j.$P)(t)
;if(r===void 0)throw new d.C("it holds no address that begins with https://; put the webhook's there")
;const o=await e.ask({url:r,method:"POST",body:JSON.stringify({text:n}),redirects:0,timeout:l._L.notify.answer,headers:{
"content-type":"application/json","user-agent":"immutable"}});const a=o.kind==="answer"?o:{why:`${o.kind}: ${o.why}`}
;const s=(0,j.$9)(a);if(s!==void 0)throw(0,j.WE)(a)?new d.V(s):new d.C(s)}
function nextSteps({outcome:e,branch:t,serving:n,machine:r,region:o}){
const a=r===void 0?[]:[`A shell there: aws ssm start-session --region ${o} --target ${r}`];switch(e){case"released":
return["Each push to the branch deploys anew and puts its end off; feature-env with extend: 24h puts it off alone.",`It ends with its branch, or at once by teardown with branch: ${t}.`,...a]
;case"rolled-back":
return[(n?"What was deployed before serves on":"Nothing is deployed there, as before")+", and nothing is left to repair. Read the evidence and push a fix; the same commit can be tried again by a new run.",...n?a:[]]
;case"refused":return["Nothing was changed. Remove what is named above, then run the job again."];case"superseded":
return["Nothing is to be done for this run: look at the one that went past it."];case"halted":case"failed":
return["Run this job again (Re-run failed jobs): it continues where it stopped, nothing is made twice.",`To start from nothing: teardown with branch: ${t}, then push again.`]
;case"removed":case"skipped":return[]}}var P=n(29260);function accountOf({context:e,place:t},n,r){const{run:o}=e;return{
app:n.app,environment:n.environment,kind:n.kind,release:n.spec?.release??"",url:urlOf(t),timeline:r,machines:[],
evidence:[],next:[],...o.url===void 0?{}:{run:o.url}}}function thereAt(e){const t=servingAt(e);const n=t&&(0,$.pJ)(t)
;return{outcome:e.step.outcome,...t&&{fleet:t.name},...n!==void 0&&{expires:n}}}async function tellEnd(e,t,n,r){
const{context:o,place:s,ports:i}=e;const{outcome:c,why:u}=r.step;const l=servingAt(r);const{expires:d}=thereAt(r)
;const h=d===void 0?"":new Date(d*1e3).toISOString();const p=l?(0,P.yV)(l).map(({id:e})=>e):[];o.setOutput("outcome",c)
;o.setOutput("changed",r.changed);o.setOutput("release",l?.release??"");o.setOutput("expires-at",h)
;o.setOutput("auto-scaling-group",l?.name??"");o.report({why:u,machines:p,timeline:n});const f=await(0,y.MX)(i,r)
;const{branch:m}=s.owner;const{region:w}=s;const[g]=p;const v=l!==void 0&&l.release===t.spec?.release;o.summary((0,
a.z)({...accountOf(e,t,n),outcome:c,why:u,release:l?.release??"",
more:[["Branch",m],["Runs",v?o.inputs.image??o.inputs.ami??"":""],["Ends",h]],machines:(0,y.px)(r),evidence:f,smoke:(0,
y.FA)(r),next:nextSteps({outcome:c,branch:m,serving:l!==void 0,region:w,...g&&{machine:g}})}))
;for(const{title:e,text:t}of f)o.log.info(`${e}:\n${t}`)}function servingAt({seen:e}){
return e.fleets.find(({name:t,max:n})=>t===(0,u.PX)(e.records)&&n>0)}async function deploy(e,t,n){
const{context:r,place:o,ports:a}=e;const{inputs:s,log:i}=r;const c=await lookAround(a)
;const u=siteWanted(t.fleet,o,s.ttl??t.fleet.ttl,c,a.clock.now())
;const{spec:l,notes:d,warnings:h}=await prepare(s,t,o,u,a,n);for(const e of d)i.notice(e);for(const e of h)i.warning(e)
;const p=new Announcement(r,o,a);const f=await p.begin({expires:u.deed.expires})
;r.setOutput("deployment-id",f.deployment??"");const m={...u.deed,...f};const w={...whose(e),kind:"rollout",spec:l}
;const g=await goOn(e,w,deploying({...u,deed:m})).catch(async e=>{await p.end(f,{outcome:"failed"});throw e})
;const v=thereAt(g);await p.end(f,v)
;if(t.fleet.notify&&arrives(e.me.nonce,v.outcome,g.seen.records))await notify(deliveriesOf(t.fleet.notify),p.arrived(v),a,i)
;turnRed(g,w)}async function extend(e,t){const{host:n,owner:r}=e.place;const o={...whose(e),kind:"rollout"}
;const a=await goOn(e,o,extending(n,r,t));await new Announcement(e.context,e.place,e.ports).extended(thereAt(a))
;turnRed(a,o)}async function goOn(e,t,n){const{context:r,ports:s}=e;const i=new x.g(r);const c=await(0,
k.L)(s,t,(e,t)=>i.tell(e,t),n).catch(n=>{r.section("");const o=accountOf(e,t,i.moments);r.summary((0,a.z)({...o,
outcome:"failed",why:n.message}));throw n});r.section("");r.keep("ended",c.step.outcome);try{
await tellEnd(e,t,i.moments,c)}catch(e){const t=e instanceof Error?e.message:String(e);const{outcome:n,why:r}=c.step
;throw(0,o.gz)(`${n}: ${r}; but outputs and summary could not be written: ${t}`,n,e)}return c}
function whose({me:e,place:t}){const{app:n,environment:r}=t.owner;return{me:e,app:n,environment:r}}
function turnRed(e,t){const n=(0,y.vD)(e,t,[]);if(n)throw n}async function lookAround({sites:e,clock:t}){return await(0,
l.d_)(()=>e.look(),(e,t)=>{const n=l._L.preflight[t];if(!(e instanceof d.V||e instanceof d.C))throw e
;if(e instanceof d.V&&n!==void 0)return n
;throw(0,o.gz)(`looking where the name leads: ${e.message}; nothing was changed`,"failed",e)},e=>t.wait(e))}
var L=n(48540);var q=n(22730);var B=n(20509);var D=n(24905);const C={
app:(0,D.mw)("Name of the app, such as orders",L.$q),
image:(0,D.lq)("Image to deploy, by digest: <registry>/orders@sha256:…",L.zZ),ami:(0,
D.lq)("AMI to deploy, in place of an image: ami-…",L.hS),
branch:(0,D.lq)("Branch whose environment it is; the pull request's, else the one that was pushed to, when empty",r.Q),
fleet:(0,D.P_)("Path of the feature spec",".github/fleets/feature.yml",D.Qq),ttl:(0,
D.lq)("How long it lives from this deploy, such as 72h; the feature spec's when empty",q.f7),extend:(0,
D.lq)("Only lets what is deployed live for so long from now, such as 24h; needs no image. Refused when it has expired, or while a deploy runs, which renews it anyway",q.f7),
label:(0,D.lq)("Deploy only while an open pull request of the branch has this label; skipped otherwise",D.Qq),
comment:(0,D.P_)("Whether a comment at the pull request says where it is","true",B.GX),deployment:(0,
D.P_)("Whether GitHub is told of a deployment","true",B.GX),"github-environment":(0,
D.P_)("GitHub's environment of the deployments of all branches","review",D.Qq),timeout:(0,
D.P_)("How long the deploy may take before it counts as failed","15m",q.f7),"github-token":(0,D.rJ)((0,
D.Bz)("Reads whether the branch has a newer commit and whether other runs have ended, and tells where it is (contents: read, actions: read, deployments: write, pull-requests: write)","${{ github.token }}"),e=>[e])
};const V=(0,c.Q)({name:"feature-env",
description:"Deploys a branch to an environment of its own, with an address of its own, until it expires",inputs:C,
outputs:{url:"Where it answers",name:"Its host, such as feature-x.dev.example.com",
slug:"What the branch is called in names, such as feature-x",
environment:"review- and the slug: what it is called in AWS",release:"Id of the release in service at the end",
"expires-at":"When it ends unless it is deployed again, such as 2026-11-30T12:00:00.000Z",
"deployment-id":"Id of GitHub's deployment, or empty",
"auto-scaling-group":"Name of the Auto Scaling group in service at the end",
outcome:"released, rolled-back, superseded, skipped, halted, refused or failed",
changed:"true when this run changed what is there",result:"All of this and more as JSON"},check:function check(e,t){
const{image:n,ami:r,ttl:o,extend:a}=e;const s=!["image","ami","extend"].some(e=>t.has(e));if(a===void 0){
if(n!==void 0&&r!==void 0)return["image and ami are both given; give one"]
;return s&&n===void 0&&r===void 0?["image or ami is required"]:[]}const i=Object.entries({image:n,ami:r,ttl:o
}).filter(([,e])=>e!==void 0);return i.map(([e])=>`${e} cannot be given with extend, which deploys nothing`)},
async run(e,t){const{inputs:a,run:s}=e;const{app:c}=a;const u=a.branch??(0,r.W)(s);if(u===void 0)throw(0,
o.Qm)(`finding the branch: this run is of ${s.ref||"no ref"}, which is none; give the input branch`)
;const{readFeatureFile:l}=await Promise.all([n.e(9691),n.e(8815),n.e(4887),n.e(7407),n.e(9658)]).then(n.bind(n,19658))
;const d=await l(t.workspace,a.fleet);const h=(0,i.$)(c,{fleet:d.fleet,file:a.fleet},u,s,t.sha256);tellPlace(e,h)
;const p=withoutToken({...s,fork:s.event.pull?.fork===true});if(p!==void 0)return skip(e,h,p)
;const{place:f,unlabelled:m}=await atPull(e,t,h);if(m!==void 0)return skip(e,f,m);const w=await t.open(f)
;await w.checkAccount();e.keep("place",JSON.stringify(f));e.keep("nonce",t.me.nonce);const g={context:e,me:t.me,place:f,
ports:w};if(a.extend!==void 0)await extend(g,a.extend);else await deploy(g,d,t.sha256)},async post(e,t){
const n=e.kept("place");if(n===void 0||e.kept("ended")!==void 0)return;const{owner:r,...o}=JSON.parse(n)
;e.log.warning(`the deploy of ${r.app} to ${r.environment} was cut off; the next one goes on, or begins anew, without waiting for it`,"Cut off")
;try{const n=await t();await(0,s.q)(await n.open({owner:r,...o}),e.kept("nonce")??"")}catch(t){
e.log.debug(`${t instanceof Error?t.message:t}`)}}});function tellPlace(e,{host:t,slug:n,owner:r}){
e.setOutput("url",urlOf({host:t}));e.setOutput("name",t);e.setOutput("slug",n);e.setOutput("environment",r.environment)}
function skip(e,{owner:t},n){e.setOutput("outcome","skipped");e.setOutput("changed",false);e.log.notice(n,"Skipped")
;const r={app:t.app,environment:t.environment,kind:"rollout",outcome:"skipped",why:n};e.summary((0,a.z)({...r,
release:"",timeline:[],machines:[],evidence:[],next:[]}))}async function atPull({inputs:e},{branches:t},n){
const{label:r}=e;if(r===void 0&&(n.pull!==void 0||!e.comment))return{place:n};const o=await t.pulls(n.owner.branch)
;const a=r===void 0?o:o?.filter(({labels:e})=>e.includes(r));const s=n.pull??a?.[0]?.number;const i={...n,
...s!==void 0&&{pull:s}};const c=r!==void 0&&a?.length===0;return c?{place:i,
unlabelled:`no open pull request of ${n.owner.branch} has the label ${r}`}:{place:i}}},77687:(e,t,n)=>{n.d(t,{
$:()=>placeOf});var r=n(1804);function namingOf(e,{name:t,domain:n},o,a){const s=(0,r.p7)(o,a);return{branch:o,
slug:s.slice(r.nb.length),environment:s,host:`${(0,r.Wy)(t,n,o,a)}.${n}`,targetGroup:(0,r.gw)(e,s,a)}}var o=n(62807)
;var a=n(82087);const s=80;function placeOf(e,{fleet:t,file:n},r,{repositoryId:i,sha:c,event:{pull:u}},l){
if(i==="")throw(0,o.Qm)("naming the environment: the runner does not tell the repository's id (GITHUB_REPOSITORY_ID)")
;const{environment:d,slug:h,host:p,targetGroup:f}=named(e,t,r,n,l);const{account:m,region:w,domain:g,balancers:v}=t
;const b=t["on-teardown"];return{account:m,region:w,domain:g,slug:h,host:p,targetGroup:f,owner:{app:e,environment:d,
repository:i,branch:r},...v&&{balancers:v},entry:{port:(0,a.yW)(t.services)??s,path:t["live-check"].path},
commit:u?.sha||c,...u&&{pull:u.number},...b&&{onTeardown:b}}}function named(e,t,n,r,a){try{return namingOf(e,t,n,a)
}catch(e){throw(0,o.Qm)(`reading the feature spec ${r}: ${e instanceof Error?e.message:e}`,e)}}}};
