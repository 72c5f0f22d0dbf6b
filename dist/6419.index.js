export const id=6419;export const ids=[6419];export const modules={84078:(e,t,n)=>{n.d(t,{g:()=>Server,y:()=>coded})
;var a=n(40610);var s=n(77030);var r=n(25599);const o={timeout:700,tries:2};class Server{name;#e;constructor(e){
this.name=e}async say(e){const t=await this.#t();if(typeof t==="string")return{kind:"silent",code:t};const{resolver:n}=t
;const a=await Promise.all([coded(n.resolve4(e)),coded(n.resolve6(e))])
;const s=a.find(e=>typeof e==="string"&&!i.includes(e));if(typeof s==="string")return{kind:"silent",code:s}
;const r=a.flatMap(e=>typeof e==="string"?[]:e);if(r.length>0)return{kind:"addresses",addresses:r}
;if(a.includes("ENOTFOUND"))return{kind:"none",code:"NXDOMAIN"};const o=await this.alias(e)
;return o===void 0||o===false?{kind:"none",code:"NODATA"}:{kind:"alias",to:o}}async alias(e){const t=await this.#t()
;if(typeof t==="string")return;const n=await coded(t.resolver.resolveCname(e))
;return n==="ENOTFOUND"?false:typeof n==="string"?void 0:n[0]}async address(){const e=await this.#t()
;return typeof e==="string"?void 0:e.address}#t(){this.#e??=open(this.name);return this.#e}}
const i=["ENOTFOUND","ENODATA"];async function open(e){const t=(0,s.isIP)(e)===0?await(0,r.TE)(e,void 0):[e]
;if(typeof t==="string")return t;const n=t.toSorted((e,t)=>(0,s.isIP)(e)-(0,s.isIP)(t))
;const i=new a.promises.Resolver(o);i.setServers(n.map(e=>e.includes(":")?`[${e}]`:e));return{resolver:i,
address:n[0]??""}}async function coded(e){return await e.catch(e=>e.code??"no code")}},56854:(e,t,n)=>{n.r(t);n.d(t,{
connectGitHub:()=>connectGitHub,forbids:()=>forbids,reason:()=>reason});var a=n(58500);var s=n(12403);const r=200
;function connectGitHub({token:e,api:t}){let r={until:0,why:""};return{async ask(o,i=s._L.github.together){
if(e==="")throw new Error("there is no github-token");if(Date.now()<r.until)throw new Error(r.why)
;const{getOctokit:c}=await n.e(2413).then(n.bind(n,92413));const d=AbortSignal.timeout(i*1e3);const l=c(e,{...t&&{
baseUrl:t},request:{signal:d}});const rest=(e,t)=>{const n=s._L.github.pauses[t]
;if(n===void 0||d.aborted||(e.status??0)<500)throw e;return n};try{return await(0,s.d_)(()=>o(l),rest,e=>(0,
a.setTimeout)(e*1e3))}catch(e){const t=askAgain(e,Date.now());if(t!==void 0)r={until:t,
why:`${reason(e)}; it is not asked again before ${day(t)}`};throw e}}}}
function askAgain({status:e,message:t,response:n},a){if(e!==403&&e!==429)return;const{headers:s={}}=n??{}
;const r=Number(s["retry-after"]);if(r>0)return a+r*1e3;if(String(s["x-ratelimit-remaining"])==="0"){
const e=Number(s["x-ratelimit-reset"])*1e3;return e>a?e:a+6e4}return e===429||/rate limit/i.test(t)?a+6e4:void 0}
function forbids(e){const t=e;return[401,403].includes(t.status??0)&&askAgain(t,0)===void 0}function reason(e,t){
const{status:n}=e;const a=e.message.replace(/ - https:\/\/docs\.github\.com\/\S*$/,"")
;const s=a.length>r?`${a.slice(0,r)} …`:a;const o=t!==void 0&&lacks(e)?`; grant the job ${t}`:""
;return`${n===void 0?"":`${n} `}${s}${o}`}function lacks({status:e,message:t}){
return e===401||e===404||e===403&&/not accessible/i.test(t)}function day(e){return new Date(e).toISOString()}},
47051:(e,t,n)=>{n.r(t);n.d(t,{connectRuns:()=>connectRuns});var a=n(61397);const s=15e3;function connectRuns(e,t){
const n=new Map;const r=(0,a.v)(e,t,"actions: read","its beats alone tell whether it has ended");return{
async state(e,t){const a=`run ${t} of ${e}`;const o=n.get(a);if(o&&Date.now()-o.at<s)return o.state
;const[i="",c=""]=e.split("/");const d=await r(`asking GitHub for ${a}`,({rest:e})=>e.actions.getWorkflowRun({owner:i,
repo:c,run_id:Number(t)}));const l=d===void 0?"unknown":d.data.status==="completed"?"ended":"running";n.set(a,{state:l,
at:Date.now()});return l}}}},61397:(e,t,n)=>{n.d(t,{v:()=>willing});var a=n(56854);function willing(e,t,n,s){let r=false
;let o=false;return async(i,c,d)=>{if(o)return;try{return await e.ask(c,d)}catch(e){o=(0,a.forbids)(e)
;if(!r)t(`${i}: ${(0,a.reason)(e,n)}; ${s}`);r=true;return}}}},25599:(e,t,n)=>{n.d(t,{TE:()=>lookUp,f0:()=>nameless,
w9:()=>s});var a=n(40610);const s={binding:false,async find(e,t){const n=await lookUp(e,t);return typeof n==="string"?{
why:nameless(e,t,n)}:{addresses:n}}};function lookUp(e,t){return new Promise(n=>{(0,a.lookup)(e,{all:true,family:t??0,
order:"verbatim"},(e,t)=>n(e?e.code??"no code":t.map(({address:e})=>e)))})}function nameless(e,t,n){
if(n==="EAI_AGAIN")return`the resolver of this machine gave no answer for ${e} (EAI_AGAIN)`
;const a=t===void 0?"address":`IPv${t} address`;return`the resolver of this machine knows no ${a} of ${e} (${n})`}},
72432:(e,t,n)=>{n.d(t,{EA:()=>withEnd,Im:()=>comment,NZ:()=>goneComment,ni:()=>withCut});var a=n(5583);var s=n(66014)
;const r={building:"on its way; what was there before serves until it is ready",ready:"ready",
failed:"failed; what was there before, if anything, serves on"}
;const o="cut off; what was there before, if anything, serves on, and the next push or run goes on";function comment(e){
const{app:t,url:n,state:o,run:i,shell:c}=e;const d=(0,s.xS)(e).map(({name:e,value:t,theirs:n})=>[e,n?(0,a.a)(t):t])
;const l=[["State",stateBy(r[o],i)],...d]
;return[`**${t}** of this branch: ${n}`,"","| | |","| --- | --- |",...l.map(([e,t])=>row(e,t)),"",...s.bj.map(e=>`- ${e}`),...c?["- For a shell on its machine:","",...session(c)]:[],""].join("\n")
}function withEnd(e,t){const n=e.split("\n").filter(e=>!e.startsWith("| Ends |"))
;const a=n.findLastIndex(e=>e.startsWith("| "));return a<0?e:n.toSpliced(a+1,0,row("Ends",(0,s.n$)(t))).join("\n")}
function withCut(e,t){const n=row("State",stateBy(r.building,t));return e.replace(n,()=>row("State",stateBy(o,t)))}
function goneComment({app:e,url:t}){
return`**${e}** of this branch is gone, and \`${t}\` leads nowhere. A push to the branch makes it anew.\n`}
function session({region:e,fleet:t}){
return["  ```sh",`  aws ssm start-session --region ${e} --target "$(aws autoscaling describe-auto-scaling-groups --region ${e} \\`,`    --auto-scaling-group-names ${t} --output text \\`,'    --query "AutoScalingGroups[].Instances[?LifecycleState==\'InService\'][] | [0].InstanceId")"',"  ```"]
}function stateBy(e,t){return`${e} ([run](${t}))`}function row(e,t){return`| ${e} | ${t} |`}},71975:(e,t,n)=>{n.d(t,{
bL:()=>takenBy,jy:()=>readDeed,pJ:()=>endOf,qC:()=>deedName,s0:()=>sameOwner,sr:()=>storedDeed});var a=n(70323)
;var s=n(43337);function deedName(e,t){return`/immutable/${e}/${t}`}function storedDeed(e){return(0,s.Nx)(e)}
function readDeed(e,t){const n=new a.C8(e,t);const s={app:n.text("app"),environment:n.text("environment"),
repository:n.text("repository"),branch:n.text("branch"),...n.has("pull")&&{pull:n.number("pull")},
...n.has("balancer")&&{balancer:n.text("balancer")},...n.has("deployment")&&{deployment:n.number("deployment")},
...n.has("comment")&&{comment:n.number("comment")},expires:n.number("expires"),...n.flag("ending")&&{ending:true}}
;n.end();return s}function sameOwner(e,t){
return e.app===t.app&&e.environment===t.environment&&e.repository===t.repository&&e.branch===t.branch}
function takenBy(e,t,n){if(sameOwner(t,n))return;const a=`the branch ${JSON.stringify(t.branch)}`
;if(t.repository!==n.repository)return`${e} belongs to ${t.app} of the repository with GitHub's id ${t.repository}, for ${a}; take another \`name\` or \`domain\`, or have it torn down there`
;const s=t.app===n.app?"":`the app ${t.app}, for `
;return`${e} belongs to ${s}${a}, environment ${t.environment}; put the app into \`name\`, such as {slug}-${n.app}, or tear that one down`
}function endOf({ending:e,expires:t},n){return e===true||t<=n?0:t}},66014:(e,t,n)=>{n.d(t,{bj:()=>a,n$:()=>utc,
xS:()=>factsOf});function factsOf({commit:{sha:e,message:t,author:n},expires:a}){const theirs=(e,t)=>({name:e,value:t,
theirs:true});return[{name:"Commit",value:e,theirs:!/^[0-9a-f]{40}$/.test(e)
},theirs("Message",t.trimStart().split(/\r?\n/,1)[0]??""),theirs("Author",n),{name:"Ends",value:a===void 0?"":utc(a),
theirs:false}].filter(({value:e})=>e.trim()!=="")}
const a=["To keep it longer, push to the branch, or run its workflow with `extend`, such as `24h`.","To stop it, close the pull request or delete the branch."]
;function utc(e){return`${new Date(e*1e3).toISOString().slice(0,16).replace("T"," ")} UTC`}},1804:(e,t,n)=>{n.d(t,{
nb:()=>c,p7:()=>environmentOf,Wy:()=>labelOf,gw:()=>targetGroupOf});const a=63;const s=10;const r=2+s
;function slugOf(e,t,n=a){const r=e.normalize("NFKD").replaceAll(/\p{M}/gu,"").toLowerCase()
;const o=(r.match(/[a-z0-9]+/g)??[]).join("-");if(o===e&&o.length<=n&&!/(?:^|-)[0-9a-f]{10}$/.test(o))return o
;const i=markOf(e,t);const c=o.slice(0,n-s-1).replace(/-$/,"");return c===""?i:`${c}-${i}`}function markOf(e,t){
return t(e).slice(0,s)}const o=128;const i=20;const c="review-";function environmentOf(e,t){return c+slugOf(e,t)}
function labelOf(e,t,n,s){const i=e.length-6;const c=Math.min(a,o-t.length-1)-i
;if(c<r)throw new Error(`name "${e}" with domain "${t}" leaves ${Math.max(0,c)} letters for the branch, and ${r} are needed: a label has at most ${a}, a whole name ${o}; shorten one`)
;return e.replace("{slug}",()=>slugOf(n,s,c))}function targetGroupOf(e,t,n){
return`${e.slice(0,i).replace(/-$/,"")}-R${markOf(`${e}.${t}`,n)}`}},92763:(e,t,n)=>{n.d(t,{$i:()=>isPlain,
Ok:()=>marksOf,oJ:()=>bears});function isPlain(e){return!("domain"in e)}
function marksOf({app:e,environment:t,repository:n},a){return{app:e,environment:t,domain:a,"repository-id":n}}
function bears(e,t){return!isPlain(t)&&Object.entries(t).every(([t,n])=>e[t]===n)}},32974:(e,t,n)=>{n.d(t,{AW:()=>s,
Bd:()=>ownRecords,Gw:()=>isPrivate,Rd:()=>r,VL:()=>ownershipOf,_7:()=>expired,cs:()=>marksWanted,og:()=>ownRules,
x_:()=>o});var a=n(92763);const s=1e3;const r=100;const o=30;function ownershipOf({app:e,environment:t,repository:n}){
return`immutable/${n}/${e}/${t}`}function ownRecords(e,t,n){const a=n.filter(({name:t})=>t===e)
;const s=a.some(({type:e,value:n})=>e==="TXT"&&n===ownershipOf(t))
;return s?a.filter(({type:e,value:n})=>e==="A"||e==="TXT"&&n===ownershipOf(t)):[]}function ownRules(e,t){
return t.flatMap(({name:e,rules:t})=>t.map(t=>({...t,balancer:e}))).filter(({tags:t})=>(0,
a.oJ)(t,e)).sort((e,t)=>e.priority-t.priority)}function isPrivate({balancers:e}){return e.length===0}
function marksWanted({deed:e,domain:t}){return(0,a.Ok)(e,t)}function expired({deed:e},t){return e.expires<=t}},
60692:(e,t,n)=>{n.d(t,{$9:()=>slackRefusal,$P:()=>webhookIn,SM:()=>remedyOf,WE:()=>passes});var a=n(2848)
;function remedyOf(e){return s.find(([t])=>t.test(e))?.[1]}
const s=[[/not verified/i,"verify in SES, in that region, what it names; in the sandbox, in which each account is at first, whoever gets mail must be verified too, until AWS grants production access"],[/Daily message quota/,"in the sandbox mail goes to 200 recipients a day; ask AWS for production access, or name an SNS topic in place of email"],[/AccountSuspended|SendingPaused/,"AWS has stopped this account's mail; its reason is in the dashboard of SES"],[/Topic does not exist|Invalid parameter: TopicArn/i,"correct sns of notify, or make that topic"],[/ParameterNotFound/,"put the address of the webhook there, as a SecureString"]]
;function passes(e){return!("status"in e)||e.status===429||e.status>=500}function slackRefusal(e){
if(!("status"in e))return`${e.why}; see that this runner reaches what the webhook's address names`
;const{status:t,body:n}=e;if(t===200)return;const s=(0,a.TN)(n,100)
;return`it answered ${t}${s===""?"":` ${s}`}; ${slackRemedy(t,s)}`}function slackRemedy(e,t){
if(t==="action_prohibited")return"an admin of the workspace has to let this webhook's app post there"
;if(t==="channel_not_found"||t==="channel_is_archived")return"make a webhook for a channel that there is, and put its address into the parameter"
;if(e===429||e>=500)return"that passes by itself, and the next deploy is told of again"
;if(e===400)return"the parameter has to name an incoming webhook of Slack, which takes a JSON text"
;return"the webhook is gone or was taken back: make another, and put its address into the parameter"}
function webhookIn(e){const t=e.trim();return/^https:\/\/\S+$/.test(t)&&URL.canParse(t)?t:void 0}},12196:(e,t,n)=>{
n.d(t,{r:()=>urlOf});function urlOf({host:e,port:t}){return t===void 0?`https://${e}`:`http://${e}:${t}`}},
69727:(e,t,n)=>{n.d(t,{Ct:()=>lastBuildTags,TY:()=>branchTag,Xe:()=>isBranchTag,dt:()=>releaseTags,gS:()=>isContentTag,
mB:()=>contentTag,rL:()=>parseTags});var a=n(20509);var s=n(19349);const r=128;const o="branch-";const i="content-"
;const c=11;function contentTag(e){return i+e}function isContentTag(e){return e.startsWith(i)}
function releaseTags({sha:e,ref:t,key:n,tags:a,movingTags:s,image:r}){
const o=/^refs\/tags\/v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/.exec(t)?.[1];const{digest:i,revision:c,from:d}=r
;const l=d==="engine"||(d==="promoted"?n!==void 0:c===void 0||e===""||c===e);const u=l?branchTag(t):void 0
;const h=l?e:revisionTag(c)??`image-${i.slice(7,19)}`;const m=a??[h,o].filter(e=>e!==void 0&&e!=="")
;const f=n===void 0?[]:[contentTag(n)];const p=new Set(f);return{fixed:[...new Set(m.filter(e=>!p.has(e??""))),...f],
moving:[...new Set(s??(u===void 0?[]:[u]))]}}function revisionTag(e=""){
return/^[0-9a-f]{7,64}(-dirty-[0-9a-f]+)?$/.test(e)?e:void 0}function branchTag(e){
const t=/^refs\/heads\/(.+)$/s.exec(e)?.[1];if(t===void 0)return;const n=t.replaceAll(/[^A-Za-z0-9._-]+/g,"-")
;const a=r-o.length;if(n===t&&n.length<=a&&!/-[0-9a-f]{10}$/.test(n))return`${o}${n}`
;return`${o}${n.slice(0,a-c)}-${mark(t)}`}function isBranchTag(e){return e.startsWith(o)}
function lastBuildTags({ref:e,headRef:t,baseRef:n,defaultBranch:a}){const[s,r,o]=[t,n,a].map(e=>`refs/heads/${e}`)
;return[...new Set([s,e,r,o].flatMap((e="")=>branchTag(e)??[]))]}function parseTags(e){return(0,a.QG)(e).map(s.ED)}
function mark(e){let t=0xcbf29ce484222325n;for(const n of e){t^=BigInt(n.codePointAt(0)??0)
;t=BigInt.asUintN(64,t*0x100000001b3n)}return t.toString(16).padStart(16,"0").slice(0,c-1)}},30815:(e,t,n)=>{n.d(t,{
Ev:()=>told,U2:()=>serversOf,gu:()=>settled});const a=8;function settled(e,t){
const n=[...t].flatMap(([e,t])=>t.kind==="silent"?[`${e} (${t.code})`]:[]);if(n.length>0)return{kind:"unsettled",
why:`of the ${serversOf(e,t.size)} no answer came from ${listed(n)}`};const a=[...t.values()];const[s]=a
;if(s===void 0||s.kind==="silent")return{kind:"unsettled",why:`${e} has no name servers`}
;if(a.every(e=>alike(s,e)))return a.reduce(together,s);const r=[...t].map(([e,t])=>`${e} says ${told(t)}`);return{
kind:"unsettled",why:`the ${serversOf(e,t.size)} don't agree: ${listed(r)}`}}function serversOf(e,t){
return t===1?`name server of ${e}`:`${t} name servers of ${e}`}function alike(e,t){
if(e.kind!=="addresses"||t.kind!=="addresses")return told(e)===told(t)
;if(e.addresses.length>=a&&t.addresses.length>=a)return e.addresses.some(e=>t.addresses.includes(e))
;return told(e)===told(t)}function together(e,t){if(e.kind!=="addresses"||t.kind!=="addresses")return e;return{
kind:"addresses",addresses:[...new Set([...e.addresses,...t.addresses])]}}function told(e){
if(e.kind==="addresses")return e.addresses.toSorted().join(", ");if(e.kind==="alias")return`CNAME ${e.to}`
;return e.kind==="none"?`none (${e.code})`:e.code}const s=4;function listed(e){
const t=e.length>s?`; ${e.length-s} more`:"";return`${e.slice(0,s).join("; ")}${t}`}},59035:(e,t,n)=>{n.d(t,{
Es:()=>isRouted,e:()=>attachable,nV:()=>servedBy,xD:()=>recordName,zv:()=>recordOf});const a="record:"
;function recordOf(e){return`${a}${e}`}function recordName(e){return e.startsWith(a)?e.slice(a.length):void 0}
function isRouted({targetGroups:e}){return e.length>0}function attachable(e){return e.filter(e=>recordName(e)===void 0)}
function servedBy(e){const t=e.find(({arn:e})=>recordName(e)!==void 0);if(t===void 0)return"healthy behind the balancer"
;const n=t.targets.find(({reason:e})=>e!==void 0)?.reason
;return`told of by all name servers of ${recordName(t.arn)}${n===void 0?"":` (${n})`}`}},20509:(e,t,n)=>{n.d(t,{
Dx:()=>linesOf,GX:()=>yesOrNo,QG:()=>wordsBetweenCommas,fq:()=>pairsOf,lG:()=>attestation});function linesOf(e){
return e.split(/\r?\n/).map(e=>e.trim()).filter(e=>e!=="")}function wordsBetweenCommas(e){
const t=linesOf(e.replaceAll(",","\n"));if(t.length>0||e.trim()==="")return t
;throw new Error("it holds nothing but commas; give at least one value, or leave it out")}function pairsOf(e){const t={}
;for(const n of quoted(e)){const[,e,a]=/^([^=\s]+)=([\s\S]*)$/.exec(n)??[]
;if(e===void 0||a===void 0)throw new Error("each line must be NAME=value")
;if(e in t)throw new Error(`${e} is given twice`);t[e]=a}return t}function quoted(e){const t=[];let n=e
;while(n.trim()!==""){n=n.replace(/^\s+/,"");const e=/^"((?:[^"]|"")*)"[ \t]*(?:\r?\n|$)/.exec(n)
;const a=e?.[0]??/^[^\n]*\n?/.exec(n)?.[0]??n;t.push(e?(e[1]??"").replaceAll('""','"'):a.trim());n=n.slice(a.length)}
return t}function yesOrNo(e){if(/^(true|yes|on)$/i.test(e))return true;if(/^(false|no|off)$/i.test(e))return false
;throw new Error(`"${e}" is neither true nor false`)}function attestation(e){
if(/^(true|false|[a-z]+=.+)$/.test(e))return e
;throw new Error(`"${e}" is neither true, false nor an option of buildx such as mode=max`)}},66419:(e,t,n)=>{n.r(t)
;n.d(t,{openPlaces:()=>openPlaces});var a=n(11801);var s=n(12827);var r=n(91383);var o=n(73180);var i=n(14077)
;async function pinAccount(e,t,n){const a=new i.F(n);await(0,o.g)(e,t,a);a.stop("checking the credentials")}
var c=n(62807);var d=n(38991);function once(e){let t;return()=>{t??=e().catch(e=>{t=void 0;throw e});return t}}
class Balancers{#n;#a;#s;#r=new Map;all;constructor({balancing:e},t,n){this.#n=e;this.#a=t;this.#s=n
;this.all=once(async()=>{const t=await e.read();const n=await(0,d.B)(e=>t.describeLoadBalancers({Marker:e
}),e=>e.NextMarker,e=>e.LoadBalancers);return n.filter(({Type:e})=>e===void 0||e==="application").map(toBalancer)})}
async at(e){return(await this.all()).find(t=>t.dnsName===e)}async named(e){
const t=(await this.all()).find(t=>t.name===e);if(t)return t
;throw(0,c.Qm)(`finding the balancer ${e}: this account and region has none of that name; correct \`balancers\``)}
async wildcard(){const e=await this.#a.wildcard();return e===void 0?void 0:await this.at(e)}async front(){
const e=await this.wildcard();if(e)return e
;throw(0,c.Qm)(`finding where *.${this.#s} leads: its hosted zone has no alias A of that name to an Application Load Balancer of this account and region; make one, or name \`balancers\``)
}async listener(e){const t=this.#r.get(e.arn)??once(()=>this.#o(e));this.#r.set(e.arn,t);return await t()}
async#o({arn:e,name:t}){const n=await this.#n.read();const a=await(0,d.B)(t=>n.describeListeners({LoadBalancerArn:e,
Marker:t}),e=>e.NextMarker,e=>e.Listeners)
;const rank=({Protocol:e,Port:t})=>(e==="HTTPS"?2:0)+(t===(e==="HTTPS"?443:80)?1:0)
;const[s]=[...a].sort((e,t)=>rank(t)-rank(e));if(s?.ListenerArn)return s.ListenerArn;throw(0,
c.Qm)(`looking at the balancer ${t}: it has no listener; give it one for HTTPS whose default answer is 404`)}}
function toBalancer(e){
const{LoadBalancerArn:t="",LoadBalancerName:n="",DNSName:a="",CanonicalHostedZoneId:s="",VpcId:r=""}=e;return{arn:t,
name:n,dnsName:a.toLowerCase(),zone:s,vpc:r}}var l=n(69727);var u=n(62348);var h=n(30579);var m=n(96419)
;class AwsBranchImages{#i;#c;#d;#l;constructor(e,t,n){this.#i=e;this.#c=t;this.#d=n}async look(){const e=await this.#u()
;if(e.length===0)return[];this.#l??=await this.#h();if(this.#l==="unknown")return[];const{own:t,others:n}=this.#l
;return e.filter(({imageTags:e=[]})=>e.every(e=>e===this.#d.tag||!(0,
l.Xe)(e))).filter(({imageTags:e,imageDigest:n=""})=>e?.includes(this.#d.tag)||t.has(n)).flatMap(({imageDigest:e})=>e===void 0||n.has(e)?[]:[e])
}async delete(e){this.#l=void 0;const t=new Set(await this.look());const n=e.filter(e=>t.has(e)).map(e=>({imageDigest:e
}));if(n.length===0)return;const a=await this.#i.ecr.change();await a.batchDeleteImage({repositoryName:this.#d.name,
imageIds:n})}async#u(){const e=await this.#i.ecr.read();const{name:t}=this.#d;try{return await(0,
d.B)(n=>e.describeImages({repositoryName:t,filter:{tagStatus:"TAGGED"},nextToken:n}),e=>e.nextToken,e=>e.imageDetails)
}catch(e){if((0,u.tD)(e,"RepositoryNotFoundException"))return[];throw e}}async#h(){const e=await this.#i.ssm.read()
;const t=await(0,d.B)(t=>e.getParametersByPath({Path:`/immutable/${this.#c.app}`,Recursive:true,NextToken:t
}),e=>e.NextToken,e=>e.Parameters);const n=t.filter(({Name:e=""})=>/\/spec\/\d+$/.test(e))
;const isOwn=({Name:e=""})=>e.startsWith(`${(0,m.dJ)(this.#c)}/`);try{return{own:await digestsIn(n.filter(isOwn)),
others:await digestsIn(n.filter(e=>!isOwn(e)))}}catch{return"unknown"}}}async function digestsIn(e){
const t=await Promise.all(e.map(({Name:e="",Value:t=""})=>(0,h.l1)(e,t)))
;const n=t.flatMap(({image:e="",services:t})=>[e,...Object.values(t).map(e=>e.image)])
;return new Set(n.map(e=>e.slice(e.indexOf("@")+1)))}var f=n(60692);var p=n(79982);class AwsCourier{#i;#m
;constructor(e,t){this.#i=e;this.#m=t}async mail(e,t,{subject:n,text:a}){const content=e=>({Data:e,Charset:"UTF-8"})
;const s={Subject:content(n),Body:{Text:content(a)}};const r=await this.#i.mail.change();const o={FromEmailAddress:e,
Destination:{ToAddresses:[...t]},Content:{Simple:s}};await r.sendEmail(o).catch(explained)}
async publish(e,{subject:t,text:n}){const[,,,a=""]=e.split(":");const s=await this.#m(a).topics.change()
;await s.publish({TopicArn:e,Subject:t,Message:n}).catch(explained)}async secret(e){const t=await this.#i.ssm.read()
;const{Parameter:n}=await t.getParameter({Name:e,WithDecryption:true}).catch(explained);return n?.Value??""}}
function explained(e){const{cause:t}=e;const n=(e instanceof p.C||e instanceof p.V)&&t instanceof Error;const a=n?(0,
f.SM)(`${t.name}: ${t.message}`):void 0;if(a===void 0)throw e
;throw new p.C(`${e.message.replace("; correct what it names and run again","")}; ${a}`,{cause:t})}var w=n(60002)
;function onTeardownScript(e,t){
return`#!/bin/bash\n# on-teardown, once.\nonce=/var/lib/immutable/on-teardown\numask 077\nmkdir -p "\${once%/*}"\nif mkdir "$once" 2>/dev/null; then\n  setsid bash -c '\n    timeout -k 10 ${t} bash -c "$1" >"$2/output" 2>&1\n    echo $? >"$2/code.new"\n    mv "$2/code.new" "$2/code"\n  ' on-teardown ${(0,
w.hD)(e)} "$once" </dev/null >/dev/null 2>&1 &\nfi\n# Counted from when it was begun, which may be long ago.\nend=$(($(stat -c %Y "$once") + ${t+30}))\nwhile [ ! -e "$once/code" ]; do\n  if [ "$(date +%s)" -ge "$end" ]; then\n    echo "it was begun and has no end: the machine was restarted meanwhile"\n    exit 125\n  fi\n  sleep 0.2\ndone\ntail -c 20000 "$once/output"\nexit "$(cat "$once/code")"\n`
}var g=n(88659);class AwsFarewells{#i;#f;#p;#w=new Map;constructor(e,t,n){this.#i=e;this.#f=t;this.#p=n}async look(){
if(this.#f===void 0)return;await Promise.all([...this.#w].map(([e,t])=>t&&this.#g(e,t)))
;const e=[...this.#w].map(([e,t])=>[e,t?"asked":"ended"]);return{timeout:this.#f.timeout,runs:Object.fromEntries(e)}}
async run(e){if(this.#f===void 0)throw new Error("on-teardown is run without a command");const{run:t,timeout:n}=this.#f
;const a=onTeardownScript(t,n);this.#w.set(e,await(0,g.tN)(this.#i,[e],a,n+60,`on-teardown, ${this.#p}`))}async#g(e,t){
const n=await(0,g.He)(this.#i,t,e);const a=n?(0,g._L)(n):"open";if(a==="ended")this.#w.set(e,void 0)
;if(a==="lost")this.#w.delete(e)}}function hostedZoneOf(e,t,n){const of=e=>n.filter(t=>t.private===e).map(({id:e})=>e)
;const[a,...s]=of(false)
;if(s.length>0)throw(0,c.Qm)(`finding the hosted zone of ${e}: this account has ${s.length+1} public ones called ${t} (${[a,...s].join(", ")}), of which the domain's NS records lead to one; delete those that they don't lead to`)
;return{...a!==void 0&&{public:a},private:of(true)}}function hiddenBy(e,t){if(t.length===0)return
;return`a private hosted zone (${t.join(", ")}) holds ${e} besides the public one: in its VPCs the addresses of environments are not found; give it the wildcard *.${e} too, or take it from those VPCs`
}class HostedZone{#y;domain;#v;servers;wildcard;constructor({dns:e},t){this.#y=e;this.domain=t
;this.#v=once(()=>this.#b());this.servers=once(async()=>{const{id:t,name:n}=await this.#v();const a=await e.read()
;const s={StartRecordName:n,StartRecordType:"NS",MaxItems:1}
;const{ResourceRecordSets:[r]=[]}=await a.listResourceRecordSets({HostedZoneId:t,...s});return{name:n,
servers:(r?.ResourceRecords??[]).map(({Value:e})=>plain(e))}});this.wildcard=once(async()=>{const e=`*.${t}`
;const n=await this.under(e);const a=n.find(({Name:t,Type:n,AliasTarget:a})=>a&&n==="A"&&plain(t)===e)
;return a&&targetOf(a)})}async id(){return(await this.#v()).id}async private(){return(await this.#v()).private}
async under(e){const[t,n]=[await this.#y.read(),await this.id()];const a=[];let s={Name:e};for(;;){
const r=await t.listResourceRecordSets({HostedZoneId:n,StartRecordName:s.Name,StartRecordType:s.Type,MaxItems:100})
;const o=r.ResourceRecordSets??[];a.push(...o.filter(t=>isUnder(e,t)))
;if(!r.IsTruncated||!o.every(t=>isUnder(e,t)))return a;s={Name:r.NextRecordName,Type:r.NextRecordType}}}async#b(){
const e=await this.#y.read();const t=this.domain.split(".");const n=[];for(let a=0;a<t.length-1;a+=1){
const s=t.slice(a).join(".");const{HostedZones:r=[]}=await e.listHostedZonesByName({DNSName:s})
;const o=r.filter(({Name:e})=>plain(e)===s).map(({Id:e="",Config:t})=>({id:e.replace("/hostedzone/",""),
private:t?.PrivateZone===true}));const i=hostedZoneOf(this.domain,s,o);n.push(...i.private);if(i.public!==void 0)return{
id:i.public,name:s,private:n}}
throw(0,c.Qm)(`finding the hosted zone of ${this.domain}: Route 53 shows this account no public one of it or of a domain above; make it, or correct \`domain\` or \`account\``)
}}function isUnder(e,{Name:t}){const n=plain(t);return n===e||n.endsWith(`.${e}`)}function plain(e=""){
const t=e.replaceAll(/\\(\d{3})/g,(e,t)=>String.fromCharCode(Number.parseInt(t,8)))
;return t.replace(/\.$/,"").toLowerCase()}function targetOf({AliasTarget:e}){
return e&&plain(e.DNSName).replace(/^dualstack\./,"")}var y=n(20249);class EnvironmentPreflight{#i;#$;#a;#k;#l;#T
;constructor(e,t,{zone:n,balancers:a,named:s},r){this.#i=e;this.#$=t;this.#a=n;this.#k=a;this.#l=s;this.#T=r}
async resolve(e,t,n){const a=await this.#$.resolve(e,t,n);const s=new i.F(this.#T);await this.#N(e,s)
;s.stop(`checking ${t.app} in ${t.environment}`);const r=hiddenBy(this.#a.domain,await this.#a.private())
;return r===void 0?a:{...a,warnings:[...a.warnings,r]}}async#N(e,t){const[n,a,s]=await Promise.all([(0,
y.J)(this.#i,e,t),this.#k.all(),this.#k.wildcard()])
;const r=this.#l.length===0?[s]:this.#l.map(e=>a.find(t=>t.name===e));for(const e of r){
if(e===void 0||n===void 0||e.vpc===n)continue
;t.problem(`subnets are in ${n}, and the balancer ${e.name} is in ${e.vpc}, where alone it reaches machines; name subnets of ${e.vpc}, or another balancer`)
}}}var v=n(30815);var b=n(59035);var $=n(32974);class AwsZone{#y;#a;#k;#S;#t=new Set;#A
;constructor({dns:e},t,n,{marks:a}){this.#y=e;this.#a=t;this.#k=n;const s={app:a.app,environment:a.environment,
repository:a["repository-id"]};this.#S=`"${(0,$.VL)(s)}"`}async look(e){const t=performance.now()
;if(this.#A?.host!==e||t-this.#A.at>1e4)this.#A={host:e,at:t,sets:await this.#a.under(e)}
;return await Promise.all(this.#A.sets.map(async e=>({name:plain(e.Name),type:e.Type??"",value:await this.#x(e)})))}
async pending(){const e=await this.#y.read();for(const t of this.#t){const{ChangeInfo:n}=await e.getChange({Id:t})
;if(n?.Status==="INSYNC")this.#t.delete(t)}return this.#t.size>0}async write(e,t){
const[n,a]=await Promise.all([this.#a.under(e),this.#k.named(t)]);const s=this.#O(e,n)?"UPSERT":"CREATE";const r={
HostedZoneId:a.zone,DNSName:a.dnsName,EvaluateTargetHealth:false};await this.#R([{Action:s,ResourceRecordSet:{Name:e,
Type:"A",AliasTarget:r}},{Action:s,ResourceRecordSet:{Name:e,Type:"TXT",TTL:60,ResourceRecords:[{Value:this.#S}]}}])}
async addresses(e){return addressesIn(await this.#P(e))}async point(e,t){const n=await this.#P(e)
;const a=[...new Set(t)].sort();const s=a.map(e=>({Value:e}));const r={Name:e,Type:"A",TTL:60,ResourceRecords:s}
;const o={Name:e,Type:"TXT",TTL:60,ResourceRecords:[{Value:this.#S}]};const[i,c]=n;if(i===void 0){if(a.length===0)return
;return await this.#R([{Action:"CREATE",ResourceRecordSet:o},{Action:"CREATE",ResourceRecordSet:r}])}
if(addressesIn(n).toSorted().join()===a.join())return;if(a.length>0)await this.#R([{Action:"UPSERT",ResourceRecordSet:r
}]);else if(c)await this.#R([{Action:"DELETE",ResourceRecordSet:c}])}async#P(e){const t=await this.#a.under(e)
;const n=this.#O(e,t);return n?[n,...t.filter(({Name:t,Type:n})=>plain(t)===e&&n==="A")]:[]}async delete(e){
const t=await this.#P(e);if(t.length===0)return;await this.#R(t.map(e=>({Action:"DELETE",ResourceRecordSet:e})))}
#O(e,t){
return t.find(({Name:t,Type:n,ResourceRecords:[a,...s]=[]})=>plain(t)===e&&n==="TXT"&&a?.Value===this.#S&&s.length===0)}
async#R(e){const t=await this.#y.change();const n=await this.#a.id();this.#A=void 0;try{
const{ChangeInfo:a}=await t.changeResourceRecordSets({HostedZoneId:n,ChangeBatch:{Changes:e}})
;if(a?.Id&&a.Status!=="INSYNC")this.#t.add(a.Id)}catch(e){if((0,u.tD)(e,"InvalidChangeBatch"))throw new p.V(e.message,{
cause:e});throw e}}async#x(e){const t=targetOf(e);if(t!==void 0)return(await this.#k.at(t))?.name??t
;const n=(e.ResourceRecords??[]).map(({Value:e=""})=>e);const[a=""]=n
;return e.Type==="TXT"&&n.length===1?a.replace(/^"([^"]*)"$/,"$1"):n.join(" ")}}function addressesIn([,e]){
return(e?.ResourceRecords??[]).map(({Value:e=""})=>e)}class AwsRecords{#G;#a;#D;#I;#c;#k;#C=new Set
;constructor({ec2:e},t,n,a){this.#G=e;this.#a=t.zone;this.#D=t.hosted;this.#I=t.nameServers;this.#c=n;this.#k=a}
async look(e){const t=e.map(async e=>{const t=(0,b.xD)(e);return t===void 0?await this.#k.look([e]):[await this.#E(e,t)]
});return(await Promise.all(t)).flat()}async register(e,t){const n=(0,b.xD)(e)
;if(n===void 0)return await this.#k.register(e,t);const{running:a,held:s}=await this.#B(n);const r=t.map(e=>a.get(e)??e)
;const o=t.find(e=>!a.has(e));if(o!==void 0)throw new p.V(`EC2 shows no running ${o} with a private address`)
;await this.#a.point(n,[...s,...r]);for(const e of r)this.#C.delete(e)}async deregister(e,t){const n=(0,b.xD)(e)
;if(n===void 0)return await this.#k.deregister(e,t);const{running:a,held:s}=await this.#B(n)
;const r=s.filter(e=>t.some(t=>a.get(t)===e));await this.#a.point(n,s.filter(e=>!r.includes(e)))
;for(const e of r)this.#C.add(e)}async#B(e){const[t,n]=await Promise.all([this.#M(),this.#a.addresses(e)])
;const a=new Set(t.values());return{running:t,held:n.filter(e=>a.has(e))}}async#E(e,t){
const[n,a,s,{name:r,servers:o}]=await Promise.all([this.#M(),this.#a.addresses(t),this.#a.pending(),this.#D.servers()])
;const i=await this.#I.ask(t,o);const c=(0,v.gu)(r,i);const d=c.kind==="addresses"?c.addresses:[]
;const l=[...i.values()].flatMap(e=>e.kind==="addresses"?e.addresses:[])
;const u=s?"Route 53 has not told all its name servers":c.kind==="unsettled"?c.why:"";if(!s)this.#C.clear()
;const h=[...n].flatMap(([e,t])=>{if(a.includes(t)){if(u===""&&d.includes(t))return[{machine:e,state:"healthy"}]
;return[{machine:e,state:"initial",...u!==""&&{reason:u}}]}return l.includes(t)||this.#C.has(t)?[{machine:e,
state:"draining"}]:[]});return{arn:e,name:`the record of ${t}`,drain:120,targets:h}}async#M(){
const e=await this.#G.read();const t=(0,m.Kj)(this.#c).map(({Key:e,Value:t})=>({Name:`tag:${e}`,Values:[t]}))
;const n=[...t,{Name:"instance-state-name",Values:["pending","running"]}];const a=await(0,d.B)(t=>e.describeInstances({
Filters:n,NextToken:t}),e=>e.NextToken,e=>e.Reservations);const s=a.flatMap(({Instances:e=[]})=>e)
;return new Map(s.flatMap(({InstanceId:e,PrivateIpAddress:t})=>e&&t?[[e,t]]:[]))}}var k=n(71975);class Deeds{#_;#s
;#V=new Map;#L=false;constructor({ssm:e},t){this.#_=e;this.#s=t}async look(e){
const[t]=await Promise.all([e===void 0?void 0:this.#H(e),this.#z()]);if(e!==void 0&&t)this.#V.set(e,t)
;if(e!==void 0&&!t)this.#V.delete(e);const n=[...this.#V].map(([e,t])=>({host:e,deed:t}));return{...t&&{deed:t},
holders:n}}async claim(e,t){const n=await this.#_.change();try{await n.putParameter({Name:this.#j(e),Value:(0,k.sr)(t),
Type:"String"})}catch(t){if(!(0,u.tD)(t,"ParameterAlreadyExists"))throw t;if(await this.#H(e))return
;throw new p.V(`${this.#j(e)} was given up a moment ago: AWS refuses it and does not show it`)}}async write(e,t){
const n=await this.#F(e);if(n===void 0)return;const a=await this.#_.change();const s={Name:this.#j(e),Value:(0,k.sr)(t),
Type:"String",Overwrite:true};const{Version:r}=await a.putParameter(s);if(r===n.version+1)return
;throw new p.V(`${this.#j(e)} was version ${n.version} and is ${r}: another wrote it meanwhile`)}async forget(e){
if(await this.#F(e)===void 0)return;const t=await this.#_.change();await t.deleteParameters({Names:[this.#j(e)]})
;this.#V.delete(e)}async#H(e){return(await this.#U(e))?.deed}async#F(e){const t=this.#V.get(e);const n=await this.#U(e)
;return n&&t&&(0,k.sr)(n.deed)===(0,k.sr)(t)?n:void 0}async#U(e){const t=await this.#_.read()
;const{Parameters:n}=await t.getParameters({Names:[this.#j(e)]});const{Value:a,Version:s=0}=n?.[0]??{}
;if(a===void 0)return;return{deed:(0,k.jy)(this.#j(e),(0,h.Pq)(this.#j(e),a)),version:s}}async#z(){if(this.#L)return
;const e=await this.#_.read();const t=await(0,d.B)(t=>e.getParametersByPath({Path:`/immutable/${this.#s}`,NextToken:t
}),e=>e.NextToken,e=>e.Parameters);for(const{Name:e="",Value:n=""}of t){const t=readable(e,n)
;if(t)this.#V.set(`${e.slice(e.lastIndexOf("/")+1)}.${this.#s}`,t)}this.#L=true}#j(e){return(0,
k.qC)(this.#s,e.slice(0,-this.#s.length-1))}}function readable(e,t){try{return(0,k.jy)(e,(0,h.Pq)(e,t))}catch{return}}
const T="immutable:";function markTags(e){return Object.entries(e).map(([e,t])=>({Key:T+e,Value:t}))}
function toTags(e=[]){
return Object.fromEntries(e.flatMap(({Key:e="",Value:t=""})=>e.startsWith(T)?[[e.slice(T.length),t]]:[]))}class Rules{#n
;#k;#W;constructor({balancing:e},t,n){this.#n=e;this.#k=t;this.#W=n}async of(e){
return await rulesAt(await this.#n.read(),await this.#k.listener(e))}
async make({balancer:e,priority:t,host:n,allow:a,targetGroup:s}){const r=await this.#k.listener(await this.#k.named(e))
;const o=await this.#n.change();try{await o.createRule({ListenerArn:r,Priority:t,Conditions:conditions(n,a),Actions:[{
Type:"forward",TargetGroupArn:s}],Tags:markTags(this.#W.marks)})}catch(e){if(!(0,
u.tD)(e,"PriorityInUse","PriorityInUseException"))throw e;throw new p.V(e.message,{cause:e})}}
async change({rule:e,host:t,allow:n,targetGroup:a}){const s=await this.#n.change();await s.modifyRule({RuleArn:e,
Conditions:conditions(t,n),Actions:[{Type:"forward",TargetGroupArn:a}]})}async delete(e){const t=await this.#n.change()
;try{await t.deleteRule({RuleArn:e})}catch(e){if(!(0,u.tD)(e,"RuleNotFound","RuleNotFoundException"))throw e}}}
async function rulesAt(e,t){const n=await(0,d.B)(n=>e.describeRules({ListenerArn:t,Marker:n
}),e=>e.NextMarker,e=>e.Rules);return n.filter(({IsDefault:e})=>!e).map(toRule)}function conditions(e,t){const n={
Field:"source-ip",SourceIpConfig:{Values:[...t]}};return[{Field:"host-header",HostHeaderConfig:{Values:[e]}
},...t.length>0?[n]:[]]}const N={};function toRule({RuleArn:e="",Priority:t,Conditions:n=[],Actions:a=[]}){
const s=n.flatMap(({HostHeaderConfig:e})=>e?.Values??[])
;const r=n.some(({HostHeaderConfig:e})=>(e?.RegexValues??[]).length>0)
;const o=n.flatMap(({SourceIpConfig:e})=>e?.Values??[]);const i=a.find(({Type:e})=>e==="forward")
;const[c,...d]=i?.ForwardConfig?.TargetGroups??[];const l=i?.TargetGroupArn??(d.length===0?c?.TargetGroupArn:void 0)
;return{arn:e,priority:Number(t),hosts:s,allow:o,tags:N,...r&&{regex:r},...l&&{targetGroup:l}}}const S=20
;async function tagsOf(e,t){const n=await Promise.all((0,d.V)(t,S).map(t=>e.describeTags({ResourceArns:[...t]})))
;const a=n.flatMap(({TagDescriptions:e=[]})=>e)
;return Object.fromEntries(a.map(({ResourceArn:e="",Tags:t})=>[e,toTags(t)]))}const[A,x,O]=[5,4,2]
;const R="deregistration_delay.timeout_seconds";const P=["TargetGroupNotFound","TargetGroupNotFoundException"]
;class TargetGroups{#n;#W;#q="";constructor({balancing:e},t){this.#n=e;this.#W=t}async look(){
const e=await this.#n.read();try{const{TargetGroups:t}=await e.describeTargetGroups({Names:[this.#W.targetGroup]})
;const{TargetGroupArn:n,LoadBalancerArns:a=[]}=t?.[0]??{};return n===void 0?void 0:{arn:n,balancers:a}}catch(e){if((0,
u.tD)(e,...P))return;throw e}}async count({arn:e}){const t=await this.#n.read();try{const n=await(0,
d.B)(n=>t.describeTargetGroups({LoadBalancerArn:e,Marker:n}),e=>e.NextMarker,e=>e.TargetGroups);return n.length
}catch(e){if((0,u.tD)(e,...P))return 0;throw e}}async make(e,{vpc:t}){const{entry:n,marks:a}=this.#W
;if(n===void 0)throw new Error("a target group is made without knowing where machines answer")
;const s=await this.#n.change();try{await s.createTargetGroup({Name:e,Protocol:"HTTP",Port:n.port,VpcId:t,
TargetType:"instance",HealthCheckPath:n.path,HealthCheckIntervalSeconds:A,HealthCheckTimeoutSeconds:x,
HealthyThresholdCount:O,UnhealthyThresholdCount:O,Matcher:{HttpCode:"200-299"},Tags:markTags(a)})}catch(e){if(!(0,
u.tD)(e,"DuplicateTargetGroupName","DuplicateTargetGroupNameException"))throw e}}async drain(e){
if(this.#W.entry===void 0||this.#q===e)return{};const t=await this.#n.read();try{
const{Attributes:n=[]}=await t.describeTargetGroupAttributes({TargetGroupArn:e})
;const a=Number(n.find(({Key:e})=>e===R)?.Value??Number.NaN);if(Number.isNaN(a))return{};if(a===$.x_)this.#q=e;return{
drain:a}}catch(e){if((0,u.tD)(e,...P))return{};throw e}}async setDrain({targetGroup:e,seconds:t}){
const n=await this.#n.change();const a=[{Key:R,Value:String(t)}];await n.modifyTargetGroupAttributes({TargetGroupArn:e,
Attributes:a})}async delete(e){const t=await this.#n.change();try{await t.deleteTargetGroup({TargetGroupArn:e})
}catch(e){if((0,u.tD)(e,...P))return;if(!(0,u.tD)(e,"ResourceInUse","ResourceInUseException"))throw e
;throw new p.V(e.message,{cause:e})}}}class AwsSites{#n;#W;#a;#k;#Z;#J;#X;constructor(e,t,n,a){this.#n=e.balancing
;this.#W=t;this.#a=n;this.#k=a;this.#Z=new Deeds(e,t.marks.domain);this.#J=new Rules(e,a,t)
;this.#X=new TargetGroups(e,t)}async look(){const{host:e}=this.#W
;const[t,n,a,s]=await Promise.all([this.#Z.look(e),this.#X.look(),e===void 0?[]:this.#a.look(e),this.#a.pending()])
;const r=await this.#K(n?.balancers??[],t.deed);const o=await this.#k.wildcard()
;const i=await Promise.all(r.map(async e=>{const[t,n]=await Promise.all([this.#J.of(e),this.#X.count(e)]);return{
name:e.name,wildcard:e.arn===o?.arn,targetGroups:n,rules:t}}))
;const c=i.flatMap(({rules:e})=>e).filter(e=>this.#Q(e,n?.arn))
;const d=await tagsOf(await this.#n.read(),[...c.map(({arn:e})=>e),...n?[n.arn]:[]])
;const l=n&&await this.#X.drain(n.arn);const tagged=e=>({...e,tags:d[e.arn]??{}});return{...t,records:a,
balancers:i.map(e=>({...e,rules:e.rules.map(tagged)})),...n&&{targetGroup:{arn:n.arn,tags:d[n.arn]??{},...l}},...s&&{
pending:s}}}async claimName(e,t){await this.#Z.claim(e,t)}async writeDeed(e,t){await this.#Z.write(e,t)}
async forgetName(e){await this.#Z.forget(e)}async makeTargetGroup(e){const[t]=this.#W.balancers
;const n=t===void 0?this.#k.front():this.#k.named(t);await this.#X.make(e,await n)}async setDrain(e){
await this.#X.setDrain(e)}async deleteTargetGroup(e){await this.#X.delete(e)}async makeRule(e){await this.#J.make(e)}
async changeRule(e){await this.#J.change(e)}async deleteRule(e){await this.#J.delete(e)}async#K(e,t){
const{balancers:n}=this.#W;const a=await this.#k.all();const s=n.flatMap(e=>a.find(t=>t.name===e)??[])
;const r=n.length===0?await this.#k.wildcard():void 0;const o=a.filter(({arn:n,name:a})=>e.includes(n)||a===t?.balancer)
;return[...new Set([...s,...r?[r]:[],...o])]}#Q({hosts:e,targetGroup:t},n){const{host:a}=this.#W
;return n!==void 0&&t===n||e.some(e=>e.toLowerCase()===a)}}class AwsTemplates{#G;#c;constructor({ec2:e},t){this.#G=e
;this.#c=t}async look(){const e=await this.#G.read();const t=[{Name:"launch-template-name",Values:[(0,m.G)(this.#c)]}]
;const{LaunchTemplates:n=[]}=await e.describeLaunchTemplates({Filters:t});return n.some(({Tags:e})=>(0,m.MU)(this.#c,e))
}async delete(){if(!await this.look())return;const e=await this.#G.change();try{await e.deleteLaunchTemplate({
LaunchTemplateName:(0,m.G)(this.#c)})}catch(e){if(!(0,u.tD)(e,"InvalidLaunchTemplateName.NotFoundException"))throw e}}}
function connectEnvironment(e){const{region:t,marks:n,me:o,images:i,onTeardown:c,nameServers:d}=e;const l=new a.I
;const u=(0,r.$)({region:t,clock:l});const h=new HostedZone(u,n.domain);const m=new Balancers(u,h,n.domain)
;const f=new AwsZone(u,h,m,e);const p={app:n.app,environment:n.environment};const w=(0,s.rolloutPorts)(u,l,{...p,marks:{
...n},me:o});const g={zone:h,balancers:m,named:e.balancers};return{...w,
preflight:new EnvironmentPreflight(u,w.preflight,g,l),...d&&{traffic:new AwsRecords(u,{zone:f,hosted:h,nameServers:d
},p,w.traffic)},checkAccount:e=>pinAccount(u,e,l),front:async()=>(await m.front()).name,sites:new AwsSites(u,e,f,m),
zone:f,courier:new AwsCourier(u,e=>(0,r.$)({region:e,clock:l})),templates:new AwsTemplates(u,n),
images:i?new AwsBranchImages(u,n,i):{look:async()=>[],delete:async()=>{}},
farewells:new AwsFarewells(u,c,`run ${o.run} of ${o.repository}`)}}var G=n(12403);async function askPatiently(e,t){
return await(0,G.d_)(t,(e,t)=>{const n=G._L.preflight[t];if(!(e instanceof p.V)||n===void 0)throw e;return n
},t=>e.wait(t))}async function holdersOf(e){const t=new a.I;const n=(0,r.$)({region:e.region,clock:t})
;await pinAccount(n,e,t);const s=await askPatiently(t,()=>new Deeds(n,e.domain).look(void 0));return s.holders}
var D=n(1804);async function writtenOf({ssm:e},t){const n=await e.read();const a=await(0,d.B)(e=>n.getParametersByPath({
Path:`/immutable/${t}`,Recursive:true,NextToken:e}),e=>e.NextToken,e=>e.Parameters)
;return a.flatMap(({Name:e="",Value:t=""})=>{const n=/^\/immutable\/[^/]+\/([^/]+)\/lease\/\d+$/.exec(e)?.[1]
;return n===void 0?[]:[{environment:n,...said(e,t)}]})}function ofRepository(e,t){
const n=new Set(e.map(({environment:e})=>e).filter(e=>e.startsWith(D.nb)))
;const a=[...n].map(t=>[t,e.filter(({environment:e})=>e===t)])
;return new Map(a.filter(([,e])=>e.every(e=>e.repository===t)).map(([e,t])=>[e,t.flatMap(({candidate:e})=>e??[])]))}
function said(e,t){try{const{repository:n,candidate:a}=(0,h.Pq)(e,t);const text=e=>typeof e==="string"?e:void 0;return{
repository:text(n),candidate:text(a)}}catch{return{repository:void 0,candidate:void 0}}}
function connectPlain({app:e,environment:t,me:n}){const o=new a.I;const i=(0,r.$)({region:void 0,clock:o});const c={
app:e,environment:t};return{...(0,s.rolloutPorts)(i,o,{...c,me:n}),templates:new AwsTemplates(i,c)}}
async function environmentsOf(e){const t=new a.I;const n=(0,r.$)({region:void 0,clock:t})
;const s=await askPatiently(t,()=>writtenOf(n,e));return[...new Set(s.map(({environment:e})=>e))].sort()}
async function thingsOf(e){const t=new a.I;const n=(0,r.$)({region:e.region,clock:t})
;return await askPatiently(t,async()=>{const{app:t,domain:a,repository:s}=e
;const[r,...o]=await Promise.all([writtenOf(n,t),groupsOf(n,t),templatesOf(n,t),targetGroupsOf(n,t),rulesOf(n,e)])
;const i=ofRepository(r,s.name);const c=new Set([...i.values()].flat().map(e=>`the Auto Scaling group ${e}`))
;const d=[...i.keys()].map(e=>({what:`what is written down of ${e}`,tags:{app:t,environment:e,domain:a,
"repository-id":s.id}}));return[...d,...o.flat().filter(({what:e})=>!c.has(e))]})}
async function groupsOf({scaling:e},t){const n=await e.read();const a=[{Name:"tag:immutable:app",Values:[t]}]
;const s=await(0,d.B)(e=>n.describeAutoScalingGroups({Filters:a,NextToken:e,MaxRecords:50
}),e=>e.NextToken,e=>e.AutoScalingGroups);const r=s.filter(({Status:e})=>e===void 0)
;return r.map(({AutoScalingGroupName:e,Tags:t})=>({what:`the Auto Scaling group ${e}`,tags:toTags(t)}))}
async function templatesOf({ec2:e},t){const n=await e.read();const a=[{Name:"tag:immutable:app",Values:[t]},{
Name:"tag-key",Values:["immutable:repository-id"]}];const s=await(0,d.B)(e=>n.describeLaunchTemplates({Filters:a,
NextToken:e}),e=>e.NextToken,e=>e.LaunchTemplates);return s.map(({LaunchTemplateName:e,Tags:t})=>({
what:`the launch template ${e}`,tags:toTags(t)}))}async function targetGroupsOf({balancing:e},t){const n=await e.read()
;const a=await(0,d.B)(e=>n.describeTargetGroups({Marker:e}),e=>e.NextMarker,e=>e.TargetGroups);const s=(0,
D.gw)(t,"",()=>"");const r=a.filter(({TargetGroupName:e=""})=>e.startsWith(s)&&/^[0-9a-f]{10}$/.test(e.slice(s.length)))
;const o=await tagsOf(n,r.flatMap(({TargetGroupArn:e})=>e??[]))
;return r.map(({TargetGroupName:e,TargetGroupArn:t=""})=>({what:`the target group ${e}`,tags:o[t]??{}}))}
async function rulesOf(e,{domain:t,balancers:n=[]}){const a=await e.balancing.read()
;const s=new Balancers(e,new HostedZone(e,t),t);const r=n.length===0?await s.wildcard():void 0
;const o=r?[r]:(await s.all()).filter(({name:e})=>n.includes(e))
;const i=await Promise.all(o.map(async e=>await rulesAt(a,await s.listener(e))))
;const c=i.flat().filter(({hosts:e})=>e.some(e=>e.endsWith(`.${t}`)));const d=await tagsOf(a,c.map(({arn:e})=>e))
;return c.map(({arn:e,hosts:[t=""],priority:n})=>({what:`rule ${n} for ${t}`,tags:d[e]??{},host:t}))}var I=n(84078)
;function openNameServers(){const e=new Map;const at=t=>{const n=e.get(t)??new I.g(t);e.set(t,n);return n};return{
async ask(e,t){return new Map(await Promise.all(t.map(async t=>[t,await at(t).say(e)])))}}}function named(e){
const[t="",n=""]=e.split("/");return{owner:t,repo:n}}var C=n(61397);const E=5e3
;const B="so the commit is taken for the newest, and its branch for one that is there";function connectBranch(e){
const{client:t,warn:n}=e;const a=(0,C.v)(t,n,"contents: read",B);const s=(0,C.v)(t,n,"pull-requests: read",B)
;const r=named(e.repository);const{branch:o,pull:i}=e;let c;async function look(){
const[t,n]=await Promise.all([a(`asking GitHub for the branch ${JSON.stringify(o)}`,t=>headOf(t,e)),i===void 0?false:s(`asking GitHub for pull request ${i}`,async({rest:e})=>{
const{data:t}=await e.pulls.get({...r,pull_number:i});return t.state==="closed"})]);return n===true?"gone":t??"unknown"}
return{async commit(){if(c===void 0||Date.now()-c.at>=E)c={state:await look(),at:Date.now()};return c.state}}}
async function headOf({rest:e},{repository:t,branch:n,commit:a}){const s=named(t);try{
const{data:t}=await e.repos.getBranch({...s,branch:n});if(t.name!==n)return"gone"
;return t.commit.sha===a?"newest":"older"}catch(t){if(t.status!==404)throw t;const{data:n}=await e.repos.get(s)
;await e.repos.getBranch({...s,branch:n.default_branch});return"gone"}}const M=100;const{list:_}=G._L.github
;function connectBranches({client:e,warn:t,repository:n}){const a=(0,C.v)(e,t,"contents: read","so nothing is removed")
;const s=(0,C.v)(e,t,"pull-requests: read","so no environment is removed for a label that it lost");const r=named(n)
;const o={...r,per_page:M};const ours=e=>e.repo?.full_name.toLowerCase()===n.toLowerCase();return{async wanted(e){
const t=await a(`asking GitHub for the branches of ${n}`,async({paginate:e,rest:t})=>{const{data:n}=await t.repos.get(r)
;const a=await whole(()=>e(t.repos.listBranches,o));return{defaultBranch:n.default_branch,
branches:distinct(a.map(({name:e})=>e))}},_);const i=t??{branches:void 0,defaultBranch:""};if(e===void 0)return i
;const c=await s(`asking GitHub for the pull requests of ${n}`,({paginate:e,rest:t})=>whole(()=>e(t.pulls.list,{...o,
state:"open"})),_);const d=c?.filter(({head:t,labels:n})=>ours(t)&&n.some(({name:t})=>t===e));return{...i,labelled:{
label:e,branches:d&&distinct(d.map(({head:e})=>e.ref))}}},async pulls(e){
const t=await s(`asking GitHub for the pull requests of ${JSON.stringify(e)}`,({rest:t})=>t.pulls.list({...o,
state:"open",head:`${r.owner}:${e}`}))
;return t?.data.filter(({head:t})=>ours(t)&&t.ref===e).map(({number:e,labels:t})=>({number:e,labels:t.map(({name:e})=>e)
}))}}}async function whole(e){const t=await e();return t.length<M?t:[...t,...await e()]}function distinct(e){
return[...new Set(e)]}var V=n(56854);const L=15e3;const H=100;const z=["inactive","failure","error"]
;function connectDeployments(e){const{client:t,warn:n,ref:a,label:s,environment:r,log:o}=e;const i=named(e.repository)
;const c=`deploy:${s}`;const d={run:o}
;const l=(0,C.v)(t,n,"deployments: write","so GitHub may show another state than the true one")
;const u=`${a===s?"":`${s} of `}the branch ${JSON.stringify(a)}`;const h=new Set;let m=0;let f
;const tell=({rest:e},t,n,a)=>e.repos.createDeploymentStatus({...{...i,deployment_id:t,state:n,auto_inactive:false,
log_url:o},...a!==void 0&&{environment_url:a}});async function create({rest:e}){
const{data:t}=await e.repos.createDeployment({...{...i,ref:a,task:c,environment:r,transient_environment:true,
production_environment:false},auto_merge:false,required_contexts:[],description:s,payload:d})
;if(!("id"in t))throw new Error(t.message??"it made no deployment");return t.id}async function begun({rest:e}){
const{data:t}=await e.repos.listDeployments({...i,ref:a,task:c,per_page:1});const[n]=t
;const s=[n?.payload,JSON.stringify(n?.payload)].includes(JSON.stringify(d));if(n===void 0||o===""||!s)return
;const r=await e.repos.listDeploymentStatuses({...i,deployment_id:n.id,per_page:1});const[l]=r.data
;return l===void 0||l.state==="in_progress"?n.id:void 0}async function active(e){const{paginate:t,rest:n}=e;const s=[]
;for await(const{data:e}of t.iterator(n.repos.listDeployments,{...i,ref:a,task:c,per_page:H}))for(const{id:t}of e){
if(t<=m)return s;if(h.has(t))continue;const{data:[e,a]}=await n.repos.listDeploymentStatuses({...i,deployment_id:t,
per_page:2});if(e===void 0||!z.includes(e.state))s.unshift(t);else h.add(t)
;if(e?.state==="inactive"&&a?.state==="success")m=t}return s}async function end(e){for(const t of e)h.add(t)
;for(const t of[...e].sort((e,t)=>e-t)){const e=`telling GitHub that deployment ${t} of ${u} has ended`
;if(await l(e,e=>tell(e,t,"inactive"))===void 0)return}}return{async begin(){let e
;await l(`telling GitHub of a deployment of ${u}`,async t=>{e??=await begun(t)??await create(t)
;await tell(t,e,"in_progress")});return e},async succeed(e,t){
const n=await l(`telling GitHub where ${u} is`,n=>tell(n,e,"success",t));if(n===void 0)return
;const a=await l(`asking GitHub for deployments of ${u}`,active);await end((a??[]).filter(t=>t<e))},async fail(e){
await l(`telling GitHub that ${u} did not come up`,t=>tell(t,e,"failure"))},async look(){
if(f===void 0||Date.now()-f.at>=L){const e=await l(`asking GitHub for deployments of ${u}`,active);f={ids:e??[],
at:Date.now()}}return f.ids.filter(e=>!h.has(e))},end}}function noticeOf(e,t){
const n=`\x3c!-- immutable: ${e} ${t} --\x3e`;const a=`\x3c!-- immutable: ${e} ${t} gone --\x3e`
;const begins=(e,t)=>e?.startsWith(t)===true;return{marks:e=>begins(e,n)||begins(e,a),ended:e=>begins(e,a),
text:e=>`${n}\n${e}`,ending:e=>`${a}\n${e}`}}const j=15e3;const F=100;function connectNotices(e){
const{client:t,warn:n,pull:a,gone:s}=e;const r=named(e.repository);const o=noticeOf(e.app,e.environment);const i=(0,
C.v)(t,n,"pull-requests: write","so its comment may tell another state than the true one")
;const c=`the comment on ${e.environment}${a===void 0?"":` at pull request ${a}`}`;let d=e.comment;let l=false;let u
;async function byId({rest:e}){if(d===void 0)return;try{const{data:t}=await e.issues.getComment({...r,comment_id:d})
;return o.marks(t.body)?t:void 0}catch(e){if(e.status===404)return;throw e}}async function byMark({paginate:e,rest:t}){
if(a===void 0)return[];const n=await e(t.issues.listComments,{...r,issue_number:a,per_page:F})
;return n.filter(({user:e,body:t})=>e?.type==="Bot"&&o.marks(t))}const find=async e=>await byId(e)??(await byMark(e))[0]
;async function create(e,t,n){const{issues:a}=e.rest;const{data:s}=await a.createComment({...r,issue_number:t,body:n})
;const[o]=await byMark(e);if(o===void 0||o.id>=s.id)return s.id;await a.updateComment({...r,comment_id:o.id,body:n})
;await a.deleteComment({...r,comment_id:s.id});return o.id}return{async write(e){const t=o.text(e)
;const n=await i(`writing ${c}`,async e=>{const n=await find(e)
;if(n===void 0)return a===void 0?void 0:await create(e,a,t);if(n.body!==t)await e.rest.issues.updateComment({...r,
comment_id:n.id,body:t});return n.id});d=n??d;return n},async edit(e){await i(`writing ${c}`,async t=>{
const n=await find(t);if(n?.body===void 0||o.ended(n.body))return;const a=e(n.body)
;if(a!==n.body)await t.rest.issues.updateComment({...r,comment_id:n.id,body:a})})},async look(){if(l)return
;if(u===void 0||Date.now()-u.at>=j){const e=await i(`reading ${c}`,find);const t=e&&!o.ended(e.body)?e.id:void 0;u={
id:t,at:Date.now()}}return u.id},async end(e){const t=o.ending(s)
;await i(`writing ${c}`,({rest:n})=>n.issues.updateComment({...r,comment_id:e,body:t}));l=true}}}var U=n(47051)
;var W=n(72432);var q=n(92763);var Z=n(12196);var J=n(18337);function openPlaces(e,t,a,s,r){const o=(0,
V.connectGitHub)({token:a["github-token"]??"",api:t.apiUrl});const i={client:o,repository:t.repository,
warn:e=>s.warning(e,"GitHub")};const c=(0,U.connectRuns)(o,s.info);const d=openNameServers();const web=async()=>({
asker:(await n.e(542).then(n.bind(n,68161))).openAsker(),secrets:r});const probe=async()=>{
const[{openAsker:e},{authoritativeNames:t}]=await Promise.all([n.e(542).then(n.bind(n,68161)),n.e(8979).then(n.bind(n,8979))])
;return{asker:e(process.env,t(s.warning)),secrets:r}};return{open:async function open(n){
const{account:s,region:r,owner:o,slug:u,domain:h,host:m,targetGroup:f,balancers:p=[],entry:w,commit:g,pull:y}=n
;const{app:v,environment:b,branch:$}=o;const k=(0,l.TY)(`refs/heads/${$}`)
;const{checkAccount:T,...N}=connectEnvironment({region:r,me:e,marks:(0,q.Ok)(o,h),host:m,targetGroup:f,balancers:p,
...w&&{entry:w},nameServers:d,...k!==void 0&&{images:{name:`${v}-review`,tag:k}},...n.onTeardown&&{
onTeardown:n.onTeardown}});const S=connectDeployments({...i,environment:a["github-environment"]??"review",ref:$,label:u,
log:t.url??""});const A=connectNotices({...{...i,app:v,environment:b,gone:(0,W.NZ)({app:v,url:(0,Z.r)(n)})},
...y!==void 0&&{pull:y},...n.comment!==void 0&&{comment:n.comment}});return{...{...N,runs:c,probe,web,deployments:S,
notices:A,news:S,board:A},branch:connectBranch({...i,branch:$,commit:g,...y!==void 0&&{pull:y}}),checkAccount:()=>T({
account:s,region:r})}},bare:async function bare({region:t,marks:n,targetGroup:a,balancers:s=[],host:r}){const o={
region:t,me:e,marks:n,targetGroup:a,balancers:s,...r!==void 0&&{host:r}}
;const{front:i,checkAccount:d,preflight:l,...u}=connectEnvironment(o);return{...u,runs:c,probe,...J.y}},
plain:async function plain(t,n){return{...connectPlain({app:t,environment:n,me:e}),runs:c,probe}},things:thingsOf,
environments:environmentsOf,branches:connectBranches(i),holders:holdersOf}}},18337:(e,t,n)=>{n.d(t,{
U:()=>environmentPorts,y:()=>a});const a={deployments:{look:async()=>[],end:async()=>{}},notices:{look:async()=>{},
end:async()=>{}}};function environmentPorts(e){
if(!("sites"in e))throw new Error("an effect on an environment was decided without ports for it");return e}}};
