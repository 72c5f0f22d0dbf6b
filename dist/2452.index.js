export const id=2452;export const ids=[2452];export const modules={84078:(e,t,n)=>{n.d(t,{g:()=>Server,y:()=>coded})
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
address:n[0]??""}}async function coded(e){return await e.catch(e=>e.code??"no code")}},70813:(e,t,n)=>{n.d(t,{
P:()=>Refusal,j:()=>Api});var a=n(61444);class Refusal extends Error{status;headers;constructor(e,t,n=new Headers){
super(e);this.status=t;this.headers=n}}class Api{#n;#a;#s;constructor(e,t,n="https://api.github.com"){this.#n=n
;this.#a=e;this.#s=t}async ask(e,t){return(await this.#r(e,t)).data}async*pages(e,t){let n={};while(n!==void 0){
const{data:a,headers:s}=await this.#r(e,{...t,...n});yield a
;const r=/<([^>]*)>; rel="next"/.exec(s.get("link")??"")?.[1]
;n=r===void 0?void 0:Object.fromEntries(new URL(r,this.#n).searchParams)}}async all(e,t){const n=[]
;for await(const a of this.pages(e,t))n.push(...a);return n}async#r(e,t){const[n="",a=""]=e.split(" ")
;const s=new Map(Object.entries(t));const r=a.replaceAll(/\{(\w+)\}/g,(e,t)=>{const n=String(s.get(t));s.delete(t)
;return encodeURIComponent(n)});const o=n==="GET";const i=o&&s.size>0?`?${new URLSearchParams([...s])}`:""
;const c=o||s.size===0?{}:{body:JSON.stringify(Object.fromEntries(s))}
;const{status:d,headers:u,text:l}=await this.#o(`${this.#n}${r}${i}`,{method:n,...c});const h=l===""?void 0:parsed(l)
;if(d>=300)throw new Refusal(said(h,l),d,u);if(h===void 0&&d!==204)throw new Refusal("its answer is no JSON");return{
data:h,headers:u}}async#o(e,t){const n={accept:"application/vnd.github+json",authorization:`Bearer ${this.#a}`,
"user-agent":"immutable","x-github-api-version":"2022-11-28",...t.body!==void 0&&{"content-type":"application/json"}}
;try{const s=await fetch(e,{...t,headers:n,signal:this.#s});const{text:r,whole:o}=await(0,a.I)(s,33554432)
;if(!o)throw new Refusal("its answer has more than 32 MiB");return{status:s.status,headers:s.headers,text:r}}catch(e){
if(e instanceof Refusal)throw e;const{message:t,cause:n}=e;throw new Refusal(n instanceof Error&&n.message||t)}}}
function parsed(e){try{return JSON.parse(e)}catch{return}}function said(e,t){const{message:n,errors:a}=e??{}
;if(typeof n!=="string")return t;return Array.isArray(a)?`${n}: ${a.map(e=>JSON.stringify(e)).join(", ")}`:n}},
56854:(e,t,n)=>{n.r(t);n.d(t,{connectGitHub:()=>connectGitHub,forbids:()=>forbids,reason:()=>reason});var a=n(58500)
;var s=n(12403);var r=n(70813);const o=200;function connectGitHub({token:e,api:t}){let n={until:0,why:""};return{
async ask(o,i=s._L.github.together){if(e==="")throw new Error("there is no github-token")
;if(Date.now()<n.until)throw new Error(n.why);const c=AbortSignal.timeout(i*1e3);const d=new r.j(e,c,t)
;const rest=(e,t)=>{const n=s._L.github.pauses[t];const a=e instanceof r.P&&(e.status??500)>=500
;if(n===void 0||c.aborted||!a)throw e;return n};try{return await(0,s.d_)(()=>o(d),rest,e=>(0,a.setTimeout)(e*1e3))
}catch(e){const t=askAgain(e,Date.now());if(t!==void 0)n={until:t,
why:`${reason(e)}; it is not asked again before ${day(t)}`};throw e}}}}function askAgain(e,t){
if(!(e instanceof r.P)||e.status!==403&&e.status!==429)return;const{status:n,message:a,headers:s}=e
;const o=Number(s.get("retry-after"));if(o>0)return t+o*1e3;if(s.get("x-ratelimit-remaining")==="0"){
const e=Number(s.get("x-ratelimit-reset"))*1e3;return e>t?e:t+6e4}return n===429||/rate limit/i.test(a)?t+6e4:void 0}
function forbids(e){return e instanceof r.P&&[401,403].includes(e.status??0)&&askAgain(e,0)===void 0}
function reason(e,t){const n=e instanceof Error?e.message:String(e);const a=e instanceof r.P?e:void 0
;const s=n.length>o?`${n.slice(0,o)} …`:n;const i=t!==void 0&&a&&lacks(a)?`; grant the job ${t}`:""
;return`${a?.status===void 0?"":`${a.status} `}${s}${i}`}function lacks({status:e,message:t}){
return e===401||e===404||e===403&&/not accessible/i.test(t)}function day(e){return new Date(e).toISOString()}},
47051:(e,t,n)=>{n.r(t);n.d(t,{connectRuns:()=>connectRuns});var a=n(61397);const s=15e3;function connectRuns(e,t){
const n=new Map;const r=(0,a.v)(e,t,"actions: read","its beats alone tell whether it has ended");return{
async state(e,t){if(!/^\d+$/.test(t))return"unknown";const a=`run ${t} of ${e}`;const o=n.get(a)
;if(o&&Date.now()-o.at<s)return o.state;const[i="",c=""]=e.split("/")
;const d=await r(`asking GitHub for ${a}`,e=>e.ask("GET /repos/{owner}/{repo}/actions/runs/{run_id}",{owner:i,repo:c,
run_id:Number(t)}));const u=d===void 0?"unknown":d.status==="completed"?"ended":"running";n.set(a,{state:u,at:Date.now()
});return u}}}},61397:(e,t,n)=>{n.d(t,{v:()=>willing});var a=n(56854);function willing(e,t,n,s){let r=false;let o=false
;return async(i,c,d)=>{if(o)return;try{return await e.ask(c,d)}catch(e){o=(0,a.forbids)(e);if(!r)t(`${i}: ${(0,
a.reason)(e,n)}; ${s}`);r=true;return}}}},61444:(e,t,n)=>{n.d(t,{I:()=>beginning});async function beginning({body:e},t){
if(e===null)return{text:"",whole:true};const n=new TextDecoder("utf-8",{ignoreBOM:true});let a="";let s=0
;for await(const r of e){s+=r.byteLength;if(s>t)return{text:a+n.decode(r.subarray(0,r.byteLength-(s-t))),whole:false}
;a+=n.decode(r,{stream:true})}return{text:a+n.decode(),whole:true}}},25599:(e,t,n)=>{n.d(t,{TE:()=>lookUp,
f0:()=>nameless,w9:()=>s});var a=n(40610);const s={binding:false,async find(e,t){const n=await lookUp(e,t)
;return typeof n==="string"?{why:nameless(e,t,n)}:{addresses:n}}};function lookUp(e,t){return new Promise(n=>{(0,
a.lookup)(e,{all:true,family:t??0,order:"verbatim"},(e,t)=>n(e?e.code??"no code":t.map(({address:e})=>e)))})}
function nameless(e,t,n){if(n==="EAI_AGAIN")return`the resolver of this machine gave no answer for ${e} (EAI_AGAIN)`
;const a=t===void 0?"address":`IPv${t} address`;return`the resolver of this machine knows no ${a} of ${e} (${n})`}},
72432:(e,t,n)=>{n.d(t,{EA:()=>withEnd,Im:()=>comment,NZ:()=>goneComment,ni:()=>withCut});var a=n(5583);var s=n(66014)
;const r={building:"on its way; what was there before serves until it is ready",ready:"ready",
failed:"failed; what was there before, if anything, serves on"}
;const o="cut off; what was there before, if anything, serves on, and the next push or run goes on";function comment(e){
const{app:t,url:n,state:o,run:i,shell:c}=e;const d=(0,s.xS)(e).map(({name:e,value:t,theirs:n})=>[e,n?(0,a.a)(t):t])
;const u=[["State",stateBy(r[o],i)],...d]
;return[`**${t}** of this branch: ${n}`,"","| | |","| --- | --- |",...u.map(([e,t])=>row(e,t)),"",...s.bj.map(e=>`- ${e}`),...c?["- For a shell on its machine:","",...session(c)]:[],""].join("\n")
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
Bd:()=>ownRecords,Gw:()=>isPrivate,Rd:()=>r,VL:()=>ownershipOf,_7:()=>expired,cs:()=>marksWanted,eS:()=>expiredBeside,
og:()=>ownRules,x_:()=>o});var a=n(92763);const s=1e3;const r=100;const o=30
;function ownershipOf({app:e,environment:t,repository:n}){return`immutable/${n}/${e}/${t}`}function ownRecords(e,t,n){
const a=n.filter(({name:t})=>t===e);const s=a.some(({type:e,value:n})=>e==="TXT"&&n===ownershipOf(t))
;return s?a.filter(({type:e,value:n})=>e==="A"||e==="TXT"&&n===ownershipOf(t)):[]}function ownRules(e,t){
return t.flatMap(({name:e,rules:t})=>t.map(t=>({...t,balancer:e}))).filter(({tags:t})=>(0,
a.oJ)(t,e)).sort((e,t)=>e.priority-t.priority)}function isPrivate({balancers:e}){return e.length===0}
function marksWanted({deed:e,domain:t}){return(0,a.Ok)(e,t)}function expired({deed:e},t){return e.expires<=t}
function expiredBeside({app:e,repository:t,environment:n},a,s){
const r=a.filter(a=>a.deed.app===e&&a.deed.repository===t&&a.deed.environment!==n&&expired(a,s))
;return r.sort((e,t)=>e.deed.expires-t.deed.expires)}},60692:(e,t,n)=>{n.d(t,{$9:()=>slackRefusal,$P:()=>webhookIn,
SM:()=>remedyOf,WE:()=>passes});var a=n(2848);function remedyOf(e){return s.find(([t])=>t.test(e))?.[1]}
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
jP:()=>recipeTag,jY:()=>unversioned,mB:()=>contentTag});const a=128;const s="branch-";const r="content-";const o=11
;function contentTag(e){return r+e}function recipeTag(e){return`recipe-${e}`}function isContentTag(e){
return e.startsWith(r)}function releaseTags({sha:e,ref:t,key:n,recipe:a,tags:s,movingTags:r,image:o}){
const i=versionOf(t);const{digest:c,revision:d,from:u}=o
;const l=u==="engine"||u==="joined"||(u==="promoted"?n!==void 0:d===void 0||e===""||d===e);const h=l?branchTag(t):void 0
;const m=l?e:revisionTag(d)??`image-${c.slice(7,19)}`;const f=n===void 0?[]:[contentTag(n)]
;const p=s??[m,i].filter(e=>e!==void 0&&e!=="");const w=p.length+f.length===0?[`image-${c.slice(7,19)}`]:p
;const g=new Set(f);return{fixed:[...new Set(w.filter(e=>!g.has(e??""))),...f],
first:n===void 0||a===void 0?[]:[recipeTag(a)],moving:[...new Set(r??(h===void 0?[]:[h]))]}}function versionOf(e){
return/^refs\/tags\/v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/.exec(e)?.[1]?.replace("+","-")}
function unversioned(e){const t=/^refs\/tags\/(.+)$/s.exec(e)?.[1];if(t===void 0||versionOf(e)!==void 0)return
;return`the git tag ${t} is no version such as v1.2.3, so no version's tag is put; name one in tags, such as by type=match,pattern=\\d+\\.\\d+.* or type=ref,event=tag`
}function revisionTag(e=""){return/^[0-9a-f]{7,64}(-dirty-[0-9a-f]+)?$/.test(e)?e:void 0}function branchTag(e){
const t=/^refs\/heads\/(.+)$/s.exec(e)?.[1];if(t===void 0)return;const n=t.replaceAll(/[^A-Za-z0-9._-]+/g,"-")
;const r=a-s.length;if(n===t&&n.length<=r&&!/-[0-9a-f]{10}$/.test(n))return`${s}${n}`
;return`${s}${n.slice(0,r-o)}-${mark(t)}`}function isBranchTag(e){return e.startsWith(s)}
function lastBuildTags({ref:e,headRef:t,baseRef:n,defaultBranch:a}){const[s,r,o]=[t,n,a].map(e=>`refs/heads/${e}`)
;return[...new Set([s,e,r,o].flatMap((e="")=>branchTag(e)??[]))]}function mark(e){let t=0xcbf29ce484222325n
;for(const n of e){t^=BigInt(n.codePointAt(0)??0);t=BigInt.asUintN(64,t*0x100000001b3n)}
return t.toString(16).padStart(16,"0").slice(0,o-1)}},30815:(e,t,n)=>{n.d(t,{Ev:()=>told,U2:()=>serversOf,gu:()=>settled
});const a=8;function settled(e,t){const n=[...t].flatMap(([e,t])=>t.kind==="silent"?[`${e} (${t.code})`]:[])
;if(n.length>0)return{kind:"unsettled",why:`of the ${serversOf(e,t.size)} no answer came from ${listed(n)}`}
;const a=[...t.values()];const[s]=a;if(s===void 0||s.kind==="silent")return{kind:"unsettled",
why:`${e} has no name servers`};if(a.every(e=>alike(s,e)))return a.reduce(together,s)
;const r=[...t].map(([e,t])=>`${e} says ${told(t)}`);return{kind:"unsettled",
why:`the ${serversOf(e,t.size)} don't agree: ${listed(r)}`}}function serversOf(e,t){
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
;return`told of by all name servers of ${recordName(t.arn)}${n===void 0?"":` (${n})`}`}},92452:(e,t,n)=>{n.r(t);n.d(t,{
openPlaces:()=>openPlaces});var a=n(34642);var s=n(91383);var r=n(73180);var o=n(14077)
;async function pinAccount(e,t,n){const a=new o.F(n);await(0,r.g)(e,t,a);a.stop("checking the credentials")}
var i=n(69727);var c=n(62348);var d=n(30579);var u=n(38991);var l=n(96419);class AwsBranchImages{#i;#c;#d;#u
;constructor(e,t,n){this.#i=e;this.#c=t;this.#d=n}async look(){const e=await this.#l();if(e.length===0)return[]
;this.#u??=await this.#h();if(this.#u==="unknown")return[];const{own:t,others:n}=this.#u
;return e.filter(({imageTags:e=[]})=>e.every(e=>e===this.#d.tag||!(0,
i.Xe)(e))).filter(({imageTags:e,imageDigest:n=""})=>e?.includes(this.#d.tag)||t.has(n)).flatMap(({imageDigest:e})=>e===void 0||n.has(e)?[]:[e])
}async delete(e){this.#u=void 0;const t=new Set(await this.look());const n=e.filter(e=>t.has(e)).map(e=>({imageDigest:e
}));if(n.length===0)return;const a=await this.#i.services.ecr.change();await a.batchDeleteImage({
repositoryName:this.#d.name,imageIds:n})}async#l(){const{name:e}=this.#d;try{
return await this.#i.share(`images of ${e}`,async()=>{const t=await this.#i.services.ecr.read();return await(0,
u.B)(n=>t.describeImages({repositoryName:e,filter:{tagStatus:"TAGGED"},nextToken:n}),e=>e.nextToken,e=>e.imageDetails)})
}catch(e){if((0,c.tD)(e,"RepositoryNotFoundException"))return[];throw e}}async#h(){const{app:e}=this.#c
;const t=await this.#i.share(`parameters of ${e}`,async()=>{const t=await this.#i.services.ssm.read();return await(0,
u.B)(n=>t.getParametersByPath({Path:`/immutable/${e}`,Recursive:true,NextToken:n}),e=>e.NextToken,e=>e.Parameters)})
;const n=t.filter(({Name:e=""})=>/\/spec\/\d+$/.test(e));const isOwn=({Name:e=""})=>e.startsWith(`${(0,
l.dJ)(this.#c)}/`);try{return{own:await digestsIn(n.filter(isOwn)),others:await digestsIn(n.filter(e=>!isOwn(e)))}
}catch{return"unknown"}}}async function digestsIn(e){const t=await Promise.all(e.map(({Name:e="",Value:t=""})=>(0,
d.l1)(e,t)));const n=t.flatMap(({image:e="",services:t})=>[e,...Object.values(t).map(e=>e.image)])
;return new Set(n.map(e=>e.slice(e.indexOf("@")+1)))}var h=n(60692);var m=n(79982);class AwsCourier{#m;#f
;constructor(e,t){this.#m=e;this.#f=t}async mail(e,t,{subject:n,text:a}){const content=e=>({Data:e,Charset:"UTF-8"})
;const s={Subject:content(n),Body:{Text:content(a)}};const r=await this.#m.mail.change();const o={FromEmailAddress:e,
Destination:{ToAddresses:[...t]},Content:{Simple:s}};await r.sendEmail(o).catch(explained)}
async publish(e,{subject:t,text:n}){const[,,,a=""]=e.split(":");const s=await this.#f(a).topics.change()
;await s.publish({TopicArn:e,Subject:t,Message:n}).catch(explained)}async secret(e){const t=await this.#m.ssm.read()
;const{Parameter:n}=await t.getParameter({Name:e,WithDecryption:true}).catch(explained);return n?.Value??""}}
function explained(e){const{cause:t}=e;const n=(e instanceof m.C||e instanceof m.V)&&t instanceof Error;const a=n?(0,
h.SM)(`${t.name}: ${t.message}`):void 0;if(a===void 0)throw e
;throw new m.C(`${e.message.replace("; correct what it names and run again","")}; ${a}`,{cause:t})}var f=n(11801)
;var p=n(79349);var w=n(62807);function once(e){let t;return()=>{t??=e().catch(e=>{t=void 0;throw e});return t}}
class Balancers{#p;#w;#i;#g=new Map;all;constructor({balancing:e},t,n){this.#p=e;this.#w=t;this.#i=n
;this.all=once(async()=>{const t=await e.read();const n=await(0,u.B)(e=>t.describeLoadBalancers({Marker:e
}),e=>e.NextMarker,e=>e.LoadBalancers);return n.filter(({Type:e})=>e===void 0||e==="application").map(toBalancer)})}
async at(e){return(await this.all()).find(t=>t.dnsName===e)}async named(e){
const t=(await this.all()).find(t=>t.name===e);if(t)return t
;throw(0,w.Qm)(`finding the balancer ${e}: this account and region has none of that name; correct \`balancers\``)}
async wildcard(){const e=await this.#w.wildcard();return e===void 0?void 0:await this.at(e)}async front(){
const e=await this.wildcard();if(e)return e
;throw(0,w.Qm)(`finding where *.${this.#i} leads: its hosted zone has no alias A of that name to an Application Load Balancer of this account and region; make one, or name \`balancers\``)
}async listener(e){const t=this.#g.get(e.arn)??once(()=>this.#y(e));this.#g.set(e.arn,t);return await t()}
async#y({arn:e,name:t}){const n=await this.#p.read();const a=await(0,u.B)(t=>n.describeListeners({LoadBalancerArn:e,
Marker:t}),e=>e.NextMarker,e=>e.Listeners)
;const rank=({Protocol:e,Port:t})=>(e==="HTTPS"?2:0)+(t===(e==="HTTPS"?443:80)?1:0)
;const[s]=[...a].sort((e,t)=>rank(t)-rank(e));if(s?.ListenerArn)return s.ListenerArn;throw(0,
w.Qm)(`looking at the balancer ${t}: it has no listener; give it one for HTTPS whose default answer is 404`)}}
function toBalancer(e){
const{LoadBalancerArn:t="",LoadBalancerName:n="",DNSName:a="",CanonicalHostedZoneId:s="",VpcId:r=""}=e;return{arn:t,
name:n,dnsName:a.toLowerCase(),zone:s,vpc:r}}var g=n(58500);function hostedZoneOf(e,t,n){
const of=e=>n.filter(t=>t.private===e).map(({id:e})=>e);const[a,...s]=of(false);if(s.length>0)throw(0,
w.Qm)(`finding the hosted zone of ${e}: this account has ${s.length+1} public ones called ${t} (${[a,...s].join(", ")}), of which the domain's NS records lead to one; delete those that they don't lead to`)
;return{...a!==void 0&&{public:a},private:of(true)}}function hiddenBy(e,t){if(t.length===0)return
;return`a private hosted zone (${t.join(", ")}) holds ${e} besides the public one: in its VPCs the addresses of environments are not found; give it the wildcard *.${e} too, or take it from those VPCs`
}const[y,v]=[100,300];class HostedZone{#v;#b;domain;#$=Promise.resolve();#k;#T;servers;wildcard
;constructor({dns:e},t,n=()=>false){this.#v=e;this.#b=n;this.domain=t;this.#T=once(()=>this.#N())
;this.servers=once(async()=>{const{id:t,name:n}=await this.#T();const a=await e.read();const s={StartRecordName:n,
StartRecordType:"NS",MaxItems:1};await this.turn();const{ResourceRecordSets:[r]=[]}=await a.listResourceRecordSets({
HostedZoneId:t,...s});return{name:n,servers:(r?.ResourceRecords??[]).map(({Value:e})=>plain(e))}})
;this.wildcard=once(async()=>{const e=`*.${t}`;const n=await this.under(e)
;const a=n.find(({Name:t,Type:n,AliasTarget:a})=>a&&n==="A"&&plain(t)===e);return a&&targetOf(a)})}async id(){
return(await this.#T()).id}async private(){return(await this.#T()).private}async under(e){return await this.#S(e,y)}
async shown(e){const t=performance.now();if(!this.#b())return{at:t,sets:await this.under(e)}
;if(this.#k===void 0||t-this.#k.at>1e4)this.#k={at:t,sets:this.#S(this.domain,v)};const n=this.#k
;const a=await n.sets.catch(e=>{if(this.#k===n)this.#k=void 0;throw e});return{at:n.at,sets:a.filter(t=>isUnder(e,t))}}
async turn(){const e=this.#$;const t=e.then(()=>this.#b()?(0,g.setTimeout)(150):void 0);this.#$=t;await e}async#S(e,t){
const[n,a]=[await this.#v.read(),await this.id()];const s=[];let r={Name:e};for(;;){await this.turn()
;const o=await n.listResourceRecordSets({HostedZoneId:a,StartRecordName:r.Name,StartRecordType:r.Type,MaxItems:t})
;const i=o.ResourceRecordSets??[];s.push(...i.filter(t=>isUnder(e,t)))
;if(!o.IsTruncated||!i.every(t=>isUnder(e,t)))return s;r={Name:o.NextRecordName,Type:o.NextRecordType}}}async#N(){
const e=await this.#v.read();const t=this.domain.split(".");const n=[];for(let a=0;a<t.length-1;a+=1){
const s=t.slice(a).join(".");await this.turn();const{HostedZones:r=[]}=await e.listHostedZonesByName({DNSName:s})
;const o=r.filter(({Name:e})=>plain(e)===s).map(({Id:e="",Config:t})=>({id:e.replace("/hostedzone/",""),
private:t?.PrivateZone===true}));const i=hostedZoneOf(this.domain,s,o);n.push(...i.private);if(i.public!==void 0)return{
id:i.public,name:s,private:n}}
throw(0,w.Qm)(`finding the hosted zone of ${this.domain}: Route 53 shows this account no public one of it or of a domain above; make it, or correct \`domain\` or \`account\``)
}}function isUnder(e,{Name:t}){const n=plain(t);return n===e||n.endsWith(`.${e}`)}function plain(e=""){
const t=e.replaceAll(/\\(\d{3})/g,(e,t)=>String.fromCharCode(Number.parseInt(t,8)))
;return t.replace(/\.$/,"").toLowerCase()}function targetOf({AliasTarget:e}){
return e&&plain(e.DNSName).replace(/^dualstack\./,"")}const b="immutable:";function markTags(e){
return Object.entries(e).map(([e,t])=>({Key:b+e,Value:t}))}function toTags(e=[]){
return Object.fromEntries(e.flatMap(({Key:e="",Value:t=""})=>e.startsWith(b)?[[e.slice(b.length),t]]:[]))}const $=20
;class Tagged{#p;#A;#x=new Map;#O=new Set;constructor({balancing:e},t){this.#p=e;this.#A=t}async of(e){
const t=e.filter(e=>!this.#x.has(e));for(const e of t)this.#O.add(e)
;const n=t.length===0?{}:await this.#A("tags",()=>this.#R())
;return Object.fromEntries(e.map(e=>[e,this.#x.get(e)??n[e]??{}]))}async#R(){const e=[...this.#O];this.#O.clear()
;const t=await tagsOf(await this.#p.read(),e)
;for(const[e,n]of Object.entries(t))if(Object.keys(n).length>0)this.#x.set(e,n);return t}}async function tagsOf(e,t){
const n=await Promise.all((0,u.V)(t,$).map(t=>e.describeTags({ResourceArns:[...t]})))
;const a=n.flatMap(({TagDescriptions:e=[]})=>e)
;return Object.fromEntries(a.map(({ResourceArn:e="",Tags:t})=>[e,toTags(t)]))}function together(e,{apart:t,wait:n}){
let a;let s=Promise.resolve();let r=Number.NEGATIVE_INFINITY;const next=async()=>{await s
;const o=t()-(performance.now()/1e3-r);if(o>0)await n(o);r=performance.now()/1e3;a=void 0;const i=e();s=i.catch(()=>{})
;return await i};return async()=>{a??=next();return await a}}const[k,T]=[.01,.4];class Domain{clock=new f.I;services
;hosted;balancers;tagged;parameters;#P=new Map;#G=0;constructor({region:e,domain:t}){this.services=(0,s.$)({region:e,
clock:this.clock});this.hosted=new HostedZone(this.services,t,()=>this.many)
;this.balancers=new Balancers(this.services,this.hosted,t);const share=(e,t)=>this.share(e,t)
;this.tagged=new Tagged(this.services,share);this.parameters=(0,p.C)((0,p.m)(this.services),share)}join(){this.#G+=1}
get many(){return this.#G>1}async share(e,t){const n=this.#P.get(e)??together(t,{
apart:()=>this.many?Math.min(T,this.#G*k):0,wait:e=>this.clock.wait(e)});this.#P.set(e,n);return await n()}}
var N=n(60002);function onTeardownScript(e,t){
return`#!/bin/bash\n# on-teardown, once.\nonce=/var/lib/immutable/on-teardown\numask 077\nmkdir -p "\${once%/*}"\nif mkdir "$once" 2>/dev/null; then\n  setsid bash -c '\n    timeout -k 10 ${t} bash -c "$1" >"$2/output" 2>&1\n    echo $? >"$2/code.new"\n    mv "$2/code.new" "$2/code"\n  ' on-teardown ${(0,
N.hD)(e)} "$once" </dev/null >/dev/null 2>&1 &\nfi\n# Counted from when it was begun, which may be long ago.\nend=$(($(stat -c %Y "$once") + ${t+30}))\nwhile [ ! -e "$once/code" ]; do\n  if [ "$(date +%s)" -ge "$end" ]; then\n    echo "it was begun and has no end: the machine was restarted meanwhile"\n    exit 125\n  fi\n  sleep 0.2\ndone\ntail -c 20000 "$once/output"\nexit "$(cat "$once/code")"\n`
}var S=n(88659);class AwsFarewells{#m;#E;#I;#D=new Map;constructor(e,t,n){this.#m=e;this.#E=t;this.#I=n}async look(){
if(this.#E===void 0)return;await Promise.all([...this.#D].map(([e,t])=>t&&this.#B(e,t)))
;const e=[...this.#D].map(([e,t])=>[e,t?"asked":"ended"]);return{timeout:this.#E.timeout,runs:Object.fromEntries(e)}}
async run(e){if(this.#E===void 0)throw new Error("on-teardown is run without a command");const{run:t,timeout:n}=this.#E
;const a=onTeardownScript(t,n);this.#D.set(e,await(0,S.tN)(this.#m,[e],a,n+60,`on-teardown, ${this.#I}`))}async#B(e,t){
const n=await(0,S.He)(this.#m,t,e);const a=n?(0,S._L)(n):"open";if(a==="ended")this.#D.set(e,void 0)
;if(a==="lost")this.#D.delete(e)}}var A=n(20249);class EnvironmentPreflight{#m;#C;#w;#M;#u;#_
;constructor(e,t,{zone:n,balancers:a,named:s},r){this.#m=e;this.#C=t;this.#w=n;this.#M=a;this.#u=s;this.#_=r}
async resolve(e,t,n){const a=await this.#C.resolve(e,t,n);const s=new o.F(this.#_);await this.#L(e,s)
;s.stop(`checking ${t.app} in ${t.environment}`);const r=hiddenBy(this.#w.domain,await this.#w.private())
;return r===void 0?a:{...a,warnings:[...a.warnings,r]}}async#L(e,t){const[n,a,s]=await Promise.all([(0,
A.J)(this.#m,e,t),this.#M.all(),this.#M.wildcard()])
;const r=this.#u.length===0?[s]:this.#u.map(e=>a.find(t=>t.name===e));for(const e of r){
if(e===void 0||n===void 0||e.vpc===n)continue
;t.problem(`subnets are in ${n}, and the balancer ${e.name} is in ${e.vpc}, where alone it reaches machines; name subnets of ${e.vpc}, or another balancer`)
}}}var x=n(30815);var O=n(59035);var R=n(32974);var P=n(12403);class AwsZone{#v;#w;#M;#V;#t=new Set;#z=false;#H
;constructor({dns:e},t,n,{marks:a}){this.#v=e;this.#w=t;this.#M=n;const s={app:a.app,environment:a.environment,
repository:a["repository-id"]};this.#V=`"${(0,R.VL)(s)}"`}async look(e){const t=performance.now()
;if(this.#H?.host!==e||t-this.#H.at>1e4){const n=this.#z?{at:t,sets:await this.#w.under(e)}:await this.#w.shown(e)
;this.#H={host:e,...n};this.#z=false}return await Promise.all(this.#H.sets.map(async e=>({name:plain(e.Name),
type:e.Type??"",value:await this.#j(e)})))}async pending(){const e=await this.#v.read();for(const t of this.#t){
await this.#w.turn();const{ChangeInfo:n}=await e.getChange({Id:t});if(n?.Status==="INSYNC")this.#t.delete(t)}
return this.#t.size>0}async write(e,t){const n=performance.now()
;const[a,s]=await Promise.all([this.#w.under(e),this.#M.named(t)]);const r=this.#F(e,a)?"UPSERT":"CREATE";const o={
HostedZoneId:s.zone,DNSName:s.dnsName,EvaluateTargetHealth:false};await this.#U(n,[{Action:r,ResourceRecordSet:{Name:e,
Type:"A",AliasTarget:o}},{Action:r,ResourceRecordSet:{Name:e,Type:"TXT",TTL:60,ResourceRecords:[{Value:this.#V}]}}])}
async addresses(e){return addressesIn(await this.#W(e))}async point(e,t){const n=performance.now()
;const a=await this.#W(e);const s=[...new Set(t)].sort();const r=s.map(e=>({Value:e}));const o={Name:e,Type:"A",TTL:60,
ResourceRecords:r};const i={Name:e,Type:"TXT",TTL:60,ResourceRecords:[{Value:this.#V}]};const[c,d]=a;if(c===void 0){
if(s.length===0)return;return await this.#U(n,[{Action:"CREATE",ResourceRecordSet:i},{Action:"CREATE",
ResourceRecordSet:o}])}if(addressesIn(a).toSorted().join()===s.join())return;if(s.length>0)await this.#U(n,[{
Action:"UPSERT",ResourceRecordSet:o}]);else if(d)await this.#U(n,[{Action:"DELETE",ResourceRecordSet:d}])}async#W(e){
const t=await this.#w.under(e);const n=this.#F(e,t)
;return n?[n,...t.filter(({Name:t,Type:n})=>plain(t)===e&&n==="A")]:[]}async delete(e){const t=performance.now()
;const n=await this.#W(e);if(n.length===0)return;await this.#U(t,n.map(e=>({Action:"DELETE",ResourceRecordSet:e})))}
#F(e,t){
return t.find(({Name:t,Type:n,ResourceRecords:[a,...s]=[]})=>plain(t)===e&&n==="TXT"&&a?.Value===this.#V&&s.length===0)}
async#U(e,t){const n=await this.#v.change();const a=await this.#w.id();this.#H=void 0;this.#z=true;await this.#w.turn()
;const s=performance.now()-e;if(s>P._L.aws.change*1e3)throw new m.V("it was not its turn at Route 53 soon enough");try{
const{ChangeInfo:e}=await n.changeResourceRecordSets({HostedZoneId:a,ChangeBatch:{Changes:t}})
;if(e?.Id&&e.Status!=="INSYNC")this.#t.add(e.Id)}catch(e){if((0,c.tD)(e,"InvalidChangeBatch"))throw new m.V(e.message,{
cause:e});throw e}}async#j(e){const t=targetOf(e);if(t!==void 0)return(await this.#M.at(t))?.name??t
;const n=(e.ResourceRecords??[]).map(({Value:e=""})=>e);const[a=""]=n
;return e.Type==="TXT"&&n.length===1?a.replace(/^"([^"]*)"$/,"$1"):n.join(" ")}}function addressesIn([,e]){
return(e?.ResourceRecords??[]).map(({Value:e=""})=>e)}class AwsRecords{#Z;#w;#q;#J;#c;#M;#K=new Set
;constructor({ec2:e},t,n,a){this.#Z=e;this.#w=t.zone;this.#q=t.hosted;this.#J=t.nameServers;this.#c=n;this.#M=a}
async look(e){const t=e.map(async e=>{const t=(0,O.xD)(e);return t===void 0?await this.#M.look([e]):[await this.#X(e,t)]
});return(await Promise.all(t)).flat()}async register(e,t){const n=(0,O.xD)(e)
;if(n===void 0)return await this.#M.register(e,t);const{running:a,held:s}=await this.#Y(n);const r=t.map(e=>a.get(e)??e)
;const o=t.find(e=>!a.has(e));if(o!==void 0)throw new m.V(`EC2 shows no running ${o} with a private address`)
;await this.#w.point(n,[...s,...r]);for(const e of r)this.#K.delete(e)}async deregister(e,t){const n=(0,O.xD)(e)
;if(n===void 0)return await this.#M.deregister(e,t);const{running:a,held:s}=await this.#Y(n)
;const r=s.filter(e=>t.some(t=>a.get(t)===e));await this.#w.point(n,s.filter(e=>!r.includes(e)))
;for(const e of r)this.#K.add(e)}async#Y(e){const[t,n]=await Promise.all([this.#Q(),this.#w.addresses(e)])
;const a=new Set(t.values());return{running:t,held:n.filter(e=>a.has(e))}}async#X(e,t){
const[n,a,s,{name:r,servers:o}]=await Promise.all([this.#Q(),this.#w.addresses(t),this.#w.pending(),this.#q.servers()])
;const i=await this.#J.ask(t,o);const c=(0,x.gu)(r,i);const d=c.kind==="addresses"?c.addresses:[]
;const u=[...i.values()].flatMap(e=>e.kind==="addresses"?e.addresses:[])
;const l=s?"Route 53 has not told all its name servers":c.kind==="unsettled"?c.why:"";if(!s)this.#K.clear()
;const h=[...n].flatMap(([e,t])=>{if(a.includes(t)){if(l===""&&d.includes(t))return[{machine:e,state:"healthy"}]
;return[{machine:e,state:"initial",...l!==""&&{reason:l}}]}return u.includes(t)||this.#K.has(t)?[{machine:e,
state:"draining"}]:[]});return{arn:e,name:`the record of ${t}`,drain:120,targets:h}}async#Q(){
const e=await this.#Z.read();const t=(0,l.Kj)(this.#c).map(({Key:e,Value:t})=>({Name:`tag:${e}`,Values:[t]}))
;const n=[...t,{Name:"instance-state-name",Values:["pending","running"]}];const a=await(0,u.B)(t=>e.describeInstances({
Filters:n,NextToken:t}),e=>e.NextToken,e=>e.Reservations);const s=a.flatMap(({Instances:e=[]})=>e)
;return new Map(s.flatMap(({InstanceId:e,PrivateIpAddress:t})=>e&&t?[[e,t]]:[]))}}var G=n(98598)
;async function groupsOf(e,t){const n=(0,l.Kj)(t);const ask=async t=>await(0,G.jF)(await e.services.scaling.read(),t)
;if(!e.many)return await ask(n);const a=await e.share(`groups of ${t.app}`,()=>ask(n.slice(0,1)))
;return a.filter(({Tags:e})=>n.every(({Key:t,Value:n})=>(0,l.cO)(e,t)===n))}async function templatesOf(e,t){const n=(0,
l.G)(t);const ask=async(t,n)=>{const a=await e.services.ec2.read();return await(0,u.B)(e=>a.describeLaunchTemplates({
Filters:[{Name:t,Values:[n]}],NextToken:e}),e=>e.NextToken,e=>e.LaunchTemplates)}
;if(!e.many)return await ask("launch-template-name",n)
;const a=await e.share(`templates of ${t.app}`,()=>ask("tag:immutable:app",t.app))
;return a.filter(({LaunchTemplateName:e})=>e===n)}var E=n(71975);class Deeds{#ee;#te;#i;#ne=new Map;#ae=false
;constructor(e,t,n=(0,p.m)(e)){this.#ee=e.ssm;this.#te=n;this.#i=t}async look(e,t="all"){
const[n]=await Promise.all([e===void 0?void 0:this.#se(e),t==="all"?this.#re():void 0])
;if(e!==void 0&&n)this.#ne.set(e,n);if(e!==void 0&&!n)this.#ne.delete(e);const a=[...this.#ne].map(([e,t])=>({host:e,
deed:t}));return{...n&&{deed:n},holders:a}}async claim(e,t){const n=await this.#ee.change();try{await n.putParameter({
Name:this.#oe(e),Value:(0,E.sr)(t),Type:"String"})}catch(t){if(!(0,c.tD)(t,"ParameterAlreadyExists"))throw t
;if(await this.#se(e))return
;throw new m.V(`${this.#oe(e)} was given up a moment ago: AWS refuses it and does not show it`)}}async write(e,t){
const n=await this.#ie(e);if(n===void 0)return;const a=await this.#ee.change();const s={Name:this.#oe(e),Value:(0,
E.sr)(t),Type:"String",Overwrite:true};const{Version:r}=await a.putParameter(s);if(r===n.version+1)return
;throw new m.V(`${this.#oe(e)} was version ${n.version} and is ${r}: another wrote it meanwhile`)}async forget(e){
if(await this.#ie(e)===void 0)return;const t=await this.#ee.change();await t.deleteParameters({Names:[this.#oe(e)]})
;this.#ne.delete(e)}async#se(e){return(await this.#ce(e))?.deed}async#ie(e){const t=this.#ne.get(e)
;const n=await this.#ce(e);return n&&t&&(0,E.sr)(n.deed)===(0,E.sr)(t)?n:void 0}async#ce(e){
const[t]=await this.#te([this.#oe(e)]);const{Value:n,Version:a=0}=t??{};if(n===void 0)return;return{deed:(0,
E.jy)(this.#oe(e),(0,d.Pq)(this.#oe(e),n)),version:a}}async#re(){if(this.#ae)return;const e=await this.#ee.read()
;const t=await(0,u.B)(t=>e.getParametersByPath({Path:`/immutable/${this.#i}`,NextToken:t
}),e=>e.NextToken,e=>e.Parameters);for(const{Name:e="",Value:n=""}of t){const t=readable(e,n)
;if(t)this.#ne.set(`${e.slice(e.lastIndexOf("/")+1)}.${this.#i}`,t)}this.#ae=true}#oe(e){return(0,
E.qC)(this.#i,e.slice(0,-this.#i.length-1))}}function readable(e,t){try{return(0,E.jy)(e,(0,d.Pq)(e,t))}catch{return}}
class Rules{#i;#de;constructor(e,t){this.#i=e;this.#de=t}async of(e){const{balancers:t,services:n}=this.#i
;const a=await t.listener(e);return await this.#i.share(`rules of ${a}`,async()=>rulesAt(await n.balancing.read(),a))}
async make({balancer:e,priority:t,host:n,allow:a,targetGroup:s}){const{balancers:r}=this.#i
;const o=await r.listener(await r.named(e));const i=await this.#i.services.balancing.change();try{await i.createRule({
ListenerArn:o,Priority:t,Conditions:conditions(n,a),Actions:[{Type:"forward",TargetGroupArn:s}],
Tags:markTags(this.#de.marks)})}catch(e){if(!(0,c.tD)(e,"PriorityInUse","PriorityInUseException"))throw e
;throw new m.V(e.message,{cause:e})}}async change({rule:e,host:t,allow:n,targetGroup:a}){
const s=await this.#i.services.balancing.change();await s.modifyRule({RuleArn:e,Conditions:conditions(t,n),Actions:[{
Type:"forward",TargetGroupArn:a}]})}async delete(e){const t=await this.#i.services.balancing.change();try{
await t.deleteRule({RuleArn:e})}catch(e){if(!(0,c.tD)(e,"RuleNotFound","RuleNotFoundException"))throw e}}}
async function rulesAt(e,t){const n=await(0,u.B)(n=>e.describeRules({ListenerArn:t,Marker:n
}),e=>e.NextMarker,e=>e.Rules);return n.filter(({IsDefault:e})=>!e).map(toRule)}function conditions(e,t){const n={
Field:"source-ip",SourceIpConfig:{Values:[...t]}};return[{Field:"host-header",HostHeaderConfig:{Values:[e]}
},...t.length>0?[n]:[]]}const I={};function toRule({RuleArn:e="",Priority:t,Conditions:n=[],Actions:a=[]}){
const s=n.flatMap(({HostHeaderConfig:e})=>e?.Values??[])
;const r=n.some(({HostHeaderConfig:e})=>(e?.RegexValues??[]).length>0)
;const o=n.flatMap(({SourceIpConfig:e})=>e?.Values??[]);const i=a.find(({Type:e})=>e==="forward")
;const[c,...d]=i?.ForwardConfig?.TargetGroups??[];const u=i?.TargetGroupArn??(d.length===0?c?.TargetGroupArn:void 0)
;return{arn:e,priority:Number(t),hosts:s,allow:o,tags:I,...r&&{regex:r},...u&&{targetGroup:u}}}const[D,B,C]=[5,4,2]
;const M="deregistration_delay.timeout_seconds";const _=["TargetGroupNotFound","TargetGroupNotFoundException"]
;class TargetGroups{#i;#p;#de;#ue="";constructor(e,t){this.#i=e;this.#p=e.services.balancing;this.#de=t}async all(){
return await this.#i.share("target groups",async()=>{const e=await this.#p.read();return await(0,
u.B)(t=>e.describeTargetGroups({Marker:t,PageSize:400}),e=>e.NextMarker,e=>e.TargetGroups)})}among(e){
const{targetGroup:t}=this.#de;const{TargetGroupArn:n,LoadBalancerArns:a=[]}=e.find(({TargetGroupName:e})=>e===t)??{}
;return n===void 0?void 0:{arn:n,balancers:a}}async make(e,{vpc:t}){const{entry:n,marks:a}=this.#de
;if(n===void 0)throw new Error("a target group is made without knowing where machines answer")
;const s=await this.#p.change();try{await s.createTargetGroup({Name:e,Protocol:"HTTP",Port:n.port,VpcId:t,
TargetType:"instance",HealthCheckPath:n.path,HealthCheckIntervalSeconds:D,HealthCheckTimeoutSeconds:B,
HealthyThresholdCount:C,UnhealthyThresholdCount:C,Matcher:{HttpCode:"200-299"},Tags:markTags(a)})}catch(e){if(!(0,
c.tD)(e,"DuplicateTargetGroupName","DuplicateTargetGroupNameException"))throw e}}async drain(e){
if(this.#de.entry===void 0||this.#ue===e)return{};const t=await this.#p.read();try{
const{Attributes:n=[]}=await t.describeTargetGroupAttributes({TargetGroupArn:e})
;const a=Number(n.find(({Key:e})=>e===M)?.Value??Number.NaN);if(Number.isNaN(a))return{};if(a===R.x_)this.#ue=e;return{
drain:a}}catch(e){if((0,c.tD)(e,..._))return{};throw e}}async setDrain({targetGroup:e,seconds:t}){
const n=await this.#p.change();const a=[{Key:M,Value:String(t)}];await n.modifyTargetGroupAttributes({TargetGroupArn:e,
Attributes:a})}async delete(e){const t=await this.#p.change();try{await t.deleteTargetGroup({TargetGroupArn:e})
}catch(e){if((0,c.tD)(e,..._))return;if(!(0,c.tD)(e,"ResourceInUse","ResourceInUseException"))throw e
;throw new m.V(e.message,{cause:e})}}}class AwsSites{#i;#de;#w;#le;#he;#me;constructor(e,t,n){this.#i=e;this.#de=t
;this.#w=n;this.#le=new Deeds(e.services,t.marks.domain,e.parameters);this.#he=new Rules(e,t)
;this.#me=new TargetGroups(e,t)}async look(e="all"){const{host:t}=this.#de
;const[n,a,s,r]=await Promise.all([this.#le.look(t,e),this.#me.all(),t===void 0?[]:this.#w.look(t),this.#w.pending()])
;const o=this.#me.among(a);const i=await this.#O(o?.balancers??[],n.deed);const c=await this.#i.balancers.wildcard()
;const d=await Promise.all(i.map(async e=>{const t=await this.#he.of(e)
;const{length:n}=a.filter(({LoadBalancerArns:t=[]})=>t.includes(e.arn));return{name:e.name,wildcard:e.arn===c?.arn,
targetGroups:n,rules:t}}));const u=d.flatMap(({rules:e})=>e).filter(e=>this.#fe(e,o?.arn))
;const l=await this.#i.tagged.of([...u.map(({arn:e})=>e),...o?[o.arn]:[]])
;const h=o&&e==="all"&&await this.#me.drain(o.arn);const tagged=e=>({...e,tags:l[e.arn]??{}});return{...n,records:s,
balancers:d.map(e=>({...e,rules:e.rules.map(tagged)})),...o&&{targetGroup:{arn:o.arn,tags:l[o.arn]??{},...h}},...r&&{
pending:r}}}async claimName(e,t){await this.#le.claim(e,t)}async writeDeed(e,t){await this.#le.write(e,t)}
async forgetName(e){await this.#le.forget(e)}async makeTargetGroup(e){const[t]=this.#de.balancers
;const n=t===void 0?this.#i.balancers.front():this.#i.balancers.named(t);await this.#me.make(e,await n)}
async setDrain(e){await this.#me.setDrain(e)}async deleteTargetGroup(e){await this.#me.delete(e)}async makeRule(e){
await this.#he.make(e)}async changeRule(e){await this.#he.change(e)}async deleteRule(e){await this.#he.delete(e)}
async#O(e,t){const{balancers:n}=this.#de;const a=await this.#i.balancers.all()
;const s=n.flatMap(e=>a.find(t=>t.name===e)??[]);const r=n.length===0?await this.#i.balancers.wildcard():void 0
;const o=a.filter(({arn:n,name:a})=>e.includes(n)||a===t?.balancer);return[...new Set([...s,...r?[r]:[],...o])]}
#fe({hosts:e,targetGroup:t},n){const{host:a}=this.#de;return n!==void 0&&t===n||e.some(e=>e.toLowerCase()===a)}}
class AwsTemplates{#Z;#c;#u;constructor({ec2:e},t,n){this.#Z=e;this.#c=t;this.#u=n??(async()=>await this.#R())}
async look(){return(await this.#u()).some(({Tags:e})=>(0,l.MU)(this.#c,e))}async delete(){if(!await this.look())return
;const e=await this.#Z.change();try{await e.deleteLaunchTemplate({LaunchTemplateName:(0,l.G)(this.#c)})}catch(e){if(!(0,
c.tD)(e,"InvalidLaunchTemplateName.NotFoundException"))throw e}}async#R(){const e=await this.#Z.read();const t=[{
Name:"launch-template-name",Values:[(0,l.G)(this.#c)]}];return(await e.describeLaunchTemplates({Filters:t
})).LaunchTemplates??[]}}function connectEnvironment(e){
const{region:t,marks:n,me:r,images:o,onTeardown:i,nameServers:c}=e;const d=e.domain??new Domain({region:t,
domain:n.domain});d.join();const{services:u,clock:l,hosted:h,balancers:m}=d;const f=new AwsZone(u,h,m,e);const p={
app:n.app,environment:n.environment};const w=(0,a.rolloutPorts)(u,l,{...p,marks:{...n},me:r},{parameters:d.parameters,
groups:()=>groupsOf(d,p)});const g={zone:h,balancers:m,named:e.balancers};return{...w,
preflight:new EnvironmentPreflight(u,w.preflight,g,l),...c&&{traffic:new AwsRecords(u,{zone:f,hosted:h,nameServers:c
},p,w.traffic)},checkAccount:e=>pinAccount(u,e,l),front:async()=>(await m.front()).name,sites:new AwsSites(d,e,f),
zone:f,courier:new AwsCourier(u,e=>(0,s.$)({region:e,clock:l})),templates:new AwsTemplates(u,n,()=>templatesOf(d,p)),
images:o?new AwsBranchImages(d,n,o):{look:async()=>[],delete:async()=>{}},
farewells:new AwsFarewells(u,i,`run ${r.run} of ${r.repository}`)}}async function askPatiently(e,t){return await(0,
P.d_)(t,(e,t)=>{const n=P._L.preflight[t];if(!(e instanceof m.V)||n===void 0)throw e;return n},t=>e.wait(t))}
async function holdersOf(e){const t=new f.I;const n=(0,s.$)({region:e.region,clock:t});await pinAccount(n,e,t)
;const a=await askPatiently(t,()=>new Deeds(n,e.domain).look(void 0));return a.holders}var L=n(1804)
;async function writtenOf({ssm:e},t){const n=await e.read();const a=await(0,u.B)(e=>n.getParametersByPath({
Path:`/immutable/${t}`,Recursive:true,NextToken:e}),e=>e.NextToken,e=>e.Parameters)
;return a.flatMap(({Name:e="",Value:t=""})=>{const n=/^\/immutable\/[^/]+\/([^/]+)\/lease\/\d+$/.exec(e)?.[1]
;return n===void 0?[]:[{environment:n,...said(e,t)}]})}function ofRepository(e,t){
const n=new Set(e.map(({environment:e})=>e).filter(e=>e.startsWith(L.nb)))
;const a=[...n].map(t=>[t,e.filter(({environment:e})=>e===t)])
;return new Map(a.filter(([,e])=>e.every(e=>e.repository===t)).map(([e,t])=>[e,t.flatMap(({candidate:e})=>e??[])]))}
function said(e,t){try{const{repository:n,candidate:a}=(0,d.Pq)(e,t);const text=e=>typeof e==="string"?e:void 0;return{
repository:text(n),candidate:text(a)}}catch{return{repository:void 0,candidate:void 0}}}
function connectPlain({app:e,environment:t,me:n}){const r=new f.I;const o=(0,s.$)({region:void 0,clock:r});const i={
app:e,environment:t};return{...(0,a.rolloutPorts)(o,r,{...i,me:n}),templates:new AwsTemplates(o,i)}}
async function environmentsOf(e){const t=new f.I;const n=(0,s.$)({region:void 0,clock:t})
;const a=await askPatiently(t,()=>writtenOf(n,e));return[...new Set(a.map(({environment:e})=>e))].sort()}
async function thingsOf(e){const t=new f.I;const n=(0,s.$)({region:e.region,clock:t})
;return await askPatiently(t,async()=>{const{app:t,domain:a,repository:s}=e
;const[r,...o]=await Promise.all([writtenOf(n,t),things_groupsOf(n,t),things_templatesOf(n,t),targetGroupsOf(n,t),rulesOf(n,e)])
;const i=ofRepository(r,s.name);const c=new Set([...i.values()].flat().map(e=>`the Auto Scaling group ${e}`))
;const d=[...i.keys()].map(e=>({what:`what is written down of ${e}`,tags:{app:t,environment:e,domain:a,
"repository-id":s.id}}));return[...d,...o.flat().filter(({what:e})=>!c.has(e))]})}
async function things_groupsOf({scaling:e},t){const n=await e.read();const a=[{Name:"tag:immutable:app",Values:[t]}]
;const s=await(0,u.B)(e=>n.describeAutoScalingGroups({Filters:a,NextToken:e,MaxRecords:50
}),e=>e.NextToken,e=>e.AutoScalingGroups);const r=s.filter(({Status:e})=>e===void 0)
;return r.map(({AutoScalingGroupName:e,Tags:t})=>({what:`the Auto Scaling group ${e}`,tags:toTags(t)}))}
async function things_templatesOf({ec2:e},t){const n=await e.read();const a=[{Name:"tag:immutable:app",Values:[t]},{
Name:"tag-key",Values:["immutable:repository-id"]}];const s=await(0,u.B)(e=>n.describeLaunchTemplates({Filters:a,
NextToken:e}),e=>e.NextToken,e=>e.LaunchTemplates);return s.map(({LaunchTemplateName:e,Tags:t})=>({
what:`the launch template ${e}`,tags:toTags(t)}))}async function targetGroupsOf({balancing:e},t){const n=await e.read()
;const a=await(0,u.B)(e=>n.describeTargetGroups({Marker:e}),e=>e.NextMarker,e=>e.TargetGroups);const s=(0,
L.gw)(t,"",()=>"");const r=a.filter(({TargetGroupName:e=""})=>e.startsWith(s)&&/^[0-9a-f]{10}$/.test(e.slice(s.length)))
;const o=await tagsOf(n,r.flatMap(({TargetGroupArn:e})=>e??[]))
;return r.map(({TargetGroupName:e,TargetGroupArn:t=""})=>({what:`the target group ${e}`,tags:o[t]??{}}))}
async function rulesOf(e,{domain:t,balancers:n=[]}){const a=await e.balancing.read()
;const s=new Balancers(e,new HostedZone(e,t),t);const r=n.length===0?await s.wildcard():void 0
;const o=r?[r]:(await s.all()).filter(({name:e})=>n.includes(e))
;const i=await Promise.all(o.map(async e=>await rulesAt(a,await s.listener(e))))
;const c=i.flat().filter(({hosts:e})=>e.some(e=>e.endsWith(`.${t}`)));const d=await tagsOf(a,c.map(({arn:e})=>e))
;return c.map(({arn:e,hosts:[t=""],priority:n})=>({what:`rule ${n} for ${t}`,tags:d[e]??{},host:t}))}var V=n(84078)
;function openNameServers(){const e=new Map;const at=t=>{const n=e.get(t)??new V.g(t);e.set(t,n);return n};return{
async ask(e,t){return new Map(await Promise.all(t.map(async t=>[t,await at(t).say(e)])))}}}var z=n(70813)
;function named(e){const[t="",n=""]=e.split("/");return{owner:t,repo:n}}var H=n(61397);const j=5e3
;const F="so the commit is taken for the newest, and its branch for one that is there";function connectBranch(e){
const{client:t,warn:n}=e;const a=(0,H.v)(t,n,"contents: read",F);const s=(0,H.v)(t,n,"pull-requests: read",F)
;const r=named(e.repository);const{branch:o,pull:i}=e;let c;async function look(){
const[t,n]=await Promise.all([a(`asking GitHub for the branch ${JSON.stringify(o)}`,t=>headOf(t,e)),i===void 0?false:s(`asking GitHub for pull request ${i}`,async e=>{
const t={...r,pull_number:i};return(await e.ask("GET /repos/{owner}/{repo}/pulls/{pull_number}",t)).state==="closed"})])
;return n===true?"gone":t??"unknown"}return{async commit(){if(c===void 0||Date.now()-c.at>=j)c={state:await look(),
at:Date.now()};return c.state}}}async function headOf(e,{repository:t,branch:n,commit:a}){const s=named(t)
;const get=t=>e.ask("GET /repos/{owner}/{repo}/branches/{branch}",{...s,branch:t});try{const e=await get(n)
;if(e.name!==n)return"gone";return e.commit.sha===a?"newest":"older"}catch(t){
if(!(t instanceof z.P)||t.status!==404)throw t;await get((await e.ask("GET /repos/{owner}/{repo}",s)).default_branch)
;return"gone"}}const U=100;const{list:W}=P._L.github;function connectBranches({client:e,warn:t,repository:n}){
const a=(0,H.v)(e,t,"contents: read","so nothing is removed")
;const s=(0,H.v)(e,t,"pull-requests: read","so no environment is removed for a label that it lost");const r=named(n)
;const o={...r,per_page:U};const ours=e=>e.repo?.full_name.toLowerCase()===n.toLowerCase();return{async wanted(e){
const t=await a(`asking GitHub for the branches of ${n}`,async e=>{
const{default_branch:t}=await e.ask("GET /repos/{owner}/{repo}",r)
;const n=await whole(()=>e.all("GET /repos/{owner}/{repo}/branches",o));return{defaultBranch:t,
branches:distinct(n.map(({name:e})=>e))}},W);const i=t??{branches:void 0,defaultBranch:""};if(e===void 0)return i
;const c=await s(`asking GitHub for the pull requests of ${n}`,e=>whole(()=>e.all("GET /repos/{owner}/{repo}/pulls",{
...o,state:"open"})),W);const d=c?.filter(({head:t,labels:n})=>ours(t)&&n.some(({name:t})=>t===e));return{...i,
labelled:{label:e,branches:d&&distinct(d.map(({head:e})=>e.ref))}}},async pulls(e){
const t=await s(`asking GitHub for the pull requests of ${JSON.stringify(e)}`,t=>t.ask("GET /repos/{owner}/{repo}/pulls",{
...o,state:"open",head:`${r.owner}:${e}`}))
;return t?.filter(({head:t})=>ours(t)&&t.ref===e).map(({number:e,labels:t})=>({number:e,labels:t.map(({name:e})=>e)}))}}
}async function whole(e){const t=await e();return t.length<U?t:[...t,...await e()]}function distinct(e){
return[...new Set(e)]}var Z=n(56854);const q=15e3;const J=100;const K="GET /repos/{owner}/{repo}/deployments"
;const X=["inactive","failure","error"];function connectDeployments(e){
const{client:t,warn:n,ref:a,label:s,environment:r,log:o}=e;const i=named(e.repository);const c=`deploy:${s}`;const d={
run:o};const u=(0,H.v)(t,n,"deployments: write","so GitHub may show another state than the true one")
;const l=`${a===s?"":`${s} of `}the branch ${JSON.stringify(a)}`;const h=new Set;let m=0;let f
;const tell=(e,t,n,a)=>e.ask("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",{...{...i,
deployment_id:t,state:n,auto_inactive:false,log_url:o},...a!==void 0&&{environment_url:a}})
;const statusesOf=(e,t,n)=>e.ask("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",{...i,deployment_id:t,
per_page:n});async function create(e){const t=await e.ask("POST /repos/{owner}/{repo}/deployments",{...{...i,ref:a,
task:c,environment:r,transient_environment:true,production_environment:false},auto_merge:false,required_contexts:[],
description:s,payload:d});if(!("id"in t))throw new Error(t.message??"it made no deployment");return t.id}
async function begun(e){const[t]=await e.ask(K,{...i,ref:a,task:c,per_page:1})
;const n=[t?.payload,JSON.stringify(t?.payload)].includes(JSON.stringify(d));if(t===void 0||o===""||!n)return
;const[s]=await statusesOf(e,t.id,1);return s===void 0||s.state==="in_progress"?t.id:void 0}async function active(e){
const t=[];for await(const n of e.pages(K,{...i,ref:a,task:c,per_page:J}))for(const{id:a}of n){if(a<=m)return t
;if(h.has(a))continue;const[n,s]=await statusesOf(e,a,2);if(n===void 0||!X.includes(n.state))t.unshift(a);else h.add(a)
;if(n?.state==="inactive"&&s?.state==="success")m=a}return t}async function end(e){for(const t of e)h.add(t)
;for(const t of[...e].sort((e,t)=>e-t)){const e=`telling GitHub that deployment ${t} of ${l} has ended`
;if(await u(e,e=>tell(e,t,"inactive"))===void 0)return}}return{async begin(){let e
;await u(`telling GitHub of a deployment of ${l}`,async t=>{e??=await begun(t)??await create(t)
;await tell(t,e,"in_progress")});return e},async succeed(e,t){
const n=await u(`telling GitHub where ${l} is`,n=>tell(n,e,"success",t));if(n===void 0)return
;const a=await u(`asking GitHub for deployments of ${l}`,active);await end((a??[]).filter(t=>t<e))},async fail(e){
await u(`telling GitHub that ${l} did not come up`,t=>tell(t,e,"failure"))},async look(){
if(f===void 0||Date.now()-f.at>=q){const e=await u(`asking GitHub for deployments of ${l}`,active);f={ids:e??[],
at:Date.now()}}return f.ids.filter(e=>!h.has(e))},end}}function noticeOf(e,t){
const n=`\x3c!-- immutable: ${e} ${t} --\x3e`;const a=`\x3c!-- immutable: ${e} ${t} gone --\x3e`
;const begins=(e,t)=>e?.startsWith(t)===true;return{marks:e=>begins(e,n)||begins(e,a),ended:e=>begins(e,a),
text:e=>`${n}\n${e}`,ending:e=>`${a}\n${e}`}}const Y=15e3;const Q=100
;const ee="/repos/{owner}/{repo}/issues/{issue_number}/comments"
;const te="/repos/{owner}/{repo}/issues/comments/{comment_id}";function connectNotices(e){
const{client:t,warn:n,pull:a,gone:s}=e;const r=named(e.repository);const o=noticeOf(e.app,e.environment);const i=(0,
H.v)(t,n,"pull-requests: write","so its comment may tell another state than the true one")
;const c=`the comment on ${e.environment}${a===void 0?"":` at pull request ${a}`}`;let d=e.comment;let u=false;let l
;const change=(e,t,n)=>e.ask(`PATCH ${te}`,{...r,comment_id:t,body:n});async function byId(e){if(d===void 0)return;try{
const t=await e.ask(`GET ${te}`,{...r,comment_id:d});return o.marks(t.body)?t:void 0}catch(e){
if(e instanceof z.P&&e.status===404)return;throw e}}async function byMark(e){if(a===void 0)return[]
;const t=await e.all(`GET ${ee}`,{...r,issue_number:a,per_page:Q})
;return t.filter(({user:e,body:t})=>e?.type==="Bot"&&o.marks(t))}const find=async e=>await byId(e)??(await byMark(e))[0]
;async function create(e,t,n){const{id:a}=await e.ask(`POST ${ee}`,{...r,issue_number:t,body:n})
;const[s]=await byMark(e);if(s===void 0||s.id>=a)return a;await change(e,s.id,n);await e.ask(`DELETE ${te}`,{...r,
comment_id:a});return s.id}return{async write(e){const t=o.text(e);const n=await i(`writing ${c}`,async e=>{
const n=await find(e);if(n===void 0)return a===void 0?void 0:await create(e,a,t);if(n.body!==t)await change(e,n.id,t)
;return n.id});d=n??d;return n},async edit(e){await i(`writing ${c}`,async t=>{const n=await find(t)
;if(n?.body===void 0||o.ended(n.body))return;const a=e(n.body);if(a!==n.body)await change(t,n.id,a)})},async look(){
if(u)return;if(l===void 0||Date.now()-l.at>=Y){const e=await i(`reading ${c}`,find)
;const t=e&&!o.ended(e.body)?e.id:void 0;l={id:t,at:Date.now()}}return l.id},async end(e){const t=o.ending(s)
;await i(`writing ${c}`,n=>change(n,e,t));u=true}}}var ne=n(47051);var ae=n(72432);var se=n(92763);var re=n(12196)
;var oe=n(18337);function openPlaces(e,t,a,s,r){const o=(0,Z.connectGitHub)({token:a["github-token"]??"",api:t.apiUrl})
;const c={client:o,repository:t.repository,warn:e=>s.warning(e,"GitHub")};const d=(0,ne.connectRuns)(o,s.info)
;const u=openNameServers();const web=async()=>({asker:(await n.e(542).then(n.bind(n,68161))).openAsker(),secrets:r})
;const probe=async()=>{
const[{openAsker:e},{authoritativeNames:t}]=await Promise.all([n.e(542).then(n.bind(n,68161)),n.e(8979).then(n.bind(n,8979))])
;return{asker:e(process.env,t(s.warning)),secrets:r}};const l=new Map;const shared=(e,t)=>{
const n=l.get(`${e} ${t}`)??new Domain({region:e,domain:t});l.set(`${e} ${t}`,n);return n};return{
open:async function open(n){
const{account:s,region:r,owner:o,slug:l,domain:h,host:m,targetGroup:f,balancers:p=[],entry:w,commit:g,pull:y}=n
;const{app:v,environment:b,branch:$}=o;const k=(0,i.TY)(`refs/heads/${$}`)
;const{checkAccount:T,...N}=connectEnvironment({domain:shared(r,h),me:e,marks:(0,se.Ok)(o,h),host:m,targetGroup:f,
balancers:p,...w&&{entry:w},nameServers:u,...k!==void 0&&{images:{name:`${v}-review`,tag:k}},...n.onTeardown&&{
onTeardown:n.onTeardown}});const S=connectDeployments({...c,environment:a["github-environment"]??"review",ref:$,label:l,
log:t.url??""});const A=connectNotices({...{...c,app:v,environment:b,gone:(0,ae.NZ)({app:v,url:(0,re.r)(n)})},
...y!==void 0&&{pull:y},...n.comment!==void 0&&{comment:n.comment}});return{...{...N,runs:d,probe,web,deployments:S,
notices:A,news:S,board:A},branch:connectBranch({...c,branch:$,commit:g,...y!==void 0&&{pull:y}}),checkAccount:()=>T({
account:s,region:r})}},bare:async function bare({region:t,marks:n,targetGroup:a,balancers:s=[],host:r}){
const o=shared(t,n.domain);const i={domain:o,me:e,marks:n,targetGroup:a,balancers:s,...r!==void 0&&{host:r}}
;const{front:c,checkAccount:u,preflight:l,...h}=connectEnvironment(i);return{...h,runs:d,probe,...oe.y}},
plain:async function plain(t,n){return{...connectPlain({app:t,environment:n,me:e}),runs:d,probe}},things:thingsOf,
environments:environmentsOf,branches:connectBranches(c),holders:holdersOf}}},18337:(e,t,n)=>{n.d(t,{
U:()=>environmentPorts,y:()=>a});const a={deployments:{look:async()=>[],end:async()=>{}},notices:{look:async()=>{},
end:async()=>{}}};function environmentPorts(e){
if(!("sites"in e))throw new Error("an effect on an environment was decided without ports for it");return e}}};
