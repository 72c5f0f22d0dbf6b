export const id=4338;export const ids=[4338,5369];export const modules={37797:(t,e,n)=>{n.d(e,{$:()=>isContentKey,
l:()=>contentKey});var r=n(86082);const o="content-4"
;const s=/(^|:)org\.opencontainers\.image\.(created|revision|version|ref\.name)$/;function contentKey(t,e){
const{context:n,attributes:s,ignore:i,platforms:a,labels:c,annotations:u}=t;const f={...t,context:lines(n),
attributes:lines(s),ignore:n.some(({type:t})=>t==="commit")?i:void 0,platforms:[...new Set(a)].sort(),
labels:withoutCommit(c),annotations:withoutCommit(u)};return e(`${o}\n${(0,r.$)(f)}`)}function isContentKey(t){
return/^[0-9a-f]{64}$/.test(t)}function lines(t){
return t.map(({mode:t,type:e,id:n,path:r})=>`${t} ${e} ${n}\t${r}`).sort()}function withoutCommit(t){
return Object.fromEntries(Object.entries(t).filter(([t])=>!s.test(t)))}},80046:(t,e,n)=>{n.d(e,{r:()=>readDigest,
u:()=>NoDigest});var r=n(93720);class NoDigest extends Error{constructor(t){
const e=typeof t==="string"?JSON.stringify(t.slice(0,100)):"something of type "+typeof t
;super(`${e} is no digest of the form sha256:<64 hex digits>`)}}function readDigest(t){if(typeof t==="string"&&(0,
r.Bc)(t))return t;throw new NoDigest(t)}},92005:(t,e,n)=>{n.d(e,{J0:()=>imageLabels,_:()=>i,cF:()=>basesOf,
o2:()=>labelIn,oz:()=>basesAnnotation,sP:()=>a});var r=n(86082);var o=n(80046);const s="io.immutable.base-digests"
;const i="io.immutable.content-key";const a="org.opencontainers.image.revision"
;function imageLabels({source:t,revision:e,time:n,version:r,base:o}){const name=t=>`org.opencontainers.image.${t}`
;return{...t===void 0?{}:{[name("source")]:t},[a]:e,
[name("created")]:new Date(n*1e3).toISOString().replace(".000Z","Z"),[name("version")]:r,...o===void 0?{}:{
[name("base.name")]:o.name,[name("base.digest")]:o.digest}}}function labelIn(t,e){try{
const n=JSON.parse(t)?.config?.Labels?.[e];return typeof n==="string"?n:void 0}catch{return}}
function basesAnnotation(t){return Object.keys(t).length===0?{}:{[s]:(0,r.$)(t)}}function basesOf(t){try{
const e=JSON.parse(t?.[s]??"{}");return Object.fromEntries(Object.entries(e).map(([t,e])=>[t,(0,o.r)(e)]))}catch{
return{}}}},94493:(t,e,n)=>{n.d(e,{$E:()=>contentOf,$p:()=>o,CI:()=>partsOf,EG:()=>s,H3:()=>isAttestation,QP:()=>a,
TF:()=>i,V4:()=>u,nD:()=>blobPath,nw:()=>isIndex});var r=n(80046);const o="application/vnd.oci.image.index.v1+json"
;const s="application/vnd.oci.image.manifest.v1+json";const i="application/vnd.oci.image.config.v1+json"
;const a="application/vnd.oci.image.layer.v1.tar";const c="application/vnd.docker.distribution.manifest.list.v2+json"
;const u=[o,s,c,"application/vnd.docker.distribution.manifest.v2+json"];function isIndex(t){return t===o||t===c}
function isForeign(t){return/\.(foreign\.diff|nondistributable)\./.test(t)}
function isAttestation({platform:t,annotations:e}){return t?.os==="unknown"||e?.["vnd.docker.reference.type"]!==void 0}
function blobPath(t){return`blobs/${(0,r.r)(t).replace(":","/")}`}function contentOf({text:t}){const e=JSON.parse(t)
;if(typeof e!=="object"||e===null||Array.isArray(e))throw new Error("it is no manifest")
;const{manifests:n,config:r,layers:o,subject:s,...i}=e;return{...i,...n!=null&&{manifests:n.map(descriptor)},
...r!=null&&{config:descriptor(r)},...o!=null&&{layers:o.map(descriptor)},...s!=null&&{subject:descriptor(s)}}}
function partsOf(t){const{config:e,layers:n=[]}=contentOf(t)
;return[...e?[e]:[],...n.filter(({mediaType:t})=>!isForeign(t))]}function descriptor(t){return{...t,digest:(0,
r.r)(t?.digest)}}},19349:(t,e,n)=>{n.d(e,{ED:()=>parseTag,F2:()=>parseReference,Fd:()=>ecrHost,SU:()=>parseRepository,
U9:()=>isLoopback,ol:()=>digestOf,ur:()=>configKey});var r=n(93720);function ecrHost(t){
const[,e,n]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(t)??[]
;return e&&n?{account:e,region:n}:void 0}function digestOf(t){return(0,r.mQ)(t).digest??t}
const o=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const s=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const i=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(t){
const{host:e="docker.io",path:n,tag:o,digest:s}=(0,r.mQ)(t)
;if(s!==void 0&&!(0,r.Bc)(s))throw new Error(`"${t}" has a digest that is not sha256:<64 hex digits>`)
;if(o!==void 0)parseTag(o);checkHost(e,n);checkName(n,t);return{...inFull(e,n),...o!==void 0&&{tag:o},...s!==void 0&&{
digest:s}}}function parseRepository(t){const{host:e,path:n}=(0,r.Ve)(t);if(e!==void 0)checkHost(e,n)
;if(/@|:[^/]*$/.test(n))throw new Error(`"${t}" names an image; give its repository alone, and tags in tags`)
;checkName(n,t);return e===void 0?{name:n}:inFull(e,n)}function inFull(t,e){if(!/^(index\.)?docker\.io$/.test(t))return{
host:t,name:e};return{host:"docker.io",name:e.includes("/")?e:`library/${e}`}}function parseTag(t){if(i.test(t))return t
;throw new Error(`"${t}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(t,e){if(s.test(t)&&Number(/:(\d+)$/.exec(t)?.[1]??0)<=65535)return
;throw new Error(`"${t}" in "${t}/${e}" is not a host such as ghcr.io or 127.0.0.1:5000`)}function checkName(t,e){
if(t.length<=255&&o.test(t))return;const n=t!==t.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${e}" is a name that no registry takes${n}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}function configKey(t){return t==="docker.io"?"https://index.docker.io/v1/":t}function isLoopback(t){
return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(t)}},69727:(t,e,n)=>{n.d(e,{Ct:()=>lastBuildTags,
TY:()=>branchTag,Xe:()=>isBranchTag,dt:()=>releaseTags,gS:()=>isContentTag,mB:()=>contentTag,rL:()=>parseTags})
;var r=n(20509);var o=n(19349);const s=128;const i="branch-";const a="content-";const c=11;function contentTag(t){
return a+t}function isContentTag(t){return t.startsWith(a)}
function releaseTags({sha:t,ref:e,key:n,tags:r,movingTags:o,image:s}){
const i=/^refs\/tags\/v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/.exec(e)?.[1];const{digest:a,revision:c,from:u}=s
;const f=u==="engine"||(u==="promoted"?n!==void 0:c===void 0||t===""||c===t);const d=f?branchTag(e):void 0
;const l=f?t:revisionTag(c)??`image-${a.slice(7,19)}`;const h=r??[l,i].filter(t=>t!==void 0&&t!=="")
;const g=n===void 0?[]:[contentTag(n)];const p=new Set(g);return{fixed:[...new Set(h.filter(t=>!p.has(t??""))),...g],
moving:[...new Set(o??(d===void 0?[]:[d]))]}}function revisionTag(t=""){
return/^[0-9a-f]{7,64}(-dirty-[0-9a-f]+)?$/.test(t)?t:void 0}function branchTag(t){
const e=/^refs\/heads\/(.+)$/s.exec(t)?.[1];if(e===void 0)return;const n=e.replaceAll(/[^A-Za-z0-9._-]+/g,"-")
;const r=s-i.length;if(n===e&&n.length<=r&&!/-[0-9a-f]{10}$/.test(n))return`${i}${n}`
;return`${i}${n.slice(0,r-c)}-${mark(e)}`}function isBranchTag(t){return t.startsWith(i)}
function lastBuildTags({ref:t,headRef:e,baseRef:n,defaultBranch:r}){const[o,s,i]=[e,n,r].map(t=>`refs/heads/${t}`)
;return[...new Set([o,t,s,i].flatMap((t="")=>branchTag(t)??[]))]}function parseTags(t){return(0,r.QG)(t).map(o.ED)}
function mark(t){let e=0xcbf29ce484222325n;for(const n of t){e^=BigInt(n.codePointAt(0)??0)
;e=BigInt.asUintN(64,e*0x100000001b3n)}return e.toString(16).padStart(16,"0").slice(0,c-1)}},86082:(t,e,n)=>{n.d(e,{
$:()=>canonical});function canonical(t){if(Array.isArray(t))return`[${t.map(canonical).join(",")}]`
;if(typeof t!=="object"||t===null)return JSON.stringify(t);const e=Object.entries(t).filter(([,t])=>t!==void 0)
;const n=e.sort(([t],[e])=>t<e?-1:1);return`{${n.map(([t,e])=>`${JSON.stringify(t)}:${canonical(e)}`).join(",")}}`}},
20509:(t,e,n)=>{n.d(e,{Dx:()=>linesOf,GX:()=>yesOrNo,QG:()=>wordsBetweenCommas,fq:()=>pairsOf,lG:()=>attestation})
;function linesOf(t){return t.split(/\r?\n/).map(t=>t.trim()).filter(t=>t!=="")}function wordsBetweenCommas(t){
const e=linesOf(t.replaceAll(",","\n"));if(e.length>0||t.trim()==="")return e
;throw new Error("it holds nothing but commas; give at least one value, or leave it out")}function pairsOf(t){const e={}
;for(const n of quoted(t)){const[,t,r]=/^([^=\s]+)=([\s\S]*)$/.exec(n)??[]
;if(t===void 0||r===void 0)throw new Error("each line must be NAME=value")
;if(t in e)throw new Error(`${t} is given twice`);e[t]=r}return e}function quoted(t){const e=[];let n=t
;while(n.trim()!==""){n=n.replace(/^\s+/,"");const t=/^"((?:[^"]|"")*)"[ \t]*(?:\r?\n|$)/.exec(n)
;const r=t?.[0]??/^[^\n]*\n?/.exec(n)?.[0]??n;e.push(t?(t[1]??"").replaceAll('""','"'):r.trim());n=n.slice(r.length)}
return e}function yesOrNo(t){if(/^(true|yes|on)$/i.test(t))return true;if(/^(false|no|off)$/i.test(t))return false
;throw new Error(`"${t}" is neither true nor false`)}function attestation(t){
if(/^(true|false|[a-z]+=.+)$/.test(t))return t
;throw new Error(`"${t}" is neither true, false nor an option of buildx such as mode=max`)}},93720:(t,e,n)=>{n.d(e,{
Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference});function splitReference(t){const e=t.indexOf("@")
;const n=e<0?t:t.slice(0,e);const[,r="",o]=/^(.*?)(?::([^:/]*))?$/s.exec(n)??[];return{...splitHost(r),tag:o,
digest:e<0?void 0:t.slice(e+1)}}function splitHost(t){const[e="",...n]=t.split("/")
;const r=n.length>0&&(/[.:]/.test(e)||e==="localhost");return r?{host:e,path:n.join("/")}:{host:void 0,path:t}}
function isDigest(t){return/^sha256:[0-9a-f]{64}$/.test(t)}},51755:(t,e,n)=>{n.d(e,{sp:()=>d,Xe:()=>checkAttestation,
B2:()=>doubt,KQ:()=>proverOf});var r=n(62807);const o="application/vnd.in-toto+json"
;const s="https://slsa.dev/provenance/v1";const i=3;const a=200;function proofOf(t,e,n){const r=[];for(const o of t){
const t="doubt"in o?o.doubt:objection(o,e,n);if(t===void 0)return{by:o.signer};if(!r.includes(t))r.push(t)}
if(r.length===0)return{why:"GitHub has no provenance attestation of it"}
;const o=r.length>i?`; and ${r.length-i} more reasons`:""
;const s=t.length===1?"its attestation does not count":`none of its ${t.length} attestations counts`;return{
why:`${s}: ${r.slice(0,i).join("; ")}${o}`}}function objection({signer:t,payloadType:e,payload:n},r,s){
const{server:i,issuer:a,repository:c}=r
;if(!within(t.issuer,a))return`its signer had its token from ${shown(t.issuer)}, not from ${a}`;const u=`${i}/${c}`
;if(!sameName(t.repository,u))return`it was signed for ${shown(t.repository)}, not for ${u}`
;if(t.repositoryId!==r.repositoryId)return`it was signed for another repository of the name ${c}: its number is ${shown(t.repositoryId)}, not ${r.repositoryId}`
;if(!t.workflow.startsWith(`${i}/`))return`it was signed by ${shown(t.workflow)}, not on ${i}`
;if(!r.refs.some(e=>covers(e,t.ref)))return`it was signed on ${shown(t.ref)}, not on ${r.refs.join(" or ")}`
;if(e!==o)return`it holds ${shown(e)}, not ${o}`;return objectionTo(statementIn(n),s)}
function objectionTo({predicateType:t,subject:e},{digest:n,named:r}){
if(t!==s)return`it is ${shown(String(t))}, not ${s}`;const o=Array.isArray(e)?e:[]
;const i=o.filter(t=>n===`sha256:${t?.digest?.sha256}`)
;if(i.length===0)return"it is about something else than this digest";if(r===void 0||i.some(t=>t.name===r))return
;return`it calls this digest ${shown(String(i[0]?.name))}, not ${r}`}function statementIn(t){try{const e=JSON.parse(t)
;return typeof e==="object"&&e!==null?e:{}}catch{return{}}}function issuerOf(t){
if(t==="https://github.com")return"https://token.actions.githubusercontent.com"
;const e=/^https:\/\/([a-z0-9-]+)\.ghe\.com$/.exec(t)?.[1];return e&&`https://token.actions.${e}.ghe.com`}
function within(t,e){return t===e||t.startsWith(`${e}/`)}function sameName(t,e){return t.toLowerCase()===e.toLowerCase()
}function covers(t,e){return t.endsWith("*")?e.startsWith(t.slice(0,-1)):e===t}function shown(t){
if(t==="")return"nobody knows what";return t.length>a?`${t.slice(0,a)}…`:t}function parseAttestedOn(t,e){
if(/^(true|yes|on)$/i.test(t))return true;if(/^(false|no|off)$/i.test(t))return false;const n=e(t)
;const r=n.find(t=>!/^refs\/(heads|tags)\/[^\s*?[\\]+\*?$|^refs\/(heads|tags)\/\*$/.test(t));if(r===void 0)return n
;throw new Error(`"${r}" is neither true, false nor a ref such as refs/heads/main or refs/tags/v*`)}var c=n(69727)
;var u=n(20509);var f=n(24905);const d={
"require-attestation":(0,f.P_)("true: an image that is found, or comes from a registry, must be attested by this repository on its default branch; or the refs that may, such as refs/heads/main, refs/tags/v*","false",t=>parseAttestedOn(t,u.QG)),
"trusted-root":(0,
f.lq)("File that gh attestation trusted-root wrote, which a private repository's attestations need; Sigstore's public root when empty",f.Qq),
"github-token":(0,f.rJ)((0,f.Bz)("Reads attestations (permission attestations: read)","${{ github.token }}"),t=>[t])}
;function checkAttestation(t){
return t["trusted-root"]!==void 0&&t["require-attestation"]===false?["trusted-root: proves nothing unless require-attestation is set"]:[]
}async function doubt(t,e,n,r=()=>{}){const o=await(t?.(e,n));if(o===void 0)return;if("why"in o)return o.why
;r(`${e} is attested by ${o.by.workflow}`);return}function proverOf(t,e,n){
const r=attestorOf(t["require-attestation"],e);if(r===void 0)return;return async(t,e)=>{
const o=await(await n()).about(t);return proofOf(o,r,{digest:t,named:e===void 0?void 0:(0,c.mB)(e)})}}
function attestorOf(t,e){if(t===false)return;const{serverUrl:n,repository:o,repositoryId:s,defaultBranch:i}=e
;const a=issuerOf(n)
;if(a===void 0)throw(0,r.Qm)(`require-attestation: ${n} keeps no attestations, github.com and <name>.ghe.com do; leave it out`)
;if(o===""||s==="")throw(0,
r.Qm)("require-attestation: nothing tells which repository this is; run it in a workflow, where GITHUB_REPOSITORY_ID does")
;if(t===true&&i==="")throw(0,
r.Qm)("require-attestation: true means the default branch, which the event of this run does not tell; name it, such as refs/heads/main")
;const c=t===true?[`refs/heads/${i}`]:t;return{server:n,issuer:a,repository:o,repositoryId:s,refs:c}}},82375:(t,e,n)=>{
n.d(e,{DT:()=>revisionOf,Ed:()=>imagesBelow,FE:()=>basesUnder,Qu:()=>builtAt,TN:()=>keyOf,o2:()=>firstImage})
;var r=n(92005);var o=n(94493);async function*downFrom(t,e){for(let n=e;n!==void 0;){const e=(0,o.$E)(n);yield e
;const r=e.manifests?.find(t=>!(0,o.H3)(t));n=r&&await t.manifest(r.digest)}}async function firstImage(t,e){let n=(0,
o.$E)(e);for await(const r of downFrom(t,e))n=r;return n}async function basesUnder(t,e){
for await(const{annotations:n}of downFrom(t,await t.manifest(e))){const t=(0,r.cF)(n)
;if(Object.keys(t).length>0)return t}return{}}async function revisionOf(t,e){
return await told(t,await t.manifest(e),r.sP)}async function keyOf(t,e){return await told(t,e,r._)}
async function told(t,e,n){let o={};for await(const r of downFrom(t,e)){const t=r.annotations?.[n]
;if(t!==void 0)return t;o=r}return o.config&&(0,r.o2)(await t.text(o.config.digest),n)}async function builtAt(t,e){
const n=await t.manifest(e);const{config:r}=n?await firstImage(t,n):{};if(r===void 0)return
;const{created:o}=JSON.parse(await t.text(r.digest));return typeof o==="string"?o:void 0}
async function imagesBelow(t,e){return[...await below(t,e,new Set)]}async function below(t,e,n){
if(n.has(e))return new Set;n.add(e);const r=await t.manifest(e);const{manifests:s}=r?(0,o.$E)(r):{}
;if(s===void 0)return new Set([e]);const i=new Set;for(const e of s){if((0,o.H3)(e))continue;const r=(0,
o.nw)(e.mediaType)?await below(t,e.digest,n):[e.digest];for(const t of r)i.add(t)}return i}},25369:(t,e,n)=>{n.r(e)
;n.d(e,{checkLogins:()=>checkLogins,loginInputs:()=>i,loginsOf:()=>loginsOf});var r=n(62807);var o=n(19349)
;var s=n(24905);const i={
username:(0,s.lq)("User of the one registry in repository that is not ECR, unless a step before logged docker in; of others: registry-auth",s.Qq),
password:(0,s.rJ)((0,s.lq)("Password or token of that user; never in argv or the log",s.Qq),t=>[t]),"registry-auth":(0,
s.lq)("Log-ins of several registries: a YAML list of registry, username and password",s.Qq)}
;function checkLogins({username:t,password:e}){if(t===void 0===(e===void 0))return[]
;return t===void 0?["username: is required with password"]:["password: is required with username; an empty one is often a secret that this workflow does not have"]
}async function loginsOf(t){const{username:e,password:n,"registry-auth":o}=t;const s=o===void 0?[]:await several(o)
;if(e===void 0||n===void 0)return s;const i=await hostsOf(t);if(i===void 0)return s;const[a,...c]=i
;if(a!==void 0&&c.length===0)return[...s,{registry:a,username:e,password:n}]
;const u=a===void 0?"no registry besides ECR":i.join(" and ")
;throw(0,r.Qm)(`invalid inputs: username: repository names ${u}, so nothing tells which one registry it is a user of; give each log-in with its registry in registry-auth`)
}async function hostsOf({repository:t=[],images:e,image:n}){
const own=t=>[...new Set(t.flatMap(t=>hostBesidesEcr(t)??[]))];const r=e===void 0?[]:await repositoriesOf(e)
;if(r===void 0)return;const o=own([t,r].flat(2));return o.length>0||n?.kind!=="registry"?o:own([n.repository])}
async function repositoriesOf(t){const{parse:e}=await n.e(8815).then(n.t.bind(n,38815,19));try{const n=e(t,{
schema:"failsafe"});return n.flatMap(t=>typeof t?.repository==="string"?[t.repository]:[])}catch{return}}
function hostBesidesEcr(t){try{const{host:e}=(0,o.SU)(t);return e===void 0||e==="public.ecr.aws"||(0,o.Fd)(e)?void 0:e
}catch{return}}async function several(t){const{parse:e}=await n.e(8815).then(n.t.bind(n,38815,19));let o;try{o=e(t,{
schema:"failsafe"})}catch{
throw(0,r.Qm)("invalid inputs: registry-auth: it is not YAML; give a list of registry, username and password")}
if(!Array.isArray(o))throw(0,r.Qm)("invalid inputs: registry-auth: it is not a list of registry, username and password")
;return o.map((t,e)=>{const n=["registry","username","password"].map(e=>t?.[e]);const[o,s,i]=n
;if(n.every(t=>typeof t==="string"&&t!==""))return{registry:hostOf(String(o)),username:String(s),password:String(i)}
;throw(0,r.Qm)(`invalid inputs: registry-auth: entry ${e+1} needs registry, username and password, none of them empty`)
})}function hostOf(t){const e=t.replace(/^https?:\/\//,"").replace(/\/.*$/,"")
;return/^(index\.|registry-1\.)?docker\.io$/.test(e)?"docker.io":e}},17292:(t,e,n)=>{n.d(e,{o:()=>missingOf})
;var r=n(94493);async function missingOf(t,e){return await missing(t,e,new Set([e.digest]))}
async function missing(t,e,n){const o=((0,r.$E)(e).manifests??[]).filter(({digest:t})=>!n.has(t)&&n.add(t))
;const s=[...o.map(async({digest:e})=>{const r=await t.manifest(e);return r===void 0?e:await missing(t,r,n)}),...(0,
r.CI)(e).map(async({digest:e})=>await t.has(e)?void 0:e)];return(await Promise.all(s)).find(t=>t!==void 0)}},
45759:(t,e,n)=>{n.d(e,{Q:()=>defineAction});function defineAction(t){return t}},24905:(t,e,n)=>{n.d(e,{
Bz:()=>fromRunner,P_:()=>defaulted,Qq:()=>text,lq:()=>optional,mw:()=>required,rJ:()=>secret,yL:()=>oneOf})
;function required(t,e){return{description:t,required:true,parse:t=>{if(t===void 0)throw new Error("is required")
;return e(t)}}}function optional(t,e){return{description:t,required:false,parse:t=>t===void 0?void 0:e(t)}}
function defaulted(t,e,n){return{description:t,required:false,default:e,parse:t=>n(t??e)}}function fromRunner(t,e){
return{description:t,required:false,default:e,parse:t=>t}}function secret(t,e){return{...t,
secrets:t=>t===void 0||t===null?[]:e(t)}}function text(t){return t}function oneOf(...t){return e=>{
const n=t.find(t=>t===e);if(n===void 0)throw new Error(`"${e}" is not ${sentence(t)}`);return n}}function sentence(t){
return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`}}};
