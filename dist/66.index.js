export const id=66;export const ids=[66,4824];export const modules={7592:(e,t,r)=>{r.d(t,{$:()=>canonical})
;function canonical(e){if(Array.isArray(e))return`[${e.map(canonical).join(",")}]`
;if(typeof e!=="object"||e===null)return JSON.stringify(e);const t=Object.entries(e).filter(([,e])=>e!==void 0)
;const r=t.sort(([e],[t])=>e<t?-1:1);return`{${r.map(([e,t])=>`${JSON.stringify(e)}:${canonical(t)}`).join(",")}}`}},
2187:(e,t,r)=>{r.d(t,{J0:()=>imageLabels,cF:()=>basesOf,jQ:()=>revisionIn,oz:()=>basesAnnotation,sP:()=>s})
;var n=r(7592);const o="io.immutable.base-digests";const s="org.opencontainers.image.revision"
;function imageLabels({source:e,revision:t,time:r,version:n,base:o}){const name=e=>`org.opencontainers.image.${e}`
;return{...e===void 0?{}:{[name("source")]:e},[s]:t,
[name("created")]:new Date(r*1e3).toISOString().replace(".000Z","Z"),[name("version")]:n,...o===void 0?{}:{
[name("base.name")]:o.name,[name("base.digest")]:o.digest}}}function revisionIn(e){try{
const t=JSON.parse(e)?.config?.Labels?.[s];return typeof t==="string"?t:void 0}catch{return}}
function basesAnnotation(e){return Object.keys(e).length===0?{}:{[o]:(0,n.$)(e)}}function basesOf(e){try{
const t=JSON.parse(e?.[o]??"{}");return typeof t==="object"&&t!==null?t:{}}catch{return{}}}},2735:(e,t,r)=>{r.d(t,{
Dx:()=>linesOf,GX:()=>yesOrNo,QG:()=>wordsBetweenCommas,fq:()=>pairsOf,lG:()=>attestation});function linesOf(e){
return e.split(/\r?\n/).map(e=>e.trim()).filter(e=>e!=="")}function wordsBetweenCommas(e){
const t=linesOf(e.replaceAll(",","\n"));if(t.length>0||e.trim()==="")return t
;throw new Error("it holds nothing but commas; give at least one value, or leave it out")}function pairsOf(e){const t={}
;for(const r of quoted(e)){const[,e,n]=/^([^=\s]+)=([\s\S]*)$/.exec(r)??[]
;if(e===void 0||n===void 0)throw new Error("each line must be NAME=value")
;if(e in t)throw new Error(`${e} is given twice`);t[e]=n}return t}function quoted(e){const t=[];let r=e
;while(r.trim()!==""){r=r.replace(/^\s+/,"");const e=/^"((?:[^"]|"")*)"[ \t]*(?:\r?\n|$)/.exec(r)
;const n=e?.[0]??/^[^\n]*\n?/.exec(r)?.[0]??r;t.push(e?(e[1]??"").replaceAll('""','"'):n.trim());r=r.slice(n.length)}
return t}function yesOrNo(e){if(/^(true|yes|on)$/i.test(e))return true;if(/^(false|no|off)$/i.test(e))return false
;throw new Error(`"${e}" is neither true nor false`)}function attestation(e){
if(/^(true|false|[a-z]+=.+)$/.test(e))return e
;throw new Error(`"${e}" is neither true, false nor an option of buildx such as mode=max`)}},3937:(e,t,r)=>{r.d(t,{
a:()=>code,g:()=>safe});function code(e){return`\`${e.replaceAll("`","'").replaceAll("|","\\|")}\``}function safe(e){
return e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll("|","\\|").replaceAll(/([*_`[\]])/g,"\\$1").replaceAll(/\s*\n\s*/g," ")
}},4731:(e,t,r)=>{r.d(t,{$:()=>contentOf,n:()=>blobPath});function blobPath(e){return`blobs/${e.replace(":","/")}`}
function contentOf({text:e}){return JSON.parse(e)}},8687:(e,t,r)=>{r.d(t,{ED:()=>parseTag,F2:()=>parseReference,
SU:()=>parseRepository,U9:()=>isLoopback,ur:()=>configKey});var n=r(835)
;const o=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const s=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const i=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;const a=/^sha256:[0-9a-f]{64}$/;function parseReference(e){
const t=e.indexOf("@");const r=t<0?e:e.slice(0,t);const n=t<0?void 0:e.slice(t+1)
;if(n!==void 0&&!a.test(n))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;const[,o="",s]=/^(.*?)(?::([^:/]*))?$/s.exec(r)??[];if(s!==void 0)parseTag(s);const{host:i="docker.io",name:c}=split(o)
;checkName(c,e);return{host:i==="index.docker.io"?"docker.io":i,
name:/^(index\.)?docker\.io$/.test(i)&&!c.includes("/")?`library/${c}`:c,...s!==void 0&&{tag:s},...n!==void 0&&{digest:n
}}}function parseRepository(e){const{host:t,name:r}=split(e)
;if(/@|:[^/]*$/.test(r))throw new Error(`"${e}" names an image; give its repository alone, and tags in tags`)
;checkName(r,e);if(t===void 0)return{name:r};const n=/^(index\.)?docker\.io$/.test(t);return{host:n?"docker.io":t,
name:n&&!r.includes("/")?`library/${r}`:r}}function parseTag(e){if(i.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function split(e){const t=(0,n.Fv)(e);if(t===void 0)return{name:e}
;if(!s.test(t)||Number(/:(\d+)$/.exec(t)?.[1]??0)>65535)throw new Error(`"${t}" in "${e}" is not a host such as ghcr.io or 127.0.0.1:5000`)
;return{host:t,name:e.slice(t.length+1)}}function checkName(e,t){if(e.length<=255&&o.test(e))return
;const r=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${t}" is a name that no registry takes${r}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}function configKey(e){return e==="docker.io"?"https://index.docker.io/v1/":e}function isLoopback(e){
return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(e)}},835:(e,t,r)=>{r.d(t,{Fd:()=>ecrHost,Fv:()=>registryOf,
_M:()=>repositoryOf,ol:()=>digestOf});function registryOf(e){const[t="",...r]=e.split("/")
;return r.length>0&&(/[.:]/.test(t)||t==="localhost")?t:void 0}function ecrHost(e){
const[,t,r]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(e)??[]
;return t&&r?{account:t,region:r}:void 0}function repositoryOf(e){const t=registryOf(e)
;return e.slice(t===void 0?0:t.length+1).replace(/@.*$/,"")}function digestOf(e){return e.slice(e.indexOf("@")+1)}},
5493:(e,t,r)=>{r.d(t,{Ct:()=>lastBuildTags,dt:()=>releaseTags,gS:()=>isContentTag,mB:()=>contentTag,rL:()=>parseTags})
;var n=r(2735);var o=r(8687);const s=128;const i="branch-";const a="content-";const c=11;function contentTag(e){
return a+e}function isContentTag(e){return e.startsWith(a)}
function releaseTags({sha:e,ref:t,key:r,tags:n,movingTags:o,image:s}){
const i=/^refs\/tags\/v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/.exec(t)?.[1];const{digest:a,revision:c,from:u}=s
;const f=u==="engine"||(u==="promoted"?r!==void 0:c===void 0||e===""||c===e);const d=f?branchTag(t):void 0
;const l=f?e:revisionTag(c)??`image-${a.slice(7,19)}`;const g=n??[l,i].filter(e=>e!==void 0&&e!=="")
;const p=r===void 0?[]:[contentTag(r)];const h=new Set(p);return{fixed:[...new Set(g.filter(e=>!h.has(e??""))),...p],
moving:[...new Set(o??(d===void 0?[]:[d]))]}}function revisionTag(e=""){
return/^[0-9a-f]{7,64}(-dirty-[0-9a-f]+)?$/.test(e)?e:void 0}function branchTag(e){
const t=/^refs\/heads\/(.+)$/s.exec(e)?.[1];if(t===void 0)return;const r=t.replaceAll(/[^A-Za-z0-9._-]+/g,"-")
;const n=s-i.length;if(r===t&&r.length<=n&&!/-[0-9a-f]{10}$/.test(r))return`${i}${r}`
;return`${i}${r.slice(0,n-c)}-${mark(t)}`}function lastBuildTags({ref:e,headRef:t,baseRef:r,defaultBranch:n}){
const[o,s,i]=[t,r,n].map(e=>`refs/heads/${e}`);return[...new Set([o,e,s,i].flatMap((e="")=>branchTag(e)??[]))]}
function parseTags(e){return(0,n.QG)(e).map(o.ED)}function mark(e){let t=0xcbf29ce484222325n;for(const r of e){
t^=BigInt(r.codePointAt(0)??0);t=BigInt.asUintN(64,t*0x100000001b3n)}return t.toString(16).padStart(16,"0").slice(0,c-1)
}},4824:(e,t,r)=>{r.r(t);r.d(t,{checkLogins:()=>checkLogins,loginInputs:()=>a,loginsOf:()=>loginsOf});var n=r(2807)
;var o=r(8687);var s=r(835);var i=r(4905);const a={
username:(0,i.lq)("User of the registry in repository, unless it is ECR or a step before logged docker in; of others: registry-auth",i.Qq),
password:(0,i.lq)("Password or token of that user; never in argv or the log",i.Qq),"registry-auth":(0,
i.lq)("Log-ins of several registries: a YAML list of registry, username and password",i.Qq)}
;function checkLogins({username:e,password:t}){if(e===void 0===(t===void 0))return[]
;return e===void 0?["username: is required with password"]:["password: is required with username; an empty one is often a secret that this workflow does not have"]
}async function loginsOf(e){const{username:t,password:r,"registry-auth":n}=e;const o=n===void 0?[]:await several(n)
;if(t===void 0||r===void 0)return o;const s=await hostsOf(e);const i={username:t,password:r}
;return[...o,...s.length===0?[i]:s.map(e=>({registry:e,...i}))]}
async function hostsOf({repository:e=[],images:t,image:r}){
const own=e=>[...new Set(e.flatMap(e=>hostBesidesEcr(e)??[]))]
;const n=own([e,t===void 0?[]:await repositoriesOf(t)].flat(2))
;return n.length>0||r?.kind!=="registry"?n:own([r.repository])}async function repositoriesOf(e){
const{parse:t}=await r.e(8815).then(r.t.bind(r,8815,19));try{const r=t(e,{schema:"failsafe"})
;return r.flatMap(e=>typeof e?.repository==="string"?[e.repository]:[])}catch{return[]}}function hostBesidesEcr(e){try{
const{host:t}=(0,o.SU)(e);return t===void 0||t==="public.ecr.aws"||(0,s.Fd)(t)?void 0:t}catch{return}}
async function several(e){const{parse:t}=await r.e(8815).then(r.t.bind(r,8815,19));let o;try{o=t(e,{schema:"failsafe"})
}catch{throw(0,n.Qm)("invalid inputs: registry-auth: it is not YAML; give a list of registry, username and password")}
if(!Array.isArray(o))throw(0,n.Qm)("invalid inputs: registry-auth: it is not a list of registry, username and password")
;return o.map((e,t)=>{const r=["registry","username","password"].map(t=>e?.[t]);const[o,s,i]=r
;if(r.every(e=>typeof e==="string"&&e!==""))return{registry:hostOf(String(o)),username:String(s),password:String(i)}
;throw(0,n.Qm)(`invalid inputs: registry-auth: entry ${t+1} needs registry, username and password, none of them empty`)
})}function hostOf(e){const t=e.replace(/^https?:\/\//,"").replace(/\/.*$/,"")
;return/^(index\.|registry-1\.)?docker\.io$/.test(t)?"docker.io":t}},5759:(e,t,r)=>{r.d(t,{Q:()=>defineAction})
;function defineAction(e){return e}},4905:(e,t,r)=>{r.d(t,{Bz:()=>fromRunner,P_:()=>defaulted,Qq:()=>text,
lq:()=>optional,mw:()=>required,yL:()=>oneOf});function required(e,t){return{description:e,required:true,parse:e=>{
if(e===void 0)throw new Error("is required");return t(e)}}}function optional(e,t){return{description:e,required:false,
parse:e=>e===void 0?void 0:t(e)}}function defaulted(e,t,r){return{description:e,required:false,default:t,
parse:e=>r(e??t)}}function fromRunner(e,t){return{description:e,required:false,default:t,parse:e=>e}}function text(e){
return e}function oneOf(...e){return t=>{const r=e.find(e=>e===t)
;if(r===void 0)throw new Error(`"${t}" is not ${sentence(e)}`);return r}}function sentence(e){
return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}}};
