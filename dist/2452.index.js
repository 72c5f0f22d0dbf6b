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
address:n[0]??""}}async function coded(e){return await e.catch(e=>e.code??"no code")}},25599:(e,t,n)=>{n.d(t,{
TE:()=>lookUp,f0:()=>nameless,w9:()=>s});var a=n(40610);const s={binding:false,async find(e,t){const n=await lookUp(e,t)
;return typeof n==="string"?{why:nameless(e,t,n)}:{addresses:n}}};function lookUp(e,t){return new Promise(n=>{(0,
a.lookup)(e,{all:true,family:t??0,order:"verbatim"},(e,t)=>n(e?e.code??"no code":t.map(({address:e})=>e)))})}
function nameless(e,t,n){if(n==="EAI_AGAIN")return`the resolver of this machine gave no answer for ${e} (EAI_AGAIN)`
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
const i=versionOf(t);const{digest:c,revision:d,from:l}=o
;const u=l==="engine"||l==="joined"||(l==="promoted"?n!==void 0:d===void 0||e===""||d===e);const h=u?branchTag(t):void 0
;const m=u?e:revisionTag(d)??`image-${c.slice(7,19)}`;const p=n===void 0?[]:[contentTag(n)]
;const f=s??[m,i].filter(e=>e!==void 0&&e!=="");const w=f.length+p.length===0?[`image-${c.slice(7,19)}`]:f
;const g=new Set(p);return{fixed:[...new Set(w.filter(e=>!g.has(e??""))),...p],
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
openPlaces:()=>openPlaces});var a=n(69192);var s=n(91383);var r=n(73180);var o=n(14077)
;async function pinAccount(e,t,n){const a=new o.F(n);await(0,r.g)(e,t,a);a.stop("checking the credentials")}
var i=n(69727);var c=n(62348);var d=n(30579);var l=n(38991);var u=n(96419);class AwsBranchImages{#n;#a;#s;#r
;constructor(e,t,n){this.#n=e;this.#a=t;this.#s=n}async look(){const e=await this.#o();if(e.length===0)return[]
;this.#r??=await this.#i();if(this.#r==="unknown")return[];const{own:t,others:n}=this.#r
;return e.filter(({imageTags:e=[]})=>e.every(e=>e===this.#s.tag||!(0,
i.Xe)(e))).filter(({imageTags:e,imageDigest:n=""})=>e?.includes(this.#s.tag)||t.has(n)).flatMap(({imageDigest:e})=>e===void 0||n.has(e)?[]:[e])
}async delete(e){this.#r=void 0;const t=new Set(await this.look());const n=e.filter(e=>t.has(e)).map(e=>({imageDigest:e
}));if(n.length===0)return;const a=await this.#n.services.ecr.change();await a.batchDeleteImage({
repositoryName:this.#s.name,imageIds:n})}async#o(){const{name:e}=this.#s;try{
return await this.#n.share(`images of ${e}`,async()=>{const t=await this.#n.services.ecr.read();return await(0,
l.B)(n=>t.describeImages({repositoryName:e,filter:{tagStatus:"TAGGED"},nextToken:n}),e=>e.nextToken,e=>e.imageDetails)})
}catch(e){if((0,c.tD)(e,"RepositoryNotFoundException"))return[];throw e}}async#i(){const{app:e}=this.#a
;const t=await this.#n.share(`parameters of ${e}`,async()=>{const t=await this.#n.services.ssm.read();return await(0,
l.B)(n=>t.getParametersByPath({Path:`/immutable/${e}`,Recursive:true,NextToken:n}),e=>e.NextToken,e=>e.Parameters)})
;const n=t.filter(({Name:e=""})=>/\/spec\/\d+$/.test(e));const isOwn=({Name:e=""})=>e.startsWith(`${(0,
u.dJ)(this.#a)}/`);try{return{own:await digestsIn(n.filter(isOwn)),others:await digestsIn(n.filter(e=>!isOwn(e)))}
}catch{return"unknown"}}}async function digestsIn(e){const t=await Promise.all(e.map(({Name:e="",Value:t=""})=>(0,
d.l1)(e,t)));const n=t.flatMap(({image:e="",services:t})=>[e,...Object.values(t).map(e=>e.image)])
;return new Set(n.map(e=>e.slice(e.indexOf("@")+1)))}var h=n(60692);var m=n(79982);class AwsCourier{#c;#d
;constructor(e,t){this.#c=e;this.#d=t}async mail(e,t,{subject:n,text:a}){const content=e=>({Data:e,Charset:"UTF-8"})
;const s={Subject:content(n),Body:{Text:content(a)}};const r=await this.#c.mail.change();const o={FromEmailAddress:e,
Destination:{ToAddresses:[...t]},Content:{Simple:s}};await r.sendEmail(o).catch(explained)}
async publish(e,{subject:t,text:n}){const[,,,a=""]=e.split(":");const s=await this.#d(a).topics.change()
;await s.publish({TopicArn:e,Subject:t,Message:n}).catch(explained)}async secret(e){const t=await this.#c.ssm.read()
;const{Parameter:n}=await t.getParameter({Name:e,WithDecryption:true}).catch(explained);return n?.Value??""}}
function explained(e){const{cause:t}=e;const n=(e instanceof m.Cb||e instanceof m.Vs)&&t instanceof Error;const a=n?(0,
h.SM)(`${t.name}: ${t.message}`):void 0;if(a===void 0)throw e
;throw new m.Cb(`${e.message.replace("; correct what it names and run again","")}; ${a}`,{cause:t})}var p=n(11801)
;var f=n(79349);var w=n(62807);function once(e){let t;return()=>{t??=e().catch(e=>{t=void 0;throw e});return t}}
class Balancers{#l;#u;#n;#h=new Map;all;constructor({balancing:e},t,n){this.#l=e;this.#u=t;this.#n=n
;this.all=once(async()=>{const t=await e.read();const n=await(0,l.B)(e=>t.describeLoadBalancers({Marker:e
}),e=>e.NextMarker,e=>e.LoadBalancers);return n.filter(({Type:e})=>e===void 0||e==="application").map(toBalancer)})}
async at(e){return(await this.all()).find(t=>t.dnsName===e)}async named(e){
const t=(await this.all()).find(t=>t.name===e);if(t)return t;throw(0,w.Cv)("balancer",(0,
w.Qm)(`finding the balancer ${e}: this account and region has none of that name; correct \`balancers\``))}
async wildcard(){const e=await this.#u.wildcard();return e===void 0?void 0:await this.at(e)}async front(){
const e=await this.wildcard();if(e)return e
;throw(0,w.Cv)("balancer",(0,w.Qm)(`finding where *.${this.#n} leads: its hosted zone has no alias A of that name to an Application Load Balancer of this account and region; make one, or name \`balancers\``))
}async listener(e){const t=this.#h.get(e.arn)??once(()=>this.#m(e));this.#h.set(e.arn,t);return await t()}
async#m({arn:e,name:t}){const n=await this.#l.read();const a=await(0,l.B)(t=>n.describeListeners({LoadBalancerArn:e,
Marker:t}),e=>e.NextMarker,e=>e.Listeners)
;const rank=({Protocol:e,Port:t})=>(e==="HTTPS"?2:0)+(t===(e==="HTTPS"?443:80)?1:0)
;const[s]=[...a].sort((e,t)=>rank(t)-rank(e));if(s?.ListenerArn)return s.ListenerArn;throw(0,w.Cv)("balancer",(0,
w.Qm)(`looking at the balancer ${t}: it has no listener; give it one for HTTPS whose default answer is 404`))}}
function toBalancer(e){
const{LoadBalancerArn:t="",LoadBalancerName:n="",DNSName:a="",CanonicalHostedZoneId:s="",VpcId:r=""}=e;return{arn:t,
name:n,dnsName:a.toLowerCase(),zone:s,vpc:r}}var g=n(58500);function hostedZoneOf(e,t,n){
const of=e=>n.filter(t=>t.private===e).map(({id:e})=>e);const[a,...s]=of(false);if(s.length>0)throw(0,
w.Qm)(`finding the hosted zone of ${e}: this account has ${s.length+1} public ones called ${t} (${[a,...s].join(", ")}), of which the domain's NS records lead to one; delete those that they don't lead to`)
;return{...a!==void 0&&{public:a},private:of(true)}}function hiddenBy(e,t){if(t.length===0)return
;return`a private hosted zone (${t.join(", ")}) holds ${e} besides the public one: in its VPCs the addresses of environments are not found; give it the wildcard *.${e} too, or take it from those VPCs`
}const[v,y]=[100,300];class HostedZone{#p;#f;domain;#w=Promise.resolve();#g;#v;servers;wildcard
;constructor({dns:e},t,n=()=>false){this.#p=e;this.#f=n;this.domain=t;this.#v=once(()=>this.#y())
;this.servers=once(async()=>{const{id:t,name:n}=await this.#v();const a=await e.read();const s={StartRecordName:n,
StartRecordType:"NS",MaxItems:1};await this.turn();const{ResourceRecordSets:[r]=[]}=await a.listResourceRecordSets({
HostedZoneId:t,...s});return{name:n,servers:(r?.ResourceRecords??[]).map(({Value:e})=>plain(e))}})
;this.wildcard=once(async()=>{const e=`*.${t}`;const n=await this.under(e)
;const a=n.find(({Name:t,Type:n,AliasTarget:a})=>a&&n==="A"&&plain(t)===e);return a&&targetOf(a)})}async id(){
return(await this.#v()).id}async private(){return(await this.#v()).private}async under(e){return await this.#b(e,v)}
async shown(e){const t=performance.now();if(!this.#f())return{at:t,sets:await this.under(e)}
;if(this.#g===void 0||t-this.#g.at>1e4)this.#g={at:t,sets:this.#b(this.domain,y)};const n=this.#g
;const a=await n.sets.catch(e=>{if(this.#g===n)this.#g=void 0;throw e});return{at:n.at,sets:a.filter(t=>isUnder(e,t))}}
async turn(){const e=this.#w;const t=e.then(()=>this.#f()?(0,g.setTimeout)(150):void 0);this.#w=t;await e}async#b(e,t){
const[n,a]=[await this.#p.read(),await this.id()];const s=[];let r={Name:e};for(;;){await this.turn()
;const o=await n.listResourceRecordSets({HostedZoneId:a,StartRecordName:r.Name,StartRecordType:r.Type,MaxItems:t})
;const i=o.ResourceRecordSets??[];s.push(...i.filter(t=>isUnder(e,t)))
;if(!o.IsTruncated||!i.every(t=>isUnder(e,t)))return s;r={Name:o.NextRecordName,Type:o.NextRecordType}}}async#y(){
const e=await this.#p.read();const t=this.domain.split(".");const n=[];for(let a=0;a<t.length-1;a+=1){
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
return Object.fromEntries(e.flatMap(({Key:e="",Value:t=""})=>e.startsWith(b)?[[e.slice(b.length),t]]:[]))}const k=20
;class Tagged{#l;#k;#$=new Map;#T=new Set;constructor({balancing:e},t){this.#l=e;this.#k=t}async of(e){
const t=e.filter(e=>!this.#$.has(e));for(const e of t)this.#T.add(e)
;const n=t.length===0?{}:await this.#k("tags",()=>this.#N())
;return Object.fromEntries(e.map(e=>[e,this.#$.get(e)??n[e]??{}]))}async#N(){const e=[...this.#T];this.#T.clear()
;const t=await tagsOf(await this.#l.read(),e)
;for(const[e,n]of Object.entries(t))if(Object.keys(n).length>0)this.#$.set(e,n);return t}}async function tagsOf(e,t){
const n=await Promise.all((0,l.V)(t,k).map(t=>e.describeTags({ResourceArns:[...t]})))
;const a=n.flatMap(({TagDescriptions:e=[]})=>e)
;return Object.fromEntries(a.map(({ResourceArn:e="",Tags:t})=>[e,toTags(t)]))}function together(e,{apart:t,wait:n}){
let a;let s=Promise.resolve();let r=Number.NEGATIVE_INFINITY;const next=async()=>{await s
;const o=t()-(performance.now()/1e3-r);if(o>0)await n(o);r=performance.now()/1e3;a=void 0;const i=e();s=i.catch(()=>{})
;return await i};return async()=>{a??=next();return await a}}const[$,T]=[.01,.4];class Domain{clock=new p.I;services
;hosted;balancers;tagged;parameters;#S=new Map;#A=0;constructor({region:e,domain:t}){this.services=(0,s.$)({region:e,
clock:this.clock});this.hosted=new HostedZone(this.services,t,()=>this.many)
;this.balancers=new Balancers(this.services,this.hosted,t);const share=(e,t)=>this.share(e,t)
;this.tagged=new Tagged(this.services,share);this.parameters=(0,f.C)((0,f.m)(this.services),share)}join(){this.#A+=1}
get many(){return this.#A>1}async share(e,t){const n=this.#S.get(e)??together(t,{
apart:()=>this.many?Math.min(T,this.#A*$):0,wait:e=>this.clock.wait(e)});this.#S.set(e,n);return await n()}}
var N=n(60002);function onTeardownScript(e,t){
return`#!/bin/bash\n# on-teardown, once.\nonce=/var/lib/immutable/on-teardown\numask 077\nmkdir -p "\${once%/*}"\nif mkdir "$once" 2>/dev/null; then\n  setsid bash -c '\n    timeout -k 10 ${t} bash -c "$1" >"$2/output" 2>&1\n    echo $? >"$2/code.new"\n    mv "$2/code.new" "$2/code"\n  ' on-teardown ${(0,
N.hD)(e)} "$once" </dev/null >/dev/null 2>&1 &\nfi\n# Counted from when it was begun, which may be long ago.\nend=$(($(stat -c %Y "$once") + ${t+30}))\nwhile [ ! -e "$once/code" ]; do\n  if [ "$(date +%s)" -ge "$end" ]; then\n    echo "it was begun and has no end: the machine was restarted meanwhile"\n    exit 125\n  fi\n  sleep 0.2\ndone\ntail -c 20000 "$once/output"\nexit "$(cat "$once/code")"\n`
}var S=n(88659);class AwsFarewells{#c;#O;#x;#R=new Map;constructor(e,t,n){this.#c=e;this.#O=t;this.#x=n}async look(){
if(this.#O===void 0)return;await Promise.all([...this.#R].map(([e,t])=>t&&this.#P(e,t)))
;const e=[...this.#R].map(([e,t])=>[e,t?"asked":"ended"]);return{timeout:this.#O.timeout,runs:Object.fromEntries(e)}}
async run(e){if(this.#O===void 0)throw new Error("on-teardown is run without a command");const{run:t,timeout:n}=this.#O
;const a=onTeardownScript(t,n);this.#R.set(e,await(0,S.tN)(this.#c,[e],a,n+60,`on-teardown, ${this.#x}`))}async#P(e,t){
const n=await(0,S.He)(this.#c,t,e);const a=n?(0,S._L)(n):"open";if(a==="ended")this.#R.set(e,void 0)
;if(a==="lost")this.#R.delete(e)}}var A=n(20249);class EnvironmentPreflight{#c;#G;#u;#E;#r;#I
;constructor(e,t,{zone:n,balancers:a,named:s},r){this.#c=e;this.#G=t;this.#u=n;this.#E=a;this.#r=s;this.#I=r}
async resolve(e,t,n){const a=await this.#G.resolve(e,t,n);const s=new o.F(this.#I);await this.#D(e,s)
;s.stop(`checking ${t.app} in ${t.environment}`);const r=hiddenBy(this.#u.domain,await this.#u.private())
;return r===void 0?a:{...a,warnings:[...a.warnings,r]}}async#D(e,t){const[n,a,s]=await Promise.all([(0,
A.J)(this.#c,e,t),this.#E.all(),this.#E.wildcard()])
;const r=this.#r.length===0?[s]:this.#r.map(e=>a.find(t=>t.name===e));for(const e of r){
if(e===void 0||n===void 0||e.vpc===n)continue
;t.problem(`subnets are in ${n}, and the balancer ${e.name} is in ${e.vpc}, where alone it reaches machines; name subnets of ${e.vpc}, or another balancer`)
}}}var O=n(30815);var x=n(59035);var R=n(32974);var P=n(12403);class AwsZone{#p;#u;#E;#B;#t=new Set;#C=false;#M
;constructor({dns:e},t,n,{marks:a}){this.#p=e;this.#u=t;this.#E=n;const s={app:a.app,environment:a.environment,
repository:a["repository-id"]};this.#B=`"${(0,R.VL)(s)}"`}async look(e){const t=performance.now()
;if(this.#M?.host!==e||t-this.#M.at>1e4){const n=this.#C?{at:t,sets:await this.#u.under(e)}:await this.#u.shown(e)
;this.#M={host:e,...n};this.#C=false}return await Promise.all(this.#M.sets.map(async e=>({name:plain(e.Name),
type:e.Type??"",value:await this.#V(e)})))}async pending(){const e=await this.#p.read();for(const t of this.#t){
await this.#u.turn();const{ChangeInfo:n}=await e.getChange({Id:t});if(n?.Status==="INSYNC")this.#t.delete(t)}
return this.#t.size>0}async write(e,t){const n=performance.now()
;const[a,s]=await Promise.all([this.#u.under(e),this.#E.named(t)]);const r=this.#_(e,a)?"UPSERT":"CREATE";const o={
HostedZoneId:s.zone,DNSName:s.dnsName,EvaluateTargetHealth:false};await this.#z(n,[{Action:r,ResourceRecordSet:{Name:e,
Type:"A",AliasTarget:o}},{Action:r,ResourceRecordSet:{Name:e,Type:"TXT",TTL:60,ResourceRecords:[{Value:this.#B}]}}])}
async addresses(e){return addressesIn(await this.#L(e))}async point(e,t){const n=performance.now()
;const a=await this.#L(e);const s=[...new Set(t)].sort();const r=s.map(e=>({Value:e}));const o={Name:e,Type:"A",TTL:60,
ResourceRecords:r};const i={Name:e,Type:"TXT",TTL:60,ResourceRecords:[{Value:this.#B}]};const[c,d]=a;if(c===void 0){
if(s.length===0)return;return await this.#z(n,[{Action:"CREATE",ResourceRecordSet:i},{Action:"CREATE",
ResourceRecordSet:o}])}if(addressesIn(a).toSorted().join()===s.join())return;if(s.length>0)await this.#z(n,[{
Action:"UPSERT",ResourceRecordSet:o}]);else if(d)await this.#z(n,[{Action:"DELETE",ResourceRecordSet:d}])}async#L(e){
const t=await this.#u.under(e);const n=this.#_(e,t)
;return n?[n,...t.filter(({Name:t,Type:n})=>plain(t)===e&&n==="A")]:[]}async delete(e){const t=performance.now()
;const n=await this.#L(e);if(n.length===0)return;await this.#z(t,n.map(e=>({Action:"DELETE",ResourceRecordSet:e})))}
#_(e,t){
return t.find(({Name:t,Type:n,ResourceRecords:[a,...s]=[]})=>plain(t)===e&&n==="TXT"&&a?.Value===this.#B&&s.length===0)}
async#z(e,t){const n=await this.#p.change();const a=await this.#u.id();this.#M=void 0;this.#C=true;await this.#u.turn()
;const s=performance.now()-e;if(s>P._L.aws.change*1e3)throw new m.Vs("it was not its turn at Route 53 soon enough");try{
const{ChangeInfo:e}=await n.changeResourceRecordSets({HostedZoneId:a,ChangeBatch:{Changes:t}})
;if(e?.Id&&e.Status!=="INSYNC")this.#t.add(e.Id)}catch(e){if((0,c.tD)(e,"InvalidChangeBatch"))throw new m.Vs(e.message,{
cause:e});throw e}}async#V(e){const t=targetOf(e);if(t!==void 0)return(await this.#E.at(t))?.name??t
;const n=(e.ResourceRecords??[]).map(({Value:e=""})=>e);const[a=""]=n
;return e.Type==="TXT"&&n.length===1?a.replace(/^"([^"]*)"$/,"$1"):n.join(" ")}}function addressesIn([,e]){
return(e?.ResourceRecords??[]).map(({Value:e=""})=>e)}class AwsRecords{#H;#u;#j;#F;#a;#E;#U=new Set
;constructor({ec2:e},t,n,a){this.#H=e;this.#u=t.zone;this.#j=t.hosted;this.#F=t.nameServers;this.#a=n;this.#E=a}
async look(e){const t=e.map(async e=>{const t=(0,x.xD)(e);return t===void 0?await this.#E.look([e]):[await this.#W(e,t)]
});return(await Promise.all(t)).flat()}async register(e,t){const n=(0,x.xD)(e)
;if(n===void 0)return await this.#E.register(e,t);const{running:a,held:s}=await this.#Z(n);const r=t.map(e=>a.get(e)??e)
;const o=t.find(e=>!a.has(e));if(o!==void 0)throw new m.Vs(`EC2 shows no running ${o} with a private address`)
;await this.#u.point(n,[...s,...r]);for(const e of r)this.#U.delete(e)}async deregister(e,t){const n=(0,x.xD)(e)
;if(n===void 0)return await this.#E.deregister(e,t);const{running:a,held:s}=await this.#Z(n)
;const r=s.filter(e=>t.some(t=>a.get(t)===e));await this.#u.point(n,s.filter(e=>!r.includes(e)))
;for(const e of r)this.#U.add(e)}async#Z(e){const[t,n]=await Promise.all([this.#q(),this.#u.addresses(e)])
;const a=new Set(t.values());return{running:t,held:n.filter(e=>a.has(e))}}async#W(e,t){
const[n,a,s,{name:r,servers:o}]=await Promise.all([this.#q(),this.#u.addresses(t),this.#u.pending(),this.#j.servers()])
;const i=await this.#F.ask(t,o);const c=(0,O.gu)(r,i);const d=c.kind==="addresses"?c.addresses:[]
;const l=[...i.values()].flatMap(e=>e.kind==="addresses"?e.addresses:[])
;const u=s?"Route 53 has not told all its name servers":c.kind==="unsettled"?c.why:"";if(!s)this.#U.clear()
;const h=[...n].flatMap(([e,t])=>{if(a.includes(t)){if(u===""&&d.includes(t))return[{machine:e,state:"healthy"}]
;return[{machine:e,state:"initial",...u!==""&&{reason:u}}]}return l.includes(t)||this.#U.has(t)?[{machine:e,
state:"draining"}]:[]});return{arn:e,name:`the record of ${t}`,drain:120,targets:h}}async#q(){
const e=await this.#H.read();const t=(0,u.Kj)(this.#a).map(({Key:e,Value:t})=>({Name:`tag:${e}`,Values:[t]}))
;const n=[...t,{Name:"instance-state-name",Values:["pending","running"]}];const a=await(0,l.B)(t=>e.describeInstances({
Filters:n,NextToken:t}),e=>e.NextToken,e=>e.Reservations);const s=a.flatMap(({Instances:e=[]})=>e)
;return new Map(s.flatMap(({InstanceId:e,PrivateIpAddress:t})=>e&&t?[[e,t]]:[]))}}var G=n(98598)
;async function groupsOf(e,t){const n=(0,u.Kj)(t);const ask=async t=>await(0,G.jF)(await e.services.scaling.read(),t)
;if(!e.many)return await ask(n);const a=await e.share(`groups of ${t.app}`,()=>ask(n.slice(0,1)))
;return a.filter(({Tags:e})=>n.every(({Key:t,Value:n})=>(0,u.cO)(e,t)===n))}async function templatesOf(e,t){const n=(0,
u.G)(t);const ask=async(t,n)=>{const a=await e.services.ec2.read();return await(0,l.B)(e=>a.describeLaunchTemplates({
Filters:[{Name:t,Values:[n]}],NextToken:e}),e=>e.NextToken,e=>e.LaunchTemplates)}
;if(!e.many)return await ask("launch-template-name",n)
;const a=await e.share(`templates of ${t.app}`,()=>ask("tag:immutable:app",t.app))
;return a.filter(({LaunchTemplateName:e})=>e===n)}var E=n(71975);class Deeds{#J;#K;#n;#X=new Map;#Y=false
;constructor(e,t,n=(0,f.m)(e)){this.#J=e.ssm;this.#K=n;this.#n=t}async look(e,t="all"){
const[n]=await Promise.all([e===void 0?void 0:this.#Q(e),t==="all"?this.#ee():void 0]);if(e!==void 0&&n)this.#X.set(e,n)
;if(e!==void 0&&!n)this.#X.delete(e);const a=[...this.#X].map(([e,t])=>({host:e,deed:t}));return{...n&&{deed:n},
holders:a}}async claim(e,t){const n=await this.#J.change();try{await n.putParameter({Name:this.#te(e),Value:(0,E.sr)(t),
Type:"String"})}catch(t){if(!(0,c.tD)(t,"ParameterAlreadyExists"))throw t;if(await this.#Q(e))return
;throw new m.Vs(`${this.#te(e)} was given up a moment ago: AWS refuses it and does not show it`)}}async write(e,t){
const n=await this.#ne(e);if(n===void 0)return;const a=await this.#J.change();const s={Name:this.#te(e),Value:(0,
E.sr)(t),Type:"String",Overwrite:true};const{Version:r}=await a.putParameter(s);if(r===n.version+1)return
;throw new m.Vs(`${this.#te(e)} was version ${n.version} and is ${r}: another wrote it meanwhile`)}async forget(e){
if(await this.#ne(e)===void 0)return;const t=await this.#J.change();await t.deleteParameters({Names:[this.#te(e)]})
;this.#X.delete(e)}async#Q(e){return(await this.#ae(e))?.deed}async#ne(e){const t=this.#X.get(e)
;const n=await this.#ae(e);return n&&t&&(0,E.sr)(n.deed)===(0,E.sr)(t)?n:void 0}async#ae(e){
const[t]=await this.#K([this.#te(e)]);const{Value:n,Version:a=0}=t??{};if(n===void 0)return;return{deed:(0,
E.jy)(this.#te(e),(0,d.Pq)(this.#te(e),n)),version:a}}async#ee(){if(this.#Y)return;const e=await this.#J.read()
;const t=await(0,l.B)(t=>e.getParametersByPath({Path:`/immutable/${this.#n}`,NextToken:t
}),e=>e.NextToken,e=>e.Parameters);for(const{Name:e="",Value:n=""}of t){const t=readable(e,n)
;if(t)this.#X.set(`${e.slice(e.lastIndexOf("/")+1)}.${this.#n}`,t)}this.#Y=true}#te(e){return(0,
E.qC)(this.#n,e.slice(0,-this.#n.length-1))}}function readable(e,t){try{return(0,E.jy)(e,(0,d.Pq)(e,t))}catch{return}}
class Rules{#n;#se;constructor(e,t){this.#n=e;this.#se=t}async of(e){const{balancers:t,services:n}=this.#n
;const a=await t.listener(e);return await this.#n.share(`rules of ${a}`,async()=>rulesAt(await n.balancing.read(),a))}
async make({balancer:e,priority:t,host:n,allow:a,targetGroup:s}){const{balancers:r}=this.#n
;const o=await r.listener(await r.named(e));const i=await this.#n.services.balancing.change();try{await i.createRule({
ListenerArn:o,Priority:t,Conditions:conditions(n,a),Actions:[{Type:"forward",TargetGroupArn:s}],
Tags:markTags(this.#se.marks)})}catch(e){if(!(0,c.tD)(e,"PriorityInUse","PriorityInUseException"))throw e
;throw new m.Vs(e.message,{cause:e})}}async change({rule:e,host:t,allow:n,targetGroup:a}){
const s=await this.#n.services.balancing.change();await s.modifyRule({RuleArn:e,Conditions:conditions(t,n),Actions:[{
Type:"forward",TargetGroupArn:a}]})}async delete(e){const t=await this.#n.services.balancing.change();try{
await t.deleteRule({RuleArn:e})}catch(e){if(!(0,c.tD)(e,"RuleNotFound","RuleNotFoundException"))throw e}}}
async function rulesAt(e,t){const n=await(0,l.B)(n=>e.describeRules({ListenerArn:t,Marker:n
}),e=>e.NextMarker,e=>e.Rules);return n.filter(({IsDefault:e})=>!e).map(toRule)}function conditions(e,t){const n={
Field:"source-ip",SourceIpConfig:{Values:[...t]}};return[{Field:"host-header",HostHeaderConfig:{Values:[e]}
},...t.length>0?[n]:[]]}const I={};function toRule({RuleArn:e="",Priority:t,Conditions:n=[],Actions:a=[]}){
const s=n.flatMap(({HostHeaderConfig:e})=>e?.Values??[])
;const r=n.some(({HostHeaderConfig:e})=>(e?.RegexValues??[]).length>0)
;const o=n.flatMap(({SourceIpConfig:e})=>e?.Values??[]);const i=a.find(({Type:e})=>e==="forward")
;const[c,...d]=i?.ForwardConfig?.TargetGroups??[];const l=i?.TargetGroupArn??(d.length===0?c?.TargetGroupArn:void 0)
;return{arn:e,priority:Number(t),hosts:s,allow:o,tags:I,...r&&{regex:r},...l&&{targetGroup:l}}}const[D,B,C]=[5,4,2]
;const M="deregistration_delay.timeout_seconds";const V=["TargetGroupNotFound","TargetGroupNotFoundException"]
;class TargetGroups{#n;#l;#se;#re="";constructor(e,t){this.#n=e;this.#l=e.services.balancing;this.#se=t}async all(){
return await this.#n.share("target groups",async()=>{const e=await this.#l.read();return await(0,
l.B)(t=>e.describeTargetGroups({Marker:t,PageSize:400}),e=>e.NextMarker,e=>e.TargetGroups)})}among(e){
const{targetGroup:t}=this.#se;const{TargetGroupArn:n,LoadBalancerArns:a=[]}=e.find(({TargetGroupName:e})=>e===t)??{}
;return n===void 0?void 0:{arn:n,balancers:a}}async make(e,{vpc:t}){const{entry:n,marks:a}=this.#se
;if(n===void 0)throw new Error("a target group is made without knowing where machines answer")
;const s=await this.#l.change();try{await s.createTargetGroup({Name:e,Protocol:"HTTP",Port:n.port,VpcId:t,
TargetType:"instance",HealthCheckPath:n.path,HealthCheckIntervalSeconds:D,HealthCheckTimeoutSeconds:B,
HealthyThresholdCount:C,UnhealthyThresholdCount:C,Matcher:{HttpCode:"200-299"},Tags:markTags(a)})}catch(e){if(!(0,
c.tD)(e,"DuplicateTargetGroupName","DuplicateTargetGroupNameException"))throw e}}async drain(e){
if(this.#se.entry===void 0||this.#re===e)return{};const t=await this.#l.read();try{
const{Attributes:n=[]}=await t.describeTargetGroupAttributes({TargetGroupArn:e})
;const a=Number(n.find(({Key:e})=>e===M)?.Value??Number.NaN);if(Number.isNaN(a))return{};if(a===R.x_)this.#re=e;return{
drain:a}}catch(e){if((0,c.tD)(e,...V))return{};throw e}}async setDrain({targetGroup:e,seconds:t}){
const n=await this.#l.change();const a=[{Key:M,Value:String(t)}];await n.modifyTargetGroupAttributes({TargetGroupArn:e,
Attributes:a})}async delete(e){const t=await this.#l.change();try{await t.deleteTargetGroup({TargetGroupArn:e})
}catch(e){if((0,c.tD)(e,...V))return;if(!(0,c.tD)(e,"ResourceInUse","ResourceInUseException"))throw e
;throw new m.Vs(e.message,{cause:e})}}}class AwsSites{#n;#se;#u;#oe;#ie;#ce;constructor(e,t,n){this.#n=e;this.#se=t
;this.#u=n;this.#oe=new Deeds(e.services,t.marks.domain,e.parameters);this.#ie=new Rules(e,t)
;this.#ce=new TargetGroups(e,t)}async look(e="all"){const{host:t}=this.#se
;const[n,a,s,r]=await Promise.all([this.#oe.look(t,e),this.#ce.all(),t===void 0?[]:this.#u.look(t),this.#u.pending()])
;const o=this.#ce.among(a);const i=await this.#T(o?.balancers??[],n.deed);const c=await this.#n.balancers.wildcard()
;const d=await Promise.all(i.map(async e=>{const t=await this.#ie.of(e)
;const{length:n}=a.filter(({LoadBalancerArns:t=[]})=>t.includes(e.arn));return{name:e.name,wildcard:e.arn===c?.arn,
targetGroups:n,rules:t}}));const l=d.flatMap(({rules:e})=>e).filter(e=>this.#de(e,o?.arn))
;const u=await this.#n.tagged.of([...l.map(({arn:e})=>e),...o?[o.arn]:[]])
;const h=o&&e==="all"&&await this.#ce.drain(o.arn);const tagged=e=>({...e,tags:u[e.arn]??{}});return{...n,records:s,
balancers:d.map(e=>({...e,rules:e.rules.map(tagged)})),...o&&{targetGroup:{arn:o.arn,tags:u[o.arn]??{},...h}},...r&&{
pending:r}}}async claimName(e,t){await this.#oe.claim(e,t)}async writeDeed(e,t){await this.#oe.write(e,t)}
async forgetName(e){await this.#oe.forget(e)}async makeTargetGroup(e){const[t]=this.#se.balancers
;const n=t===void 0?this.#n.balancers.front():this.#n.balancers.named(t);await this.#ce.make(e,await n)}
async setDrain(e){await this.#ce.setDrain(e)}async deleteTargetGroup(e){await this.#ce.delete(e)}async makeRule(e){
await this.#ie.make(e)}async changeRule(e){await this.#ie.change(e)}async deleteRule(e){await this.#ie.delete(e)}
async#T(e,t){const{balancers:n}=this.#se;const a=await this.#n.balancers.all()
;const s=n.flatMap(e=>a.find(t=>t.name===e)??[]);const r=n.length===0?await this.#n.balancers.wildcard():void 0
;const o=a.filter(({arn:n,name:a})=>e.includes(n)||a===t?.balancer);return[...new Set([...s,...r?[r]:[],...o])]}
#de({hosts:e,targetGroup:t},n){const{host:a}=this.#se;return n!==void 0&&t===n||e.some(e=>e.toLowerCase()===a)}}
class AwsTemplates{#H;#a;#r;constructor({ec2:e},t,n){this.#H=e;this.#a=t;this.#r=n??(async()=>await this.#N())}
async look(){return(await this.#r()).some(({Tags:e})=>(0,u.MU)(this.#a,e))}async delete(){if(!await this.look())return
;const e=await this.#H.change();try{await e.deleteLaunchTemplate({LaunchTemplateName:(0,u.G)(this.#a)})}catch(e){if(!(0,
c.tD)(e,"InvalidLaunchTemplateName.NotFoundException"))throw e}}async#N(){const e=await this.#H.read();const t=[{
Name:"launch-template-name",Values:[(0,u.G)(this.#a)]}];return(await e.describeLaunchTemplates({Filters:t
})).LaunchTemplates??[]}}function connectEnvironment(e){
const{region:t,marks:n,me:r,images:o,onTeardown:i,nameServers:c,registries:d}=e;const l=e.domain??new Domain({region:t,
domain:n.domain});l.join();const{services:u,clock:h,hosted:m,balancers:p}=l;const f=new AwsZone(u,m,p,e);const w={
app:n.app,environment:n.environment};const g=(0,a.s)(u,h,{...w,marks:{...n},me:r,...d&&{registries:d}},{
parameters:l.parameters,groups:()=>groupsOf(l,w)});const v={zone:m,balancers:p,named:e.balancers};return{...g,
preflight:new EnvironmentPreflight(u,g.preflight,v,h),...c&&{traffic:new AwsRecords(u,{zone:f,hosted:m,nameServers:c
},w,g.traffic)},checkAccount:e=>pinAccount(u,e,h),front:async()=>(await p.front()).name,sites:new AwsSites(l,e,f),
zone:f,courier:new AwsCourier(u,e=>(0,s.$)({region:e,clock:h})),templates:new AwsTemplates(u,n,()=>templatesOf(l,w)),
images:o?new AwsBranchImages(l,n,o):{look:async()=>[],delete:async()=>{}},
farewells:new AwsFarewells(u,i,`run ${r.run} of ${r.repository}`)}}async function askPatiently(e,t){return await(0,
P.d_)(t,(e,t)=>{const n=P._L.preflight[t];if(!(e instanceof m.Vs)||n===void 0)throw e;return n},t=>e.wait(t))}
async function holdersOf(e){const t=new p.I;const n=(0,s.$)({region:e.region,clock:t});await pinAccount(n,e,t)
;const a=await askPatiently(t,()=>new Deeds(n,e.domain).look(void 0));return a.holders}var _=n(1804)
;async function writtenOf({ssm:e},t){const n=await e.read();const a=await(0,l.B)(e=>n.getParametersByPath({
Path:`/immutable/${t}`,Recursive:true,NextToken:e}),e=>e.NextToken,e=>e.Parameters)
;return a.flatMap(({Name:e="",Value:t=""})=>{const n=/^\/immutable\/[^/]+\/([^/]+)\/lease\/\d+$/.exec(e)?.[1]
;return n===void 0?[]:[{environment:n,...said(e,t)}]})}function ofRepository(e,t){
const n=new Set(e.map(({environment:e})=>e).filter(e=>e.startsWith(_.nb)))
;const a=[...n].map(t=>[t,e.filter(({environment:e})=>e===t)])
;return new Map(a.filter(([,e])=>e.every(e=>e.repository===t)).map(([e,t])=>[e,t.flatMap(({candidate:e})=>e??[])]))}
function said(e,t){try{const{repository:n,candidate:a}=(0,d.Pq)(e,t);const text=e=>typeof e==="string"?e:void 0;return{
repository:text(n),candidate:text(a)}}catch{return{repository:void 0,candidate:void 0}}}
function connectPlain({app:e,environment:t,me:n}){const r=new p.I;const o=(0,s.$)({region:void 0,clock:r});const i={
app:e,environment:t};return{...(0,a.s)(o,r,{...i,me:n}),templates:new AwsTemplates(o,i)}}
async function environmentsOf(e){const t=new p.I;const n=(0,s.$)({region:void 0,clock:t})
;const a=await askPatiently(t,()=>writtenOf(n,e));return[...new Set(a.map(({environment:e})=>e))].sort()}
async function thingsOf(e){const t=new p.I;const n=(0,s.$)({region:e.region,clock:t})
;return await askPatiently(t,async()=>{const{app:t,domain:a,repository:s}=e
;const[r,...o]=await Promise.all([writtenOf(n,t),things_groupsOf(n,t),things_templatesOf(n,t),targetGroupsOf(n,t),rulesOf(n,e)])
;const i=ofRepository(r,s.name);const c=new Set([...i.values()].flat().map(e=>`the Auto Scaling group ${e}`))
;const d=[...i.keys()].map(e=>({what:`what is written down of ${e}`,tags:{app:t,environment:e,domain:a,
"repository-id":s.id}}));return[...d,...o.flat().filter(({what:e})=>!c.has(e))]})}
async function things_groupsOf({scaling:e},t){const n=await e.read();const a=[{Name:"tag:immutable:app",Values:[t]}]
;const s=await(0,l.B)(e=>n.describeAutoScalingGroups({Filters:a,NextToken:e,MaxRecords:50
}),e=>e.NextToken,e=>e.AutoScalingGroups);const r=s.filter(({Status:e})=>e===void 0)
;return r.map(({AutoScalingGroupName:e,Tags:t})=>({what:`the Auto Scaling group ${e}`,tags:toTags(t)}))}
async function things_templatesOf({ec2:e},t){const n=await e.read();const a=[{Name:"tag:immutable:app",Values:[t]},{
Name:"tag-key",Values:["immutable:repository-id"]}];const s=await(0,l.B)(e=>n.describeLaunchTemplates({Filters:a,
NextToken:e}),e=>e.NextToken,e=>e.LaunchTemplates);return s.map(({LaunchTemplateName:e,Tags:t})=>({
what:`the launch template ${e}`,tags:toTags(t)}))}async function targetGroupsOf({balancing:e},t){const n=await e.read()
;const a=await(0,l.B)(e=>n.describeTargetGroups({Marker:e}),e=>e.NextMarker,e=>e.TargetGroups);const s=(0,
_.gw)(t,"",()=>"");const r=a.filter(({TargetGroupName:e=""})=>e.startsWith(s)&&/^[0-9a-f]{10}$/.test(e.slice(s.length)))
;const o=await tagsOf(n,r.flatMap(({TargetGroupArn:e})=>e??[]))
;return r.map(({TargetGroupName:e,TargetGroupArn:t=""})=>({what:`the target group ${e}`,tags:o[t]??{}}))}
async function rulesOf(e,{domain:t,balancers:n=[]}){const a=await e.balancing.read()
;const s=new Balancers(e,new HostedZone(e,t),t);const r=n.length===0?await s.wildcard():void 0
;const o=r?[r]:(await s.all()).filter(({name:e})=>n.includes(e))
;const i=await Promise.all(o.map(async e=>await rulesAt(a,await s.listener(e))))
;const c=i.flat().filter(({hosts:e})=>e.some(e=>e.endsWith(`.${t}`)));const d=await tagsOf(a,c.map(({arn:e})=>e))
;return c.map(({arn:e,hosts:[t=""],priority:n})=>({what:`rule ${n} for ${t}`,tags:d[e]??{},host:t}))}var z=n(84078)
;function openNameServers(){const e=new Map;const at=t=>{const n=e.get(t)??new z.g(t);e.set(t,n);return n};return{
async ask(e,t){return new Map(await Promise.all(t.map(async t=>[t,await at(t).say(e)])))}}}var L=n(70813)
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
if(!(t instanceof L.P)||t.status!==404)throw t;await get((await e.ask("GET /repos/{owner}/{repo}",s)).default_branch)
;return"gone"}}const U=100;const{list:W}=P._L.github;function connectBranches({client:e,warn:t,repository:n}){
const a=(0,H.v)(e,t,"contents: read","so nothing is removed")
;const s=(0,H.v)(e,t,"pull-requests: read","so no environment is removed for a label that it lost");const r=(0,
H.v)(e,t,"pull-requests: read","so a comment may tell another state than the true one");const o=named(n);const i={...o,
per_page:U};const ours=e=>e.repo?.full_name.toLowerCase()===n.toLowerCase();return{async wanted(e){
const t=await a(`asking GitHub for the branches of ${n}`,async e=>{
const{default_branch:t}=await e.ask("GET /repos/{owner}/{repo}",o)
;const n=await whole(()=>e.all("GET /repos/{owner}/{repo}/branches",i));return{defaultBranch:t,
branches:distinct(n.map(({name:e})=>e))}},W);const r=t??{branches:void 0,defaultBranch:""};if(e===void 0)return r
;const c=await s(`asking GitHub for the pull requests of ${n}`,e=>whole(()=>e.all("GET /repos/{owner}/{repo}/pulls",{
...i,state:"open"})),W);const d=c?.filter(({head:t,labels:n})=>ours(t)&&n.some(({name:t})=>t===e));return{...r,
labelled:{label:e,branches:d&&distinct(d.map(({head:e})=>e.ref))}}},async pulls(e,t){const n=t==="all"?r:s
;const a=await n(`asking GitHub for the pull requests of ${JSON.stringify(e)}`,n=>n.ask("GET /repos/{owner}/{repo}/pulls",{
...i,state:t??"open",head:`${o.owner}:${e}`}))
;return a?.filter(({head:t})=>ours(t)&&t.ref===e).map(({number:e,labels:t})=>({number:e,labels:t.map(({name:e})=>e)}))}}
}async function whole(e){const t=await e();return t.length<U?t:[...t,...await e()]}function distinct(e){
return[...new Set(e)]}var Z=n(56854);const q=15e3;const J=100;const K="GET /repos/{owner}/{repo}/deployments"
;const X=["inactive","failure","error"];function connectDeployments(e){
const{client:t,warn:n,ref:a,label:s,environment:r,log:o}=e;const i=named(e.repository);const c=`deploy:${s}`;const d={
run:o};const l=(0,H.v)(t,n,"deployments: write","so GitHub may show another state than the true one")
;const u=`${a===s?"":`${s} of `}the branch ${JSON.stringify(a)}`;const h=new Set;let m=0;let p
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
;for(const t of[...e].sort((e,t)=>e-t)){const e=`telling GitHub that deployment ${t} of ${u} has ended`
;if(await l(e,e=>tell(e,t,"inactive"))===void 0)return}}return{async begin(){let e
;await l(`telling GitHub of a deployment of ${u}`,async t=>{e??=await begun(t)??await create(t)
;await tell(t,e,"in_progress")});return e},async succeed(e,t){
const n=await l(`telling GitHub where ${u} is`,n=>tell(n,e,"success",t));if(n===void 0)return
;const a=await l(`asking GitHub for deployments of ${u}`,active);await end((a??[]).filter(t=>t<e))},async fail(e){
await l(`telling GitHub that ${u} did not come up`,t=>tell(t,e,"failure"))},async look(){
if(p===void 0||Date.now()-p.at>=q){const e=await l(`asking GitHub for deployments of ${u}`,active);p={ids:e??[],
at:Date.now()}}return p.ids.filter(e=>!h.has(e))},end}}function noticeOf(e,t){
const n=`\x3c!-- immutable: ${e} ${t} --\x3e`;const a=`\x3c!-- immutable: ${e} ${t} gone --\x3e`
;const begins=(e,t)=>e?.startsWith(t)===true;return{marks:e=>begins(e,n)||begins(e,a),ended:e=>begins(e,a),
text:e=>`${n}\n${e}`,ending:e=>`${a}\n${e}`}}const Y=15e3;const Q=100
;const ee="/repos/{owner}/{repo}/issues/{issue_number}/comments"
;const te="/repos/{owner}/{repo}/issues/comments/{comment_id}";function connectNotices(e){
const{client:t,warn:n,pull:a,gone:s}=e;const r=named(e.repository);const o=noticeOf(e.app,e.environment);const i=(0,
H.v)(t,n,"pull-requests: write","so its comment may tell another state than the true one")
;const c=`the comment on ${e.environment}${a===void 0?"":` at pull request ${a}`}`;let d=e.comment;let l=false;let u
;const change=(e,t,n)=>e.ask(`PATCH ${te}`,{...r,comment_id:t,body:n});async function byId(e){if(d===void 0)return;try{
const t=await e.ask(`GET ${te}`,{...r,comment_id:d});return o.marks(t.body)?t:void 0}catch(e){
if(e instanceof L.P&&e.status===404)return;throw e}}async function byMark(e){if(a===void 0)return[]
;const t=await e.all(`GET ${ee}`,{...r,issue_number:a,per_page:Q})
;return t.filter(({user:e,body:t})=>e?.type==="Bot"&&o.marks(t))}const find=async e=>await byId(e)??(await byMark(e))[0]
;async function create(e,t,n){const{id:a}=await e.ask(`POST ${ee}`,{...r,issue_number:t,body:n})
;const[s]=await byMark(e);if(s===void 0||s.id>=a)return a;await change(e,s.id,n);await e.ask(`DELETE ${te}`,{...r,
comment_id:a});return s.id}return{async write(e){const t=o.text(e);const n=await i(`writing ${c}`,async e=>{
const n=await find(e);if(n===void 0)return a===void 0?void 0:await create(e,a,t);if(n.body!==t)await change(e,n.id,t)
;return n.id});d=n??d;return n},async edit(e){await i(`writing ${c}`,async t=>{const n=await find(t)
;if(n?.body===void 0||o.ended(n.body))return;const a=e(n.body);if(a!==n.body)await change(t,n.id,a)})},async look(){
if(l)return;if(u===void 0||Date.now()-u.at>=Y){const e=await i(`reading ${c}`,find)
;const t=e&&!o.ended(e.body)?e.id:void 0;u={id:t,at:Date.now()}}return u.id},async end(e){const t=o.ending(s)
;await i(`writing ${c}`,n=>change(n,e,t));l=true}}}var ne=n(47051);var ae=n(72432);var se=n(92763);var re=n(12196)
;var oe=n(18337);function openPlaces(e,t,a,s,r){const o=(0,Z.UY)({token:a["github-token"]??"",api:t.apiUrl});const c={
client:o,repository:t.repository,warn:e=>s.warning(e,"GitHub")};const d=(0,ne.h)(o,s.info);const l=openNameServers()
;const web=async()=>({asker:(await n.e(542).then(n.bind(n,68161))).openAsker(),secrets:r});const probe=async()=>{
const[{openAsker:e},{authoritativeNames:t}]=await Promise.all([n.e(542).then(n.bind(n,68161)),n.e(8979).then(n.bind(n,8979))])
;return{asker:e(process.env,t(s.warning)),secrets:r}};const u=new Map;const shared=(e,t)=>{
const n=u.get(`${e} ${t}`)??new Domain({region:e,domain:t});u.set(`${e} ${t}`,n);return n};return{
open:async function open(s){
const{account:o,region:u,owner:h,slug:m,domain:p,host:f,targetGroup:w,balancers:g=[],entry:v,commit:y,pull:b}=s
;const{app:k,environment:$,branch:T}=h;const N=(0,i.TY)(`refs/heads/${T}`)
;const{checkAccount:S,...A}=connectEnvironment({domain:shared(u,p),me:e,marks:(0,se.Ok)(h,p),host:f,targetGroup:w,
balancers:g,...v&&{entry:v},nameServers:l,registries:async()=>(await n.e(5134).then(n.bind(n,12753))).connectReading(r),
...N!==void 0&&{images:{name:`${k}-review`,tag:N}},...s.onTeardown&&{onTeardown:s.onTeardown}})
;const O=connectDeployments({...c,environment:a["github-environment"]??"review",ref:T,label:m,log:t.url??""})
;const x=connectNotices({...{...c,app:k,environment:$,gone:(0,ae.NZ)({app:k,url:(0,re.r)(s)})},...b!==void 0&&{pull:b},
...s.comment!==void 0&&{comment:s.comment}});return{...{...A,runs:d,probe,web,deployments:O,notices:x,news:O,board:x},
branch:connectBranch({...c,branch:T,commit:y,...b!==void 0&&{pull:b}}),checkAccount:()=>S({account:o,region:u})}},
bare:async function bare({region:t,marks:n,targetGroup:a,balancers:s=[],host:r}){const o=shared(t,n.domain);const i={
domain:o,me:e,marks:n,targetGroup:a,balancers:s,...r!==void 0&&{host:r}}
;const{front:c,checkAccount:l,preflight:u,...h}=connectEnvironment(i);return{...h,runs:d,probe,...oe.y}},
plain:async function plain(t,n){return{...connectPlain({app:t,environment:n,me:e}),runs:d,probe}},things:thingsOf,
environments:environmentsOf,branches:connectBranches(c),holders:holdersOf}}},18337:(e,t,n)=>{n.d(t,{
U:()=>environmentPorts,y:()=>a});const a={deployments:{look:async()=>[],end:async()=>{}},notices:{look:async()=>{},
end:async()=>{}}};function environmentPorts(e){
if(!("sites"in e))throw new Error("an effect on an environment was decided without ports for it");return e}}};
