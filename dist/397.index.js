export const id=397;export const ids=[397,824];export const modules={7592:(e,t,n)=>{n.d(t,{$:()=>canonical})
;function canonical(e){if(Array.isArray(e))return`[${e.map(canonical).join(",")}]`
;if(typeof e!=="object"||e===null)return JSON.stringify(e);const t=Object.entries(e).filter(([,e])=>e!==void 0)
;const n=t.sort(([e],[t])=>e<t?-1:1);return`{${n.map(([e,t])=>`${JSON.stringify(e)}:${canonical(t)}`).join(",")}}`}},
1420:(e,t,n)=>{n.d(t,{E:()=>parseDuration,a:()=>formatDuration});const o={s:1,m:60,h:3600,d:86400}
;function parseDuration(e){const t=[...e.matchAll(/(\d+)([smhd])/g)]
;if(t.length===0||t.map(([e])=>e).join("")!==e)throw new Error(`"${e}" is not a duration such as 90s, 15m or 2h`)
;return t.reduce((e,[,t,n])=>e+Number(t)*(o[n??""]??0),0)}function formatDuration(e){let t=Math.round(e);let n=""
;for(const[e,o]of[["h",3600],["m",60],["s",1]]){const i=Math.floor(t/o);t-=i*o;if(i>0)n+=`${i}${e}`}return n||"0s"}},
2514:(e,t,n)=>{n.d(t,{QW:()=>r,Ss:()=>parseLifecycle,UL:()=>drift,US:()=>policyOf,fJ:()=>parseEncryption,
mq:()=>movableTags,oR:()=>joined});var o=n(7592);const i=5;function movableTags(e){
const t=[...new Set(["branch-*",...e.filter(e=>!e.startsWith("branch-"))])]
;if(t.length>i)throw new Error(`${t.length-1} tags besides branches are too many: ECR can let ${i-1} move`);return t}
function parseEncryption(e){const[,t,n]=/^(AES256|KMS)(?::(arn:[\w-]+:kms:[^/]+:key\/.+))?$/.exec(e)??[]
;if(t===void 0||t==="AES256"&&n)throw new Error(`"${e}" is not AES256, KMS or KMS:<arn of a key>`);return{type:t,
...n!==void 0&&{key:n}}}function parseLifecycle(e){if(e==="none")return e
;if(/^\d+d$/.test(e)&&Number.parseInt(e,10)>0)return expireUntagged(Number.parseInt(e,10));try{const t=JSON.parse(e)
;if(Array.isArray(t.rules))return JSON.stringify(t)}catch{}
throw new Error(`"${e}" is neither none, days such as 14d, nor a lifecycle policy of ECR as JSON`)}
function expireUntagged(e){const t={tagStatus:"untagged",countType:"sinceImagePushed",countUnit:"days",countNumber:e}
;const n={rulePriority:1,description:"untagged images",selection:t,action:{type:"expire"}};return JSON.stringify({
rules:[n]})}const r="14d";function policyOf({lifecycle:e=parseLifecycle(r)}){return e==="none"?void 0:e}
function joined(e,t){if(!e.mutability.startsWith("IMMUTABLE"))return t
;return[...e.movable,...t.filter(t=>!e.movable.some(e=>covers(e,t)))]}function covers(e,t){
const n=e.split("*").map(e=>e.replaceAll(".","\\."));return new RegExp(`^${n.join(".*")}$`).test(t)}function drift(e,t){
const n=[];const add=(e,t,o=false)=>n.push({what:e,text:t,fixed:o});const o=joined(e,t.movable)
;if(!e.mutability.startsWith("IMMUTABLE"))add("mutability",`its tags are ${e.mutability}, not immutable`);else if(o.length>e.movable.length){
const t=`${o.slice(e.movable.length).join(", ")} can't move there`
;const n=`, and with the filters ${e.movable.join(", ")} that it has there would be more than the ${i} that ECR takes; remove some`
;if(o.length>i)add("mutability",`${t}${n}`,true);else add("mutability",t)}
if(e.scanOnPush!==t.scanOnPush)add("scan","scan on push is "+(e.scanOnPush?"on":"off"))
;const{type:r,key:s}=t.encryption??e.encryption
;if(e.encryption.type!==r||s!==void 0&&e.encryption.key!==s)add("encryption",`it is encrypted with ${e.encryption.key??e.encryption.type}, which can't be changed once it is made`,true)
;const a=policyOf(t)
;if(a!==void 0)if(e.lifecycle===void 0)add("lifecycle","it has no lifecycle policy");else if(t.lifecycle!==void 0&&!same(e.lifecycle,a))add("lifecycle","its lifecycle policy is another")
;const c=Object.entries(t.tags).filter(([t,n])=>e.tags[t]!==n)
;if(c.length>0)add("tags",`its tags lack ${c.map(([e,t])=>`${e}=${t}`).join(", ")}`);return n}function same(e,t){
return(0,o.$)(JSON.parse(e))===(0,o.$)(JSON.parse(t))}},2187:(e,t,n)=>{n.d(t,{J0:()=>imageLabels,cF:()=>basesOf,
jQ:()=>revisionIn,oz:()=>basesAnnotation,sP:()=>r});var o=n(7592);const i="io.immutable.base-digests"
;const r="org.opencontainers.image.revision";function imageLabels({source:e,revision:t,time:n,version:o,base:i}){
const name=e=>`org.opencontainers.image.${e}`;return{...e===void 0?{}:{[name("source")]:e},[r]:t,
[name("created")]:new Date(n*1e3).toISOString().replace(".000Z","Z"),[name("version")]:o,...i===void 0?{}:{
[name("base.name")]:i.name,[name("base.digest")]:i.digest}}}function revisionIn(e){try{
const t=JSON.parse(e)?.config?.Labels?.[r];return typeof t==="string"?t:void 0}catch{return}}
function basesAnnotation(e){return Object.keys(e).length===0?{}:{[i]:(0,o.$)(e)}}function basesOf(e){try{
const t=JSON.parse(e?.[i]??"{}");return typeof t==="object"&&t!==null?t:{}}catch{return{}}}},2735:(e,t,n)=>{n.d(t,{
Dx:()=>linesOf,GX:()=>yesOrNo,QG:()=>wordsBetweenCommas,fq:()=>pairsOf,lG:()=>attestation});function linesOf(e){
return e.split(/\r?\n/).map(e=>e.trim()).filter(e=>e!=="")}function wordsBetweenCommas(e){
const t=linesOf(e.replaceAll(",","\n"));if(t.length>0||e.trim()==="")return t
;throw new Error("it holds nothing but commas; give at least one value, or leave it out")}function pairsOf(e){const t={}
;for(const n of quoted(e)){const[,e,o]=/^([^=\s]+)=([\s\S]*)$/.exec(n)??[]
;if(e===void 0||o===void 0)throw new Error("each line must be NAME=value")
;if(e in t)throw new Error(`${e} is given twice`);t[e]=o}return t}function quoted(e){const t=[];let n=e
;while(n.trim()!==""){n=n.replace(/^\s+/,"");const e=/^"((?:[^"]|"")*)"[ \t]*(?:\r?\n|$)/.exec(n)
;const o=e?.[0]??/^[^\n]*\n?/.exec(n)?.[0]??n;t.push(e?(e[1]??"").replaceAll('""','"'):o.trim());n=n.slice(o.length)}
return t}function yesOrNo(e){if(/^(true|yes|on)$/i.test(e))return true;if(/^(false|no|off)$/i.test(e))return false
;throw new Error(`"${e}" is neither true nor false`)}function attestation(e){
if(/^(true|false|[a-z]+=.+)$/.test(e))return e
;throw new Error(`"${e}" is neither true, false nor an option of buildx such as mode=max`)}},3937:(e,t,n)=>{n.d(t,{
a:()=>code,g:()=>safe});function code(e){return`\`${e.replaceAll("`","'").replaceAll("|","\\|")}\``}function safe(e){
return e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll("|","\\|").replaceAll(/([*_`[\]])/g,"\\$1").replaceAll(/\s*\n\s*/g," ")
}},4731:(e,t,n)=>{n.d(t,{$:()=>contentOf,n:()=>blobPath});function blobPath(e){return`blobs/${e.replace(":","/")}`}
function contentOf({text:e}){return JSON.parse(e)}},8687:(e,t,n)=>{n.d(t,{ED:()=>parseTag,F2:()=>parseReference,
SU:()=>parseRepository,U9:()=>isLoopback,ur:()=>configKey});var o=n(835)
;const i=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const r=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const s=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;const a=/^sha256:[0-9a-f]{64}$/;function parseReference(e){
const t=e.indexOf("@");const n=t<0?e:e.slice(0,t);const o=t<0?void 0:e.slice(t+1)
;if(o!==void 0&&!a.test(o))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;const[,i="",r]=/^(.*?)(?::([^:/]*))?$/s.exec(n)??[];if(r!==void 0)parseTag(r);const{host:s="docker.io",name:c}=split(i)
;checkName(c,e);return{host:s==="index.docker.io"?"docker.io":s,
name:/^(index\.)?docker\.io$/.test(s)&&!c.includes("/")?`library/${c}`:c,...r!==void 0&&{tag:r},...o!==void 0&&{digest:o
}}}function parseRepository(e){const{host:t,name:n}=split(e)
;if(/@|:[^/]*$/.test(n))throw new Error(`"${e}" names an image; give its repository alone, and tags in tags`)
;checkName(n,e);if(t===void 0)return{name:n};const o=/^(index\.)?docker\.io$/.test(t);return{host:o?"docker.io":t,
name:o&&!n.includes("/")?`library/${n}`:n}}function parseTag(e){if(s.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function split(e){const t=(0,o.Fv)(e);if(t===void 0)return{name:e}
;if(!r.test(t)||Number(/:(\d+)$/.exec(t)?.[1]??0)>65535)throw new Error(`"${t}" in "${e}" is not a host such as ghcr.io or 127.0.0.1:5000`)
;return{host:t,name:e.slice(t.length+1)}}function checkName(e,t){if(e.length<=255&&i.test(e))return
;const n=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${t}" is a name that no registry takes${n}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}function configKey(e){return e==="docker.io"?"https://index.docker.io/v1/":e}function isLoopback(e){
return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(e)}},835:(e,t,n)=>{n.d(t,{Fd:()=>ecrHost,Fv:()=>registryOf,
_M:()=>repositoryOf,ol:()=>digestOf});function registryOf(e){const[t="",...n]=e.split("/")
;return n.length>0&&(/[.:]/.test(t)||t==="localhost")?t:void 0}function ecrHost(e){
const[,t,n]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws|on\.amazonwebservices\.com\.cn)$/.exec(e)??[]
;return t&&n?{account:t,region:n}:void 0}function repositoryOf(e){const t=registryOf(e)
;return e.slice(t===void 0?0:t.length+1).replace(/@.*$/,"")}function digestOf(e){return e.slice(e.indexOf("@")+1)}},
5493:(e,t,n)=>{n.d(t,{Ct:()=>lastBuildTags,dt:()=>releaseTags,rL:()=>parseTags});var o=n(2735);var i=n(8687);const r=128
;const s="branch-";const a=11;function releaseTags({sha:e,ref:t,key:n,tags:o,movingTags:i,image:r}){
const s=/^refs\/tags\/v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/.exec(t)?.[1];const{digest:a,revision:c,from:f}=r
;const u=f==="engine"||(f==="promoted"?n!==void 0:c===void 0||e===""||c===e);const d=u?branchTag(t):void 0
;const l=u?e:revisionTag(c)??`image-${a.slice(7,19)}`;const g=o??[l,s].filter(e=>e!==void 0&&e!=="")
;const h=n===void 0?[]:[`content-${n}`];const p=new Set(h);return{fixed:[...new Set(g.filter(e=>!p.has(e??""))),...h],
moving:[...new Set(i??(d===void 0?[]:[d]))]}}function revisionTag(e=""){
return/^[0-9a-f]{7,64}(-dirty-[0-9a-f]+)?$/.test(e)?e:void 0}function branchTag(e){
const t=/^refs\/heads\/(.+)$/s.exec(e)?.[1];if(t===void 0)return;const n=t.replaceAll(/[^A-Za-z0-9._-]+/g,"-")
;const o=r-s.length;if(n===t&&n.length<=o&&!/-[0-9a-f]{10}$/.test(n))return`${s}${n}`
;return`${s}${n.slice(0,o-a)}-${mark(t)}`}function lastBuildTags({ref:e,headRef:t,baseRef:n,defaultBranch:o}){
const[i,r,s]=[t,n,o].map(e=>`refs/heads/${e}`);return[...new Set([i,e,r,s].flatMap((e="")=>branchTag(e)??[]))]}
function parseTags(e){return(0,o.QG)(e).map(i.ED)}function mark(e){let t=0xcbf29ce484222325n;for(const n of e){
t^=BigInt(n.codePointAt(0)??0);t=BigInt.asUintN(64,t*0x100000001b3n)}return t.toString(16).padStart(16,"0").slice(0,a-1)
}},8484:(e,t,n)=>{n.d(t,{q:()=>TagTaken});class TagTaken extends Error{}},4824:(e,t,n)=>{n.r(t);n.d(t,{
checkLogins:()=>checkLogins,loginInputs:()=>a,loginsOf:()=>loginsOf});var o=n(2807);var i=n(8687);var r=n(835)
;var s=n(4905);const a={
username:(0,s.lq)("User of the registry in repository, unless it is ECR or a step before logged docker in; of others: registry-auth",s.Qq),
password:(0,s.lq)("Password or token of that user; never in argv or the log",s.Qq),"registry-auth":(0,
s.lq)("Log-ins of several registries: a YAML list of registry, username and password",s.Qq)}
;function checkLogins({username:e,password:t}){if(e===void 0===(t===void 0))return[]
;return e===void 0?["username: is required with password"]:["password: is required with username; an empty one is often a secret that this workflow does not have"]
}async function loginsOf(e){const{username:t,password:n,"registry-auth":o}=e;const i=o===void 0?[]:await several(o)
;if(t===void 0||n===void 0)return i;const r=await hostsOf(e);const s={username:t,password:n}
;return[...i,...r.length===0?[s]:r.map(e=>({registry:e,...s}))]}
async function hostsOf({repository:e=[],images:t,image:n}){
const own=e=>[...new Set(e.flatMap(e=>hostBesidesEcr(e)??[]))]
;const o=own([e,t===void 0?[]:await repositoriesOf(t)].flat(2))
;return o.length>0||n?.kind!=="registry"?o:own([n.repository])}async function repositoriesOf(e){
const{parse:t}=await n.e(815).then(n.t.bind(n,8815,19));try{const n=t(e,{schema:"failsafe"})
;return n.flatMap(e=>typeof e?.repository==="string"?[e.repository]:[])}catch{return[]}}function hostBesidesEcr(e){try{
const{host:t}=(0,i.SU)(e);return t===void 0||t==="public.ecr.aws"||(0,r.Fd)(t)?void 0:t}catch{return}}
async function several(e){const{parse:t}=await n.e(815).then(n.t.bind(n,8815,19));let i;try{i=t(e,{schema:"failsafe"})
}catch{throw(0,o.Qm)("invalid inputs: registry-auth: it is not YAML; give a list of registry, username and password")}
if(!Array.isArray(i))throw(0,o.Qm)("invalid inputs: registry-auth: it is not a list of registry, username and password")
;return i.map((e,t)=>{const n=["registry","username","password"].map(t=>e?.[t]);const[i,r,s]=n
;if(n.every(e=>typeof e==="string"&&e!==""))return{registry:hostOf(String(i)),username:String(r),password:String(s)}
;throw(0,o.Qm)(`invalid inputs: registry-auth: entry ${t+1} needs registry, username and password, none of them empty`)
})}function hostOf(e){const t=e.replace(/^https?:\/\//,"").replace(/\/.*$/,"")
;return/^(index\.|registry-1\.)?docker\.io$/.test(t)?"docker.io":t}},1397:(e,t,n)=>{n.r(t);n.d(t,{action:()=>O})
;var o=n(3937);const i={pushed:"✅","already-there":"✅",failed:"❌"}
;function pushSummary({digest:e,outcome:t,why:n,seconds:r,rows:s}){
const a=n===""?"":"No tag was half put: correct what is named above and run this job again; what was uploaded is not uploaded twice."
;const c=s.flatMap(({repository:t,tags:n})=>Object.entries(n).map(([n,i])=>`| ${(0,o.a)(t)} | ${(0,o.a)(n)} | ${(0,
o.a)(e)} | ${(0,o.g)(i)} |`));const f=s.flatMap(({repository:e,created:t,bytes:n,referrers:i})=>n?[`| ${(0,
o.a)(e)}${t?" (new)":""} | ${mega(n.uploaded)} | ${mega(n.mounted)} | ${mega(n.there)} | ${i} |`]:[])
;return[`## ${i[t]??""} Image ${t.replaceAll("-"," ")} in ${r.toFixed(1)} s`,n&&(0,
o.g)(n),a,table("| repository | tag | digest | what happened |\n|---|---|---|---|",c),table("| repository | uploaded | taken over | there already | signatures and the like |\n|---|--:|--:|--:|--:|",f)].filter(e=>e!=="").join("\n\n").concat("\n")
}function table(e,t){return t.length===0?"":`${e}\n${t.join("\n")}`}function mega(e){return`${(e/1e6).toFixed(1)} MB`}
var r=n(5493);var s=n(5759);var a=n(8500);var c=n(1420);var f=n(2807);var u=n(4731)
;const d=["critical","high","medium","low"];function judgeScan(e,t,n,o){const i=d.slice(0,d.indexOf(t)+1)
;const r=e.filter(({severity:e})=>i.includes(e));const s=r.toSorted((e,t)=>i.indexOf(t.severity)-i.indexOf(e.severity))
;const a=[...new Map(s.map(e=>[e.id,e])).values()].toReversed();const entry=e=>n.find(t=>t.id===e)
;const good=e=>n.find(t=>t.id===e&&t.until>=o);return{failing:a.filter(({id:e})=>!good(e)),allowed:a.flatMap(e=>{
const t=good(e.id);return t?[{...e,...t}]:[]}),expired:a.flatMap(({id:e})=>good(e)?[]:entry(e)??[])}}
function parseAllowed(e){if(!Array.isArray(e))throw new Error("it is not a list of id, reason and until");const t=[]
;const n=e.map((e,n)=>{const{id:o,reason:i,until:r,...s}=e??{};const a=typeof o==="string"?o:`entry ${n+1}`
;if(typeof o!=="string"||o==="")t.push(`${a}: id is required`)
;if(typeof i!=="string"||i.trim()==="")t.push(`${a}: reason is required`)
;if(typeof r!=="string"||!/^\d{4}-\d{2}-\d{2}$/.test(r)||Number.isNaN(Date.parse(r)))t.push(`${a}: until must be a day such as 2027-01-31`)
;for(const e of Object.keys(s))t.push(`${a}: unknown key "${e}"`);return{id:o,reason:i,until:r}})
;if(t.length>0)throw new Error(t.join("; "));return n}async function readAllowed(e){if(e===void 0)return[]
;const{parse:t}=await n.e(815).then(n.t.bind(n,8815,19));try{return parseAllowed(t(e,{schema:"failsafe"}))}catch(e){
throw(0,f.Qm)(`invalid inputs: scan-allow: ${e instanceof Error?e.message.split("\n")[0]:e}`,e)}}
async function passScan(e,t,n,o,{ecr:i},r){const s=n["scan-fail-on"];if(s==="off"||!e.ecr)return
;const a=performance.now()+n["scan-timeout"]*1e3;const c=await imagesOf(t.source,t.digest)
;const f=await Promise.all(c.map(t=>findingsOf(e,t,a,n,i)));judge(e,f.flat(),s,o,r)}
async function findingsOf({repository:{host:e,name:t},full:n},o,i,r,s){const u=`waiting for ECR's scan of ${n}@${o}`
;for(;;){const{state:n,findings:d,why:l}=await s.scan(e,t,o);if(n==="done")return d;if(n==="unsupported")throw(0,
f.gz)(`${u}: ECR can't scan this image (${l}); nothing was tagged. Set scan-fail-on: off for it, or use enhanced scanning`)
;if(n==="failed")throw(0,f.gz)(`${u}: the scan failed (${l}); nothing was tagged. Run the job again`)
;if(performance.now()>i)throw(0,
f.gz)(`${u}: nothing came within ${(0,c.a)(r["scan-timeout"])}; nothing was tagged. Run the job again, or raise scan-timeout`)
;await(0,a.setTimeout)(3e3)}}function judge(e,t,n,o,i){const r=(new Date).toISOString().slice(0,10)
;const{failing:s,allowed:a,expired:c}=judgeScan(t,n,o,r)
;for(const{id:e,severity:t,reason:n,until:o}of a)i.notice(`${e} (${t}) may pass until ${o}: ${n}`)
;for(const{id:e,until:t}of c)i.warning(`scan-allow: the entry of ${e} ended on ${t} and counts no more`)
;if(s.length===0)return;const u=s.slice(0,10).map(({id:e,severity:t})=>`${e} (${t})`)
;const d=s.length>u.length?` and ${s.length-u.length} more`:""
;throw(0,f.gz)(`ECR's scan of ${e.full} found ${u.join(", ")}${d}, from ${n} up; nothing was tagged. Update what they are in, or allow them in scan-allow with a reason and a day`)
}async function imagesOf(e,t){const n=await e.manifest(t);const{manifests:o}=n?(0,u.$)(n):{};if(o===void 0)return[t]
;return o.filter(({platform:e})=>e?.os!=="unknown").map(e=>e.digest)}var l=n(2514);var g=n(2735);var h=n(8687)
;var p=n(4824);var m=n(4905);const y={
image:(0,m.mw)("oci:<path>@sha256:… as build-image gives it, an image by digest in any registry (it is promoted, with the same digest), or an image of the local Docker engine",function parsePushImage(e){
const[,t,n=""]=/^oci:(.*?)(?:@(.*))?$/s.exec(e)??[];if(t!==void 0){if(t!==""&&/^sha256:[0-9a-f]{64}$/.test(n))return{
kind:"layout",path:t,digest:n};throw new Error(`"${e}" is not an OCI layout such as oci:<path>@sha256:<64 hex digits>`)}
if(/^sha256:[0-9a-f]{64}$/.test(e))return{kind:"engine",name:e};const o=(0,h.F2)(e);if(o.digest===void 0)return{
kind:"engine",name:e};return{kind:"registry",repository:`${o.host}/${o.name}`,digest:o.digest}}),repository:(0,
m.mw)("Where it goes: orders in the ECR of the AWS credentials, ghcr.io/acme/orders, or several, one a line",e=>{
const t=(0,g.Dx)(e);for(const e of t)(0,h.SU)(e);return[...new Set(t)]}),tags:(0,
m.lq)("Tags that never move, by lines or commas; commit and version when empty, for a promotion the commit that the image says",r.rL),
"moving-tags":(0,m.lq)("Tags that may move; branch-<name of the branch> when empty, none for a promotion",r.rL),key:(0,
m.lq)("build-image's output key: adds the tag content-<key>, by which it finds this content again",e=>{
if(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/.test(e))return e
;throw new Error(`"${e}" is not a content key as build-image gives it`)}),...p.loginInputs,manage:(0,
m.P_)("true changes an ECR repository that is set up otherwise; false only says so","false",g.GX),"scan-on-push":(0,
m.P_)("Whether ECR repositories scan what is pushed","true",g.GX),encryption:(0,
m.lq)("Of an ECR repository: AES256, KMS or KMS:<arn of a key>; what ECR gives a new one when empty",l.fJ),lifecycle:(0,
m.lq)(`After how many days ECR deletes images without any tag, such as 30d; none, or a policy as JSON; when empty ${l.QW}, unless a policy is there`,l.Ss),
"repository-tags":(0,m.lq)("Tags of a new ECR repository: NAME=value a line",g.fq),"scan-fail-on":(0,
m.P_)("Findings of ECR that fail the push, from this severity up: off, critical, high, medium or low","off",(0,
m.yL)("off","critical","high","medium","low")),
"scan-allow":(0,m.lq)("Findings that may pass: a YAML list of id, reason and until (the last day, 2027-01-31)",m.Qq),
"scan-timeout":(0,m.P_)("How long to wait for ECR's findings","5m",c.E)};var w=n(8484)
;async function tagsThere(e,t,n,o){const i=new Set;await Promise.all([...t.fixed,...t.moving].map(async r=>{
const s=await e.repository.digest(r)
;if(s===n.digest)i.add(r);else if(s!==void 0&&t.fixed.includes(r))throw await conflict(e,r,s,n,o)}));return i}
async function putFixed(e,t,n,o,i){const{repository:r}=e;const s={digest:n.digest,source:o};const a=await r.digest(t)
;if(a===n.digest)return"there";if(a!==void 0)throw await conflict(e,t,a,s,i);try{await r.put(n,t)}catch(o){
if(!(o instanceof w.q))throw o;const a=await r.digest(t);if(a===n.digest)return"there"
;throw await conflict(e,t,a??"another",s,i)}const c=await r.digest(t)
;if(c!==void 0&&c!==n.digest)throw await conflict(e,t,c,s,i);return"tagged"}
async function putMoving({repository:e,full:t},n,o,i){if(await e.digest(n)===o.digest)return"there";try{await e.put(o,n)
;return"tagged"}catch(r){if(!(r instanceof w.q))throw r;if(await e.digest(n)===o.digest)return"there"
;if(!i)return"refused"
;throw(0,f.gz)(`tagging ${t}:${n}: ${r.message}; let it move in the repository's settings (manage: true does), or leave it out of moving-tags`)
}}async function conflict(e,t,n,{digest:o,source:i},r){
const[s,a]=await Promise.all([told(e,n,e.repository,r),told(e,o,i,r)]);return(0,
f.gz)(`tag ${t} of ${e.full} never moves: it names ${n} (${s}), not ${o} (${a}); give this image a tag of its own, or push the one that has it`,"failed")
}async function told(e,t,n,{ecr:o}){const{host:i,name:r}=e.repository;const s=e.ecr?await o.pushedAt(i,r,t):void 0
;if(s)return`pushed ${s.toISOString()}`;const a=await builtAt(n,t).catch(()=>{});const c=e.ecr?"not there yet, ":""
;return a?`${c}built ${a} by its config`:`${c}nothing says when it was built`}async function builtAt(e,t){
const n=await e.manifest(t);const{manifests:o,config:i}=n?(0,u.$)(n):{};const r=o?.[0]
;if(r)return await builtAt(e,r.digest);if(i===void 0)return;const{created:s}=JSON.parse(await e.text(i.digest))
;return typeof s==="string"?s:void 0}async function push({image:e,tags:t,targets:n,allow:o,inputs:i,progress:r},s,a){
const c=await e.source.manifest(e.digest);const f=n.map(e=>{const t={repository:e.full,created:e.created,
changed:e.created,tags:{},referrers:0};r.push(t);return{target:e,row:t}});await each(f,async({target:n,row:o})=>{
for(const i of await tagsThere(n,t,e,s))o.tags[i]="already there"});await each(f,async({target:t,row:n})=>{
if(e.repository?.host===t.repository.host&&e.repository.name===t.repository.name)return;const o={from:e.source,
repository:e.repository,to:t.repository,digest:e.digest};const i=await s.copy({...o,tell:a.info});n.bytes=i
;n.referrers=i.referrers.length;n.changed||=i.manifests>0});await each(f,({target:t})=>passScan(t,e,i,o,s,a))
;await each(f,async({target:n,row:o})=>{
for(const i of t.fixed)if(o.tags[i]===void 0)tell(o,i,await putFixed(n,i,c,e.source,s))})
;await each(f,async({target:e,row:n})=>{for(const o of t.moving){if(n.tags[o]!==void 0)continue
;const t=await putMoving(e,o,c,i["moving-tags"]!==void 0);tell(n,o,t)
;if(t==="refused")a.warning(`${o} of ${e.full} stays where it is: the repository lets no tag move; manage: true would let it`)
}})}const v={tagged:"tagged",there:"already there",refused:"not moved: immutable there"};function tell(e,t,n){
e.tags[t]=v[n];if(n==="tagged")e.changed=true}async function each(e,t){const n=await Promise.allSettled(e.map(t))
;const o=n.flatMap(e=>e.status==="rejected"?[e.reason]:[]);if(o.length===1)throw o[0];if(o.length>1)throw(0,
f.gz)(o.map(e=>e?.message??String(e)).join("; and "),"failed",o[0])}var $=n(6760);var b=n(2187)
;const nothing=async()=>{};async function findImage(e,t,n){if(e.kind==="engine")return await n.engine(e.name)
;const{digest:o}=e;if(e.kind==="layout"){const i=(0,$.isAbsolute)(e.path)?e.path:(0,$.join)(t,e.path)
;const r=await n.layout(i);if(await r.manifest(o))return{source:r,digest:o,close:nothing};throw(0,
f.Qm)(`image: the OCI layout ${e.path} holds no ${o}; build it in this job, or correct the path`)}
const i=await n.registries.open(e.repository);if(i&&await i.digest(o))return{source:i,repository:i,digest:o,
close:nothing};throw(0,f.Qm)(`image: ${e.repository} holds no ${o}; push it there first, or correct the reference`)}
async function revisionOf(e,t){const n=await e.manifest(t);const{annotations:o,manifests:i,config:r}=n?(0,u.$)(n):{}
;const s=o?.[b.sP];if(s!==void 0)return s;const[a]=i??[];if(a!==void 0)return await revisionOf(e,a.digest);return r&&(0,
b.jQ)(await e.text(r.digest))}async function openTargets(e,{registries:t,ecr:n},o){const i={
scanOnPush:e["scan-on-push"],encryption:e.encryption,lifecycle:e.lifecycle,tags:e["repository-tags"]??{},movable:(0,
l.mq)(e["moving-tags"]??[])};return await Promise.all(e.repository.map(async r=>{const s=await t.open(r)
;const{host:a,name:c}=s??await t.address(r);const u=await n.knows(a)
;const{created:d,notes:l}=u?await n.prepare(a,c,i,e.manage):{created:false,notes:[]}
;for(const e of l)o.notice(e,"Repository");if(d)o.info(`created ${a}/${c}`);const g=s??await t.open(r)
;if(g===void 0)throw(0,f.gz)(`opening ${a}/${c}: it is not there; create the repository or correct its name`);return{
repository:g,full:`${a}/${c}`,ecr:u,created:d}}))}const O=(0,s.Q)({name:"push-registry",
description:"Puts an image where machines can fetch it by digest, once, under tags that never move",inputs:y,outputs:{
outcome:"pushed, already-there or failed",
image:"The image by digest in the first repository: <registry>/orders@sha256:…",
images:"JSON list of the image by digest in each repository",digest:"Digest of the image",
tags:"Tags that it has in each repository, with commas",changed:"true if anything was uploaded or tagged",
result:"All of this and more as JSON"},check:function check(e){const{tags:t,"moving-tags":n=[]}=e;const o=[...(0,
p.checkLogins)(e)];const i=(t??[]).filter(e=>n.includes(e))
;if(i.length>0)o.push(`moving-tags: ${i.join(", ")} can't be in tags too`);try{(0,l.mq)(n)}catch(e){
o.push(`moving-tags: ${e instanceof Error?e.message:e}`)}
if(e["scan-allow"]!==void 0&&e["scan-fail-on"]==="off")o.push("scan-allow: allows nothing unless scan-fail-on is set")
;return o},async run(e,t){const{inputs:n,run:o,log:i}=e;const s=performance.now()
;const a=await readAllowed(n["scan-allow"]);const c=await findImage(n.image,o.workspace,t);const{digest:f}=c
;const{key:u,tags:d,"moving-tags":l}=n;const g=c.repository?"promoted":n.image.kind==="engine"?"engine":"built"
;const h=d===void 0&&g!=="engine"&&!(g==="promoted"&&u!==void 0);const p=h?await revisionOf(c.source,f):void 0
;const m=(0,r.dt)({...o,key:u,tags:d,movingTags:l,image:{digest:f,revision:p,from:g}});const y=[];const end=(t,n)=>{
const o=(performance.now()-s)/1e3;e.report({repositories:y});e.summary(pushSummary({digest:c.digest,outcome:t,why:n,
seconds:o,rows:y}))};try{const o=await openTargets(n,t,i);await push({image:c,tags:m,targets:o,allow:a,inputs:n,
progress:y},t,i);const r=y.some(e=>e.changed);const s=r?"pushed":"already-there"
;const f=o.map(({full:e})=>`${e}@${c.digest}`);e.setOutput("outcome",s);e.setOutput("image",f[0]??"")
;e.setOutput("images",JSON.stringify(f));e.setOutput("digest",c.digest)
;e.setOutput("tags",[...m.fixed,...m.moving].join(","));e.setOutput("changed",r)
;for(const e of f)i.info(`${r?"pushed":"already there"}: ${e}`);end(s,"")}catch(e){
end("failed",e instanceof Error?e.message:String(e));throw e}finally{await c.close()}}})},5759:(e,t,n)=>{n.d(t,{
Q:()=>defineAction});function defineAction(e){return e}},4905:(e,t,n)=>{n.d(t,{Bz:()=>fromRunner,P_:()=>defaulted,
Qq:()=>text,lq:()=>optional,mw:()=>required,yL:()=>oneOf});function required(e,t){return{description:e,required:true,
parse:e=>{if(e===void 0)throw new Error("is required");return t(e)}}}function optional(e,t){return{description:e,
required:false,parse:e=>e===void 0?void 0:t(e)}}function defaulted(e,t,n){return{description:e,required:false,default:t,
parse:e=>n(e??t)}}function fromRunner(e,t){return{description:e,required:false,default:t,parse:e=>e}}function text(e){
return e}function oneOf(...e){return t=>{const n=e.find(e=>e===t)
;if(n===void 0)throw new Error(`"${t}" is not ${sentence(e)}`);return n}}function sentence(e){
return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}}};
