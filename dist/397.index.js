export const id=397;export const ids=[397,824];export const modules={7592:(t,e,n)=>{n.d(e,{$:()=>canonical})
;function canonical(t){if(Array.isArray(t))return`[${t.map(canonical).join(",")}]`
;if(typeof t!=="object"||t===null)return JSON.stringify(t);const e=Object.entries(t).filter(([,t])=>t!==void 0)
;const n=e.sort(([t],[e])=>t<e?-1:1);return`{${n.map(([t,e])=>`${JSON.stringify(t)}:${canonical(e)}`).join(",")}}`}},
1420:(t,e,n)=>{n.d(e,{E:()=>parseDuration,a:()=>formatDuration});const o={s:1,m:60,h:3600,d:86400}
;function parseDuration(t){const e=[...t.matchAll(/(\d+)([smhd])/g)]
;if(e.length===0||e.map(([t])=>t).join("")!==t)throw new Error(`"${t}" is not a duration such as 90s, 15m or 2h`)
;return e.reduce((t,[,e,n])=>t+Number(e)*(o[n??""]??0),0)}function formatDuration(t){let e=Math.round(t);let n=""
;for(const[t,o]of[["h",3600],["m",60],["s",1]]){const i=Math.floor(e/o);e-=i*o;if(i>0)n+=`${i}${t}`}return n||"0s"}},
2514:(t,e,n)=>{n.d(e,{QW:()=>s,Ss:()=>parseLifecycle,UL:()=>drift,US:()=>policyOf,fJ:()=>parseEncryption,
mq:()=>movableTags,oR:()=>joined});var o=n(7592);const i=5;function movableTags(t){
const e=[...new Set(["branch-*",...t.filter(t=>!t.startsWith("branch-"))])]
;if(e.length>i)throw new Error(`${e.length-1} tags besides branches are too many: ECR can let ${i-1} move`);return e}
function parseEncryption(t){const[,e,n]=/^(AES256|KMS)(?::(arn:[\w-]+:kms:[^/]+:key\/.+))?$/.exec(t)??[]
;if(e===void 0||e==="AES256"&&n)throw new Error(`"${t}" is not AES256, KMS or KMS:<arn of a key>`);return{type:e,
...n!==void 0&&{key:n}}}function parseLifecycle(t){if(t==="none")return t
;if(/^\d+d$/.test(t)&&Number.parseInt(t,10)>0)return expireUntagged(Number.parseInt(t,10));try{const e=JSON.parse(t)
;if(Array.isArray(e.rules))return JSON.stringify(e)}catch{}
throw new Error(`"${t}" is neither none, days such as 14d, nor a lifecycle policy of ECR as JSON`)}
function expireUntagged(t){const e={tagStatus:"untagged",countType:"sinceImagePushed",countUnit:"days",countNumber:t}
;const n={rulePriority:1,description:"untagged images",selection:e,action:{type:"expire"}};return JSON.stringify({
rules:[n]})}const s="14d";function policyOf({lifecycle:t=parseLifecycle(s)}){return t==="none"?void 0:t}
function joined(t,e){if(!t.mutability.startsWith("IMMUTABLE"))return e
;return[...t.movable,...e.filter(e=>!t.movable.some(t=>covers(t,e)))]}function covers(t,e){
const n=t.split("*").map(t=>t.replaceAll(".","\\."));return new RegExp(`^${n.join(".*")}$`).test(e)}function drift(t,e){
const n=[];const add=(t,e,o=false)=>n.push({what:t,text:e,fixed:o});const o=joined(t,e.movable)
;if(!t.mutability.startsWith("IMMUTABLE"))add("mutability",`its tags are ${t.mutability}, not immutable`);else if(o.length>t.movable.length){
const e=`${o.slice(t.movable.length).join(", ")} can't move there`
;const n=`, and with the filters ${t.movable.join(", ")} that it has there would be more than the ${i} that ECR takes; remove some`
;if(o.length>i)add("mutability",`${e}${n}`,true);else add("mutability",e)}
if(t.scanOnPush!==e.scanOnPush)add("scan","scan on push is "+(t.scanOnPush?"on":"off"))
;const{type:s,key:r}=e.encryption??t.encryption
;if(t.encryption.type!==s||r!==void 0&&t.encryption.key!==r)add("encryption",`it is encrypted with ${t.encryption.key??t.encryption.type}, which can't be changed once it is made`,true)
;const a=policyOf(e)
;if(a!==void 0)if(t.lifecycle===void 0)add("lifecycle","it has no lifecycle policy");else if(e.lifecycle!==void 0&&!same(t.lifecycle,a))add("lifecycle","its lifecycle policy is another")
;const c=Object.entries(e.tags).filter(([e,n])=>t.tags[e]!==n)
;if(c.length>0)add("tags",`its tags lack ${c.map(([t,e])=>`${t}=${e}`).join(", ")}`);return n}function same(t,e){
return(0,o.$)(JSON.parse(t))===(0,o.$)(JSON.parse(e))}},2187:(t,e,n)=>{n.d(e,{J0:()=>imageLabels,cF:()=>basesOf,
jQ:()=>revisionIn,oz:()=>basesAnnotation,sP:()=>s});var o=n(7592);const i="io.immutable.base-digests"
;const s="org.opencontainers.image.revision";function imageLabels({source:t,revision:e,time:n,version:o,base:i}){
const name=t=>`org.opencontainers.image.${t}`;return{...t===void 0?{}:{[name("source")]:t},[s]:e,
[name("created")]:new Date(n*1e3).toISOString().replace(".000Z","Z"),[name("version")]:o,...i===void 0?{}:{
[name("base.name")]:i.name,[name("base.digest")]:i.digest}}}function revisionIn(t){try{
const e=JSON.parse(t)?.config?.Labels?.[s];return typeof e==="string"?e:void 0}catch{return}}
function basesAnnotation(t){return Object.keys(t).length===0?{}:{[i]:(0,o.$)(t)}}function basesOf(t){try{
const e=JSON.parse(t?.[i]??"{}");return typeof e==="object"&&e!==null?e:{}}catch{return{}}}},2735:(t,e,n)=>{n.d(e,{
Dx:()=>linesOf,GX:()=>yesOrNo,QG:()=>wordsBetweenCommas,fq:()=>pairsOf,lG:()=>attestation});function linesOf(t){
return t.split(/\r?\n/).map(t=>t.trim()).filter(t=>t!=="")}function wordsBetweenCommas(t){
const e=linesOf(t.replaceAll(",","\n"));if(e.length>0||t.trim()==="")return e
;throw new Error("it holds nothing but commas; give at least one value, or leave it out")}function pairsOf(t){const e={}
;for(const n of quoted(t)){const[,t,o]=/^([^=\s]+)=([\s\S]*)$/.exec(n)??[]
;if(t===void 0||o===void 0)throw new Error("each line must be NAME=value")
;if(t in e)throw new Error(`${t} is given twice`);e[t]=o}return e}function quoted(t){const e=[];let n=t
;while(n.trim()!==""){n=n.replace(/^\s+/,"");const t=/^"((?:[^"]|"")*)"[ \t]*(?:\r?\n|$)/.exec(n)
;const o=t?.[0]??/^[^\n]*\n?/.exec(n)?.[0]??n;e.push(t?(t[1]??"").replaceAll('""','"'):o.trim());n=n.slice(o.length)}
return e}function yesOrNo(t){if(/^(true|yes|on)$/i.test(t))return true;if(/^(false|no|off)$/i.test(t))return false
;throw new Error(`"${t}" is neither true nor false`)}function attestation(t){
if(/^(true|false|[a-z]+=.+)$/.test(t))return t
;throw new Error(`"${t}" is neither true, false nor an option of buildx such as mode=max`)}},3937:(t,e,n)=>{n.d(e,{
a:()=>code,g:()=>safe});function code(t){return`\`${t.replaceAll("`","'").replaceAll("|","\\|")}\``}function safe(t){
return t.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll("|","\\|").replaceAll(/([*_`[\]])/g,"\\$1").replaceAll(/\s*\n\s*/g," ")
}},4731:(t,e,n)=>{n.d(e,{$:()=>contentOf,n:()=>blobPath});function blobPath(t){return`blobs/${t.replace(":","/")}`}
function contentOf({text:t}){return JSON.parse(t)}},8687:(t,e,n)=>{n.d(e,{ED:()=>parseTag,F2:()=>parseReference,
SU:()=>parseRepository,U9:()=>isLoopback,ur:()=>configKey});var o=n(835)
;const i=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const s=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const r=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;const a=/^sha256:[0-9a-f]{64}$/;function parseReference(t){
const e=t.indexOf("@");const n=e<0?t:t.slice(0,e);const o=e<0?void 0:t.slice(e+1)
;if(o!==void 0&&!a.test(o))throw new Error(`"${t}" has a digest that is not sha256:<64 hex digits>`)
;const[,i="",s]=/^(.*?)(?::([^:/]*))?$/s.exec(n)??[];if(s!==void 0)parseTag(s);const{host:r="docker.io",name:c}=split(i)
;checkName(c,t);return{host:r==="index.docker.io"?"docker.io":r,
name:/^(index\.)?docker\.io$/.test(r)&&!c.includes("/")?`library/${c}`:c,...s!==void 0&&{tag:s},...o!==void 0&&{digest:o
}}}function parseRepository(t){const{host:e,name:n}=split(t)
;if(/@|:[^/]*$/.test(n))throw new Error(`"${t}" names an image; give its repository alone, and tags in tags`)
;checkName(n,t);if(e===void 0)return{name:n};const o=/^(index\.)?docker\.io$/.test(e);return{host:o?"docker.io":e,
name:o&&!n.includes("/")?`library/${n}`:n}}function parseTag(t){if(r.test(t))return t
;throw new Error(`"${t}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function split(t){const e=(0,o.Fv)(t);if(e===void 0)return{name:t}
;if(!s.test(e)||Number(/:(\d+)$/.exec(e)?.[1]??0)>65535)throw new Error(`"${e}" in "${t}" is not a host such as ghcr.io or 127.0.0.1:5000`)
;return{host:e,name:t.slice(e.length+1)}}function checkName(t,e){if(t.length<=255&&i.test(t))return
;const n=t!==t.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${e}" is a name that no registry takes${n}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}function configKey(t){return t==="docker.io"?"https://index.docker.io/v1/":t}function isLoopback(t){
return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(t)}},835:(t,e,n)=>{n.d(e,{Fd:()=>ecrHost,Fv:()=>registryOf,
_M:()=>repositoryOf,ol:()=>digestOf});function registryOf(t){const[e="",...n]=t.split("/")
;return n.length>0&&(/[.:]/.test(e)||e==="localhost")?e:void 0}function ecrHost(t){
const[,e,n]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws|on\.amazonwebservices\.com\.cn)$/.exec(t)??[]
;return e&&n?{account:e,region:n}:void 0}function repositoryOf(t){const e=registryOf(t)
;return t.slice(e===void 0?0:e.length+1).replace(/@.*$/,"")}function digestOf(t){return t.slice(t.indexOf("@")+1)}},
5493:(t,e,n)=>{n.d(e,{Ct:()=>lastBuildTags,dt:()=>releaseTags,gS:()=>isContentTag,mB:()=>contentTag,rL:()=>parseTags})
;var o=n(2735);var i=n(8687);const s=128;const r="branch-";const a="content-";const c=11;function contentTag(t){
return a+t}function isContentTag(t){return t.startsWith(a)}
function releaseTags({sha:t,ref:e,key:n,tags:o,movingTags:i,image:s}){
const r=/^refs\/tags\/v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/.exec(e)?.[1];const{digest:a,revision:c,from:f}=s
;const u=f==="engine"||(f==="promoted"?n!==void 0:c===void 0||t===""||c===t);const d=u?branchTag(e):void 0
;const l=u?t:revisionTag(c)??`image-${a.slice(7,19)}`;const g=o??[l,r].filter(t=>t!==void 0&&t!=="")
;const h=n===void 0?[]:[contentTag(n)];const p=new Set(h);return{fixed:[...new Set(g.filter(t=>!p.has(t??""))),...h],
moving:[...new Set(i??(d===void 0?[]:[d]))]}}function revisionTag(t=""){
return/^[0-9a-f]{7,64}(-dirty-[0-9a-f]+)?$/.test(t)?t:void 0}function branchTag(t){
const e=/^refs\/heads\/(.+)$/s.exec(t)?.[1];if(e===void 0)return;const n=e.replaceAll(/[^A-Za-z0-9._-]+/g,"-")
;const o=s-r.length;if(n===e&&n.length<=o&&!/-[0-9a-f]{10}$/.test(n))return`${r}${n}`
;return`${r}${n.slice(0,o-c)}-${mark(e)}`}function lastBuildTags({ref:t,headRef:e,baseRef:n,defaultBranch:o}){
const[i,s,r]=[e,n,o].map(t=>`refs/heads/${t}`);return[...new Set([i,t,s,r].flatMap((t="")=>branchTag(t)??[]))]}
function parseTags(t){return(0,o.QG)(t).map(i.ED)}function mark(t){let e=0xcbf29ce484222325n;for(const n of t){
e^=BigInt(n.codePointAt(0)??0);e=BigInt.asUintN(64,e*0x100000001b3n)}return e.toString(16).padStart(16,"0").slice(0,c-1)
}},8484:(t,e,n)=>{n.d(e,{q:()=>TagTaken});class TagTaken extends Error{}},4824:(t,e,n)=>{n.r(e);n.d(e,{
checkLogins:()=>checkLogins,loginInputs:()=>a,loginsOf:()=>loginsOf});var o=n(2807);var i=n(8687);var s=n(835)
;var r=n(4905);const a={
username:(0,r.lq)("User of the registry in repository, unless it is ECR or a step before logged docker in; of others: registry-auth",r.Qq),
password:(0,r.lq)("Password or token of that user; never in argv or the log",r.Qq),"registry-auth":(0,
r.lq)("Log-ins of several registries: a YAML list of registry, username and password",r.Qq)}
;function checkLogins({username:t,password:e}){if(t===void 0===(e===void 0))return[]
;return t===void 0?["username: is required with password"]:["password: is required with username; an empty one is often a secret that this workflow does not have"]
}async function loginsOf(t){const{username:e,password:n,"registry-auth":o}=t;const i=o===void 0?[]:await several(o)
;if(e===void 0||n===void 0)return i;const s=await hostsOf(t);const r={username:e,password:n}
;return[...i,...s.length===0?[r]:s.map(t=>({registry:t,...r}))]}
async function hostsOf({repository:t=[],images:e,image:n}){
const own=t=>[...new Set(t.flatMap(t=>hostBesidesEcr(t)??[]))]
;const o=own([t,e===void 0?[]:await repositoriesOf(e)].flat(2))
;return o.length>0||n?.kind!=="registry"?o:own([n.repository])}async function repositoriesOf(t){
const{parse:e}=await n.e(815).then(n.t.bind(n,8815,19));try{const n=e(t,{schema:"failsafe"})
;return n.flatMap(t=>typeof t?.repository==="string"?[t.repository]:[])}catch{return[]}}function hostBesidesEcr(t){try{
const{host:e}=(0,i.SU)(t);return e===void 0||e==="public.ecr.aws"||(0,s.Fd)(e)?void 0:e}catch{return}}
async function several(t){const{parse:e}=await n.e(815).then(n.t.bind(n,8815,19));let i;try{i=e(t,{schema:"failsafe"})
}catch{throw(0,o.Qm)("invalid inputs: registry-auth: it is not YAML; give a list of registry, username and password")}
if(!Array.isArray(i))throw(0,o.Qm)("invalid inputs: registry-auth: it is not a list of registry, username and password")
;return i.map((t,e)=>{const n=["registry","username","password"].map(e=>t?.[e]);const[i,s,r]=n
;if(n.every(t=>typeof t==="string"&&t!==""))return{registry:hostOf(String(i)),username:String(s),password:String(r)}
;throw(0,o.Qm)(`invalid inputs: registry-auth: entry ${e+1} needs registry, username and password, none of them empty`)
})}function hostOf(t){const e=t.replace(/^https?:\/\//,"").replace(/\/.*$/,"")
;return/^(index\.|registry-1\.)?docker\.io$/.test(e)?"docker.io":e}},1397:(t,e,n)=>{n.r(e);n.d(e,{action:()=>O})
;var o=n(3937);const i={pushed:"✅","already-there":"✅",failed:"❌"}
;function pushSummary({digest:t,outcome:e,why:n,seconds:s,rows:r}){
const a=n===""?"":"No tag was half put: correct what is named above and run this job again; what was uploaded is not uploaded twice."
;const c=r.flatMap(({repository:e,tags:n})=>Object.entries(n).map(([n,i])=>`| ${(0,o.a)(e)} | ${(0,o.a)(n)} | ${(0,
o.a)(t)} | ${(0,o.g)(i)} |`));const f=r.flatMap(({repository:t,created:e,bytes:n,referrers:i})=>n?[`| ${(0,
o.a)(t)}${e?" (new)":""} | ${mega(n.uploaded)} | ${mega(n.mounted)} | ${mega(n.there)} | ${i} |`]:[])
;return[`## ${i[e]??""} Image ${e.replaceAll("-"," ")} in ${s.toFixed(1)} s`,n&&(0,
o.g)(n),a,table("| repository | tag | digest | what happened |\n|---|---|---|---|",c),table("| repository | uploaded | taken over | there already | signatures and the like |\n|---|--:|--:|--:|--:|",f)].filter(t=>t!=="").join("\n\n").concat("\n")
}function table(t,e){return e.length===0?"":`${t}\n${e.join("\n")}`}function mega(t){return`${(t/1e6).toFixed(1)} MB`}
var s=n(5493);var r=n(5759);var a=n(8500);var c=n(1420);var f=n(2807);var u=n(4731)
;const d=["critical","high","medium","low"];function judgeScan(t,e,n,o){const i=d.slice(0,d.indexOf(e)+1)
;const s=t.filter(({severity:t})=>i.includes(t));const r=s.toSorted((t,e)=>i.indexOf(e.severity)-i.indexOf(t.severity))
;const a=[...new Map(r.map(t=>[t.id,t])).values()].toReversed();const entry=t=>n.find(e=>e.id===t)
;const good=t=>n.find(e=>e.id===t&&e.until>=o);return{failing:a.filter(({id:t})=>!good(t)),allowed:a.flatMap(t=>{
const e=good(t.id);return e?[{...t,...e}]:[]}),expired:a.flatMap(({id:t})=>good(t)?[]:entry(t)??[])}}
function parseAllowed(t){if(!Array.isArray(t))throw new Error("it is not a list of id, reason and until");const e=[]
;const n=t.map((t,n)=>{const{id:o,reason:i,until:s,...r}=t??{};const a=typeof o==="string"?o:`entry ${n+1}`
;if(typeof o!=="string"||o==="")e.push(`${a}: id is required`)
;if(typeof i!=="string"||i.trim()==="")e.push(`${a}: reason is required`)
;if(typeof s!=="string"||!/^\d{4}-\d{2}-\d{2}$/.test(s)||Number.isNaN(Date.parse(s)))e.push(`${a}: until must be a day such as 2027-01-31`)
;for(const t of Object.keys(r))e.push(`${a}: unknown key "${t}"`);return{id:o,reason:i,until:s}})
;if(e.length>0)throw new Error(e.join("; "));return n}async function readAllowed(t){if(t===void 0)return[]
;const{parse:e}=await n.e(815).then(n.t.bind(n,8815,19));try{return parseAllowed(e(t,{schema:"failsafe"}))}catch(t){
throw(0,f.Qm)(`invalid inputs: scan-allow: ${t instanceof Error?t.message.split("\n")[0]:t}`,t)}}
async function passScan(t,e,n,o,{ecr:i},s){const r=n["scan-fail-on"];if(r==="off"||!t.ecr)return
;const a=performance.now()+n["scan-timeout"]*1e3;const c=await imagesOf(e.source,e.digest)
;const f=await Promise.all(c.map(e=>findingsOf(t,e,a,n,i)));judge(t,f.flat(),r,o,s)}
async function findingsOf({repository:{host:t,name:e},full:n},o,i,s,r){const u=`waiting for ECR's scan of ${n}@${o}`
;for(;;){const{state:n,findings:d,why:l}=await r.scan(t,e,o);if(n==="done")return d;if(n==="unsupported")throw(0,
f.gz)(`${u}: ECR can't scan this image (${l}); nothing was tagged. Set scan-fail-on: off for it, or use enhanced scanning`)
;if(n==="failed")throw(0,f.gz)(`${u}: the scan failed (${l}); nothing was tagged. Run the job again`)
;if(performance.now()>i)throw(0,
f.gz)(`${u}: nothing came within ${(0,c.a)(s["scan-timeout"])}; nothing was tagged. Run the job again, or raise scan-timeout`)
;await(0,a.setTimeout)(3e3)}}function judge(t,e,n,o,i){const s=(new Date).toISOString().slice(0,10)
;const{failing:r,allowed:a,expired:c}=judgeScan(e,n,o,s)
;for(const{id:t,severity:e,reason:n,until:o}of a)i.notice(`${t} (${e}) may pass until ${o}: ${n}`)
;for(const{id:t,until:e}of c)i.warning(`scan-allow: the entry of ${t} ended on ${e} and counts no more`)
;if(r.length===0)return;const u=r.slice(0,10).map(({id:t,severity:e})=>`${t} (${e})`)
;const d=r.length>u.length?` and ${r.length-u.length} more`:""
;throw(0,f.gz)(`ECR's scan of ${t.full} found ${u.join(", ")}${d}, from ${n} up; nothing was tagged. Update what they are in, or allow them in scan-allow with a reason and a day`)
}async function imagesOf(t,e){const n=await t.manifest(e);const{manifests:o}=n?(0,u.$)(n):{};if(o===void 0)return[e]
;return o.filter(({platform:t})=>t?.os!=="unknown").map(t=>t.digest)}var l=n(2514);var g=n(2735);var h=n(8687)
;var p=n(4824);var m=n(4905);const y={
image:(0,m.mw)("oci:<path>@sha256:… as build-image gives it, an image by digest in any registry (it is promoted, with the same digest), or an image of the local Docker engine",function parsePushImage(t){
const[,e,n=""]=/^oci:(.*?)(?:@(.*))?$/s.exec(t)??[];if(e!==void 0){if(e!==""&&/^sha256:[0-9a-f]{64}$/.test(n))return{
kind:"layout",path:e,digest:n};throw new Error(`"${t}" is not an OCI layout such as oci:<path>@sha256:<64 hex digits>`)}
if(/^sha256:[0-9a-f]{64}$/.test(t))return{kind:"engine",name:t};const o=(0,h.F2)(t);if(o.digest===void 0)return{
kind:"engine",name:t};return{kind:"registry",repository:`${o.host}/${o.name}`,digest:o.digest}}),repository:(0,
m.mw)("Where it goes: orders in the ECR of the AWS credentials, ghcr.io/acme/orders, or several, one a line",t=>{
const e=(0,g.Dx)(t);for(const t of e)(0,h.SU)(t);return[...new Set(e)]}),tags:(0,
m.lq)("Tags that never move, by lines or commas; commit and version when empty, for a promotion the commit that the image says",s.rL),
"moving-tags":(0,m.lq)("Tags that may move; branch-<name of the branch> when empty, none for a promotion",s.rL),key:(0,
m.lq)("build-image's output key: adds the tag content-<key>, by which it finds this content again",t=>{
if(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/.test(t))return t
;throw new Error(`"${t}" is not a content key as build-image gives it`)}),...p.loginInputs,manage:(0,
m.P_)("true changes an ECR repository that is set up otherwise; false only says so","false",g.GX),"scan-on-push":(0,
m.P_)("Whether ECR repositories scan what is pushed","true",g.GX),encryption:(0,
m.lq)("Of an ECR repository: AES256, KMS or KMS:<arn of a key>; what ECR gives a new one when empty",l.fJ),lifecycle:(0,
m.lq)(`After how many days ECR deletes images without any tag, such as 30d; none, or a policy as JSON; when empty ${l.QW}, unless a policy is there`,l.Ss),
"repository-tags":(0,m.lq)("Tags of a new ECR repository: NAME=value a line",g.fq),"scan-fail-on":(0,
m.P_)("Findings of ECR that fail the push, from this severity up: off, critical, high, medium or low","off",(0,
m.yL)("off","critical","high","medium","low")),
"scan-allow":(0,m.lq)("Findings that may pass: a YAML list of id, reason and until (the last day, 2027-01-31)",m.Qq),
"scan-timeout":(0,m.P_)("How long to wait for ECR's findings","5m",c.E)};var w=n(8484)
;async function tagsThere(t,e,n,o){const i=[...e.fixed,...e.moving];const r=await Promise.all(i.map(async e=>({tag:e,
digest:await t.repository.digest(e)})))
;const a=r.filter(({tag:t,digest:o})=>o!==void 0&&o!==n.digest&&e.fixed.includes(t));const c=a.find(({tag:t})=>(0,
s.gS)(t))??a[0];if(c?.digest!==void 0)throw await conflict(t,c.tag,c.digest,n,o)
;return new Set(r.flatMap(({tag:t,digest:e})=>e===n.digest?[t]:[]))}async function putFixed(t,e,n,o,i){
const{repository:s}=t;const r={digest:n.digest,source:o};const a=await s.putNew(n,e).catch(async t=>{
if(!(t instanceof w.q))throw t;return await s.digest(e)??"another"});if(a===n.digest)return"there"
;if(a!==void 0)throw await conflict(t,e,a,r,i);const c=await s.digest(e)
;if(c!==void 0&&c!==n.digest)throw await conflict(t,e,c,r,i);return"tagged"}
async function putMoving({repository:t,full:e},n,o,i){if(await t.digest(n)===o.digest)return"there";try{await t.put(o,n)
;return"tagged"}catch(s){if(!(s instanceof w.q))throw s;if(await t.digest(n)===o.digest)return"there"
;if(!i)return"refused"
;throw(0,f.gz)(`tagging ${e}:${n}: ${s.message}; let it move in the repository's settings (manage: true does), or leave it out of moving-tags`)
}}async function conflict(t,e,n,{digest:o,source:i},s){
const[r,a]=await Promise.all([told(t,n,t.repository,s),told(t,o,i,s)]);return(0,
f.gz)(`tag ${e} of ${t.full} never moves: it names ${n} (${r}), not ${o} (${a}); ${adviceFor(e)}`,"failed")}
function adviceFor(t){
return(0,s.gS)(t)?"another job built the same content at the same time: run this job again, and it finds that image":"give this image a tag of its own, or push the one that has it; a commit that is built again with refresh-base: true is another image when a base image is"
}async function told(t,e,n,{ecr:o}){const{host:i,name:s}=t.repository;const r=t.ecr?await o.pushedAt(i,s,e):void 0
;if(r)return`pushed ${r.toISOString()}`;const a=await builtAt(n,e).catch(()=>{});const c=t.ecr?"not there yet, ":""
;return a?`${c}built ${a} by its config`:`${c}nothing says when it was built`}async function builtAt(t,e){
const n=await t.manifest(e);const{manifests:o,config:i}=n?(0,u.$)(n):{};const s=o?.[0]
;if(s)return await builtAt(t,s.digest);if(i===void 0)return;const{created:r}=JSON.parse(await t.text(i.digest))
;return typeof r==="string"?r:void 0}async function push({image:t,tags:e,targets:n,allow:o,inputs:i,progress:s},r,a){
const c=await t.source.manifest(t.digest);const f=n.map(t=>{const e={repository:t.full,created:t.created,
changed:t.created,tags:{},referrers:0};s.push(e);return{target:t,row:e}});await each(f,async({target:n,row:o})=>{
for(const i of await tagsThere(n,e,t,r))o.tags[i]="already there"});await each(f,async({target:e,row:n})=>{
if(t.repository?.host===e.repository.host&&t.repository.name===e.repository.name)return;const o={from:t.source,
repository:t.repository,to:e.repository,digest:t.digest};const i=await r.copy({...o,tell:a.info});n.bytes=i
;n.referrers=i.referrers.length;n.changed||=i.manifests>0});await each(f,({target:e})=>passScan(e,t,i,o,r,a))
;await each(f,async({target:n,row:o})=>{
for(const i of e.fixed)if(o.tags[i]===void 0)tell(o,i,await putFixed(n,i,c,t.source,r))})
;await each(f,async({target:t,row:n})=>{for(const o of e.moving){if(n.tags[o]!==void 0)continue
;const e=await putMoving(t,o,c,i["moving-tags"]!==void 0);tell(n,o,e)
;if(e==="refused")a.warning(`${o} of ${t.full} stays where it is: the repository lets no tag move; manage: true would let it`)
}})}const v={tagged:"tagged",there:"already there",refused:"not moved: immutable there"}
;function tagsEverywhere({fixed:t,moving:e},n){return[...t,...e].filter(t=>n.every(({tags:e})=>e[t]!==v.refused))}
function tell(t,e,n){t.tags[e]=v[n];if(n==="tagged")t.changed=true}async function each(t,e){
const n=await Promise.allSettled(t.map(e));const o=n.flatMap(t=>t.status==="rejected"?[t.reason]:[])
;if(o.length===1)throw o[0];if(o.length>1)throw(0,f.gz)(o.map(t=>t?.message??String(t)).join("; and "),"failed",o[0])}
var $=n(6760);var b=n(2187);const nothing=async()=>{};async function findImage(t,e,n){
if(t.kind==="engine")return await n.engine(t.name);const{digest:o}=t;if(t.kind==="layout"){const i=(0,
$.isAbsolute)(t.path)?t.path:(0,$.join)(e,t.path);const s=await n.layout(i);if(await s.manifest(o))return{source:s,
digest:o,close:nothing}
;throw(0,f.Qm)(`image: the OCI layout ${t.path} holds no ${o}; build it in this job, or correct the path`)}
const i=await n.registries.open(t.repository);if(i&&await i.manifest(o))return{source:i,repository:i,digest:o,
close:nothing};throw(0,f.Qm)(`image: ${t.repository} holds no ${o}; push it there first, or correct the reference`)}
async function revisionOf(t,e){const n=await t.manifest(e);const{annotations:o,manifests:i,config:s}=n?(0,u.$)(n):{}
;const r=o?.[b.sP];if(r!==void 0)return r;const[a]=i??[];if(a!==void 0)return await revisionOf(t,a.digest);return s&&(0,
b.jQ)(await t.text(s.digest))}async function openTargets(t,{registries:e,ecr:n},o){const i={
scanOnPush:t["scan-on-push"],encryption:t.encryption,lifecycle:t.lifecycle,tags:t["repository-tags"]??{},movable:(0,
l.mq)(t["moving-tags"]??[])};return await Promise.all(t.repository.map(async s=>{const r=await e.open(s)
;const{host:a,name:c}=r??await e.address(s);const u=await n.knows(a)
;const{created:d,notes:l}=u?await n.prepare(a,c,i,t.manage):{created:false,notes:[]}
;for(const t of l)o.notice(t,"Repository");if(d)o.info(`created ${a}/${c}`);const g=r??await e.open(s)
;if(g===void 0)throw(0,f.gz)(`opening ${a}/${c}: it is not there; create the repository or correct its name`);return{
repository:g,full:`${a}/${c}`,ecr:u,created:d}}))}const O=(0,r.Q)({name:"push-registry",
description:"Puts an image where machines can fetch it by digest, once, under tags that never move",inputs:y,outputs:{
outcome:"pushed, already-there or failed",
image:"The image by digest in the first repository: <registry>/orders@sha256:…",
images:"JSON list of the image by digest in each repository",digest:"Digest of the image",
tags:"Tags that it has in each repository, with commas",changed:"true if anything was uploaded or tagged",
result:"All of this and more as JSON"},check:function check(t){const{tags:e,"moving-tags":n=[]}=t;const o=[...(0,
p.checkLogins)(t)];const i=(e??[]).filter(t=>n.includes(t))
;if(i.length>0)o.push(`moving-tags: ${i.join(", ")} can't be in tags too`);try{(0,l.mq)(n)}catch(t){
o.push(`moving-tags: ${t instanceof Error?t.message:t}`)}
if(t["scan-allow"]!==void 0&&t["scan-fail-on"]==="off")o.push("scan-allow: allows nothing unless scan-fail-on is set")
;return o},async run(t,e){const{inputs:n,run:o,log:i}=t;const r=performance.now()
;const a=await readAllowed(n["scan-allow"]);const c=await findImage(n.image,o.workspace,e);const{digest:f}=c
;const{key:u,tags:d,"moving-tags":l}=n;const g=c.repository?"promoted":n.image.kind==="engine"?"engine":"built"
;const h=d===void 0&&g!=="engine"&&!(g==="promoted"&&u!==void 0);const p=h?await revisionOf(c.source,f):void 0
;const m=(0,s.dt)({...o,key:u,tags:d,movingTags:l,image:{digest:f,revision:p,from:g}});const y=[];const end=(e,n)=>{
const o=(performance.now()-r)/1e3;t.report({repositories:y});t.summary(pushSummary({digest:c.digest,outcome:e,why:n,
seconds:o,rows:y}))};try{const o=await openTargets(n,e,i);await push({image:c,tags:m,targets:o,allow:a,inputs:n,
progress:y},e,i);const s=y.some(t=>t.changed);const r=s?"pushed":"already-there"
;const f=o.map(({full:t})=>`${t}@${c.digest}`);t.setOutput("outcome",r);t.setOutput("image",f[0]??"")
;t.setOutput("images",JSON.stringify(f));t.setOutput("digest",c.digest)
;t.setOutput("tags",tagsEverywhere(m,y).join(","));t.setOutput("changed",s)
;for(const t of f)i.info(`${s?"pushed":"already there"}: ${t}`);end(r,"")}catch(t){
end("failed",t instanceof Error?t.message:String(t));throw t}finally{await c.close()}}})},5759:(t,e,n)=>{n.d(e,{
Q:()=>defineAction});function defineAction(t){return t}},4905:(t,e,n)=>{n.d(e,{Bz:()=>fromRunner,P_:()=>defaulted,
Qq:()=>text,lq:()=>optional,mw:()=>required,yL:()=>oneOf});function required(t,e){return{description:t,required:true,
parse:t=>{if(t===void 0)throw new Error("is required");return e(t)}}}function optional(t,e){return{description:t,
required:false,parse:t=>t===void 0?void 0:e(t)}}function defaulted(t,e,n){return{description:t,required:false,default:e,
parse:t=>n(t??e)}}function fromRunner(t,e){return{description:t,required:false,default:e,parse:t=>t}}function text(t){
return t}function oneOf(...t){return e=>{const n=t.find(t=>t===e)
;if(n===void 0)throw new Error(`"${e}" is not ${sentence(t)}`);return n}}function sentence(t){
return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`}}};
