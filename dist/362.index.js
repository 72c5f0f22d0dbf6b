export const id=362;export const ids=[362,824];export const modules={7592:(e,t,n)=>{n.d(t,{$:()=>canonical})
;function canonical(e){if(Array.isArray(e))return`[${e.map(canonical).join(",")}]`
;if(typeof e!=="object"||e===null)return JSON.stringify(e);const t=Object.entries(e).filter(([,e])=>e!==void 0)
;const n=t.sort(([e],[t])=>e<t?-1:1);return`{${n.map(([e,t])=>`${JSON.stringify(e)}:${canonical(t)}`).join(",")}}`}},
1420:(e,t,n)=>{n.d(t,{E:()=>parseDuration,a:()=>formatDuration});const i={s:1,m:60,h:3600,d:86400}
;function parseDuration(e){const t=[...e.matchAll(/(\d+)([smhd])/g)]
;if(t.length===0||t.map(([e])=>e).join("")!==e)throw new Error(`"${e}" is not a duration such as 90s, 15m or 2h`)
;return t.reduce((e,[,t,n])=>e+Number(t)*(i[n??""]??0),0)}function formatDuration(e){let t=Math.round(e);let n=""
;for(const[e,i]of[["h",3600],["m",60],["s",1]]){const o=Math.floor(t/i);t-=o*i;if(o>0)n+=`${o}${e}`}return n||"0s"}},
2514:(e,t,n)=>{n.d(t,{QW:()=>s,Ss:()=>parseLifecycle,UL:()=>drift,US:()=>policyOf,fJ:()=>parseEncryption,
mq:()=>movableTags,oR:()=>joined});var i=n(7592);const o=5;function movableTags(e){
const t=[...new Set(["branch-*",...e.filter(e=>!e.startsWith("branch-"))])]
;if(t.length>o)throw new Error(`${t.length-1} tags besides branches are too many: ECR can let ${o-1} move`);return t}
function parseEncryption(e){const[,t,n]=/^(AES256|KMS)(?::(arn:[\w-]+:kms:[^/]+:key\/.+))?$/.exec(e)??[]
;if(t===void 0||t==="AES256"&&n)throw new Error(`"${e}" is not AES256, KMS or KMS:<arn of a key>`);return{type:t,
...n!==void 0&&{key:n}}}function parseLifecycle(e){if(e==="none")return e
;if(/^\d+d$/.test(e)&&Number.parseInt(e,10)>0)return expireUntagged(Number.parseInt(e,10));try{const t=JSON.parse(e)
;if(Array.isArray(t.rules))return JSON.stringify(t)}catch{}
throw new Error(`"${e}" is neither none, days such as 14d, nor a lifecycle policy of ECR as JSON`)}
function expireUntagged(e){const t={tagStatus:"untagged",countType:"sinceImagePushed",countUnit:"days",countNumber:e}
;const n={rulePriority:1,description:"untagged images",selection:t,action:{type:"expire"}};return JSON.stringify({
rules:[n]})}const s="14d";function policyOf({lifecycle:e=parseLifecycle(s)}){return e==="none"?void 0:e}
function joined(e,t){if(!e.mutability.startsWith("IMMUTABLE"))return t
;return[...e.movable,...t.filter(t=>!e.movable.some(e=>covers(e,t)))]}function covers(e,t){
const n=e.split("*").map(e=>e.replaceAll(".","\\."));return new RegExp(`^${n.join(".*")}$`).test(t)}function drift(e,t){
const n=[];const add=(e,t,i=false)=>n.push({what:e,text:t,fixed:i});const i=joined(e,t.movable)
;if(!e.mutability.startsWith("IMMUTABLE"))add("mutability",`its tags are ${e.mutability}, not immutable`);else if(i.length>e.movable.length){
const t=`${i.slice(e.movable.length).join(", ")} can't move there`
;const n=`, and with the filters ${e.movable.join(", ")} that it has there would be more than the ${o} that ECR takes; remove some`
;if(i.length>o)add("mutability",`${t}${n}`,true);else add("mutability",t)}
if(e.scanOnPush!==t.scanOnPush)add("scan","scan on push is "+(e.scanOnPush?"on":"off"))
;const{type:s,key:r}=t.encryption??e.encryption
;if(e.encryption.type!==s||r!==void 0&&e.encryption.key!==r)add("encryption",`it is encrypted with ${e.encryption.key??e.encryption.type}, which can't be changed once it is made`,true)
;const a=policyOf(t)
;if(a!==void 0)if(e.lifecycle===void 0)add("lifecycle","it has no lifecycle policy");else if(t.lifecycle!==void 0&&!same(e.lifecycle,a))add("lifecycle","its lifecycle policy is another")
;const c=Object.entries(t.tags).filter(([t,n])=>e.tags[t]!==n)
;if(c.length>0)add("tags",`its tags lack ${c.map(([e,t])=>`${e}=${t}`).join(", ")}`);return n}function same(e,t){
return(0,i.$)(JSON.parse(e))===(0,i.$)(JSON.parse(t))}},2187:(e,t,n)=>{n.d(t,{J0:()=>imageLabels,cF:()=>basesOf,
jQ:()=>revisionIn,oz:()=>basesAnnotation,sP:()=>s});var i=n(7592);const o="io.immutable.base-digests"
;const s="org.opencontainers.image.revision";function imageLabels({source:e,revision:t,time:n,version:i,base:o}){
const name=e=>`org.opencontainers.image.${e}`;return{...e===void 0?{}:{[name("source")]:e},[s]:t,
[name("created")]:new Date(n*1e3).toISOString().replace(".000Z","Z"),[name("version")]:i,...o===void 0?{}:{
[name("base.name")]:o.name,[name("base.digest")]:o.digest}}}function revisionIn(e){try{
const t=JSON.parse(e)?.config?.Labels?.[s];return typeof t==="string"?t:void 0}catch{return}}
function basesAnnotation(e){return Object.keys(e).length===0?{}:{[o]:(0,i.$)(e)}}function basesOf(e){try{
const t=JSON.parse(e?.[o]??"{}");return typeof t==="object"&&t!==null?t:{}}catch{return{}}}},2735:(e,t,n)=>{n.d(t,{
Dx:()=>linesOf,GX:()=>yesOrNo,QG:()=>wordsBetweenCommas,fq:()=>pairsOf,lG:()=>attestation});function linesOf(e){
return e.split(/\r?\n/).map(e=>e.trim()).filter(e=>e!=="")}function wordsBetweenCommas(e){
const t=linesOf(e.replaceAll(",","\n"));if(t.length>0||e.trim()==="")return t
;throw new Error("it holds nothing but commas; give at least one value, or leave it out")}function pairsOf(e){const t={}
;for(const n of quoted(e)){const[,e,i]=/^([^=\s]+)=([\s\S]*)$/.exec(n)??[]
;if(e===void 0||i===void 0)throw new Error("each line must be NAME=value")
;if(e in t)throw new Error(`${e} is given twice`);t[e]=i}return t}function quoted(e){const t=[];let n=e
;while(n.trim()!==""){n=n.replace(/^\s+/,"");const e=/^"((?:[^"]|"")*)"[ \t]*(?:\r?\n|$)/.exec(n)
;const i=e?.[0]??/^[^\n]*\n?/.exec(n)?.[0]??n;t.push(e?(e[1]??"").replaceAll('""','"'):i.trim());n=n.slice(i.length)}
return t}function yesOrNo(e){if(/^(true|yes|on)$/i.test(e))return true;if(/^(false|no|off)$/i.test(e))return false
;throw new Error(`"${e}" is neither true nor false`)}function attestation(e){
if(/^(true|false|[a-z]+=.+)$/.test(e))return e
;throw new Error(`"${e}" is neither true, false nor an option of buildx such as mode=max`)}},3937:(e,t,n)=>{n.d(t,{
a:()=>code,g:()=>safe});function code(e){return`\`${e.replaceAll("`","'").replaceAll("|","\\|")}\``}function safe(e){
return e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll("|","\\|").replaceAll(/([*_`[\]])/g,"\\$1").replaceAll(/\s*\n\s*/g," ")
}},4731:(e,t,n)=>{n.d(t,{$:()=>contentOf,n:()=>blobPath});function blobPath(e){return`blobs/${e.replace(":","/")}`}
function contentOf({text:e}){return JSON.parse(e)}},8687:(e,t,n)=>{n.d(t,{ED:()=>parseTag,F2:()=>parseReference,
SU:()=>parseRepository,U9:()=>isLoopback,ur:()=>configKey});var i=n(835)
;const o=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const s=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const r=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;const a=/^sha256:[0-9a-f]{64}$/;function parseReference(e){
const t=e.indexOf("@");const n=t<0?e:e.slice(0,t);const i=t<0?void 0:e.slice(t+1)
;if(i!==void 0&&!a.test(i))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;const[,o="",s]=/^(.*?)(?::([^:/]*))?$/s.exec(n)??[];if(s!==void 0)parseTag(s);const{host:r="docker.io",name:c}=split(o)
;checkName(c,e);return{host:r==="index.docker.io"?"docker.io":r,
name:/^(index\.)?docker\.io$/.test(r)&&!c.includes("/")?`library/${c}`:c,...s!==void 0&&{tag:s},...i!==void 0&&{digest:i
}}}function parseRepository(e){const{host:t,name:n}=split(e)
;if(/@|:[^/]*$/.test(n))throw new Error(`"${e}" names an image; give its repository alone, and tags in tags`)
;checkName(n,e);if(t===void 0)return{name:n};const i=/^(index\.)?docker\.io$/.test(t);return{host:i?"docker.io":t,
name:i&&!n.includes("/")?`library/${n}`:n}}function parseTag(e){if(r.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function split(e){const t=(0,i.Fv)(e);if(t===void 0)return{name:e}
;if(!s.test(t)||Number(/:(\d+)$/.exec(t)?.[1]??0)>65535)throw new Error(`"${t}" in "${e}" is not a host such as ghcr.io or 127.0.0.1:5000`)
;return{host:t,name:e.slice(t.length+1)}}function checkName(e,t){if(e.length<=255&&o.test(e))return
;const n=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${t}" is a name that no registry takes${n}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}function configKey(e){return e==="docker.io"?"https://index.docker.io/v1/":e}function isLoopback(e){
return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(e)}},835:(e,t,n)=>{n.d(t,{Fd:()=>ecrHost,Fv:()=>registryOf,
_M:()=>repositoryOf,ol:()=>digestOf});function registryOf(e){const[t="",...n]=e.split("/")
;return n.length>0&&(/[.:]/.test(t)||t==="localhost")?t:void 0}function ecrHost(e){
const[,t,n]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(e)??[]
;return t&&n?{account:t,region:n}:void 0}function repositoryOf(e){const t=registryOf(e)
;return e.slice(t===void 0?0:t.length+1).replace(/@.*$/,"")}function digestOf(e){return e.slice(e.indexOf("@")+1)}},
5493:(e,t,n)=>{n.d(t,{Ct:()=>lastBuildTags,dt:()=>releaseTags,gS:()=>isContentTag,mB:()=>contentTag,rL:()=>parseTags})
;var i=n(2735);var o=n(8687);const s=128;const r="branch-";const a="content-";const c=11;function contentTag(e){
return a+e}function isContentTag(e){return e.startsWith(a)}
function releaseTags({sha:e,ref:t,key:n,tags:i,movingTags:o,image:s}){
const r=/^refs\/tags\/v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/.exec(t)?.[1];const{digest:a,revision:c,from:d}=s
;const u=d==="engine"||(d==="promoted"?n!==void 0:c===void 0||e===""||c===e);const f=u?branchTag(t):void 0
;const l=u?e:revisionTag(c)??`image-${a.slice(7,19)}`;const g=i??[l,r].filter(e=>e!==void 0&&e!=="")
;const h=n===void 0?[]:[contentTag(n)];const p=new Set(h);return{fixed:[...new Set(g.filter(e=>!p.has(e??""))),...h],
moving:[...new Set(o??(f===void 0?[]:[f]))]}}function revisionTag(e=""){
return/^[0-9a-f]{7,64}(-dirty-[0-9a-f]+)?$/.test(e)?e:void 0}function branchTag(e){
const t=/^refs\/heads\/(.+)$/s.exec(e)?.[1];if(t===void 0)return;const n=t.replaceAll(/[^A-Za-z0-9._-]+/g,"-")
;const i=s-r.length;if(n===t&&n.length<=i&&!/-[0-9a-f]{10}$/.test(n))return`${r}${n}`
;return`${r}${n.slice(0,i-c)}-${mark(t)}`}function lastBuildTags({ref:e,headRef:t,baseRef:n,defaultBranch:i}){
const[o,s,r]=[t,n,i].map(e=>`refs/heads/${e}`);return[...new Set([o,e,s,r].flatMap((e="")=>branchTag(e)??[]))]}
function parseTags(e){return(0,i.QG)(e).map(o.ED)}function mark(e){let t=0xcbf29ce484222325n;for(const n of e){
t^=BigInt(n.codePointAt(0)??0);t=BigInt.asUintN(64,t*0x100000001b3n)}return t.toString(16).padStart(16,"0").slice(0,c-1)
}},8484:(e,t,n)=>{n.d(t,{q:()=>TagTaken});class TagTaken extends Error{}},4824:(e,t,n)=>{n.r(t);n.d(t,{
checkLogins:()=>checkLogins,loginInputs:()=>a,loginsOf:()=>loginsOf});var i=n(2807);var o=n(8687);var s=n(835)
;var r=n(4905);const a={
username:(0,r.lq)("User of the registry in repository, unless it is ECR or a step before logged docker in; of others: registry-auth",r.Qq),
password:(0,r.lq)("Password or token of that user; never in argv or the log",r.Qq),"registry-auth":(0,
r.lq)("Log-ins of several registries: a YAML list of registry, username and password",r.Qq)}
;function checkLogins({username:e,password:t}){if(e===void 0===(t===void 0))return[]
;return e===void 0?["username: is required with password"]:["password: is required with username; an empty one is often a secret that this workflow does not have"]
}async function loginsOf(e){const{username:t,password:n,"registry-auth":i}=e;const o=i===void 0?[]:await several(i)
;if(t===void 0||n===void 0)return o;const s=await hostsOf(e);const r={username:t,password:n}
;return[...o,...s.length===0?[r]:s.map(e=>({registry:e,...r}))]}
async function hostsOf({repository:e=[],images:t,image:n}){
const own=e=>[...new Set(e.flatMap(e=>hostBesidesEcr(e)??[]))]
;const i=own([e,t===void 0?[]:await repositoriesOf(t)].flat(2))
;return i.length>0||n?.kind!=="registry"?i:own([n.repository])}async function repositoriesOf(e){
const{parse:t}=await n.e(815).then(n.t.bind(n,8815,19));try{const n=t(e,{schema:"failsafe"})
;return n.flatMap(e=>typeof e?.repository==="string"?[e.repository]:[])}catch{return[]}}function hostBesidesEcr(e){try{
const{host:t}=(0,o.SU)(e);return t===void 0||t==="public.ecr.aws"||(0,s.Fd)(t)?void 0:t}catch{return}}
async function several(e){const{parse:t}=await n.e(815).then(n.t.bind(n,8815,19));let o;try{o=t(e,{schema:"failsafe"})
}catch{throw(0,i.Qm)("invalid inputs: registry-auth: it is not YAML; give a list of registry, username and password")}
if(!Array.isArray(o))throw(0,i.Qm)("invalid inputs: registry-auth: it is not a list of registry, username and password")
;return o.map((e,t)=>{const n=["registry","username","password"].map(t=>e?.[t]);const[o,s,r]=n
;if(n.every(e=>typeof e==="string"&&e!==""))return{registry:hostOf(String(o)),username:String(s),password:String(r)}
;throw(0,i.Qm)(`invalid inputs: registry-auth: entry ${t+1} needs registry, username and password, none of them empty`)
})}function hostOf(e){const t=e.replace(/^https?:\/\//,"").replace(/\/.*$/,"")
;return/^(index\.|registry-1\.)?docker\.io$/.test(t)?"docker.io":t}},8362:(e,t,n)=>{n.r(t);n.d(t,{action:()=>k})
;var i=n(3937);const o={pushed:"✅","already-there":"✅",failed:"❌"}
;function pushSummary({digest:e,outcome:t,why:n,seconds:s,rows:r}){
const a=n===""?"":"No tag was half put: correct what is named above and run this job again; what was uploaded is not uploaded twice."
;const c=r.flatMap(({repository:t,tags:n})=>Object.entries(n).map(([n,o])=>`| ${(0,i.a)(t)} | ${(0,i.a)(n)} | ${(0,
i.a)(e)} | ${(0,i.g)(o)} |`));const d=r.flatMap(({repository:e,created:t,bytes:n,referrers:o})=>n?[`| ${(0,
i.a)(e)}${t?" (new)":""} | ${mega(n.uploaded)} | ${mega(n.mounted)} | ${mega(n.there)} | ${o} |`]:[])
;return[`## ${o[t]??""} Image ${t.replaceAll("-"," ")} in ${s.toFixed(1)} s`,n&&(0,
i.g)(n),a,table("| repository | tag | digest | what happened |\n|---|---|---|---|",c),table("| repository | uploaded | taken over | there already | signatures and the like |\n|---|--:|--:|--:|--:|",d)].filter(e=>e!=="").join("\n\n").concat("\n")
}function table(e,t){return t.length===0?"":`${e}\n${t.join("\n")}`}function mega(e){return`${(e/1e6).toFixed(1)} MB`}
var s=n(5493);var r=n(5759);var a=n(8500);var c=n(1420);var d=n(2807);var u=n(4731)
;const f=["critical","high","medium","low"];function judgeScan(e,t,n,i){const o=f.slice(0,f.indexOf(t)+1)
;const s=e.filter(({severity:e})=>o.includes(e));const r=s.toSorted((e,t)=>o.indexOf(t.severity)-o.indexOf(e.severity))
;const a=[...new Map(r.map(e=>[e.id,e])).values()].toReversed();const entry=e=>n.find(t=>t.id===e)
;const good=e=>n.find(t=>t.id===e&&t.until>=i);return{failing:a.filter(({id:e})=>!good(e)),allowed:a.flatMap(e=>{
const t=good(e.id);return t?[{...e,...t}]:[]}),expired:a.flatMap(({id:e})=>good(e)?[]:entry(e)??[])}}
function parseAllowed(e){if(!Array.isArray(e))throw new Error("it is not a list of id, reason and until");const t=[]
;const n=e.map((e,n)=>{const{id:i,reason:o,until:s,...r}=e??{};const a=typeof i==="string"?i:`entry ${n+1}`
;if(typeof i!=="string"||i==="")t.push(`${a}: id is required`)
;if(typeof o!=="string"||o.trim()==="")t.push(`${a}: reason is required`)
;if(typeof s!=="string"||!/^\d{4}-\d{2}-\d{2}$/.test(s)||Number.isNaN(Date.parse(s)))t.push(`${a}: until must be a day such as 2027-01-31`)
;for(const e of Object.keys(r))t.push(`${a}: unknown key "${e}"`);return{id:i,reason:o,until:s}})
;if(t.length>0)throw new Error(t.join("; "));return n}const l={unsupported:{why:"ECR can't scan this image",
next:"Set scan-fail-on: off for it, or use enhanced scanning"},expired:{
why:"Amazon Inspector's re-scan duration for this image is over, it is watched no longer",
next:"Build it anew, or raise the re-scan duration in Inspector's settings and push it again"},unavailable:{
why:"ECR has no findings of this image any more",
next:"Build it anew, or delete it there and push it again: that scans it"},archived:{
why:"the image is archived there, and what is archived is not scanned",
next:"Restore it (aws ecr update-image-storage-class --target-storage-class STANDARD) and run the job again"},limited:{
why:"a limit of the account on scans is reached",next:"Raise it, and run the job again"}};function scanStep(e,t,n){
const{state:i,age:o=0,why:s}=e;if(i==="waiting")return{do:"wait"};if(i==="none"){
if(t==="unsupported"||t==="archived")return end(t,"");return{do:t===void 0||t==="limited"?"start":"wait"}}
if(i==="failed")return t===void 0?{do:"start"}:failedScan(s,t);if(i!=="done")return end(i,s);if(o>86400&&!e.watched){
if(t===void 0)return{do:"start"};if(t==="begun")return{do:"wait"};const e=Math.floor(o/86400);return{do:"take",
note:`is ${e===1?"a day":`${e} days`} old and can't be renewed now, so it counts`}}return{
do:isSettled(e,n)?"take":"settle"}}function lateScan(e,t){if(!t&&e==="limited")return{
why:"it shows none, and begins none: it scans an image once in 24 hours",next:"Run the job again in 24 hours"}
;if(!t&&e==="refused")return{
why:"ECR shows no scan of it, and begins none when asked, since enhanced scanning begins by itself",
next:"Turn enhanced scanning on for this repository, or, if it is another account's, push with a role of that account, which alone sees its scans; if it is only slow, raise scan-timeout"
};return{why:"",next:"Run the job again, or raise scan-timeout"}}function isSettled({counted:e,findings:t,age:n=0},i){
return e||t.length>0||Math.max(n,i)>=60}function failedScan(e,t){const n=`the scan failed (${e})`
;if(t==="refused")return{do:"stop",why:n,
next:"Enhanced scanning scans again by itself: see what Amazon Inspector says of it"};return{do:"stop",
why:t==="limited"?`${n}, and ECR begins no other yet`:n,
next:"Run the job again in 24 hours: ECR scans an image no more often"}}function end(e,t){const{why:n,next:i}=l[e]
;return{do:"stop",why:t===""?n:`${n} (${t})`,next:i}}const g=[.5,1,2];async function readAllowed(e){
if(e===void 0)return[];const{parse:t}=await n.e(815).then(n.t.bind(n,8815,19));try{return parseAllowed(t(e,{
schema:"failsafe"}))}catch(e){
throw(0,d.Qm)(`invalid inputs: scan-allow: ${e instanceof Error?e.message.split("\n")[0]:e}`,e)}}
function checkScanned(e,t,n){const i=t["scan-fail-on"];const o=e.filter(({ecr:e})=>!e).map(({full:e})=>e)
;if(i==="off"||o.length===0)return
;if(o.length===e.length)throw(0,d.Qm)(`invalid inputs: scan-fail-on: ${i} asks for ECR's findings, but ${o.join(", ")} is not in private ECR, which alone scans; leave it out, or push to ECR too`)
;n.notice(`scan-fail-on: not scanned is ${o.join(", ")}: only private ECR scans`,"Scan")}
async function passScan(e,t,n,i,{ecr:o},s){const r=n["scan-fail-on"];if(r==="off"||!e.ecr)return
;const a=performance.now()+n["scan-timeout"]*1e3;const c=await imagesOf(t.source,t.digest)
;const d=await Promise.all(c.map(t=>findingsOf(e,t,a,n,o,s)));judge(e,d.flat(),r,i,s)}
async function findingsOf({repository:{host:e,name:t},full:n},i,o,s,r,u){const f=`waiting for ECR's scan of ${n}@${i}`
;let l;let h=false;let p;for(let m=0;;m++){const y=await r.scan(e,t,i);h||=y.state!=="none";const w=performance.now()
;if(y.state==="done")p??=w;else p=void 0;const v=scanStep(y,l,(w-(p??w))/1e3);if(v.do==="take"){
if(v.note!==void 0)u.notice(`ECR's scan of ${n}@${i} ${v.note}`);return y.findings}if(v.do==="stop")throw(0,
d.gz)(`${f}: ${v.why}; nothing was tagged. ${v.next}`);if(v.do!=="settle"&&w>o){const{why:e,next:t}=lateScan(l,h)
;const n=`nothing came within ${(0,c.a)(s["scan-timeout"])}`
;throw(0,d.gz)(`${f}: ${n}${e&&`: ${e}`}; nothing was tagged. ${t}`)}if(v.do==="start"){const n=l===void 0
;l=await r.startScan(e,t,i);if(n&&l!=="begun")continue;m=g.length}await(0,a.setTimeout)((g[m]??3)*1e3)}}
function judge(e,t,n,i,o){const s=(new Date).toISOString().slice(0,10)
;const{failing:r,allowed:a,expired:c}=judgeScan(t,n,i,s)
;for(const{id:e,severity:t,reason:n,until:i}of a)o.notice(`${e} (${t}) may pass until ${i}: ${n}`)
;for(const{id:e,until:t}of c)o.warning(`scan-allow: the entry of ${e} ended on ${t} and counts no more`)
;if(r.length===0)return;const u=r.slice(0,10).map(({id:e,severity:t})=>`${e} (${t})`)
;const f=r.length>u.length?` and ${r.length-u.length} more`:""
;throw(0,d.gz)(`ECR's scan of ${e.full} found ${u.join(", ")}${f}, from ${n} up; nothing was tagged. Update what they are in, or allow them in scan-allow with a reason and a day`)
}async function imagesOf(e,t){const n=await e.manifest(t);const{manifests:i}=n?(0,u.$)(n):{};if(i===void 0)return[t]
;return i.filter(({platform:e})=>e?.os!=="unknown").map(e=>e.digest)}var h=n(2514);var p=n(2735);var m=n(8687)
;var y=n(4824);var w=n(4905);const v={
image:(0,w.mw)("oci:<path>@sha256:… as build-image gives it, an image by digest in any registry (it is promoted, with the same digest), or an image of the local Docker engine",function parsePushImage(e){
const[,t,n=""]=/^oci:(.*?)(?:@(.*))?$/s.exec(e)??[];if(t!==void 0){if(t!==""&&/^sha256:[0-9a-f]{64}$/.test(n))return{
kind:"layout",path:t,digest:n};throw new Error(`"${e}" is not an OCI layout such as oci:<path>@sha256:<64 hex digits>`)}
if(/^sha256:[0-9a-f]{64}$/.test(e))return{kind:"engine",name:e};const i=(0,m.F2)(e);if(i.digest===void 0)return{
kind:"engine",name:e};return{kind:"registry",repository:`${i.host}/${i.name}`,digest:i.digest}}),repository:(0,
w.mw)("Where it goes: orders in the ECR of the AWS credentials, ghcr.io/acme/orders, or several, one a line",e=>{
const t=(0,p.Dx)(e);for(const e of t)(0,m.SU)(e);return[...new Set(t)]}),tags:(0,
w.lq)("Tags that never move, by lines or commas; commit and version when empty, for a promotion the commit that the image says",s.rL),
"moving-tags":(0,w.lq)("Tags that may move; branch-<name of the branch> when empty, none for a promotion",s.rL),key:(0,
w.lq)("build-image's output key: adds the tag content-<key>, by which it finds this content again",e=>{
if(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/.test(e))return e
;throw new Error(`"${e}" is not a content key as build-image gives it`)}),...y.loginInputs,manage:(0,
w.P_)("true changes an ECR repository that is set up otherwise; false only says so","false",p.GX),"scan-on-push":(0,
w.P_)("Whether ECR repositories scan what is pushed","true",p.GX),encryption:(0,
w.lq)("Of an ECR repository: AES256, KMS or KMS:<arn of a key>; what ECR gives a new one when empty",h.fJ),lifecycle:(0,
w.lq)(`After how many days ECR deletes images without any tag, such as 30d; none, or a policy as JSON; when empty ${h.QW}, unless a policy is there`,h.Ss),
"repository-tags":(0,w.lq)("Tags of a new ECR repository: NAME=value a line",p.fq),"scan-fail-on":(0,
w.P_)("Findings of private ECR, which alone scans, that fail the push, from this severity up: off, critical, high, medium or low","off",(0,
w.yL)("off","critical","high","medium","low")),
"scan-allow":(0,w.lq)("Findings that may pass: a YAML list of id, reason and until (the last day, 2027-01-31)",w.Qq),
"scan-timeout":(0,w.P_)("How long to wait for ECR's findings","5m",c.E)};var $=n(8484)
;async function tagsThere(e,t,n,i){const o=[...t.fixed,...t.moving];const r=await Promise.all(o.map(async t=>({tag:t,
digest:await e.repository.digest(t)})))
;const a=r.filter(({tag:e,digest:i})=>i!==void 0&&i!==n.digest&&t.fixed.includes(e));const c=a.find(({tag:e})=>(0,
s.gS)(e))??a[0];if(c?.digest!==void 0)throw await conflict(e,c.tag,c.digest,n,i)
;return new Set(r.flatMap(({tag:e,digest:t})=>t===n.digest?[e]:[]))}async function putFixed(e,t,n,i,o){
const{repository:s}=e;const r={digest:n.digest,source:i};const a=await s.putNew(n,t).catch(async e=>{
if(!(e instanceof $.q))throw e;return await s.digest(t)??"another"});if(a===n.digest)return"there"
;if(a!==void 0)throw await conflict(e,t,a,r,o);const c=await s.digest(t)
;if(c!==void 0&&c!==n.digest)throw await conflict(e,t,c,r,o);return"tagged"}
async function putMoving({repository:e,full:t},n,i,o){if(await e.digest(n)===i.digest)return"there";try{await e.put(i,n)
;return"tagged"}catch(s){if(!(s instanceof $.q))throw s;if(await e.digest(n)===i.digest)return"there"
;if(!o)return"refused"
;throw(0,d.gz)(`tagging ${t}:${n}: ${s.message}; let it move in the repository's settings (manage: true does), or leave it out of moving-tags`)
}}async function conflict(e,t,n,{digest:i,source:o},s){
const[r,a]=await Promise.all([told(e,n,e.repository,s),told(e,i,o,s)]);return(0,
d.gz)(`tag ${t} of ${e.full} never moves: it names ${n} (${r}), not ${i} (${a}); ${adviceFor(t)}`,"failed")}
function adviceFor(e){
return(0,s.gS)(e)?"another job built the same content at the same time: run this job again, and it finds that image":"give this image a tag of its own, or push the one that has it; a commit that is built again with refresh-base: true is another image when a base image is"
}async function told(e,t,n,{ecr:i}){const{host:o,name:s}=e.repository;const r=e.ecr?await i.pushedAt(o,s,t):void 0
;if(r)return`pushed ${r.toISOString()}`;const a=await builtAt(n,t).catch(()=>{});const c=e.ecr?"not there yet, ":""
;return a?`${c}built ${a} by its config`:`${c}nothing says when it was built`}async function builtAt(e,t){
const n=await e.manifest(t);const{manifests:i,config:o}=n?(0,u.$)(n):{};const s=i?.[0]
;if(s)return await builtAt(e,s.digest);if(o===void 0)return;const{created:r}=JSON.parse(await e.text(o.digest))
;return typeof r==="string"?r:void 0}async function push({image:e,tags:t,targets:n,allow:i,inputs:o,progress:s},r,a){
const c=await e.source.manifest(e.digest);const d=n.map(e=>{const t={repository:e.full,created:e.created,
changed:e.created,tags:{},referrers:0};s.push(t);return{target:e,row:t}});await each(d,async({target:n,row:i})=>{
for(const o of await tagsThere(n,t,e,r))i.tags[o]="already there"});await each(d,async({target:t,row:n})=>{
if(e.repository?.host===t.repository.host&&e.repository.name===t.repository.name)return;const i={from:e.source,
repository:e.repository,to:t.repository,digest:e.digest};const o=await r.copy({...i,tell:a.info});n.bytes=o
;n.referrers=o.referrers.length;n.changed||=o.manifests>0});await each(d,({target:t})=>passScan(t,e,o,i,r,a))
;await each(d,async({target:n,row:i})=>{
for(const o of t.fixed)if(i.tags[o]===void 0)tell(i,o,await putFixed(n,o,c,e.source,r))})
;await each(d,async({target:e,row:n})=>{for(const i of t.moving){if(n.tags[i]!==void 0)continue
;const t=await putMoving(e,i,c,o["moving-tags"]!==void 0);tell(n,i,t)
;if(t==="refused")a.warning(`${i} of ${e.full} stays where it is: the repository lets no tag move; manage: true would let it`)
}})}const b={tagged:"tagged",there:"already there",refused:"not moved: immutable there"}
;function tagsEverywhere({fixed:e,moving:t},n){return[...e,...t].filter(e=>n.every(({tags:t})=>t[e]!==b.refused))}
function tell(e,t,n){e.tags[t]=b[n];if(n==="tagged")e.changed=true}async function each(e,t){
const n=await Promise.allSettled(e.map(t));const i=n.flatMap(e=>e.status==="rejected"?[e.reason]:[])
;if(i.length===1)throw i[0];if(i.length>1)throw(0,d.gz)(i.map(e=>e?.message??String(e)).join("; and "),"failed",i[0])}
var O=n(6760);var S=n(2187);const nothing=async()=>{};async function findImage(e,t,n){
if(e.kind==="engine")return await n.engine(e.name);const{digest:i}=e;if(e.kind==="layout"){const o=(0,
O.isAbsolute)(e.path)?e.path:(0,O.join)(t,e.path);const s=await n.layout(o);if(await s.manifest(i))return{source:s,
digest:i,close:nothing}
;throw(0,d.Qm)(`image: the OCI layout ${e.path} holds no ${i}; build it in this job, or correct the path`)}
const o=await n.registries.open(e.repository);if(o&&await o.manifest(i))return{source:o,repository:o,digest:i,
close:nothing};throw(0,d.Qm)(`image: ${e.repository} holds no ${i}; push it there first, or correct the reference`)}
async function revisionOf(e,t){const n=await e.manifest(t);const{annotations:i,manifests:o,config:s}=n?(0,u.$)(n):{}
;const r=i?.[S.sP];if(r!==void 0)return r;const[a]=o??[];if(a!==void 0)return await revisionOf(e,a.digest);return s&&(0,
S.jQ)(await e.text(s.digest))}async function openTargets(e,{registries:t,ecr:n},i){const o={
scanOnPush:e["scan-on-push"],encryption:e.encryption,lifecycle:e.lifecycle,tags:e["repository-tags"]??{},movable:(0,
h.mq)(e["moving-tags"]??[])};return await Promise.all(e.repository.map(async s=>{const r=await t.open(s)
;const{host:a,name:c}=r??await t.address(s);const u=await n.knows(a)
;const{created:f,notes:l}=u?await n.prepare(a,c,o,e.manage):{created:false,notes:[]}
;for(const e of l)i.notice(e,"Repository");if(f)i.info(`created ${a}/${c}`);const g=r??await t.open(s)
;if(g===void 0)throw(0,d.gz)(`opening ${a}/${c}: it is not there; create the repository or correct its name`);return{
repository:g,full:`${a}/${c}`,ecr:u,created:f}}))}const k=(0,r.Q)({name:"push-registry",
description:"Puts an image where machines can fetch it by digest, once, under tags that never move",inputs:v,outputs:{
outcome:"pushed, already-there or failed",
image:"The image by digest in the first repository: <registry>/orders@sha256:…",
images:"JSON list of the image by digest in each repository",digest:"Digest of the image",
tags:"Tags that it has in each repository, with commas",changed:"true if anything was uploaded or tagged",
result:"All of this and more as JSON"},check:function check(e){const{tags:t,"moving-tags":n=[]}=e;const i=[...(0,
y.checkLogins)(e)];const o=(t??[]).filter(e=>n.includes(e))
;if(o.length>0)i.push(`moving-tags: ${o.join(", ")} can't be in tags too`);try{(0,h.mq)(n)}catch(e){
i.push(`moving-tags: ${e instanceof Error?e.message:e}`)}
if(e["scan-allow"]!==void 0&&e["scan-fail-on"]==="off")i.push("scan-allow: allows nothing unless scan-fail-on is set")
;return i},async run(e,t){const{inputs:n,run:i,log:o}=e;const r=performance.now()
;const a=await readAllowed(n["scan-allow"]);const c=await findImage(n.image,i.workspace,t);const{digest:d}=c
;const{key:u,tags:f,"moving-tags":l}=n;const g=c.repository?"promoted":n.image.kind==="engine"?"engine":"built"
;const h=f===void 0&&g!=="engine"&&!(g==="promoted"&&u!==void 0);const p=h?await revisionOf(c.source,d):void 0
;const m=(0,s.dt)({...i,key:u,tags:f,movingTags:l,image:{digest:d,revision:p,from:g}});const y=[];const end=(t,n)=>{
const i=(performance.now()-r)/1e3;e.report({repositories:y});e.summary(pushSummary({digest:c.digest,outcome:t,why:n,
seconds:i,rows:y}))};try{const i=await openTargets(n,t,o);checkScanned(i,n,o);await push({image:c,tags:m,targets:i,
allow:a,inputs:n,progress:y},t,o);const s=y.some(e=>e.changed);const r=s?"pushed":"already-there"
;const d=i.map(({full:e})=>`${e}@${c.digest}`);e.setOutput("outcome",r);e.setOutput("image",d[0]??"")
;e.setOutput("images",JSON.stringify(d));e.setOutput("digest",c.digest)
;e.setOutput("tags",tagsEverywhere(m,y).join(","));e.setOutput("changed",s)
;for(const e of d)o.info(`${s?"pushed":"already there"}: ${e}`);end(r,"")}catch(e){
end("failed",e instanceof Error?e.message:String(e));throw e}finally{await c.close()}}})},5759:(e,t,n)=>{n.d(t,{
Q:()=>defineAction});function defineAction(e){return e}},4905:(e,t,n)=>{n.d(t,{Bz:()=>fromRunner,P_:()=>defaulted,
Qq:()=>text,lq:()=>optional,mw:()=>required,yL:()=>oneOf});function required(e,t){return{description:e,required:true,
parse:e=>{if(e===void 0)throw new Error("is required");return t(e)}}}function optional(e,t){return{description:e,
required:false,parse:e=>e===void 0?void 0:t(e)}}function defaulted(e,t,n){return{description:e,required:false,default:t,
parse:e=>n(e??t)}}function fromRunner(e,t){return{description:e,required:false,default:t,parse:e=>e}}function text(e){
return e}function oneOf(...e){return t=>{const n=e.find(e=>e===t)
;if(n===void 0)throw new Error(`"${t}" is not ${sentence(e)}`);return n}}function sentence(e){
return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}}};
