export const id=3327;export const ids=[3327,5369];export const modules={46:(t,e,n)=>{n.d(e,{r:()=>readDigest,
u:()=>NoDigest});var i=n(3720);class NoDigest extends Error{constructor(t){
const e=typeof t==="string"?JSON.stringify(t.slice(0,100)):"something of type "+typeof t
;super(`${e} is no digest of the form sha256:<64 hex digits>`)}}function readDigest(t){if(typeof t==="string"&&(0,
i.Bc)(t))return t;throw new NoDigest(t)}},2887:(t,e,n)=>{n.d(e,{QW:()=>s,Ss:()=>parseLifecycle,UL:()=>drift,
US:()=>policyOf,fJ:()=>parseEncryption,mq:()=>movableTags,oR:()=>joined});var i=n(6082);const o=5
;function movableTags(t){const e=[...new Set(["branch-*",...t.filter(t=>!t.startsWith("branch-"))])]
;if(e.length>o)throw new Error(`${e.length-1} tags besides branches are too many: ECR can let ${o-1} move`);return e}
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
const n=[];const add=(t,e,i=false)=>n.push({what:t,text:e,fixed:i});const i=joined(t,e.movable)
;if(!t.mutability.startsWith("IMMUTABLE"))add("mutability",`its tags are ${t.mutability}, not immutable`);else if(i.length>t.movable.length){
const e=`${i.slice(t.movable.length).join(", ")} can't move there`
;const n=`, and with the filters ${t.movable.join(", ")} that it has there would be more than the ${o} that ECR takes; remove some`
;if(i.length>o)add("mutability",`${e}${n}`,true);else add("mutability",e)}
if(t.scanOnPush!==e.scanOnPush)add("scan","scan on push is "+(t.scanOnPush?"on":"off"))
;const{type:s,key:r}=e.encryption??t.encryption
;if(t.encryption.type!==s||r!==void 0&&t.encryption.key!==r)add("encryption",`it is encrypted with ${t.encryption.key??t.encryption.type}, which can't be changed once it is made`,true)
;const a=policyOf(e)
;if(a!==void 0)if(t.lifecycle===void 0)add("lifecycle","it has no lifecycle policy");else if(e.lifecycle!==void 0&&!same(t.lifecycle,a))add("lifecycle","its lifecycle policy is another")
;const c=Object.entries(e.tags).filter(([e,n])=>t.tags[e]!==n)
;if(c.length>0)add("tags",`its tags lack ${c.map(([t,e])=>`${t}=${e}`).join(", ")}`);return n}function same(t,e){
return(0,i.$)(JSON.parse(t))===(0,i.$)(JSON.parse(e))}},2005:(t,e,n)=>{n.d(e,{J0:()=>imageLabels,cF:()=>basesOf,
jQ:()=>revisionIn,oz:()=>basesAnnotation,sP:()=>r});var i=n(6082);var o=n(46);const s="io.immutable.base-digests"
;const r="org.opencontainers.image.revision";function imageLabels({source:t,revision:e,time:n,version:i,base:o}){
const name=t=>`org.opencontainers.image.${t}`;return{...t===void 0?{}:{[name("source")]:t},[r]:e,
[name("created")]:new Date(n*1e3).toISOString().replace(".000Z","Z"),[name("version")]:i,...o===void 0?{}:{
[name("base.name")]:o.name,[name("base.digest")]:o.digest}}}function revisionIn(t){try{
const e=JSON.parse(t)?.config?.Labels?.[r];return typeof e==="string"?e:void 0}catch{return}}
function basesAnnotation(t){return Object.keys(t).length===0?{}:{[s]:(0,i.$)(t)}}function basesOf(t){try{
const e=JSON.parse(t?.[s]??"{}");return Object.fromEntries(Object.entries(e).map(([t,e])=>[t,(0,o.r)(e)]))}catch{
return{}}}},4493:(t,e,n)=>{n.d(e,{$E:()=>contentOf,$p:()=>o,EG:()=>s,H3:()=>isAttestation,QP:()=>a,TF:()=>r,V4:()=>d,
jq:()=>isForeign,nD:()=>blobPath,nw:()=>isIndex});var i=n(46);const o="application/vnd.oci.image.index.v1+json"
;const s="application/vnd.oci.image.manifest.v1+json";const r="application/vnd.oci.image.config.v1+json"
;const a="application/vnd.oci.image.layer.v1.tar";const c="application/vnd.docker.distribution.manifest.list.v2+json"
;const d=[o,s,c,"application/vnd.docker.distribution.manifest.v2+json"];function isIndex(t){return t===o||t===c}
function isForeign(t){return/\.(foreign\.diff|nondistributable)\./.test(t)}
function isAttestation({platform:t,annotations:e}){return t?.os==="unknown"||e?.["vnd.docker.reference.type"]!==void 0}
function blobPath(t){return`blobs/${(0,i.r)(t).replace(":","/")}`}function contentOf({text:t}){const e=JSON.parse(t)
;if(typeof e!=="object"||e===null||Array.isArray(e))throw new Error("it is no manifest")
;const{manifests:n,config:i,layers:o,subject:s,...r}=e;return{...r,...n!=null&&{manifests:n.map(descriptor)},
...i!=null&&{config:descriptor(i)},...o!=null&&{layers:o.map(descriptor)},...s!=null&&{subject:descriptor(s)}}}
function descriptor(t){return{...t,digest:(0,i.r)(t?.digest)}}},9349:(t,e,n)=>{n.d(e,{ED:()=>parseTag,
F2:()=>parseReference,Fd:()=>ecrHost,SU:()=>parseRepository,U9:()=>isLoopback,ol:()=>digestOf,ur:()=>configKey})
;var i=n(3720);function ecrHost(t){
const[,e,n]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(t)??[]
;return e&&n?{account:e,region:n}:void 0}function digestOf(t){return(0,i.mQ)(t).digest??t}
const o=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const s=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const r=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(t){
const{host:e="docker.io",path:n,tag:o,digest:s}=(0,i.mQ)(t)
;if(s!==void 0&&!(0,i.Bc)(s))throw new Error(`"${t}" has a digest that is not sha256:<64 hex digits>`)
;if(o!==void 0)parseTag(o);checkHost(e,n);checkName(n,t);return{...inFull(e,n),...o!==void 0&&{tag:o},...s!==void 0&&{
digest:s}}}function parseRepository(t){const{host:e,path:n}=(0,i.Ve)(t);if(e!==void 0)checkHost(e,n)
;if(/@|:[^/]*$/.test(n))throw new Error(`"${t}" names an image; give its repository alone, and tags in tags`)
;checkName(n,t);return e===void 0?{name:n}:inFull(e,n)}function inFull(t,e){if(!/^(index\.)?docker\.io$/.test(t))return{
host:t,name:e};return{host:"docker.io",name:e.includes("/")?e:`library/${e}`}}function parseTag(t){if(r.test(t))return t
;throw new Error(`"${t}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(t,e){if(s.test(t)&&Number(/:(\d+)$/.exec(t)?.[1]??0)<=65535)return
;throw new Error(`"${t}" in "${t}/${e}" is not a host such as ghcr.io or 127.0.0.1:5000`)}function checkName(t,e){
if(t.length<=255&&o.test(t))return;const n=t!==t.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${e}" is a name that no registry takes${n}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}function configKey(t){return t==="docker.io"?"https://index.docker.io/v1/":t}function isLoopback(t){
return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(t)}},9727:(t,e,n)=>{n.d(e,{Ct:()=>lastBuildTags,
dt:()=>releaseTags,gS:()=>isContentTag,mB:()=>contentTag,rL:()=>parseTags});var i=n(509);var o=n(9349);const s=128
;const r="branch-";const a="content-";const c=11;function contentTag(t){return a+t}function isContentTag(t){
return t.startsWith(a)}function releaseTags({sha:t,ref:e,key:n,tags:i,movingTags:o,image:s}){
const r=/^refs\/tags\/v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/.exec(e)?.[1];const{digest:a,revision:c,from:d}=s
;const u=d==="engine"||(d==="promoted"?n!==void 0:c===void 0||t===""||c===t);const f=u?branchTag(e):void 0
;const l=u?t:revisionTag(c)??`image-${a.slice(7,19)}`;const g=i??[l,r].filter(t=>t!==void 0&&t!=="")
;const h=n===void 0?[]:[contentTag(n)];const p=new Set(h);return{fixed:[...new Set(g.filter(t=>!p.has(t??""))),...h],
moving:[...new Set(o??(f===void 0?[]:[f]))]}}function revisionTag(t=""){
return/^[0-9a-f]{7,64}(-dirty-[0-9a-f]+)?$/.test(t)?t:void 0}function branchTag(t){
const e=/^refs\/heads\/(.+)$/s.exec(t)?.[1];if(e===void 0)return;const n=e.replaceAll(/[^A-Za-z0-9._-]+/g,"-")
;const i=s-r.length;if(n===e&&n.length<=i&&!/-[0-9a-f]{10}$/.test(n))return`${r}${n}`
;return`${r}${n.slice(0,i-c)}-${mark(e)}`}function lastBuildTags({ref:t,headRef:e,baseRef:n,defaultBranch:i}){
const[o,s,r]=[e,n,i].map(t=>`refs/heads/${t}`);return[...new Set([o,t,s,r].flatMap((t="")=>branchTag(t)??[]))]}
function parseTags(t){return(0,i.QG)(t).map(o.ED)}function mark(t){let e=0xcbf29ce484222325n;for(const n of t){
e^=BigInt(n.codePointAt(0)??0);e=BigInt.asUintN(64,e*0x100000001b3n)}return e.toString(16).padStart(16,"0").slice(0,c-1)
}},6082:(t,e,n)=>{n.d(e,{$:()=>canonical});function canonical(t){
if(Array.isArray(t))return`[${t.map(canonical).join(",")}]`;if(typeof t!=="object"||t===null)return JSON.stringify(t)
;const e=Object.entries(t).filter(([,t])=>t!==void 0);const n=e.sort(([t],[e])=>t<e?-1:1)
;return`{${n.map(([t,e])=>`${JSON.stringify(t)}:${canonical(e)}`).join(",")}}`}},2730:(t,e,n)=>{n.d(e,{
E:()=>parseDuration,a:()=>formatDuration});const i={s:1,m:60,h:3600,d:86400};function parseDuration(t){
const e=[...t.matchAll(/(\d+)([smhd])/g)]
;if(e.length===0||e.map(([t])=>t).join("")!==t)throw new Error(`"${t}" is not a duration such as 90s, 15m or 2h`)
;return e.reduce((t,[,e,n])=>t+Number(e)*(i[n??""]??0),0)}function formatDuration(t){let e=Math.round(t);let n=""
;for(const[t,i]of[["h",3600],["m",60],["s",1]]){const o=Math.floor(e/i);e-=o*i;if(o>0)n+=`${o}${t}`}return n||"0s"}},
509:(t,e,n)=>{n.d(e,{Dx:()=>linesOf,GX:()=>yesOrNo,QG:()=>wordsBetweenCommas,fq:()=>pairsOf,lG:()=>attestation})
;function linesOf(t){return t.split(/\r?\n/).map(t=>t.trim()).filter(t=>t!=="")}function wordsBetweenCommas(t){
const e=linesOf(t.replaceAll(",","\n"));if(e.length>0||t.trim()==="")return e
;throw new Error("it holds nothing but commas; give at least one value, or leave it out")}function pairsOf(t){const e={}
;for(const n of quoted(t)){const[,t,i]=/^([^=\s]+)=([\s\S]*)$/.exec(n)??[]
;if(t===void 0||i===void 0)throw new Error("each line must be NAME=value")
;if(t in e)throw new Error(`${t} is given twice`);e[t]=i}return e}function quoted(t){const e=[];let n=t
;while(n.trim()!==""){n=n.replace(/^\s+/,"");const t=/^"((?:[^"]|"")*)"[ \t]*(?:\r?\n|$)/.exec(n)
;const i=t?.[0]??/^[^\n]*\n?/.exec(n)?.[0]??n;e.push(t?(t[1]??"").replaceAll('""','"'):i.trim());n=n.slice(i.length)}
return e}function yesOrNo(t){if(/^(true|yes|on)$/i.test(t))return true;if(/^(false|no|off)$/i.test(t))return false
;throw new Error(`"${t}" is neither true nor false`)}function attestation(t){
if(/^(true|false|[a-z]+=.+)$/.test(t))return t
;throw new Error(`"${t}" is neither true, false nor an option of buildx such as mode=max`)}},3720:(t,e,n)=>{n.d(e,{
Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference});function splitReference(t){const e=t.indexOf("@")
;const n=e<0?t:t.slice(0,e);const[,i="",o]=/^(.*?)(?::([^:/]*))?$/s.exec(n)??[];return{...splitHost(i),tag:o,
digest:e<0?void 0:t.slice(e+1)}}function splitHost(t){const[e="",...n]=t.split("/")
;const i=n.length>0&&(/[.:]/.test(e)||e==="localhost");return i?{host:e,path:n.join("/")}:{host:void 0,path:t}}
function isDigest(t){return/^sha256:[0-9a-f]{64}$/.test(t)}},2375:(t,e,n)=>{n.d(e,{DT:()=>revisionOf,Ed:()=>imagesBelow,
FE:()=>basesUnder,Qu:()=>builtAt,o2:()=>firstImage});var i=n(2005);var o=n(4493);async function*downFrom(t,e){
for(let n=e;n!==void 0;){const e=(0,o.$E)(n);yield e;const i=e.manifests?.find(t=>!(0,o.H3)(t))
;n=i&&await t.manifest(i.digest)}}async function firstImage(t,e){let n=(0,o.$E)(e)
;for await(const i of downFrom(t,e))n=i;return n}async function basesUnder(t,e){
for await(const{annotations:n}of downFrom(t,await t.manifest(e))){const t=(0,i.cF)(n)
;if(Object.keys(t).length>0)return t}return{}}async function revisionOf(t,e){let n={}
;for await(const o of downFrom(t,await t.manifest(e))){const t=o.annotations?.[i.sP];if(t!==void 0)return t;n=o}
return n.config&&(0,i.jQ)(await t.text(n.config.digest))}async function builtAt(t,e){const n=await t.manifest(e)
;const{config:i}=n?await firstImage(t,n):{};if(i===void 0)return;const{created:o}=JSON.parse(await t.text(i.digest))
;return typeof o==="string"?o:void 0}async function imagesBelow(t,e){return[...await below(t,e,new Set)]}
async function below(t,e,n){if(n.has(e))return new Set;n.add(e);const i=await t.manifest(e);const{manifests:s}=i?(0,
o.$E)(i):{};if(s===void 0)return new Set([e]);const r=new Set;for(const e of s){if((0,o.H3)(e))continue;const i=(0,
o.nw)(e.mediaType)?await below(t,e.digest,n):[e.digest];for(const t of i)r.add(t)}return r}},5369:(t,e,n)=>{n.r(e)
;n.d(e,{checkLogins:()=>checkLogins,loginInputs:()=>r,loginsOf:()=>loginsOf});var i=n(2807);var o=n(9349);var s=n(4905)
;const r={
username:(0,s.lq)("User of the one registry in repository that is not ECR, unless a step before logged docker in; of others: registry-auth",s.Qq),
password:(0,s.rJ)((0,s.lq)("Password or token of that user; never in argv or the log",s.Qq),t=>[t]),"registry-auth":(0,
s.lq)("Log-ins of several registries: a YAML list of registry, username and password",s.Qq)}
;function checkLogins({username:t,password:e}){if(t===void 0===(e===void 0))return[]
;return t===void 0?["username: is required with password"]:["password: is required with username; an empty one is often a secret that this workflow does not have"]
}async function loginsOf(t){const{username:e,password:n,"registry-auth":o}=t;const s=o===void 0?[]:await several(o)
;if(e===void 0||n===void 0)return s;const r=await hostsOf(t);if(r===void 0)return s;const[a,...c]=r
;if(a!==void 0&&c.length===0)return[...s,{registry:a,username:e,password:n}]
;const d=a===void 0?"no registry besides ECR":r.join(" and ")
;throw(0,i.Qm)(`invalid inputs: username: repository names ${d}, so nothing tells which one registry it is a user of; give each log-in with its registry in registry-auth`)
}async function hostsOf({repository:t=[],images:e,image:n}){
const own=t=>[...new Set(t.flatMap(t=>hostBesidesEcr(t)??[]))];const i=e===void 0?[]:await repositoriesOf(e)
;if(i===void 0)return;const o=own([t,i].flat(2));return o.length>0||n?.kind!=="registry"?o:own([n.repository])}
async function repositoriesOf(t){const{parse:e}=await n.e(8815).then(n.t.bind(n,8815,19));try{const n=e(t,{
schema:"failsafe"});return n.flatMap(t=>typeof t?.repository==="string"?[t.repository]:[])}catch{return}}
function hostBesidesEcr(t){try{const{host:e}=(0,o.SU)(t);return e===void 0||e==="public.ecr.aws"||(0,o.Fd)(e)?void 0:e
}catch{return}}async function several(t){const{parse:e}=await n.e(8815).then(n.t.bind(n,8815,19));let o;try{o=e(t,{
schema:"failsafe"})}catch{
throw(0,i.Qm)("invalid inputs: registry-auth: it is not YAML; give a list of registry, username and password")}
if(!Array.isArray(o))throw(0,i.Qm)("invalid inputs: registry-auth: it is not a list of registry, username and password")
;return o.map((t,e)=>{const n=["registry","username","password"].map(e=>t?.[e]);const[o,s,r]=n
;if(n.every(t=>typeof t==="string"&&t!==""))return{registry:hostOf(String(o)),username:String(s),password:String(r)}
;throw(0,i.Qm)(`invalid inputs: registry-auth: entry ${e+1} needs registry, username and password, none of them empty`)
})}function hostOf(t){const e=t.replace(/^https?:\/\//,"").replace(/\/.*$/,"")
;return/^(index\.|registry-1\.)?docker\.io$/.test(e)?"docker.io":e}},2589:(t,e,n)=>{n.d(e,{q:()=>TagTaken})
;class TagTaken extends Error{}},3327:(t,e,n)=>{n.r(e);n.d(e,{action:()=>k});var i=n(5583);const o={pushed:"✅",
"already-there":"✅",failed:"❌"};function pushSummary({digest:t,outcome:e,why:n,seconds:s,rows:r}){
const a=n===""?"":"No tag was half put: correct what is named above and run this job again; what was uploaded is not uploaded twice."
;const c=r.flatMap(({repository:e,tags:n})=>Object.entries(n).map(([n,o])=>`| ${(0,i.a)(e)} | ${(0,i.a)(n)} | ${(0,
i.a)(t)} | ${(0,i.g)(o)} |`));const d=r.flatMap(({repository:t,created:e,bytes:n,referrers:o})=>n?[`| ${(0,
i.a)(t)}${e?" (new)":""} | ${mega(n.uploaded)} | ${mega(n.mounted)} | ${mega(n.there)} | ${o} |`]:[])
;return[`## ${o[e]??""} Image ${e.replaceAll("-"," ")} in ${s.toFixed(1)} s`,n&&(0,
i.g)(n,6e3),a,table("| repository | tag | digest | what happened |\n|---|---|---|---|",c),table("| repository | uploaded | taken over | there already | signatures and the like |\n|---|--:|--:|--:|--:|",d)].filter(t=>t!=="").join("\n\n").concat("\n")
}function table(t,e){return e.length===0?"":`${t}\n${e.join("\n")}`}function mega(t){return`${(t/1e6).toFixed(1)} MB`}
var s=n(9727);var r=n(2375);var a=n(5759);var c=n(6760);var d=n(2807);const nothing=async()=>{}
;async function findImage(t,e,n){if(t.kind==="engine")return await n.engine(t.name);const{digest:i}=t
;if(t.kind==="layout"){const o=(0,c.isAbsolute)(t.path)?t.path:(0,c.join)(e,t.path);const s=await n.layout(o)
;if(await s.manifest(i))return{source:s,digest:i,close:nothing}
;throw(0,d.Qm)(`image: the OCI layout ${t.path} holds no ${i}; build it in this job, or correct the path`)}
const o=await n.registries.open(t.repository);if(o&&await o.manifest(i))return{source:o,repository:o,digest:i,
close:nothing};throw(0,d.Qm)(`image: ${t.repository} holds no ${i}; push it there first, or correct the reference`)}
var u=n(2887);var f=n(3720);var l=n(9349);var g=n(2730);var h=n(509);var p=n(5369);var m=n(4905);const y={image:(0,
m.mw)("oci:<path>@sha256:… as build-image gives it, an image by digest in any registry (it is promoted, with the same digest), or an image of the local Docker engine",function parsePushImage(t){
const[,e,n=""]=/^oci:(.*?)(?:@(.*))?$/s.exec(t)??[];if(e!==void 0){if(e!==""&&(0,f.Bc)(n))return{kind:"layout",path:e,
digest:n};throw new Error(`"${t}" is not an OCI layout such as oci:<path>@sha256:<64 hex digits>`)}if((0,
f.Bc)(t))return{kind:"engine",name:t};const i=(0,l.F2)(t);if(i.digest===void 0)return{kind:"engine",name:t};return{
kind:"registry",repository:`${i.host}/${i.name}`,digest:i.digest}}),repository:(0,
m.mw)("Where it goes: orders in the ECR of the AWS credentials, ghcr.io/acme/orders, or several, one a line",t=>{
const e=(0,h.Dx)(t);for(const t of e)(0,l.SU)(t);return[...new Set(e)]}),tags:(0,
m.lq)("Tags that never move, by lines or commas; commit and version when empty, for a promotion the commit that the image says",s.rL),
"moving-tags":(0,m.lq)("Tags that may move; branch-<name of the branch> when empty, none for a promotion",s.rL),key:(0,
m.lq)("build-image's output key: adds the tag content-<key>, by which it finds this content again",t=>{
if(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/.test(t))return t
;throw new Error(`"${t}" is not a content key as build-image gives it`)}),...p.loginInputs,manage:(0,
m.P_)("true changes an ECR repository that is set up otherwise; false only says so","false",h.GX),"scan-on-push":(0,
m.P_)("Whether ECR repositories scan what is pushed","true",h.GX),encryption:(0,
m.lq)("Of an ECR repository: AES256, KMS or KMS:<arn of a key>; what ECR gives a new one when empty",u.fJ),lifecycle:(0,
m.lq)(`After how many days ECR deletes images without any tag, such as 30d; none, or a policy as JSON; when empty ${u.QW}, unless a policy is there`,u.Ss),
"repository-tags":(0,m.lq)("Tags of a new ECR repository: NAME=value a line",h.fq),"scan-fail-on":(0,
m.P_)("Findings of private ECR, which alone scans, that fail the push, from this severity up: off, critical, high, medium or low","off",(0,
m.yL)("off","critical","high","medium","low")),
"scan-allow":(0,m.lq)("Findings that may pass: a YAML list of id, reason and until (the last day, 2027-01-31)",m.Qq),
"scan-timeout":(0,m.P_)("How long to wait for ECR's findings","5m",g.E)};const w=["critical","high","medium","low"]
;function judgeScan(t,e,n,i){const o=w.slice(0,w.indexOf(e)+1);const s=t.filter(({severity:t})=>o.includes(t))
;const r=s.toSorted((t,e)=>o.indexOf(e.severity)-o.indexOf(t.severity))
;const a=[...new Map(r.map(t=>[t.id,t])).values()].toReversed();const entry=t=>n.find(e=>e.id===t)
;const good=t=>n.find(e=>e.id===t&&e.until>=i);return{failing:a.filter(({id:t})=>!good(t)),allowed:a.flatMap(t=>{
const e=good(t.id);return e?[{...t,...e}]:[]}),expired:a.flatMap(({id:t})=>good(t)?[]:entry(t)??[])}}
function parseAllowed(t){if(!Array.isArray(t))throw new Error("it is not a list of id, reason and until");const e=[]
;const n=t.map((t,n)=>{const{id:i,reason:o,until:s,...r}=t??{};const a=typeof i==="string"?i:`entry ${n+1}`
;if(typeof i!=="string"||i==="")e.push(`${a}: id is required`)
;if(typeof o!=="string"||o.trim()==="")e.push(`${a}: reason is required`)
;if(typeof s!=="string"||!/^\d{4}-\d{2}-\d{2}$/.test(s)||Number.isNaN(Date.parse(s)))e.push(`${a}: until must be a day such as 2027-01-31`)
;for(const t of Object.keys(r))e.push(`${a}: unknown key "${t}"`);return{id:i,reason:o,until:s}})
;if(e.length>0)throw new Error(e.join("; "));return n}const v={unsupported:{why:"ECR can't scan this image",
next:"Set scan-fail-on: off for it, or use enhanced scanning"},expired:{
why:"Amazon Inspector's re-scan duration for this image is over, it is watched no longer",
next:"Build it anew, or raise the re-scan duration in Inspector's settings and push it again"},unavailable:{
why:"ECR has no findings of this image any more",
next:"Build it anew, or delete it there and push it again: that scans it"},archived:{
why:"the image is archived there, and what is archived is not scanned",
next:"Restore it (aws ecr update-image-storage-class --target-storage-class STANDARD) and run the job again"},limited:{
why:"a limit of the account on scans is reached",next:"Raise it, and run the job again"}};function scanStep(t,e,n){
const{state:i,age:o=0,why:s}=t;if(i==="waiting")return{do:"wait"};if(i==="none"){
if(e==="unsupported"||e==="archived")return end(e,"");return{do:e===void 0||e==="limited"?"start":"wait"}}
if(i==="failed")return e===void 0?{do:"start"}:failedScan(s,e);if(i!=="done")return end(i,s);if(o>86400&&!t.watched){
if(e===void 0)return{do:"start"};if(e==="begun")return{do:"wait"};const t=Math.floor(o/86400);return{do:"take",
note:`is ${t===1?"a day":`${t} days`} old and can't be renewed now, so it counts`}}return{
do:isSettled(t,n)?"take":"settle"}}function lateScan(t,e){if(!e&&t==="limited")return{
why:"it shows none, and begins none: it scans an image once in 24 hours",next:"Run the job again in 24 hours"}
;if(!e&&t==="refused")return{
why:"ECR shows no scan of it, and begins none when asked, since enhanced scanning begins by itself",
next:"Turn enhanced scanning on for this repository, or, if it is another account's, push with a role of that account, which alone sees its scans; if it is only slow, raise scan-timeout"
};return{why:"",next:"Run the job again, or raise scan-timeout"}}function isSettled({counted:t,findings:e,age:n=0},i){
return t||e.length>0||Math.max(n,i)>=60}function failedScan(t,e){const n=`the scan failed (${t})`
;if(e==="refused")return{do:"stop",why:n,
next:"Enhanced scanning scans again by itself: see what Amazon Inspector says of it"};return{do:"stop",
why:e==="limited"?`${n}, and ECR begins no other yet`:n,
next:"Run the job again in 24 hours: ECR scans an image no more often"}}function end(t,e){const{why:n,next:i}=v[t]
;return{do:"stop",why:e===""?n:`${n} (${e})`,next:i}}const $=[.5,1,2];async function readAllowed(t){
if(t===void 0)return[];const{parse:e}=await n.e(8815).then(n.t.bind(n,8815,19));try{return parseAllowed(e(t,{
schema:"failsafe"}))}catch(t){
throw(0,d.Qm)(`invalid inputs: scan-allow: ${t instanceof Error?t.message.split("\n")[0]:t}`,t)}}
function checkScanned(t,e,n){const i=e["scan-fail-on"];const o=t.filter(({ecr:t})=>!t).map(({full:t})=>t)
;if(i==="off"||o.length===0)return
;if(o.length===t.length)throw(0,d.Qm)(`invalid inputs: scan-fail-on: ${i} asks for ECR's findings, but ${o.join(", ")} is not in private ECR, which alone scans; leave it out, or push to ECR too`)
;n.notice(`scan-fail-on: not scanned is ${o.join(", ")}: only private ECR scans`,"Scan")}
async function passScan(t,e,n,i,o,s){const a=n["scan-fail-on"];if(a==="off"||!t.ecr)return
;const c=o.clock.now()+n["scan-timeout"];const d=await(0,r.Ed)(e.source,e.digest)
;const u=await Promise.all(d.map(e=>findingsOf(t,e,c,n,o,s)))
;const f=new Date(o.clock.now()*1e3).toISOString().slice(0,10);judge(t,u.flat(),a,i,f,s)}
async function findingsOf({repository:{host:t,name:e},full:n},i,o,s,{ecr:r,clock:a},c){
const u=`waiting for ECR's scan of ${n}@${i}`;let f;let l=false;let h;for(let p=0;;p++){const m=await r.scan(t,e,i)
;l||=m.state!=="none";const y=a.now();if(m.state==="done")h??=y;else h=void 0;const w=scanStep(m,f,y-(h??y))
;if(w.do==="take"){if(w.note!==void 0)c.notice(`ECR's scan of ${n}@${i} ${w.note}`);return m.findings}
if(w.do==="stop")throw(0,d.gz)(`${u}: ${w.why}; nothing was tagged. ${w.next}`);if(w.do!=="settle"&&y>o){
const{why:t,next:e}=lateScan(f,l);const n=`nothing came within ${(0,g.a)(s["scan-timeout"])}`;throw(0,
d.gz)(`${u}: ${n}${t&&`: ${t}`}; nothing was tagged. ${e}`)}if(w.do==="start"){const n=f===void 0
;f=await r.startScan(t,e,i);if(n&&f!=="begun")continue;p=$.length}await a.wait($[p]??3)}}function judge(t,e,n,i,o,s){
const{failing:r,allowed:a,expired:c}=judgeScan(e,n,i,o)
;for(const{id:t,severity:e,reason:n,until:i}of a)s.notice(`${t} (${e}) may pass until ${i}: ${n}`)
;for(const{id:t,until:e}of c)s.warning(`scan-allow: the entry of ${t} ended on ${e} and counts no more`)
;if(r.length===0)return;const u=r.slice(0,10).map(({id:t,severity:e})=>`${t} (${e})`)
;const f=r.length>u.length?` and ${r.length-u.length} more`:""
;throw(0,d.gz)(`ECR's scan of ${t.full} found ${u.join(", ")}${f}, from ${n} up; nothing was tagged. Update what they are in, or allow them in scan-allow with a reason and a day`)
}var b=n(2589);async function tagsThere(t,e,n,i){const o=[...e.fixed,...e.moving]
;const r=await Promise.all(o.map(async e=>({tag:e,digest:await t.repository.digest(e)})))
;const a=r.filter(({tag:t,digest:i})=>i!==void 0&&i!==n.digest&&e.fixed.includes(t));const c=a.find(({tag:t})=>(0,
s.gS)(t))??a[0];if(c?.digest!==void 0)throw await conflict(t,c.tag,c.digest,n,i)
;return new Set(r.flatMap(({tag:t,digest:e})=>e===n.digest?[t]:[]))}async function putFixed(t,e,n,i,o){
const{repository:s}=t;const r={digest:n.digest,source:i};const a=await s.putNew(n,e).catch(async t=>{
if(!(t instanceof b.q))throw t;return await s.digest(e)??"another"});if(a===n.digest)return"there"
;if(a!==void 0)throw await conflict(t,e,a,r,o);const c=await s.digest(e)
;if(c!==void 0&&c!==n.digest)throw await conflict(t,e,c,r,o);return"tagged"}
async function putMoving({repository:t,full:e},n,i,o){if(await t.digest(n)===i.digest)return"there";try{await t.put(i,n)
;return"tagged"}catch(s){if(!(s instanceof b.q))throw s;if(await t.digest(n)===i.digest)return"there"
;if(!o)return"refused"
;throw(0,d.gz)(`tagging ${e}:${n}: ${s.message}; let it move in the repository's settings (manage: true does), or leave it out of moving-tags`)
}}async function conflict(t,e,n,{digest:i,source:o},s){
const[r,a]=await Promise.all([told(t,n,t.repository,s),told(t,i,o,s)]);return(0,
d.gz)(`tag ${e} of ${t.full} never moves: it names ${n} (${r}), not ${i} (${a}); ${adviceFor(e)}`,"failed")}
function adviceFor(t){
return(0,s.gS)(t)?"another job built the same content at the same time: run this job again, and it finds that image":"give this image a tag of its own, or push the one that has it; a commit that is built again with refresh-base: true is another image when a base image is"
}async function told(t,e,n,{ecr:i}){const{host:o,name:s}=t.repository;const a=t.ecr?await i.pushedAt(o,s,e):void 0
;if(a)return`pushed ${a.toISOString()}`;const c=await(0,r.Qu)(n,e).catch(()=>{});const d=t.ecr?"not there yet, ":""
;return c?`${d}built ${c} by its config`:`${d}nothing says when it was built`}
async function push({image:t,tags:e,targets:n,allow:i,inputs:o,progress:s},r,a){
const c=await t.source.manifest(t.digest);const d=n.map(t=>{const e={repository:t.full,created:t.created,
changed:t.created,tags:{},referrers:0};s.push(e);return{target:t,row:e}});await each(d,async({target:n,row:i})=>{
for(const o of await tagsThere(n,e,t,r))i.tags[o]="already there"});await each(d,async({target:e,row:n})=>{
if(t.repository?.host===e.repository.host&&t.repository.name===e.repository.name)return;const i={from:t.source,
repository:t.repository,to:e.repository,digest:t.digest};const o=await r.copy({...i,tell:a.info});n.bytes=o
;n.referrers=o.referrers.length;n.changed||=o.manifests>0});await each(d,({target:e})=>passScan(e,t,o,i,r,a))
;await each(d,async({target:n,row:i})=>{
for(const o of e.fixed)if(i.tags[o]===void 0)tell(i,o,await putFixed(n,o,c,t.source,r))})
;await each(d,async({target:t,row:n})=>{for(const i of e.moving){if(n.tags[i]!==void 0)continue
;const e=await putMoving(t,i,c,o["moving-tags"]!==void 0);tell(n,i,e)
;if(e==="refused")a.warning(`${i} of ${t.full} stays where it is: the repository lets no tag move; manage: true would let it`)
}})}const S={tagged:"tagged",there:"already there",refused:"not moved: immutable there"}
;function tagsEverywhere({fixed:t,moving:e},n){return[...t,...e].filter(t=>n.every(({tags:e})=>e[t]!==S.refused))}
function tell(t,e,n){t.tags[e]=S[n];if(n==="tagged")t.changed=true}async function each(t,e){
const n=await Promise.allSettled(t.map(e));const i=n.flatMap(t=>t.status==="rejected"?[t.reason]:[])
;if(i.length===1)throw i[0];if(i.length>1)throw(0,d.gz)(i.map(t=>t?.message??String(t)).join("; and "),"failed",i[0])}
async function openTargets(t,{registries:e,ecr:n},i){const o={scanOnPush:t["scan-on-push"],encryption:t.encryption,
lifecycle:t.lifecycle,tags:t["repository-tags"]??{},movable:(0,u.mq)(t["moving-tags"]??[])}
;return await Promise.all(t.repository.map(async s=>{const r=await e.open(s);const{host:a,name:c}=r??await e.address(s)
;const u=await n.knows(a);const{created:f,notes:l}=u?await n.prepare(a,c,o,t.manage):{created:false,notes:[]}
;for(const t of l)i.notice(t,"Repository");if(f)i.info(`created ${a}/${c}`);const g=r??await e.open(s)
;if(g===void 0)throw(0,d.gz)(`opening ${a}/${c}: it is not there; create the repository or correct its name`);return{
repository:g,full:`${a}/${c}`,ecr:u,created:f}}))}const k=(0,a.Q)({name:"push-registry",
description:"Puts an image where machines can fetch it by digest, once, under tags that never move",inputs:y,outputs:{
outcome:"pushed, already-there or failed",
image:"The image by digest in the first repository: <registry>/orders@sha256:…",
images:"JSON list of the image by digest in each repository",digest:"Digest of the image",
tags:"Tags that it has in each repository, with commas",changed:"true if anything was uploaded or tagged",
result:"All of this and more as JSON"},check:function check(t){const{tags:e,"moving-tags":n=[]}=t;const i=[...(0,
p.checkLogins)(t)];const o=(e??[]).filter(t=>n.includes(t))
;if(o.length>0)i.push(`moving-tags: ${o.join(", ")} can't be in tags too`);try{(0,u.mq)(n)}catch(t){
i.push(`moving-tags: ${t instanceof Error?t.message:t}`)}
if(t["scan-allow"]!==void 0&&t["scan-fail-on"]==="off")i.push("scan-allow: allows nothing unless scan-fail-on is set")
;return i},async run(t,e){const{inputs:n,run:i,log:o}=t;const a=e.clock.now();const c=await readAllowed(n["scan-allow"])
;const d=await findImage(n.image,i.workspace,e);const{digest:u}=d;const{key:f,tags:l,"moving-tags":g}=n
;const h=d.repository?"promoted":n.image.kind==="engine"?"engine":"built"
;const p=l===void 0&&h!=="engine"&&!(h==="promoted"&&f!==void 0);const m=p?await(0,r.DT)(d.source,u):void 0;const y=(0,
s.dt)({...i,key:f,tags:l,movingTags:g,image:{digest:u,revision:m,from:h}});const w=[];const end=(n,i)=>{
const o=e.clock.now()-a;t.report({repositories:w});t.summary(pushSummary({digest:d.digest,outcome:n,why:i,seconds:o,
rows:w}))};try{const i=await openTargets(n,e,o);checkScanned(i,n,o);await push({image:d,tags:y,targets:i,allow:c,
inputs:n,progress:w},e,o);const s=w.some(t=>t.changed);const r=s?"pushed":"already-there"
;const a=i.map(({full:t})=>`${t}@${d.digest}`);t.setOutput("outcome",r);t.setOutput("image",a[0]??"")
;t.setOutput("images",JSON.stringify(a));t.setOutput("digest",d.digest)
;t.setOutput("tags",tagsEverywhere(y,w).join(","));t.setOutput("changed",s)
;for(const t of a)o.info(`${s?"pushed":"already there"}: ${t}`);end(r,"")}catch(t){
end("failed",t instanceof Error?t.message:String(t));throw t}finally{await d.close()}}})},5759:(t,e,n)=>{n.d(e,{
Q:()=>defineAction});function defineAction(t){return t}},4905:(t,e,n)=>{n.d(e,{Bz:()=>fromRunner,P_:()=>defaulted,
Qq:()=>text,lq:()=>optional,mw:()=>required,rJ:()=>secret,yL:()=>oneOf});function required(t,e){return{description:t,
required:true,parse:t=>{if(t===void 0)throw new Error("is required");return e(t)}}}function optional(t,e){return{
description:t,required:false,parse:t=>t===void 0?void 0:e(t)}}function defaulted(t,e,n){return{description:t,
required:false,default:e,parse:t=>n(t??e)}}function fromRunner(t,e){return{description:t,required:false,default:e,
parse:t=>t}}function secret(t,e){return{...t,secrets:t=>t===void 0||t===null?[]:e(t)}}function text(t){return t}
function oneOf(...t){return e=>{const n=t.find(t=>t===e);if(n===void 0)throw new Error(`"${e}" is not ${sentence(t)}`)
;return n}}function sentence(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`}}};
