export const id=6884;export const ids=[6884];export const modules={56854:(e,t,n)=>{n.r(t);n.d(t,{
connectGitHub:()=>connectGitHub,forbids:()=>forbids,reason:()=>reason});var a=n(58500);var s=n(12403);const o=200
;function connectGitHub({token:e,api:t}){let o={until:0,why:""};return{async ask(r,i=s._L.github.together){
if(e==="")throw new Error("there is no github-token");if(Date.now()<o.until)throw new Error(o.why)
;const{getOctokit:c}=await n.e(2413).then(n.bind(n,92413));const u=AbortSignal.timeout(i*1e3);const l=c(e,{...t&&{
baseUrl:t},request:{signal:u}});const rest=(e,t)=>{const n=s._L.github.pauses[t]
;if(n===void 0||u.aborted||(e.status??0)<500)throw e;return n};try{return await(0,s.d_)(()=>r(l),rest,e=>(0,
a.setTimeout)(e*1e3))}catch(e){const t=askAgain(e,Date.now());if(t!==void 0)o={until:t,
why:`${reason(e)}; it is not asked again before ${day(t)}`};throw e}}}}
function askAgain({status:e,message:t,response:n},a){if(e!==403&&e!==429)return;const{headers:s={}}=n??{}
;const o=Number(s["retry-after"]);if(o>0)return a+o*1e3;if(String(s["x-ratelimit-remaining"])==="0"){
const e=Number(s["x-ratelimit-reset"])*1e3;return e>a?e:a+6e4}return e===429||/rate limit/i.test(t)?a+6e4:void 0}
function forbids(e){const t=e;return[401,403].includes(t.status??0)&&askAgain(t,0)===void 0}function reason(e,t){
const{status:n}=e;const a=e.message.replace(/ - https:\/\/docs\.github\.com\/\S*$/,"")
;const s=a.length>o?`${a.slice(0,o)} …`:a;const r=t!==void 0&&lacks(e)?`; grant the job ${t}`:""
;return`${n===void 0?"":`${n} `}${s}${r}`}function lacks({status:e,message:t}){
return e===401||e===404||e===403&&/not accessible/i.test(t)}function day(e){return new Date(e).toISOString()}},
47051:(e,t,n)=>{n.r(t);n.d(t,{connectRuns:()=>connectRuns});var a=n(61397);const s=15e3;function connectRuns(e,t){
const n=new Map;const o=(0,a.v)(e,t,"actions: read","its beats alone tell whether it has ended");return{
async state(e,t){const a=`run ${t} of ${e}`;const r=n.get(a);if(r&&Date.now()-r.at<s)return r.state
;const[i="",c=""]=e.split("/");const u=await o(`asking GitHub for ${a}`,({rest:e})=>e.actions.getWorkflowRun({owner:i,
repo:c,run_id:Number(t)}));const l=u===void 0?"unknown":u.data.status==="completed"?"ended":"running";n.set(a,{state:l,
at:Date.now()});return l}}}},61397:(e,t,n)=>{n.d(t,{v:()=>willing});var a=n(56854);function willing(e,t,n,s){let o=false
;let r=false;return async(i,c,u)=>{if(r)return;try{return await e.ask(c,u)}catch(e){r=(0,a.forbids)(e)
;if(!o)t(`${i}: ${(0,a.reason)(e,n)}; ${s}`);o=true;return}}}},72432:(e,t,n)=>{n.d(t,{EA:()=>withEnd,Im:()=>comment,
NZ:()=>goneComment});var a=n(5583);var s=n(66014);const o={
building:"on its way; what was there before serves until it is ready",ready:"ready",
failed:"failed; what was there before, if anything, serves on"};function comment(e){
const{app:t,url:n,state:r,run:i,shell:c}=e;const u=(0,s.xS)(e).map(({name:e,value:t,theirs:n})=>[e,n?(0,a.a)(t):t])
;const l=[["State",`${o[r]} ([run](${i}))`],...u]
;return[`**${t}** of this branch: ${n}`,"","| | |","| --- | --- |",...l.map(([e,t])=>row(e,t)),"",...s.bj.map(e=>`- ${e}`),...c?["- For a shell on its machine:","",...session(c)]:[],""].join("\n")
}function withEnd(e,t){const n=e.split("\n").filter(e=>!e.startsWith("| Ends |"))
;const a=n.findLastIndex(e=>e.startsWith("| "));return a<0?e:n.toSpliced(a+1,0,row("Ends",(0,s.n$)(t))).join("\n")}
function goneComment({app:e,url:t}){
return`**${e}** of this branch is gone, and \`${t}\` leads nowhere. A push to the branch makes it anew.\n`}
function session({region:e,fleet:t}){
return["  ```sh",`  aws ssm start-session --region ${e} --target "$(aws autoscaling describe-auto-scaling-groups --region ${e} \\`,`    --auto-scaling-group-names ${t} --output text \\`,'    --query "AutoScalingGroups[].Instances[?LifecycleState==\'InService\'][] | [0].InstanceId")"',"  ```"]
}function row(e,t){return`| ${e} | ${t} |`}},71975:(e,t,n)=>{n.d(t,{bL:()=>takenBy,jy:()=>readDeed,qC:()=>deedName,
s0:()=>sameOwner,sr:()=>storedDeed});var a=n(70323);var s=n(43337);function deedName(e,t){return`/immutable/${e}/${t}`}
function storedDeed(e){return(0,s.Nx)(e)}function readDeed(e,t){const n=new a.C8(e,t);const s={app:n.text("app"),
environment:n.text("environment"),repository:n.text("repository"),branch:n.text("branch"),...n.has("pull")&&{
pull:n.number("pull")},...n.has("balancer")&&{balancer:n.text("balancer")},...n.has("deployment")&&{
deployment:n.number("deployment")},...n.has("comment")&&{comment:n.number("comment")},expires:n.number("expires"),
...n.flag("ending")&&{ending:true}};n.end();return s}function sameOwner(e,t){
return e.app===t.app&&e.environment===t.environment&&e.repository===t.repository&&e.branch===t.branch}
function takenBy(e,t,n){if(sameOwner(t,n))return;const a=`the branch ${JSON.stringify(t.branch)}`
;if(t.repository!==n.repository)return`${e} belongs to ${t.app} of the repository with GitHub's id ${t.repository}, for ${a}; take another \`name\` or \`domain\`, or have it torn down there`
;const s=t.app===n.app?"":`the app ${t.app}, for `
;return`${e} belongs to ${s}${a}, environment ${t.environment}; put the app into \`name\`, such as {slug}-${n.app}, or tear that one down`
}},66014:(e,t,n)=>{n.d(t,{bj:()=>a,n$:()=>utc,xS:()=>factsOf})
;function factsOf({commit:{sha:e,message:t,author:n},expires:a}){const theirs=(e,t)=>({name:e,value:t,theirs:true})
;return[{name:"Commit",value:e,theirs:!/^[0-9a-f]{40}$/.test(e)
},theirs("Message",t.trimStart().split("\n",1)[0]??""),theirs("Author",n),{name:"Ends",value:a===void 0?"":utc(a),
theirs:false}].filter(({value:e})=>e.trim()!=="")}
const a=["To keep it longer, push to the branch, or run its workflow with `extend`, such as `24h`.","To stop it, close the pull request or delete the branch."]
;function utc(e){return`${new Date(e*1e3).toISOString().slice(0,16).replace("T"," ")} UTC`}},92763:(e,t,n)=>{n.d(t,{
O:()=>marksOf,o:()=>bears});function marksOf({app:e,environment:t,repository:n},a){return{app:e,environment:t,domain:a,
"repository-id":n}}function bears(e,t){return Object.entries(t).every(([t,n])=>e[t]===n)}},32974:(e,t,n)=>{n.d(t,{
AW:()=>s,Bd:()=>ownRecords,Rd:()=>o,VL:()=>ownershipOf,_7:()=>expired,cs:()=>marksWanted,og:()=>ownRules})
;var a=n(92763);const s=1e3;const o=100;function ownershipOf({app:e,environment:t,repository:n}){
return`immutable/${n}/${e}/${t}`}function ownRecords(e,t,n){const a=n.filter(({name:t})=>t===e)
;const s=a.some(({type:e,value:n})=>e==="TXT"&&n===ownershipOf(t))
;return s?a.filter(({type:e,value:n})=>e==="A"||e==="TXT"&&n===ownershipOf(t)):[]}function ownRules(e,t){
return t.flatMap(({name:e,rules:t})=>t.map(t=>({...t,balancer:e}))).filter(({tags:t})=>(0,
a.o)(t,e)).sort((e,t)=>e.priority-t.priority)}function marksWanted({deed:e,domain:t}){return(0,a.O)(e,t)}
function expired({deed:e},t){return e.expires<=t}},60692:(e,t,n)=>{n.d(t,{$9:()=>slackRefusal,$P:()=>webhookIn,
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
function webhookIn(e){const t=e.trim();return/^https:\/\/\S+$/.test(t)&&URL.canParse(t)?t:void 0}},69727:(e,t,n)=>{
n.d(t,{Ct:()=>lastBuildTags,TY:()=>branchTag,Xe:()=>isBranchTag,dt:()=>releaseTags,gS:()=>isContentTag,
mB:()=>contentTag,rL:()=>parseTags});var a=n(20509);var s=n(19349);const o=128;const r="branch-";const i="content-"
;const c=11;function contentTag(e){return i+e}function isContentTag(e){return e.startsWith(i)}
function releaseTags({sha:e,ref:t,key:n,tags:a,movingTags:s,image:o}){
const r=/^refs\/tags\/v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/.exec(t)?.[1];const{digest:i,revision:c,from:u}=o
;const l=u==="engine"||(u==="promoted"?n!==void 0:c===void 0||e===""||c===e);const d=l?branchTag(t):void 0
;const h=l?e:revisionTag(c)??`image-${i.slice(7,19)}`;const m=a??[h,r].filter(e=>e!==void 0&&e!=="")
;const p=n===void 0?[]:[contentTag(n)];const f=new Set(p);return{fixed:[...new Set(m.filter(e=>!f.has(e??""))),...p],
moving:[...new Set(s??(d===void 0?[]:[d]))]}}function revisionTag(e=""){
return/^[0-9a-f]{7,64}(-dirty-[0-9a-f]+)?$/.test(e)?e:void 0}function branchTag(e){
const t=/^refs\/heads\/(.+)$/s.exec(e)?.[1];if(t===void 0)return;const n=t.replaceAll(/[^A-Za-z0-9._-]+/g,"-")
;const a=o-r.length;if(n===t&&n.length<=a&&!/-[0-9a-f]{10}$/.test(n))return`${r}${n}`
;return`${r}${n.slice(0,a-c)}-${mark(t)}`}function isBranchTag(e){return e.startsWith(r)}
function lastBuildTags({ref:e,headRef:t,baseRef:n,defaultBranch:a}){const[s,o,r]=[t,n,a].map(e=>`refs/heads/${e}`)
;return[...new Set([s,e,o,r].flatMap((e="")=>branchTag(e)??[]))]}function parseTags(e){return(0,a.QG)(e).map(s.ED)}
function mark(e){let t=0xcbf29ce484222325n;for(const n of e){t^=BigInt(n.codePointAt(0)??0)
;t=BigInt.asUintN(64,t*0x100000001b3n)}return t.toString(16).padStart(16,"0").slice(0,c-1)}},20509:(e,t,n)=>{n.d(t,{
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
;throw new Error(`"${e}" is neither true, false nor an option of buildx such as mode=max`)}},96884:(e,t,n)=>{n.r(t)
;n.d(t,{openPlaces:()=>openPlaces});var a=n(11801);var s=n(69495);var o=n(91383);var r=n(73180);var i=n(14077)
;async function pinAccount(e,t,n){const a=new i.F(n);await(0,r.g)(e,t,a);a.stop("checking the credentials")}
var c=n(62807);var u=n(38991);function once(e){let t;return()=>{t??=e().catch(e=>{t=void 0;throw e});return t}}
class Balancers{#e;#t;#n;#a=new Map;all;constructor({balancing:e},t,n){this.#e=e;this.#t=t;this.#n=n
;this.all=once(async()=>{const t=await e.read();const n=await(0,u.B)(e=>t.describeLoadBalancers({Marker:e
}),e=>e.NextMarker,e=>e.LoadBalancers);return n.filter(({Type:e})=>e===void 0||e==="application").map(toBalancer)})}
async at(e){return(await this.all()).find(t=>t.dnsName===e)}async named(e){
const t=(await this.all()).find(t=>t.name===e);if(t)return t
;throw(0,c.Qm)(`finding the balancer ${e}: this account and region has none of that name; correct \`balancers\``)}
async wildcard(){const e=await this.#t.wildcard();return e===void 0?void 0:await this.at(e)}async front(){
const e=await this.wildcard();if(e)return e
;throw(0,c.Qm)(`finding where *.${this.#n} leads: its hosted zone has no alias A of that name to an Application Load Balancer of this account and region; make one, or name \`balancers\``)
}async listener(e){const t=this.#a.get(e.arn)??once(()=>this.#s(e));this.#a.set(e.arn,t);return await t()}
async#s({arn:e,name:t}){const n=await this.#e.read();const a=await(0,u.B)(t=>n.describeListeners({LoadBalancerArn:e,
Marker:t}),e=>e.NextMarker,e=>e.Listeners)
;const rank=({Protocol:e,Port:t})=>(e==="HTTPS"?2:0)+(t===(e==="HTTPS"?443:80)?1:0)
;const[s]=[...a].sort((e,t)=>rank(t)-rank(e));if(s?.ListenerArn)return s.ListenerArn;throw(0,
c.Qm)(`looking at the balancer ${t}: it has no listener; give it one for HTTPS whose default answer is 404`)}}
function toBalancer(e){
const{LoadBalancerArn:t="",LoadBalancerName:n="",DNSName:a="",CanonicalHostedZoneId:s="",VpcId:o=""}=e;return{arn:t,
name:n,dnsName:a.toLowerCase(),zone:s,vpc:o}}var l=n(69727);var d=n(62348);var h=n(30579);var m=n(96419)
;class AwsBranchImages{#o;#r;#i;#c;constructor(e,t,n){this.#o=e;this.#r=t;this.#i=n}async look(){const e=await this.#u()
;if(e.length===0)return[];this.#c??=await this.#l();const t=this.#c;return t==="unknown"?[]:e.filter(e=>!t.has(e))}
async delete(e){this.#c=void 0;const t=new Set(await this.look());const n=e.filter(e=>t.has(e)).map(e=>({imageDigest:e
}));if(n.length===0)return;const a=await this.#o.ecr.change();await a.batchDeleteImage({repositoryName:this.#i.name,
imageIds:n})}async#u(){const e=await this.#o.ecr.read();const{name:t,tag:n}=this.#i;try{const a=await(0,
u.B)(n=>e.describeImages({repositoryName:t,filter:{tagStatus:"TAGGED"},nextToken:n}),e=>e.nextToken,e=>e.imageDetails)
;return a.filter(e=>isOf(n,e)).flatMap(({imageDigest:e})=>e??[])}catch(e){if((0,
d.tD)(e,"RepositoryNotFoundException"))return[];throw e}}async#l(){const e=await this.#o.ssm.read();const t=await(0,
u.B)(t=>e.getParametersByPath({Path:`/immutable/${this.#r.app}`,Recursive:true,NextToken:t
}),e=>e.NextToken,e=>e.Parameters);const n=`${(0,m.dJ)(this.#r)}/`
;const a=t.filter(({Name:e=""})=>/\/spec\/\d+$/.test(e)&&!e.startsWith(n));try{
const e=await Promise.all(a.map(({Name:e="",Value:t=""})=>(0,h.l1)(e,t)))
;const t=e.flatMap(({image:e,services:t})=>[e??"",...Object.values(t).map(e=>e.image)])
;return new Set(t.map(e=>e.slice(e.indexOf("@")+1)))}catch{return"unknown"}}}function isOf(e,{imageTags:t=[]}){
return t.includes(e)&&t.every(t=>t===e||!(0,l.Xe)(t))}var p=n(60692);var f=n(79982);class AwsCourier{#o;#d
;constructor(e,t){this.#o=e;this.#d=t}async mail(e,t,{subject:n,text:a}){const content=e=>({Data:e,Charset:"UTF-8"})
;const s={Subject:content(n),Body:{Text:content(a)}};const o=await this.#o.mail.change();const r={FromEmailAddress:e,
Destination:{ToAddresses:[...t]},Content:{Simple:s}};await o.sendEmail(r).catch(explained)}
async publish(e,{subject:t,text:n}){const[,,,a=""]=e.split(":");const s=await this.#d(a).topics.change()
;await s.publish({TopicArn:e,Subject:t,Message:n}).catch(explained)}async secret(e){const t=await this.#o.ssm.read()
;const{Parameter:n}=await t.getParameter({Name:e,WithDecryption:true}).catch(explained);return n?.Value??""}}
function explained(e){const{cause:t}=e;const n=(e instanceof f.C||e instanceof f.V)&&t instanceof Error;const a=n?(0,
p.SM)(`${t.name}: ${t.message}`):void 0;if(a===void 0)throw e
;throw new f.C(`${e.message.replace("; correct what it names and run again","")}; ${a}`,{cause:t})}var w=n(60002)
;function onTeardownScript(e,t){
return`#!/bin/bash\n# on-teardown, once.\nonce=/var/lib/immutable/on-teardown\numask 077\nmkdir -p "\${once%/*}"\nif mkdir "$once" 2>/dev/null; then\n  setsid bash -c '\n    timeout -k 10 ${t} bash -c "$1" >"$2/output" 2>&1\n    echo $? >"$2/code.new"\n    mv "$2/code.new" "$2/code"\n  ' on-teardown ${(0,
w.hD)(e)} "$once" </dev/null >/dev/null 2>&1 &\nfi\n# Counted from when it was begun, which may be long ago.\nend=$(($(stat -c %Y "$once") + ${t+30}))\nwhile [ ! -e "$once/code" ]; do\n  if [ "$(date +%s)" -ge "$end" ]; then\n    echo "it was begun and has no end: the machine was restarted meanwhile"\n    exit 125\n  fi\n  sleep 0.2\ndone\ntail -c 20000 "$once/output"\nexit "$(cat "$once/code")"\n`
}var g=n(88659);class AwsFarewells{#o;#h;#m;#p=new Map;constructor(e,t,n){this.#o=e;this.#h=t;this.#m=n}async look(){
if(this.#h===void 0)return;await Promise.all([...this.#p].map(([e,t])=>t&&this.#f(e,t)))
;const e=[...this.#p].map(([e,t])=>[e,t?"asked":"ended"]);return{timeout:this.#h.timeout,runs:Object.fromEntries(e)}}
async run(e){if(this.#h===void 0)throw new Error("on-teardown is run without a command");const{run:t,timeout:n}=this.#h
;const a=onTeardownScript(t,n);this.#p.set(e,await(0,g.tN)(this.#o,[e],a,n+60,`on-teardown, ${this.#m}`))}async#f(e,t){
const n=await(0,g.He)(this.#o,t,e);const a=n?(0,g._L)(n):"open";if(a==="ended")this.#p.set(e,void 0)
;if(a==="lost")this.#p.delete(e)}}class HostedZone{#w;#n;id;wildcard;constructor({dns:e},t){this.#w=e;this.#n=t
;this.id=once(()=>this.#g());this.wildcard=once(async()=>{const e=`*.${t}`;const n=await this.under(e)
;const a=n.find(({Name:t,Type:n,AliasTarget:a})=>a&&n==="A"&&plain(t)===e);return a&&targetOf(a)})}async under(e){
const[t,n]=[await this.#w.read(),await this.id()];const a=[];let s={Name:e};for(;;){
const o=await t.listResourceRecordSets({HostedZoneId:n,StartRecordName:s.Name,StartRecordType:s.Type,MaxItems:100})
;const r=o.ResourceRecordSets??[];a.push(...r.filter(t=>isUnder(e,t)))
;if(!o.IsTruncated||!r.every(t=>isUnder(e,t)))return a;s={Name:o.NextRecordName,Type:o.NextRecordType}}}async#g(){
const e=await this.#w.read();const t=this.#n.split(".");for(let n=0;n<t.length-1;n+=1){const a=t.slice(n).join(".")
;const{HostedZones:s=[]}=await e.listHostedZonesByName({DNSName:a})
;const o=s.find(({Name:e,Config:t})=>plain(e)===a&&!t?.PrivateZone);if(o?.Id)return o.Id.replace("/hostedzone/","")}
throw(0,
c.Qm)(`finding the hosted zone of ${this.#n}: Route 53 shows this account no public one of it or of a domain above; make it, or correct \`domain\` or \`account\``)
}}function isUnder(e,{Name:t}){const n=plain(t);return n===e||n.endsWith(`.${e}`)}function plain(e=""){
const t=e.replaceAll(/\\(\d{3})/g,(e,t)=>String.fromCharCode(Number.parseInt(t,8)))
;return t.replace(/\.$/,"").toLowerCase()}function targetOf({AliasTarget:e}){
return e&&plain(e.DNSName).replace(/^dualstack\./,"")}var y=n(71975);class Deeds{#y;#n;#b=new Map;#v=false
;constructor({ssm:e},t){this.#y=e;this.#n=t}async look(e){
const[t]=await Promise.all([e===void 0?void 0:this.#$(e),this.#T()]);if(e!==void 0&&t)this.#b.set(e,t)
;if(e!==void 0&&!t)this.#b.delete(e);const n=[...this.#b].map(([e,t])=>({host:e,deed:t}));return{...t&&{deed:t},
holders:n}}async claim(e,t){const n=await this.#y.change();try{await n.putParameter({Name:this.#k(e),Value:(0,y.sr)(t),
Type:"String"})}catch(t){if(!(0,d.tD)(t,"ParameterAlreadyExists"))throw t;if(await this.#$(e))return
;throw new f.V(`${this.#k(e)} was given up a moment ago: AWS refuses it and does not show it`)}}async write(e,t){
const n=await this.#y.change();await n.putParameter({Name:this.#k(e),Value:(0,y.sr)(t),Type:"String",Overwrite:true})}
async forget(e){const t=await this.#y.change();await t.deleteParameters({Names:[this.#k(e)]});this.#b.delete(e)}
async#$(e){const t=await this.#y.read();const{Parameters:n}=await t.getParameters({Names:[this.#k(e)]})
;const a=n?.[0]?.Value;return a===void 0?void 0:(0,y.jy)(this.#k(e),(0,h.Pq)(this.#k(e),a))}async#T(){if(this.#v)return
;const e=await this.#y.read();const t=await(0,u.B)(t=>e.getParametersByPath({Path:`/immutable/${this.#n}`,NextToken:t
}),e=>e.NextToken,e=>e.Parameters);for(const{Name:e="",Value:n=""}of t){const t=readable(e,n)
;if(t)this.#b.set(`${e.slice(e.lastIndexOf("/")+1)}.${this.#n}`,t)}this.#v=true}#k(e){return(0,
y.qC)(this.#n,e.slice(0,-this.#n.length-1))}}function readable(e,t){try{return(0,y.jy)(e,(0,h.Pq)(e,t))}catch{return}}
const b="immutable:";function markTags(e){return Object.entries(e).map(([e,t])=>({Key:b+e,Value:t}))}
function toTags(e=[]){
return Object.fromEntries(e.flatMap(({Key:e="",Value:t=""})=>e.startsWith(b)?[[e.slice(10),t]]:[]))}class Rules{#e;#N;#S
;constructor({balancing:e},t,n){this.#e=e;this.#N=t;this.#S=n}async of(e){
const[t,n]=[await this.#e.read(),await this.#N.listener(e)];const a=await(0,u.B)(e=>t.describeRules({ListenerArn:n,
Marker:e}),e=>e.NextMarker,e=>e.Rules);return a.filter(({IsDefault:e})=>!e).map(toRule)}
async make({balancer:e,priority:t,host:n,allow:a,targetGroup:s}){const o=await this.#N.listener(await this.#N.named(e))
;const r=await this.#e.change();try{await r.createRule({ListenerArn:o,Priority:t,Conditions:conditions(n,a),Actions:[{
Type:"forward",TargetGroupArn:s}],Tags:markTags(this.#S.marks)})}catch(e){if(!(0,
d.tD)(e,"PriorityInUse","PriorityInUseException"))throw e;throw new f.V(e.message,{cause:e})}}
async change({rule:e,host:t,allow:n,targetGroup:a}){const s=await this.#e.change();await s.modifyRule({RuleArn:e,
Conditions:conditions(t,n),Actions:[{Type:"forward",TargetGroupArn:a}]})}async delete(e){const t=await this.#e.change()
;try{await t.deleteRule({RuleArn:e})}catch(e){if(!(0,d.tD)(e,"RuleNotFound","RuleNotFoundException"))throw e}}}
function conditions(e,t){const n={Field:"source-ip",SourceIpConfig:{Values:[...t]}};return[{Field:"host-header",
HostHeaderConfig:{Values:[e]}},...t.length>0?[n]:[]]}const v={}
;function toRule({RuleArn:e="",Priority:t,Conditions:n=[],Actions:a=[]}){
const s=n.flatMap(({HostHeaderConfig:e})=>e?.Values??[])
;const o=n.some(({HostHeaderConfig:e})=>(e?.RegexValues??[]).length>0)
;const r=n.flatMap(({SourceIpConfig:e})=>e?.Values??[]);const i=a.find(({Type:e})=>e==="forward")
;const[c,...u]=i?.ForwardConfig?.TargetGroups??[];const l=i?.TargetGroupArn??(u.length===0?c?.TargetGroupArn:void 0)
;return{arn:e,priority:Number(t),hosts:s,allow:r,tags:v,...o&&{regex:o},...l&&{targetGroup:l}}}const[$,T,k,N]=[5,4,2,30]
;const S=["TargetGroupNotFound","TargetGroupNotFoundException"];class TargetGroups{#e;#S;constructor({balancing:e},t){
this.#e=e;this.#S=t}async look(){const e=await this.#e.read();try{const{TargetGroups:t}=await e.describeTargetGroups({
Names:[this.#S.targetGroup]});const{TargetGroupArn:n,LoadBalancerArns:a=[]}=t?.[0]??{};return n===void 0?void 0:{arn:n,
balancers:a}}catch(e){if((0,d.tD)(e,...S))return;throw e}}async count({arn:e}){const t=await this.#e.read();try{
const n=await(0,u.B)(n=>t.describeTargetGroups({LoadBalancerArn:e,Marker:n}),e=>e.NextMarker,e=>e.TargetGroups)
;return n.length}catch(e){if((0,d.tD)(e,...S))return 0;throw e}}async make(e,{vpc:t}){const{entry:n,marks:a}=this.#S
;if(n===void 0)throw new Error("a target group is made without knowing where machines answer")
;const s=await this.#e.change();try{const{TargetGroups:o}=await s.createTargetGroup({Name:e,Protocol:"HTTP",Port:n.port,
VpcId:t,TargetType:"instance",HealthCheckPath:n.path,HealthCheckIntervalSeconds:$,HealthCheckTimeoutSeconds:T,
HealthyThresholdCount:k,UnhealthyThresholdCount:k,Matcher:{HttpCode:"200-299"},Tags:markTags(a)});const r=[{
Key:"deregistration_delay.timeout_seconds",Value:String(N)}];await s.modifyTargetGroupAttributes({
TargetGroupArn:o?.[0]?.TargetGroupArn,Attributes:r})}catch(e){
if(!(0,d.tD)(e,"DuplicateTargetGroupName","DuplicateTargetGroupNameException"))throw e}}async delete(e){
const t=await this.#e.change();try{await t.deleteTargetGroup({TargetGroupArn:e})}catch(e){if((0,d.tD)(e,...S))return
;if(!(0,d.tD)(e,"ResourceInUse","ResourceInUseException"))throw e;throw new f.V(e.message,{cause:e})}}}class AwsSites{#e
;#S;#t;#N;#x;#A;#G;constructor(e,t,n,a){this.#e=e.balancing;this.#S=t;this.#t=n;this.#N=a
;this.#x=new Deeds(e,t.marks.domain);this.#A=new Rules(e,a,t);this.#G=new TargetGroups(e,t)}async look(){
const{host:e}=this.#S
;const[t,n,a,s]=await Promise.all([this.#x.look(e),this.#G.look(),e===void 0?[]:this.#t.look(e),this.#t.pending()])
;const o=await this.#R(n?.balancers??[],t.deed);const r=await this.#N.wildcard()
;const i=await Promise.all(o.map(async e=>{const[t,n]=await Promise.all([this.#A.of(e),this.#G.count(e)]);return{
name:e.name,wildcard:e.arn===r?.arn,targetGroups:n,rules:t}}))
;const c=i.flatMap(({rules:e})=>e).filter(e=>this.#C(e,n?.arn))
;const u=await this.#D([...c.map(({arn:e})=>e),...n?[n.arn]:[]]);const tagged=e=>({...e,tags:u[e.arn]??{}});return{...t,
records:a,balancers:i.map(e=>({...e,rules:e.rules.map(tagged)})),...n&&{targetGroup:{arn:n.arn,tags:u[n.arn]??{}}},
...s&&{pending:s}}}async claimName(e,t){await this.#x.claim(e,t)}async writeDeed(e,t){await this.#x.write(e,t)}
async forgetName(e){await this.#x.forget(e)}async makeTargetGroup(e){const[t]=this.#S.balancers
;const n=t===void 0?this.#N.front():this.#N.named(t);await this.#G.make(e,await n)}async deleteTargetGroup(e){
await this.#G.delete(e)}async makeRule(e){await this.#A.make(e)}async changeRule(e){await this.#A.change(e)}
async deleteRule(e){await this.#A.delete(e)}async#R(e,t){const{balancers:n}=this.#S;const a=await this.#N.all()
;const s=n.flatMap(e=>a.find(t=>t.name===e)??[]);const o=n.length===0?await this.#N.wildcard():void 0
;const r=a.filter(({arn:n,name:a})=>e.includes(n)||a===t?.balancer);return[...new Set([...s,...o?[o]:[],...r])]}
#C({hosts:e,targetGroup:t},n){const{host:a}=this.#S;return n!==void 0&&t===n||e.some(e=>e.toLowerCase()===a)}async#D(e){
const t=await this.#e.read();const n=await Promise.all((0,u.V)(e,20).map(e=>t.describeTags({ResourceArns:[...e]})))
;const a=n.flatMap(({TagDescriptions:e=[]})=>e)
;return Object.fromEntries(a.map(({ResourceArn:e="",Tags:t})=>[e,toTags(t)]))}}class AwsTemplates{#O;#r
;constructor({ec2:e},t){this.#O=e;this.#r=t}async look(){const e=await this.#O.read();const t=[{
Name:"launch-template-name",Values:[(0,m.G)(this.#r)]}];const{LaunchTemplates:n=[]}=await e.describeLaunchTemplates({
Filters:t});return n.some(({Tags:e})=>(0,m.MU)(this.#r,e))}async delete(){if(!await this.look())return
;const e=await this.#O.change();try{await e.deleteLaunchTemplate({LaunchTemplateName:(0,m.G)(this.#r)})}catch(e){if(!(0,
d.tD)(e,"InvalidLaunchTemplateName.NotFoundException"))throw e}}}var x=n(32974);class AwsZone{#w;#t;#N;#B;#P=new Set
;constructor({dns:e},t,n,{marks:a}){this.#w=e;this.#t=t;this.#N=n;const s={app:a.app,environment:a.environment,
repository:a["repository-id"]};this.#B=`"${(0,x.VL)(s)}"`}async look(e){const t=await this.#t.under(e)
;return await Promise.all(t.map(async e=>({name:plain(e.Name),type:e.Type??"",value:await this.#I(e)})))}
async pending(){const e=await this.#w.read();for(const t of this.#P){const{ChangeInfo:n}=await e.getChange({Id:t})
;if(n?.Status==="INSYNC")this.#P.delete(t)}return this.#P.size>0}async write(e,t){
const[n,a]=await Promise.all([this.#t.under(e),this.#N.named(t)]);const s=this.#E(e,n)?"UPSERT":"CREATE";const o={
HostedZoneId:a.zone,DNSName:a.dnsName,EvaluateTargetHealth:false};await this.#H([{Action:s,ResourceRecordSet:{Name:e,
Type:"A",AliasTarget:o}},{Action:s,ResourceRecordSet:{Name:e,Type:"TXT",TTL:60,ResourceRecords:[{Value:this.#B}]}}])}
async delete(e){const t=await this.#t.under(e);const n=this.#E(e,t);if(n===void 0)return
;const a=[n,...t.filter(({Name:t,Type:n})=>plain(t)===e&&n==="A")];await this.#H(a.map(e=>({Action:"DELETE",
ResourceRecordSet:e})))}#E(e,t){
return t.find(({Name:t,Type:n,ResourceRecords:[a,...s]=[]})=>plain(t)===e&&n==="TXT"&&a?.Value===this.#B&&s.length===0)}
async#H(e){const t=await this.#w.change();const n=await this.#t.id();try{
const{ChangeInfo:a}=await t.changeResourceRecordSets({HostedZoneId:n,ChangeBatch:{Changes:e}})
;if(a?.Id&&a.Status!=="INSYNC")this.#P.add(a.Id)}catch(e){if((0,d.tD)(e,"InvalidChangeBatch"))throw new f.V(e.message,{
cause:e});throw e}}async#I(e){const t=targetOf(e);if(t!==void 0)return(await this.#N.at(t))?.name??t
;const n=(e.ResourceRecords??[]).map(({Value:e=""})=>e);const[a=""]=n
;return e.Type==="TXT"&&n.length===1?a.replace(/^"([^"]*)"$/,"$1"):n.join(" ")}}function connectEnvironment(e){
const{region:t,marks:n,me:r,images:i,onTeardown:c}=e;const u=new a.I;const l=(0,o.$)({region:t,clock:u})
;const d=new HostedZone(l,n.domain);const h=new Balancers(l,d,n.domain);const m=new AwsZone(l,d,h,e);return{...(0,
s.rolloutPorts)(l,u,{app:n.app,environment:n.environment,me:r}),checkAccount:e=>pinAccount(l,e,u),
front:async()=>(await h.front()).name,sites:new AwsSites(l,e,m,h),zone:m,courier:new AwsCourier(l,e=>(0,o.$)({region:e,
clock:u})),templates:new AwsTemplates(l,n),images:i?new AwsBranchImages(l,n,i):{look:async()=>[],delete:async()=>{}},
farewells:new AwsFarewells(l,c,`run ${r.run} of ${r.repository}`)}}var A=n(12403);async function holdersOf(e){
const t=new a.I;const n=(0,o.$)({region:e.region,clock:t});await pinAccount(n,e,t);const s=await(0,
A.d_)(()=>new Deeds(n,e.domain).look(void 0),(e,t)=>{const n=A._L.preflight[t]
;if(!(e instanceof f.V)||n===void 0)throw e;return n},e=>t.wait(e));return s.holders}function named(e){
const[t="",n=""]=e.split("/");return{owner:t,repo:n}}var G=n(61397);const R=5e3
;const C="so the commit is taken for the newest, and its branch for one that is there";function connectBranch(e){
const{client:t,warn:n}=e;const a=(0,G.v)(t,n,"contents: read",C);const s=(0,G.v)(t,n,"pull-requests: read",C)
;const o=named(e.repository);const{branch:r,pull:i}=e;let c;async function look(){
const[t,n]=await Promise.all([a(`asking GitHub for the branch ${JSON.stringify(r)}`,t=>headOf(t,e)),i===void 0?false:s(`asking GitHub for pull request ${i}`,async({rest:e})=>{
const{data:t}=await e.pulls.get({...o,pull_number:i});return t.state==="closed"})]);return n===true?"gone":t??"unknown"}
return{async commit(){if(c===void 0||Date.now()-c.at>=R)c={state:await look(),at:Date.now()};return c.state}}}
async function headOf({rest:e},{repository:t,branch:n,commit:a}){const s=named(t);try{
const{data:t}=await e.repos.getBranch({...s,branch:n});if(t.name!==n)return"gone"
;return t.commit.sha===a?"newest":"older"}catch(t){if(t.status!==404)throw t;const{data:n}=await e.repos.get(s)
;await e.repos.getBranch({...s,branch:n.default_branch});return"gone"}}const D=100;const{list:O}=A._L.github
;function connectBranches({client:e,warn:t,repository:n}){const a=(0,G.v)(e,t,"contents: read","so nothing is removed")
;const s=(0,G.v)(e,t,"pull-requests: read","so no environment is removed for a label that it lost");const o=named(n)
;const r={...o,per_page:D};const ours=e=>e.repo?.full_name.toLowerCase()===n.toLowerCase();return{async wanted(e){
const t=await a(`asking GitHub for the branches of ${n}`,async({paginate:e,rest:t})=>{const{data:n}=await t.repos.get(o)
;const a=await whole(()=>e(t.repos.listBranches,r));return{defaultBranch:n.default_branch,
branches:distinct(a.map(({name:e})=>e))}},O);const i=t??{branches:void 0,defaultBranch:""};if(e===void 0)return i
;const c=await s(`asking GitHub for the pull requests of ${n}`,({paginate:e,rest:t})=>whole(()=>e(t.pulls.list,{...r,
state:"open"})),O);const u=c?.filter(({head:t,labels:n})=>ours(t)&&n.some(({name:t})=>t===e));return{...i,labelled:{
label:e,branches:u&&distinct(u.map(({head:e})=>e.ref))}}},async pulls(e){
const t=await s(`asking GitHub for the pull requests of ${JSON.stringify(e)}`,({rest:t})=>t.pulls.list({...r,
state:"open",head:`${o.owner}:${e}`}))
;return t?.data.filter(({head:t})=>ours(t)&&t.ref===e).map(({number:e,labels:t})=>({number:e,labels:t.map(({name:e})=>e)
}))}}}async function whole(e){const t=await e();return t.length<D?t:[...t,...await e()]}function distinct(e){
return[...new Set(e)]}var B=n(56854);const P=15e3;const I=100;const E=["inactive","failure","error"]
;function connectDeployments(e){const{client:t,warn:n,ref:a,label:s,environment:o,log:r}=e;const i=named(e.repository)
;const c=`deploy:${s}`;const u=(0,G.v)(t,n,"deployments: write","so GitHub may show another state than the true one")
;const l=`${a===s?"":`${s} of `}the branch ${JSON.stringify(a)}`;const d=new Set;let h=0;let m
;const tell=({rest:e},t,n,a)=>e.repos.createDeploymentStatus({...{...i,deployment_id:t,state:n,auto_inactive:false,
log_url:r},...a!==void 0&&{environment_url:a}});async function create({rest:e}){
const{data:t}=await e.repos.createDeployment({...{...i,ref:a,task:c,environment:o,transient_environment:true,
production_environment:false},auto_merge:false,required_contexts:[],description:s})
;if(!("id"in t))throw new Error(t.message??"it made no deployment");return t.id}async function active(e){
const{paginate:t,rest:n}=e;const s=[];for await(const{data:e}of t.iterator(n.repos.listDeployments,{...i,ref:a,task:c,
per_page:I}))for(const{id:t}of e){if(t<=h)return s;if(d.has(t))continue
;const{data:[e,a]}=await n.repos.listDeploymentStatuses({...i,deployment_id:t,per_page:2})
;if(e===void 0||!E.includes(e.state))s.unshift(t);else d.add(t);if(e?.state==="inactive"&&a?.state==="success")h=t}
return s}async function end(e){for(const t of e)d.add(t);for(const t of[...e].sort((e,t)=>e-t)){
const e=`telling GitHub that deployment ${t} of ${l} has ended`;if(await u(e,e=>tell(e,t,"inactive"))===void 0)return}}
return{async begin(){let e;await u(`telling GitHub of a deployment of ${l}`,async t=>{e??=await create(t)
;await tell(t,e,"in_progress")});return e},async succeed(e,t){
const n=await u(`telling GitHub where ${l} is`,n=>tell(n,e,"success",t));if(n===void 0)return
;const a=await u(`asking GitHub for deployments of ${l}`,active);await end((a??[]).filter(t=>t<e))},async fail(e){
await u(`telling GitHub that ${l} did not come up`,t=>tell(t,e,"failure"))},async look(){
if(m===void 0||Date.now()-m.at>=P){const e=await u(`asking GitHub for deployments of ${l}`,active);m={ids:e??[],
at:Date.now()}}return m.ids.filter(e=>!d.has(e))},end}}function noticeOf(e,t){
const n=`\x3c!-- immutable: ${e} ${t} --\x3e`;const a=`\x3c!-- immutable: ${e} ${t} gone --\x3e`
;const begins=(e,t)=>e?.startsWith(t)===true;return{marks:e=>begins(e,n)||begins(e,a),ended:e=>begins(e,a),
text:e=>`${n}\n${e}`,ending:e=>`${a}\n${e}`}}const H=15e3;const _=100;function connectNotices(e){
const{client:t,warn:n,pull:a,gone:s}=e;const o=named(e.repository);const r=noticeOf(e.app,e.environment);const i=(0,
G.v)(t,n,"pull-requests: write","so its comment may tell another state than the true one")
;const c=`the comment on ${e.environment}${a===void 0?"":` at pull request ${a}`}`;let u=e.comment;let l=false;let d
;async function byId({rest:e}){if(u===void 0)return;try{const{data:t}=await e.issues.getComment({...o,comment_id:u})
;return r.marks(t.body)?t:void 0}catch(e){if(e.status===404)return;throw e}}async function byMark({paginate:e,rest:t}){
if(a===void 0)return[];const n=await e(t.issues.listComments,{...o,issue_number:a,per_page:_})
;return n.filter(({user:e,body:t})=>e?.type==="Bot"&&r.marks(t))}const find=async e=>await byId(e)??(await byMark(e))[0]
;async function create(e,t,n){const{issues:a}=e.rest;const{data:s}=await a.createComment({...o,issue_number:t,body:n})
;const[r]=await byMark(e);if(r===void 0||r.id>=s.id)return s.id;await a.updateComment({...o,comment_id:r.id,body:n})
;await a.deleteComment({...o,comment_id:s.id});return r.id}return{async write(e){const t=r.text(e)
;const n=await i(`writing ${c}`,async e=>{const n=await find(e)
;if(n===void 0)return a===void 0?void 0:await create(e,a,t);if(n.body!==t)await e.rest.issues.updateComment({...o,
comment_id:n.id,body:t});return n.id});u=n??u;return n},async edit(e){await i(`writing ${c}`,async t=>{
const n=await find(t);if(n?.body===void 0||r.ended(n.body))return;const a=e(n.body)
;if(a!==n.body)await t.rest.issues.updateComment({...o,comment_id:n.id,body:a})})},async look(){if(l)return
;if(d===void 0||Date.now()-d.at>=H){const e=await i(`reading ${c}`,find);const t=e&&!r.ended(e.body)?e.id:void 0;d={
id:t,at:Date.now()}}return d.id},async end(e){const t=r.ending(s)
;await i(`writing ${c}`,({rest:n})=>n.issues.updateComment({...o,comment_id:e,body:t}));l=true}}}var L=n(47051)
;var M=n(72432);var V=n(92763);function openPlaces(e,t,a,s,o){const r=(0,B.connectGitHub)({token:a["github-token"]??"",
api:t.apiUrl});const i={client:r,repository:t.repository,warn:e=>s.warning(e,"GitHub")};const c=(0,
L.connectRuns)(r,s.info);const probe=async()=>({asker:(await n.e(8161).then(n.bind(n,68161))).openAsker(),secrets:o})
;return{open:async function open(n){
const{account:s,region:o,owner:r,slug:u,domain:d,host:h,targetGroup:m,balancers:p=[],entry:f,commit:w,pull:g}=n
;const{app:y,environment:b,branch:v}=r;const $=(0,l.TY)(`refs/heads/${v}`)
;const{checkAccount:T,...k}=connectEnvironment({region:o,me:e,marks:(0,V.O)(r,d),host:h,targetGroup:m,balancers:p,
...f&&{entry:f},...$!==void 0&&{images:{name:`${y}-review`,tag:$}},...n.onTeardown&&{onTeardown:n.onTeardown}})
;const N=connectDeployments({...i,environment:a["github-environment"]??"review",ref:v,label:u,log:t.url??""})
;const S=connectNotices({...{...i,app:y,environment:b,gone:(0,M.NZ)({app:y,url:`https://${h}`})},...g!==void 0&&{pull:g
},...n.comment!==void 0&&{comment:n.comment}});return{...{...k,runs:c,probe,deployments:N,notices:S,news:N,board:S},
branch:connectBranch({...i,branch:v,commit:w,...g!==void 0&&{pull:g}}),checkAccount:()=>T({account:s,region:o})}},
branches:connectBranches(i),holders:holdersOf}}}};
